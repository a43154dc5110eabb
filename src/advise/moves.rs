//! By how much a figure may move: a range that linear demands narrow.

use std::cmp::Ordering;

use crate::number::{Decimal, Fraction};

/// The end of a range, and whether it belongs to it.
pub(super) type End = (Fraction, bool);

/// A range of moves.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Moves {
    low: Option<End>,
    high: Option<End>,
    is_empty: bool,
}

/// The smallest move of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Goal {
    /// The move; where the range begins beyond it, that end.
    pub(super) by: Decimal,
    /// Whether it is one of the range.
    pub(super) attained: bool,
    /// One of the range: the move itself, where it is.
    pub(super) sample: Decimal,
}

impl Moves {
    /// Those of which `share` times the move is not below an end. `None` when the numbers are too
    /// large.
    pub(super) fn at_least(self, share: Fraction, (bound, inclusive): End) -> Option<Self> {
        let zero = Fraction::whole(0, 1);
        match share.order(zero)? {
            Ordering::Equal => {
                let holds = match bound.order(zero)? {
                    Ordering::Less => true,
                    Ordering::Equal => inclusive,
                    Ordering::Greater => false,
                };
                Some(Self {
                    is_empty: self.is_empty || !holds,
                    ..self
                })
            }
            Ordering::Greater => self.from((bound.over(share)?, inclusive)),
            Ordering::Less => self.to((bound.negated().over(share.negated())?, inclusive)),
        }
    }

    /// Those of which `share` times the move is not above an end.
    pub(super) fn at_most(self, share: Fraction, (bound, inclusive): End) -> Option<Self> {
        self.at_least(share.negated(), (bound.negated(), inclusive))
    }

    fn from(self, end: End) -> Option<Self> {
        let low = match self.low {
            Some(low) => tighter(low, end, Ordering::Greater)?,
            None => end,
        };
        Some(Self {
            low: Some(low),
            ..self
        })
    }

    fn to(self, end: End) -> Option<Self> {
        let high = match self.high {
            Some(high) => tighter(high, end, Ordering::Less)?,
            None => end,
        };
        Some(Self {
            high: Some(high),
            ..self
        })
    }

    /// The smallest move, in whole numbers or any. `None` where there is none, or it cannot be
    /// written as a decimal.
    pub(super) fn nearest(&self, whole: bool) -> Option<Goal> {
        if self.is_empty {
            return None;
        }
        if whole {
            let low = self.low.map_or(i128::MIN, |(low, is)| low.first_whole(is));
            let high = self
                .high
                .map_or(i128::MAX, |(high, is)| high.last_whole(is));
            if low > high {
                return None;
            }
            return Goal::at(Fraction::whole(0_i128.clamp(low, high), 1));
        }
        let zero = Fraction::whole(0, 1);
        if let (Some((low, with_low)), Some((high, with_high))) = (self.low, self.high) {
            match low.order(high)? {
                Ordering::Greater => return None,
                Ordering::Equal if !(with_low && with_high) => return None,
                _ => {}
            }
        }
        let is_beyond = |(end, inclusive): End, side: Ordering| {
            let order = end.order(zero)?;
            Some(order == side || order == Ordering::Equal && !inclusive)
        };
        if let Some(low) = self.low
            && is_beyond(low, Ordering::Greater)?
        {
            return Goal::on(low, self.high, Fraction::whole(1, 1));
        }
        if let Some(high) = self.high
            && is_beyond(high, Ordering::Less)?
        {
            return Goal::on(high, self.low, Fraction::whole(-1, 1));
        }
        Goal::at(zero)
    }

    /// Moves that are tried: the smallest on each end, and before it and behind it up to the next ones,
    /// since what hangs on moves changes nowhere else.
    pub(super) fn tried(&self, ends: &[Fraction], whole: bool) -> Vec<Goal> {
        let beyond = |end: Fraction, side: Ordering| {
            let others = ends
                .iter()
                .filter(move |other| other.order(end) == Some(side));
            others.copied().reduce(|one, other| {
                let nearer = other.order(one) == Some(side.reverse());
                if nearer { other } else { one }
            })
        };
        let mut goals = Vec::new();
        for end in ends.iter().copied() {
            let on = self.from((end, true)).and_then(|on| on.to((end, true)));
            let above = self.from((end, false)).and_then(|above| {
                let next = beyond(end, Ordering::Greater);
                next.map_or(Some(above), |next| above.to((next, false)))
            });
            let below = self.to((end, false)).and_then(|below| {
                let next = beyond(end, Ordering::Less);
                next.map_or(Some(below), |next| below.from((next, false)))
            });
            let moves = [on, above, below].into_iter().flatten();
            goals.extend(moves.filter_map(|moves| moves.nearest(whole)));
        }
        goals.retain(|goal| !(goal.attained && goal.by.is_zero()));
        goals
    }
}

impl Goal {
    /// The end of a range on the side of no move, and a move beyond it where it is not included.
    fn on((end, inclusive): End, other: Option<End>, inward: Fraction) -> Option<Self> {
        if inclusive {
            return Self::at(end);
        }
        let sample = match other {
            Some((other, _)) => end.plus(other)?.times(Fraction::whole(1, 2))?,
            None => end.plus(inward)?,
        };
        Some(Self {
            by: decimal(end)?,
            attained: false,
            sample: decimal(sample)?,
        })
    }

    fn at(by: Fraction) -> Option<Self> {
        let by = decimal(by)?;
        Some(Self {
            by,
            attained: true,
            sample: by,
        })
    }
}

/// Of two ends on one side the one that leaves less.
fn tighter(one: End, other: End, side: Ordering) -> Option<End> {
    let order = other.0.order(one.0)?;
    Some(if order == side || order == Ordering::Equal && !other.1 {
        other
    } else {
        one
    })
}

/// A fraction as the decimal that it is; `None` where it is none of so many digits.
fn decimal(value: Fraction) -> Option<Decimal> {
    const DIGITS: u32 = 20;
    let (above, below) = value.parts();
    (0..=DIGITS).find_map(|scale| {
        let unit = 10_i128.checked_pow(scale)?;
        let fits = unit.checked_rem(below)? == 0;
        let mantissa = above.checked_mul(unit.checked_div(below)?)?;
        let decimal = Decimal::try_from_i128_with_scale(mantissa, scale).ok();
        decimal.filter(|_| fits)
    })
}
