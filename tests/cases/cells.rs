//! How single cells and lines of data files are read.

mod files;
mod formulas;

use std::fs;
use std::io::{Cursor, Read as _, Write as _};

use rust_xlsxwriter::{Format, FormatScript, Workbook, Worksheet};
use serde_json::Value;

use crate::cases::support::{Run, folder, run, run_in};

/// The headings of the small standard.
pub(crate) const HEADINGS: [&str; 6] = [
    "mã",
    "tên",
    "huyện",
    "miền_núi",
    "Số trẻ em",
    "Số trẻ em bị xâm hại",
];

fn score(file: &str) -> Run {
    run("data", &["score", "mini.tieuchi", file, "--format", "json"])
}

/// Scores bytes under a name, by the small standard or another.
pub(crate) fn score_bytes(standard: &str, name: &str, bytes: &[u8]) -> Run {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join(name), bytes).unwrap();
    let standard = folder("data").join(standard);
    let standard = standard.to_str().unwrap();
    run_in(place.path(), &["score", standard, name, "--format", "json"])
}

pub(crate) fn score_text(text: &str) -> Run {
    score_bytes("mini.tieuchi", "a.csv", text.as_bytes())
}

/// A workbook of one commune, but for what `fill` writes.
pub(crate) fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    commune(sheet);
    fill(sheet);
    saved(&mut book)
}

pub(crate) fn commune(sheet: &mut Worksheet) {
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for (column, text) in (0..).zip(["20965", "Xã An Bình", "Huyện Hòa Giang", "không"]) {
        sheet.write_string(1, column, text).unwrap();
    }
    sheet.write_number(1, 4, 2410).unwrap();
}

/// A workbook as a spreadsheet program saves it: all is worked out.
pub(crate) fn saved(book: &mut Workbook) -> Vec<u8> {
    changed(&book.save_to_buffer().unwrap(), |_, text| {
        text.replace(" fullCalcOnLoad=\"1\"", "")
    })
}

/// A workbook with other parts.
pub(crate) fn changed(bytes: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut copy = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..book.len() {
        let mut file = book.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        let options = zip::write::SimpleFileOptions::default();
        copy.start_file(&name, options).unwrap();
        copy.write_all(change(&name, text).as_bytes()).unwrap();
    }
    copy.finish().unwrap().into_inner()
}

/// Scores a workbook of one commune whose last cell `fill` writes.
fn score_cell(fill: impl FnOnce(&mut Worksheet)) -> Run {
    score_bytes("mini.tieuchi", "a.xlsx", &book(fill))
}

fn walk<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            if map.contains_key("code") && map.contains_key("severity") {
                found.push(value);
            }
            map.values().for_each(|value| walk(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
        _ => {}
    }
}

/// The codes of what was found in data, and all its words.
pub(crate) fn findings(run: &Run) -> (Vec<String>, String) {
    let json = run.json();
    let mut found = Vec::new();
    walk(&json, &mut found);
    let codes = found.iter().map(|one| one["code"].as_str().unwrap());
    let codes = codes.filter(|code| code.starts_with("TC08"));
    let codes: Vec<String> = codes.map(str::to_owned).collect();
    (codes, serde_json::to_string(&found).unwrap())
}

pub(crate) fn says(run: &Run, code: &str, words: &[&str]) {
    let (codes, all) = findings(run);
    assert!(
        codes.iter().any(|one| one == code),
        "{code}: {codes:?} {all}"
    );
    for words in words {
        assert!(all.contains(words), "{words}: {all}");
    }
}

pub(crate) fn verdict(run: &Run, name: &str) -> String {
    let verdicts = run.verdicts();
    let found = verdicts.iter().find(|(one, _)| one == name);
    found.map_or_else(
        || format!("none: {verdicts:?}"),
        |(_, verdict)| verdict.clone(),
    )
}

fn undetermined(run: &Run, name: &str) {
    assert_eq!(verdict(run, name), "undetermined", "{}", run.stderr);
}

