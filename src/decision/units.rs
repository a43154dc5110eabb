//! Numbers in whole units of their variables.

use super::{Grain, Relation, Stop, System, Variable};
use crate::model::Interval;
use crate::number::Decimal;

/// How many decimals variables of any numbers are searched with.
///
/// Two values of such variables are told apart by sums and differences of the numbers that are
/// asked, which have no more decimals than the longest of them (a part of a value in per cent has
/// two more than both together). Between two such numbers, an open range needs a value for each
/// variable that may have to lie there in turn.
pub(super) fn digits(system: &System) -> u32 {
    let scale = |value: Decimal| value.normalize().scale();
    let is_fine = |variable: Variable| {
        let declared = system.variables.get(variable.0);
        declared.is_some_and(|it| it.grain == Grain::Any)
    };
    let declared = (system.variables.iter())
        .filter(|it| it.grain == Grain::Any)
        .flat_map(|it| [Some(it.low), it.high])
        .flatten()
        .map(scale);
    let ends = |within: &Interval| {
        let ends = [within.lower, within.upper].into_iter().flatten();
        ends.map(|end| scale(end.value)).max().unwrap_or_default()
    };
    let (mut asked, mut parts, mut joined) = (declared.max().unwrap_or_default(), 0, false);
    for relation in &system.relations {
        match relation {
            Relation::Within(variable, within) if is_fine(*variable) => {
                asked = asked.max(ends(within));
            }
            Relation::Sum { total, .. } => joined |= is_fine(*total),
            Relation::Change {
                now: (variable, None),
                relative,
                within,
                ..
            } if is_fine(*variable) => {
                joined = true;
                if *relative {
                    parts = parts.max(ends(within) + 2);
                } else {
                    asked = asked.max(ends(within));
                }
            }
            _ => {}
        }
    }
    let fine = system.variables.iter().filter(|it| it.grain == Grain::Any);
    let room = if joined { fine.count() * 4 } else { 1 };
    asked + parts + 1 + room.checked_ilog10().unwrap_or_default()
}

pub(super) fn power_of_ten(power: u32) -> Option<i128> {
    10_i128.checked_pow(power)
}

/// A number in the units of its variable, rounded up or down to a whole one.
pub(super) fn units(grain: Grain, digits: u32, value: Decimal, up: bool) -> Result<i128, Stop> {
    let rounded = match (grain, up) {
        (Grain::Whole, true) => value.ceil(),
        (Grain::Whole, false) => value.floor(),
        (Grain::Any, _) => value.normalize(),
    };
    let digits = if grain == Grain::Any { digits } else { 0 };
    let power = power_of_ten(digits.saturating_sub(rounded.scale())).ok_or(Stop::Unknown)?;
    // Room is left for the sums and products of the search.
    let units = rounded.mantissa().checked_mul(power);
    units
        .filter(|units| units.unsigned_abs() < 1 << 100)
        .ok_or(Stop::Unknown)
}
