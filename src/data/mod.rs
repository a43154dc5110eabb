//! Indicator data from YAML, CSV and XLSX: records whose every value knows where it was given.
//!
//! Each format has a file that turns it into rows of cells; from there on all take one way.
//! [`read`] goes through it: headings become fields, cells become values, rows of one commune
//! become one record, and what breaks its declaration is taken out.

mod chunks;
mod csv;
mod derived;
mod files;
mod grid;
mod headings;
mod identity;
mod keys;
mod kind;
mod layout;
mod limits;
mod lines;
mod merge;
mod node;
mod number;
mod numbering;
mod old_font;
mod own;
mod period;
mod previous;
mod raw;
pub mod record;
mod rows;
mod table;
mod together;
mod types;
mod unit_name;
mod value;
mod walk;
mod words;
mod xlsx;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Period;
use crate::model::Standard;
use crate::source::{FileId, FileKind, Position, SourceError, Sources, count, display_path};
use files::Format;
use limits::Limits;
use rows::{Entry, Rows};
use types::Types;

pub use files::list as files;
pub use own::is_own_result;
pub use record::{
    Breaks, Given, Identity, Miscalculated, Record, Rejected, Rejection, Reported, Value,
};

/// Everything that was read from a run's data files.
#[derive(Debug, Default)]
pub struct DataSet {
    /// One record a commune, in the order in which the communes are first met in the files.
    pub records: Vec<Commune>,
    /// Findings that belong to a file and to no commune that could be read.
    pub findings: Vec<Diagnostic>,
    /// The times that figures are of, each once, in the order in which they are first met.
    pub periods: Vec<Given<Period>>,
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
    let mut rows = Rows::new(standard);
    for path in files::list(paths)? {
        read_file(&path, sources, &mut rows)?;
    }
    let Rows {
        entries,
        mut findings,
        periods,
        ..
    } = rows;
    let periods = period::in_order(periods);
    if let Some(apart) = period::apart(&periods, sources) {
        findings.push(apart);
        return Ok(DataSet {
            records: Vec::new(),
            findings,
            periods,
        });
    }
    findings.extend(period::out_of_force(standard, &periods));
    let (communes, unplaced) = merge::merge(standard, entries, sources);
    findings.extend(unplaced);
    let limits = Limits::new(standard);
    let types = Types::new(standard);
    let calculates = !standard.calculated().is_empty();
    let finish = |mut commune: Entry| {
        types.apply(standard, &mut commune);
        let broken = limits.enforce(standard, &mut commune.record);
        commune.findings.extend(broken);
        if calculates {
            let broken = derived::calculate(standard, &limits, &mut commune.record);
            commune.findings.extend(broken);
        }
        if let Some(mut previous) = commune.record.take_previous() {
            let broken = previous::enforce(standard, &limits, &mut previous);
            commune.findings.extend(broken);
            commune.record.set_previous(Some(previous));
        }
        commune.findings.sort_by_key(|finding| finding.place);
        Commune {
            record: commune.record,
            findings: commune.findings,
        }
    };
    Ok(DataSet {
        records: communes.into_iter().map(finish).collect(),
        findings,
        periods,
    })
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
    let mut data = read(standard, paths, sources)?;
    if !previous.is_empty() {
        let since = sources.files().count();
        let earlier = read(standard, previous, sources)?;
        sources.are_previous(since);
        previous::attach(standard, &mut data, earlier, sources);
    }
    Ok(data)
}

fn read_file(path: &Path, sources: &mut Sources, rows: &mut Rows<'_>) -> Result<(), SourceError> {
    let format = Format::of(path);
    // Of a file of another kind only the name is needed, for the finding to point at.
    let kind = format.map_or(FileKind::Workbook, Format::kind);
    let bytes = fs::read(path).map_err(|cause| SourceError::Read {
        path: path.to_owned(),
        cause,
    })?;
    let file = sources
        .add(&display_path(path), kind, &bytes)
        .ok_or_else(|| SourceError::TooMuch {
            path: path.to_owned(),
        })?;
    let before = rows.progress();
    if let Some(finding) = format.and_then(|format| kind::mismatch(format, &bytes, file)) {
        rows.findings.push(finding);
        return Ok(());
    }
    match format {
        Some(Format::Yaml) => layout::read(file, sources, rows),
        Some(Format::Csv) => read_text_table(file, sources, rows),
        Some(Format::Xlsx) => match xlsx::Workbook::open(&bytes) {
            Some(workbook) => read_workbook(&workbook, file, sources, rows),
            None => rows.findings.push(
                Diagnostic::new(Code::Unreadable, file)
                    .arg("part", words::file())
                    .help("help-workbook"),
            ),
        },
        None => {
            let finding = Diagnostic::new(Code::UnknownEnding, file);
            rows.findings.push(finding.arg("file", display_path(path)));
        }
    }
    rows.end_file(file, before);
    Ok(())
}

fn read_text_table(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let text = sources.file(file).text.as_str();
    let at = |row| Position {
        file,
        sheet: 0,
        row,
        column: 1,
    };
    if walk::read(&csv::grid(text, &rows.keys), at(1), sources, rows) {
        return;
    }
    rows.findings.push(match text.find('\u{FFFD}') {
        Some(offset) => {
            let (row, _) = sources.file(file).line_column(count(offset));
            Diagnostic::new(Code::DataNotUtf8, at(row))
        }
        None => Diagnostic::new(Code::NoCommunes, file).help("help-headings"),
    });
}

fn read_workbook(
    workbook: &xlsx::Workbook,
    file: FileId,
    sources: &mut Sources,
    rows: &mut Rows<'_>,
) {
    let sheets = workbook.sheets().to_vec();
    let names = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    sources.name_sheets(file, names);
    let mut any_table = false;
    for (number, sheet) in (1..u16::MAX).zip(&sheets) {
        if sheet.visibility != xlsx::Visibility::Visible || sheet.kind != xlsx::SheetKind::Worksheet
        {
            continue;
        }
        let at = |row| Position {
            file,
            sheet: number,
            row,
            column: 1,
        };
        let grid = workbook.grid(usize::from(number) - 1);
        any_table |= walk::read(&grid, at(1), sources, rows);
        if let Some(row) = grid.unread_from {
            let finding = Diagnostic::new(Code::Unreadable, at(row))
                .arg("part", words::sheet(&sheet.name, row))
                .help("help-workbook");
            rows.findings.push(finding);
            any_table = true;
        }
    }
    if !any_table {
        let finding = Diagnostic::new(Code::NoCommunes, file).help("help-headings");
        rows.findings.push(finding);
    }
}
