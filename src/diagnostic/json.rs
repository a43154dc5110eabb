//! Findings for a program: one object a finding, its keys all there (but for one) and in one order.

use serde::Serialize;

use super::place::{Located, Spot, cell};
use super::{Diagnostic, Severity};
use crate::l10n::Texts;
use crate::source::{Sources, Span};

/// One finding in words, with its place in numbers. All counts start at 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Problem {
    /// The code, such as `TC0401`.
    #[cfg_attr(test, schemars(regex(pattern = "^TC[0-9]{4}$")))]
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What it was found with, such as the value of a parameter, one sentence an entry; left out
    /// where there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// What to do, one sentence an entry.
    pub help: Vec<String>,
    /// The file, as the user named it.
    pub file: String,
    /// The line of a text or table, or the row of a sheet.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub line: Option<u32>,
    /// The character of a line, the field of a table, or the column of a sheet.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub column: Option<u32>,
    /// The line in which the words end.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub end_line: Option<u32>,
    /// The column after the last character of the words.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub end_column: Option<u32>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The cell of a sheet, such as `L7`.
    pub cell: Option<String>,
    /// A replacement that would mend it.
    pub mend: Option<Replacement>,
}

/// Words to put in the place of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Replacement {
    /// The line of the first character to replace.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub line: u32,
    /// Its column.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub column: u32,
    /// The line of the character after the last to replace.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub end_line: u32,
    /// Its column.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub end_column: u32,
    /// What to write there.
    pub text: String,
}

/// Puts a finding into words and numbers.
pub fn problem(diagnostic: &Diagnostic, sources: &Sources, texts: &Texts) -> Problem {
    let located = Located::new(diagnostic.place, sources);
    let (start, end) = match located.spot {
        Spot::Whole => (None, None),
        Spot::Words(start, end) => (Some(start), Some(end)),
        Spot::Point(line, column) | Spot::Field(line, column) | Spot::Cell(_, line, column) => {
            (Some((line, column)), None)
        }
    };
    let (sheet, cell) = match located.spot {
        Spot::Cell(sheet, row, column) => (Some(sheet.to_owned()), Some(cell(row, column))),
        _ => (None, None),
    };
    Problem {
        code: diagnostic.code.as_str(),
        severity: diagnostic.severity,
        message: diagnostic.message(texts),
        given: diagnostic.given_texts(texts),
        help: diagnostic.help_texts(texts),
        file: located.file.path.clone(),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
        sheet,
        cell,
        mend: diagnostic
            .mend
            .as_ref()
            .map(|mend| replacement(mend.span, &mend.replacement, sources)),
    }
}

fn replacement(span: Span, text: &str, sources: &Sources) -> Replacement {
    let file = sources.file(span.file);
    let (line, column) = file.line_column(span.start);
    let (end_line, end_column) = file.line_column(span.end);
    Replacement {
        line,
        column,
        end_line,
        end_column,
        text: text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Vec<Problem>>(
            "check",
            "What is wrong or doubtful in files of standards and examples, in the order of the files. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
