//! Text of cells: runs of characters, each with a font of its own.

use std::borrow::Cow;

use super::styles::Font;
use super::xml::{Piece, Xml};
use crate::data::fault::Fault::{self, Damaged};
use crate::data::raw::{Mark, Marked, is_blank, visible};
use crate::limits::Budget;

/// A text of a cell.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// All of it.
    pub(super) whole: String,
    /// Its runs where some have a font of their own: their ends in `whole`, and the font.
    runs: Vec<(usize, Option<Font>)>,
    /// Whether a part of it is not known.
    pub(super) is_damaged: bool,
}

impl Text {
    /// A text without runs.
    pub(super) fn plain(text: String) -> Self {
        let mut whole = unescaped(text);
        if let Cow::Owned(seen) = visible(&whole) {
            whole = seen;
        }
        Self {
            whole,
            ..Self::default()
        }
    }

    /// Reads up to the end of the element that holds it, such as `si` or `is`.
    pub(super) fn read(xml: &mut Xml<'_>, holder: &str, left: &Budget) -> Result<Self, Fault> {
        left.take(1)?;
        let mut text = Self::default();
        let mut font = None;
        let (mut shown, mut phonetic) = (false, false);
        loop {
            match xml.next()?.ok_or(Damaged)? {
                Piece::Start(element) => match element.name() {
                    "t" => shown = true,
                    "r" => font = None,
                    "rPr" => font = Some(Font::default()),
                    // How Japanese is pronounced is no part of the text.
                    "rPh" => phonetic = true,
                    _ => {
                        if let Some(font) = &mut font {
                            font.take(&element);
                        }
                    }
                },
                Piece::End(name) if name == holder => break,
                Piece::End(name) => match name.as_str() {
                    "t" => shown = false,
                    "rPh" => phonetic = false,
                    "r" => {
                        left.take(1)?;
                        text.runs.push((text.whole.len(), font));
                    }
                    _ => {}
                },
                Piece::Text(piece) if shown && !phonetic => text.whole.push_str(&piece),
                Piece::Lost => text.is_damaged |= shown && !phonetic,
                Piece::Text(_) => {}
            }
        }
        if text.is_damaged {
            return Ok(text);
        }
        if text.runs.iter().all(|(_, font)| font.is_none_or(is_plain)) {
            return Ok(Self::plain(text.whole));
        }
        Ok(text)
    }

    /// The text where a part of it is marked otherwise than the rest; `cell` is the font of runs
    /// that have none of their own.
    pub(super) fn marked(&self, cell: Font) -> Option<Marked> {
        let mut kept = String::new();
        let mut mark = None;
        let mut start = 0;
        for (end, font) in &self.runs {
            let piece = self.whole.get(start..*end).unwrap_or_default();
            start = *end;
            let font = font.unwrap_or(cell);
            if is_plain(font) {
                kept.push_str(piece);
            } else if !is_blank(piece) {
                mark = Some(if font.is_struck {
                    Mark::Struck
                } else {
                    Mark::Raised
                });
            }
        }
        let mark = mark.filter(|_| !is_blank(&kept))?;
        let tidy = |text: String| visible(&unescaped(text)).into_owned();
        Some(Marked {
            whole: tidy(self.whole.clone()),
            kept: tidy(kept),
            mark,
        })
    }

    /// Whether a line goes through all of it.
    pub(super) fn is_struck(&self, cell: Font) -> bool {
        if self.runs.is_empty() {
            return cell.is_struck;
        }
        let fonts = self.runs.iter().map(|(_, font)| font.unwrap_or(cell));
        fonts.into_iter().all(|font| font.is_struck)
    }
}

fn is_plain(font: Font) -> bool {
    font == Font::default()
}

/// The texts that sheets refer to by number.
pub(super) fn shared(text: &str, left: &Budget) -> Result<Vec<Text>, Fault> {
    let mut texts = Vec::new();
    let mut xml = Xml::new(text);
    while let Some(piece) = xml.next()? {
        if let Piece::Start(element) = piece
            && element.name() == "si"
        {
            texts.push(Text::read(&mut xml, "si", left)?);
        }
    }
    Ok(texts)
}

/// A text without the workbook's own way to write characters: `_x000D_`.
pub(crate) fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let digits = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        let c = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if let Some(c) = c.and_then(char::from_u32) {
            plain.push(c);
            rest = from.get(7..).unwrap_or_default();
        } else {
            plain.push_str("_x");
            rest = from.get(2..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    plain
}
