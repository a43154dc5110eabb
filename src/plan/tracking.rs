//! Rows of tracking files, each put to the duty, the body and the time that it tells of.
//!
//! **Of rows that disagree none is taken.**

use std::collections::HashMap;

use super::body::{Bodies, Body, Nobody};
use super::time::Time;
use crate::data::{Told, TrackingEntry, place_words};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Due, Duty, DutyKind, Plan};
use crate::names;
use crate::number::{Date, Period, format_date};
use crate::source::Sources;

/// What rows tell of one duty of one body at one time.
#[derive(Debug, Clone)]
pub(super) struct Row<'e> {
    pub(super) entry: &'e TrackingEntry,
    /// Whether others say otherwise, so that none of them counts.
    pub(super) is_doubtful: bool,
}

/// A duty and a body by their places, and when.
pub(super) type Key = (usize, Body, When);

/// When: the place of a time among those of the duty, or the day on which something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum When {
    /// A time at which it is due.
    Time(usize),
    /// Something that happened on a day, if that is known.
    Event(Option<Date>),
}

/// All rows that could be put somewhere, and what could not.
#[derive(Debug, Default)]
pub(super) struct Matched<'e> {
    pub(super) rows: HashMap<Key, Row<'e>>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Puts rows where they belong; `times` are those of each duty.
pub(super) fn put<'e>(
    plan: &Plan,
    bodies: &Bodies<'_>,
    times: &[Vec<Time>],
    entries: &'e [TrackingEntry],
    sources: &Sources,
) -> Matched<'e> {
    let mut matched = Matched::default();
    for entry in entries {
        let key = match key(plan, bodies, times, entry) {
            Ok(key) => key,
            Err(finding) => {
                matched.findings.push(*finding);
                continue;
            }
        };
        let Some(first) = matched.rows.get_mut(&key) else {
            let row = Row {
                entry,
                is_doubtful: false,
            };
            matched.rows.insert(key, row);
            continue;
        };
        let said = |entry: &TrackingEntry| (entry.state.value, entry.day.map(|day| day.value));
        if said(first.entry) != said(entry) {
            first.is_doubtful = true;
            let body = bodies.name(&key.1).unwrap_or_default();
            let duty = plan.duties.get(key.0).map(Duty::called).unwrap_or_default();
            let finding = Diagnostic::new(Code::TrackingDisagrees, entry.state.at)
                .arg("body", body)
                .arg("duty", duty)
                .arg(
                    "first",
                    place_words(sources, first.entry.state.at, entry.at.file),
                );
            matched.findings.push(finding);
        }
    }
    matched
}

fn key(
    plan: &Plan,
    bodies: &Bodies<'_>,
    times: &[Vec<Time>],
    entry: &TrackingEntry,
) -> Result<Key, Box<Diagnostic>> {
    let place = duty_named(plan, &entry.duty.value);
    let found = place.and_then(|place| Some((place, plan.duties.get(place)?)));
    let Some((place, duty)) = found else {
        let finding = Diagnostic::new(Code::UnknownDuty, entry.duty.at).arg("case", "unknown");
        let all: Vec<String> = plan.duties.iter().map(Duty::called).collect();
        let finding = finding.arg("given", entry.duty.value.as_str());
        return Err(Box::new(finding.arg("all", all.join(", "))));
    };
    let body = bodies
        .find(entry, duty)
        .map_err(|why| Box::new(nobody(entry, duty, why)))?;
    let times = times.get(place).map_or(&[][..], Vec::as_slice);
    let when = when(duty, times, entry)?;
    Ok((place, body, when))
}

/// Tells why a row is nobody's.
fn nobody(entry: &TrackingEntry, duty: &Duty, why: Nobody) -> Diagnostic {
    let code = entry.code.as_ref();
    let given = entry.name.as_ref().or(code);
    let at = given.map_or(entry.at, |given| given.at);
    let given = given.map_or("", |given| given.value.as_str());
    let finding = |code| Diagnostic::new(code, at).arg("given", given);
    match why {
        Nobody::Other => finding(Code::NotTheirDuty).arg("duty", duty.called()),
        Nobody::Several => finding(Code::UnknownBody)
            .arg("case", "several")
            .help("help-several"),
        Nobody::Both => finding(Code::UnknownBody)
            .arg("case", "both")
            .arg("code", code.map_or("", |code| code.value.as_str())),
        Nobody::Unknown(None) => finding(Code::UnknownBody).arg("case", "unknown"),
        Nobody::Unknown(Some(nearest)) => finding(Code::UnknownBody)
            .arg("case", "unknown")
            .arg("nearest", nearest)
            .help("help-nearest"),
    }
}

