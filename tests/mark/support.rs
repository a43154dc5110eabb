//! Workbooks made here, marked by the program, and what became of their parts.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use quick_xml::events::Event;
use rust_xlsxwriter::{Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::support::program::{parts, program};

/// A small standard: children, and how many of them were harmed.
pub(super) const STANDARD: &str = "bộ tiêu chí mini \"Bộ tiêu chí nhỏ\"\n  văn bản \"Quyết định số 01/QĐ-UBND\"\n  \
    tổng điểm 100   căn cứ \"Điều 1\"\n\nnhóm mọi_xã \"Mọi xã\"\n  các đơn vị còn lại\n\n\
    chỉ số trẻ_em \"Số trẻ em\" (trẻ em) ít nhất 1\n\
    chỉ số bị_xâm_hại \"Số trẻ em bị xâm hại\" (trẻ em) không quá trẻ_em\n\n\
    tiêu chí 1 \"Trẻ em bị xâm hại\" tối đa 100 điểm\n  căn cứ \"Phụ lục\"\n  mục 1.1 \"Tỷ suất\"\n    \
    theo tỷ suất bị_xâm_hại / trẻ_em trên 1.000\n      bằng 0                 100 điểm\n      \
    trên 0                   0 điểm\n\ncông nhận khi\n  tổng điểm từ 50 trở lên với mọi_xã   căn cứ \"Điều 3\"\n";

/// The headings of its data.
pub(super) const HEADINGS: [&str; 4] = ["mã", "tên", "Số trẻ em", "Số trẻ em bị xâm hại"];

/// Writes headings and a commune a row: its number of children, and what stands for those harmed.
pub(super) fn communes(sheet: &mut Worksheet, harmed: &[&str]) {
    for (column, name) in (0..).zip(HEADINGS) {
        sheet.write_string(0, column, name).unwrap();
    }
    for (row, harmed) in (1..).zip(harmed) {
        sheet.write_number(row, 0, 20_000 + row).unwrap();
        sheet.write_string(row, 1, format!("Xã A{row}")).unwrap();
        sheet.write_number(row, 2, 1_000).unwrap();
        match harmed.parse::<f64>() {
            Ok(number) => sheet.write_number(row, 3, number).unwrap(),
            Err(_) => sheet.write_string(row, 3, *harmed).unwrap(),
        };
    }
}

/// A workbook of one sheet of communes.
pub(super) fn workbook(harmed: &[&str]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    communes(
        workbook.add_worksheet().set_name("Số liệu").unwrap(),
        harmed,
    );
    workbook.save_to_buffer().unwrap()
}

/// A folder with the standard.
pub(super) struct Place {
    _folder: tempfile::TempDir,
    pub(super) path: PathBuf,
}

/// How the program ended, and what it told.
pub(super) struct Run {
    pub(super) out: String,
    pub(super) told: String,
    pub(super) code: i32,
}

impl Place {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        fs::write(path.join("mini.tieuchi"), STANDARD).unwrap();
        Self {
            _folder: folder,
            path,
        }
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Run {
        let output = program(&self.path).args(arguments).output().unwrap();
        let (out, told, code) = parts(&output);
        Run { out, told, code }
    }

    /// Marks a workbook under a name, which ends as the result does.
    pub(super) fn mark(&self, name: &str, bytes: &[u8], more: &[&str]) -> (Run, Option<Vec<u8>>) {
        fs::write(self.path.join(name), bytes).unwrap();
        let result = Path::new("ra").with_extension(Path::new(name).extension().unwrap());
        let _ = fs::remove_file(self.path.join(&result));
        let mut arguments = vec!["mark", "mini.tieuchi", name, "-o", result.to_str().unwrap()];
        arguments.extend(more);
        let run = self.run(&arguments);
        (run, fs::read(self.path.join(result)).ok())
    }

    /// What scoring a workbook shows.
    pub(super) fn score(&self, bytes: &[u8]) -> String {
        fs::write(self.path.join("chấm.xlsx"), bytes).unwrap();
        let run = self.run(&["score", "mini.tieuchi", "chấm.xlsx", "--format", "json"]);
        let mut json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        // The bytes of the file are others.
        json.as_object_mut().unwrap().remove("data").unwrap();
        // The list is accounted for, as not read.
        let inputs = json["inputs"].as_array_mut().unwrap();
        inputs.retain(|part| part["why"] != "own_result");
        format!("{json:#}\n{}", run.code)
    }
}

/// Marks a workbook that can be marked.
pub(super) fn marked(bytes: &[u8]) -> Vec<u8> {
    let (run, marked) = Place::new().mark("vào.xlsx", bytes, &[]);
    marked.unwrap_or_else(|| panic!("{}", run.told))
}

/// A part of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) method: CompressionMethod,
    /// As it is packed.
    pub(super) packed: Vec<u8>,
    pub(super) bytes: Vec<u8>,
}

impl Part {
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }
}

