//! The cells that findings are about.

use std::collections::BTreeMap;

use super::values::At;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::source::{FileId, Position};

/// The most cells of a workbook that are coloured: each has a rule of its own, and spreadsheets grow slow with
/// thousands of them. All findings are in the list.
pub(super) const MOST: usize = 5_000;

/// What is wrong with a cell: its findings, the gravest first.
pub(super) type Cell<'a> = Vec<&'a Diagnostic>;

/// The cell of a workbook, by its sheet from 0, that a finding is at.
pub(super) fn at(finding: &Diagnostic, file: FileId) -> Option<(usize, At)> {
    let Place::Position(Position {
        file: of,
        sheet,
        row,
        column,
    }) = finding.place
    else {
        return None;
    };
    let sheet = usize::from(sheet).checked_sub(1).filter(|_| of == file)?;
    (row > 0 && column > 0).then_some((sheet, (row, column)))
}

/// The cells of a workbook to be coloured, by sheet, and how many are left out. Notes say what is worth
/// knowing, and that nothing is wrong: they are in the list alone.
pub(super) fn by_sheet<'a>(
    findings: &[&'a Diagnostic],
    file: FileId,
) -> (BTreeMap<usize, BTreeMap<At, Cell<'a>>>, usize) {
    let mut cells: BTreeMap<(usize, At), Cell<'a>> = BTreeMap::new();
    for finding in findings {
        if finding.severity != Severity::Note
            && is_of_cell(finding)
            && let Some(at) = at(finding, file)
        {
            cells.entry(at).or_default().push(finding);
        }
    }
    let gravest = |cell: &Cell<'_>| cell.iter().map(|it| it.severity).min();
    for cell in cells.values_mut() {
        cell.sort_by_key(|finding| finding.severity);
    }
    let left = cells.len().saturating_sub(MOST);
    let mut ordered: Vec<_> = cells.into_iter().collect();
    if left > 0 {
        ordered.sort_by_key(|(_, cell)| gravest(cell));
        ordered.truncate(MOST);
    }
    let mut sheets: BTreeMap<usize, BTreeMap<At, Cell<'a>>> = BTreeMap::new();
    for ((sheet, at), cell) in ordered {
        sheets.entry(sheet).or_default().insert(at, cell);
    }
    (sheets, left)
}

/// Whether a finding is about one cell; others begin at theirs, and are about a row, a column, a sheet or a
/// file.
fn is_of_cell(finding: &Diagnostic) -> bool {
    // Of a column without a heading, the first value is where it begins.
    let is_nameless = finding.helps.contains(&"help-nameless");
    let is_of_more = matches!(
        finding.code,
        Code::Unreadable
            | Code::UnknownEnding
            | Code::RowWidth
            | Code::NoIdentity
            | Code::CommuneTwice
            | Code::NoCommunes
            | Code::NumberingRow
            | Code::RowsOfOne
            | Code::SeveralPeriods
            | Code::PeriodOutOfForce
            | Code::UntoldTime
            | Code::PreviousUnmatched
            | Code::PreviousAbsent
            | Code::UnitTwice
            | Code::EmptyFile
            | Code::OldFont
            | Code::PartUnread
            | Code::DoubtfulRow
            | Code::FormWithoutName
            | Code::UnitSilent
            | Code::UnitNotListed
            | Code::TooMuch
    );
    !is_nameless && !is_of_more
}
