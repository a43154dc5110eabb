//! How cells show what they hold.

use std::collections::HashMap;

use super::xml::{Element, Piece, Xml};
use crate::data::fault::Fault;
use crate::limits::{self, Budget};

/// How a cell shows what it holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// How it shows numbers.
    pub(super) numbers: Numbers,
    /// The marks of its font.
    pub(super) font: Font,
}

/// How numbers are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Numbers {
    /// As they are.
    #[default]
    Plain,
    /// In per cent.
    Percent,
    /// As days or times.
    Date,
}

/// Marks of a font that change what a figure says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Font {
    /// A line goes through it.
    pub(super) is_struck: bool,
    /// It stands above or below the line.
    pub(super) is_raised: bool,
}

impl Font {
    /// Takes in one property of a font.
    pub(super) fn take(&mut self, property: &Element<'_>) {
        match property.name() {
            "strike" => self.is_struck = property.flag("val").unwrap_or(true),
            "vertAlign" => {
                let align = property.attribute("val").unwrap_or_default();
                self.is_raised = matches!(align.as_str(), "superscript" | "subscript");
            }
            _ => {}
        }
    }
}

/// The styles of a workbook's cells, by their numbers.
pub(super) fn read(text: &str) -> Result<Vec<Style>, Fault> {
    let left = Budget::new(limits::FORMATS);
    let mut formats = HashMap::new();
    let mut fonts: Vec<Font> = Vec::new();
    let mut styles = Vec::new();
    let mut xml = Xml::new(text);
    let mut within = String::new();
    while let Some(piece) = xml.next()? {
        match piece {
            Piece::Start(element) => match (within.as_str(), element.name()) {
                ("", name @ ("numFmts" | "fonts" | "cellXfs")) => name.clone_into(&mut within),
                ("numFmts", "numFmt") => {
                    left.take(1)?;
                    if let (Some(id), Some(code)) =
                        (element.number("numFmtId"), element.attribute("formatCode"))
                    {
                        formats.insert(id, shown_by(&code));
                    }
                }
                ("fonts", "font") => {
                    left.take(1)?;
                    fonts.push(Font::default());
                }
                ("fonts", _) => {
                    if let Some(font) = fonts.last_mut() {
                        font.take(&element);
                    }
                }
                ("cellXfs", "xf") => {
                    left.take(1)?;
                    let format = element.number("numFmtId").unwrap_or(0);
                    let own = formats.get(&format).copied();
                    let font = element.number("fontId").unwrap_or(0) as usize;
                    styles.push(Style {
                        numbers: own.unwrap_or_else(|| built_in(format)),
                        font: fonts.get(font).copied().unwrap_or_default(),
                    });
                }
                _ => {}
            },
            Piece::End(name) if name == within => within.clear(),
            _ => {}
        }
    }
    Ok(styles)
}

/// What the formats that every program knows by number show.
fn built_in(number: u32) -> Numbers {
    match number {
        9 | 10 => Numbers::Percent,
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Numbers::Date,
        _ => Numbers::Plain,
    }
}

/// What a format shows: per cent where it has a `%`, a day or time where it has letters of one;
/// neither counts in literal text.
fn shown_by(format: &str) -> Numbers {
    let mut quoted = false;
    let mut escaped = false;
    let mut bracket: Option<String> = None;
    let mut shown = Numbers::Plain;
    for c in format.chars() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        if c == '"' && bracket.is_none() {
            quoted = !quoted;
            continue;
        }
        if quoted {
            continue;
        }
        if let Some(word) = &mut bracket {
            if c != ']' {
                word.push(c);
                continue;
            }
            // Hours, minutes or seconds beyond a day; else a colour, a language, a condition.
            if !word.is_empty() && word.bytes().all(|byte| b"hmsHMS".contains(&byte)) {
                shown = Numbers::Date;
            }
            bracket = None;
        } else {
            match c {
                '[' => bracket = Some(String::new()),
                '\\' | '_' | '*' => escaped = true,
                '%' => return Numbers::Percent,
                'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => shown = Numbers::Date,
                _ => {}
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_show_what_their_signs_say() {
        for (format, shown) in [
            ("General", Numbers::Plain),
            ("0.00", Numbers::Plain),
            ("0.0%", Numbers::Percent),
            ("0.0\"%\"", Numbers::Plain),
            ("0\\%", Numbers::Plain),
            ("[Red]0%", Numbers::Percent),
            ("[Red]0", Numbers::Plain),
            ("#,##0_d", Numbers::Plain),
            ("#,##0 \"đ/m\"", Numbers::Plain),
            ("dd/mm/yyyy", Numbers::Date),
            ("[$-42A]dd mmmm yyyy", Numbers::Date),
            ("[h]:mm", Numbers::Date),
            ("0.00E+00", Numbers::Plain),
        ] {
            assert_eq!(shown_by(format), shown, "{format}");
        }
    }
}
