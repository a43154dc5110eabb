//! Figures of several periods side by side, each period by itself: what one run over time reads.
//!
//! Where one period is assessed, `years` leaves the others out. Here none is left out, and none fills a gap
//! of another.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::account::Account;
use super::record::Given;
use super::rows::{Entry, Rows};
use super::sheets::Sheets;
use super::when::When;
use super::{DataSet, Request, files, held, merge, read_files};
use crate::diagnostic::{Diagnostic, Place};
use crate::model::Standard;
use crate::number::Period;
use crate::source::{Position, SourceError, Sources};

/// Files, and the period of those of their figures that name none.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The period; `None` where the figures have to name it.
    pub period: Option<Period>,
    /// Files and folders.
    pub paths: &'a [PathBuf],
}

/// What was read of one period.
#[derive(Debug)]
pub struct OfPeriod {
    /// The period.
    pub period: Period,
    /// Its communes, with their findings.
    pub data: DataSet,
}

/// What was read of several.
#[derive(Debug, Default)]
pub struct Periods {
    /// Each period that figures are of, the earliest first.
    pub periods: Vec<OfPeriod>,
    /// The rows of which it is not known for certain what period they are of: they are in none.
    pub untold: Vec<Position>,
    /// Findings that belong to a file and to no period.
    pub findings: Vec<Diagnostic>,
    /// What every part of the files was read as, or why it was not.
    pub account: Account,
    /// Names of sheets that were asked for and that no workbook has.
    pub sheets_not_found: Vec<String>,
}

/// Reads files of several periods. Of a request only the sheets and the format count.
///
/// A row's period is what a cell says (`kỳ`), else what its heading, title or sheet does, else what was
/// named for its file, else what file or folder are named after. Periods that have days in common are one,
/// named by the shortest; a row whose period has days in common with several is of none.
pub fn read_periods(
    standard: &Standard,
    given: &[Named<'_>],
    request: &Request<'_>,
    sources: &mut Sources,
) -> Result<Periods, SourceError> {
    let sheets = Sheets::new(request.sheets);
    let mut rows = Rows::new(standard);
    let mut entries: Vec<(Option<Period>, Entry)> = Vec::new();
    for named in given {
        let listed = files::list_all(named.paths)?;
        rows.account.left.extend(listed.left);
        let request = Request {
            paths: named.paths,
            previous: &[],
            units: None,
            ..*request
        };
        read_files(&listed.files, &request, &sheets, sources, &mut rows)?;
        let read = std::mem::take(&mut rows.entries).into_iter();
        entries.extend(read.map(|entry| (named.period, entry)));
    }
    let Rows {
        mut findings,
        mut account,
        ..
    } = rows;
    let last = sources.files().map(|(file, _)| Place::File(file)).last();
    let (mut by_period, untold) = apart(standard, entries);
    let mut periods = Vec::new();
    for (period, entries) in &mut by_period {
        let entries = std::mem::take(entries);
        let communes = merge::merge(standard, entries, sources, &mut findings);
        let mut records = held(standard, communes, None, &mut findings);
        // What is only compared with is no unit of this period.
        records.retain(|commune| commune.record.period.is_some());
        account.units += records.len();
        let data = DataSet {
            records,
            ..DataSet::default()
        };
        let period = *period;
        periods.push(OfPeriod { period, data });
    }
    Ok(Periods {
        periods,
        untold,
        findings: findings.into_vec(last),
        account,
        sheets_not_found: sheets.not_found(),
    })
}

/// Entries by their periods, the earliest first, and the rows of those that are of none.
fn apart(
    standard: &Standard,
    entries: Vec<(Option<Period>, Entry)>,
) -> (BTreeMap<Period, Vec<Entry>>, Vec<Position>) {
    // Figures that are only there to be compared with stand in a table of another period.
    let is_own = |entry: &Entry| {
        let when = entry.when.map(|when| when.value);
        entry.record.period.is_some() || when != Some(When::Previous)
    };
    let told: Vec<(Option<Period>, Entry)> = (entries.into_iter())
        .filter(|(_, entry)| is_own(entry))
        .map(|(named, entry)| (own_period(named, &entry), entry))
        .collect();
    let mut all: Vec<Period> = told.iter().filter_map(|(period, _)| *period).collect();
    all.sort_unstable_by_key(|period| (period.last - period.first, *period));
    all.dedup();
    let mut by_period: BTreeMap<Period, Vec<Entry>> = BTreeMap::new();
    let mut of: BTreeMap<Period, Option<Period>> = BTreeMap::new();
    for period in all {
        let mut with = by_period.keys().filter(|one| one.within(period).is_some());
        let group = match (with.next().copied(), with.next()) {
            (None, _) => Some(period),
            (one, None) => one,
            (_, Some(_)) => None,
        };
        if let Some(group) = group {
            by_period.entry(group).or_default();
        }
        of.insert(period, group);
    }
    let mut untold = Vec::new();
    for (period, mut entry) in told {
        let Some(group) = period.and_then(|period| of.get(&period).copied().flatten()) else {
            untold.push(entry.record.at);
            continue;
        };
        let at = entry
            .record
            .period
            .map_or(entry.record.at, |given| given.at);
        entry.record.period = Some(Given { value: group, at });
        if standard.compares() {
            // What the year after is compared with.
            let year = group.last.year();
            let after = by_period.keys().find(|one| one.last.year() == year + 1);
            if let Some(after) = after.copied() {
                let earlier = of_previous(standard, entry.clone());
                by_period.entry(after).or_default().push(earlier);
            }
        }
        by_period.entry(group).or_default().push(entry);
    }
    (by_period, untold)
}

/// The same as figures of the period before the one that they stand beside.
fn of_previous(standard: &Standard, mut entry: Entry) -> Entry {
    entry.record = entry.record.of_previous(standard);
    let verified = entry.verified.take();
    entry.verified = verified.map(|record| Box::new(record.of_previous(standard)));
    entry.findings = Vec::new();
    entry
}

/// The period that an entry is of; `None` where nothing tells it.
fn own_period(named: Option<Period>, entry: &Entry) -> Option<Period> {
    let of = |when: When| match when {
        When::Year(year) => Period::year(year),
        When::Part(part) => part.period(),
        When::Previous | When::Current => None,
    };
    let given = entry.record.period.map(|given| given.value);
    let told = || entry.when.and_then(|when| of(when.value));
    let of_file = || entry.file_when.and_then(of);
    given.or_else(told).or(named).or_else(of_file)
}
