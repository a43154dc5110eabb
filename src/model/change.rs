//! What an item measures against the previous period.

use super::item::{Form, Quantity, Ratio};
use super::table::IndicatorId;
use crate::number::Decimal;

/// How a value has moved since the previous period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The value that is compared.
    pub level: Level,
    /// Which way counts as more: a move to the other side is below 0.
    pub direction: Direction,
    /// Whether the move is in per cent of the previous value; if not, it is in points of
    /// percentage (of a percentage) or in the value's own unit.
    pub relative: bool,
}

/// A value of one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// One indicator over another.
    Ratio(Ratio),
    /// A count.
    Count(IndicatorId),
    /// A percentage.
    Percent(IndicatorId),
}

/// Which way a value moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `tăng`
    Rise,
    /// `giảm`
    Fall,
}

impl From<Level> for Quantity {
    fn from(level: Level) -> Self {
        Quantity::Level(level)
    }
}

impl Level {
    /// The numerator of a ratio, or the count or percentage itself.
    pub fn numerator(self) -> IndicatorId {
        match self {
            Level::Ratio(ratio) => ratio.numerator,
            Level::Count(id) | Level::Percent(id) => id,
        }
    }

    /// The denominator of a ratio.
    pub fn denominator(self) -> Option<IndicatorId> {
        self.ratio().map(|ratio| ratio.denominator)
    }

    /// The ratio, if it is one.
    pub fn ratio(self) -> Option<Ratio> {
        match self {
            Level::Ratio(ratio) => Some(ratio),
            Level::Count(_) | Level::Percent(_) => None,
        }
    }

    /// Per how many a ratio is; 1 of what is no ratio.
    pub fn base(self) -> Decimal {
        self.ratio().map_or(Decimal::ONE, |ratio| ratio.base)
    }

    /// Whether it is in per cent.
    pub fn is_percent(self) -> bool {
        match self {
            Level::Ratio(ratio) => ratio.form == Form::Share,
            Level::Percent(_) => true,
            Level::Count(_) => false,
        }
    }
}

/// In what words bounds of a quantity are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wording {
    /// What follows each bound.
    pub unit: BoundUnit,
    /// Of a change, which way it is measured: `đến 0` is `không tăng`.
    pub direction: Option<Direction>,
}

/// What follows a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BoundUnit {
    /// Nothing.
    #[default]
    Bare,
    /// `%`
    Percent,
    /// `điểm phần trăm`
    Points,
}

impl Wording {
    /// That of a percentage, or of a plain number.
    pub fn plain(percent: bool) -> Self {
        Self {
            unit: if percent {
                BoundUnit::Percent
            } else {
                BoundUnit::Bare
            },
            direction: None,
        }
    }
}

impl Wording {
    /// That of points of percentage.
    pub fn points() -> Self {
        Self {
            unit: BoundUnit::Points,
            direction: None,
        }
    }
}

impl Quantity {
    /// The value that is measured, or whose movement is.
    pub fn level(self) -> Level {
        match self {
            Quantity::Level(level) | Quantity::Change(Change { level, .. }) => level,
        }
    }

    /// Whether it compares with the previous period.
    pub fn compares(self) -> bool {
        matches!(self, Quantity::Change(_))
    }

    /// What is counted, where values are whole numbers of something.
    pub fn counted(self) -> Option<IndicatorId> {
        match self {
            Quantity::Level(Level::Count(id))
            | Quantity::Change(Change {
                level: Level::Count(id),
                relative: false,
                ..
            }) => Some(id),
            Quantity::Level(_) | Quantity::Change(_) => None,
        }
    }

    /// In what words the bounds of its bands are said.
    pub fn wording(self) -> Wording {
        match self {
            Quantity::Level(level) => Wording::plain(level.is_percent()),
            Quantity::Change(change) => Wording {
                unit: match (change.relative, change.level.is_percent()) {
                    (true, _) => BoundUnit::Percent,
                    (false, true) => BoundUnit::Points,
                    (false, false) => BoundUnit::Bare,
                },
                direction: Some(change.direction),
            },
        }
    }
}
