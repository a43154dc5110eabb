//! The result as a workbook: what it comes to and what it rests on, charts, communes, their points by
//! criterion, the reasons, what is missing, what would change it; and that of a plan (`plan`).
//!
//! Its rows are those of the other reports: the cells of CSV, the sentences of `explain`, the lines of the
//! summary. Figures are numbers, days are dates, and whatever people wrote is text. Nothing knows the clock,
//! so that the same input gives the same bytes.

mod cells;
mod changes;
mod charts;
mod communes;
mod figures;
mod front;
mod plan;
mod reasons;
mod sheet;
mod value;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::Assessment;
use super::notes;
use super::plan::Planned;
use super::words::Words;
use crate::data::RESULT_MARK;
use crate::l10n::Texts;
use crate::number::Date;
use crate::spreadsheet::text;
use cells::Styles;

/// Writes a workbook, all at once at its end.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    let bytes = book(assessment, &words).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

/// Writes a plan and what came of it.
pub fn write_plan(planned: &Planned<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let bytes = plan::book(planned, &planned.words(texts)).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

fn book(assessment: &Assessment<'_>, words: &Words<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let standard = words.standard;
    let day = standard.day.or(standard.effective_from);
    book.set_properties(&properties(&standard.title, day)?);
    let styles = Styles::new();
    front::write(&mut book, assessment, words)?;
    charts::write(&mut book, &styles, assessment, words)?;
    communes::write(&mut book, &styles, assessment, words)?;
    communes::criteria(&mut book, &styles, assessment, words)?;
    reasons::write(&mut book, &styles, assessment, words)?;
    reasons::missing(&mut book, &styles, assessment, words)?;
    changes::write(&mut book, &styles, assessment, words)?;
    book.save_to_buffer()
}

/// What the file says of itself. Its day is that of the rules: the clock would make every file another.
fn properties(title: &str, day: Option<Date>) -> Result<DocProperties, XlsxError> {
    let day = match day.and_then(value::day) {
        Some(day) => day,
        None => ExcelDateTime::from_ymd(2000, 1, 1)?,
    };
    Ok(DocProperties::new()
        .set_title(text([title]))
        .set_comment(notes::tool())
        .set_keywords(RESULT_MARK)
        .set_creation_datetime(&day))
}
