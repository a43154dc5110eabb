//! What missing figures can be together where some are calculated from others.
//!
//! Bounds look at each figure by itself, and of two sums of one missing figure they let one be
//! large and the other small. Here all figures that something is calculated from are asked
//! together, without a search: what propagation and the linear relaxation refute cannot be, and all
//! else stays possible.

use super::item::Figures;
use super::period_bounds::Span;
use super::possible_rows::PossibleRows;
use crate::decision::{Grain, Relation, System, Variable};
use crate::model::{Endpoint, IndicatorId, IndicatorKind, Interval, Level, Quantity, Ratio, Scale};
use crate::number::{Decimal, Fraction};

/// Digits of a percentage that is searched for.
const DIGITS: u32 = 12;

/// Figures that hang together, to be asked what they can be.
pub(super) struct SumBounds {
    system: System,
    variables: Vec<(IndicatorId, Variable)>,
}

impl Figures<'_> {
    /// Of what a quantity's figures can reach one by one, what they can reach together.
    pub(super) fn together(
        &self,
        quantity: Quantity,
        scale: &Scale,
        one_by_one: PossibleRows,
    ) -> PossibleRows {
        let ids = quantity.indicators();
        let linked = if self.hang_together(&ids) {
            self.linked(&ids)
        } else {
            None
        };
        let Some(linked) = linked else {
            return one_by_one;
        };
        let within = |place: &usize| {
            let band = scale.bands.get(*place);
            band.is_none_or(|band| linked.can_be(quantity, band.interval))
        };
        // Figures that contradict each other reach nothing.
        PossibleRows {
            bands: one_by_one.bands.iter().copied().filter(within).collect(),
            no_case: one_by_one.no_case && linked.can_be_nothing(&ids),
        }
    }

    /// Whether something is calculated of these figures, or of what they are calculated from, of
    /// which a part is missing.
    pub(super) fn hang_together(&self, ids: &[IndicatorId]) -> bool {
        self.calculates
            && (self.with_parts(ids).into_iter()).any(|id| {
                let is_calculated = self.standard.indicators[id].is_calculated();
                is_calculated && !self.record.gaps(self.standard, id).is_empty()
            })
    }

    /// Whether a figure breaks what is declared of it: all its parts are there, and yet it is not.
    pub(super) fn is_broken(&self, id: IndicatorId) -> bool {
        let mut terms = self.standard.indicators[id].terms.iter();
        self.standard.indicators[id].is_calculated()
            && self.number(id).is_none()
            && terms.all(|term| self.number(term.indicator).is_some())
    }

    /// Whether something that is calculated of these figures, or of what they are calculated from,
    /// may come to what no figure can be, below 0 or above 100%. No declaration of its parts keeps
    /// it from that, so what is missing settles nothing of it.
    pub(super) fn may_fail(&self, ids: &[IndicatorId]) -> bool {
        self.calculates
            && (self.with_parts(ids).into_iter()).any(|id| {
                let is_calculated = self.standard.indicators[id].is_calculated();
                is_calculated && self.number(id).is_none() && self.may_overrun(id)
            })
    }

    /// Whether the terms of what is calculated may come to less than 0 or to more than 100%.
    fn may_overrun(&self, id: IndicatorId) -> bool {
        let indicator = &self.standard.indicators[id];
        let Some(grain) = Grain::of(indicator) else {
            return false;
        };
        let sum = self.sum_of(id);
        let below = sum.low < Decimal::ZERO;
        let is_percent = indicator.kind == IndicatorKind::Percent;
        let hundred = Decimal::ONE_HUNDRED;
        let above = is_percent && sum.high.is_none_or(|high| high > hundred);
        if !below && !above {
            return false;
        }
        let parts: Vec<IndicatorId> = indicator.terms.iter().map(|term| term.indicator).collect();
        let Some(linked) = self.linked(&parts) else {
            return true;
        };
        let terms = indicator.terms.iter();
        let terms: Option<Vec<(bool, Variable)>> = terms
            .map(|term| Some((term.minus, linked.of(term.indicator)?)))
            .collect();
        let Some(terms) = terms else {
            return true;
        };
        let can_be = |terms: Vec<(bool, Variable)>, above| {
            let mut system = linked.system.clone();
            let total = system.variable(grain, Decimal::ZERO, None);
            system.require(Relation::Sum { total, terms });
            system.require(Relation::Within(total, Interval::above(above)));
            !system.is_refuted()
        };
        let turned = terms.iter().map(|(minus, term)| (!minus, *term));
        below && can_be(turned.collect(), Decimal::ZERO) || above && can_be(terms, hundred)
    }

    /// These figures and all that they are calculated from; `None` where they contradict each
    /// other.
    pub(super) fn linked(&self, ids: &[IndicatorId]) -> Option<SumBounds> {
        let mut linked = SumBounds {
            system: System::within(&self.budget),
            variables: Vec::new(),
        };
        let all = self.with_parts(ids);
        for id in &all {
            let Some(grain) = Grain::of(&self.standard.indicators[*id]) else {
                continue;
            };
            let bounds = self.bounds_of(*id);
            if bounds.is_empty() {
                return None;
            }
            let variable = linked.system.variable(grain, bounds.low, bounds.high);
            linked.variables.push((*id, variable));
        }
        for id in all {
            linked.declare(self, id);
        }
        Some(linked)
    }

    pub(super) fn with_parts(&self, ids: &[IndicatorId]) -> Vec<IndicatorId> {
        let mut all = ids.to_vec();
        let mut at = 0;
        while let Some(id) = all.get(at).copied() {
            for term in &self.standard.indicators[id].terms {
                if !all.contains(&term.indicator) {
                    all.push(term.indicator);
                }
            }
            at += 1;
        }
        all
    }
}

