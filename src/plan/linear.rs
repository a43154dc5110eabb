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

/// The least and the most; `None` without bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reach {
    pub(super) least: Option<i128>,
    pub(super) most: Option<i128>,
}

impl Linear {
    /// That of a ratio times its base, held against a bound from 0 up; `None` where they are too large.
    pub(super) fn of_ratio(base: Decimal, end: Endpoint) -> Option<Self> {
        let (base, bound) = scaled(base, end.value)?;
        Some(Self {
            base,
            bound,
            less: 0,
        })
    }

    /// That of a sum.
    pub(super) fn of_sum(end: Endpoint) -> Option<Self> {
        let (base, less) = scaled(Decimal::ONE, end.value)?;
        Some(Self {
            base,
            bound: 0,
            less,
        })
    }

    /// By how much one more of the part raises it.
    pub(super) fn step(self) -> i128 {
        self.base
    }

    /// Over all of some pieces; `None` where it is too large.
    pub(super) fn over<'p>(self, pieces: impl IntoIterator<Item = &'p Piece>) -> Option<Reach> {
        let start = 0_i128.checked_sub(self.less)?;
        let mut reach = Reach {
            least: Some(start),
            most: Some(start),
        };
        for piece in pieces {
            let one = self.of(piece)?;
            reach.least = plus(reach.least, one.least)?;
            reach.most = plus(reach.most, one.most)?;
        }
        Some(reach)
    }

    fn of(self, piece: &Piece) -> Option<Reach> {
        let (part, whole) = (piece.part, piece.whole);
        let (low, high) = (whole_number(part.low)?, high(part.high)?);
        let (least, most) = (whole_number(whole.low)?, self::high(whole.high)?);
        // More of the whole takes away, unless the bound is 0.
        let lowest = match most {
            Some(most) => Some(self.at(low, most)?),
            None if self.bound == 0 => Some(self.at(low, least)?),
            None => None,
        };
        let highest = if piece.is_part {
            self.highest_of_part((low, high), (least, most))?
        } else {
            match high {
                Some(high) => Some(self.at(high, least)?),
                None => None,
            }
        };
        Some(Reach {
            least: lowest,
            most: highest,
        })
    }

    /// The most where the part may not exceed the whole: a larger whole makes room for a larger part, which
    /// is worth it while the base is above the bound.
    fn highest_of_part(
        self,
        (low, high): (i128, Option<i128>),
        (least, most): (i128, Option<i128>),
    ) -> Option<Option<i128>> {
        let whole = if self.base > self.bound {
            match (high, most) {
                (Some(high), Some(most)) => high.min(most).max(least),
                (Some(high), None) => high.max(least),
                (None, Some(most)) => most.max(least),
                (None, None) => return Some(None),
            }
        } else {
            least.max(low)
        };
        let part = high.map_or(whole, |high| high.min(whole));
        self.at(part, whole).map(Some)
    }

    fn at(self, part: i128, whole: i128) -> Option<i128> {
        let gained = self.base.checked_mul(part)?;
        gained.checked_sub(self.bound.checked_mul(whole)?)
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

fn plus(one: Option<i128>, other: Option<i128>) -> Option<Option<i128>> {
    match (one, other) {
        (Some(one), Some(other)) => one.checked_add(other).map(Some),
        _ => Some(None),
    }
}

fn high(high: Option<Decimal>) -> Option<Option<i128>> {
    match high {
        Some(high) => whole_number(high).map(Some),
        None => Some(None),
    }
}

/// Counts are whole.
fn whole_number(count: Decimal) -> Option<i128> {
    count.to_i128()
}
