//! What missing figures can be together where some are calculated from others.
//!
//! Bounds look at each figure by itself, and of two sums of one missing figure they let one be
//! large and the other small. Here all figures that something is calculated from are asked
//! together, by [`solve`](crate::solve), and what it refutes cannot be. What it cannot decide
//! stays possible.

use super::item::Figures;
use super::reach::Reachable;
use crate::exact::Decimal;
use crate::model::{IndicatorId, Interval, Quantity, Ratio, Scale};
use crate::solve::{Demand, Grain, Solution, System, Variable};

/// Figures that hang together, to be asked what they can be.
pub(super) struct Linked {
    system: System,
    variables: Vec<(IndicatorId, Variable)>,
}

impl Figures<'_> {
    /// Of what a quantity's figures can reach one by one, what they can reach together.
    pub(super) fn together(
        &self,
        quantity: Quantity,
        scale: &Scale,
        one_by_one: Reachable,
    ) -> Reachable {
        let is_certain = one_by_one.bands.len() + usize::from(one_by_one.no_case) < 2;
        let Some(linked) = self.linked(&quantity.indicators()).filter(|_| !is_certain) else {
            return one_by_one;
        };
        let within = |place: &usize| {
            let band = scale.bands.get(*place);
            band.is_none_or(|band| linked.can_be(quantity, band.interval))
        };
        let together = Reachable {
            bands: one_by_one.bands.iter().copied().filter(within).collect(),
            no_case: one_by_one.no_case && linked.can_be_nothing(quantity),
        };
        // Figures that contradict each other say nothing.
        if together.bands.is_empty() && !together.no_case {
            one_by_one
        } else {
            together
        }
    }

    /// These figures and all that they are calculated from; `None` where nothing that is missing
    /// is part of a calculation, or the figures contradict each other.
    pub(super) fn linked(&self, ids: &[IndicatorId]) -> Option<Linked> {
        let mut all: Vec<IndicatorId> = ids.to_vec();
        let mut at = 0;
        while let Some(id) = all.get(at).copied() {
            for term in &self.standard.indicators[id].terms {
                if !all.contains(&term.indicator) {
                    all.push(term.indicator);
                }
            }
            at += 1;
        }
        let is_open = |id: &IndicatorId| {
            self.standard.indicators[*id].is_calculated()
                && !self.record.gaps(self.standard, *id).is_empty()
        };
        if !all.iter().any(is_open) {
            return None;
        }
        let mut system = System::new();
        let mut variables = Vec::with_capacity(all.len());
        for id in &all {
            let Some(grain) = Grain::of(&self.standard.indicators[*id]) else {
                continue;
            };
            let bounds = self.bounds_of(*id);
            if bounds.is_empty() {
                return None;
            }
            variables.push((*id, system.variable(grain, bounds.low, bounds.high)));
        }
        let mut linked = Linked { system, variables };
        for id in &all {
            linked.declare(self, *id);
        }
        Some(linked)
    }
}

impl Linked {
    fn of(&self, id: IndicatorId) -> Option<Variable> {
        let mut variables = self.variables.iter();
        variables.find_map(|(known, variable)| (*known == id).then_some(*variable))
    }

    fn declare(&mut self, figures: &Figures<'_>, id: IndicatorId) {
        let Some(own) = self.of(id) else {
            return;
        };
        let standard = figures.standard;
        for limit in standard.limits(id) {
            let known = self.of(limit).filter(|_| !standard.follows(id, limit));
            if let Some(limit) = known {
                self.system.demand(Demand::AtMost(own, limit));
            }
        }
        let terms = standard.indicators[id].terms.iter();
        let terms: Option<Vec<_>> = terms
            .map(|term| Some((term.minus, self.of(term.indicator)?)))
            .collect();
        if let Some(terms) = terms.filter(|terms| !terms.is_empty()) {
            self.system.demand(Demand::Sum { total: own, terms });
        }
    }

    /// Whether a number can lie in one of these ranges, the others in theirs.
    pub(super) fn can_all_be(&self, ranges: &[(IndicatorId, Interval)]) -> bool {
        let demands = ranges.iter();
        let demands = demands.filter_map(|(id, range)| Some(Demand::Within(self.of(*id)?, *range)));
        self.is_possible(demands)
    }

    fn can_be(&self, quantity: Quantity, range: Interval) -> bool {
        self.is_possible(match quantity {
            Quantity::Ratio(ratio) => self.ratio(ratio, range),
            Quantity::Count(id) | Quantity::Percent(id) => {
                self.of(id).map(|own| Demand::Within(own, range))
            }
            Quantity::Change(_) => None,
        })
    }

    fn ratio(&self, ratio: Ratio, within: Interval) -> Option<Demand> {
        Some(Demand::Ratio {
            numerator: self.of(ratio.numerator)?,
            denominator: self.of(ratio.denominator)?,
            base: ratio.base,
            within,
        })
    }

    fn can_be_nothing(&self, quantity: Quantity) -> bool {
        let nothing = Interval::exactly(Decimal::ZERO);
        let ids = quantity.indicators().into_iter();
        self.can_all_be(&ids.map(|id| (id, nothing)).collect::<Vec<_>>())
    }

    fn is_possible(&self, demands: impl IntoIterator<Item = Demand>) -> bool {
        let mut system = self.system.clone();
        for demand in demands {
            system.demand(demand);
        }
        system.solve() != Solution::Impossible
    }
}