impl SumBounds {
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
                self.system.require(Relation::AtMost(own, limit));
            }
        }
        let terms = standard.indicators[id].terms.iter();
        let terms: Option<Vec<_>> = terms
            .map(|term| Some((term.minus, self.of(term.indicator)?)))
            .collect();
        if let Some(terms) = terms.filter(|terms| !terms.is_empty()) {
            self.system.require(Relation::Sum { total: own, terms });
        }
    }

    /// Whether a number can lie in one of these ranges, the others in theirs.
    pub(super) fn can_all_be(&self, ranges: &[(IndicatorId, Interval)]) -> bool {
        let constraints = ranges.iter();
        let constraints =
            constraints.filter_map(|(id, range)| Some(Relation::Within(self.of(*id)?, *range)));
        self.is_possible(constraints)
    }

    fn can_be(&self, quantity: Quantity, range: Interval) -> bool {
        self.is_possible(match quantity {
            Quantity::Level(Level::Ratio(ratio)) => self.ratio(ratio, range),
            Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
                self.of(id).map(|own| Relation::Within(own, range))
            }
            Quantity::Change(_) => None,
        })
    }

    fn ratio(&self, ratio: Ratio, within: Interval) -> Option<Relation> {
        Some(Relation::Ratio {
            numerator: self.of(ratio.numerator)?,
            denominator: self.of(ratio.denominator)?,
            base: ratio.base,
            within,
        })
    }

    /// Whether all of these can be 0.
    pub(super) fn can_be_nothing(&self, ids: &[IndicatorId]) -> bool {
        let nothing = Interval::exactly(Decimal::ZERO);
        self.can_all_be(&ids.iter().map(|id| (*id, nothing)).collect::<Vec<_>>())
    }

    /// Whether a value can lie in a span; yes, where the numbers are too large to say.
    pub(super) fn can_lie(&self, level: Level, span: Span) -> bool {
        let constraints = match level {
            Level::Ratio(ratio) => self.ratio_in(ratio, span),
            Level::Count(id) => self.whole_in(id, span),
            Level::Percent(id) => self.percent_in(id, span),
        };
        constraints.is_none_or(|constraints| self.is_possible(constraints))
    }

    fn ratio_in(&self, ratio: Ratio, span: Span) -> Option<Vec<Relation>> {
        let mut constraints = vec![self.ratio(ratio, Interval::ALL)?];
        for (end, is_low) in [(span.low, true), (span.high, false)] {
            let Some((end, inclusive)) = end else {
                continue;
            };
            // As a ratio to so many times the base, an end is a whole number.
            let (above, below) = end.parts();
            let times = whole(below)?;
            let base = ratio.base.checked_mul(times)?;
            let end = Some(Endpoint {
                value: whole(above)?,
                inclusive,
            });
            let within = Interval {
                lower: end.filter(|_| is_low),
                upper: end.filter(|_| !is_low),
            };
            constraints.push(self.ratio(Ratio { base, ..ratio }, within)?);
        }
        Some(constraints)
    }

    fn whole_in(&self, id: IndicatorId, span: Span) -> Option<Vec<Relation>> {
        let own = self.of(id)?;
        let mut constraints = Vec::new();
        if let Some((low, inclusive)) = span.low {
            let least = whole(low.first_whole(inclusive))?;
            constraints.push(Relation::Within(own, Interval::from(least)));
        }
        if let Some((high, inclusive)) = span.high {
            let most = whole(high.last_whole(inclusive))?;
            constraints.push(Relation::Within(own, Interval::up_to(most)));
        }
        Some(constraints)
    }

    /// Ends that no decimal holds are put a little farther out: never too narrow.
    fn percent_in(&self, id: IndicatorId, span: Span) -> Option<Vec<Relation>> {
        let decimal = |(end, inclusive): (Fraction, bool), out: Decimal| {
            let (above, below) = end.parts();
            let (above, below) = (whole(above)?, whole(below)?);
            let value = above.checked_div(below)?.round_dp(DIGITS);
            Some(if value.checked_mul(below)? == above {
                Endpoint { value, inclusive }
            } else {
                Endpoint {
                    value: value.checked_add(out)?,
                    inclusive: true,
                }
            })
        };
        let little = Decimal::new(1, DIGITS);
        let within = Interval {
            lower: match span.low {
                Some(low) => Some(decimal(low, -little)?),
                None => None,
            },
            upper: match span.high {
                Some(high) => Some(decimal(high, little)?),
                None => None,
            },
        };
        Some(vec![Relation::Within(self.of(id)?, within)])
    }

    fn is_possible(&self, constraints: impl IntoIterator<Item = Relation>) -> bool {
        let mut system = self.system.clone();
        for constraint in constraints {
            system.require(constraint);
        }
        !system.is_refuted()
    }
}

fn whole(number: i128) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(number, 0).ok()
}
