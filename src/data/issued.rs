//! Forms that the program wrote: of which text they are, and which figure each column or row is for,
//! whatever its heading has become.
//!
//! A form carries its identity in a cell, and beside or below it, in a row or column that is hidden, the
//! ids of its figures. `restore` puts these in the place of the headings that people see, so that a form
//! is read as any table is.

use std::borrow::Cow;
use std::fmt;

use sha2::{Digest as _, Sha256};

use super::grid::{Grid, GridRow};
use super::raw::Raw;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{AttributeDomain, IndicatorKind, Standard};
use crate::source::{Position, Sources, hex};

/// How an identity begins.
const MARK: &str = "#tieuchi-form";

/// What stands in the row of headings, in the column of the identity.
pub const HEADINGS: &str = "#tieuchi-headings";

/// What a sheet begins with that explains a form.
pub const GUIDE: &str = "#tieuchi-guide";

/// An identity stands in one of so many lines at the beginning of a text.
const LINES: usize = 5;

/// So many digits of a hash tell texts apart.
const DIGITS: usize = 16;

/// Of which text a form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The standard's id.
    standard: String,
    /// The program's version.
    version: String,
    /// The hash of the files that the standard was read from.
    rules: String,
    /// The hash of what the form asks.
    asked: String,
}

impl Identity {
    /// Of a form for a standard.
    pub fn of(standard: &Standard, sources: &Sources) -> Self {
        let mut rules = Sha256::new();
        for text in &standard.texts {
            rules.update(&sources.file(text.file).sha256);
        }
        Self {
            standard: standard.id.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rules: digits(rules),
            asked: digits(Sha256::new_with_prefix(asked(standard))),
        }
    }

    /// The identity that a text is, if it is one.
    fn read(text: &str) -> Option<Self> {
        let mut words = text.trim().strip_prefix(MARK)?.split_whitespace();
        let mut next = || Some(words.next()?.to_owned());
        Some(Self {
            standard: next()?,
            version: next()?,
            rules: next()?,
            asked: next()?,
        })
    }

    /// The identity that one of the first lines of a text is, and its line.
    pub(super) fn within(text: &str) -> Option<(Self, u32)> {
        let mut lines = (1..).zip(text.lines().take(LINES));
        lines.find_map(|(line, text)| {
            let (_, identity) = text.split_once(MARK)?;
            let end = identity.find([',', ';', '"', '\t', '|']);
            let identity = identity.get(..end.unwrap_or(identity.len()))?;
            Some((Self::read(&format!("{MARK}{identity}"))?, line))
        })
    }

    /// Tells a form of another text than the one that is scored by.
    pub(super) fn hold(
        &self,
        standard: &Standard,
        sources: &Sources,
        at: impl Into<Place>,
    ) -> Option<Diagnostic> {
        let own = Self::of(standard, sources);
        let why = if self.standard != own.standard {
            "standard"
        } else if self.asked != own.asked {
            "asked"
        } else if self.rules != own.rules {
            return Some(Diagnostic::new(Code::FormOfOtherRules, at).arg("id", own.standard));
        } else {
            return None;
        };
        let finding = Diagnostic::new(Code::FormOfOtherText, at)
            .arg("why", why)
            .arg("form", self.standard.as_str())
            .arg("id", own.standard);
        Some(finding)
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            standard,
            version,
            rules,
            asked,
        } = self;
        write!(f, "{MARK} {standard} {version} {rules} {asked}")
    }
}

/// The first digits of a hash.
fn digits(hash: Sha256) -> String {
    let mut digits = hex(&hash.finalize());
    digits.truncate(DIGITS);
    digits
}

