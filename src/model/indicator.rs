//! Reported figures.

use super::table::{Id as _, IndicatorId, Table};
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::Adjustment;

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
    /// The standard whose result it is, of one that scoring answers.
    pub result: Option<String>,
    /// Indicators that it may not exceed, and those that follow from sums: a part is not above
    /// its sum, a difference not above what it is taken from. Following them never comes back.
    pub limits: Vec<IndicatorId>,
    /// What can be done about it, if the standard says so.
    pub adjustment: Option<Adjustment>,
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
    let mut seen = vec![false; table.len()];
    let mut is_new = move |id: IndicatorId| {
        (seen.get_mut(id.place())).is_some_and(|seen| !std::mem::replace(seen, true))
    };
    is_new(id);
    let mut found: Vec<IndicatorId> = Vec::new();
    found.extend(table[id].limits.iter().filter(|limit| is_new(**limit)));
    let mut next = 0;
    while let Some(&one) = found.get(next) {
        found.extend(table[one].limits.iter().filter(|limit| is_new(**limit)));
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
    let mut others = table.values();
    let own = table[id].at_least;
    let least = if others.any(|other| other.at_least > own) {
        let all = leasts(table);
        all.get(id.place()).copied().unwrap_or((own, id))
    } else {
        (own, id)
    };
    let above = limits(table, id).into_iter();
    let most = std::iter::once(id).chain(above);
    let most = most.filter_map(|id| Some((table[id].at_most?, id)));
    Range {
        least,
        most: most.min_by_key(|(most, _)| *most),
    }
}

/// What each indicator can be, in the order of the table.
pub(super) fn ranges(table: &Table<IndicatorId, Indicator>) -> Vec<Range> {
    let mut most: Vec<Option<Most>> = vec![None; table.len()];
    // An indicator comes after all that it may not exceed.
    for id in by_limits(table) {
        let own = table[id].at_most.map(|most| Most {
            value: most,
            steps: 0,
            by: id,
        });
        let above = table[id].limits.iter();
        let above = above.filter_map(|limit| most.get(limit.place()).copied().flatten());
        let above = above.map(|most| Most {
            steps: most.steps + 1,
            ..most
        });
        let all = own.into_iter().chain(above);
        let lowest = all.min_by_key(|most| (most.value, most.steps));
        if let Some(slot) = most.get_mut(id.place()) {
            *slot = lowest;
        }
    }
    let ranges = leasts(table).into_iter().zip(most);
    let ranges = ranges.map(|(least, most)| Range {
        least,
        most: most.map(|most| (most.value, most.by)),
    });
    ranges.collect()
}

/// The most that an indicator can be: by which other, and how many limits away that is.
#[derive(Debug, Clone, Copy)]
struct Most {
    value: Decimal,
    steps: usize,
    by: IndicatorId,
}

/// The least that each indicator can be, and by which: itself, or one that may not exceed it.
fn leasts(table: &Table<IndicatorId, Indicator>) -> Vec<(Decimal, IndicatorId)> {
    let own = |id: IndicatorId| (table[id].at_least, id);
    let mut least: Vec<(Decimal, IndicatorId)> = table.ids().map(own).collect();
    for id in by_limits(table).into_iter().rev() {
        let Some(below) = least.get(id.place()).copied() else {
            continue;
        };
        for limit in &table[id].limits {
            if let Some(least) = least.get_mut(limit.place()) {
                // Of those that ask as much, itself comes first, then the first in the table.
                let is_first = least.1 != *limit && below.1 < least.1;
                if below.0 > least.0 || below.0 == least.0 && is_first {
                    *least = below;
                }
            }
        }
    }
    least
}

/// All indicators, each after those that it may not exceed.
pub(super) fn by_limits(table: &Table<IndicatorId, Indicator>) -> Vec<IndicatorId> {
    let mut order = Vec::with_capacity(table.len());
    let mut seen = vec![false; table.len()];
    let mut visit: Vec<(IndicatorId, bool)> = table.ids().map(|id| (id, false)).collect();
    visit.reverse();
    while let Some((id, limits_done)) = visit.pop() {
        if limits_done {
            order.push(id);
        } else if let Some(seen) = seen.get_mut(id.place())
            && !std::mem::replace(seen, true)
        {
            visit.push((id, true));
            let limits = table[id].limits.iter().rev();
            visit.extend(limits.map(|limit| (*limit, false)));
        }
    }
    order
}
