//! Which bands of a scale missing figures can still reach.

use super::bounds::{Bounds, Order};
use super::ratio::Edge;
use crate::model::{Interval, Scale};
use crate::number::Decimal;

/// What completions of the data can lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PossibleRows {
    /// The bands, counted from 0, in order.
    pub(super) bands: Vec<usize>,
    /// Whether a denominator of 0 (with a numerator of 0) is among them.
    pub(super) no_case: bool,
}

impl PossibleRows {
    /// Whether only one thing can follow, or nothing.
    pub(super) fn is_certain(&self) -> bool {
        self.bands.len() + usize::from(self.no_case) < 2
    }
}

/// How many steps the search for a pair of whole numbers may take. It takes about as many as a
/// band is narrow: 50 for a fiftieth of the base, 10,000 for `trên 99,99% đến dưới 100%`. What is
/// not decided within them counts as reachable, which is never wrong of a range, only wide.
const LONGEST_SEARCH: u32 = 10_000;

/// The bands that a count can reach.
pub(super) fn by_count(scale: &Scale, count: Bounds) -> PossibleRows {
    // A count is its own ratio to 1 per 1.
    let one = Whole {
        low: 1,
        high: Some(1),
    };
    among(scale, false, |band| {
        pair_exists(band, Decimal::ONE, count.into(), one, Order::Free).unwrap_or(true)
    })
}

/// Whether a range has one of these values in it.
pub(super) fn touches(range: &Interval, values: Bounds, whole: bool) -> bool {
    if whole {
        let values = values.within(range, true);
        values.high.is_none_or(|high| values.low <= high)
    } else {
        has_percentage(range, values)
    }
}

/// The bands that a percentage, any number within its bounds, can reach.
pub(super) fn by_percent(scale: &Scale, percent: Bounds) -> PossibleRows {
    among(scale, false, |band| has_percentage(band, percent))
}

fn has_percentage(band: &Interval, percent: Bounds) -> bool {
    let starts = band.lower.filter(|end| end.value >= percent.low);
    let ends = (band.upper).filter(|end| percent.high.is_none_or(|high| end.value <= high));
    let low = starts.map_or(percent.low, |end| end.value);
    let Some(high) = ends.map(|end| end.value).or(percent.high) else {
        return true;
    };
    let touches = starts.is_none_or(|end| end.inclusive) && ends.is_none_or(|end| end.inclusive);
    low < high || low == high && touches
}

/// The bands that a ratio of two counts can reach, each within its bounds and both in the order
/// that limits demand.
pub(super) fn by_ratio(
    scale: &Scale,
    base: Decimal,
    numerator: Bounds,
    denominator: Bounds,
    order: Order,
) -> PossibleRows {
    let no_case = numerator.low.is_zero() && denominator.low.is_zero();
    let above_zero = Whole {
        low: Whole::from(denominator).low.max(1),
        ..denominator.into()
    };
    among(scale, no_case, |band| {
        pair_exists(band, base, numerator.into(), above_zero, order).unwrap_or(true)
    })
}

fn among(scale: &Scale, no_case: bool, reaches: impl Fn(&Interval) -> bool) -> PossibleRows {
    let bands = (scale.bands.iter().enumerate())
        .filter(|(_, band)| reaches(&band.interval))
        .map(|(place, _)| place)
        .collect();
    PossibleRows { bands, no_case }
}

/// All whole numbers from `low` to `high`.
#[derive(Debug, Clone, Copy)]
struct Whole {
    low: i128,
    high: Option<i128>,
}

impl From<Bounds> for Whole {
    fn from(bounds: Bounds) -> Self {
        let whole = |value: Decimal| value.trunc().mantissa();
        Self {
            low: whole(bounds.low),
            high: bounds.high.map(whole),
        }
    }
}

