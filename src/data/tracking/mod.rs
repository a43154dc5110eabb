//! Tracking files: what was done of a plan's duties, by whom, on which day, and what shows it.
//!
//! A row tells of one duty of one body. Whether there is such a duty, and such a body, the plan says
//! (`plan::tracking`); here rows become what they say, and what cannot be read is told at its cell. **A row that
//! cannot be read says nothing: it is never taken for something that was not done.**

mod columns;
mod table;
mod words;
mod yaml;

use std::path::PathBuf;

use super::files::{self, Format};
use super::findings::Findings;
use super::keys::Keys;
use super::open::{self, Content};
use super::record::Given;
use super::{csv, fault, xlsx};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::Standard;
use crate::number::{Date, Period};
use crate::source::{Position, SourceError, Sources};

/// All that was read of tracking files.
#[derive(Debug, Default)]
pub struct Tracked {
    /// What rows tell, in the order of the files.
    pub entries: Vec<Entry>,
    /// What could not be read.
    pub findings: Vec<Diagnostic>,
}

/// What one row tells.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Where its row begins.
    pub at: Position,
    /// Whose duty it is: the code of a unit.
    pub code: Option<Given<String>>,
    /// Its name, or that of another body.
    pub name: Option<Given<String>>,
    /// The district that the unit is of.
    pub district: Option<Given<String>>,
    /// Which duty, as it is written: `báo cáo 1`.
    pub duty: Given<String>,
    /// Of which time, of a duty that comes back.
    pub time: Option<Given<Period>>,
    /// The day on which happened what it is about, of a report of something that happens.
    pub event: Option<Given<Date>>,
    /// Whether it is done.
    pub state: Given<Told>,
    /// The day on which it was done.
    pub day: Option<Given<Date>>,
    /// What shows it.
    pub evidence: Option<String>,
}

/// What a row says of a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// It is done.
    Done,
    /// It is being done.
    UnderWay,
    /// It is not done.
    NotDone,
}

/// Reads tracking files and folders of them. `standard` is that of the plan.
///
/// # Errors
///
/// Where the only file cannot be read.
pub fn read_tracking(
    standard: &Standard,
    paths: &[PathBuf],
    format: Option<Format>,
    sources: &mut Sources,
) -> Result<Tracked, SourceError> {
    let keys = Keys::new(standard);
    let listed = files::list_all(paths)?;
    let mut findings = Findings::default();
    let mut entries = Vec::new();
    for path in &listed.files {
        let is_only = listed.files.len() == 1;
        let since = entries.len();
        open::open(
            path,
            (format, is_only),
            sources,
            &mut |file, content, sources| {
                let mut rows = Rows {
                    entries: &mut entries,
                    findings: &mut findings,
                };
                match content {
                    Content::Yaml => yaml::read(file, sources, &mut rows),
                    Content::Text => {
                        let text = csv::with_pipes(sources.file(file).text.as_str());
                        let grid = csv::grid(&text, &keys);
                        table::read(&grid, (Position::start(file, 0), ""), &mut rows);
                    }
                    Content::Workbook(book) => {
                        for (place, sheet) in book.sheets().iter().enumerate() {
                            let at = Position::start(file, u16::try_from(place + 1).unwrap_or(0));
                            let grid = book.grid(place);
                            if grid.rows.is_empty() && grid.unread_from.is_none() {
                                continue;
                            }
                            if sheet.visibility == xlsx::Visibility::Visible {
                                table::read(&grid, (at, &sheet.name), &mut rows);
                            } else {
                                let hidden =
                                    Diagnostic::new(Code::PartUnread, at).arg("why", "hidden");
                                rows.findings.push(hidden.help("help-hidden-list"));
                            }
                        }
                        if book.has_more_sheets() {
                            let beyond = fault::beyond(crate::limits::SHEETS, file);
                            rows.findings.push(beyond);
                        }
                    }
                    Content::None(finding, _) => {
                        rows.entries.truncate(since);
                        rows.findings.push(*finding);
                    }
                }
            },
        )?;
    }
    let last = sources.files().map(|(file, _)| Place::File(file)).last();
    Ok(Tracked {
        entries,
        findings: findings.into_vec(last),
    })
}

/// What rows are put into.
struct Rows<'r> {
    entries: &'r mut Vec<Entry>,
    findings: &'r mut Findings,
}
