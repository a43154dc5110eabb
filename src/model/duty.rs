//! What a plan has done: duties, reports and lists, who does them, and by when.

use super::condition::Condition;
use super::provenance::Provenance;
use crate::number::Date;
use crate::source::Span;
pub use crate::syntax::ast::{DutyKind, Every, YearDay};
use crate::syntax::write;

/// A duty, a report or a list.
#[derive(Debug, Clone)]
pub struct Duty {
    /// What kind of thing.
    pub kind: DutyKind,
    /// Its number among those of its kind.
    pub number: u32,
    /// What it is called.
    pub label: String,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// Who does it, each once.
    pub performers: Vec<Performer>,
    /// Who gets it.
    pub recipients: Vec<String>,
    /// By when; none where the document gives no time.
    pub deadlines: Vec<Deadline>,
    /// Where its heading stands.
    pub span: Span,
}

impl Duty {
    /// How it is called by its kind and number: `báo cáo 2`.
    pub fn called(&self) -> String {
        format!("{} {}", write::duty_kind(self.kind), self.number)
    }
}

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Performer {
    /// Each unit of the data.
    Communes,
    /// Each district of the data, where it has some.
    Districts,
    /// A body that the plan names.
    Body(String),
}

/// By when something is done.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// By when.
    pub due: Due,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from: its own, else its duty's.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// By when, as a document says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// On one day.
    On {
        /// The day.
        day: Date,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// On a day of each year.
    Yearly {
        /// The day.
        day: YearDay,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// On a day of each month.
    Monthly {
        /// The day, from 1 to 28.
        day: u8,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// Once in each period, at the latest on its last day; without a period the document says none.
    Regularly(Option<Every>),
    /// When something happens.
    Event {
        /// Within how many days of it, if the document says so.
        days: Option<u32>,
        /// What happens.
        event: String,
    },
}

/// A condition that another assessment asks of units, into which results of the plan go.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub label: String,
    /// What it asks of each unit.
    pub condition: Condition,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}
