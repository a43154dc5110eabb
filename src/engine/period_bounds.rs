//! What missing figures of one period can move to, exactly, where the value of the other period is
//! known: a move within a band is then a range of this one, which its figures reach or do not.

use super::item::Figures;
use super::outcome::PreviousFigures;
use super::possible_rows::PossibleRows;
use crate::model::{Change, Direction, Endpoint, Interval, Quantity, Scale};
use crate::number::{Decimal, Fraction};

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
        one_by_one: PossibleRows,
    ) -> PossibleRows {
        let level = change.level;
        let ids = Quantity::Change(change).indicators();
        let linked = if one_by_one.is_certain() && !self.hang_together(&ids) {
            None
        } else {
            self.linked(&ids)
        };
        let Some(linked) = linked else {
            return one_by_one;
        };
        let within = |place: &usize| {
            let band = scale.bands.get(*place);
            let span = band.map(|band| span(change, lacking, known, &band.interval));
            match span {
                Some(Ok(span)) => linked.can_lie(level, span),
                Some(Err(NoSpan::Empty)) => false,
                Some(Err(NoSpan::TooLarge)) | None => true,
            }
        };
        // A move in per cent of nothing is none, whatever it is nothing of.
        let from_zero = change.relative && lacking == Lacking::Before;
        let nothing = if from_zero {
            ids.get(..1).unwrap_or_default()
        } else {
            &ids
        };
        // Figures that contradict each other reach nothing.
        PossibleRows {
            bands: one_by_one.bands.iter().copied().filter(within).collect(),
            no_case: one_by_one.no_case && linked.can_be_nothing(nothing),
        }
    }
}

/// What an end of a band asks of the value of a period.
enum Asked {
    /// Nothing.
    Nothing,
    /// What no value is.
    TooMuch,
    /// To lie on the right side of this.
    Beyond(End),
}

/// Why there is no span.
enum NoSpan {
    /// No value lies there.
    Empty,
    /// The numbers are too large to say.
    TooLarge,
}

/// Where the value of a period lies whose move, seen from the known value of the other, lies in a
/// band.
fn span(
    change: Change,
    lacking: Lacking,
    known: Fraction,
    band: &Interval,
) -> Result<Span, NoSpan> {
    let end = |end, is_lower| {
        let asked = asked(change, lacking, known, (end, is_lower));
        asked.ok_or(NoSpan::TooLarge)?.end()
    };
    let (lower, upper) = (end(band.lower, true)?, end(band.upper, false)?);
    // A rise grows with the value now, and falls with the value before.
    let grows = (change.direction == Direction::Rise) == (lacking == Lacking::Now);
    let (mut low, high) = if grows {
        (lower, upper)
    } else {
        (upper, lower)
    };
    if change.relative && lacking == Lacking::Before {
        // A move in per cent of nothing is none.
        let zero = Fraction::whole(0, 1);
        let is_positive = low.is_some_and(|(low, _)| low.parts().0 > 0);
        if !is_positive {
            low = Some((zero, false));
        }
    }
    Ok(Span { low, high })
}

fn asked(
    change: Change,
    lacking: Lacking,
    known: Fraction,
    (end, is_lower): (Option<Endpoint>, bool),
) -> Option<Asked> {
    let Some(end) = end else {
        return Some(Asked::Nothing);
    };
    let by = Fraction::of(end.value)?;
    // As a rise.
    let (by, from_below) = match change.direction {
        Direction::Rise => (by, is_lower),
        Direction::Fall => (by.negated(), !is_lower),
    };
    if !change.relative {
        let value = match lacking {
            Lacking::Now => known.plus(by)?,
            Lacking::Before => known.minus(by)?,
        };
        return Some(Asked::Beyond((value, end.inclusive)));
    }
    let hundred = Fraction::of(Decimal::ONE_HUNDRED)?;
    let times = by.plus(hundred)?.over(hundred)?;
    if lacking == Lacking::Now {
        return Some(Asked::Beyond((known.times(times)?, end.inclusive)));
    }
    let sign = times.parts().0.signum();
    if sign > 0 {
        return Some(Asked::Beyond((known.over(times)?, end.inclusive)));
    }
    // Of any value before above 0 so many times are 0, or less.
    let is_met = match (from_below, sign == 0) {
        (true, true) => end.inclusive || !known.is_zero(),
        (true, false) => true,
        (false, true) => end.inclusive && known.is_zero(),
        (false, false) => false,
    };
    Some(if is_met {
        Asked::Nothing
    } else {
        Asked::TooMuch
    })
}

impl Asked {
    fn end(self) -> Result<Option<End>, NoSpan> {
        match self {
            Asked::Nothing => Ok(None),
            Asked::TooMuch => Err(NoSpan::Empty),
            Asked::Beyond(end) => Ok(Some(end)),
        }
    }
}

/// The values of this period whose move from the previous one lies in a band, by their ends; `None`
/// when there are none, or the figures are too large or say nothing.
pub(crate) fn values_in(
    change: Change,
    previous: PreviousFigures,
    band: &Interval,
) -> Option<(Option<End>, Option<End>)> {
    let one = Decimal::ONE;
    let base = change.level.base();
    let below = previous.denominator.unwrap_or(one);
    if below.is_zero() {
        return None;
    }
    let before = Fraction::of_ratio(previous.numerator?, below, base)?;
    let Span { low, high } = span(change, Lacking::Now, before, band).ok()?;
    Some((low, high))
}
