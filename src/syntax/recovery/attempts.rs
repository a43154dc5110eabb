//! How often recovery tries: a file of another kind altogether has thousands of lines that start with no
//! word of the language.

use super::opening::{self, Guess};
use super::proposal::{self, Proposal};
use super::rewrite::Known;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::Fragment;

/// What is left to try, and the names that the file declares.
#[derive(Debug)]
pub(in crate::syntax) struct Attempts<'k> {
    guesses_left: usize,
    rewordings_left: usize,
    known: &'k Known,
}

impl<'k> Attempts<'k> {
    pub(in crate::syntax) fn new(known: &'k Known) -> Self {
        Self {
            guesses_left: 500,
            rewordings_left: 300,
            known,
        }
    }

    /// A statement in words of the language, where it was written in others.
    pub(super) fn reworded<'p>(
        &mut self,
        fragment: &Fragment<'p>,
        in_recognition: bool,
    ) -> Option<Proposal<'p>> {
        self.rewordings_left = self.rewordings_left.checked_sub(1)?;
        proposal::find(fragment, self.known, in_recognition)
    }

    /// What a line was probably meant to start with.
    pub(super) fn guess(&mut self, line: &str) -> Option<Guess> {
        self.guesses_left = self.guesses_left.checked_sub(1)?;
        opening::guess(line)
    }

    /// Whether a finding makes one name of several words that no declaration has.
    pub(super) fn joins_unknown(&self, finding: &Diagnostic, declared: Option<&str>) -> bool {
        let joins = finding.helps.contains(&"help-name") || finding.helps.contains(&"help-list");
        let name = finding.mend.as_ref().map(|mend| mend.replacement.as_str());
        joins && name.is_some_and(|name| declared != Some(name) && !self.known.declares(name))
    }

    /// Whether a finding makes one name, which nothing declares, of words among which a declared name
    /// stands by itself: the others say something of it.
    pub(super) fn swallows(&self, finding: &Diagnostic, fragment: &Fragment<'_>) -> bool {
        let Some(mend) = &finding.mend else {
            return false;
        };
        let written = fragment.source(mend.span).split_whitespace();
        self.joins_unknown(finding, None)
            && written.clone().count() > 1
            && written.into_iter().any(|word| self.known.declares(word))
    }
}