/// What a form for a standard asks, line by line: the same for two texts that ask the same.
fn asked(standard: &Standard) -> String {
    let attributes = standard.attributes.values().map(|attribute| {
        let words = match &attribute.domain {
            AttributeDomain::Flag => String::new(),
            AttributeDomain::Choices(choices) => choices.to_vec().join("|"),
        };
        [attribute.name.clone(), attribute.label.clone(), words].join("\t")
    });
    let name = |id| standard.indicators[id].name.as_str();
    let indicators = standard.indicators.iter().map(|(id, indicator)| {
        let kind = match &indicator.kind {
            IndicatorKind::Flag => "?",
            IndicatorKind::Percent => "%",
            IndicatorKind::Count { unit } => unit,
        };
        let range = standard.range(id);
        let most = range.most.map(|(most, _)| most.normalize().to_string());
        let limits = indicator.limits.iter().map(|limit| name(*limit));
        let terms = indicator.terms.iter().map(|term| {
            let sign = if term.minus { "-" } else { "+" };
            format!("{sign}{}", name(term.indicator))
        });
        let line = [
            indicator.name.clone(),
            indicator.label.clone(),
            kind.to_owned(),
            range.least.0.normalize().to_string(),
            most.unwrap_or_default(),
            limits.collect::<Vec<_>>().join("|"),
            terms.collect::<String>(),
        ];
        line.join("\t")
    });
    let compares = standard.compares().then(|| "previous".to_owned());
    let lines = attributes.chain(indicators).chain(compares);
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a sheet only explains a form.
pub(super) fn is_guide(grid: &Grid<'_>) -> bool {
    let first = grid.rows.first().and_then(|row| row.cells.first());
    first.is_some_and(|(_, raw)| raw.heading() == GUIDE)
}

/// Puts the ids of a form that the program wrote in the place of its headings, and gives back its identity
/// with its row and column. Of a grid that is no such form, nothing.
pub(super) fn restore(grid: &mut Grid<'_>) -> Option<(Identity, u32, u32)> {
    let found = grid.rows.iter().enumerate().find_map(|(place, row)| {
        let (column, raw) = row.cells.first()?;
        Some((place, *column, Identity::read(raw.heading())?))
    });
    let (place, column, identity) = found?;
    let number = grid.rows.get(place)?.number;
    let rows = grid.rows.get_mut(place..)?;
    let heads = rows.iter().position(|row| said(row, column) == HEADINGS);
    if let Some(heads) = heads {
        across(rows.get_mut(..=heads)?, column);
    }
    // Without its line of headings a form has its rows' ids all the same.
    let first = heads.map_or(0, |heads| heads + 1);
    down(rows.get_mut(first..)?, column);
    Some((identity, number, column))
}

/// A table: the first row has the ids, the last one the headings.
fn across(rows: &mut [GridRow<'_>], column: u32) {
    let Some((last, above)) = rows.split_last_mut() else {
        return;
    };
    let Some(first) = above.first() else {
        return;
    };
    let mut cells = first.cells.clone();
    cells.retain(|(at, _)| *at != column);
    let has_id: Vec<u32> = cells.iter().map(|(at, _)| *at).collect();
    let own = std::mem::take(&mut last.cells).into_iter();
    cells.extend(own.filter(|(at, _)| *at != column && !has_id.contains(at)));
    cells.sort_by_key(|(at, _)| *at);
    last.cells = cells;
    // They hold what is said in another way now.
    for row in above {
        row.cells.clear();
    }
}

/// A figure a row: the ids stand below the identity, and the labels in the first column with words. Of a table,
/// which has none there, nothing.
fn down(rows: &mut [GridRow<'_>], column: u32) {
    let words = |row: &GridRow<'_>| {
        let mut right = row.cells.iter().filter(|(at, _)| *at > column);
        let found = right.find(|(_, raw)| raw.heading().contains(char::is_alphabetic));
        found.map(|(at, _)| *at)
    };
    let is_id = |text: &str| !text.is_empty() && Identity::read(text).is_none();
    let with_id = rows.iter().filter(|row| is_id(said(row, column)));
    let Some(labels) = with_id.filter_map(words).min() else {
        return;
    };
    for row in rows {
        let id = said(row, column).to_owned();
        if !is_id(&id) {
            row.cells.retain(|(at, _)| *at != column);
            continue;
        }
        row.cells.retain(|(at, _)| *at != column && *at != labels);
        row.cells.push((labels, Raw::Text(Cow::Owned(id))));
        row.cells.sort_by_key(|(at, _)| *at);
    }
}

/// The text of a cell; of one that holds none, nothing.
fn said<'a>(row: &'a GridRow<'_>, column: u32) -> &'a str {
    row.cell(column).map_or("", Raw::heading)
}

/// The place of a cell.
pub(super) fn at(sheet: Position, row: u32, column: u32) -> Position {
    Position {
        row,
        column,
        ..sheet
    }
}

/// The keys by which forms name what every standard asks.
pub mod key {
    /// A unit's code.
    pub const CODE: &str = "mã";
    /// A unit's name.
    pub const NAME: &str = "tên";
    /// A unit's district.
    pub const DISTRICT: &str = "huyện";
    /// A unit's province.
    pub const PROVINCE: &str = "tỉnh";
    /// A remark, which is not read.
    pub const REMARK: &str = "ghi chú";
    /// The list of units of a YAML file.
    pub const UNITS: &str = "đơn vị";

    /// What a row of a form for one unit is of.
    pub const FIGURE: &str = "chỉ số";
    /// The unit of a figure.
    pub const UNIT: &str = "đơn vị tính";
    /// The value of a figure.
    pub const VALUE: &str = "giá trị";
    /// The same as the unit itself reports it.
    pub const SELF_REPORTED: &str = "tự đánh giá";
    /// The values that a second body verifies, where YAML keeps them apart.
    pub const VERIFIED: &str = "thẩm định";
    /// The evidence, likewise.
    pub const EVIDENCE: &str = "minh chứng";

    /// A value that a second body verifies.
    pub fn verified(value: &str) -> String {
        format!("{value} ({VERIFIED})")
    }

    /// The evidence of a value.
    pub fn evidence(value: &str) -> String {
        format!("{value} ({EVIDENCE})")
    }

    /// A figure of the previous period.
    pub fn previous(figure: &str) -> String {
        crate::data::keys::previous(figure)
    }
}
