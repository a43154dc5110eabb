//! Whether a scale goes one way.

use std::cmp::Ordering;

use crate::exact::Decimal;
use crate::model::{Band, Scale};

/// How points follow a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A higher value never gives fewer points.
    Rises,
    /// A higher value never gives more points.
    Falls,
    /// Every value gives the same.
    Level,
    /// Points rise and fall.
    Turns {
        /// The band at which they turn, by its place in the scale.
        at: usize,
        /// The points just below it.
        before: Decimal,
    },
}

/// How the points of a scale follow its values.
pub(super) fn direction(scale: &Scale) -> Direction {
    let mut bands: Vec<(usize, &Band)> = scale.bands.iter().enumerate().collect();
    bands.sort_by_key(|(_, band)| {
        let lower = band.interval.lower;
        lower.map(|end| (end.value, !end.inclusive))
    });
    let mut way = Ordering::Equal;
    for pair in bands.windows(2) {
        let [(_, low), (at, high)] = pair else {
            continue;
        };
        let step = high.points.value.cmp(&low.points.value);
        if way == Ordering::Equal {
            way = step;
        } else if step != Ordering::Equal && step != way {
            return Direction::Turns {
                at: *at,
                before: low.points.value,
            };
        }
    }
    match way {
        Ordering::Greater => Direction::Rises,
        Ordering::Less => Direction::Falls,
        Ordering::Equal => Direction::Level,
    }
}
