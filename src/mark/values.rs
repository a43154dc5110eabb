//! What cells hold, as it is stored: what a condition compares a cell with has to be that, not what is read
//! from it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::book::Book;
use super::parts::Parts;
use super::refusal::Refusal;
use crate::data::fault::Fault::{self, Damaged};
use crate::data::xlsx::formula::range;
use crate::data::xlsx::text::unescaped;
use crate::data::xlsx::xml::{Element, Piece, Xml};

/// A cell's row and column, from 1.
pub(super) type At = (u32, u32);

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held {
    /// Nothing.
    Blank,
    /// A number, in the digits of the file.
    Number(String),
    /// A text.
    Text(String),
    /// One of the workbook's texts, by its number.
    Shared(usize),
    /// Yes or no.
    Flag(bool),
    /// An error.
    Error,
    /// What cannot be read.
    Unknown,
}

/// What some cells of a sheet hold; nothing of those that are blank.
pub(super) fn of(text: &str, wanted: &BTreeSet<At>) -> Result<BTreeMap<At, Held>, Fault> {
    let mut held = BTreeMap::new();
    each(text, &mut |at, xml, start| {
        if wanted.contains(&at) {
            held.insert(at, read(xml, start)?);
        }
        Ok(())
    })?;
    Ok(held)
}

/// What all cells of a sheet hold that hold something.
pub(super) fn all(text: &str) -> Result<BTreeMap<At, Held>, Fault> {
    let mut all = BTreeMap::new();
    each(text, &mut |at, xml, start| {
        let held = read(xml, start)?;
        if held != Held::Blank {
            all.insert(at, held);
        }
        Ok(())
    })?;
    Ok(all)
}

/// What is done with a cell: its place, and its start with what follows.
type Visit<'v> = &'v mut dyn FnMut(At, &mut Xml<'_>, &Element<'_>) -> Result<(), Fault>;

