//! The value that the texts and the JSON of duties are made from.

use serde::Serialize;

use super::next::{self, NextView};
use super::said;
use super::table::{self, Table};
use crate::engine::Truth;
use crate::l10n::Args;
use crate::model::{Duty, DutyKind, Link, Provenance};
use crate::plan::{Body, BodyOutcome, Doing, DutyOutcome, State, time_words};
use crate::report::plan::Planned;
use crate::report::view::Day;
use crate::report::words::Words;

/// What was done of the plan's duties by a day.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct DutiesView<'a> {
    /// The day on which it is looked at.
    day: Day,
    /// The year whose times are looked at, of duties that come back.
    year: i32,
    /// The duties, reports and lists, in the plan's order.
    pub(in crate::report) duties: Vec<DutyView<'a>>,
    /// What is due on the day or after it, in order.
    next: Vec<NextView<'a>>,
    /// The links of results, in the plan's order.
    links: Vec<LinkView<'a>>,
    #[serde(skip)]
    pub(in crate::report) heading: String,
    /// What is to be said of all of them.
    #[serde(skip)]
    pub(in crate::report) note: Option<String>,
    #[serde(skip)]
    pub(in crate::report::plan) tables: Vec<Table>,
    /// Headings with lines: what is due next, and the links.
    #[serde(skip)]
    pub(in crate::report) sections: Vec<(String, Vec<String>)>,
}

/// A duty, a report or a list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct DutyView<'a> {
    kind: KindView,
    number: u32,
    label: &'a str,
    citation: Option<&'a str>,
    /// Whether nobody has compared it, or one of its times, with the official text.
    unverified: bool,
    /// Who does it, in words.
    performers: Vec<String>,
    /// Who gets it.
    recipients: &'a [String],
    /// By when, in words.
    deadlines: Vec<String>,
    /// How often it is done in time, or without a day that is told.
    done: usize,
    /// How often it was done after its last day.
    late: usize,
    /// How often it is not done.
    not_done: usize,
    /// How often nobody tells.
    unknown: usize,
    bodies: Vec<BodyView<'a>>,
    #[serde(skip)]
    pub(in crate::report) heading: String,
    #[serde(skip)]
    pub(in crate::report) lines: Vec<String>,
}

/// What kind of thing is to be done.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum KindView {
    /// Something to do.
    Task,
    /// A report to send.
    Report,
    /// A list to hand in.
    List,
}

/// What one body has done.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct BodyView<'a> {
    level: LevelView,
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    times: Vec<DoingView<'a>>,
}

/// What a body is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum LevelView {
    /// A unit of the data.
    Unit,
    /// A district of the data.
    District,
    /// A body that the plan names.
    Named,
}

/// What was done at one time, or after one thing that happened.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct DoingView<'a> {
    /// The time, of a duty that has several: a year, a month, a quarter, a day.
    time: Option<String>,
    /// The day on which happened what it is about.
    event: Option<Day>,
    /// The last day that is in time; null where the plan gives none.
    due: Option<Day>,
    state: StateView,
    /// By how many days it was late; null where it was not.
    late_by: Option<u32>,
    /// Since how many days its last day has passed, of what is not done or not told.
    overdue_by: Option<u32>,
    /// Whether it is being done.
    under_way: bool,
    done_on: Option<Day>,
    evidence: Option<&'a str>,
}

/// Whether it is done.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum StateView {
    /// It is: in time, where it has a time and its day is told.
    Done,
    /// It was, after its last day.
    Late,
    /// It is not, as somebody says.
    NotDone,
    /// Nobody says, or rows disagree.
    Unknown,
}

/// Of which units a condition holds that another assessment asks.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct LinkView<'a> {
    number: u32,
    label: &'a str,
    citation: Option<&'a str>,
    unverified: bool,
    /// The condition, in words.
    condition: String,
    /// How many units meet it.
    holds: usize,
    /// How many do not.
    fails: usize,
    /// Of how many missing data decides.
    open: usize,
    units: Vec<LinkedView<'a>>,
}

/// One unit's place in a link.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct LinkedView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    /// Null where missing data decides.
    holds: Option<bool>,
}

