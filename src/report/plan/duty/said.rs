//! Duties in words.

use crate::l10n::Args;
use crate::model::{Due, Duty, DutyKind, Every, Performer};
use crate::number::format_date;
use crate::plan::{Body, BodyOutcome, Doing, DutyOutcome, State, Time, time_words};
use crate::report::plan::Planned;
use crate::report::words::Words;

/// So many names a line has; of more only the number.
const MOST_NAMED: usize = 5;

/// `Báo cáo 2. Báo cáo năm`
pub(in crate::report::plan) fn heading(words: &Words<'_>, duty: &Duty) -> String {
    let args = Args::new()
        .with("kind", kind(duty.kind))
        .with("number", duty.number.to_string())
        .with("label", duty.label.as_str());
    words.texts.with("duty-title", &args)
}

/// `Báo cáo 2. Báo cáo năm (2024)`
pub(in crate::report::plan) fn heading_of_time(
    words: &Words<'_>,
    duty: &Duty,
    time: &Time,
) -> String {
    match time.time {
        Some(of) => format!("{} ({})", heading(words, duty), time_words(of)),
        None => heading(words, duty),
    }
}

/// The name of a kind in texts.
pub(super) fn kind(kind: DutyKind) -> &'static str {
    match kind {
        DutyKind::Task => "task",
        DutyKind::Report => "report",
        DutyKind::List => "list",
    }
}

/// Who does it.
pub(super) fn performers(words: &Words<'_>, duty: &Duty) -> Vec<String> {
    let performers = duty.performers.iter().map(|performer| match performer {
        Performer::Communes => words.texts.get("duty-communes"),
        Performer::Districts => words.texts.get("duty-districts"),
        Performer::Body(name) => name.clone(),
    });
    performers.collect()
}

/// Who does it, and who gets it, as messages take them.
pub(in crate::report::plan) fn who(words: &Words<'_>, duty: &Duty) -> Args {
    let is_sent = !duty.recipients.is_empty();
    Args::new()
        .with("performers", performers(words, duty).join(", "))
        .with("to", if is_sent { "some" } else { "none" })
        .with("recipients", duty.recipients.join(", "))
}

/// `trước 20/5 hằng năm`
pub(super) fn due(words: &Words<'_>, due: &Due) -> String {
    let by = |is_before: &bool| if *is_before { "before" } else { "latest" };
    let (case, args) = match due {
        Due::On { day, is_before } => {
            let args = Args::new().with("by", by(is_before));
            ("duty-due-on", args.with("day", format_date(*day)))
        }
        Due::Yearly { day, is_before } => {
            let args = Args::new().with("by", by(is_before));
            let day = format!("{}/{}", day.day, day.month);
            ("duty-due-yearly", args.with("day", day))
        }
        Due::Monthly { day, is_before } => {
            let args = Args::new().with("by", by(is_before));
            ("duty-due-monthly", args.with("day", day.to_string()))
        }
        Due::Regularly(every) => {
            let every = match every {
                Some(Every::Month) => "month",
                Some(Every::Quarter) => "quarter",
                Some(Every::Year) => "year",
                None => "none",
            };
            ("duty-due-regularly", Args::new().with("every", every))
        }
        Due::Event { days, event } => {
            let args = Args::new().with("event", event.as_str());
            match days {
                Some(days) => ("duty-due-within", args.with("days", days.to_string())),
                None => ("duty-due-at-once", args),
            }
        }
    };
    words.texts.with(case, &args)
}

/// What one who does duties is called.
pub(super) fn name(planned: &Planned<'_>, body: &Body) -> String {
    let duties = planned.duties;
    let name = match body {
        Body::Unit(place) => planned.units.get(*place).and_then(|unit| {
            let identity = &unit.record.identity;
            identity.name.clone().or_else(|| identity.code.clone())
        }),
        Body::District(place) => duties.districts.get(*place).cloned(),
        Body::Named(place) => duties.named.get(*place).cloned(),
    };
    name.unwrap_or_default()
}

/// Everything about one duty, below its heading.
pub(super) fn lines(
    planned: &Planned<'_>,
    words: &Words<'_>,
    duty: &Duty,
    outcome: &DutyOutcome,
) -> Vec<String> {
    let mut lines = vec![asked(words, duty)];
    let is_of_events = duty
        .deadlines
        .iter()
        .any(|one| matches!(one.due, Due::Event { .. }));
    if outcome.bodies.is_empty() {
        lines.push(words.texts.get("duty-nobody"));
        return lines;
    }
    if !planned.is_tracked {
        return lines;
    }
    let is_recurring = outcome.times.len() > 1;
    for (place, time) in outcome.times.iter().enumerate() {
        let done = outcome.bodies.iter();
        let done = done.filter_map(|one| Some((one, one.done.get(place)?)));
        let done: Vec<(&BodyOutcome, &Doing)> = done.collect();
        // Of what is due later nothing is to be told before somebody has done it.
        let is_due = time.last.is_none_or(|last| last < planned.duties.day);
        let is_told = done.iter().any(|(_, one)| one.state != State::Unknown);
        if is_recurring && !is_due && !is_told {
            continue;
        }
        let called = time.time.filter(|_| is_recurring).map(time_words);
        lines.extend(of_time(planned, words, duty, called, &done));
    }
    if is_of_events {
        lines.extend(of_events(planned, words, outcome));
    }
    lines
}

