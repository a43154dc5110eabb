//! What is explained, for a terminal.

use std::io::{self, Write};

use super::Told;
use crate::report::page::Page;

pub(super) fn write(document: &impl Told, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page::new(out, width);
    page.paragraph(0, document.heading())?;
    for (heading, lines) in document.sections() {
        page.gap()?;
        page.paragraph(0, heading)?;
        for (depth, line) in lines {
            page.paragraph(2 + 2 * depth, line)?;
        }
    }
    page.gap()?;
    for line in document.close() {
        page.paragraph(0, line)?;
    }
    Ok(())
}