/// The value; none of a plan without duties and links.
pub(in crate::report) fn view<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'_>,
) -> Option<DutiesView<'a>> {
    let (plan, duties) = (planned.plan, planned.duties);
    if plan.duties.is_empty() && plan.links.is_empty() {
        return None;
    }
    let args = Args::new()
        .with("day", crate::number::format_date(duties.day))
        .with("year", duties.year.to_string());
    let both = plan.duties.iter().zip(&duties.duties);
    let next = next::all(planned);
    let links: Vec<LinkView<'_>> = (plan.links.iter().zip(&planned.links))
        .map(|(link, truths)| self::link(planned, words, link, truths))
        .collect();
    let mut sections = Vec::new();
    let due = next::lines(planned, words, &next);
    if !due.is_empty() {
        sections.push((words.texts.get("duty-next"), due));
    }
    for link in &links {
        sections.push(said::link(
            words,
            link.number,
            link.label,
            &[link.holds, link.fails, link.open],
            &link.condition,
        ));
    }
    Some(DutiesView {
        day: duties.day.into(),
        year: duties.year,
        duties: both
            .map(|(duty, outcome)| self::duty(planned, words, duty, outcome))
            .collect(),
        next,
        links,
        heading: words.texts.with("duty-heading", &args),
        note: (!planned.is_tracked && !plan.duties.is_empty())
            .then(|| words.texts.get("duty-untracked")),
        tables: table::all(planned, words),
        sections,
    })
}

fn duty<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'_>,
    duty: &'a Duty,
    outcome: &'a DutyOutcome,
) -> DutyView<'a> {
    let all = outcome.bodies.iter().flat_map(|one| &one.done);
    let states: Vec<State> = all.map(|one| one.state).collect();
    let count = |is: fn(&State) -> bool| states.iter().filter(|state| is(state)).count();
    let unverified = |provenance: &Provenance| *provenance == Provenance::Unverified;
    DutyView {
        kind: match duty.kind {
            DutyKind::Task => KindView::Task,
            DutyKind::Report => KindView::Report,
            DutyKind::List => KindView::List,
        },
        number: duty.number,
        label: &duty.label,
        citation: duty.citation.as_deref(),
        unverified: unverified(&duty.provenance)
            || duty.deadlines.iter().any(|one| unverified(&one.provenance)),
        performers: said::performers(words, duty),
        recipients: &duty.recipients,
        deadlines: duty
            .deadlines
            .iter()
            .map(|one| said::due(words, &one.due))
            .collect(),
        done: count(|state| *state == State::Done),
        late: count(|state| matches!(state, State::Late { .. })),
        not_done: count(|state| *state == State::NotDone),
        unknown: count(|state| *state == State::Unknown),
        bodies: (outcome.bodies.iter())
            .map(|one| body(planned, one))
            .collect(),
        heading: said::heading(words, duty),
        lines: said::lines(planned, words, duty, outcome),
    }
}

fn body<'a>(planned: &'a Planned<'_>, outcome: &'a BodyOutcome) -> BodyView<'a> {
    let times = outcome.done.iter().map(doing).collect();
    let duties = planned.duties;
    let named = |level, name: Option<&'a String>, times| BodyView {
        level,
        code: None,
        name: name.map(String::as_str),
        district: None,
        times,
    };
    match outcome.body {
        Body::Unit(place) => {
            let identity = planned.units.get(place).map(|unit| &unit.record.identity);
            BodyView {
                level: LevelView::Unit,
                code: identity.and_then(|identity| identity.code.as_deref()),
                name: identity.and_then(|identity| identity.name.as_deref()),
                district: identity.and_then(|identity| identity.district.as_deref()),
                times,
            }
        }
        Body::District(place) => named(LevelView::District, duties.districts.get(place), times),
        Body::Named(place) => named(LevelView::Named, duties.named.get(place), times),
    }
}

fn doing(doing: &Doing) -> DoingView<'_> {
    DoingView {
        time: doing.time.map(time_words),
        event: doing.event.map(Day::from),
        due: doing.last.map(Day::from),
        state: match doing.state {
            State::Done => StateView::Done,
            State::Late { .. } => StateView::Late,
            State::NotDone => StateView::NotDone,
            State::Unknown => StateView::Unknown,
        },
        late_by: match doing.state {
            State::Late { days } => Some(days),
            _ => None,
        },
        overdue_by: doing.overdue,
        under_way: doing.is_under_way,
        done_on: doing.day.map(Day::from),
        evidence: doing.evidence.as_deref(),
    }
}

fn link<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'_>,
    link: &'a Link,
    truths: &[Truth],
) -> LinkView<'a> {
    let count = |truth| truths.iter().filter(|one| **one == truth).count();
    let units = planned.units.iter().zip(truths);
    LinkView {
        number: link.number,
        label: &link.label,
        citation: link.citation.as_deref(),
        unverified: link.provenance == Provenance::Unverified,
        condition: crate::report::condition::text(words, &link.condition),
        holds: count(Truth::Holds),
        fails: count(Truth::Fails),
        open: count(Truth::Open),
        units: units
            .map(|(unit, truth)| LinkedView {
                code: unit.record.identity.code.as_deref(),
                name: unit.record.identity.name.as_deref(),
                holds: match truth {
                    Truth::Holds => Some(true),
                    Truth::Fails => Some(false),
                    Truth::Open => None,
                },
            })
            .collect(),
    }
}
