//! A workbook that was written, opened again: its parts as text, its cells as they are stored.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A cell as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stored {
    /// A text.
    Text(String),
    /// The digits of a number.
    Number(String),
    /// A number that is shown as a day.
    Day(String),
}

/// Cells by their rows and columns, from 1.
pub(crate) type Cells = BTreeMap<(u32, u32), Stored>;

/// A workbook's parts, and its sheets with their cells.
pub(crate) struct Book {
    pub(crate) parts: BTreeMap<String, String>,
    pub(crate) sheets: Vec<(String, Cells)>,
}

impl Book {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).unwrap();
            let mut content = String::new();
            file.read_to_string(&mut content).unwrap();
            parts.insert(file.name().unwrap().to_string(), content);
        }
        let strings = texts(&parts["xl/sharedStrings.xml"]);
        let days = day_styles(&parts["xl/styles.xml"]);
        let mut sheets = Vec::new();
        each(&parts["xl/workbook.xml"], |tag| {
            if tag.local_name().as_ref() == "sheet" {
                let part = format!("xl/worksheets/sheet{}.xml", sheets.len() + 1);
                let cells = cells(&parts[&part], &strings, &days);
                sheets.push((attribute(tag, "name").unwrap(), cells));
            }
        });
        Self { parts, sheets }
    }

    pub(crate) fn sheet(&self, name: &str) -> &Cells {
        let mut sheets = self.sheets.iter();
        &sheets.find(|(own, _)| own == name).unwrap().1
    }

    /// The text of a sheet's part.
    pub(crate) fn xml(&self, name: &str) -> &str {
        let place = self.sheets.iter().position(|(own, _)| own == name).unwrap();
        &self.parts[&format!("xl/worksheets/sheet{}.xml", place + 1)]
    }

    /// All sheets as text: texts in quotes, numbers bare; of a long sheet only the first rows.
    pub(crate) fn shown(&self, most: u32) -> String {
        let mut shown = String::new();
        for (name, cells) in &self.sheets {
            writeln!(shown, "# {name}").unwrap();
            let mut last = 0;
            for ((row, column), cell) in cells.range(..(most, 0)) {
                shown.push_str(if *row == last { " | " } else { "\n" });
                last = *row;
                match cell {
                    Stored::Text(text) => write!(shown, "{column}:{text:?}"),
                    Stored::Number(number) => write!(shown, "{column}:{number}"),
                    Stored::Day(number) => write!(shown, "{column}:day {number}"),
                }
                .unwrap();
            }
            shown.push_str("\n\n");
        }
        shown
    }
}

fn each(xml: &str, mut found: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => found(&tag),
            Event::Eof => return,
            _ => {}
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).unwrap()?;
    let value = quick_xml::escape::unescape(&found.value)
        .unwrap()
        .into_owned();
    Some(value)
}

/// The content of an element from the first place after a tag's end to its closing tag.
pub(crate) fn content<'x>(xml: &'x str, name: &str) -> Option<&'x str> {
    let (_, rest) = xml.split_once(&format!("<{name}"))?;
    let (_, rest) = rest.split_once('>')?;
    Some(rest.split_once(&format!("</{name}>"))?.0)
}

/// The shared texts, with what stands for a sign of XML or of Excel put back.
fn texts(xml: &str) -> Vec<String> {
    let items = xml.split("<si>").skip(1);
    let text = |item| {
        let text = content(item, "t").unwrap();
        let text = quick_xml::escape::unescape(text).unwrap();
        text.replace("_x005F_", "_")
    };
    items.map(text).collect()
}

/// The styles whose numbers are shown as days.
fn day_styles(xml: &str) -> Vec<String> {
    let mut formats = Vec::new();
    each(xml, |tag| {
        if attribute(tag, "formatCode").is_some_and(|code| code.contains("yyyy")) {
            formats.push(attribute(tag, "numFmtId").unwrap());
        }
    });
    let styles = content(xml, "cellXfs").unwrap();
    let mut days = Vec::new();
    for (place, style) in styles.split("<xf ").skip(1).enumerate() {
        let is = |format: &String| style.contains(&format!("numFmtId=\"{format}\""));
        if formats.iter().any(is) {
            days.push(place.to_string());
        }
    }
    days
}

fn cells(xml: &str, strings: &[String], days: &[String]) -> Cells {
    let mut cells = BTreeMap::new();
    for cell in xml.split("<c ").skip(1) {
        let tag = cell.split_once('>').unwrap().0;
        let own = |name: &str| {
            let (_, rest) = tag.split_once(&format!("{name}=\""))?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let Some(value) = content(cell, "v").filter(|_| !tag.ends_with('/')) else {
            continue;
        };
        let at = own("r").unwrap();
        let digits = at.find(|sign: char| sign.is_ascii_digit()).unwrap();
        let letters = at[..digits].bytes();
        let column = letters.fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
        let stored = match (own("t").as_deref(), own("s")) {
            (Some("s"), _) => Stored::Text(strings[value.parse::<usize>().unwrap()].clone()),
            (None | Some("n"), Some(style)) if days.contains(&style) => {
                Stored::Day(value.to_owned())
            }
            (None | Some("n"), _) => Stored::Number(value.to_owned()),
            other => panic!("{other:?}"),
        };
        cells.insert((at[digits..].parse().unwrap(), column), stored);
    }
    cells
}
