//! What a user wrote wrongly, as plain data: a code, a place, the variables of its words.
//!
//! A diagnostic is made where the mistake is seen and put into words much later, by
//! [`render`] for a terminal or [`json`] for a program. Its words are the Fluent message of its
//! code: the message says what is wrong, its attribute `.label` stands beside the underlined
//! place, `.help` says what to do.

mod code;
mod example;
mod excerpt;
mod fit;
mod group;
pub mod json;
pub mod page;
mod place;
pub mod render;
mod same;
mod unit;
mod words;

pub use code::Code;
pub use example::Example;
pub use unit::Unit;

use std::sync::Arc;

use serde::Serialize;

use crate::l10n::{Arg, Args};
use crate::limits::Limit;
use crate::source::{FileId, Position, Span};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The standard cannot be used, or the value does not count.
    Error,
    /// It can be used, but is likely not what was meant.
    Warning,
    /// Something to know; it never changes an exit code.
    Note,
}

/// Where a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Words of a text file, to be underlined.
    Span(Span),
    /// A value's line or cell.
    Position(Position),
    /// A file as a whole.
    File(FileId),
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::Span(span)
    }
}

impl From<Position> for Place {
    fn from(position: Position) -> Self {
        Place::Position(position)
    }
}

impl From<FileId> for Place {
    fn from(file: FileId) -> Self {
        Place::File(file)
    }
}

/// A second place that explains the first, such as where a name was declared before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The words to underline.
    pub span: Span,
    /// The attribute of the code's message that stands beside them.
    pub attribute: &'static str,
}

/// A replacement that would mend the mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// What to replace; empty to insert.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of mistake.
    pub code: Code,
    /// How much it weighs; the code's own severity unless a command says otherwise.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// The variables of its message.
    pub args: Args,
    /// The attributes of its message that say what to do, in order.
    pub helps: Vec<&'static str>,
    /// What it was found with, such as the value that a parameter has on the day: messages and
    /// their variables.
    pub given: Vec<(&'static str, Args)>,
    /// A replacement that would mend it.
    pub mend: Option<Mend>,
    /// The unit whose data it is about.
    pub unit: Option<Arc<Unit>>,
    /// Whether a verdict hangs on it.
    pub decides: bool,
}

impl Diagnostic {
    /// A finding with its code's severity and the help that its message has, if any.
    pub fn new(code: Code, place: impl Into<Place>) -> Self {
        Self {
            code,
            severity: code.severity(),
            place: place.into(),
            labels: Vec::new(),
            args: Args::new(),
            helps: vec!["help"],
            given: Vec::new(),
            mend: None,
            unit: None,
            decides: false,
        }
    }

    /// The finding that something is beyond a limit of what is read.
    pub fn beyond(limit: Limit, at: impl Into<Place>) -> Self {
        Self::new(Code::TooMuch, at)
            .arg("limit", limit.name)
            .arg("most", limit.shown())
    }

    /// Sets a variable of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args = self.args.with(name, value.into().cut());
        self
    }

    /// Says what to do with another attribute of the message than `.help`.
    #[must_use]
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.helps = vec![attribute];
        self
    }

    /// The indicator, attribute or column that it is about.
    pub fn about(&self) -> Option<&str> {
        same::about(self)
    }

    /// Says one thing more that may be done.
    #[must_use]
    pub fn and_help(mut self, attribute: &'static str) -> Self {
        self.helps.push(attribute);
        self
    }

    /// Points at a second place with an attribute of the message.
    #[must_use]
    pub fn label(mut self, span: Span, attribute: &'static str) -> Self {
        self.labels.push(Label { span, attribute });
        self
    }

    /// Proposes a replacement.
    #[must_use]
    pub fn mend(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.mend = Some(Mend {
            span,
            replacement: replacement.into(),
        });
        self
    }
}
