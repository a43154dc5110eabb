//! Periods for a terminal.

use std::io::{self, Write};

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
    for section in &document.sections {
        page.gap()?;
        page.heading(&section.heading, colour)?;
        for (depth, line) in &section.lines {
            page.paragraph(2 + 2 * depth, line)?;
        }
    }
    Ok(())
}
