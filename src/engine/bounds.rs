//! What each indicator can be, known or not.

use crate::data::record::Record;
use crate::model::{Id, Indicator, IndicatorId, IndicatorKind, Interval, Standard};
use crate::number::Decimal;

/// The values that an indicator can take: all whole numbers (of a count) or all numbers (of a
/// percentage) from `low` to `high`; without `high`, all from `low` up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) low: Decimal,
    pub(super) high: Option<Decimal>,
}

impl Bounds {
    fn exactly(value: Decimal) -> Self {
        Self {
            low: value,
            high: Some(value),
        }
    }

    fn declared(indicator: &Indicator) -> Self {
        let (low, high) = (indicator.at_least.max(Decimal::ZERO), indicator.at_most);
        if indicator.is_count() {
            Self {
                low: low.ceil(),
                high: high.map(|high| high.floor()),
            }
        } else {
            Self { low, high }
        }
    }

    /// All values of the kind of an indicator, whatever is declared of it.
    pub(super) fn of_kind(indicator: &Indicator) -> Self {
        let is_percent = indicator.kind == IndicatorKind::Percent;
        Self {
            low: Decimal::ZERO,
            high: is_percent.then_some(Decimal::ONE_HUNDRED),
        }
    }

    /// These bounds narrowed to a range: of whole numbers to exactly those in it, of others to the
    /// range with its ends.
    pub(super) fn within(self, range: &Interval, whole: bool) -> Self {
        let lower = range.lower.map(|end| match (whole, end.inclusive) {
            (true, true) => end.value.ceil(),
            (true, false) => end.value.floor().saturating_add(Decimal::ONE),
            (false, _) => end.value,
        });
        let upper = range.upper.map(|end| match (whole, end.inclusive) {
            (true, true) => end.value.floor(),
            (true, false) => end.value.ceil().saturating_sub(Decimal::ONE),
            (false, _) => end.value,
        });
        Self {
            low: lower.map_or(self.low, |lower| lower.max(self.low)),
            high: least(self.high, upper),
        }
    }

    /// Whether there is no value between them: known figures contradict each other.
    pub(super) fn is_empty(self) -> bool {
        self.high.is_some_and(|high| high < self.low)
    }
}

/// The bounds of every indicator, in the standard's order.
///
/// A missing indicator is bounded by its own declaration, from above by what it may not exceed
/// and from below by what may not exceed it, through any number of limits: a missing denominator
/// is at least its known numerator. These bounds are exact: since limits only say `a ≤ b`, each
/// value within an indicator's bounds, and each pair of values of two indicators that keeps the
/// [`order`] between them, can be completed to values of all others.
///
/// Where known figures contradict each other through a missing one, that one is held to its own
/// declaration only. What is calculated lies between the least and the most that its terms allow,
/// which may be more than can happen where a figure is part of several.
pub(super) fn bounds(standard: &Standard, record: &Record) -> Vec<Bounds> {
    let mut bounds = assuming(standard, record, &[]);
    for ((id, indicator), own) in standard.indicators.iter().zip(&mut bounds) {
        if own.is_empty() && record.number(id).is_none() {
            *own = Bounds::declared(indicator);
        }
    }
    bounds
}

/// The same where missing indicators are assumed to lie within narrower bounds; what is
/// impossible then has no value between its bounds.
pub(super) fn assuming(
    standard: &Standard,
    record: &Record,
    assumed: &[(IndicatorId, Bounds)],
) -> Vec<Bounds> {
    let mut bounds: Vec<Bounds> = (standard.indicators.iter())
        .map(|(id, indicator)| match record.number(id) {
            Some(value) => Bounds::exactly(value),
            None => (assumed.iter())
                .find(|(of, _)| *of == id)
                .map_or_else(|| Bounds::declared(indicator), |(_, bounds)| *bounds),
        })
        .collect();
    let order = limits_first(standard);
    keep_limits(standard, record, &order, &mut bounds);
    let calculated = standard.calculated();
    // Limits bound sums and sums bound what is limited by them; a second round is enough for
    // either to reach the other, and bounds that are still too wide are never wrong.
    for _ in 0..if calculated.is_empty() { 0 } else { 2 } {
        for &id in &calculated {
            let sum = sum(standard, &bounds, id);
            tighten(&mut bounds, record, id, |own| {
                own.low = own.low.max(sum.low);
                own.high = least(own.high, sum.high);
            });
        }
        keep_limits(standard, record, &order, &mut bounds);
    }
    bounds
}

