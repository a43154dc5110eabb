//! Figures with spaces, once all of their file are seen.

use super::Rows;
use crate::data::record::{Giver, Rejected, Rejection, Reported, Subject};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};

impl Rows<'_> {
    /// Gives up the figures with spaces of fields whose spaces stand between two figures elsewhere.
    pub(in crate::data) fn hold_spaces(&mut self) {
        let spaced = std::mem::take(&mut self.spaced);
        for figure in spaced.read.iter().filter(|figure| spaced.is_apart(figure)) {
            let Some(entry) = self.entries.get_mut(figure.entry) else {
                continue;
            };
            let Some((giver, datum)) = figure.field.given() else {
                continue;
            };
            let (Subject::Indicator(id), is_previous) = datum.subject() else {
                continue;
            };
            let record = entry.layer_mut((giver, is_previous));
            let is_read = record.value(id).is_some_and(|given| given.at == figure.at);
            if !is_read {
                continue;
            }
            record.set_value(id, None);
            if giver == Giver::Verified {
                record.refuse(Subject::Indicator(id));
            }
            record.remember(Rejected {
                indicator: id,
                reported: Reported::Words(Some(words::excerpt(&figure.text))),
                at: figure.at,
                why: Rejection::Unread,
            });
            let counted = entry.findings.len();
            let finding = Diagnostic::new(Code::AmbiguousNumber, figure.at)
                .arg("name", self.standard.indicators[id].label.as_str())
                .arg("value", words::excerpt(&figure.text))
                .arg("ways", "two")
                .arg("proposal", words::together(&figure.text))
                .arg("other", words::apart(&figure.text));
            entry.findings.push(finding.help("help-spaces"));
            self.findings.count(&mut entry.findings, counted);
        }
    }
}
