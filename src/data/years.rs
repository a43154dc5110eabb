//! Figures of several times side by side, told by titles, headings and the names of sheets, files
//! and folders: those of the latest are scored, those of the time before are what it is compared
//! with, and no older figure ever fills a gap.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::account::{Account, Kind, Unread};
use super::findings::Findings;
use super::record::Given;
use super::rows::Entry;
use super::when::{self, Part, When};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Standard;
use crate::number::Period;
use crate::source::{FileId, Position};

/// The folders of a run's files: those that all files are in tell nothing.
#[derive(Debug)]
pub(super) struct Folders {
    shared: usize,
}

impl Folders {
    /// Those of some files.
    pub(super) fn of(files: &[PathBuf]) -> Self {
        let parts = |file: &PathBuf| -> Vec<String> { parts(file).collect() };
        let mut folders = files.iter().map(parts);
        let mut common = folders.next().unwrap_or_default();
        // The last is the file's own name.
        common.pop();
        for other in folders {
            let same = common
                .iter()
                .zip(&other)
                .take_while(|(one, other)| one == other);
            common.truncate(same.count());
        }
        Self {
            shared: common.len(),
        }
    }

    /// The time that a file, or else the nearest of its folders, is named after.
    pub(super) fn when(&self, file: &Path) -> Option<When> {
        let stem = file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned());
        let folders: Vec<String> = parts(file).skip(self.shared).collect();
        let folders = folders.iter().rev().skip(1);
        let mut names = stem.iter().chain(folders);
        names.find_map(|name| when::of_name(name))
    }
}

fn parts(file: &Path) -> impl Iterator<Item = String> {
    let names = file.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        _ => None,
    });
    names.collect::<Vec<_>>().into_iter()
}

/// Gives entries the period that their table names, and takes those of earlier times out of the
/// current figures.
pub(super) fn settle(
    standard: &Standard,
    entries: Vec<Entry>,
    periods: &mut BTreeMap<Period, Position>,
    account: &mut Account,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut entries = entries;
    by_files(&mut entries);
    if entries.iter().all(|entry| entry.when.is_none()) {
        return entries;
    }
    let open = |entry: &&Entry| entry.record.period.is_none();
    let years = entries
        .iter()
        .filter(open)
        .filter_map(|entry| match entry.when?.value {
            When::Year(year) => Some(year),
            When::Part(part) => part.year,
            _ => None,
        });
    let given = periods.keys().map(|period| period.last.year());
    let latest = years.chain(given).max();
    let is_previous = |entry: &Entry| entry.when.is_some_and(|when| when.value == When::Previous);
    let all_previous = entries.iter().all(is_previous);
    let of_year = Parts::of(&entries, latest);
    let mut earlier: BTreeSet<(FileId, u16, When)> = BTreeSet::new();
    let mut kept = Vec::with_capacity(entries.len());
    for mut entry in entries {
        let Some(when) = entry.when.filter(|_| entry.record.period.is_none()) else {
            kept.push(entry);
            continue;
        };
        let age = match when.value {
            When::Year(year) => latest.map_or(0, |latest| latest - year),
            When::Previous => i32::from(!all_previous),
            When::Current => 0,
            When::Part(part) => of_year.age(part),
        };
        if age == 0 {
            let period = match when.value {
                When::Year(year) => Period::year(year),
                When::Part(part) => part.period(),
                _ => None,
            };
            if let Some(value) = period {
                entry.record.period = Some(Given { value, at: when.at });
                periods.entry(value).or_insert(when.at);
            }
            kept.push(entry);
        } else if standard.compares() && age == 1 {
            entry.record = entry.record.of_previous(standard);
            let verified = entry.verified.take();
            entry.verified = verified.map(|record| Box::new(record.of_previous(standard)));
            kept.push(entry);
        } else {
            let at = entry.record.at;
            earlier.insert((at.file, at.sheet, when.value));
        }
    }
    let current = |file, sheet| {
        let mut kept = kept.iter();
        kept.any(|entry| (entry.record.at.file, entry.record.at.sheet) == (file, sheet))
    };
    for (file, sheet, when) in earlier {
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
            .arg("year", words::when(Some(when)))
            .arg("latest", words::when(of_year.latest(latest)));
        findings.push(finding.help("help-earlier"));
    }
    kept
}

/// Of figures of parts of a year those of the last part count, and none beside those of the year.
struct Parts {
    last: Option<Part>,
    /// Whether there are figures of the latest year as a whole.
    has_year: bool,
    /// Whether there are such as nothing says of what time they are.
    has_untold: bool,
}

impl Parts {
    fn of(entries: &[Entry], latest: Option<i32>) -> Self {
        let times = || {
            entries
                .iter()
                .map(|entry| entry.when.map(|when| when.value))
        };
        let parts = times().filter_map(|when| match when {
            Some(When::Part(part)) => Some(part),
            _ => None,
        });
        let last = parts.filter(|part| part.year.is_none_or(|year| Some(year) == latest));
        let is_untold = |entry: &Entry| entry.when.is_none() && entry.record.period.is_none();
        let is_whole = |when: Option<When>| match when {
            Some(When::Year(year)) => Some(year) == latest,
            Some(When::Current) => true,
            _ => false,
        };
        Self {
            last: last.max_by_key(|part| (part.last, part.months)),
            has_year: times().any(is_whole),
            has_untold: entries.iter().any(is_untold),
        }
    }

    /// 0 of those that count.
    fn age(&self, part: Part) -> i32 {
        const OLDER: i32 = 2;
        let is_last = self.last.is_some_and(|last| {
            let years = part.year.zip(last.year);
            (part.last, part.months) == (last.last, last.months)
                && years.is_none_or(|(one, other)| one == other)
        });
        let is_doubtful = part.year.is_none() && self.has_untold;
        if is_last && !self.has_year && !is_doubtful {
            0
        } else {
            OLDER
        }
    }

    /// The time of those that count.
    fn latest(&self, year: Option<i32>) -> Option<When> {
        let whole = year.map(When::Year);
        let counts = self.last.filter(|part| self.age(*part) == 0);
        counts.map(When::Part).or(whole)
    }
}

/// Where nothing else tells times apart, the names of files do, if they name several.
fn by_files(entries: &mut [Entry]) {
    let open = |entry: &&Entry| entry.when.is_none() && entry.record.period.is_none();
    let times: BTreeSet<Option<When>> = (entries.iter().filter(open))
        .map(|entry| entry.file_when)
        .collect();
    let named = entries.iter().any(|entry| entry.when.is_some());
    let told = times.iter().flatten().count();
    // Of figures beside those of the previous period, nothing more need be said.
    let has_previous = times.contains(&Some(When::Previous)) && times.len() > 1;
    if told < 2 && !(named && told > 0) && !has_previous {
        return;
    }
    for entry in entries {
        if entry.when.is_none() && entry.record.period.is_none() {
            let at = entry.record.at;
            entry.when = entry.file_when.map(|value| Given { value, at });
        }
    }
}
