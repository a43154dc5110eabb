//! What is due next.

use serde::Serialize;

use super::said;
use super::view::KindView;
use crate::l10n::Args;
use crate::model::{Duty, DutyKind};
use crate::number::{Date, format_date};
use crate::plan::{State, Time, time_words};
use crate::report::plan::Planned;
use crate::report::view::Day;
use crate::report::words::Words;

/// So many are named in a text; JSON has all.
const MOST_NAMED: usize = 6;

/// Something that is due on the day or after it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct NextView<'a> {
    kind: KindView,
    number: u32,
    label: &'a str,
    /// The time, of a duty that has several.
    time: Option<String>,
    /// The last day that is in time.
    due: Day,
    /// How many have not done it, as far as anybody tells.
    open: usize,
    /// How many are to do it.
    bodies: usize,
    #[serde(skip)]
    last: Date,
    #[serde(skip)]
    duty: &'a Duty,
}

/// All that is due on the day or after it, in order.
pub(super) fn all<'a>(planned: &'a Planned<'_>) -> Vec<NextView<'a>> {
    let duties = planned.plan.duties.iter().zip(&planned.duties.duties);
    let mut next: Vec<NextView<'_>> = Vec::new();
    for (duty, outcome) in duties {
        for (place, Time { time, last, .. }) in outcome.times.iter().enumerate() {
            let Some(last) = last.filter(|last| *last >= planned.duties.day) else {
                continue;
            };
            let of_time = outcome.bodies.iter().filter_map(|one| one.done.get(place));
            let open = of_time.filter(|one| matches!(one.state, State::NotDone | State::Unknown));
            next.push(NextView {
                kind: match duty.kind {
                    DutyKind::Task => KindView::Task,
                    DutyKind::Report => KindView::Report,
                    DutyKind::List => KindView::List,
                },
                number: duty.number,
                label: &duty.label,
                time: time.map(time_words),
                due: last.into(),
                open: open.count(),
                bodies: outcome.bodies.len(),
                last,
                duty,
            });
        }
    }
    next.sort_by_key(|one| one.last);
    next
}

/// The first of them in words.
pub(super) fn lines(
    planned: &Planned<'_>,
    words: &Words<'_>,
    next: &[NextView<'_>],
) -> Vec<String> {
    // What everybody has done is due no more.
    let next = next.iter().filter(|one| one.open > 0);
    let next: Vec<&NextView<'_>> = next.collect();
    let mut lines: Vec<String> = (next.iter().take(MOST_NAMED))
        .map(|one| {
            let days = (one.last - planned.duties.day).whole_days();
            let args = Args::new()
                .with("day", format_date(one.last))
                .with("days", usize::try_from(days).unwrap_or(0))
                .with("duty", said::heading(words, one.duty))
                .with("timed", if one.time.is_some() { "yes" } else { "no" })
                .with("time", one.time.clone().unwrap_or_default())
                .with("told", if planned.is_tracked { "yes" } else { "no" })
                .with("open", one.open)
                .with("bodies", one.bodies);
            words.texts.with("duty-due-next", &args)
        })
        .collect();
    let others = next.len().saturating_sub(MOST_NAMED);
    if others > 0 {
        let args = Args::new().with("count", others);
        lines.push(words.texts.with("duty-more-next", &args));
    }
    lines
}
