//! Why a statement could not be read.

use crate::diagnostic::Diagnostic;

/// Why a statement could not be read.
#[derive(Debug)]
pub(in crate::syntax) struct Failure {
    /// The byte of the statement's text at which reading stopped.
    pub(in crate::syntax) at: usize,
    /// Whether the statement could have ended there.
    pub(in crate::syntax) complete: bool,
    /// The name that was meant to be declared, where it is not the one that stands there.
    pub(in crate::syntax) declares: Option<String>,
    /// The finding.
    pub(in crate::syntax) finding: Box<Diagnostic>,
}

impl Failure {
    pub(in crate::syntax) fn new(at: usize, finding: Diagnostic) -> Self {
        Self {
            at,
            complete: false,
            declares: None,
            finding: Box::new(finding),
        }
    }
}
