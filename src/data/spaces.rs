//! Thousands that stand apart by spaces: `2 000` is read as people read it, `20 00` is not.
//!
//! Spaces may also stand between two figures. One cell of a field whose spaces group no thousands
//! shows that they do, and then no cell of it with spaces is believed.

use std::collections::HashSet;

use super::raw::{Cell, Field, Raw};
use crate::number::{self, Decimal, NumberError};
use crate::source::{FileId, Position};

/// Reads a number, its thousands grouped by points or by spaces.
pub(super) fn parse_number(text: &str) -> Result<Decimal, NumberError> {
    match closed(text) {
        Some(closed) => number::parse_number(&closed),
        None => number::parse_number(text),
    }
}

/// A number without the spaces between its thousands; none of what has no such spaces.
pub(super) fn closed(text: &str) -> Option<String> {
    if !text.contains(is_space) {
        return None;
    }
    let unsigned = text.strip_prefix(['-', '−']).unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once(',') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(is_space);
    let first = groups.next()?;
    let is_first = (1..=3).contains(&first.len()) && digits(first) && !first.starts_with('0');
    let in_threes = groups.all(|group| group.len() == 3 && digits(group));
    let is_fraction = fraction.is_none_or(|part| !part.is_empty() && digits(part));
    (is_first && in_threes && is_fraction).then(|| text.replace(is_space, ""))
}

/// Whether a text is made of several runs of digits with spaces between them.
pub(super) fn has_several(text: &str) -> bool {
    text.split_whitespace().nth(1).is_some()
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ','))
}

/// The spaces that people and programs put between thousands.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{2002}'..='\u{200A}' | '\u{202F}')
}

/// The figures with spaces of a file.
#[derive(Debug, Default)]
pub(super) struct Spaced {
    /// Those that were read.
    pub(super) read: Vec<Figure>,
    /// The fields, each of a sheet, in which spaces stand between two figures.
    apart: HashSet<(FileId, u16, Field)>,
}

/// A figure with spaces that was read.
#[derive(Debug)]
pub(super) struct Figure {
    /// The place of its commune among what was read.
    pub(super) entry: usize,
    pub(super) field: Field,
    pub(super) at: Position,
    /// What stands in its cell.
    pub(super) text: String,
}

impl Spaced {
    /// Notes the spaces of a cell, if it has some.
    pub(super) fn note(&mut self, entry: usize, cell: &Cell<'_>) {
        let Raw::Text(text) = &cell.raw else { return };
        let text = text.trim();
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        if is_plain || !cell.field.is_data() || !has_several(text) {
            return;
        }
        if closed(text).is_none() {
            let at = cell.at;
            self.apart.insert((at.file, at.sheet, cell.field));
            return;
        }
        self.read.push(Figure {
            entry,
            field: cell.field,
            at: cell.at,
            text: text.to_owned(),
        });
    }

    /// Whether spaces stand between two figures where a figure stands.
    pub(super) fn is_apart(&self, figure: &Figure) -> bool {
        let at = figure.at;
        self.apart.contains(&(at.file, at.sheet, figure.field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_between_thousands_are_left_out() {
        for (text, value) in [
            ("2 000", "2000"),
            ("2\u{A0}000", "2000"),
            ("2\u{202F}000", "2000"),
            ("2\u{2009}000", "2000"),
            ("12 150", "12150"),
            ("1 234 567", "1234567"),
            ("-2 000", "-2000"),
            ("1 234,5", "1234,5"),
        ] {
            assert_eq!(closed(text).as_deref(), Some(value), "{text}");
        }
        for text in [
            "2000",
            "2 0",
            "20 00",
            "2 0000",
            "2000 000",
            "0 123",
            "012 150",
            "2  000",
            "2\n000",
            "2 000.000",
            "2.000 000",
            "2 000 ",
            "2 000,",
            "2 000, 5",
            "2 000 trẻ",
        ] {
            assert_eq!(closed(text), None, "{text}");
        }
    }
}
