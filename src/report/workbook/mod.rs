//! The result as a workbook: what it comes to and what it rests on, charts, communes, their points by
//! criterion, the reasons, what is missing, what would change it.
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
mod reasons;
mod sheet;
mod value;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::Assessment;
use super::notes;
use super::words::Words;
use crate::data::RESULT_MARK;
use crate::l10n::Texts;
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

fn book(assessment: &Assessment<'_>, words: &Words<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(words)?);
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

/// What the file says of itself. Its day is that of the standard: the clock would make every file another.
fn properties(words: &Words<'_>) -> Result<DocProperties, XlsxError> {
    let standard = words.standard;
    let day = standard.day.or(standard.effective_from);
    let day = match day.and_then(value::day) {
        Some(day) => day,
        None => ExcelDateTime::from_ymd(2000, 1, 1)?,
    };
    Ok(DocProperties::new()
        .set_title(text([standard.title.as_str()]))
        .set_comment(notes::tool())
        .set_keywords(RESULT_MARK)
        .set_creation_datetime(&day))
}
