//! The least and the most of `base × part − bound × whole`, added up over pieces.
//!
//! Whether a ratio of sums is above a bound is whether this sum is above 0. It is a sum over units that share
//! no figure, so its least is the sum of each unit's least, exactly.

use rust_decimal::prelude::ToPrimitive as _;

use super::piece::Piece;
use crate::model::Endpoint;
use crate::number::Decimal;

/// `base × part − bound × whole − less`, all of it times one power of ten, so that it is whole.
#[derive(Debug, Clone, Copy)]
pub(super) struct Linear {
    base: i128,
    bound: i128,
    /// What the sum is held against, where that is no ratio.
    less: i128,
}

/// Numbers that are too large for exact arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLarge;

/// A number; `None` without bound.
type Bounded = Result<Option<i128>, TooLarge>;

/// The least and the most; `None` without bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reach {
    pub(super) least: Option<i128>,
    pub(super) most: Option<i128>,
}

impl Linear {
    /// That of a ratio times its base, held against a bound from 0 up.
    pub(super) fn of_ratio(base: Decimal, end: Endpoint) -> Result<Self, TooLarge> {
        let (base, bound) = scaled(base, end.value).ok_or(TooLarge)?;
        Ok(Self {
            base,
            bound,
            less: 0,
        })
    }

    /// That of a sum.
    pub(super) fn of_sum(end: Endpoint) -> Result<Self, TooLarge> {
        let (base, less) = scaled(Decimal::ONE, end.value).ok_or(TooLarge)?;
        Ok(Self {
            base,
            bound: 0,
            less,
        })
    }

    /// By how much one more of the part raises it.
    pub(super) fn step(self) -> i128 {
        self.base
    }

    /// Over all of some pieces.
    pub(super) fn over<'p>(
        self,
        pieces: impl IntoIterator<Item = &'p Piece>,
    ) -> Result<Reach, TooLarge> {
        let start = 0_i128.checked_sub(self.less).ok_or(TooLarge)?;
        let mut reach = Reach {
            least: Some(start),
            most: Some(start),
        };
        for piece in pieces {
            let one = self.of(piece)?;
            reach.least = plus(reach.least, one.least)?;
            reach.most = plus(reach.most, one.most)?;
        }
        Ok(reach)
    }

    fn of(self, piece: &Piece) -> Result<Reach, TooLarge> {
        let part = (whole_number(piece.part.low)?, bounded(piece.part.high)?);
        let whole = (whole_number(piece.whole.low)?, bounded(piece.whole.high)?);
        // More of the whole takes away, unless the bound is 0.
        let widest = whole.1.or((self.bound == 0).then_some(whole.0));
        let at = |(part, whole)| self.at(part, whole);
        let least = widest.map(|widest| (part.0, widest)).map(at).transpose()?;
        let most = if piece.is_part {
            self.best_of_part(part, whole)
        } else {
            part.1.map(|most| (most, whole.0))
        };
        let most = most.map(at).transpose()?;
        Ok(Reach { least, most })
    }

    /// Where it is most while the part may not exceed the whole: a larger whole makes room for a larger part,
    /// which is worth it while the base is above the bound. `None` without bound.
    fn best_of_part(
        self,
        (low, high): (i128, Option<i128>),
        (least, most): (i128, Option<i128>),
    ) -> Option<(i128, i128)> {
        let whole = if self.base > self.bound {
            let room = match (high, most) {
                (Some(high), Some(most)) => high.min(most),
                (high, most) => high.or(most)?,
            };
            room.max(least)
        } else {
            least.max(low)
        };
        let part = high.map_or(whole, |high| high.min(whole));
        Some((part, whole))
    }

    fn at(self, part: i128, whole: i128) -> Result<i128, TooLarge> {
        let gained = self.base.checked_mul(part);
        let taken = self.bound.checked_mul(whole);
        let both = gained.zip(taken);
        both.and_then(|(gained, taken)| gained.checked_sub(taken))
            .ok_or(TooLarge)
    }
}

/// Two numbers times the least power of ten that makes both whole.
fn scaled(one: Decimal, other: Decimal) -> Option<(i128, i128)> {
    let (one, other) = (one.normalize(), other.normalize());
    let scale = one.scale().max(other.scale());
    let raise = |number: Decimal| {
        let power = 10_i128.checked_pow(scale - number.scale())?;
        number.mantissa().checked_mul(power)
    };
    Some((raise(one)?, raise(other)?))
}

fn plus(one: Option<i128>, other: Option<i128>) -> Bounded {
    let both = one.zip(other);
    both.map(|(one, other)| one.checked_add(other).ok_or(TooLarge))
        .transpose()
}

fn bounded(high: Option<Decimal>) -> Bounded {
    high.map(whole_number).transpose()
}

/// Counts are whole.
fn whole_number(count: Decimal) -> Result<i128, TooLarge> {
    count.to_i128().ok_or(TooLarge)
}
