//! Days in words.

use crate::l10n::{Arg, Args};
use crate::law::Force;
use crate::number::format_date;

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