/// The words for each kind, without their marks.
const KINDS: [(&str, DutyKind); 6] = [
    ("nhiem vu", DutyKind::Task),
    ("bao cao", DutyKind::Report),
    ("danh sach", DutyKind::List),
    ("nv", DutyKind::Task),
    ("bc", DutyKind::Report),
    ("ds", DutyKind::List),
];

/// The duty that words name: by its kind and number, or by what it is called.
fn duty_named(plan: &Plan, words: &str) -> Option<usize> {
    let bare = names::bare(words);
    let numbered = KINDS.iter().find_map(|(word, kind)| {
        let rest = bare.strip_prefix(word)?.trim_start();
        let rest = rest.strip_prefix("so ").unwrap_or(rest).trim_start();
        let end = rest.find(|c: char| !c.is_ascii_digit());
        let (digits, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let number: u32 = digits.parse().ok()?;
        // `báo cáo 6 tháng` is no number.
        let ends = behind.is_empty() || behind.starts_with([':', '.', '-', ')', ',']);
        ends.then_some((*kind, number))
    });
    let is_called = |duty: &Duty| names::key(&duty.label) == names::key(words);
    let mut duties = plan.duties.iter();
    if let Some((kind, number)) = numbered {
        return duties.position(|duty| duty.kind == kind && duty.number == number);
    }
    let place = duties.position(is_called)?;
    let others = plan.duties.iter().filter(|duty| is_called(duty));
    (others.count() == 1).then_some(place)
}

/// When a row tells of.
fn when(duty: &Duty, times: &[Time], entry: &TrackingEntry) -> Result<When, Box<Diagnostic>> {
    let events = duty.deadlines.iter().filter_map(|one| match &one.due {
        Due::Event { days, .. } => Some(days),
        _ => None,
    });
    let events: Vec<&Option<u32>> = events.collect();
    let tell = |case: &'static str| {
        let at = entry.time.map_or(entry.at, |time| time.at);
        let given = entry.time.map(|time| time.value.to_string());
        let finding = Diagnostic::new(Code::TrackingTime, at)
            .arg("case", case)
            .arg("duty", duty.called())
            .arg("given", given.unwrap_or_default());
        let examples: Vec<String> = (times.iter().take(MOST_TIMES))
            .filter_map(|time| Some(time_words(time.time?)))
            .collect();
        Box::new(finding.arg("times", examples.join("; ")))
    };
    if !events.is_empty() && (times.is_empty() || entry.event.is_some()) {
        let of_time = entry.time.map(|time| time.value);
        let of_time = of_time.filter(|time| time.first == time.last);
        let event = entry.event.map(|event| event.value);
        let event = event.or(of_time.map(|time| time.first));
        if event.is_none() && events.iter().any(|days| days.is_some()) {
            return Err(tell("event"));
        }
        return Ok(When::Event(event));
    }
    let Some(given) = entry.time else {
        return match times {
            [_] => Ok(When::Time(0)),
            [] => Err(tell("never")),
            _ => Err(tell("missing")),
        };
    };
    let place = time_of(times, given.value);
    place.map(When::Time).ok_or_else(|| tell("other"))
}

/// So many times are named as examples.
const MOST_TIMES: usize = 3;

/// The time that a period means: the one that is called so, or else the only one whose last day is within it.
fn time_of(times: &[Time], given: Period) -> Option<usize> {
    let same = times.iter().position(|time| time.time == Some(given));
    if same.is_some() {
        return same;
    }
    let is_within = |time: &Time| {
        let day = time.last.or(time.time.map(|time| time.last));
        day.is_none_or(|day| given.first <= day && day <= given.last)
    };
    let mut within = times.iter().enumerate().filter(|(_, time)| is_within(time));
    let (place, _) = within.next()?;
    within.next().is_none().then_some(place)
}

/// A time as people write it: `2024`, `3/2024`, `quý 2/2024`, `25/05/2024`.
pub(crate) fn time_words(time: Period) -> String {
    let (first, last) = (time.first, time.last);
    let (from, to) = (u8::from(first.month()), u8::from(last.month()));
    let is_whole = first.day() == 1 && last.next_day().is_none_or(|next| next.day() == 1);
    match to - from.min(to) {
        _ if !is_whole || first.year() != last.year() => {
            if first == last {
                format_date(first)
            } else {
                time.to_string()
            }
        }
        0 => format!("{from}/{}", first.year()),
        2 if from % 3 == 1 => format!("quý {}/{}", to / 3, first.year()),
        11 => first.year().to_string(),
        _ => time.to_string(),
    }
}

/// Whether a row says that something is done on a day.
pub(super) fn is_done(entry: &TrackingEntry) -> bool {
    entry.state.value == Told::Done
}
