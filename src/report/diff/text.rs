//! The comparison for a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::section::{Body, Heading, sections};
use super::speech::Speech;
use super::{Difference, effect};
use crate::engine::Verdict;
use crate::report::page::Page;
use crate::text::{Args, Texts, wrap};

/// Writes lines of at most `width` columns.
pub fn write(
    difference: &Difference<'_>,
    texts: &Texts,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let speech = Speech::new(difference, texts);
    let paint = Paint { width, colour };
    let mut page = Page::new(out, width);
    for (at, section) in sections(difference, texts).iter().enumerate() {
        if at > 0 {
            page.gap()?;
        }
        match &section.heading {
            Heading::Part(text) | Heading::Sub(text) => paint.heading(&mut page, text)?,
            Heading::Turned(from, to, count) => {
                let args = Args::new()
                    .with("from", paint.verdict(&speech, *from))
                    .with("to", paint.verdict(&speech, *to))
                    .with("count", *count);
                page.line(&paint.bold(&texts.with("effect-turned", &args)))?;
            }
        }
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

/// Whether and how to colour.
struct Paint {
    width: usize,
    colour: bool,
}

impl Paint {
    fn bold(&self, text: &str) -> String {
        self.styled(text, Style::new().bold())
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    /// A verdict in its colour, within a bold line.
    fn verdict(&self, speech: &Speech<'_>, verdict: Verdict) -> String {
        let colour = match verdict {
            Verdict::Met => AnsiColor::Green,
            Verdict::NotMet => AnsiColor::Red,
            Verdict::Undetermined => AnsiColor::Yellow,
        };
        let style = Style::new().bold().fg_color(Some(colour.into()));
        let text = self.styled(&speech.words.verdict(verdict), style);
        if !self.colour {
            return text;
        }
        // The end of a colour ends all styles; what follows is bold again.
        format!("{text}{}", Style::new().bold())
    }

    fn heading(&self, page: &mut Page<'_>, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width).lines() {
            page.line(&self.bold(line))?;
        }
        Ok(())
    }
}
