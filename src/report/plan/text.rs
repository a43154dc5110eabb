//! A plan for a terminal.

use std::io::{self, Write};

use super::duty::DutiesView;
use super::view::Document;
use crate::report::page::Page;

pub(super) fn write(
    document: &Document<'_>,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut page = Page::new(out, width);
    page.heading(&document.heading, colour)?;
    for line in &document.overview {
        page.paragraph(0, line)?;
    }
    for target in &document.targets {
        page.gap()?;
        page.heading(&target.heading, colour)?;
        for (depth, line) in target.goals.iter().flat_map(|goal| &goal.lines) {
            page.paragraph(2 + 2 * depth, line)?;
        }
    }
    if let Some(duties) = &document.duties {
        self::duties(duties, width, colour, &mut page)?;
    }
    page.gap()?;
    for line in &document.close {
        page.paragraph(0, line)?;
    }
    Ok(())
}

fn duties(
    duties: &DutiesView<'_>,
    width: usize,
    colour: bool,
    page: &mut Page<'_>,
) -> io::Result<()> {
    page.gap()?;
    page.heading(&duties.heading, colour)?;
    if let Some(note) = &duties.note {
        page.paragraph(0, note)?;
    }
    for duty in &duties.duties {
        page.gap()?;
        page.heading(&duty.heading, colour)?;
        for line in &duty.lines {
            page.paragraph(2, line)?;
        }
    }
    for table in &duties.tables {
        page.gap()?;
        for line in table.lines(width) {
            page.line(&line)?;
        }
        for note in &table.notes {
            page.paragraph(0, note)?;
        }
    }
    for (heading, lines) in &duties.sections {
        page.gap()?;
        page.heading(heading, colour)?;
        for line in lines {
            page.paragraph(2, line)?;
        }
    }
    Ok(())
}
