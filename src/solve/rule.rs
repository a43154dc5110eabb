//! Demands as rules over whole numbers.

use super::{Declared, Demand, Grain, System};
use crate::engine::Edge;
use crate::exact::Decimal;
use crate::model::{Endpoint, Interval};

/// A variable's place is bounded from below by what grows with another's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    /// The variable that is bounded.
    pub(super) target: usize,
    /// The variable that it is bounded by.
    pub(super) source: usize,
    /// How.
    pub(super) bound: Bound,
}

/// How one variable is bounded by another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bound {
    /// At least as large.
    AtLeast,
    /// A numerator over this denominator lies above the lower edge.
    Numerator(Edge),
    /// A denominator under this numerator makes the ratio lie below the upper edge.
    Denominator(Edge),
}

impl Bound {
    /// The least value that is allowed; `None` when the figures are too large.
    pub(super) fn least(self, source: i128) -> Option<i128> {
        match self {
            Bound::AtLeast => Some(source),
            Bound::Numerator(edge) => edge.least_numerator(source),
            Bound::Denominator(edge) => edge.least_denominator(source),
        }
    }
}

/// Demands in whole numbers: of a variable of any numbers, in units of its smallest decimal.
#[derive(Debug)]
pub(super) struct Rules {
    /// The least value of each variable by itself.
    pub(super) low: Vec<i128>,
    /// The largest value of each, if there is one.
    pub(super) high: Vec<Option<i128>>,
    /// What bounds one by another.
    pub(super) between: Vec<Rule>,
    /// Digits after the decimal point of the variables of any numbers.
    pub(super) digits: u32,
}

/// Why there are no rules.
pub(super) enum Refused {
    /// A demand that nothing meets.
    Impossible,
    /// A number too large.
    TooLarge,
}

impl Rules {
    pub(super) fn of(system: &System) -> Result<Self, Refused> {
        let digits = finest(system) + 1;
        let mut rules = Self {
            low: Vec::with_capacity(system.variables.len()),
            high: Vec::with_capacity(system.variables.len()),
            between: Vec::new(),
            digits,
        };
        for declared in &system.variables {
            let whole = |value, up| units(declared.grain, digits, value, up);
            rules.low.push(whole(declared.low, true)?);
            rules
                .high
                .push(declared.high.map(|high| whole(high, false)).transpose()?);
        }
        for demand in &system.demands {
            rules.add(system, *demand)?;
        }
        Ok(rules)
    }

    fn add(&mut self, system: &System, demand: Demand) -> Result<(), Refused> {
        match demand {
            Demand::AtMost(one, other) => self.between.push(Rule {
                target: other.0,
                source: one.0,
                bound: Bound::AtLeast,
            }),
            Demand::Within(variable, interval) => {
                let declared = system.variables.get(variable.0).copied();
                let grain = declared.map_or(Grain::Whole, |declared: Declared| declared.grain);
                self.within(variable.0, grain, interval)?;
            }
            Demand::Ratio {
                numerator,
                denominator,
                base,
                within,
            } => self.ratio(numerator.0, denominator.0, base, within)?,
        }
        Ok(())
    }

    fn within(&mut self, place: usize, grain: Grain, interval: Interval) -> Result<(), Refused> {
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
    ) -> Result<(), Refused> {
        self.raise(denominator, 1);
        if let Some(end) = within.lower {
            let edge = Edge::new(end, base).ok_or(Refused::TooLarge)?;
            self.between.push(Rule {
                target: numerator,
                source: denominator,
                bound: Bound::Numerator(edge),
            });
        }
        match within.upper {
            None => {}
            Some(Endpoint { value, inclusive }) if value.is_zero() && inclusive => {
                self.cap(numerator, 0);
            }
            Some(end) if end.value > Decimal::ZERO => {
                let edge = Edge::new(end, base).ok_or(Refused::TooLarge)?;
                self.between.push(Rule {
                    target: denominator,
                    source: numerator,
                    bound: Bound::Denominator(edge),
                });
            }
            Some(_) => return Err(Refused::Impossible),
        }
        Ok(())
    }

    fn raise(&mut self, place: usize, least: i128) {
        if let Some(low) = self.low.get_mut(place) {
            *low = least.max(*low);
        }
    }

    fn cap(&mut self, place: usize, most: i128) {
        if let Some(high) = self.high.get_mut(place) {
            *high = Some(high.map_or(most, |high| high.min(most)));
        }
    }
}

/// The most decimals of any number that a variable of any numbers is held against.
fn finest(system: &System) -> u32 {
    let declared = (system.variables.iter())
        .flat_map(|declared| [Some(declared.low), declared.high])
        .flatten();
    let asked = system.demands.iter().flat_map(|demand| match demand {
        Demand::Within(_, interval) => {
            [interval.lower, interval.upper].map(|end| end.map(|end| end.value))
        }
        Demand::AtMost(..) | Demand::Ratio { .. } => [None, None],
    });
    (declared.chain(asked.flatten()))
        .map(|value| value.normalize().scale())
        .max()
        .unwrap_or_default()
}

/// A number in the units of its variable, rounded up or down to a whole one.
fn units(grain: Grain, digits: u32, value: Decimal, up: bool) -> Result<i128, Refused> {
    let rounded = match (grain, up) {
        (Grain::Whole, true) => value.ceil(),
        (Grain::Whole, false) => value.floor(),
        (Grain::Any, _) => value.normalize(),
    };
    let digits = if grain == Grain::Any { digits } else { 0 };
    let power = 10_i128
        .checked_pow(digits.saturating_sub(rounded.scale()))
        .ok_or(Refused::TooLarge)?;
    // Room is left for the sums and products of the search.
    let units = rounded.mantissa().checked_mul(power);
    units
        .filter(|units| units.unsigned_abs() < 1 << 100)
        .ok_or(Refused::TooLarge)
}
