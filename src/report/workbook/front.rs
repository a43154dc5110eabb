//! The first sheet: how many communes are recognised against the target, and what the result rests on.

use rust_xlsxwriter::{RowNum, Workbook, Worksheet, XlsxError};

use super::cells::{Styles, put};
use super::sheet::{MOST_ROWS, page, set_widths};
use crate::l10n::Args;
use crate::report::commune::Cell;
use crate::report::words::Words;
use crate::report::{Assessment, notes, summary};
use crate::spreadsheet;

/// How wide the columns are: what a line is about, its figure, its words.
const WIDTHS: [u16; 3] = [30, 13, 100];

/// Writes the sheet.
pub(super) fn write(
    book: &mut Workbook,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let styles = &Styles::bare();
    let mut form = Form::new(book, styles, words, &words.standard.title)?;
    figures(&mut form, assessment, words)?;
    let sections = summary::sections(assessment, words, summary::Inputs::All);
    // The files have their whole hashes here.
    let sections = sections.iter().filter(|it| it.heading != summary::SOURCES);
    for section in sections {
        form.row += 1;
        form.lines(&words.texts.get(section.heading), &section.lines)?;
    }
    form.row += 1;
    sources(&mut form, assessment, words)
}

/// The counts and the target.
fn figures(
    form: &mut Form<'_>,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let summary = &assessment.summary;
    let share = summary::shown(summary).map_or(Cell::Empty, |it| Cell::Number(it.value()));
    for (id, figure) in [
        ("workbook-communes-count", Cell::Count(summary.communes)),
        ("workbook-met", Cell::Count(summary.met)),
        ("workbook-not-met", Cell::Count(summary.not_met)),
        ("workbook-undetermined", Cell::Count(summary.undetermined)),
        ("workbook-share", share),
        ("workbook-target", Cell::Number(summary.target)),
        ("workbook-required", Cell::Count(summary.required)),
        ("workbook-needed", Cell::Count(summary.needed)),
    ] {
        form.line(&words.texts.get(id), &figure, &Cell::Empty)?;
    }
    if let Some(only) = assessment.only {
        let args = Args::new().with("verdict", words.verdict(only));
        let note = words.texts.with("only", &args);
        form.line("", &Cell::Empty, &Cell::Text(note))?;
    }
    Ok(())
}

/// The standard with its days, every file with its hash, the tool.
fn sources(
    form: &mut Form<'_>,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let (standard, texts) = (words.standard, words.texts);
    let heading = texts.get(summary::SOURCES);
    let warning = notes::unverified(words, assessment.unverified_used());
    form.lines(&heading, warning.as_slice())?;
    for (id, day) in [
        ("workbook-day", standard.day),
        ("workbook-from", standard.effective_from),
        ("workbook-to", standard.effective_to),
    ] {
        if let Some(day) = day {
            form.line(&texts.get(id), &Cell::Day(day), &Cell::Empty)?;
        }
    }
    let data = assessment.data_files();
    let data = data.map(|(id, file)| (notes::data_file(words, file), id));
    for (named, file) in notes::texts(words).chain(data) {
        let sha256 = notes::sha256(words, assessment.sources.file(file));
        form.line("", &Cell::Empty, &Cell::List(vec![named, sha256]))?;
    }
    form.line(
        &texts.get("workbook-tool"),
        &Cell::Empty,
        &Cell::Text(notes::tool()),
    )
}

/// Lines that each say what they are about, a figure, and words.
pub(super) struct Form<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    /// The next row.
    pub(super) row: RowNum,
    /// What is said where the sheet has no room for more.
    full: String,
}

impl<'a> Form<'a> {
    /// The first sheet of a book, under a title.
    pub(super) fn new(
        book: &'a mut Workbook,
        styles: &'a Styles,
        words: &Words<'_>,
        title: &str,
    ) -> Result<Self, XlsxError> {
        let sheet = page(book, words, "workbook-summary")?;
        set_widths(sheet, &WIDTHS)?;
        let title = spreadsheet::text([title]);
        sheet.write_string_with_format(0, 0, title, &styles.title)?;
        Ok(Self {
            sheet,
            styles,
            row: 2,
            full: words.texts.get("workbook-full"),
        })
    }

    /// A line of a label, a figure and words.
    pub(super) fn line(
        &mut self,
        label: &str,
        figure: &Cell,
        words: &Cell,
    ) -> Result<(), XlsxError> {
        if self.row + 1 >= MOST_ROWS {
            let style = &self.styles.label;
            (self.sheet).write_string_with_format(MOST_ROWS - 1, 0, &self.full, style)?;
            return Ok(());
        }
        let [of_label, of_figure, of_words] = WIDTHS;
        let mut lines = 1;
        if !label.is_empty() {
            let (row, style) = (self.row, &self.styles.label);
            self.sheet.write_string_with_format(row, 0, label, style)?;
            lines = spreadsheet::lines(label, of_label);
        }
        for (column, cell, width) in [(1, figure, of_figure), (2, words, of_words)] {
            if !matches!(cell, Cell::Empty) {
                let own = put(self.sheet, self.styles, (self.row, column), cell, width)?;
                lines = lines.max(own);
            }
        }
        spreadsheet::set_lines(self.sheet, self.row, lines)?;
        self.row += 1;
        Ok(())
    }

    /// A heading with lines of words.
    pub(super) fn lines(&mut self, heading: &str, lines: &[String]) -> Result<(), XlsxError> {
        let mut heading = heading;
        if lines.is_empty() {
            return self.line(heading, &Cell::Empty, &Cell::Empty);
        }
        for line in lines {
            self.line(heading, &Cell::Empty, &Cell::Text(line.clone()))?;
            heading = "";
        }
        Ok(())
    }
}
