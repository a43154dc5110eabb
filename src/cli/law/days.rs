//! Days in words, and those that periods share.

use crate::l10n::{Arg, Args};
use crate::law::Force;
use crate::number::{Period, format_date};

/// The days that all periods have in common; `None` where there are no periods. Those without a
/// common day are told where they are read.
pub(super) fn common(periods: &[Period]) -> Option<Period> {
    let periods = periods.iter().copied();
    periods.reduce(|one, other| one.within(other).unwrap_or(one))
}

/// When a text is in force, in words.
pub(super) fn force(force: Force) -> Arg {
    match (force.from, force.to) {
        (None, _) => Arg::Message("law-force-unknown", Args::new()),
        (Some(from), None) => Arg::Message(
            "law-force-from",
            Args::new().with("from", format_date(from)),
        ),
        (Some(from), Some(to)) => {
            let args = Args::new().with("from", format_date(from));
            Arg::Message("law-force-between", args.with("to", format_date(to)))
        }
    }
}
