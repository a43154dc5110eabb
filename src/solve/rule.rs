//! Constraints as rules over whole numbers.

use std::collections::HashMap;

use super::moved::Move;
use super::units::{digits, power_of_ten, units};
use super::{Constraint, Grain, System, Variable};
use crate::decision::{Bounds, Budget, Stop, ceil, lp};
use crate::model::{Endpoint, Interval};
use crate::number::{Decimal, Fraction, gcd};

/// A look at a move is as much work as a look at so many terms.
const A_MOVE: usize = 16;

/// Of so many terms those of one variable are found by looking at each.
const FEW_TERMS: usize = 16;

/// What is added less what is taken away is at least so much. No variable is on both sides; what
/// each is multiplied by is above 0.
///
/// Where one variable alone is added, the rule bounds it from below by what grows with the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// What is added, each so many times.
    pub(super) up: Vec<(i128, usize)>,
    /// What is taken away, each so many times.
    pub(super) down: Vec<(i128, usize)>,
    /// The least that must be left.
    pub(super) least: i128,
}

/// What is added, or taken away below 0, each so many times.
pub(super) type Terms = Vec<(i128, usize)>;

/// What variables are the sums of, and where that is asked: each after those that it is made of.
pub(super) type Sums = HashMap<usize, (usize, Terms)>;

/// Constraints in whole numbers: of a variable of any numbers, in units of its smallest decimal.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    /// What each variable can be by itself.
    pub(super) space: Bounds,
    /// Which variables are of any numbers.
    pub(super) fine: Vec<bool>,
    /// What bounds one by others.
    pub(super) between: Vec<Rule>,
    /// Moves from one period to the next.
    pub(super) moves: Vec<Move>,
    /// Digits after the decimal point of the variables of any numbers.
    pub(super) digits: u32,
    /// How many ranges may be cut, if not as many as a search ever cuts.
    pub(super) cuts: Option<usize>,
    /// What searches take their steps from.
    pub(super) budget: Budget,
}

/// Whether no numbers, whole or not, meet some rules. `false` also where that cannot be said.
pub(super) fn are_infeasible(rules: &[Rule], space: &Bounds, budget: &Budget) -> bool {
    let rows = rules.iter().map(|rule| {
        let down = rule.down.iter().map(|(times, place)| (-times, *place));
        let terms = rule.up.iter().copied().chain(down);
        (terms, rule.least)
    });
    lp::is_infeasible(rows, space, budget)
}

impl Rule {
    /// That terms sum up to at least so much; `None` where that is so of anything.
    pub(super) fn new(terms: &[(i128, usize)], least: i128) -> Result<Option<Self>, Stop> {
        let mut merged: Vec<(i128, usize)> = Vec::with_capacity(terms.len());
        let mut homes: HashMap<usize, usize> = HashMap::new();
        for (times, place) in terms {
            // Nearly all rules are short.
            let known = if terms.len() <= FEW_TERMS {
                merged.iter().position(|(_, known)| known == place)
            } else {
                let home = *homes.entry(*place).or_insert(merged.len());
                (home < merged.len()).then_some(home)
            };
            match known.and_then(|at| merged.get_mut(at)) {
                Some((known, _)) => {
                    *known = known.checked_add(*times).ok_or(Stop::Unknown)?;
                }
                None => merged.push((*times, *place)),
            }
        }
        merged.retain(|(times, _)| *times != 0);
        if merged.is_empty() && least > 0 {
            return Err(Stop::Unsat);
        }
        let (up, down): (Vec<_>, Vec<_>) = merged.into_iter().partition(|(times, _)| *times > 0);
        let down: Vec<_> = (down.into_iter())
            .map(|(times, place)| (-times, place))
            .collect();
        // Of what is only added nothing less than 0 is left.
        if down.is_empty() && least <= 0 {
            return Ok(None);
        }
        Ok(Some(Self { up, down, least }.lowest()))
    }

    /// The same for whole numbers, in the smallest: what is left of multiples is a multiple.
    fn lowest(mut self) -> Self {
        let all = self.up.iter().chain(&self.down);
        let divisor = all.fold(0, |divisor, (times, _)| gcd(divisor, *times));
        if divisor > 1 {
            for (times, _) in self.up.iter_mut().chain(&mut self.down) {
                *times /= divisor;
            }
            self.least = ceil(self.least, divisor);
        }
        self
    }
}

impl Rules {
    pub(super) fn of(system: &System) -> Result<Self, Stop> {
        let digits = digits(system);
        let mut rules = Self {
            space: Bounds {
                low: Vec::with_capacity(system.variables.len()),
                high: Vec::with_capacity(system.variables.len()),
            },
            fine: Vec::with_capacity(system.variables.len()),
            between: Vec::new(),
            moves: Vec::new(),
            digits,
            cuts: system.cuts,
            budget: system.budget.clone(),
        };
        for declared in &system.variables {
            let whole = |value, up| units(declared.grain, digits, value, up);
            let high = declared.high.map(|high| whole(high, false)).transpose()?;
            rules.space.low.push(whole(declared.low, true)?);
            rules.space.high.push(high);
            rules.fine.push(declared.grain == Grain::Any);
        }
        let mut sums = Sums::new();
        for (place, constraint) in system.constraints.iter().enumerate() {
            rules.add(constraint)?;
            if let Constraint::Sum { total, terms } = constraint {
                sums.insert(total.0, (place, signed(terms)));
            }
        }
        rules.tighten(&sums)?;
        Ok(rules)
    }

