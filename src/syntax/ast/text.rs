//! The texts that a standard's figures stand in.
//!
//! A chain of a thousand changes hands the list of them on a thousand times, so it is kept short.

use super::StandardDecl;
use crate::number::Date;
use crate::source::FileId;

/// One legal text: a standard written out in full, or changes to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The file it was read from.
    pub file: FileId,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The legal text.
    pub legal_text: Option<String>,
    /// The first day it is in force, if it says so.
    pub effective_from: Option<Date>,
    /// The last day it is in force, if it says so or the text that it amends does.
    pub effective_to: Option<Date>,
}

impl Text {
    /// The text that a heading opens.
    pub fn of(heading: &StandardDecl) -> Self {
        Self {
            file: heading.span.file,
            id: heading.id.node.clone(),
            title: heading.title.node.clone(),
            legal_text: heading.legal_text.as_ref().map(|text| text.node.clone()),
            effective_from: heading.effective_from.as_ref().map(|date| date.node),
            effective_to: heading.effective_to.as_ref().map(|date| date.node),
        }
    }

    /// What it is called: its legal text, else its id.
    pub fn name(&self) -> &str {
        self.legal_text.as_deref().unwrap_or(&self.id)
    }
}
