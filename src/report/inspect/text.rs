//! Questions as headings, answers as sentences below them.

use std::io::{self, Write};

use anstyle::Style;

use super::Report;
use super::answers::{Answer, answers};
use crate::data::record::Value;
use crate::inspect::Found;
use crate::report::notes;
use crate::report::page::Page;
use crate::report::rules::Tally;
use crate::text::Args;

pub(super) fn write(
    report: &Report<'_>,
    width: usize,
    colour: bool,
    figures: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = &report.words;
    let mut page = Page::new(out, width);
    page.paragraph(0, &notes::standard(words))?;
    let mut first = None;
    for question in answers(report) {
        page.gap()?;
        let heading = words.texts.get(question.heading);
        if colour {
            let bold = Style::new().bold();
            page.paragraph(0, &format!("{bold}{heading}{bold:#}"))?;
        } else {
            page.paragraph(0, &heading)?;
        }
        for Answer { sentence, witness } in question.answers {
            page.paragraph(2, &sentence)?;
            if let Some(found) = witness.filter(|_| figures) {
                page.paragraph(4, &self::figures(report, found, first))?;
                first = first.or(Some(found));
            }
        }
    }
    page.gap()?;
    let figures = words.standard.figures();
    if let Some(warning) = words.unverified_of(&Tally::of(&figures)) {
        page.paragraph(0, &warning)?;
    }
    let file = report.sources.file(words.standard.file);
    page.block(0, &notes::sha256(words, file))?;
    page.paragraph(0, &notes::tool())
}

/// The figures that bring an answer, and that nobody has reported them; after the first ones only
/// those that differ from them.
fn figures(report: &Report<'_>, found: &Found, first: Option<&Found>) -> String {
    let words = &report.words;
    let known = first.map_or(&[][..], |first| first.figures.as_slice());
    let new = found
        .figures
        .iter()
        .filter(|figure| !known.contains(figure));
    let figures = new.map(|(id, value)| {
        let indicator = &words.standard.indicators[*id];
        let value = match value {
            Value::Flag(true) => words.texts.get("rule-yes"),
            Value::Flag(false) => words.texts.get("rule-no"),
            Value::Number(number) => words.texts.number(*number),
        };
        let args = Args::new()
            .with("label", indicator.label.as_str())
            .with("value", value);
        words.texts.with("inspect-figure", &args)
    });
    let figures: Vec<String> = figures.collect();
    let args = Args::new().with("figures", figures.join("; "));
    let id = match first {
        None => "inspect-figures",
        Some(_) => "inspect-figures-differing",
    };
    words.texts.with(id, &args)
}
