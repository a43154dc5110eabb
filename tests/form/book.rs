//! A workbook whose cells are filled in as a person does: one by one, all else as it was.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::Path;

/// What is put into a cell.
#[derive(Clone, Copy)]
pub(super) enum Cell<'a> {
    Text(&'a str),
    Number(&'a str),
    Blank,
}

/// The parts of a workbook.
#[derive(Clone)]
pub(super) struct Book {
    parts: Vec<(String, String)>,
}

const SHEET: &str = "xl/worksheets/sheet1.xml";

impl Book {
    pub(super) fn open(path: &Path) -> Self {
        let mut archive = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
        let parts = (0..archive.len()).map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        });
        Self {
            parts: parts.collect(),
        }
    }

    pub(super) fn save(&self, path: &Path) {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, text) in &self.parts {
            let options = zip::write::SimpleFileOptions::default();
            archive.start_file(name.as_str(), options).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        fs::write(path, archive.finish().unwrap().into_inner()).unwrap();
    }

    pub(super) fn part(&self, name: &str) -> &str {
        let part = self.parts.iter().find(|(part, _)| part == name);
        &part.unwrap().1
    }

    /// Puts something into a cell that the form has.
    pub(super) fn set(&mut self, at: &str, cell: Cell<'_>) {
        let sheet = self.parts.iter_mut().find(|(part, _)| part == SHEET);
        let sheet = &mut sheet.unwrap().1;
        let start = sheet.find(&format!("<c r=\"{at}\"")).expect(at);
        let rest = &sheet[start..];
        let open = rest.find('>').unwrap() + 1;
        let is_empty = rest[..open].ends_with("/>");
        let end = if is_empty {
            open
        } else {
            rest.find("</c>").unwrap() + 4
        };
        let style = rest[..open].split("s=\"").nth(1);
        let style = style.map_or("0", |style| style.split('"').next().unwrap());
        let written = match cell {
            Cell::Text(text) => {
                format!("<c r=\"{at}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
            }
            Cell::Number(number) => format!("<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>"),
            Cell::Blank => format!("<c r=\"{at}\" s=\"{style}\"/>"),
        };
        sheet.replace_range(start..start + end, &written);
    }

    /// The cell of a column in a row, by the column's id.
    pub(super) fn below(&self, id: &str, row: u32) -> String {
        let mut ids = self.cells().into_iter().filter(|(at, _)| row_of(at) == 5);
        let (at, _) = ids.find(|(_, text)| text == id).expect(id);
        format!("{}{row}", at.trim_end_matches(char::is_numeric))
    }

    /// The row of an id in the hidden column.
    pub(super) fn beside(&self, id: &str) -> u32 {
        let cells = self.cells().into_iter();
        let mut ids = cells.filter(|(at, _)| at.trim_end_matches(char::is_numeric) == "A");
        row_of(&ids.find(|(_, text)| text == id).expect(id).0)
    }

    /// The cells of a row that hold something.
    pub(super) fn row(&self, row: u32) -> Vec<String> {
        let cells = self.cells().into_iter().map(|(at, _)| at);
        cells.filter(|at| row_of(at) == row).collect()
    }

    /// The cells of the first sheet that hold something.
    fn cells(&self) -> Vec<(String, String)> {
        let texts = self.texts();
        let of = |cell: &str| {
            let at = cell.split('"').next()?.to_owned();
            let value = cell.split("<v>").nth(1)?.split("</v>").next()?;
            let is_text = cell.split('>').next()?.contains("t=\"s\"");
            let value = if is_text {
                texts[value.parse::<usize>().unwrap()].clone()
            } else {
                value.to_owned()
            };
            Some((at, value))
        };
        let cells = self.part(SHEET).split("<c r=\"").skip(1);
        cells
            .filter_map(|cell| of(cell.split("</row>").next()?))
            .collect()
    }

    fn texts(&self) -> Vec<String> {
        let texts = self.part("xl/sharedStrings.xml").split("<si>").skip(1);
        let texts = texts.map(|text| {
            let text = text.split("<t").nth(1).unwrap();
            text.split_once('>')
                .unwrap()
                .1
                .split("</t>")
                .next()
                .unwrap()
        });
        texts.map(str::to_owned).collect()
    }

    /// What a reader of the first sheet is given: its cells, what they take, and their colours.
    pub(super) fn shown(&self) -> String {
        let mut shown: Vec<String> = self
            .cells()
            .iter()
            .map(|(at, text)| format!("{at} {text}"))
            .collect();
        for (tag, end) in [
            ("<dataValidation ", "</dataValidation>"),
            ("<conditionalFormatting ", "</conditionalFormatting>"),
        ] {
            let mut rest = self.part(SHEET);
            while let Some((_, found)) = rest.split_once(tag) {
                let (one, after) = found.split_once(end).unwrap();
                shown.push(one.to_owned());
                rest = after;
            }
        }
        shown.join("\n")
    }
}

fn row_of(at: &str) -> u32 {
    at.trim_start_matches(char::is_alphabetic).parse().unwrap()
}
