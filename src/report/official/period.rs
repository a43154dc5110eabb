//! The time that a report is of.

use super::line::Line;
use crate::l10n::Args;
use crate::model::Plan;
use crate::report::words::Words;

/// For which time a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// For six months.
    HalfYear,
    /// For a year.
    Year,
    /// About something that happened.
    AdHoc,
}

impl Kind {
    /// What messages call it.
    fn name(self) -> &'static str {
        match self {
            Kind::HalfYear => "half",
            Kind::Year => "year",
            Kind::AdHoc => "event",
        }
    }

    /// What a report is about: the time, and the plan.
    pub(super) fn subject(self, plan: &Plan, words: &Words<'_>) -> Line {
        let args = Args::new()
            .with("kind", self.name())
            .with("title", plan.title.as_str());
        let line = Line::said(words.texts.with("official-subject", &args) + " ");
        let line = match (self, year(plan)) {
            (Kind::AdHoc, _) => line.gap(words, "official-gap-event"),
            (_, Some(year)) => line.say(year.to_string()),
            (_, None) => line.gap(words, "official-gap-year"),
        };
        line.say(words.texts.with("official-subject-of", &args))
    }
}

/// The year of a plan that is of one.
fn year(plan: &Plan) -> Option<i32> {
    let first = plan.effective_from?.year();
    (plan.effective_to?.year() == first).then_some(first)
}
