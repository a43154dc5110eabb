//! The days of examples against those on which their standard is in force.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::ExampleDay;
use crate::number::{Date, format_date};
use crate::syntax::ast::StandardDecl;

/// The first and the last day in force, as far as they are said.
#[derive(Debug, Clone, Copy)]
pub(in crate::model::check) struct Force {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
}

impl Force {
    pub(super) fn of(heading: &StandardDecl) -> Self {
        Self {
            from: heading.effective_from.as_ref().map(|date| date.node),
            to: heading.effective_to.as_ref().map(|date| date.node),
        }
    }

    /// What is wrong with a day; nothing of one in force. A standard that does not say since when
    /// it is in force is so on no day.
    pub(super) fn excludes(self, day: ExampleDay) -> Option<Diagnostic> {
        let ExampleDay { day, span } = day;
        let case = match (self.from, self.to) {
            (None, _) => "undated",
            (Some(from), _) if day < from => "before",
            (_, Some(to)) if day > to => "after",
            _ => return None,
        };
        let shown = |day: Option<Date>| day.map_or_else(String::new, format_date);
        let finding = Diagnostic::new(Code::ExampleOutOfForce, span)
            .arg("case", case)
            .arg("day", format_date(day))
            .arg("from", shown(self.from))
            .arg("to", shown(self.to));
        Some(finding)
    }
}
