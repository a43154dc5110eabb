//! Figures that one standard takes and that break what the other declares.

use std::collections::BTreeMap;

use super::both::{Both, Which};
use super::told::Told;
use crate::data::record::Value;
use crate::exact::Decimal;
use crate::model::{Endpoint, Indicator, IndicatorId, IndicatorKind, Interval, Standard};
use crate::names::key;
use crate::solve::{Demand, Grain, Solution, System, Variable, Variables};

/// What a standard declares of an indicator.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    /// A calculated one is not below 0.
    NotNegative,
    /// `ít nhất` a number.
    Least(Decimal),
    /// `không quá` a number.
    Most(Decimal),
    /// `không quá` another indicator.
    Limit(IndicatorId),
}

/// The smallest figures that one standard takes and that break what the other declares.
pub(super) fn breaking(
    both: &Both<'_>,
    strict: Which,
    part: IndicatorId,
    rule: Rule,
) -> Result<Option<Told>, ()> {
    let mut figures = Figures::new(both, strict);
    let whole = match rule {
        Rule::Limit(whole) => Some(whole),
        Rule::NotNegative | Rule::Least(_) | Rule::Most(_) => None,
    };
    figures.break_rule(part, rule);
    // A limit of 0 is doubted itself, so one above it shows more.
    let above_zero = whole.map(|whole| {
        let mut figures = figures.clone();
        let limit = figures.amount(whole);
        figures
            .system
            .demand(Demand::Within(limit, above(Decimal::ZERO)));
        figures
    });
    let told: Vec<IndicatorId> = std::iter::once(part).chain(whole).collect();
    match above_zero.map(|figures| figures.solve(&told)) {
        Some(Ok(Some(found))) => Ok(Some(found)),
        _ => figures.solve(&told),
    }
}

/// Figures that the lax standard takes, as the strict one counts them.
#[derive(Clone)]
struct Figures<'a> {
    strict: &'a Standard,
    system: System,
    lax: Variables,
    /// The column of the lax standard of each name that is reported there.
    columns: BTreeMap<(String, bool), IndicatorId>,
    known: BTreeMap<IndicatorId, Variable>,
}

impl<'a> Figures<'a> {
    fn new(both: &Both<'a>, strict: Which) -> Self {
        let lax = both.standard(strict.other());
        let mut system = System::new();
        let variables = system.include(lax);
        let reported = lax.indicators.iter().filter(|(_, it)| !it.is_calculated());
        Self {
            strict: both.standard(strict),
            system,
            lax: variables,
            columns: reported
                .map(|(id, it)| ((key(&it.name), it.is_count()), id))
                .collect(),
            known: BTreeMap::new(),
        }
    }

    /// The variable of an indicator of the strict standard, which asks nothing of it by itself.
    fn amount(&mut self, id: IndicatorId) -> Variable {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let indicator = &self.strict.indicators[id];
        let grain = grain(indicator);
        let variable = if indicator.is_calculated() {
            let total = self.system.variable(grain, Decimal::ZERO, None);
            let terms = self.terms(id, false);
            self.system.demand(Demand::Sum { total, terms });
            total
        } else {
            let column = self
                .columns
                .get(&(key(&indicator.name), indicator.is_count()));
            let shared = column.and_then(|id| self.lax.of(*id));
            let (low, high) = (indicator.at_least, indicator.at_most);
            shared.unwrap_or_else(|| self.system.variable(grain, low, high))
        };
        self.known.insert(id, variable);
        variable
    }

    fn terms(&mut self, id: IndicatorId, turned: bool) -> Vec<(bool, Variable)> {
        let terms = &self.strict.indicators[id].terms;
        let terms = terms.iter();
        terms
            .map(|term| (term.minus != turned, self.amount(term.indicator)))
            .collect()
    }

    fn break_rule(&mut self, part: IndicatorId, rule: Rule) {
        let demand = match rule {
            Rule::Least(least) => Demand::Within(self.amount(part), below(least)),
            Rule::Most(most) => Demand::Within(self.amount(part), above(most)),
            Rule::NotNegative => {
                let terms = self.terms(part, true);
                self.excess(part, terms)
            }
            Rule::Limit(whole) => {
                let terms = vec![(false, self.amount(part)), (true, self.amount(whole))];
                self.excess(part, terms)
            }
        };
        self.system.demand(demand);
    }

    /// Asks that a sum be above 0.
    fn excess(&mut self, part: IndicatorId, terms: Vec<(bool, Variable)>) -> Demand {
        let grain = grain(&self.strict.indicators[part]);
        let total = self.system.variable(grain, Decimal::ZERO, None);
        self.system.demand(Demand::Sum { total, terms });
        Demand::Within(total, above(Decimal::ZERO))
    }

    /// The smallest figures, of which these indicators are told.
    fn solve(mut self, told: &[IndicatorId]) -> Result<Option<Told>, ()> {
        let found = match self.system.solve() {
            Solution::Least(found) => found,
            Solution::Impossible => return Ok(None),
            Solution::Undecided => return Err(()),
        };
        let mut values = Told::default();
        for id in told.iter().flat_map(|id| self.strict.reported(*id)) {
            let value = Value::Number(found.value(self.amount(id)));
            let name = key(&self.strict.indicators[id].name);
            values.values.insert(name, value);
        }
        Ok(Some(values))
    }
}

fn grain(indicator: &Indicator) -> Grain {
    match indicator.kind {
        IndicatorKind::Percent => Grain::Any,
        IndicatorKind::Count { .. } | IndicatorKind::Flag => Grain::Whole,
    }
}

fn above(value: Decimal) -> Interval {
    Interval {
        lower: Some(Endpoint {
            value,
            inclusive: false,
        }),
        upper: None,
    }
}

fn below(value: Decimal) -> Interval {
    Interval {
        lower: None,
        upper: Some(Endpoint {
            value,
            inclusive: false,
        }),
    }
}