#[test]
fn a_figure_that_is_partly_struck_out_is_refused() {
    let run = score("B1_strike.xlsx");
    undetermined(&run, "Xã An Bình");
    says(&run, "TC0833", &["“10”", "“0”"]);
    let plain = Format::new();
    let struck = Format::new().set_font_strikethrough();
    let run = score_cell(|sheet| {
        sheet
            .write_rich_string(1, 5, &[(&plain, "1"), (&struck, "5")])
            .unwrap();
    });
    says(&run, "TC0833", &["“15”", "“1”"]);
    // A struck space changes nothing.
    let run = score_cell(|sheet| {
        sheet
            .write_rich_string(1, 5, &[(&plain, "1"), (&struck, " ")])
            .unwrap();
    });
    assert_eq!(findings(&run).0, Vec::<String>::new());
}

#[test]
fn a_whole_cell_that_is_struck_out_is_told() {
    let struck = Format::new().set_font_strikethrough();
    let run = score_cell(|sheet| {
        sheet.write_number_with_format(1, 5, 1, &struck).unwrap();
        sheet
            .write_string_with_format(1, 1, "Xã An Bình", &struck)
            .unwrap();
    });
    assert_eq!(findings(&run).0, ["TC0835", "TC0835"]);
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
}

#[test]
fn the_sign_of_a_footnote_is_no_digit() {
    let run = score("B2_superscript.xlsx");
    undetermined(&run, "Xã An Bình");
    says(&run, "TC0834", &["“12”", "là 1 "]);
    let plain = Format::new();
    for script in [FormatScript::Superscript, FormatScript::Subscript] {
        let raised = Format::new().set_font_script(script);
        let run = score_cell(|sheet| {
            sheet
                .write_rich_string(1, 5, &[(&plain, "1"), (&raised, "(a)")])
                .unwrap();
        });
        says(&run, "TC0834", &["là 1 "]);
        // In a name it stands for nothing that counts.
        let run = score_cell(|sheet| {
            let name = [(&plain, "Xã An Bình"), (&raised, "1")];
            sheet.write_rich_string(1, 1, &name).unwrap();
            sheet.write_number(1, 5, 1).unwrap();
        });
        assert_eq!(verdict(&run, "Xã An Bình"), "met");
    }
    for text in ["1²", "1*", "1(*)", "1 (2)", "1¹⁾", "1 [a]", "1**", "1₂"] {
        let run = score_cell(|sheet| {
            sheet.write_string(1, 5, text).unwrap();
        });
        says(&run, "TC0834", &["là 1 "]);
        undetermined(&run, "Xã An Bình");
    }
}

#[test]
fn a_share_that_may_be_a_part_of_one_is_asked_about() {
    let run = run(
        "data",
        &["score", "pct.tieuchi", "I1_pct.csv", "--format", "json"],
    );
    for name in ["Xã An Bình", "Xã Bình Minh"] {
        undetermined(&run, name);
    }
    assert_eq!(findings(&run).0, ["TC0810", "TC0810"]);
    says(&run, "TC0810", &["98,3%", "100%"]);
    for (text, is_clear) in [
        ("0,983", false),
        ("0.983", false),
        ("1", false),
        ("0,5", false),
        ("0", true),
        ("1%", true),
        ("0,5%", true),
        ("98,3", true),
        ("1,1", true),
        ("100", true),
    ] {
        let table = format!("mã;miền_núi;Tỷ lệ trẻ em đi học\n20965;không;{text}\n");
        let list = format!("mã: 20965\nmiền_núi: không\nTỷ lệ trẻ em đi học: {text}\n");
        for (name, data) in [("a.csv", table), ("a.yaml", list)] {
            let run = score_bytes("pct.tieuchi", name, data.as_bytes());
            let (codes, all) = findings(&run);
            assert_eq!(codes.is_empty(), is_clear, "{name} {text} {all}");
        }
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, (heading, value)) in (0..).zip([
            ("mã", "20965"),
            ("miền_núi", "không"),
            ("tỷ_lệ_đi_học", text),
        ]) {
            sheet.write_string(0, column, heading).unwrap();
            sheet.write_string(1, column, value).unwrap();
        }
        let run = score_bytes("pct.tieuchi", "a.xlsx", &saved(&mut book));
        assert_eq!(findings(&run).0.is_empty(), is_clear, "{text}");
    }
}
