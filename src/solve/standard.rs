//! A standard's indicators as variables, its declarations and rows as demands.

use super::variables::{Period, Variables, from_to};
use super::{Demand, Grain, System, Variable};
use crate::model::{Indicator, IndicatorKind, Interval, Quantity, Standard};
use crate::names::key;

impl System {
    /// Adds a standard's counts and percentages with their least and largest values, their limits
    /// and what is calculated from them; of the previous period too where the standard compares.
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
        for (id, indicator) in standard.indicators.iter() {
            if let Some(grain) = grain(indicator).filter(|_| !indicator.is_calculated()) {
                let key = (key(&indicator.name), grain == Grain::Whole);
                let variable = self.declared(grain, indicator, other.reported.get(&key));
                own.set(id, variable);
                own.reported.insert(key, variable);
            }
        }
        for id in standard.calculated() {
            let indicator = &standard.indicators[id];
            let Some(grain) = grain(indicator) else {
                continue;
            };
            let sum = own.sum(standard, id);
            let variable = self.declared(grain, indicator, other.sums.get(&sum));
            own.set(id, variable);
            own.sums.insert(sum, variable);
            let terms = indicator.terms.iter();
            let terms = terms.filter_map(|term| Some((term.minus, own.of(term.indicator)?)));
            self.demand(Demand::Sum {
                total: variable,
                terms: terms.collect(),
            });
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

    /// The variable of an indicator with its least and largest value: that of another one, if it
    /// is the same figure.
    fn declared(
        &mut self,
        grain: Grain,
        indicator: &Indicator,
        shared: Option<&Variable>,
    ) -> Variable {
        let (low, high) = (indicator.at_least, indicator.at_most);
        if let Some(&variable) = shared {
            self.demand(Demand::Within(variable, from_to(Some(low), high)));
            return variable;
        }
        self.variable(grain, low, high)
    }

    /// Asks that a measured quantity lie within a range. `false` if it cannot be asked.
    pub fn place(&mut self, variables: &Variables, quantity: Quantity, within: Interval) -> bool {
        let demand = variables.within(quantity, within);
        demand.map(|demand| self.demand(demand)).is_some()
    }
}

/// What values an indicator can have, if it is a number.
fn grain(indicator: &Indicator) -> Option<Grain> {
    match indicator.kind {
        IndicatorKind::Flag => None,
        IndicatorKind::Percent => Some(Grain::Any),
        IndicatorKind::Count { .. } => Some(Grain::Whole),
    }
}
