//! The comparison for a terminal.

use std::io::{self, Write};

use super::section::{Body, Heading, sections};
use super::speech::Speech;
use super::{Difference, effect};
use crate::l10n::Texts;
use crate::report::page::Page;

/// Writes lines of at most `width` columns.
pub fn write(
    difference: &Difference<'_>,
    texts: &Texts,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let speech = Speech::new(difference, texts);
    let mut page = Page::new(out, width);
    for (at, section) in sections(difference, texts).iter().enumerate() {
        if at > 0 {
            page.gap()?;
        }
        let (Heading::Part(text) | Heading::Sub(text)) = &section.heading;
        page.heading(text, colour)?;
        match &section.body {
            Body::Paragraphs(paragraphs) => {
                for paragraph in paragraphs {
                    let indent = if paragraph.deeper { 4 } else { 2 };
                    page.paragraph(indent, &paragraph.text)?;
                }
            }
            Body::Communes(communes) => {
                for cells in communes {
                    page.paragraph(2, &effect::sentence(&speech, cells))?;
                }
            }
            Body::Places(places) => {
                for place in places {
                    page.paragraph(2, &effect::place(&speech, place))?;
                }
            }
        }
    }
    Ok(())
}
