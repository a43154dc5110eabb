//! What commands on a plan have in common: reading it with the data of its units, and holding it against them.

use std::path::PathBuf;

use time::{OffsetDateTime, UtcOffset};

use super::args::{Beside, Choice, DEFAULT_TARGET, FindingsFormat, Inputs};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::{self, exit_of};
use super::law;
use super::output;
use super::scoring;
use super::session::Session;
use crate::api;
use crate::data::{self, DataSet, Request};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Args;
use crate::model;
use crate::number::Date;
use crate::plan::{self, Unit};
use crate::report::plan::Planned;
use crate::source::{Position, Sources};

/// A plan, the data of its units, and where results go.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The plan's file.
    pub(super) file: &'a PathBuf,
    /// The data of its units.
    pub(super) data: &'a [PathBuf],
    /// What is read beside both.
    pub(super) beside: &'a Beside,
    /// What is read of the data.
    pub(super) choice: &'a Choice,
    /// The day whose law applies.
    pub(super) on: Option<Date>,
    /// Where the result goes.
    pub(super) output: Option<&'a PathBuf>,
    /// A table to write all findings to.
    pub(super) findings: Option<&'a PathBuf>,
    /// Where the calendar goes.
    pub(super) calendar: Option<&'a PathBuf>,
}

impl<'a> Asked<'a> {
    /// A plan in the place of a standard; what does not fit to plans is refused.
    pub(super) fn of_inputs(
        inputs: &'a Inputs,
        beside: &'a Beside,
        (output, findings): (Option<&'a PathBuf>, Option<&'a PathBuf>),
    ) -> Result<Self, Complaint> {
        let only_of_standards = [
            ("--previous", !inputs.previous.is_empty()),
            ("--standard", inputs.when.which.is_some()),
        ];
        refuse_of("cli-only-of-standards", &only_of_standards)?;
        Ok(Self {
            file: &inputs.standard,
            data: &inputs.data,
            beside,
            choice: &inputs.choice,
            on: inputs.when.on,
            output,
            findings,
            calendar: None,
        })
    }
}

/// Refuses what only plans have, where a standard is given: each option, and whether it was.
pub(super) fn refuse(options: &[(&str, bool)]) -> Result<(), Complaint> {
    refuse_of("cli-only-of-plans", options)
}

/// Refuses options for a reason; each with whether it was given.
pub(super) fn refuse_of(reason: &'static str, options: &[(&str, bool)]) -> Result<(), Complaint> {
    match options.iter().find(|(_, is_given)| *is_given) {
        Some((option, _)) => Err(Complaint::new(
            reason,
            Args::new().with("argument", *option),
        )),
        None => Ok(()),
    }
}

/// What writes a plan and what came of it.
pub(super) type Write<'w> = &'w dyn Fn(&Planned<'_>) -> Result<(), Failure>;

/// Holds a plan against data, and has the result written.
pub(super) fn run(asked: Asked<'_>, session: &Session, write: Write<'_>) -> Result<Exit, Failure> {
    let output = output::file(asked.output.map(PathBuf::as_path));
    let listed = asked.findings.map(PathBuf::as_path);
    guard::fits(listed, &FindingsFormat::Csv)?;
    Reads::law(&[asked.file])
        .data(asked.data)
        .data(&asked.beside.own)
        .data(&asked.beside.tracking)
        .data(asked.choice.units.as_slice())
        .keep_from(&[output, listed, asked.calendar.map(PathBuf::as_path)])?;
    input::refuse_data(asked.file, asked.data)?;
    let mut sources = session.sources();
    let of = law::plan::Asked {
        file: asked.file,
        law: &asked.beside.law,
        on: asked.on,
        refusal: "cli-not-planned",
    };
    let (plan, mut exit) = law::plan::read(&of, &mut sources, session)?;
    let request = Request {
        paths: asked.data,
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
    let tracked =
        data::read_tracking(&plan.standard, &asked.beside.tracking, format, &mut sources)?;
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
    let day = asked.beside.day.unwrap_or_else(today);
    let duties = plan::duties(&plan, &units, &tracked.entries, day, &sources);
    let of_duties = tracked.findings.iter().chain(&duties.findings);
    let findings = assessment.all_findings().chain(&own_findings);
    let findings: Vec<&Diagnostic> = findings.chain(of_duties).collect();
    input::tell_data(&findings, &sources, session);
    input::list_findings(listed, &findings, &[&plan.standard], &sources, session)?;
    exit = exit.max(exit_of(findings.iter().copied()));
    let own = own.as_ref().and_then(|data| data.records.first());
    write(&Planned {
        outcome: plan::evaluate(&plan, &units, own.map(|commune| &commune.record)),
        duties: &duties,
        is_tracked: !asked.beside.tracking.is_empty(),
        links: plan::links(&plan, &units),
        units,
        plan: &plan,
        sources: &sources,
    })?;
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
    asked: Asked<'_>,
    plan: &model::Plan,
    request: &Request<'_>,
    sources: &mut Sources,
) -> Result<Option<DataSet>, Failure> {
    let Some(unit) = plan
        .unit
        .as_deref()
        .filter(|_| !asked.beside.own.is_empty())
    else {
        return Ok(None);
    };
    let at = Position::start(plan.file, 0);
    let request = Request {
        paths: &asked.beside.own,
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
