//! Data as a workbook.
//!
//! An input that begins as an archive is taken as it is. Any other is the parts of one, each after
//! a line `--- its/name.xml`, so that changes reach the XML and do not end at a checksum. Parts that
//! a workbook needs and the input lacks are put in; an input without such a line is a sheet.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::help::score;

/// Reads and scores a workbook.
pub(crate) fn run(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        score("a.xlsx", bytes);
    } else {
        score("a.xlsx", &package(&parts(bytes)));
    }
}

type Part = (String, Vec<u8>);

/// What begins a line that names the part that follows.
const MARK: &str = "--- ";

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The parts that every workbook has, as small as they can be.
const NEEDED: [(&str, &str); 3] = [
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>"#,
    ),
];

fn parts(bytes: &[u8]) -> Vec<Part> {
    let mut parts = vec![(SHEET.to_owned(), Vec::new())];
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if let Some(name) = line.strip_prefix(MARK.as_bytes()) {
            let name = String::from_utf8_lossy(name).trim().to_owned();
            parts.push((name, Vec::new()));
        } else if let Some((_, content)) = parts.last_mut() {
            content.extend_from_slice(line);
        }
    }
    if parts[0].1.is_empty() {
        parts.remove(0);
    }
    for (name, content) in NEEDED {
        if parts.iter().all(|(part, _)| part != name) {
            parts.push((name.to_owned(), content.into()));
        }
    }
    parts
}

fn package(parts: &[Part]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        // Names that the writer refuses, such as one that is there already, are left out.
        if archive.start_file(name.as_str(), stored).is_ok() {
            archive.write_all(content).expect("memory takes all");
        }
    }
    archive.finish().expect("memory takes all").into_inner()
}

/// A workbook as an input in parts; `None` of what is none.
pub(crate) fn input_of(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut input = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).ok()?;
        let name = file.name().ok()?.into_owned();
        if name.starts_with("docProps") || name.contains("theme") {
            continue;
        }
        input.extend_from_slice(format!("{MARK}{name}\n").as_bytes());
        std::io::copy(&mut file, &mut input).ok()?;
        input.push(b'\n');
    }
    Some(input)
}
