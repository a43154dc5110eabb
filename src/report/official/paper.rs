//! A report as a value: every word and number that it shows, and every gap.

use serde::Serialize;

use super::line::Line;
use super::period::Kind;
use super::{annex, sections};
use crate::l10n::Args;
use crate::report::plan::Planned;
use crate::report::words::Words;

/// A report.
#[derive(Debug, Serialize)]
pub(super) struct Paper {
    /// What the file is called.
    pub(super) title: String,
    /// The official head; none of a summary.
    pub(super) head: Option<Head>,
    /// `BÁO CÁO`, and what about.
    pub(super) kind: String,
    pub(super) subject: Line,
    pub(super) blocks: Vec<Block>,
    /// Who gets it and who signs; none of a summary.
    pub(super) foot: Option<Foot>,
    pub(super) annexes: Vec<Annex>,
}

/// What stands above a report: who writes, the nation and its motto, number, place and day.
#[derive(Debug, Serialize)]
pub(super) struct Head {
    above: Line,
    office: Line,
    nation: String,
    motto: String,
    number: Line,
    day: Line,
}

/// What stands below it.
#[derive(Debug, Serialize)]
pub(super) struct Foot {
    recipients_heading: String,
    recipients: Vec<Line>,
    authority: Line,
    how: String,
    name: Line,
}

/// A part of the text.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Block {
    /// `I. KẾT QUẢ THỰC HIỆN`
    Heading {
        line: Line,
    },
    /// `1. Mục tiêu chưa đạt`
    Subheading {
        line: Line,
    },
    /// A document that the report rests on.
    Basis {
        line: Line,
    },
    Paragraph {
        line: Line,
    },
    /// A line of a list.
    Item {
        line: Line,
    },
    Table {
        table: Table,
    },
}

impl Block {
    pub(super) fn said(text: impl Into<String>) -> Self {
        Block::Paragraph {
            line: Line::said(text),
        }
    }

    pub(super) fn gap(words: &Words<'_>, id: &str) -> Self {
        Block::Paragraph {
            line: Line::gap_of(words, id),
        }
    }

    pub(super) fn item(text: impl Into<String>) -> Self {
        Block::Item {
            line: Line::said(text),
        }
    }
}

/// A table: its heads with the widths of their columns, in hundredths of all.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    pub(super) heads: Vec<HeadCell>,
    pub(super) rows: Vec<Vec<String>>,
}

#[derive(Debug, Serialize)]
pub(super) struct HeadCell {
    pub(super) text: String,
    pub(super) width: u32,
    /// Whether what stands below is numbers.
    pub(super) is_number: bool,
}

impl HeadCell {
    pub(super) fn new(text: impl Into<String>, width: u32) -> Self {
        Self {
            text: text.into(),
            width,
            is_number: false,
        }
    }

    pub(super) fn number(text: impl Into<String>, width: u32) -> Self {
        Self {
            is_number: true,
            ..Self::new(text, width)
        }
    }
}

/// Tables behind the report.
#[derive(Debug, Serialize)]
pub(super) struct Annex {
    pub(super) number: String,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// The whole report.
pub(super) fn whole(planned: &Planned<'_>, words: &Words<'_>, kind: Kind) -> Paper {
    let (plan, texts) = (planned.plan, words.texts);
    let subject = kind.subject(plan, words);
    let basis = plan.legal_text.iter().chain(&plan.citations);
    let mut blocks: Vec<Block> = basis
        .map(|text| {
            let args = Args::new().with("text", text.as_str());
            Block::Basis {
                line: Line::said(texts.with("official-basis", &args)),
            }
        })
        .collect();
    blocks.push(Block::Paragraph {
        line: Line::gap_of(words, "official-gap-office").say(texts.get("official-intro")),
    });
    blocks.extend(sections::all(planned, words, kind));
    Paper {
        title: format!("{} {}", texts.get("official-kind"), subject.text()),
        head: Some(head(words)),
        kind: texts.get("official-kind"),
        subject,
        blocks,
        foot: Some(foot(words)),
        annexes: annex::all(planned, words),
    }
}

fn head(words: &Words<'_>) -> Head {
    let get = |id| words.texts.get(id);
    Head {
        above: Line::gap_of(words, "official-gap-above"),
        office: Line::gap_of(words, "official-gap-office-head"),
        nation: get("page-nation"),
        motto: get("page-motto"),
        number: Line::said(get("official-number")).gap(words, "official-gap-number"),
        day: Line::gap_of(words, "official-gap-day"),
    }
}

fn foot(words: &Words<'_>) -> Foot {
    let get = |id| words.texts.get(id);
    let recipient = |id| Line::said("- ").gap(words, id);
    Foot {
        recipients_heading: get("official-recipients"),
        recipients: vec![
            recipient("official-gap-recipients").say(";"),
            Line::said(get("official-archive"))
                .gap(words, "official-gap-archive")
                .say("."),
        ],
        authority: Line::gap_of(words, "official-gap-authority"),
        how: get("official-sign-how"),
        name: Line::gap_of(words, "official-gap-name"),
    }
}
