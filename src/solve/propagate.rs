//! Ranges of values, narrowed by what a rule leaves of them.

use super::rule::Rule;
use crate::decision::{Bounds, Stop, ceil, floor};

impl Rule {
    /// Raises the one variable that the rule bounds from below to what the least of the others
    /// ask. A rule with several such variables says nothing here.
    pub(super) fn lift(&self, space: &mut Bounds) -> Result<bool, Stop> {
        let asked = self.asked(space).ok_or(Stop::Unknown)?;
        match self.up.as_slice() {
            [] if asked > 0 => Err(Stop::Unsat),
            [(times, place)] => space.raise(*place, ceil(asked, *times)),
            _ => Ok(false),
        }
    }

    /// Narrows the ranges of all its variables to what the ends of the others leave.
    pub(super) fn press(&self, space: &mut Bounds) -> Result<bool, Stop> {
        // How much more than enough there can be, but for what has no largest value.
        let mut spare = self.asked(space).and_then(i128::checked_neg);
        let mut open = None;
        for (times, place) in &self.up {
            match (space.high(*place), open) {
                (Some(high), _) => {
                    spare = spare
                        .zip(times.checked_mul(high))
                        .and_then(|(a, b)| a.checked_add(b));
                }
                (None, None) => open = Some((*times, *place)),
                (None, Some(_)) => return Ok(false),
            }
        }
        let spare = spare.ok_or(Stop::Unknown)?;
        if let Some((times, place)) = open {
            return space.raise(place, ceil(-spare, times));
        }
        if spare < 0 {
            return Err(Stop::Unsat);
        }
        let mut news = false;
        for (times, place) in &self.up {
            let high = space.high(*place).unwrap_or_default();
            news |= space.raise(*place, high - floor(spare, *times))?;
        }
        for (times, place) in &self.down {
            let low = space.low(*place);
            news |= space.cap(*place, low.saturating_add(floor(spare, *times)))?;
        }
        Ok(news)
    }

    /// What the least values of the variables that are taken away ask of the others.
    fn asked(&self, space: &Bounds) -> Option<i128> {
        self.down
            .iter()
            .try_fold(self.least, |sum, (times, place)| {
                sum.checked_add(times.checked_mul(space.low(*place))?)
            })
    }

    /// How much the least values fall short of the rule; 0 and less where they meet it.
    pub(super) fn shortfall(&self, space: &Bounds) -> Option<i128> {
        let asked = self.asked(space)?;
        self.up.iter().try_fold(asked, |sum, (times, place)| {
            sum.checked_sub(times.checked_mul(space.low(*place))?)
        })
    }
}
