//! Stretches of days.

use crate::l10n::Args;
use crate::number::{Date, format_date};

/// A stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// The first; `None` without a beginning.
    pub first: Option<Date>,
    /// The last, included; `None` without an end.
    pub last: Option<Date>,
}

impl Days {
    /// `từ 01/01/2023 đến 31/12/2023`
    pub fn words(self) -> (&'static str, Args) {
        let case = match (self.first, self.last) {
            (None, _) => "always",
            (Some(_), None) => "from",
            (Some(_), Some(_)) => "between",
        };
        let day = |day: Option<Date>| day.map_or_else(String::new, format_date);
        let args = Args::new()
            .with("case", case)
            .with("from", day(self.first))
            .with("to", day(self.last));
        ("parameter-days", args)
    }
}
