//! What moves leave of the values that they compare, whatever figures make these up.
//!
//! A ratio without largest figures can have any value that its bounds leave, so a search among the
//! figures of one that is asked too much would never end. Here the two values themselves are the
//! unknowns. Each bound says that one is at least, or at most, a fraction of the other and a number;
//! every lower bound of the value now must lie below every upper one, which bounds the value
//! before. So it is exact whether two values meet all bounds.

use super::moved::Move;
use super::rule::Rules;
use super::shares::Shares;
use super::value::{End, Range, Value};
use crate::decision::{Bounds, Stop};
use crate::number::Fraction;

/// Finds the ranges of both values of every move.
pub(super) fn bound_all(rules: &mut Rules) -> Result<(), Stop> {
    if rules.moves.is_empty() {
        return Ok(());
    }
    let shares = Shares::of(&rules.between, &rules.space, &rules.budget).ok_or(Stop::Unknown)?;
    for moved in &mut rules.moves {
        if !bound(moved, &rules.space, &shares).ok_or(Stop::Unknown)? {
            return Err(Stop::Unsat);
        }
    }
    Ok(())
}

/// Finds the ranges of both values of a move. `false` if no values meet its bounds; `None` where
/// the numbers are too large to say.
fn bound(moved: &mut Move, space: &Bounds, shares: &Shares) -> Option<bool> {
    let mut now = own(moved.now, space, shares)?;
    let mut before = own(moved.before, space, shares)?;
    let (mut lower, mut upper) = (Vec::new(), Vec::new());
    let flat = |(plus, inclusive): End| (Fraction::whole(0, 1), plus, inclusive);
    lower.extend(now.low.map(flat));
    upper.extend(now.high.map(flat));
    for edge in &moved.edges {
        let line = (edge.times, edge.plus, edge.inclusive);
        if edge.from_below {
            lower.push(line);
        } else {
            upper.push(line);
        }
    }
    for (low_times, low_plus, low_in) in &lower {
        for (high_times, high_plus, high_in) in &upper {
            let inclusive = *low_in && *high_in;
            // times × before + plus is at least 0, or above it.
            let times = high_times.minus(*low_times)?;
            let plus = high_plus.minus(*low_plus)?;
            let (sign, rest) = (times.parts().0, plus.parts().0);
            if sign > 0 {
                before.raise((plus.negated().over(times)?, inclusive))?;
            } else if sign < 0 {
                before.cap((plus.over(times.negated())?, inclusive))?;
            } else if rest < 0 || rest == 0 && !inclusive {
                return Some(false);
            }
        }
    }
    if before.is_empty()? {
        return Some(false);
    }
    for (times, plus, inclusive) in lower {
        if let Some(end) = end_of(times, before, false) {
            now.raise((end.times(times)?.plus(plus)?, inclusive))?;
        }
    }
    for (times, plus, inclusive) in upper {
        if let Some(end) = end_of(times, before, true) {
            now.cap((end.times(times)?.plus(plus)?, inclusive))?;
        }
    }
    moved.ranges = [now, before];
    Some(true)
}

/// The end of a range whose multiple is the least, or the most, of all; `None` if there is none.
fn end_of(times: Fraction, range: Range, most: bool) -> Option<Fraction> {
    let end = match times.parts().0 {
        0 => return Some(times),
        1.. if most => range.high,
        1.. => range.low,
        _ if most => range.low,
        _ => range.high,
    };
    end.map(|(end, _)| end)
}

/// Where a value lies by the ranges of its variables and by what they are asked to be of each other.
fn own(value: Value, space: &Bounds, shares: &Shares) -> Option<Range> {
    let mut range = value.range(space);
    let Some(denominator) = value.denominator else {
        return Some(range);
    };
    if let Some((share, inclusive)) = shares.between(denominator, value.numerator) {
        range.cap((Fraction::whole(1, 1).over(share)?, inclusive))?;
    }
    if let Some(end) = shares.between(value.numerator, denominator) {
        range.raise(end)?;
    }
    Some(range)
}
