//! Reported figures.

use super::table::{Id as _, IndicatorId, Table};
use crate::exact::Decimal;
use crate::source::Span;

/// A reported figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its name, such as `trẻ_em_dưới_1_tuổi`; the key of every data file.
    pub name: String,
    /// Its label for people, which a data file may use instead.
    pub label: String,
    /// What kind of figure it is.
    pub kind: IndicatorKind,
    /// The least value; 0 where nothing is said.
    pub at_least: Decimal,
    /// The largest value as a number, if one is said; 100 for a percentage.
    pub at_most: Option<Decimal>,
    /// Of an indicator that is calculated, what it is the sum of; none of one that is reported.
    /// Following them never comes back.
    pub terms: Vec<Term>,
    /// Indicators that it may not exceed, and those that follow from sums: a part is not above
    /// its sum, a difference not above what it is taken from. Following them never comes back.
    pub limits: Vec<IndicatorId>,
    /// Where it is declared.
    pub span: Span,
}

/// What kind of figure an indicator is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndicatorKind {
    /// Yes or no.
    Flag,
    /// A percentage from 0 to 100, with decimals.
    Percent,
    /// A whole number of the unit.
    Count {
        /// The unit, such as `trẻ em`.
        unit: String,
    },
}

/// One term of a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Whether it is taken away.
    pub minus: bool,
    /// The indicator: of the same kind and unit as the sum.
    pub indicator: IndicatorId,
}

impl Indicator {
    /// Whether it is calculated from others and never reported itself.
    pub fn is_calculated(&self) -> bool {
        !self.terms.is_empty()
    }

    /// The unit of a count, `%` of a percentage, empty for a yes/no.
    pub fn unit(&self) -> &str {
        match &self.kind {
            IndicatorKind::Flag => "",
            IndicatorKind::Percent => "%",
            IndicatorKind::Count { unit } => unit,
        }
    }

    /// Whether it is a whole number.
    pub fn is_count(&self) -> bool {
        matches!(self.kind, IndicatorKind::Count { .. })
    }
}

/// The calculated indicators of a table, each after those that it is calculated from.
pub(super) fn calculated(table: &Table<IndicatorId, Indicator>) -> Vec<IndicatorId> {
    let mut order = Vec::new();
    let starts = table.iter().filter(|(_, it)| it.is_calculated());
    let mut visit: Vec<(IndicatorId, bool)> = starts.map(|(id, _)| (id, false)).collect();
    if visit.is_empty() {
        return order;
    }
    visit.reverse();
    let mut seen = vec![false; table.len()];
    while let Some((id, parts_done)) = visit.pop() {
        if parts_done {
            order.push(id);
        } else if let Some(seen) = seen.get_mut(id.place())
            && !std::mem::replace(seen, true)
            && table[id].is_calculated()
        {
            visit.push((id, true));
            let parts = table[id].terms.iter();
            visit.extend(parts.map(|term| (term.indicator, false)));
        }
    }
    order
}

/// The reported indicators of a table that one rests on: itself, or all that it is calculated
/// from, each once, in the order of its terms.
pub(super) fn reported(table: &Table<IndicatorId, Indicator>, id: IndicatorId) -> Vec<IndicatorId> {
    let mut found = Vec::new();
    let mut seen = vec![false; table.len()];
    let mut visit = vec![id];
    while let Some(id) = visit.pop() {
        let first = (seen.get_mut(id.place())).is_some_and(|it| !std::mem::replace(it, true));
        if first && table[id].is_calculated() {
            let parts = table[id].terms.iter().rev();
            visit.extend(parts.map(|term| term.indicator));
        } else if first {
            found.push(id);
        }
    }
    found
}

/// All that an indicator may not exceed, through any number of limits, the nearest first.
pub(super) fn limits(table: &Table<IndicatorId, Indicator>, id: IndicatorId) -> Vec<IndicatorId> {
    let mut found = table[id].limits.clone();
    let mut next = 0;
    while let Some(&one) = found.get(next) {
        for &limit in &table[one].limits {
            if limit != id && !found.contains(&limit) {
                found.push(limit);
            }
        }
        next += 1;
    }
    found
}

/// What an indicator can be: the least and the most, each with the indicator that declares it. That
/// is its own declaration, or that of one which limits hold below it, or above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub least: (Decimal, IndicatorId),
    /// The most; without it, there is none.
    pub most: Option<(Decimal, IndicatorId)>,
}

impl Range {
    /// Whether a value lies in it.
    pub fn contains(&self, value: Decimal) -> bool {
        self.least.0 <= value && self.most.is_none_or(|(most, _)| value <= most)
    }
}

/// What an indicator can be.
pub(super) fn range(table: &Table<IndicatorId, Indicator>, id: IndicatorId) -> Range {
    let mut least = (table[id].at_least, id);
    for (other, indicator) in table.iter() {
        let is_higher = indicator.at_least > least.0;
        if is_higher && limits(table, other).contains(&id) {
            least = (indicator.at_least, other);
        }
    }
    let above = limits(table, id).into_iter();
    let most = std::iter::once(id).chain(above);
    let most = most.filter_map(|id| Some((table[id].at_most?, id)));
    Range {
        least,
        most: most.min_by_key(|(most, _)| *most),
    }
}
