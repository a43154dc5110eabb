//! Stretches of days.

use crate::number::Date;

/// A stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// The first; `None` without a beginning.
    pub first: Option<Date>,
    /// The last, included; `None` without an end.
    pub last: Option<Date>,
}
