//! The steps that one command may take to answer questions about standards.

use super::session::Session;
use crate::decision::Budget;
use crate::l10n::Args;

/// For `check`, which is run again and again while a standard is written: two or three seconds.
const OF_CHECK: u64 = 100_000_000;

/// For commands that are asked for answers: five or six seconds.
const OF_QUESTIONS: u64 = 200_000_000;

/// To build a line of a standard for one more day is as much work as to look at so many terms of a
/// rule.
pub(super) const A_LINE: usize = 1_000;

/// What `check` takes its steps from.
pub(super) fn of_check() -> Budget {
    Budget::new(OF_CHECK)
}

/// What a command that answers questions takes its steps from.
pub(super) fn of_questions() -> Budget {
    Budget::new(OF_QUESTIONS)
}

/// Tells once that the steps did not suffice, and what is open for that.
pub(super) fn tell_if_spent(budget: &Budget, what: &'static str, session: &Session) {
    if budget.is_spent() {
        session.tell_line(&session.texts.with(what, &Args::new()));
    }
}
