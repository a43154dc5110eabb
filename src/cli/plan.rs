//! `plan`: a plan's targets, held against the results and figures of its units.

use time::{OffsetDateTime, UtcOffset};

use super::args::{DEFAULT_TARGET, FindingsFormat, Plan};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::{self, exit_of};
use super::law;
use super::output;
use super::scoring;
use super::session::Session;
use crate::api;
use crate::data::{self, DataSet, Request};
use crate::diagnostic::{Code, Diagnostic};
use crate::model;
use crate::number::Date;
use crate::plan::{self, Unit};
use crate::report::plan::{Planned, write, write_calendar};
use crate::source::{Position, Sources};

/// Holds a plan against data, and says what is reached and what it still takes.
pub(super) fn run(asked: &Plan, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    let listed = asked.findings.as_deref();
    guard::fits(output, &asked.format)?;
    guard::fits(listed, &FindingsFormat::Csv)?;
    let calendar = asked.calendar.as_deref();
    Reads::law(&[&asked.file])
        .data(&asked.data)
        .data(&asked.own)
        .data(&asked.tracking)
        .data(asked.choice.units.as_slice())
        .keep_from(&[output, listed, calendar])?;
    input::refuse_data(&asked.file, &asked.data)?;
    let mut sources = session.sources();
    let of = law::plan::Asked {
        file: &asked.file,
        law: &asked.law,
        on: asked.on,
        refusal: "cli-not-planned",
    };
    let (plan, mut exit) = law::plan::read(&of, &mut sources, session)?;
    let request = Request {
        paths: &asked.data,
        previous: &[],
        units: asked.choice.units.as_deref(),
        sheets: &asked.choice.sheets,
        format: asked.choice.data_format.map(Into::into),
    };
    let mut data = data::read_request(&plan.standard, &request, &mut sources)?;
    input::all_sheets_found(&data)?;
    api::name_units(&mut data);
    if asked.data.is_empty() {
        // Who is asked for nothing is not silent.
        let is_silent = |finding: &Diagnostic| finding.code == Code::UnitSilent;
        data.findings.retain(|finding| !is_silent(finding));
        for unit in &mut data.records {
            unit.findings.retain(|finding| !is_silent(finding));
        }
    }
    let mut own = own(asked, &plan, &request, &mut sources)?;
    let own_findings = own_findings(&mut own);
    let format = asked.choice.data_format.map(Into::into);
    let tracked = data::read_tracking(&plan.standard, &asked.tracking, format, &mut sources)?;
    // The verdicts of a plan that applies no standard are nobody's.
    let mut assessment = scoring::assess(&plan.standard, &sources, data, DEFAULT_TARGET, session);
    for one in &mut assessment.communes {
        let verdict = plan.is_applied.then_some(one.outcome.verdict);
        plan::answer_results(&plan, &mut one.record, verdict);
    }
    let units: Vec<Unit<'_>> = (assessment.communes.iter())
        .map(|one| Unit {
            record: &one.record,
            verdict: plan.is_applied.then_some(one.outcome.verdict),
        })
        .collect();
    let day = asked.day.unwrap_or_else(today);
    let duties = plan::duties(&plan, &units, &tracked.entries, day, &sources);
    let of_duties = tracked.findings.iter().chain(&duties.findings);
    let findings = assessment.all_findings().chain(&own_findings);
    let findings: Vec<&Diagnostic> = findings.chain(of_duties).collect();
    input::tell_data(&findings, &sources, session);
    input::list_findings(listed, &findings, &[&plan.standard], &sources, session)?;
    exit = exit.max(exit_of(findings.iter().copied()));
    let own = own.as_ref().and_then(|data| data.records.first());
    let planned = Planned {
        outcome: plan::evaluate(&plan, &units, own.map(|commune| &commune.record)),
        duties: &duties,
        is_tracked: !asked.tracking.is_empty(),
        links: plan::links(&plan, &units),
        units: units.iter().map(|unit| unit.record).collect(),
        plan: &plan,
        sources: &sources,
    };
    if let Some(calendar) = calendar {
        session.write(Some(calendar), &|out| {
            write_calendar(&planned, &session.texts, out)
        })?;
    }
    let layout = asked.format.layout(session.look(output));
    session.write(output, &|out| write(&planned, &session.texts, layout, out))?;
    Ok(exit)
}

/// Today, as it is in Vietnam, whose plans these are: wherever the program runs, the day is the same.
fn today() -> Date {
    let now = OffsetDateTime::now_utc();
    let hours = UtcOffset::from_hms(HOURS_AHEAD, 0, 0);
    hours.map_or(now, |hours| now.to_offset(hours)).date()
}

/// By so many hours Vietnam is ahead of universal time.
const HOURS_AHEAD: i8 = 7;

/// The figures of the plan's own unit, where files of them are named.
fn own(
    asked: &Plan,
    plan: &model::Plan,
    request: &Request<'_>,
    sources: &mut Sources,
) -> Result<Option<DataSet>, Failure> {
    let Some(unit) = plan.unit.as_deref().filter(|_| !asked.own.is_empty()) else {
        return Ok(None);
    };
    let at = Position::start(plan.file, 0);
    let request = Request {
        paths: &asked.own,
        units: None,
        ..*request
    };
    let mut own = data::read_own(&plan.standard, (unit, at), &request, sources)?;
    api::name_units(&mut own);
    Ok(Some(own))
}

fn own_findings(own: &mut Option<DataSet>) -> Vec<Diagnostic> {
    let Some(own) = own else { return Vec::new() };
    let of_units = own.records.iter_mut();
    let of_units = of_units.flat_map(|unit| std::mem::take(&mut unit.findings));
    let of_units: Vec<Diagnostic> = of_units.collect();
    let findings = std::mem::take(&mut own.findings).into_iter();
    // That a figure is lacking is said where a target asks it.
    findings
        .chain(of_units)
        .filter(|finding| finding.code != Code::UnitSilent)
        .collect()
}
