//! A system as constraints over whole numbers.

use super::system::{Grain, Over, Relation, System};
use super::units::{digits, power_of_ten, units};
use super::{Bounds, Budget, Constraint, Factors, Stop, Variable, propagate, relaxation};
use crate::model::{Direction, Endpoint, Interval};
use crate::number::{Decimal, Fraction};

/// So many rounds of propagation refute a system, or nothing does but the relaxation.
const MOST_ROUNDS: usize = 64;

/// Constraints in whole numbers: of a variable of any numbers, in units of its smallest decimal.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// What each variable can be by itself.
    pub(crate) bounds: Bounds,
    /// What is asked of several.
    pub(crate) constraints: Vec<Constraint>,
    /// Which variables are of any numbers.
    pub(super) fine: Vec<bool>,
    /// Digits after the decimal point of the variables of any numbers.
    pub(super) digits: u32,
    /// What searches take their steps from.
    pub(crate) budget: Budget,
}

impl Problem {
    /// What a system asks; `Unsat` where a variable has no value left from the start.
    pub(crate) fn of(system: &System) -> Result<Self, Stop> {
        // To put relations into whole numbers is work, too.
        let size = 2 * system.variables.len() + 16 * system.relations.len();
        system.budget.take(size)?;
        let digits = digits(system);
        let mut problem = Self {
            bounds: Bounds::default(),
            constraints: Vec::with_capacity(2 * system.relations.len()),
            fine: Vec::with_capacity(system.variables.len()),
            digits,
            budget: system.budget.clone(),
        };
        for known in &system.variables {
            let whole = |value, up| units(known.grain, digits, value, up);
            let high = known.high.map(|high| whole(high, false)).transpose()?;
            problem.bounds.add(whole(known.low, true)?, high);
            problem.fine.push(known.grain == Grain::Any);
        }
        for relation in &system.relations {
            problem.add(relation)?;
        }
        if problem.bounds.is_broken() {
            return Err(Stop::Unsat);
        }
        Ok(problem)
    }

    fn add(&mut self, relation: &Relation) -> Result<(), Stop> {
        match relation {
            Relation::AtMost(one, other) => self.at_least([(1, *other), (-1, *one)], 0),
            Relation::Within(variable, interval) => self.within(*variable, *interval),
            Relation::Ratio {
                numerator,
                denominator,
                base,
                within,
            } => self.ratio((*numerator, *denominator), *base, *within),
            Relation::Sum { total, terms } => {
                let sum = |sign: i128| {
                    let terms = terms.iter();
                    let terms =
                        terms.map(move |(minus, term)| (if *minus { -sign } else { sign }, *term));
                    terms.chain([(-sign, *total)])
                };
                self.at_least(sum(1), 0)?;
                self.at_least(sum(-1), 0)
            }
            Relation::Change {
                now,
                before,
                base,
                direction,
                relative,
                within,
            } => {
                let base = match now {
                    _ if *relative => Decimal::ONE_HUNDRED,
                    (_, None) => Decimal::ONE,
                    (_, Some(_)) => *base,
                };
                let sign = match direction {
                    Direction::Rise => 1,
                    Direction::Fall => -1,
                };
                self.change((*now, *before), (base, sign), *relative, *within)
            }
        }
    }

    fn within(&mut self, variable: Variable, interval: Interval) -> Result<(), Stop> {
        let grain = if self.is_fine(variable) {
            Grain::Any
        } else {
            Grain::Whole
        };
        if let Some(end) = interval.lower {
            let mut least = units(grain, self.digits, end.value, true)?;
            if !end.inclusive && units(grain, self.digits, end.value, false)? == least {
                least += 1;
            }
            self.raise(variable, least);
        }
        if let Some(end) = interval.upper {
            let mut most = units(grain, self.digits, end.value, false)?;
            if !end.inclusive && units(grain, self.digits, end.value, true)? == most {
                most -= 1;
            }
            self.cap(variable, most);
        }
        Ok(())
    }

    fn ratio(
        &mut self,
        (numerator, denominator): (Variable, Variable),
        base: Decimal,
        within: Interval,
    ) -> Result<(), Stop> {
        self.raise(denominator, 1);
        for (end, sign) in [(within.lower, 1), (within.upper, -1)] {
            let Some(end) = end else { continue };
            let parts = Fraction::of_ratio(end.value, base, Decimal::ONE);
            let (above, below) = parts.ok_or(Stop::Unknown)?.parts();
            let terms = [(sign * below, numerator), (-sign * above, denominator)];
            self.at_least(terms, i128::from(!end.inclusive))?;
        }
        Ok(())
    }

