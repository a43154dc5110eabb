//! A standard's indicators as variables, its declarations and rows as demands.

use std::collections::HashMap;

use super::{Demand, Grain, System, Variable};
use crate::exact::Decimal;
use crate::model::{Endpoint, Id, IndicatorId, IndicatorKind, Interval, Quantity, Scale, Standard};

/// Which row of a scale an item is to be scored by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// The band at this place, counted from 0.
    Band(usize),
    /// `không phát sinh`: the denominator is 0, and so is the numerator.
    NoCase,
}

/// The variables of a standard's indicators. A yes/no has none: it depends on nothing else. Nor
/// has what is calculated.
#[derive(Debug, Clone, Default)]
pub struct Variables {
    by_place: Vec<Option<Variable>>,
    by_name: HashMap<(String, bool), Variable>,
}

impl Variables {
    /// The variable of a count or percentage.
    pub fn of(&self, id: IndicatorId) -> Option<Variable> {
        self.by_place.get(id.place()).copied().flatten()
    }
}

impl System {
    /// Adds a standard's counts and percentages with their least and largest values and limits.
    pub fn include(&mut self, standard: &Standard) -> Variables {
        self.include_beside(standard, &Variables::default())
    }

    /// Adds a standard whose indicators share the variables of another standard's indicators of
    /// the same name and kind: what both declare holds.
    pub fn include_beside(&mut self, standard: &Standard, other: &Variables) -> Variables {
        let mut own = Variables::default();
        for indicator in standard.indicators.values() {
            // A sum is no variable of its own: nothing can be asked of it here.
            if indicator.is_calculated() {
                own.by_place.push(None);
                continue;
            }
            let grain = match indicator.kind {
                IndicatorKind::Flag => {
                    own.by_place.push(None);
                    continue;
                }
                IndicatorKind::Percent => Grain::Any,
                IndicatorKind::Count { .. } => Grain::Whole,
            };
            let key = (indicator.name.clone(), grain == Grain::Whole);
            let (low, high) = (indicator.at_least, indicator.at_most);
            let variable = if let Some(&variable) = other.by_name.get(&key) {
                self.demand(Demand::Within(variable, from_to(Some(low), high)));
                variable
            } else {
                self.variable(grain, low, high)
            };
            own.by_place.push(Some(variable));
            own.by_name.insert(key, variable);
        }
        for (id, indicator) in standard.indicators.iter() {
            for limit in &indicator.limits {
                if let (Some(one), Some(most)) = (own.of(id), own.of(*limit)) {
                    self.demand(Demand::AtMost(one, most));
                }
            }
        }
        own
    }

    /// Asks that a measured quantity be scored by a row of its scale. `false` if there is no such
    /// row: a count has no `không phát sinh`, for one.
    pub fn score_by(
        &mut self,
        variables: &Variables,
        quantity: Quantity,
        scale: &Scale,
        row: Row,
    ) -> bool {
        match row {
            Row::Band(place) => match scale.bands.get(place) {
                Some(band) => self.place(variables, quantity, band.interval),
                None => false,
            },
            Row::NoCase => self.no_case(variables, quantity),
        }
    }

    /// Asks that a measured quantity lie within a range. `false` if it cannot be asked.
    pub fn place(&mut self, variables: &Variables, quantity: Quantity, within: Interval) -> bool {
        let demand = match quantity {
            Quantity::Ratio(ratio) => {
                let numerator = variables.of(ratio.numerator);
                numerator
                    .zip(variables.of(ratio.denominator))
                    .map(|(numerator, denominator)| Demand::Ratio {
                        numerator,
                        denominator,
                        base: ratio.base,
                        within,
                    })
            }
            Quantity::Count(id) | Quantity::Percent(id) => {
                (variables.of(id)).map(|variable| Demand::Within(variable, within))
            }
            // What was reported for the previous period has no variable.
            Quantity::Change(_) => None,
        };
        demand.map(|demand| self.demand(demand)).is_some()
    }

    /// Asks that nothing occurred: a ratio's denominator is 0, and so is its numerator.
    pub fn no_case(&mut self, variables: &Variables, quantity: Quantity) -> bool {
        let Quantity::Ratio(ratio) = quantity else {
            return false;
        };
        let zero = from_to(None, Some(Decimal::ZERO));
        let both = [ratio.numerator, ratio.denominator].map(|id| variables.of(id));
        for variable in both.into_iter().flatten() {
            self.demand(Demand::Within(variable, zero));
        }
        both.iter().all(Option::is_some)
    }
}

fn from_to(low: Option<Decimal>, high: Option<Decimal>) -> Interval {
    let end = |value| Endpoint {
        value,
        inclusive: true,
    };
    Interval {
        lower: low.map(end),
        upper: high.map(end),
    }
}
