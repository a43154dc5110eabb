//! The words of a finding: the Fluent message of its code, with its variables.

use super::{Code, Diagnostic, Severity};
use crate::l10n::{Args, Texts};

impl Diagnostic {
    /// What is wrong.
    pub fn message(&self, texts: &Texts) -> String {
        texts.with(self.code.as_str(), &self.args)
    }

    /// What it was found with, one sentence an entry.
    pub fn given_texts(&self, texts: &Texts) -> Vec<String> {
        let given = self.given.iter();
        given.map(|(id, args)| texts.with(id, args)).collect()
    }

    /// What to do, one sentence an entry; none where its message has no such words.
    pub fn help_texts(&self, texts: &Texts) -> Vec<String> {
        self.helps
            .iter()
            .filter_map(|attribute| self.attribute(attribute, texts))
            .collect()
    }

    /// The word that stands before what to do: *cách sửa* only where it is certain that there is a
    /// mistake and what mends it. Of a note that is not, and a question leaves it open.
    pub(super) fn help_word(&self, help: &str) -> &'static str {
        let asks = help.ends_with('?') || help.contains("? ");
        // What there is in the place of what is lacking is no mend.
        let shows = self.code == Code::NoSuchForm || self.code == Code::MixedJoints;
        let shows = shows || self.helps.iter().any(|help| help.starts_with("forms-"));
        if asks || shows || self.severity == Severity::Note {
            "hint"
        } else {
            "help"
        }
    }

    /// An attribute of its message.
    pub(super) fn attribute(&self, attribute: &str, texts: &Texts) -> Option<String> {
        texts.find(&format!("{}.{attribute}", self.code), &self.args)
    }
}

impl Code {
    /// The short name of this kind of mistake.
    pub fn title(self, texts: &Texts) -> String {
        texts.with(&format!("{self}.title"), &Args::new())
    }
}

impl Severity {
    /// Its name, such as *lỗi*.
    pub fn name(self, texts: &Texts) -> String {
        texts.get(match self {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        })
    }
}