    /// How many terms there are to look at, once all rules are looked at.
    pub(super) fn size(&self) -> usize {
        let between = self.between.iter();
        let between = between.map(|rule| 2 + rule.up.len() + rule.down.len());
        between.sum::<usize>() + A_MOVE * self.moves.len()
    }

    fn add(&mut self, constraint: &Constraint) -> Result<(), Stop> {
        match constraint {
            Constraint::AtMost(one, other) => self.at_least(&[(1, other.0), (-1, one.0)], 0),
            Constraint::Within(variable, interval) => self.within(variable.0, *interval),
            Constraint::Ratio {
                numerator,
                denominator,
                base,
                within,
            } => self.ratio(numerator.0, denominator.0, *base, *within),
            Constraint::Sum { total, terms } => self.sum(total.0, terms),
            Constraint::Change {
                now,
                before,
                base,
                direction,
                relative,
                within,
            } => {
                let moved = Move::new((*now, *before), *base, *direction, *relative, *within);
                self.change(moved.ok_or(Stop::Unknown)?, *relative)
            }
        }
    }

    fn within(&mut self, place: usize, interval: Interval) -> Result<(), Stop> {
        let grain = if self.is_fine(place) {
            Grain::Any
        } else {
            Grain::Whole
        };
        if let Some(end) = interval.lower {
            let mut least = units(grain, self.digits, end.value, true)?;
            if !end.inclusive && units(grain, self.digits, end.value, false)? == least {
                least += 1;
            }
            self.raise(place, least);
        }
        if let Some(end) = interval.upper {
            let mut most = units(grain, self.digits, end.value, false)?;
            if !end.inclusive && units(grain, self.digits, end.value, true)? == most {
                most -= 1;
            }
            self.cap(place, most);
        }
        Ok(())
    }

    fn ratio(
        &mut self,
        numerator: usize,
        denominator: usize,
        base: Decimal,
        within: Interval,
    ) -> Result<(), Stop> {
        self.raise(denominator, 1);
        let edge = |end: Endpoint| -> Result<_, Stop> {
            let parts = Fraction::of_ratio(end.value, base, Decimal::ONE);
            Ok((parts.ok_or(Stop::Unknown)?.parts(), end.inclusive))
        };
        if let Some(end) = within.lower {
            let ((above, below), inclusive) = edge(end)?;
            let terms = [(below, numerator), (-above, denominator)];
            // What is never below 0 asks nothing.
            if above > 0 || above == 0 && !inclusive {
                self.at_least(&terms, i128::from(!inclusive))?;
            }
        }
        if let Some(end) = within.upper {
            let ((above, below), inclusive) = edge(end)?;
            let terms = [(above, denominator), (-below, numerator)];
            self.at_least(&terms, i128::from(!inclusive))?;
        }
        Ok(())
    }

    fn sum(&mut self, total: usize, terms: &[(bool, Variable)]) -> Result<(), Stop> {
        let sum: Terms = signed(terms).into_iter().chain([(-1, total)]).collect();
        let turned: Vec<(i128, usize)> = sum.iter().map(|(times, it)| (-times, *it)).collect();
        self.at_least(&sum, 0)?;
        self.at_least(&turned, 0)
    }

    fn change(&mut self, moved: Move, relative: bool) -> Result<(), Stop> {
        for level in [moved.now, moved.before] {
            if let Some(denominator) = level.denominator {
                self.raise(denominator, 1);
            }
        }
        if relative {
            self.raise(moved.before.numerator, 1);
        }
        let unit = if self.is_fine(moved.now.numerator) {
            power_of_ten(self.digits).ok_or(Stop::Unknown)?
        } else {
            1
        };
        let moved = moved.in_units(unit).ok_or(Stop::Unknown)?;
        if moved.denominators().is_none() {
            for (terms, least) in moved.terms_at((1, 1)).ok_or(Stop::Unknown)? {
                self.at_least(&terms, least)?;
            }
            return Ok(());
        }
        let pair = (moved.now, moved.before);
        match (self.moves.iter_mut()).find(|known| (known.now, known.before) == pair) {
            Some(known) => known.bound(moved.edges),
            None => self.moves.push(moved),
        }
        Ok(())
    }

    /// Adds that these sum up to at least so much.
    pub(super) fn at_least(&mut self, terms: &[(i128, usize)], least: i128) -> Result<(), Stop> {
        let Some(rule) = Rule::new(terms, least)? else {
            return Ok(());
        };
        // Of what is only taken away nothing less than 0 can be left.
        if rule.up.is_empty() && rule.least == 0 {
            for (_, place) in rule.down {
                self.cap(place, 0);
            }
            return Ok(());
        }
        self.between.push(rule);
        Ok(())
    }

    pub(super) fn is_fine(&self, place: usize) -> bool {
        self.fine.get(place).copied().unwrap_or_default()
    }

    fn raise(&mut self, place: usize, least: i128) {
        if let Some(low) = self.space.low.get_mut(place) {
            *low = least.max(*low);
        }
    }

    fn cap(&mut self, place: usize, most: i128) {
        if let Some(high) = self.space.high.get_mut(place) {
            *high = Some(high.map_or(most, |high| high.min(most)));
        }
    }
}

/// What is added, or taken away below 0.
fn signed(terms: &[(bool, Variable)]) -> Terms {
    let signed = terms.iter();
    signed
        .map(|(minus, term)| (if *minus { -1 } else { 1 }, term.0))
        .collect()
}
