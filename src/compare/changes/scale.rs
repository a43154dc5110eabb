//! Which band of one scale is which of another, and what moved between them.

use super::collector::Places;
use crate::compare::change::{Bound, BoundNames, Kind, Moved, Row, Values};
use crate::model::{Band, Endpoint, Points, Wording};
use crate::names::key;
use crate::number::Decimal;

/// A place between values: before or after one, be that a number or the value of a parameter.
#[derive(Debug, Clone)]
struct Cut {
    value: Decimal,
    after: bool,
    parameter: Option<String>,
}

impl PartialEq for Cut {
    /// A parameter is the same bound whatever its value, which is told with the parameter.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.parameter, &other.parameter) {
            (Some(one), Some(other)) => key(one) == key(other),
            (None, None) => self.value == other.value,
            _ => false,
        };
        same && self.after == other.after
    }
}

impl Cut {
    fn bound(&self) -> Bound {
        Bound {
            value: self.value,
            parameter: self.parameter.clone(),
        }
    }
}

/// A band between its cuts, as it is written; nothing but a move lies below 0.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    lower: Cut,
    upper: Option<Cut>,
    pub(super) row: Row,
    pub(super) points: &'a Points,
}

impl<'a> Line<'a> {
    /// Bands of one scale from below, each with the names of its classes.
    pub(super) fn of(
        bands: impl IntoIterator<Item = (&'a Band, Vec<String>, BoundNames)>,
        wording: Wording,
    ) -> Vec<Self> {
        let bands = bands.into_iter();
        let mut lines: Vec<Self> = bands
            .map(|(band, classes, names)| line(band, classes, names, wording))
            .collect();
        lines.sort_by_key(|line| (line.lower.value, line.lower.after));
        lines
    }

    /// How unlike two bands are: a bound that moved weighs less than other points.
    fn distance(&self, other: &Self) -> u32 {
        let weigh = |differs: bool, weight| if differs { weight } else { 0 };
        weigh(self.lower != other.lower, 2)
            + weigh(self.upper != other.upper, 2)
            + weigh(self.row.points != other.row.points, 3)
    }
}

fn line(band: &Band, classes: Vec<String>, names: BoundNames, wording: Wording) -> Line<'_> {
    let lowest = match wording.direction {
        Some(_) => Decimal::MIN,
        None => Decimal::ZERO,
    };
    let open = Endpoint {
        value: lowest,
        inclusive: true,
    };
    let lower = band.written.lower.unwrap_or(open);
    Line {
        lower: Cut {
            value: lower.value,
            after: !lower.inclusive,
            parameter: names.lower.clone(),
        },
        upper: band.written.upper.map(|end| Cut {
            value: end.value,
            after: end.inclusive,
            parameter: names.upper.clone(),
        }),
        row: Row {
            values: Values::Range(band.written, names),
            wording,
            classes,
            points: band.points.value,
        },
        points: &band.points,
    }
}

