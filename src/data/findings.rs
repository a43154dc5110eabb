//! Findings of a run's data, no more than are kept: of what follows only the number.

use crate::data::fault;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::limits;

/// So many findings of a commune take no more room than they need.
const FEW: usize = 8;

/// Findings that belong to no commune, and how many there are with those that do.
#[derive(Debug, Default)]
pub(super) struct Findings {
    kept: Vec<Diagnostic>,
    /// How many are kept, here and with communes.
    held: usize,
    /// How many are not.
    more: usize,
    /// The gravest of these.
    gravest: Option<Severity>,
}

impl Findings {
    /// Adds one.
    pub(super) fn push(&mut self, finding: Diagnostic) {
        if limits::FINDINGS.allows(self.held + 1) {
            self.held += 1;
            self.kept.push(finding);
        } else {
            self.lose(&finding);
        }
    }

    /// Adds several.
    pub(super) fn extend(&mut self, findings: impl IntoIterator<Item = Diagnostic>) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }

    /// Counts those of a commune after so many that are counted; those that are too many it loses.
    pub(super) fn count(&mut self, of_commune: &mut Vec<Diagnostic>, counted: usize) {
        let new = of_commune.len().saturating_sub(counted);
        let kept = new.min(limits::FINDINGS.most - self.held);
        self.held += kept;
        let keep = of_commune.len() - (new - kept);
        of_commune.drain(keep..).for_each(|one| self.lose(&one));
        // Most communes have few. One of very many rows has many: they are not moved for each of its rows.
        if of_commune.len() <= FEW {
            of_commune.shrink_to_fit();
        }
    }

    fn lose(&mut self, finding: &Diagnostic) {
        self.more += 1;
        // Errors come first in their order.
        let gravest = self.gravest.unwrap_or(finding.severity);
        self.gravest = Some(gravest.min(finding.severity));
    }

    /// Adds what others have, and what they have not kept.
    pub(super) fn append(&mut self, others: Findings) {
        self.more += others.more;
        self.gravest = self.gravest.into_iter().chain(others.gravest).min();
        self.extend(others.kept);
    }

    /// How many belong to no commune.
    pub(super) fn len(&self) -> usize {
        self.kept.len()
    }

    /// Forgets those after the first so many.
    pub(super) fn truncate(&mut self, most: usize) {
        self.held -= self.kept.len().saturating_sub(most);
        self.kept.truncate(most);
    }

    /// Those that belong to no commune.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    /// Those that belong to no commune, and last how many more there are, if any.
    pub(super) fn into_vec(mut self, at: Option<Place>) -> Vec<Diagnostic> {
        if let Some(at) = at.filter(|_| self.more > 0) {
            let mut finding = fault::beyond(limits::FINDINGS, at).arg("count", self.more);
            finding.severity = self.gravest.unwrap_or(finding.severity);
            self.kept.push(finding);
        }
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::{FileKind, Position, Sources};

    #[test]
    fn what_is_not_kept_is_counted() {
        let at = Sources::new().add("a", FileKind::Text, b"").unwrap();
        let some = |number: usize| vec![Diagnostic::new(Code::NoIdentity, at); number];
        let most = limits::FINDINGS.most;
        for (own, of_commune, more) in [(2, most - 2, 0), (2, most, 2), (most + 1, 3, 4)] {
            let mut findings = Findings::default();
            findings.extend(some(own));
            let mut commune = some(of_commune + 1);
            findings.count(&mut commune, 1);
            assert_eq!(commune.len() + findings.len(), most + 1);
            let told = findings.into_vec(Some(at.into()));
            let last = told.last().filter(|last| last.code == Code::TooMuch);
            assert_eq!(last.is_some(), more > 0);
        }
    }

    #[test]
    fn only_few_findings_are_moved_to_save_room() {
        let mut sources = Sources::new();
        let file = sources.add("a.csv", FileKind::Table, b"").unwrap();
        let finding = || Diagnostic::new(Code::CommuneTwice, Position::start(file, 0));
        let mut findings = Findings::default();
        let mut counted = |number: usize| {
            let mut of_commune: Vec<Diagnostic> = Vec::with_capacity(100);
            of_commune.extend(std::iter::repeat_with(finding).take(number));
            findings.count(&mut of_commune, 0);
            of_commune.capacity()
        };
        assert_eq!((counted(0), counted(2)), (0, 2));
        // Were they moved for each of its rows, a commune of many would take time by the square of them.
        assert_eq!(counted(FEW + 1), 100);
    }
}
