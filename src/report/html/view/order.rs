//! The order of communes: by how far their points are above the threshold.

use super::margin::{self, Scale};
use crate::engine::PointsRange;
use crate::report::words::Words;
use crate::report::{Assessment, Scored};

/// A commune with its place in that order.
#[derive(Debug, Clone, Copy)]
pub(in crate::report::html) struct Place<'a> {
    /// Its place in [`Assessment::communes`].
    pub(in crate::report::html) given: usize,
    pub(in crate::report::html) scored: &'a Scored,
    pub(super) margin: PointsRange,
    /// Its rank from 1; communes as far from their threshold share one.
    pub(super) rank: usize,
}

/// All communes, those farthest above their threshold first: by the worst that is possible, then by the best,
/// then as given; and the scale of their bars.
pub(in crate::report::html) fn ranked<'a>(
    assessment: &'a Assessment<'_>,
    words: &Words<'_>,
) -> (Vec<Place<'a>>, Scale) {
    let communes = assessment.communes.iter().enumerate();
    let mut places: Vec<Place<'a>> = communes
        .map(|(given, scored)| Place {
            given,
            scored,
            margin: margin::of(words, &scored.outcome),
            rank: 0,
        })
        .collect();
    let key = |place: &Place<'_>| (place.margin.min, place.margin.max);
    places.sort_by_key(|place| std::cmp::Reverse(key(place)));
    let mut before = None;
    let mut rank = 0;
    for (number, place) in (1..).zip(&mut places) {
        if before != Some(key(place)) {
            rank = number;
        }
        before = Some(key(place));
        place.rank = rank;
    }
    let scale = Scale::new(places.iter().map(|place| place.margin));
    (places, scale)
}
