//! Tables with a row of headings: what CSV and workbooks have in common.

use super::keys::Keys;
use super::raw::{Cell, Field, Raw, is_blank};
use super::rows::Rows;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Position, Sources, column_letters};

/// How many rows may stand above the headings: a form has its title there.
pub(super) const ROWS_TO_HEADINGS: usize = 20;

/// How many headings of a row are known, if the row can be that of the headings: one of them
/// must say which commune a row is about.
pub(super) fn known_headings<'a>(
    keys: &Keys,
    headings: impl Iterator<Item = &'a str>,
) -> Option<usize> {
    let fields: Vec<Field> = headings.filter_map(|text| keys.find(text)).collect();
    let has_identity = fields.iter().any(|field| field.identifies());
    has_identity.then_some(fields.len())
}

/// The largest number that a numbering may begin with: columns before it, such as that of the
/// serial number, may have letters or none.
const FIRST_NUMBER: u32 = 3;

/// Whether a row numbers its columns, as the row under the headings of a form does: three or more
/// whole numbers from 1, 2 or so on, bare or in brackets, each one more than the one before. A
/// code keeps its leading zeros and so is no such number.
pub(super) fn is_numbering<'a>(cells: impl Iterator<Item = Raw<'a>>) -> bool {
    let mut last: Option<u32> = None;
    let mut met = 0_usize;
    for raw in cells.filter(|raw| !raw.is_blank()) {
        let text = match raw {
            Raw::Text(text) => text.to_owned(),
            Raw::Number { value, .. } => value.normalize().to_string(),
            _ => return false,
        };
        let text = text.trim();
        let bare = text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'))
            .unwrap_or(text);
        let bare = bare.trim();
        let Ok(number) = bare.parse::<u32>() else {
            return false;
        };
        if bare.starts_with('0') || last.is_none() && number > FIRST_NUMBER {
            return false;
        }
        if last.is_some_and(|last| last.checked_add(1) != Some(number)) {
            return false;
        }
        last = Some(number);
        met += 1;
    }
    met >= 3
}

/// The meaning of a table's columns.
#[derive(Debug)]
pub(super) struct Columns {
    /// By column, counted from 0.
    columns: Vec<Column>,
    /// Whether a value without a heading was reported.
    nameless_reported: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Of(Field),
    /// Reported already, or of no concern.
    Skipped,
    /// Without a heading.
    Nameless,
}

impl Columns {
    /// Reads the row of headings. Of two columns for one field neither is read: which one is
    /// right cannot be known.
    pub(super) fn read<'a>(
        rows: &mut Rows<'_>,
        headings: impl Iterator<Item = (Position, &'a str)>,
        sources: &Sources,
    ) -> Self {
        let mut columns = Vec::new();
        let mut first_of: Vec<(Field, Position)> = Vec::new();
        for (at, heading) in headings {
            let place = (at.column as usize).saturating_sub(1);
            columns.resize(place, Column::Nameless);
            if is_blank(heading) {
                columns.push(Column::Nameless);
                continue;
            }
            let column = match rows.field(heading, at) {
                None | Some(Field::Ignored) => Column::Skipped,
                Some(field) => Column::Of(field),
            };
            columns.push(column);
            let Column::Of(field) = column else { continue };
            if let Some((_, first)) = first_of.iter().find(|(known, _)| *known == field) {
                let finding = Diagnostic::new(Code::DuplicateColumn, at)
                    .arg("name", words::field_name(rows.standard, field))
                    .arg("column", words::excerpt(heading))
                    .arg("first", words::place(sources, *first, at.file));
                rows.findings.push(finding);
                for known in &mut columns {
                    if *known == Column::Of(field) {
                        *known = Column::Skipped;
                    }
                }
            } else {
                first_of.push((field, at));
            }
        }
        while columns.last() == Some(&Column::Nameless) {
            columns.pop();
        }
        Self {
            columns,
            nameless_reported: false,
        }
    }

    /// How many columns, without those at the end that have no heading.
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// The cell of a column, if the column means something. A value without a heading is
    /// reported, once.
    pub(super) fn cell<'a>(
        &mut self,
        rows: &mut Rows<'_>,
        at: Position,
        raw: Raw<'a>,
    ) -> Option<Cell<'a>> {
        let place = (at.column as usize).saturating_sub(1);
        match self.columns.get(place).unwrap_or(&Column::Nameless) {
            Column::Of(field) => Some(Cell {
                field: *field,
                raw,
                at,
            }),
            Column::Nameless if !self.nameless_reported && !raw.is_blank() => {
                self.nameless_reported = true;
                let finding = Diagnostic::new(Code::UnknownColumn, at)
                    .arg("column", column_letters(at.column))
                    .help("help-nameless");
                rows.findings.push(finding);
                None
            }
            Column::Nameless | Column::Skipped => None,
        }
    }
}