/// One place of an alignment.
pub(super) enum Slot<'a> {
    /// A band that both scales have, as it was and as it is.
    Both(Box<(Line<'a>, Line<'a>)>),
    /// A band that is gone.
    Old(Line<'a>),
    /// A band that is new.
    New(Line<'a>),
}

/// A band that is gone or new. Two of these are taken rather than a band that has nothing in
/// common with the one before it.
const GAP: u32 = 3;

/// The likeliest way in which one scale became the other: the alignment in order, from below, with
/// the least unlikeness.
pub(super) fn align<'a>(old: &[Line<'a>], new: &[Line<'a>]) -> Vec<Slot<'a>> {
    // The least unlikeness of the bands from these places up, by places in both.
    let mut costs = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..=old.len()).rev() {
        for j in (0..=new.len()).rev() {
            let cost = steps(&costs, old, new, i, j)
                .into_iter()
                .map(|(cost, _)| cost);
            let least = cost.min().unwrap_or(0);
            if let Some(slot) = costs.get_mut(i).and_then(|row| row.get_mut(j)) {
                *slot = least;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut slots = Vec::with_capacity(old.len().max(new.len()));
    while let Some((_, step)) =
        (steps(&costs, old, new, i, j).into_iter()).min_by_key(|(cost, _)| *cost)
    {
        match step {
            Slot::Both(..) => (i, j) = (i + 1, j + 1),
            Slot::Old(_) => i += 1,
            Slot::New(_) => j += 1,
        }
        slots.push(step);
    }
    slots
}

/// What can come next, and what it costs with all that follows; the likeliest first.
fn steps<'a>(
    costs: &[Vec<u32>],
    old: &[Line<'a>],
    new: &[Line<'a>],
    i: usize,
    j: usize,
) -> Vec<(u32, Slot<'a>)> {
    let rest = |i: usize, j: usize| {
        costs
            .get(i)
            .and_then(|row| row.get(j))
            .copied()
            .unwrap_or(0)
    };
    let (before, after) = (old.get(i).cloned(), new.get(j).cloned());
    let mut steps = Vec::with_capacity(3);
    if let (Some(before), Some(after)) = (&before, &after) {
        let cost = before.distance(after) + rest(i + 1, j + 1);
        steps.push((cost, Slot::Both(Box::new((before.clone(), after.clone())))));
    }
    steps.extend(before.map(|line| (GAP + rest(i + 1, j), Slot::Old(line))));
    steps.extend(after.map(|line| (GAP + rest(i, j + 1), Slot::New(line))));
    steps
}

/// What moved between the bands that both scales have, from below.
pub(super) fn moves(slots: &[Slot<'_>], places: Places) -> Vec<(Kind, Places)> {
    let mut kinds = Vec::new();
    let mut left: Option<(&Line<'_>, &Line<'_>)> = None;
    let (mut removed, mut added): (Vec<&Line<'_>>, Vec<&Line<'_>>) = (Vec::new(), Vec::new());
    let ends = slots.iter().map(Some).chain(std::iter::once(None));
    for slot in ends {
        let right = match slot {
            Some(Slot::Old(line)) => {
                removed.push(line);
                continue;
            }
            Some(Slot::New(line)) => {
                added.push(line);
                continue;
            }
            Some(Slot::Both(both)) => Some((&both.0, &both.1)),
            None => None,
        };
        kinds.extend(between(left, right, (&removed, &added), places));
        removed.clear();
        added.clear();
        left = right;
    }
    kinds
}

type Pair<'l, 'a> = Option<(&'l Line<'a>, &'l Line<'a>)>;

/// What changed between two neighbours that both scales have, or before the first or after the
/// last of them.
fn between(
    left: Pair<'_, '_>,
    right: Pair<'_, '_>,
    (removed, added): (&[&Line<'_>], &[&Line<'_>]),
    places: Places,
) -> Option<(Kind, Places)> {
    let moved = |(before, after): (&Line<'_>, &Line<'_>)| Moved {
        old: before.row.clone(),
        new: after.row.clone(),
    };
    let left_moved = left.filter(|(before, after)| before.upper != after.upper);
    let right_moved = right.filter(|(before, after)| before.lower != after.lower);
    let neighbours: Vec<Moved> = [left_moved, right_moved]
        .into_iter()
        .flatten()
        .map(moved)
        .collect();
    if !removed.is_empty() || !added.is_empty() {
        let rows = |lines: &[&Line<'_>]| lines.iter().map(|line| line.row.clone()).collect();
        let place = |lines: &[&Line<'_>], else_where| {
            lines.first().map(|line| line.points.span).or(else_where)
        };
        let places = (place(removed, places.0), place(added, places.1));
        let kind = Kind::Bands {
            removed: rows(removed),
            added: rows(added),
            moved: neighbours,
        };
        return Some((kind, places));
    }
    let (before, after) = right_moved.or(left_moved)?;
    let places = (Some(before.points.span), Some(after.points.span));
    match (right_moved, left_moved) {
        (Some(_), Some(_)) => Some((
            Kind::Bound {
                old: before.lower.bound(),
                new: after.lower.bound(),
                wording: after.row.wording,
                moved: neighbours,
            },
            places,
        )),
        _ => Some((Kind::Range(moved((before, after))), places)),
    }
}
