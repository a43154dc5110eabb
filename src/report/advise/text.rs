//! Advice for a terminal.

use std::io::{self, Write};

use super::sentence::Line;
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
    lines(&mut page, 0, &document.overview)?;
    for commune in document.communes.iter().filter(|one| !one.lines.is_empty()) {
        page.gap()?;
        page.heading(&commune.heading, colour)?;
        lines(&mut page, 2, &commune.lines)?;
    }
    page.gap()?;
    lines(&mut page, 0, &document.close)
}

fn lines(page: &mut Page<'_>, indent: usize, lines: &[Line]) -> io::Result<()> {
    let mut lines = lines.iter();
    lines.try_for_each(|(depth, line)| page.paragraph(indent + 2 * depth, line))
}
