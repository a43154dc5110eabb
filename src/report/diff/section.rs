//! The parts of a comparison that people read, the same for every format.

use super::speech::Speech;
use super::{Difference, changes, distinction, effect};
use crate::l10n::{Args, Texts};
use crate::model::Standard;
use crate::number::format_date;
use crate::report::notes;
use crate::report::words::Words;

/// A heading and what stands under it.
pub(super) struct Section {
    pub(super) heading: Heading,
    pub(super) body: Body,
}

/// A heading.
pub(super) enum Heading {
    /// Of a part of the whole.
    Part(String),
    /// Of a part of a part.
    Sub(String),
}

/// What stands under a heading.
pub(super) enum Body {
    /// Paragraphs; a deeper one belongs to the one before it.
    Paragraphs(Vec<Paragraph>),
    /// Communes.
    Communes(Vec<effect::Cells>),
    /// Districts or provinces.
    Places(Vec<effect::Place>),
}

/// A paragraph.
pub(super) struct Paragraph {
    pub(super) deeper: bool,
    pub(super) text: String,
}

impl Paragraph {
    pub(super) fn new(text: String) -> Self {
        Self {
            deeper: false,
            text,
        }
    }

    pub(super) fn deeper(text: String) -> Self {
        Self { deeper: true, text }
    }
}

/// Paragraphs of one depth.
pub(super) fn paragraphs(texts: impl IntoIterator<Item = String>) -> Body {
    Body::Paragraphs(texts.into_iter().map(Paragraph::new).collect())
}

/// All parts, in order.
pub(super) fn sections(difference: &Difference<'_>, texts: &Texts) -> Vec<Section> {
    let speech = Speech::new(difference, texts);
    let mut sections = vec![head(&speech)];
    sections.extend(changes::sections(&speech));
    sections.push(distinction::section(&speech));
    sections.extend(effect::sections(&speech));
    sections.push(sources(&speech));
    sections
}

fn head(speech: &Speech<'_>) -> Section {
    let comparison = &speech.difference.comparison;
    let side = |id, standard: &Standard| {
        let file = speech.difference.sources.file(standard.file);
        let unverified = Args::new().with("count", standard.unverified.len());
        let args = Args::new()
            .with("title", standard.title.as_str())
            .with("id", standard.id.as_str())
            .with("file", file.name.as_str())
            .with("sha256", notes::short_sha256(&speech.words, file))
            .with("unverified", speech.say("diff-unverified", &unverified));
        speech.say(id, &args)
    };
    let sides = [("diff-old", comparison.old), ("diff-new", comparison.new)];
    let paragraphs = sides.into_iter().flat_map(|(id, standard)| {
        let first = Paragraph::new(side(id, standard));
        let day = standard.day.map(|day| {
            let args = Args::new().with("day", format_date(day));
            Paragraph::deeper(speech.say("note-day", &args))
        });
        let more = day.into_iter().chain(amended(speech, standard));
        std::iter::once(first).chain(more)
    });
    Section {
        heading: Heading::Part(speech.texts.get("diff-heading")),
        body: Body::Paragraphs(paragraphs.collect()),
    }
}

/// The texts that a standard amends, each with its file.
fn amended<'s>(speech: &'s Speech<'_>, standard: &'s Standard) -> impl Iterator<Item = Paragraph> {
    let texts = speech.texts;
    notes::amended(&Words { texts, standard }).map(|(named, file)| {
        let file = speech.difference.sources.file(file);
        let sha256 = notes::short_sha256(&speech.words, file);
        Paragraph::deeper(format!("{named} {sha256}"))
    })
}

/// The data files and the tool.
fn sources(speech: &Speech<'_>) -> Section {
    let files = speech.difference.data_files().map(|(_, file)| {
        format!(
            "{}. {}",
            notes::data_file(&speech.words, file),
            notes::short_sha256(&speech.words, file)
        )
    });
    Section {
        heading: Heading::Part(speech.texts.get("diff-sources")),
        body: paragraphs(files.chain([notes::tool()])),
    }
}
