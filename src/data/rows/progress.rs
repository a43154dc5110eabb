//! How far the reading has come, for what is said of a file at its end and for going back.

use std::collections::HashSet;

use super::Rows;
use crate::data::spaces::Spaced;
use crate::data::when::When;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::number::Period;
use crate::source::FileId;

/// How much had been read before a file.
#[derive(Debug, Clone, Copy)]
pub(in crate::data) struct Progress {
    entries: usize,
    findings: usize,
    parts: usize,
}

impl Rows<'_> {
    /// Says that a file holds no commune, unless something said of it already explains that.
    pub(in crate::data) fn end_file(&mut self, file: FileId, before: Progress) {
        let met = self.entries.len() > before.entries;
        let explained = self
            .findings
            .iter()
            .skip(before.findings)
            .any(|finding| finding.severity == Severity::Error);
        if !met && !explained {
            self.findings.push(Diagnostic::new(Code::NoCommunes, file));
        }
    }

    /// Notes the time that the file of the entries read since is named after.
    pub(in crate::data) fn of_time(&mut self, since: Progress, when: Option<When>) {
        for entry in self.entries.iter_mut().skip(since.entries) {
            entry.file_when = when;
        }
    }

    /// How much has been read.
    pub(in crate::data) fn progress(&self) -> Progress {
        Progress {
            entries: self.entries.len(),
            findings: self.findings.len(),
            parts: self.account.parts.len(),
        }
    }

    /// Whether no commune was read since.
    pub(in crate::data) fn has_none_since(&self, before: Progress) -> bool {
        self.entries.len() == before.entries
    }

    /// Forgets what was read since, of a file whose reading was broken off.
    pub(in crate::data) fn forget_since(&mut self, before: Progress) {
        self.entries.truncate(before.entries);
        self.findings.truncate(before.findings);
        self.account.parts.truncate(before.parts);
        self.without_indicators.clear();
        self.hidden.clear();
        self.spaced = Spaced::default();
        let entries = self.entries.iter();
        let periods: HashSet<Period> = entries
            .filter_map(|entry| entry.record.period.map(|period| period.value))
            .collect();
        self.periods.retain(|period, _| periods.contains(period));
    }
}
