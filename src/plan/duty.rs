//! What was done of a plan's duties on a day, by each body that does them.
//!
//! **What nobody has told is unknown, never not done.** The day is given; nothing here asks for today's.

use super::Unit;
use super::body::{Bodies, Body};
use super::time::{self, Time, days_after};
use super::tracking::{self, Row, When};
use crate::data::{Given, Record, Told, TrackingEntry, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::{self, Truth, Verdict};
use crate::model::{Due, Duty, Performer, Plan};
use crate::number::{Date, Period};
use crate::source::{Position, Sources};

/// What was done of all duties of a plan.
#[derive(Debug)]
pub struct Duties {
    /// The day on which it is looked at.
    pub day: Date,
    /// The year whose times are looked at, of duties that come back.
    pub year: i32,
    /// The districts that the units are of, in the order of their places.
    pub districts: Vec<String>,
    /// The bodies that the plan names, in the order of their places.
    pub named: Vec<String>,
    /// What came of each duty, in the plan's order.
    pub duties: Vec<DutyOutcome>,
    /// What was wrong with what was told.
    pub findings: Vec<Diagnostic>,
}

/// What came of one duty.
#[derive(Debug, Clone)]
pub struct DutyOutcome {
    /// The times at which it is due in the year, in order; none of what is due when something happens.
    pub times: Vec<Time>,
    /// What each who does it has done.
    pub bodies: Vec<BodyOutcome>,
}

/// What one body has done of a duty.
#[derive(Debug, Clone)]
pub struct BodyOutcome {
    /// Who.
    pub body: Body,
    /// At each time of the duty, and after each thing that happened.
    pub done: Vec<Doing>,
}

/// What came of one duty of one body at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doing {
    /// The time, where the duty has several.
    pub time: Option<Period>,
    /// The day on which happened what it is about.
    pub event: Option<Date>,
    /// Whether it is of something that happened.
    pub is_of_event: bool,
    /// The last day that is in time.
    pub last: Option<Date>,
    /// Whether it is done.
    pub state: State,
    /// By how many days its last day has passed without its being done, or without anything being told.
    pub overdue: Option<u32>,
    /// Whether it is being done.
    pub is_under_way: bool,
    /// The day on which it was done, if that is told.
    pub day: Option<Date>,
    /// What shows it.
    pub evidence: Option<String>,
    /// Where it is told.
    pub at: Option<Position>,
}

/// Whether something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is not, as somebody says.
    NotDone,
    /// Nobody says, or rows disagree.
    Unknown,
    /// It was, so many days after the last day.
    Late {
        /// How many.
        days: u32,
    },
    /// It is: in time, where it has a time and its day is told.
    Done,
}

