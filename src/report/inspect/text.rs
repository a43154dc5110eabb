//! Questions as headings, answers as sentences below them.

use std::io::{self, Write};

use super::view::View;
use crate::report::notes;
use crate::report::page::Page;

pub(super) fn write(
    view: &View<'_>,
    width: usize,
    colour: bool,
    figures: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut page = Page::new(out, width);
    page.paragraph(0, &view.named)?;
    for question in &view.questions {
        page.gap()?;
        page.heading(&question.heading, colour)?;
        for answer in &question.answers {
            page.paragraph(2, &answer.sentence)?;
            if let Some(line) = answer.figures.as_ref().filter(|_| figures) {
                page.paragraph(4, line)?;
            }
        }
    }
    page.gap()?;
    if let Some(warning) = &view.warning {
        page.paragraph(0, warning)?;
    }
    page.block(0, &view.sha256)?;
    page.paragraph(0, &notes::tool())
}
