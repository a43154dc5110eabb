//! What the program's end says.

use std::process::ExitCode;

/// How a run ended. The worst that happened counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// All well.
    Success = 0,
    /// Findings or problems in the input; everything that could be done was done.
    Findings = 1,
    /// The command was not understood.
    Usage = 2,
    /// The world failed: a file, the disk.
    World = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
