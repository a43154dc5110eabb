//! Whether a scale goes one way.

use std::cmp::Ordering;

use crate::model::{Band, Scale, Standard};
use crate::number::Decimal;

/// How points follow a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A higher value never gives fewer points.
    Rises,
    /// A higher value never gives more points.
    Falls,
    /// Every value gives the same.
    Level,
    /// One of these for some classes, another for others; it turns for none.
    ByClass,
    /// Points rise and fall.
    Turns {
        /// The band at which they turn, by its place in the scale.
        at: usize,
        /// The points just below it.
        before: Decimal,
    },
}

/// How the points of a scale follow its values: for every class, or where it turns for one.
pub(super) fn direction(standard: &Standard, scale: &Scale) -> Direction {
    let bands = || scale.bands.iter().enumerate();
    if !scale.is_by_class() {
        return of_bands(bands().collect());
    }
    let classes = standard.classes.ids();
    let by_class = classes.map(|class| {
        let of_class = bands().filter(|(_, band)| band.holds_for(class));
        of_bands(of_class.collect())
    });
    let of_two = |one: Direction, other: Direction| match (one, other) {
        (turns @ Direction::Turns { .. }, _) | (_, turns @ Direction::Turns { .. }) => turns,
        (one, other) if one == other => one,
        _ => Direction::ByClass,
    };
    by_class.reduce(of_two).unwrap_or(Direction::Level)
}

fn of_bands(mut bands: Vec<(usize, &Band)>) -> Direction {
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
