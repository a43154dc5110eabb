//! What headings mean, and what is told of those that are not read.

use super::Rows;
use crate::data::account::Unread;
use crate::data::raw::Field;
use crate::data::when::When;
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{FileId, Position};

impl Rows<'_> {
    /// The field that a heading means, `found`; an unknown heading, and one of what is calculated,
    /// is reported, once a file.
    pub(in crate::data) fn field(
        &mut self,
        heading: &str,
        found: Option<Field>,
        at: Position,
    ) -> Option<Field> {
        if found.is_none() && self.is_first(heading, at.file) {
            if let Some((field, unit)) = self.keys.contradicted(heading) {
                self.other_unit(field, &unit, at);
                return None;
            }
            let finding = Diagnostic::new(Code::UnknownColumn, at)
                .arg("kind", "unknown")
                .arg("column", words::excerpt(heading));
            self.findings.push(match self.keys.suggest(heading) {
                Some(suggestion) => finding.arg("suggestion", suggestion),
                None => finding.help("help-none"),
            });
        }
        if let Some(Field::Calculated(id)) = found {
            if self.is_first(heading, at.file) {
                let finding = Diagnostic::new(Code::CalculatedGiven, at);
                let name = self.standard.indicators[id].label.as_str();
                self.findings.push(finding.arg("name", name));
            }
            return Some(Field::Ignored);
        }
        found
    }

    /// Tells figures that are counted in another unit than their indicator.
    pub(in crate::data) fn other_unit(&mut self, field: Field, unit: &str, at: Position) {
        let finding = Diagnostic::new(Code::OtherUnit, at)
            .arg("name", words::field_name(self.standard, field))
            .arg("unit", words::excerpt(unit))
            .arg("own", words::unit(self.standard, field));
        self.findings.push(finding);
    }

    /// Accounts for a column of figures that are not read, and tells it unless nobody counted them.
    pub(in crate::data) fn column_unread(
        &mut self,
        at: Position,
        name: &str,
        (why, when): (Unread, Option<When>),
    ) {
        self.account.column(at, why);
        let finding = Diagnostic::new(Code::PartUnread, at).arg("name", words::excerpt(name));
        self.findings.extend(match why {
            Unread::NotCounted | Unread::BeginningOrEnd => None,
            Unread::Estimate => Some(finding.arg("why", "estimate-column").help("help-estimate")),
            _ => {
                let finding = finding.arg("why", "earlier-column");
                Some(finding.arg("year", words::when(when)))
            }
        });
    }

    /// Asks which of the figures of the beginning and of the end of a period are meant.
    pub(in crate::data) fn beginning_or_end(
        &mut self,
        at: Position,
        beginning: &str,
        end: Option<&str>,
    ) {
        let finding = Diagnostic::new(Code::BeginningOrEnd, at)
            .arg("beginning", words::excerpt(beginning))
            .arg("end", words::excerpt(end.unwrap_or_default()))
            .arg("has_end", if end.is_some() { "yes" } else { "no" });
        self.findings.push(finding);
    }

    /// Whether a heading that is not read is met for the first time in a file.
    pub(in crate::data) fn is_first(&mut self, heading: &str, file: FileId) -> bool {
        self.unknown.insert((file, names::key(heading)))
    }
}