/// The parts of a workbook, in order.
pub(super) fn parts_of(bytes: &[u8]) -> Vec<Part> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = |place| {
        let mut packed = Vec::new();
        let mut entry = archive.by_index_raw(place).unwrap();
        entry.read_to_end(&mut packed).unwrap();
        let (name, method) = (entry.name().unwrap().into_owned(), entry.compression());
        drop(entry);
        let mut bytes = Vec::new();
        archive
            .by_index(place)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        Part {
            name,
            method,
            packed,
            bytes,
        }
    };
    (0..ZipArchive::new(Cursor::new(bytes)).unwrap().len())
        .map(part)
        .collect()
}

/// The text of a part.
pub(super) fn text_of(bytes: &[u8], name: &str) -> String {
    let parts = parts_of(bytes);
    let part = parts.iter().find(|part| part.name == name);
    part.unwrap_or_else(|| panic!("{name}")).text().to_owned()
}

/// A workbook with parts changed (`None` takes one out) or added.
pub(super) fn with(bytes: &[u8], changes: &[(&str, Option<&str>)]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let mut write = |name: &str, bytes: &[u8]| {
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    };
    let old = parts_of(bytes);
    for part in &old {
        match changes.iter().find(|(name, _)| *name == part.name) {
            None => write(&part.name, &part.bytes),
            Some((_, Some(text))) => write(&part.name, text.as_bytes()),
            Some((_, None)) => {}
        }
    }
    for (name, text) in changes {
        if let (Some(text), false) = (text, old.iter().any(|part| part.name == *name)) {
            write(name, text.as_bytes());
        }
    }
    out.finish().unwrap().into_inner()
}

/// A workbook with something put before a place in one of its parts.
pub(super) fn inserting(bytes: &[u8], part: &str, before: &str, new: &str) -> Vec<u8> {
    let text = text_of(bytes, part);
    assert!(text.contains(before), "{before}: {text}");
    let changed = text.replacen(before, &format!("{new}{before}"), 1);
    with(bytes, &[(part, Some(&changed))])
}

/// Holds a marked workbook to the one that it was made from: all parts are there in the same order, those
/// that are not named are the same byte for byte, and of those only something is put in.
pub(super) fn nothing_is_lost(old: &[u8], new: &[u8], changed: &[&str]) {
    let (before, after) = (parts_of(old), parts_of(new));
    assert!(after.len() >= before.len());
    after.iter().for_each(well_formed);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before.name, after.name);
        assert_eq!(before.method, after.method, "{}", before.name);
        if changed.contains(&before.name.as_str()) {
            assert_ne!(before.bytes, after.bytes, "{}", before.name);
            // An empty list has no end tag of its own yet.
            let old = before
                .text()
                .replace("dxfs count=\"0\"/>", "dxfs count=\"0\"></dxfs>");
            let old = old.replace(
                "<x:dxfs count=\"0\"></dxfs>",
                "<x:dxfs count=\"0\"></x:dxfs>",
            );
            only_put_in(&old, after.text(), &before.name);
        } else {
            assert!(before == after, "{} has changed", before.name);
        }
    }
}

/// Holds every part that is text to the rules of XML.
fn well_formed(part: &Part) {
    let endings = [".xml", ".rels", ".vml"];
    if !endings.iter().any(|ending| part.name.ends_with(ending)) {
        return;
    }
    let mut reader = quick_xml::Reader::from_str(part.text());
    let mut depth = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{}: {error}", part.name),
        }
    }
    assert_eq!(depth, 0, "{}", part.name);
}

/// Whether all that a new text has more is whole elements, and counts are others.
fn only_put_in(old: &str, new: &str, part: &str) {
    let (old, new) = (old.as_bytes(), new.as_bytes());
    let (mut i, mut j) = (0, 0);
    let digits = |text: &[u8], at: usize| {
        let rest = &text[at..];
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    while i < old.len() {
        assert!(j < new.len(), "{part}: the end is lost");
        if old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (mut a, mut b) = (i, j);
        while a > 0 && old[a - 1].is_ascii_digit() {
            (a, b) = (a - 1, b - 1);
        }
        let is_value = a > 1 && old[a - 1] == b'"' && old[a - 2] == b'=';
        if is_value && digits(old, a) > 0 && digits(new, b) > 0 {
            (i, j) = (a + digits(old, a), b + digits(new, b));
            continue;
        }
        while old[i] != b'<' {
            (i, j) = (i - 1, j - 1);
        }
        let tag = String::from_utf8_lossy(&old[i..old.len().min(i + 400)]).into_owned();
        let tag = tag.split_inclusive('>').next().unwrap();
        let next = ["count=", "priority="]
            .iter()
            .filter_map(|name| tag.find(name))
            .min();
        let next = &tag.as_bytes()[..next.unwrap_or(tag.len())];
        let skipped = new[j..]
            .windows(next.len())
            .position(|window| window == next);
        let skipped = skipped.unwrap_or_else(|| {
            panic!("{part}: lost {}", String::from_utf8_lossy(next));
        });
        let put_in = &new[j..j + skipped];
        assert!(put_in.starts_with(b"<") && put_in.ends_with(b">"), "{part}");
        j += skipped;
    }
    assert_eq!(j, new.len(), "{part}: something follows the end");
}
