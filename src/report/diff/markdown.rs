//! The comparison as Markdown, to be put into a review.

use std::io::{self, Write};

use super::section::{Body, Heading, Section, sections};
use super::speech::Speech;
use super::{Difference, effect};
use crate::escape::markdown as escape;
use crate::l10n::Texts;
use crate::report::markdown::table_row;

/// The messages that head the cells of a commune.
const COLUMNS: [&str; 6] = [
    "column-code",
    "column-name",
    "effect-column-district",
    "effect-column-points",
    "effect-column-verdict",
    "effect-column-items",
];

/// The messages that head the cells of a district.
const PLACE_COLUMNS: [&str; 5] = [
    "effect-place-column",
    "effect-column-communes",
    "effect-column-before",
    "effect-column-after",
    "effect-column-changed",
];

/// Writes headings, lists, and a table of communes for each way in which they changed.
pub fn write(difference: &Difference<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let speech = Speech::new(difference, texts);
    for (at, section) in sections(difference, texts).iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        heading(section, at, out)?;
        body(&speech, section, out)?;
    }
    Ok(())
}

fn heading(section: &Section, at: usize, out: &mut dyn Write) -> io::Result<()> {
    let (signs, text) = match &section.heading {
        Heading::Part(text) if at == 0 => ("#", text),
        Heading::Part(text) => ("##", text),
        Heading::Sub(text) => ("###", text),
    };
    writeln!(out, "{signs} {}", escape(text))
}

fn body(speech: &Speech<'_>, section: &Section, out: &mut dyn Write) -> io::Result<()> {
    match &section.body {
        Body::Paragraphs(paragraphs) if paragraphs.is_empty() => Ok(()),
        Body::Paragraphs(paragraphs) => {
            writeln!(out)?;
            for paragraph in paragraphs {
                let indent = if paragraph.deeper { "  " } else { "" };
                writeln!(out, "{indent}- {}", escape(&paragraph.text))?;
            }
            Ok(())
        }
        Body::Communes(communes) => {
            writeln!(out)?;
            table_row(out, &COLUMNS.map(|id| speech.texts.get(id)))?;
            writeln!(out, "| --- | --- | --- | ---: | --- | --- |")?;
            for cells in communes {
                table_row(out, cells)?;
            }
            Ok(())
        }
        Body::Places(places) => {
            writeln!(out)?;
            table_row(out, &PLACE_COLUMNS.map(|id| speech.texts.get(id)))?;
            writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
            places.iter().try_for_each(|place| row(place, out))
        }
    }
}

fn row(place: &effect::Place, out: &mut dyn Write) -> io::Result<()> {
    let counts = &place.counts;
    let numbers = [
        counts.communes,
        counts.met_before,
        counts.met_after,
        counts.changed,
    ];
    let numbers = numbers.map(|number| number.to_string());
    let cells: Vec<String> = std::iter::once(place.name.clone()).chain(numbers).collect();
    table_row(out, &cells)
}