    /// `n/d − n₀/d₀` is `(n·d₀ − n₀·d) / d·d₀`; in per cent of `n₀/d₀`, it is over `n₀·d`.
    fn change(
        &mut self,
        ((n, d), (n0, d0)): (Over, Over),
        (base, sign): (Decimal, i128),
        relative: bool,
        within: Interval,
    ) -> Result<(), Stop> {
        for denominator in [d, d0].into_iter().flatten() {
            self.raise(denominator, 1);
        }
        if relative {
            self.raise(n0, 1);
        }
        let product = |one: Variable, other: Option<Variable>| match other {
            Some(other) => Factors::product(one, other),
            None => Factors::One(one),
        };
        let (after, then) = (product(n, d0), product(n0, d));
        let of = if relative {
            Some(then)
        } else {
            d.map(|d| product(d, d0))
        };
        let (base, per) = Fraction::of(base).ok_or(Stop::Unknown)?.parts();
        for (end, side) in [(within.lower, 1), (within.upper, -1)] {
            let Some(Endpoint { value, inclusive }) = end else {
                continue;
            };
            let (bound, unit) = Fraction::of(value).ok_or(Stop::Unknown)?.parts();
            let times = base.checked_mul(unit).ok_or(Stop::Unknown)?;
            let bound = bound.checked_mul(side * per).ok_or(Stop::Unknown)?;
            let sign = sign * side;
            let mut least = i128::from(!inclusive);
            let mut terms = vec![(sign * times, after), (-sign * times, then)];
            if let Some(of) = of {
                terms.push((-bound, of));
            } else {
                let bound = bound.checked_mul(self.unit(n)?).ok_or(Stop::Unknown)?;
                least = least.checked_add(bound).ok_or(Stop::Unknown)?;
            }
            self.constraints.extend(Constraint::of(terms, least)?);
        }
        Ok(())
    }

    /// Adds that these sum up to at least so much.
    fn at_least(
        &mut self,
        terms: impl IntoIterator<Item = (i128, Variable)>,
        least: i128,
    ) -> Result<(), Stop> {
        let terms = terms.into_iter();
        let terms = terms.map(|(coefficient, variable)| (coefficient, Factors::One(variable)));
        self.constraints.extend(Constraint::of(terms, least)?);
        Ok(())
    }

    /// 1 in the units of a variable.
    fn unit(&self, variable: Variable) -> Result<i128, Stop> {
        let digits = if self.is_fine(variable) {
            self.digits
        } else {
            0
        };
        power_of_ten(digits).ok_or(Stop::Unknown)
    }

    pub(super) fn is_fine(&self, variable: Variable) -> bool {
        self.fine.get(variable.0).copied().unwrap_or_default()
    }

    fn raise(&mut self, variable: Variable, least: i128) {
        if let Some(low) = self.bounds.low.get_mut(variable.0) {
            *low = least.max(*low);
        }
    }

    fn cap(&mut self, variable: Variable, most: i128) {
        if let Some(high) = self.bounds.high.get_mut(variable.0) {
            *high = Some(high.map_or(most, |high| high.min(most)));
        }
    }

    /// A value as the number that it stands for.
    pub(crate) fn number(&self, place: usize, value: i128) -> Option<Decimal> {
        let digits = if self.is_fine(Variable(place)) {
            self.digits
        } else {
            0
        };
        let number = Decimal::try_from_i128_with_scale(value, digits);
        number.ok().map(|number| number.normalize())
    }

    /// How many terms there are to look at, once all constraints are looked at.
    pub(crate) fn size(&self) -> usize {
        let constraints = self.constraints.iter();
        constraints.map(|it| 2 + it.terms.len()).sum()
    }

    /// Whether no numbers keep some part, as far as propagation and the relaxation tell.
    pub(super) fn is_refuted(&self) -> bool {
        self.parts().iter().any(|part| {
            let Self {
                constraints,
                budget,
                ..
            } = &part.problem;
            let whole = &part.problem.bounds;
            let mut bounds = whole.clone();
            let keep_all = |bounds: &Bounds| {
                let mut short = constraints.iter().map(|it| it.shortfall(bounds));
                short.all(|short| short.is_some_and(|short| short <= 0))
            };
            let refuted = match propagate(&mut bounds, constraints, &mut { MOST_ROUNDS }, budget) {
                Err(Stop::Unsat) => true,
                Err(Stop::Unknown) => false,
                Ok(false) if keep_all(&bounds) => false,
                Ok(false) => relaxation::is_infeasible(constraints, &bounds, budget),
                // What drives itself up for ever has left all numbers that can be worked with.
                Ok(true) => relaxation::is_infeasible(constraints, whole, budget),
            };
            refuted && part.problem.is_exact()
        })
    }
}
