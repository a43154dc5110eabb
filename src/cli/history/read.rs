//! The data of all periods, and the standards that score them.

use super::super::args::History;
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::input;
use super::super::session::Session;
use super::laws::{self, Laws};
use crate::api;
use crate::data::{self, Named, Periods, Record, Request};
use crate::diagnostic::Diagnostic;
use crate::history::Slice;
use crate::l10n::Args;
use crate::law::Library;
use crate::model::Standard;
use crate::number::Period;
use crate::source::{Position, Sources};

/// All that a run over time works with.
pub(super) struct Read {
    pub(super) sources: Sources,
    pub(super) laws: Vec<Standard>,
    /// The periods, the earliest first.
    pub(super) slices: Vec<Slice>,
    /// The rows that are in none.
    pub(super) untold: Vec<Position>,
    pub(super) findings: Vec<Diagnostic>,
    /// How the run ends if nothing more is found.
    pub(super) exit: Exit,
}

/// Reads the data by the standard of each of its periods.
///
/// What periods there are only the data says, and it can only be read against some standard: for that any
/// will do. Where it is the one that scores all periods, the data is read once.
pub(super) fn read(asked: &History, session: &Session) -> Result<Read, Failure> {
    let mut sources = session.sources();
    let library = Library::read(std::slice::from_ref(&asked.standard), &[], &mut sources)?;
    let (any, scores_all) = laws::any(asked, &library, &sources, session)?;
    let first = periods(asked, &any, &mut sources)?;
    if first.periods.is_empty() {
        return Err(no_period(&first, &sources, session));
    }
    let known: Vec<Period> = first.periods.iter().map(|one| one.period).collect();
    if let Some(exit) = scores_all {
        let mut findings = Vec::new();
        let untold = first.untold.clone();
        let slices = slices(&known, &vec![0; known.len()], vec![first], &mut findings);
        return Ok(Read {
            sources,
            laws: vec![any],
            slices,
            untold,
            findings,
            exit,
        });
    }
    let mut sources = session.sources();
    let Laws {
        standards: laws,
        of_periods,
        exit,
    } = laws::of_periods(asked, &known, &mut sources, session)?;
    // Each reading takes in the same files in the same order, so that places are the same in all.
    let mut after = None;
    let mut readings = Vec::new();
    for law in &laws {
        let mut own = sources.clone();
        readings.push(periods(asked, law, &mut own)?);
        after.get_or_insert(own);
    }
    let untold = readings.first().map(|one| one.untold.clone());
    let mut findings = Vec::new();
    let slices = slices(&known, &of_periods, readings, &mut findings);
    Ok(Read {
        sources: after.unwrap_or(sources),
        laws,
        slices,
        untold: untold.unwrap_or_default(),
        findings,
        exit,
    })
}

/// The data read by one standard.
fn periods(
    asked: &History,
    standard: &Standard,
    sources: &mut Sources,
) -> Result<Periods, Failure> {
    let named = asked.period.iter().map(|one| Named {
        period: Some(one.period),
        paths: std::slice::from_ref(&one.path),
    });
    let given: Vec<Named<'_>> = std::iter::once(Named {
        period: None,
        paths: &asked.data,
    })
    .chain(named)
    .collect();
    let request = Request {
        sheets: &asked.sheets,
        format: asked.data_format.map(Into::into),
        ..Request::default()
    };
    let mut read = data::read_periods(standard, &given, &request, sources)?;
    if let Some(sheet) = read.sheets_not_found.first() {
        let args = Args::new().with("sheet", sheet.as_str());
        return Err(Complaint::new("cli-no-such-sheet", args).into());
    }
    for one in &mut read.periods {
        api::name_units(&mut one.data);
    }
    Ok(read)
}

/// The periods with their units by each standard. Of findings those of a period's own standard are kept,
/// and those of files that the first found.
fn slices(
    known: &[Period],
    of_periods: &[usize],
    readings: Vec<Periods>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Slice> {
    let mut slices: Vec<Slice> = (known.iter().zip(of_periods))
        .map(|(period, law)| Slice {
            period: *period,
            law: *law,
            records: Vec::new(),
        })
        .collect();
    for (law, mut reading) in readings.into_iter().enumerate() {
        if law == 0 {
            findings.append(&mut reading.findings);
        }
        for slice in &mut slices {
            let mut read = reading.periods.iter_mut();
            let read = read.find(|one| one.period == slice.period);
            let read = read.map(|one| std::mem::take(&mut one.data.records));
            let mut records: Vec<Record> = Vec::new();
            for mut commune in read.unwrap_or_default() {
                if slice.law == law {
                    findings.append(&mut commune.findings);
                }
                records.push(commune.record);
            }
            slice.records.push(records);
        }
    }
    slices
}

/// Why there is nothing to follow.
fn no_period(read: &Periods, sources: &Sources, session: &Session) -> Failure {
    let found: Vec<&Diagnostic> = read.findings.iter().collect();
    input::tell_data(&found, sources, session);
    if read.untold.is_empty() {
        return Complaint::new("cli-no-data", Args::new()).into();
    }
    Complaint::new("cli-history-no-period", Args::new())
        .help("cli-history-untold-help", Args::new())
        .into()
}
