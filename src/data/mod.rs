//! Indicator data from YAML, CSV and XLSX: records whose every value knows where it was given.
//!
//! Each format has a file that turns it into rows of cells; from there on all take one way.
//! [`read`] goes through it: headings become fields, cells become values, rows of one commune
//! become one record, and what breaks its declaration is taken out.

pub mod account;
mod chunks;
mod csv;
mod derived;
mod evidence;
pub(crate) mod fault;
mod file;
mod files;
mod findings;
mod giver;
mod grid;
mod guard;
mod identity;
pub mod issued;
mod keys;
mod kind;
mod layout;
mod limits;
mod lines;
mod merge;
mod near_names;
mod node;
mod number;
mod old_font;
mod open;
mod own;
mod period;
mod periods;
mod previous;
mod raw;
pub mod record;
mod rows;
mod sheet;
mod sheets;
mod spaces;
mod together;
mod tracking;
mod types;
mod unit_name;
mod units;
mod units_map;
mod value;
mod verify;
mod when;
mod words;
pub(crate) mod xlsx;
mod yaml;
mod years;

use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::Standard;
use crate::number::Period;
use crate::source::{Position, SourceError, Sources};
use account::Account;
use findings::Findings;
use rows::{Entry, Rows};
use sheets::Sheets;
use units::Units;
use verify::Hold;
use years::Folders;

pub use files::{Format, list as files};
pub use own::{RESULT_MARK, is_own_result};
pub use periods::{Named, OfPeriod, Periods, read_periods};
pub use record::{
    Breaks, Given, Giver, Identity, Miscalculated, Record, Rejected, Rejection, Reported, Subject,
    Value,
};
pub use tracking::{Entry as TrackingEntry, Told, Tracked, read_tracking};
pub use unit_name::{own_name, same_name};
pub use units_map::{MapFault, OldUnit, UnitsMap};
pub(crate) use words::place as place_words;
#[cfg(feature = "cli")]
pub(crate) use xlsx::package::{MOST_OF_AN_END, WORKBOOK, is_cut_short};

/// Everything that was read from a run's data files.
#[derive(Debug, Default)]
pub struct DataSet {
    /// One record a commune, in the order in which the communes are first met in the files.
    pub records: Vec<Commune>,
    /// Findings that belong to a file and to no commune that could be read.
    pub findings: Vec<Diagnostic>,
    /// The times that figures are of, each once, in the order in which they are first met.
    pub periods: Vec<Given<Period>>,
    /// What every part of the files was read as, or why it was not.
    pub account: Account,
    /// Names of sheets that were asked for and that no workbook has.
    pub sheets_not_found: Vec<String>,
}

impl DataSet {
    /// Whether nothing could be brought together because the figures are of several periods.
    pub fn is_refused(&self) -> bool {
        let several = |finding: &Diagnostic| finding.code == Code::SeveralPeriods;
        self.findings.iter().any(several)
    }
}

/// Whether a finding leaves open what time the figures are of.
pub fn is_about_period(finding: &Diagnostic) -> bool {
    matches!(finding.code, Code::SeveralPeriods | Code::BadPeriod)
}

/// One commune's data with the findings made while reading it.
#[derive(Debug)]
pub struct Commune {
    /// Its data.
    pub record: Record,
    /// What was wrong with it, or was repaired, in the order of the files.
    pub findings: Vec<Diagnostic>,
}

/// What is to be read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Request<'a> {
    /// Files and folders of the period that is assessed.
    pub paths: &'a [PathBuf],
    /// Files and folders of the previous period.
    pub previous: &'a [PathBuf],
    /// The list of the units that are to be assessed.
    pub units: Option<&'a Path>,
    /// The names of the sheets that are read of workbooks; none for all that are shown.
    pub sheets: &'a [String],
    /// What files hold whose names do not say it.
    pub format: Option<Format>,
}

impl Request<'_> {
    /// The same without the previous period.
    #[must_use]
    pub fn now(&self) -> Self {
        Self {
            previous: &[],
            ..*self
        }
    }
}

/// Reads files and folders.
///
/// What is wrong in a file is a finding and never ends the reading; only a file or folder that
/// the system does not give is an error. Figures of times that have no day in common are not
/// brought together: then there are no records, and a [`Code::SeveralPeriods`] says why.
pub fn read(
    standard: &Standard,
    paths: &[PathBuf],
    sources: &mut Sources,
) -> Result<DataSet, SourceError> {
    let request = Request {
        paths,
        ..Request::default()
    };
    read_request(standard, &request, sources)
}

/// Reads files and folders, and beside them those of the previous period: communes that a standard
/// compares with their previous figures have these from columns of their own, from such files, or
/// from both.
pub fn read_with_previous(
    standard: &Standard,
    paths: &[PathBuf],
    previous: &[PathBuf],
    sources: &mut Sources,
) -> Result<DataSet, SourceError> {
    let request = Request {
        paths,
        previous,
        ..Request::default()
    };
    read_request(standard, &request, sources)
}

