//! Why a workbook is not marked.

use crate::data::fault::Fault;
use crate::l10n::{Arg, Args};
use crate::limits::Limit;

/// Why a workbook is not marked. Nothing of it is written then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It cannot be opened.
    Unreadable,
    /// A part that would have to change is damaged, or is written in a way that is not known.
    Part(String),
    /// It is beyond a limit of what is read.
    TooMuch(Limit),
    /// A part of it is encrypted.
    Encrypted,
    /// It has a digital signature, which any change breaks.
    Signed,
    /// It is shared: a record of its changes has to go along with every change.
    Shared,
    /// It is of the strict variant of the format.
    Strict,
}

impl Refusal {
    /// The refusal for a fault of a part.
    pub(super) fn of(fault: Fault, part: &str) -> Self {
        match fault {
            Fault::Damaged => Refusal::Part(part.to_owned()),
            Fault::TooMuch(limit) => Refusal::TooMuch(limit),
        }
    }

    /// The message that tells it; the one that says what to do ends in `-help`.
    pub fn message(&self) -> (&'static str, &'static str) {
        match self {
            Refusal::Unreadable => ("mark-unreadable", "mark-unreadable-help"),
            Refusal::Part(_) => ("mark-part", "mark-unreadable-help"),
            Refusal::TooMuch(_) => ("TC0880", "TC0880.help"),
            Refusal::Encrypted => ("mark-encrypted", "mark-encrypted-help"),
            Refusal::Signed => ("mark-signed", "mark-signed-help"),
            Refusal::Shared => ("mark-shared", "mark-shared-help"),
            Refusal::Strict => ("mark-strict", "mark-strict-help"),
        }
    }

    /// The variables of both.
    pub fn args(&self) -> Args {
        match self {
            Refusal::Part(part) => Args::new().with("part", part.as_str()),
            Refusal::TooMuch(limit) => Args::new()
                .with("limit", limit.name)
                .with("most", limit.shown())
                .with("part", Arg::Message("data-file", Args::new())),
            _ => Args::new(),
        }
    }
}
