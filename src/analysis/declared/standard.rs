//! A standard's indicators as variables.

use std::rc::Rc;

use super::variables::{Period, Sums, Variables};
use super::{Calculated, Declarations, Declared};
use crate::decision::{Grain, Variable};
use crate::model::{Id, Indicator, IndicatorId, IndicatorKind, Standard};
use crate::names::key;
use crate::number::Decimal;

impl Declared {
    /// Adds a standard's counts and percentages with what it declares of them; of the previous
    /// period too where the standard compares.
    pub fn include(&mut self, standard: &Standard) -> Variables {
        self.include_beside(standard, &Variables::default())
    }

    /// Adds a standard whose indicators share the variables of another standard's indicators of
    /// the same name and kind: what both declare holds. What is calculated shares the variable of
    /// what comes to the same, whatever its name.
    pub fn include_beside(&mut self, standard: &Standard, other: &Variables) -> Variables {
        let now = self.period(standard, &other.now);
        let previous = if standard.compares() {
            self.period(standard, &other.previous)
        } else {
            Period::default()
        };
        Variables { now, previous }
    }

    fn period(&mut self, standard: &Standard, other: &Period) -> Period {
        let mut own = Period {
            variables: vec![None; standard.indicators.len()],
            ..Period::default()
        };
        let mut declarations = Declarations::default();
        let ranges = standard.ranges();
        let range = |id: IndicatorId| {
            let range = ranges.get(id.place());
            range.map_or((Decimal::ZERO, None), |range| {
                (range.least.0, range.most.map(|(most, _)| most))
            })
        };
        for (id, indicator) in standard.indicators.iter() {
            let Some(grain) = Grain::of(indicator).filter(|_| !indicator.is_calculated()) else {
                continue;
            };
            let key = (key(&indicator.name), grain == Grain::Whole);
            let variable = self.variable(grain, other.reported.get(&key));
            own.set(id, variable);
            own.reported.insert(key, variable);
            declarations.reported.insert(variable, range(id));
        }
        let mut sums = Sums::new();
        for id in standard.calculated() {
            let indicator = &standard.indicators[id];
            let Some(grain) = Grain::of(indicator) else {
                continue;
            };
            // What is too large to be told stands for itself alone.
            let sum = own.sum(indicator, &sums).map(Rc::new);
            let shared = sum.as_ref().and_then(|sum| other.sums.get(sum));
            let variable = self.variable(grain, shared);
            own.set(id, variable);
            own.sums.extend(sum.clone().map(|sum| (sum, variable)));
            sums.insert(id, sum);
            let calculated = calculated(standard, &own, id, range(id));
            if let Some(calculated) = calculated {
                declarations.calculate(calculated);
            }
        }
        for (id, indicator) in standard.indicators.iter() {
            for limit in &indicator.limits {
                if let (Some(one), Some(other)) = (own.of(id), own.of(*limit)) {
                    let follows = standard.follows(id, *limit);
                    declarations.limits.add(one, other, follows);
                }
            }
        }
        own.declarations = self.add(declarations);
        own
    }

    fn variable(&mut self, grain: Grain, shared: Option<&Variable>) -> Variable {
        let new = || self.system.variable(grain, Decimal::ZERO, None);
        shared.copied().unwrap_or_else(new)
    }
}

fn calculated(
    standard: &Standard,
    own: &Period,
    id: IndicatorId,
    range: (Decimal, Option<Decimal>),
) -> Option<Calculated> {
    let indicator = &standard.indicators[id];
    let terms = indicator.terms.iter();
    let terms: Option<Vec<_>> = terms
        .map(|term| Some((term.minus, own.of(term.indicator)?)))
        .collect();
    let reported = standard.reported(id).into_iter();
    Some(Calculated {
        variable: own.of(id)?,
        grain: Grain::of(indicator)?,
        terms: terms?,
        reported: reported.filter_map(|part| own.of(part)).collect(),
        range,
    })
}

impl Grain {
    /// What values an indicator can have, if it is a number.
    pub fn of(indicator: &Indicator) -> Option<Self> {
        match indicator.kind {
            IndicatorKind::Flag => None,
            IndicatorKind::Percent => Some(Grain::Any),
            IndicatorKind::Count { .. } => Some(Grain::Whole),
        }
    }
}