/// What a sum can be, given what its terms can be.
pub(super) fn sum(standard: &Standard, bounds: &[Bounds], id: IndicatorId) -> Bounds {
    let mut sum = Bounds::exactly(Decimal::ZERO);
    for term in &standard.indicators[id].terms {
        let Some(part) = at(bounds, term.indicator) else {
            continue;
        };
        // A sum too large to be held is as large as can be; one too low is cut at 0 elsewhere.
        let (low, high) = if term.minus {
            let low = part.high.map_or(Decimal::MIN, |high| -high);
            (low, Some(-part.low))
        } else {
            (part.low, part.high)
        };
        sum = Bounds {
            low: sum.low.saturating_add(low),
            high: (sum.high.zip(high)).and_then(|(one, other)| one.checked_add(other)),
        };
    }
    sum
}

fn keep_limits(standard: &Standard, record: &Record, order: &[IndicatorId], bounds: &mut [Bounds]) {
    for &id in order {
        for &limit in &standard.indicators[id].limits {
            let above = at(bounds, limit).and_then(|limit| limit.high);
            tighten(bounds, record, id, |own| {
                own.high = least(own.high, above);
            });
        }
    }
    for &id in order.iter().rev() {
        let Some(below) = at(bounds, id) else {
            continue;
        };
        for &limit in &standard.indicators[id].limits {
            tighten(bounds, record, limit, |own| {
                own.low = own.low.max(below.low);
            });
        }
    }
}

pub(super) fn at(bounds: &[Bounds], id: IndicatorId) -> Option<Bounds> {
    bounds.get(id.place()).copied()
}

/// Changes the bounds of an indicator that is missing; a known one stays what it is.
fn tighten(
    bounds: &mut [Bounds],
    record: &Record,
    id: IndicatorId,
    change: impl FnOnce(&mut Bounds),
) {
    if let Some(own) = bounds.get_mut(id.place())
        && record.number(id).is_none()
    {
        change(own);
    }
}

fn least(a: Option<Decimal>, b: Option<Decimal>) -> Option<Decimal> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (one, other) => one.or(other),
    }
}

/// All indicators, each after those that limit it.
fn limits_first(standard: &Standard) -> Vec<IndicatorId> {
    let mut order = Vec::with_capacity(standard.indicators.len());
    let mut seen = vec![false; standard.indicators.len()];
    let mut visit = Vec::new();
    for start in standard.indicators.ids() {
        visit.push((start, false));
        while let Some((id, limits_done)) = visit.pop() {
            if limits_done {
                order.push(id);
            } else if first_time(&mut seen, id) {
                visit.push((id, true));
                visit.extend(standard.indicators[id].limits.iter().map(|&id| (id, false)));
            }
        }
    }
    order
}

/// What limits say of two indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Nothing.
    Free,
    /// The first may not exceed the second.
    AtMost,
    /// The second may not exceed the first.
    AtLeast,
    /// They are one and the same indicator.
    Same,
}

/// What limits, followed through any number of indicators, say of two indicators.
pub(super) fn order(standard: &Standard, one: IndicatorId, other: IndicatorId) -> Order {
    if one == other {
        Order::Same
    } else if may_not_exceed(standard, one, other) {
        Order::AtMost
    } else if may_not_exceed(standard, other, one) {
        Order::AtLeast
    } else {
        Order::Free
    }
}

/// Whether limits, followed through any number of indicators, keep one indicator from exceeding
/// another.
pub(crate) fn may_not_exceed(standard: &Standard, one: IndicatorId, other: IndicatorId) -> bool {
    let limits = &standard.indicators[one].limits;
    limits.contains(&other) || !limits.is_empty() && standard.limits(one).contains(&other)
}

fn first_time(seen: &mut [bool], id: IndicatorId) -> bool {
    (seen.get_mut(id.place())).is_some_and(|seen| !std::mem::replace(seen, true))
}