/// Reads all that a request names.
pub fn read_request(
    standard: &Standard,
    request: &Request<'_>,
    sources: &mut Sources,
) -> Result<DataSet, SourceError> {
    let sheets = Sheets::new(request.sheets);
    let mut data = read_period(standard, request, None, &sheets, sources)?;
    if !request.previous.is_empty() {
        let since = sources.len();
        let earlier = Request {
            paths: request.previous,
            units: None,
            ..*request
        };
        let mut earlier = read_period(standard, &earlier, None, &sheets, sources)?;
        sources.are_previous(since);
        data.account.append(&mut earlier.account);
        previous::attach(standard, &mut data, earlier, sources);
    }
    data.sheets_not_found = sheets.not_found();
    Ok(data)
}

/// Reads a list of units: who they are, and what was found.
pub fn units(
    standard: &Standard,
    path: &Path,
    format: Option<Format>,
    sources: &mut Sources,
) -> Result<(Vec<Identity>, Vec<Diagnostic>), SourceError> {
    let mut findings = findings::Findings::default();
    let units = Units::read(standard, path, format, sources, &mut findings)?;
    let last = sources.files().map(|(file, _)| Place::File(file)).last();
    Ok((units.into_identities(), findings.into_vec(last)))
}

/// Reads the figures of one unit, of whatever level, that only files of its own give: those of a province's
/// plan. Its name stands at `at`. Rows of others are told; where it has none, that is told too, and its
/// record has no figures.
pub fn read_own(
    standard: &Standard,
    (name, at): (&str, Position),
    request: &Request<'_>,
    sources: &mut Sources,
) -> Result<DataSet, SourceError> {
    let identity = Identity {
        name: Some(name.to_owned()),
        ..Identity::default()
    };
    let units = Units::of_one(identity, at);
    let sheets = Sheets::new(request.sheets);
    read_period(standard, request, Some(units), &sheets, sources)
}

fn read_period(
    standard: &Standard,
    request: &Request<'_>,
    units: Option<Units>,
    sheets: &Sheets,
    sources: &mut Sources,
) -> Result<DataSet, SourceError> {
    let mut rows = Rows::new(standard);
    rows.units = units;
    if let Some(path) = request.units {
        let units = Units::read(standard, path, request.format, sources, &mut rows.findings)?;
        rows.units = Some(units);
    }
    let listed = files::list_all(request.paths)?;
    rows.account.left = listed.left;
    read_files(&listed.files, request, sheets, sources, &mut rows)?;
    let Rows {
        entries,
        mut findings,
        mut periods,
        mut account,
        units,
        ..
    } = rows;
    let last = sources.files().map(|(file, _)| Place::File(file)).last();
    let entries = years::settle(standard, entries, &mut periods, &mut account, &mut findings);
    let periods = period::in_order(periods);
    if let Some(apart) = period::apart(&periods, sources) {
        findings.push(apart);
        return Ok(DataSet {
            findings: findings.into_vec(last),
            periods,
            account,
            ..DataSet::default()
        });
    }
    findings.extend(period::out_of_force(standard, &periods));
    let communes = merge::merge(standard, entries, sources, &mut findings);
    // Of listed units of which nothing was read no more is known than that.
    account.units = communes.len();
    let records = held(standard, communes, units.as_ref(), &mut findings);
    Ok(DataSet {
        records,
        findings: findings.into_vec(last),
        periods,
        account,
        sheets_not_found: Vec::new(),
    })
}

/// Reads files into rows.
fn read_files(
    files: &[PathBuf],
    request: &Request<'_>,
    sheets: &Sheets,
    sources: &mut Sources,
    rows: &mut Rows<'_>,
) -> Result<(), SourceError> {
    let folders = Folders::of(files);
    for path in files {
        let before = rows.progress();
        let is_only = files.len() == 1 && request.paths.contains(path);
        let how = (request.format, is_only, sheets);
        let is_list = request
            .units
            .is_some_and(|units| files::are_one(units, path));
        file::read(path, how, is_list, sources, rows)?;
        rows.hold_spaces();
        rows.of_time(before, folders.when(path));
    }
    Ok(())
}

/// The communes of one period, held against the list of units and what is declared.
fn held(
    standard: &Standard,
    mut communes: Vec<Entry>,
    units: Option<&Units>,
    findings: &mut Findings,
) -> Vec<Commune> {
    if let Some(units) = units {
        communes = units.hold(standard, communes, findings);
    }
    let hold = Hold::new(standard);
    let finish = |mut commune: Entry| {
        let counted = commune.findings.len();
        hold.commune(&mut commune);
        findings.count(&mut commune.findings, counted);
        commune.findings.sort_by_key(|finding| finding.place);
        Commune {
            record: commune.record,
            findings: commune.findings,
        }
    };
    communes.into_iter().map(finish).collect()
}