fn each(text: &str, visit: Visit<'_>) -> Result<(), Fault> {
    let mut xml = Xml::new(text);
    let (mut row, mut column) = (0_u32, 0_u32);
    while let Some(piece) = xml.next()? {
        let Piece::Start(element) = piece else {
            continue;
        };
        match element.name() {
            "row" => {
                row = element.number("r").unwrap_or(row.saturating_add(1));
                column = 0;
            }
            "c" => {
                let at = match element.attribute("r") {
                    Some(at) => range(&at).ok_or(Damaged)?.0,
                    None => (row, column.saturating_add(1)),
                };
                column = at.1;
                visit(at, &mut xml, &element)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn read(xml: &mut Xml<'_>, start: &Element<'_>) -> Result<Held, Fault> {
    let kind = start.attribute("t").unwrap_or_default();
    let (mut value, mut own) = (String::new(), None);
    loop {
        match xml.next()?.ok_or(Damaged)? {
            Piece::Start(element) if element.name() == "v" => value = until(xml, "v")?,
            Piece::Start(element) if element.name() == "is" => own = Some(words(xml, "is")?),
            Piece::End(name) if name == "c" => break,
            _ => {}
        }
    }
    let number = value.trim();
    Ok(match (kind.as_str(), own) {
        (_, Some(own)) => Held::Text(unescaped(own)),
        ("str", _) => Held::Text(unescaped(value)),
        ("e", _) => Held::Error,
        _ if number.is_empty() => Held::Blank,
        ("s", _) => number.parse().map_or(Held::Unknown, Held::Shared),
        ("b", _) => Held::Flag(matches!(number, "1" | "true")),
        ("d", _) => Held::Unknown,
        _ if is_number(number) => Held::Number(number.to_owned()),
        _ => Held::Unknown,
    })
}

/// Whether signs are a number as programs write it, however many digits it has.
fn is_number(number: &str) -> bool {
    let (digits, power) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let whole = |text: &str| {
        let text = text.strip_prefix(['-', '+']).unwrap_or(text);
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    whole(&digits.replacen('.', "", 1)) && whole(power)
}

/// The characters up to the end of an element.
fn until(xml: &mut Xml<'_>, holder: &str) -> Result<String, Fault> {
    let mut text = String::new();
    loop {
        match xml.next()?.ok_or(Damaged)? {
            Piece::Text(piece) => text.push_str(&piece),
            Piece::End(name) if name == holder => return Ok(text),
            _ => {}
        }
    }
}

/// The words up to the end of an element, without how Japanese is pronounced.
fn words(xml: &mut Xml<'_>, holder: &str) -> Result<String, Fault> {
    let mut text = String::new();
    let (mut shown, mut phonetic) = (false, false);
    loop {
        match xml.next()?.ok_or(Damaged)? {
            Piece::Start(element) => match element.name() {
                "t" => shown = true,
                "rPh" => phonetic = true,
                _ => {}
            },
            Piece::Text(piece) if shown && !phonetic => text.push_str(&piece),
            Piece::End(name) if name == holder => return Ok(text),
            Piece::End(name) if name == "t" => shown = false,
            Piece::End(name) if name == "rPh" => phonetic = false,
            _ => {}
        }
    }
}

/// Puts the workbook's texts in the place of their numbers.
pub(super) fn look_up(
    cells: &mut [&mut Held],
    book: &Book,
    parts: &mut Parts<'_>,
) -> Result<(), Refusal> {
    let numbers = cells.iter().filter_map(|held| match held {
        Held::Shared(number) => Some(*number),
        _ => None,
    });
    let numbers: BTreeSet<usize> = numbers.collect();
    let Some(part) = book
        .related("sharedStrings")
        .filter(|_| !numbers.is_empty())
    else {
        return Ok(());
    };
    let text = parts.text(part)?;
    let texts = shared(&text, &numbers).map_err(|fault| Refusal::of(fault, part))?;
    for held in cells {
        if let Held::Shared(number) = held
            && let Some(text) = texts.get(number)
        {
            **held = Held::Text(text.clone());
        }
    }
    Ok(())
}

/// Some of the texts that cells refer to, by their numbers.
fn shared(text: &str, wanted: &BTreeSet<usize>) -> Result<HashMap<usize, String>, Fault> {
    let mut texts = HashMap::new();
    let mut xml = Xml::new(text);
    let mut number = 0;
    while let Some(piece) = xml.next()? {
        let Piece::Start(element) = piece else {
            continue;
        };
        if element.name() == "si" {
            let text = words(&mut xml, "si")?;
            if wanted.contains(&number) {
                texts.insert(number, unescaped(text));
            }
            number += 1;
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_what_is_stored() {
        let text = "<x:s><row><c><v>1</v></c><c r='C1' t='s'><v>4</v></c><c/></row>\
                    <row r='5'><c r='B5' t='inlineStr'><is><r><t>a</t></r><r><t> b_x000D_</t></r></is></c>\
                    <c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c><f>X</f></c>\
                    <c><v>1.2500000000000001E-3</v></c><c><v>x</v></c><c t='str'><v></v></c></row></x:s>";
        let all: BTreeSet<At> = (1..6)
            .flat_map(|row| (1..10).map(move |at| (row, at)))
            .collect();
        let held: Vec<(At, Held)> = of(text, &all).unwrap().into_iter().collect();
        let text = |text: &str| Held::Text(text.to_owned());
        assert_eq!(
            held,
            [
                ((1, 1), Held::Number("1".to_owned())),
                ((1, 3), Held::Shared(4)),
                ((1, 4), Held::Blank),
                ((5, 2), text("a b\r")),
                ((5, 3), Held::Flag(true)),
                ((5, 4), Held::Error),
                ((5, 5), Held::Blank),
                ((5, 6), Held::Number("1.2500000000000001E-3".to_owned())),
                ((5, 7), Held::Unknown),
                ((5, 8), text("")),
            ]
        );
    }

    #[test]
    fn shared_texts_are_counted_from_0() {
        let text =
            "<sst><si><t>a</t></si><si/><si><r><t>b</t></r><rPh><t>x</t></rPh><t>c</t></si></sst>";
        let texts = shared(text, &[0, 2].into()).unwrap();
        assert_eq!(
            (texts[&0].as_str(), texts[&2].as_str(), texts.len()),
            ("a", "bc", 2)
        );
    }
}