/// Whether a numerator and a denominator above 0 exist whose ratio falls in the band; `None` when
/// the figures are too large or the search too long to say.
///
/// Apart from their largest values, everything asked of the pair bounds one of the two from below
/// by something that grows with the other: `n × base ≥ lower × d`, `d × upper ≥ n × base`, and
/// `n ≤ d` or `d ≤ n` where limits say so. Of all pairs that such conditions allow there is one
/// with both the least `n` and the least `d`, and raising each in turn to what the other demands
/// leads there. So a pair exists exactly if that one keeps the largest values too. Only a cone
/// that no pair fits, `n ≤ d` with a ratio above the base, would be climbed for ever: it is
/// looked for first.
fn pair_exists(
    band: &Interval,
    base: Decimal,
    numerator: Whole,
    denominator: Whole,
    order: Order,
) -> Option<bool> {
    let starts_by_base =
        (band.lower).is_none_or(|end| end.value < base || end.value == base && end.inclusive);
    let ends_from_base =
        (band.upper).is_none_or(|end| end.value > base || end.value == base && end.inclusive);
    let (n_by_d, d_by_n) = match order {
        Order::Free => (false, false),
        Order::AtMost => (false, true),
        Order::AtLeast => (true, false),
        Order::Same => (true, true),
    };
    if d_by_n && !starts_by_base || n_by_d && !ends_from_base {
        return Some(false);
    }
    let mut most = numerator.high;
    let mut upper = None;
    match band.upper {
        Some(end) if end.value > Decimal::ZERO => upper = Some(Edge::new(end, base)?),
        Some(end) if end.value.is_zero() && end.inclusive => most = Some(0),
        Some(_) => return Some(false),
        None => {}
    }
    let lower = match band.lower {
        Some(end) => Some(Edge::new(end, base)?),
        None => None,
    };
    let (mut n, mut d) = (numerator.low, denominator.low);
    for _ in 0..LONGEST_SEARCH {
        if let Some(edge) = lower {
            n = n.max(edge.least_numerator(d)?);
        }
        if n_by_d {
            n = n.max(d);
        }
        let before = d;
        if let Some(edge) = upper {
            d = d.max(edge.least_denominator(n)?);
        }
        if d_by_n {
            d = d.max(n);
        }
        if most.is_some_and(|most| n > most) || denominator.high.is_some_and(|most| d > most) {
            return Some(false);
        }
        if d == before {
            return Some(true);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Endpoint;

    const BASE: u32 = 7;
    /// Larger than any least pair of the bands below.
    const FAR: i128 = 60;

    fn ends() -> Vec<Option<Endpoint>> {
        let some = (0..=9).flat_map(|value| {
            [true, false].map(|inclusive| {
                let value = Decimal::from(value);
                Some(Endpoint { value, inclusive })
            })
        });
        std::iter::once(None).chain(some).collect()
    }

    /// Every band with bounds up to 9 per 7, from every least and to every largest pair given.
    #[test]
    fn the_search_finds_what_trying_all_pairs_finds() {
        let mut boxes = Vec::new();
        for (n_low, d_low) in [(0, 1), (1, 1), (3, 2), (2, 5)] {
            for n_high in [Some(n_low), Some(4), None] {
                for d_high in [Some(d_low), Some(6), None] {
                    let n = Whole {
                        low: n_low,
                        high: n_high,
                    };
                    let d = Whole {
                        low: d_low,
                        high: d_high,
                    };
                    boxes.push((n, d));
                }
            }
        }
        for lower in ends() {
            for upper in ends() {
                let band = Interval { lower, upper };
                let empty = lower.zip(upper).is_some_and(|(lower, upper)| {
                    let point = lower.inclusive && upper.inclusive;
                    lower.value > upper.value || lower.value == upper.value && !point
                });
                for &(n, d) in boxes.iter().filter(|_| !empty) {
                    for order in [Order::Free, Order::AtMost, Order::AtLeast, Order::Same] {
                        assert_eq!(
                            pair_exists(&band, Decimal::from(BASE), n, d, order),
                            Some(by_trying(&band, n, d, order)),
                            "{band:?} {n:?} {d:?} {order:?}"
                        );
                    }
                }
            }
        }
    }

    fn by_trying(band: &Interval, n: Whole, d: Whole, order: Order) -> bool {
        let to = |high: Option<i128>| high.unwrap_or(FAR);
        (d.low..=to(d.high)).any(|d| {
            (n.low..=to(n.high)).any(|n| {
                let ordered = match order {
                    Order::Free => true,
                    Order::AtMost => n <= d,
                    Order::AtLeast => n >= d,
                    Order::Same => n == d,
                };
                let holds =
                    band.holds(|bound| Some((n * i128::from(BASE)).cmp(&(bound.mantissa() * d))));
                ordered && holds == Some(true)
            })
        })
    }

    #[test]
    fn a_search_too_long_leaves_the_band_possible() {
        let end = |value: &str, inclusive| {
            let value = value.parse().unwrap();
            Some(Endpoint { value, inclusive })
        };
        let band = Interval {
            lower: end("99.99999", true),
            upper: end("100", false),
        };
        let any = Whole { low: 1, high: None };
        assert_eq!(
            pair_exists(&band, Decimal::ONE_HUNDRED, any, any, Order::AtMost),
            None
        );
        let few = Whole {
            low: 1,
            high: Some(5000),
        };
        assert_eq!(
            pair_exists(&band, Decimal::ONE_HUNDRED, any, few, Order::AtMost),
            Some(false)
        );
    }
}
