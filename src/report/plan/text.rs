//! A plan for a terminal.

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
    page.gap()?;
    for line in &document.close {
        page.paragraph(0, line)?;
    }
    Ok(())
}
