//! Figures of several years side by side, told by titles, sheets' names and headings: those of the
//! latest are scored, those of the year before are what it is compared with, and no older figure
//! ever fills a gap.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{Account, Kind, Unread};
use super::record::Given;
use super::rows::Entry;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Period;
use crate::model::Standard;
use crate::source::{FileId, Position};

/// Gives entries the period that their table names, and takes those of earlier years out of the
/// current figures.
pub(super) fn settle(
    standard: &Standard,
    entries: Vec<Entry>,
    periods: &mut BTreeMap<Period, Position>,
    account: &mut Account,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut entries = entries;
    by_files(&mut entries);
    let named = entries.iter().filter(|entry| entry.record.period.is_none());
    let soft = named.filter_map(|entry| entry.year).map(|year| year.value);
    let given = periods.keys().map(|period| period.last.year());
    let Some(latest) = soft.chain(given).max() else {
        return entries;
    };
    let mut earlier: BTreeSet<(FileId, u16, i32)> = BTreeSet::new();
    let mut kept = Vec::with_capacity(entries.len());
    for mut entry in entries {
        let Some(year) = entry.year.filter(|_| entry.record.period.is_none()) else {
            kept.push(entry);
            continue;
        };
        if year.value == latest {
            if let Some(value) = Period::year(year.value) {
                entry.record.period = Some(Given { value, at: year.at });
                periods.entry(value).or_insert(year.at);
            }
            kept.push(entry);
        } else if standard.compares() && year.value + 1 == latest {
            entry.record = entry.record.of_previous(standard);
            kept.push(entry);
        } else {
            let at = entry.record.at;
            earlier.insert((at.file, at.sheet, year.value));
        }
    }
    let current = |file, sheet| {
        let mut kept = kept.iter();
        kept.any(|entry| (entry.record.at.file, entry.record.at.sheet) == (file, sheet))
    };
    for (file, sheet, year) in earlier {
        let parts = if current(file, sheet) {
            &mut [][..]
        } else {
            &mut account.parts[..]
        };
        for part in parts {
            if (part.file, part.sheet) == (file, sheet) && part.kind.is_read() {
                part.kind = Kind::Unread(Unread::Earlier);
            }
        }
        let at = Position::start(file, sheet);
        let finding = Diagnostic::new(Code::PartUnread, at)
            .arg("why", "earlier")
            .arg("year", year.to_string())
            .arg("latest", latest.to_string());
        findings.push(finding.help("help-earlier"));
    }
    kept
}

/// Where nothing else tells years apart, the names of files do, if they name several.
fn by_files(entries: &mut [Entry]) {
    let open = |entry: &&Entry| entry.year.is_none() && entry.record.period.is_none();
    let years = entries
        .iter()
        .filter(open)
        .filter_map(|entry| entry.file_year);
    let distinct: BTreeSet<i32> = years.map(|year| year.value).collect();
    let named = entries.iter().any(|entry| entry.year.is_some());
    let tells = distinct.len() > 1 || named && !distinct.is_empty();
    if !tells {
        return;
    }
    for entry in entries {
        if entry.year.is_none() && entry.record.period.is_none() {
            entry.year = entry.file_year;
        }
    }
}
