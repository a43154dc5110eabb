//! A commune as a row: how it stands to its threshold, and its points by criterion.

use serde::Serialize;

use super::margin::{Margin, Scale};
use super::order::Place;
use crate::engine::{PointsRange, Verdict};
use crate::number::Decimal;
use crate::report::words::Words;
use crate::report::{groups, row};

/// What a commune's sheet is found by, given its place in the order from 0.
pub(in crate::report::html) fn anchor(place: usize) -> String {
    format!("don-vi-{}", place + 1)
}

/// What a verdict is marked by in styles.
pub(in crate::report::html) const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not-met",
        Verdict::Undetermined => "undetermined",
    }
}

/// A commune's row.
#[derive(Debug, Serialize)]
pub(in crate::report::html) struct Row {
    anchor: String,
    rank: usize,
    code: String,
    name: String,
    /// Its district, where there are several.
    place: Option<String>,
    /// Its class with the threshold.
    class: String,
    points: String,
    verdict: String,
    mark: &'static str,
    /// Criteria at zero or open, and other remarks.
    remarks: String,
    margin: Margin,
    criteria: Vec<Heat>,
}

/// The points of a criterion, and how much of the most they are.
#[derive(Debug, Serialize)]
struct Heat {
    points: String,
    /// From 0, no points for certain, to 4, all points.
    level: u32,
    is_open: bool,
}

impl Row {
    pub(in crate::report::html) fn new(
        words: &Words<'_>,
        (at, place): (usize, &Place<'_>),
        scale: Scale,
        has_districts: bool,
    ) -> Self {
        let identity = &place.scored.record.identity;
        let outcome = &place.scored.outcome;
        let [code, name, class, points, verdict, remarks] = row::cells(words, place.scored);
        let (district, province) = (identity.district.as_deref(), identity.province.as_deref());
        Self {
            anchor: anchor(at),
            rank: place.rank,
            code,
            name,
            place: has_districts.then(|| groups::place_name(words, district, province)),
            class,
            points,
            verdict,
            mark: mark(outcome.verdict),
            remarks,
            margin: Margin::new(words, place.margin, scale),
            criteria: (outcome.criteria.iter())
                .map(|own| {
                    heat(
                        words,
                        own.points,
                        words.standard.criteria[own.criterion].max.value,
                    )
                })
                .collect(),
        }
    }
}

fn heat(words: &Words<'_>, points: PointsRange, most: Decimal) -> Heat {
    Heat {
        points: words.range(points),
        level: level(points.min, most),
        is_open: !points.is_exact(),
    }
}

/// None, less than half, less than four fifths, less than all, all.
fn level(points: Decimal, most: Decimal) -> u32 {
    let is_from =
        |part: u32, of: u32| points.saturating_mul(of.into()) >= most.saturating_mul(part.into());
    match points {
        none if none <= Decimal::ZERO && !most.is_zero() => 0,
        _ if is_from(1, 1) => 4,
        _ if is_from(4, 5) => 3,
        _ if is_from(1, 2) => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_begin_where_they_say() {
        for (points, most, wanted) in [
            ("0", "50", 0),
            ("0.1", "50", 1),
            ("24.9", "50", 1),
            ("25", "50", 2),
            ("39.9", "50", 2),
            ("40", "50", 3),
            ("49.9", "50", 3),
            ("50", "50", 4),
            ("0", "0", 4),
        ] {
            let decimal = |text: &str| text.parse().unwrap();
            assert_eq!(level(decimal(points), decimal(most)), wanted, "{points}");
        }
    }
}