/// `Thực hiện: các huyện; gửi Sở …; trước 20/5 hằng năm.`
fn asked(words: &Words<'_>, duty: &Duty) -> String {
    let dues = duty.deadlines.iter().map(|one| due(words, &one.due));
    let dues: Vec<String> = dues.collect();
    let args = who(words, duty)
        .with("when", if dues.is_empty() { "none" } else { "some" })
        .with("dues", dues.join("; "));
    words.texts.with("duty-asked", &args)
}

/// How many have done it by one time, and who has not.
fn of_time(
    planned: &Planned<'_>,
    words: &Words<'_>,
    duty: &Duty,
    called: Option<String>,
    done: &[(&BodyOutcome, &Doing)],
) -> Vec<String> {
    let count = |is: fn(&State) -> bool| done.iter().filter(|(_, one)| is(&one.state)).count();
    let late = count(|state| matches!(state, State::Late { .. }));
    let args = Args::new()
        .with("time", if called.is_some() { "some" } else { "none" })
        .with("called", called.unwrap_or_default())
        .with("bodies", done.len())
        .with("done", count(|state| *state == State::Done) + late)
        .with("late", late)
        .with("not_done", count(|state| *state == State::NotDone))
        .with("unknown", count(|state| *state == State::Unknown));
    let mut lines = vec![words.texts.with("duty-counts", &args)];
    let is_sent = duty.kind != DutyKind::Task;
    let silent = if is_sent {
        "duty-not-seen"
    } else {
        "duty-not-told"
    };
    for (id, is) in [
        (
            "duty-late",
            (|one| matches!(one.state, State::Late { .. })) as fn(&Doing) -> bool,
        ),
        ("duty-not-done", |one| one.state == State::NotDone),
        (silent, |one| {
            one.state == State::Unknown && one.overdue.is_some()
        }),
    ] {
        let found: Vec<&(&BodyOutcome, &Doing)> = done.iter().filter(|(_, one)| is(one)).collect();
        if !found.is_empty() {
            let args = Args::new().with("names", names(planned, words, &found));
            lines.push(words.texts.with(id, &args));
        }
    }
    lines
}

/// Names, each with what is to be said of its days.
fn names(planned: &Planned<'_>, words: &Words<'_>, found: &[&(&BodyOutcome, &Doing)]) -> String {
    let named = found.iter().take(MOST_NAMED).map(|(body, one)| {
        let (way, days) = match (one.state, one.overdue) {
            (State::Late { days }, _) => ("late", days),
            (_, Some(days)) => ("overdue", days),
            _ if one.is_under_way => ("under-way", 0),
            _ => ("none", 0),
        };
        let args = Args::new()
            .with("name", name(planned, &body.body))
            .with("way", way)
            .with("days", days as usize);
        words.texts.with("duty-name", &args)
    });
    let named = named.collect::<Vec<_>>().join(", ");
    let others = found.len().saturating_sub(MOST_NAMED);
    if others == 0 {
        return named;
    }
    let args = Args::new().with("names", named).with("others", others);
    words.texts.with("plan-and-others", &args)
}

/// What was told of things that happened.
fn of_events(planned: &Planned<'_>, words: &Words<'_>, outcome: &DutyOutcome) -> Vec<String> {
    let events = outcome.bodies.iter().flat_map(|one| {
        let of_events = one.done.iter().filter(|doing| doing.is_of_event);
        of_events.map(move |doing| (one, doing))
    });
    let events: Vec<(&BodyOutcome, &Doing)> = events.collect();
    if events.is_empty() {
        return vec![words.texts.get("duty-no-events")];
    }
    let lines = events.iter().map(|(body, doing)| {
        let state = match doing.state {
            State::Done => "done",
            State::Late { .. } => "late",
            State::NotDone => "not-done",
            State::Unknown => "unknown",
        };
        let days = match doing.state {
            State::Late { days } => days,
            _ => doing.overdue.unwrap_or(0),
        };
        let day = |day: Option<crate::number::Date>| day.map(format_date).unwrap_or_default();
        let args = Args::new()
            .with("name", name(planned, &body.body))
            .with("known", if doing.event.is_some() { "yes" } else { "no" })
            .with("event", day(doing.event))
            .with("state", state)
            .with("days", days as usize);
        words.texts.with("duty-event", &args)
    });
    lines.collect()
}

/// A link with how many units meet it, do not, and are open.
pub(super) fn link(
    words: &Words<'_>,
    number: u32,
    label: &str,
    counts: &[usize; 3],
    condition: &str,
) -> (String, Vec<String>) {
    let [holds, fails, open] = *counts;
    let args = Args::new()
        .with("number", number.to_string())
        .with("label", label)
        .with("condition", condition)
        .with("holds", holds)
        .with("fails", fails)
        .with("open", open);
    let heading = words.texts.with("duty-link", &args);
    (heading, vec![words.texts.with("duty-link-counts", &args)])
}