/// Looks at the duties of a plan on a day.
pub fn duties(
    plan: &Plan,
    units: &[Unit<'_>],
    entries: &[TrackingEntry],
    day: Date,
    sources: &Sources,
) -> Duties {
    let bodies = Bodies::of(plan, units);
    let life = time::life(plan, day);
    let year = time::year(life, day);
    let all: Vec<Vec<Time>> = (plan.duties.iter())
        .map(|duty| time::all(duty, life))
        .collect();
    let mut matched = tracking::put(plan, &bodies, &all, entries, sources);
    let mut outcomes = Vec::new();
    for (place, (duty, times)) in plan.duties.iter().zip(&all).enumerate() {
        if duty.performers.contains(&Performer::Districts)
            && bodies.districts.is_empty()
            && !units.is_empty()
        {
            let finding = Diagnostic::new(Code::NoDistricts, duty.span);
            matched.findings.push(finding.arg("duty", duty.called()));
        }
        let looked_at = |time: &Time| {
            let of = time.time.map_or(time.last, |time| Some(time.last));
            !time.comes_back || of.is_some_and(|day| day.year() == year)
        };
        let mut of_bodies = Vec::new();
        for body in bodies.who_do(duty) {
            let mut done = Vec::new();
            for (number, time) in times.iter().enumerate().filter(|(_, time)| looked_at(time)) {
                let row = matched.rows.get(&(place, body.clone(), When::Time(number)));
                done.push(doing(time.time, time.last, row, day));
            }
            of_bodies.push(BodyOutcome { body, done });
        }
        events(duty, place, &matched.rows, day, &mut of_bodies);
        outcomes.push(DutyOutcome {
            times: times.iter().copied().filter(looked_at).collect(),
            bodies: of_bodies,
        });
    }
    let mut findings = matched.findings;
    let later = entries.iter().filter(|entry| tracking::is_done(entry));
    let later = later.filter_map(|entry| entry.day.filter(|given| given.value > day));
    findings.extend(later.map(|given| {
        let finding = Diagnostic::new(Code::DoneLaterOn, given.at);
        finding
            .arg("given", crate::number::format_date(given.value))
            .arg("day", crate::number::format_date(day))
    }));
    findings.sort_by_key(|finding| finding.place);
    Duties {
        day,
        year,
        districts: bodies.districts,
        named: bodies.named,
        duties: outcomes,
        findings,
    }
}

/// Adds what is told of things that happened up to the day, in their order.
fn events(
    duty: &Duty,
    place: usize,
    rows: &std::collections::HashMap<tracking::Key, Row<'_>>,
    day: Date,
    bodies: &mut [BodyOutcome],
) {
    let days = duty.deadlines.iter().find_map(|one| match &one.due {
        Due::Event { days, .. } => Some(*days),
        _ => None,
    });
    let Some(days) = days else { return };
    let mut told: Vec<(&tracking::Key, &Row<'_>)> = rows
        .iter()
        .filter(|((of, _, when), _)| *of == place && matches!(when, When::Event(_)))
        .collect();
    told.sort_by_key(|(key, _)| *key);
    for ((_, body, when), row) in told {
        let When::Event(event) = when else { continue };
        if event.is_some_and(|event| event > day) {
            continue;
        }
        let last = days
            .zip(*event)
            .and_then(|(days, event)| event.checked_add(::time::Duration::days(i64::from(days))));
        let found = bodies.iter_mut().find(|one| one.body == *body);
        if let Some(found) = found {
            found.done.push(Doing {
                event: *event,
                is_of_event: true,
                ..doing(None, last, Some(row), day)
            });
        }
    }
}

/// What came of one duty, of what its row tells.
fn doing(time: Option<Period>, last: Option<Date>, row: Option<&Row<'_>>, day: Date) -> Doing {
    let entry = row.filter(|row| !row.is_doubtful).map(|row| row.entry);
    let done_on = entry.and_then(|entry| entry.day).map(|given| given.value);
    let told = entry.map(|entry| entry.state.value);
    let state = match (told, done_on) {
        // What was done after the day was not done on it.
        (Some(Told::Done), Some(done_on)) if done_on > day => State::NotDone,
        (Some(Told::Done), Some(done_on)) => {
            match last.and_then(|last| days_after(done_on, last)) {
                Some(days) => State::Late { days },
                None => State::Done,
            }
        }
        (Some(Told::Done), None) => State::Done,
        (Some(Told::UnderWay | Told::NotDone), _) => State::NotDone,
        (None, _) => State::Unknown,
    };
    let is_open = matches!(state, State::NotDone | State::Unknown);
    let is_done = matches!(state, State::Done | State::Late { .. });
    Doing {
        time,
        event: None,
        is_of_event: false,
        last,
        state,
        overdue: last
            .filter(|_| is_open)
            .and_then(|last| days_after(day, last)),
        is_under_way: told == Some(Told::UnderWay),
        day: done_on.filter(|_| is_done),
        evidence: entry.and_then(|entry| entry.evidence.clone()),
        at: entry.map(|entry| entry.at),
    }
}

/// Puts a unit's verdict where the plan asks for it by name; without a verdict its answer is missing.
pub fn answer_results(plan: &Plan, record: &mut Record, verdict: Option<Verdict>) {
    let answers = plan.standard.indicators.iter();
    let answers =
        answers.filter(|(_, one)| one.result.as_deref() == Some(plan.standard.id.as_str()));
    let at = record.at;
    for (id, _) in answers {
        let flag = match verdict {
            Some(Verdict::Met) => Some(true),
            Some(Verdict::NotMet) => Some(false),
            Some(Verdict::Undetermined) | None => None,
        };
        let given = |flag| Given {
            value: Value::Flag(flag),
            at,
        };
        record.set_value(id, flag.map(given));
    }
}

/// Of which units each link's condition holds, in the plan's order and in that of the units.
pub fn links(plan: &Plan, units: &[Unit<'_>]) -> Vec<Vec<Truth>> {
    let links = plan.links.iter().map(|link| {
        let units = units.iter();
        units
            .map(|unit| engine::holds(&plan.standard, unit.record, &link.condition))
            .collect()
    });
    links.collect()
}
