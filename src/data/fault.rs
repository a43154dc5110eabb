//! Why a part of a file cannot be read, and what is said of it.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::l10n::Arg;
use crate::limits::Limit;

/// Why a part of a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not as its kind of file is, or ends too soon.
    Damaged,
    /// It is beyond this limit.
    TooMuch(Limit),
}

impl From<Limit> for Fault {
    fn from(limit: Limit) -> Self {
        Fault::TooMuch(limit)
    }
}

impl Fault {
    /// The finding that tells it of a part.
    pub(super) fn finding(self, at: impl Into<Place>, part: Arg) -> Diagnostic {
        match self {
            Fault::Damaged => Diagnostic::new(Code::Unreadable, at)
                .arg("part", part)
                .help("help-workbook"),
            Fault::TooMuch(limit) => beyond(limit, at).arg("part", part),
        }
    }
}

/// The finding that something is beyond a limit.
pub(super) fn beyond(limit: Limit, at: impl Into<Place>) -> Diagnostic {
    Diagnostic::beyond(limit, at)
}
