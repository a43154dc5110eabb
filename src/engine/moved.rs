//! What missing figures of one period can move to, exactly, where the value of the other period is
//! known: a move within a band is then a range of this one, which its figures reach or do not.

use super::item::Figures;
use super::reach::Reachable;
use crate::exact::{Decimal, Fraction};
use crate::model::{Change, Direction, Endpoint, IndicatorId, Interval, Scale};

/// The end of a range, and whether it belongs to it.
type End = (Fraction, bool);

/// From where to where a value lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) low: Option<End>,
    pub(super) high: Option<End>,
}

/// Which period lacks figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lacking {
    Now,
    Before,
}

impl Figures<'_> {
    /// Of the bands that a move might reach, those that figures of the period that lacks some lead
    /// to. `known` is the value of the other period.
    pub(super) fn move_together(
        &self,
        change: Change,
        (lacking, known): (Lacking, Fraction),
        scale: &Scale,
        one_by_one: Reachable,
    ) -> Reachable {
        let level = change.level;
        let ids = std::iter::once(level.numerator()).chain(level.denominator());
        let ids: Vec<IndicatorId> = ids.collect();
        let linked = if one_by_one.is_certain() {
            None
        } else {
            self.linked(&ids)
        };
        let Some(linked) = linked else {
            return one_by_one;
        };
        let within = |place: &usize| {
            let band = scale.bands.get(*place);
            let span = band.and_then(|band| span(change, lacking, known, &band.interval));
            span.is_none_or(|span| linked.can_lie(level, span))
        };
        // A move in per cent of nothing is none.
        let from_zero = change.relative && lacking == Lacking::Before;
        let together = Reachable {
            bands: one_by_one.bands.iter().copied().filter(within).collect(),
            no_case: one_by_one.no_case && (from_zero || linked.can_be_nothing(&ids)),
        };
        together.or(one_by_one)
    }
}

/// Where the value of a period lies whose move, seen from the known value of the other, lies in a
/// band; `None` where that is no such range, or the numbers are too large.
fn span(change: Change, lacking: Lacking, known: Fraction, band: &Interval) -> Option<Span> {
    let value = |end: Endpoint| {
        let by = Fraction::of(end.value)?;
        let by = match change.direction {
            Direction::Rise => by,
            Direction::Fall => by.negated(),
        };
        let value = match (change.relative, lacking) {
            (false, Lacking::Now) => known.plus(by),
            (false, Lacking::Before) => known.minus(by),
            (true, _) => {
                let hundred = Fraction::of(Decimal::ONE_HUNDRED)?;
                let times = by.plus(hundred)?.over(hundred)?;
                let is_more = times.order(Fraction::of(Decimal::ZERO)?)?.is_gt();
                match lacking {
                    Lacking::Now => known.times(times),
                    Lacking::Before if is_more => known.over(times),
                    Lacking::Before => None,
                }
            }
        };
        Some((value?, end.inclusive))
    };
    let ends = [band.lower, band.upper].map(|end| match end {
        Some(end) => value(end).map(Some),
        None => Some(None),
    });
    let [lower, upper] = ends;
    let (lower, upper) = (lower?, upper?);
    // A rise grows with the value now, and falls with the value before.
    let grows = (change.direction == Direction::Rise) == (lacking == Lacking::Now);
    let (low, high) = if grows {
        (lower, upper)
    } else {
        (upper, lower)
    };
    Some(Span { low, high })
}
