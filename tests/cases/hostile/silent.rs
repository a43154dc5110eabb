//! What is not as programs write it costs what it touches, is told, and nothing else is lost.

use super::{Book, ROWS, both, score, sheet, tells};
use crate::cases::support::{folder, run_in};

const SHEET: &str = "xl/worksheets/sheet1.xml";

fn case(name: &str) -> crate::cases::support::Run {
    let folder = folder("hostile");
    run_in(&folder, &["score", "std.tieuchi", name, "--format", "json"])
}

#[test]
fn the_files_of_the_attack() {
    for (name, code) in [
        ("xlsx-entity-silently-missing.xlsx", "TC0827"),
        ("xlsx-same-cell-twice.xlsx", "TC0827"),
        ("zero-width-twin.csv", "TC0823"),
    ] {
        let run = case(name);
        tells(&run, code, &["Số được khám"]);
        let verdicts = run.verdicts();
        assert_eq!(verdicts.len(), 1, "{name}");
        assert_eq!(verdicts[0].1, "undetermined", "{name}");
    }
    // An error of a name nobody knows, in a column that nobody asks for.
    let run = case("xlsx-error-token-loses-sheet.xlsx");
    assert_eq!(run.verdicts().len(), 100, "{}", run.stderr);
    // Counts that say more than there is.
    for name in [
        "xlsx-sst-uniquecount-abort.xlsx",
        "xlsx-sst-uniquecount-panic.xlsx",
        "xlsx-3kB-numfmt-oom.xlsx",
    ] {
        let run = case(name);
        assert_eq!(run.verdicts().len(), 1, "{name}: {}", run.stderr);
    }
}

/// One thing changed in the cell `E2`, which costs the first commune its figure and no more.
#[test]
fn a_cell_that_is_not_legible_is_missing() {
    let cell = r#"<c r="E2"><v>0</v></c>"#;
    for other in [
        // What stands for nothing that is known.
        r#"<c r="E2"><v>&zero;</v></c>"#,
        r#"<c r="E2"><v>0&nil;</v></c>"#,
        r#"<c r="E2"><v>&#x110000;0</v></c>"#,
        r#"<c r="E2" t="str"><v>&zero;</v></c>"#,
        r#"<c r="E2" t="inlineStr"><is><t>&zero;0</t></is></c>"#,
        // Texts that there are not.
        r#"<c r="E2" t="s"><v>0</v></c>"#,
        r#"<c r="E2" t="s"><v>4294967296</v></c>"#,
        r#"<c r="E2" t="s"><v>-1</v></c>"#,
        r#"<c r="E2" t="s"><v>x</v></c>"#,
        // Given twice, in whatever order and way.
        r#"<c r="E2"><v>0</v></c><c r="E2"><v>1</v></c>"#,
        r#"<c r="E2"><v>0</v></c><c r="F2"><v>1</v></c><c r="E2" t="str"><v>0</v></c>"#,
        // Errors, known or not.
        r#"<c r="E2" t="e"><v>#GETTING_DATA</v></c>"#,
        r#"<c r="E2" t="e"><v>#SOMETHING</v></c>"#,
        r#"<c r="E2" t="e"><v>0</v></c>"#,
        // No number.
        r#"<c r="E2"><v>zero</v></c>"#,
    ] {
        let book = Book::new(&ROWS.replace(cell, other));
        let run = book.score();
        assert_eq!(
            both(&run),
            ["undetermined", "met"],
            "{other}: {}",
            run.stderr
        );
        assert!(run.stderr.contains("E2"), "{other}: {}", run.stderr);
    }
    // Its row once more, elsewhere.
    let again = format!(r#"{ROWS}<row r="2">{cell}</row>"#);
    assert_eq!(both(&Book::new(&again).score()), ["undetermined", "met"]);
}

#[test]
fn an_entity_of_the_parts_own_is_not_filled_in() {
    let book = Book::new(&ROWS.replace(
        r#"<c r="E2"><v>0</v></c>"#,
        r#"<c r="E2"><v>&zero;</v></c>"#,
    ));
    let book = book.changed(SHEET, |text| {
        format!(r#"<!DOCTYPE x [<!ENTITY zero "0"><!ENTITY f SYSTEM "file:///etc/passwd">]>{text}"#)
    });
    let run = book.score();
    tells(&run, "TC0827", &["ô E2", "một nội dung hỏng"]);
    assert_eq!(both(&run), ["undetermined", "met"]);
    // Characters that all XML knows are no such thing.
    let known = Book::new(&ROWS.replace("Xã An Bình", "X&#227; An B&#xEC;nh"));
    assert_eq!(both(&known.score()), ["met", "met"]);
}

#[test]
fn rows_and_cells_in_any_order() {
    let rows: Vec<&str> = ROWS.split('\n').collect();
    let turned = [rows[2], rows[0], rows[1]].concat();
    assert_eq!(both(&Book::new(&turned).score()), ["met", "met"]);
    let (first, second) = (r#"<c r="D2"><v>2410</v></c>"#, r#"<c r="E2"><v>0</v></c>"#);
    let pair = format!("{first}{second}");
    let turned = ROWS.replace(&pair, &format!("{second}{first}"));
    assert_ne!(turned, ROWS);
    assert_eq!(both(&Book::new(&turned).score()), ["met", "met"]);
    // Thousands of rows from the last to the first take no longer than the other way.
    let many: Vec<String> = (4..20_000)
        .rev()
        .map(|row| format!(r#"<row r="{row}"><c r="J{row}"><v>1</v></c></row>"#))
        .collect();
    assert_eq!(
        both(&Book::new(&(many.concat() + ROWS)).score()),
        ["met", "met"]
    );
    // Places that are not said follow from each other.
    let mut unsaid = ROWS.to_owned();
    for row in 1..=3 {
        unsaid = unsaid.replace(&format!(r#"<row r="{row}">"#), "<row>");
        for column in ["A", "B", "C", "D", "E"] {
            unsaid = unsaid.replace(&format!(r#" r="{column}{row}""#), "");
        }
    }
    assert!(!unsaid.contains("r="));
    assert_eq!(both(&Book::new(&unsaid).score()), ["met", "met"]);
}

/// Where it is not known to which cell or row a figure belongs, the rest of the sheet is not read.
#[test]
fn places_that_are_not_legible_are_told() {
    let cell = r#"<c r="E3"><v>0</v></c>"#;
    for other in [
        r#"<c r="3E"><v>0</v></c>"#,
        r#"<c r=""><v>0</v></c>"#,
        r#"<c r="E0"><v>0</v></c>"#,
        r#"<c r="&x;3"><v>0</v></c>"#,
        "<c r=E3><v>0</v></c>",
        r#"<c r="E3"><v>0</v>"#,
        r#"<c r="E3"><v>0</c></v>"#,
        "<c",
    ] {
        let run = Book::new(&ROWS.replace(cell, other)).score();
        assert_eq!(both(&run), ["met", "none"], "{other}: {}", run.stderr);
        tells(&run, "TC0801", &["trang tính “Số liệu” từ dòng 3"]);
    }
    for row in ["x", "", "-1", "4294967296"] {
        let changed = ROWS.replace(r#"<row r="3">"#, &format!(r#"<row r="{row}">"#));
        let run = Book::new(&changed).score();
        assert_eq!(both(&run), ["met", "none"], "{row}: {}", run.stderr);
        tells(&run, "TC0801", &["trang tính “Số liệu” từ dòng 3"]);
    }
}

#[test]
fn a_bad_sheet_costs_that_sheet() {
    let rows: Vec<&str> = ROWS.split('\n').collect();
    let sheets = [
        ("Một", sheet(&[rows[0], rows[1]].concat())),
        ("Hai", sheet(&[rows[0], rows[2]].concat())),
    ];
    let second = "xl/worksheets/sheet2.xml";
    let book = Book::of_sheets(&sheets);
    assert_eq!(both(&book.score()), ["met", "met"]);
    let relations = "xl/_rels/workbook.xml.rels";
    let id = r#"Id="rId2""#;
    for (why, book) in [
        ("missing", book.clone().without(second)),
        (
            "no XML",
            book.clone().changed(second, |_| "no XML <".to_owned()),
        ),
        (
            "unknown",
            book.clone()
                .changed(relations, |text| text.replace(id, r#"Id="rId3""#)),
        ),
        (
            "two of one id",
            book.clone().changed(relations, |text| {
                let other = text.split('>').find(|one| one.contains(id)).unwrap();
                let other = other.replace("sheet2", "sheet1") + ">";
                text.replace("</", &format!("{other}</"))
            }),
        ),
        (
            "outside",
            book.clone().changed(relations, |text| {
                text.replace("worksheets/sheet2.xml", "../../../etc/passwd")
            }),
        ),
    ] {
        let run = book.score();
        assert_eq!(both(&run), ["met", "none"], "{why}: {}", run.stderr);
        tells(&run, "TC0801", &["trang tính “Hai”"]);
    }
    // Sheets of one name are two sheets, and one part may stand for two.
    let same = Book::of_sheets(&[("Một", sheets[0].1.clone()), ("Một", sheets[1].1.clone())]);
    assert_eq!(both(&same.score()), ["met", "met"]);
    let again = book.changed(relations, |text| text.replace("sheet2", "sheet1"));
    assert_eq!(both(&again.score()), ["met", "none"]);
}

/// Nobody knows which of two parts of one name a spreadsheet program would take.
#[test]
fn parts_of_one_name() {
    let rows: Vec<&str> = ROWS.split('\n').collect();
    let sheets = [
        ("Một", sheet(&[rows[0], rows[1]].concat())),
        ("Hai", sheet(&[rows[0], rows[2]].concat())),
    ];
    let mut book = Book::of_sheets(&sheets);
    // Names know no letter case.
    book.parts
        .push(("XL/worksheets/Sheet2.xml".to_owned(), sheet("")));
    let run = book.score();
    assert_eq!(both(&run), ["met", "none"], "{}", run.stderr);
    tells(&run, "TC0801", &["trang tính “Hai”"]);
    book.parts.pop();
    book.parts
        .push(("xl/worksheets/sheet3.xml".to_owned(), sheet("")));
    let mut bytes = book.bytes();
    let (from, to) = (b"sheet3.xml", b"sheet2.xml");
    while let Some(at) = bytes.windows(from.len()).position(|found| found == from) {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    let run = score(&[("a.xlsx", &bytes)]);
    tells(&run, "TC0801", &["Không đọc được tệp này"]);
    assert_eq!(both(&run), ["none", "none"]);
}

/// Texts and formats say what cells are: without them nothing of a workbook is.
#[test]
fn texts_and_formats_that_are_damaged() {
    let percent = r#"<styleSheet><numFmts/><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>"#;
    let texts = "<sst><si><t>Xã An Bình</t></si></sst>";
    let rows = ROWS.replace(
        r#"<c r="B2" t="str"><v>Xã An Bình</v></c>"#,
        r#"<c r="B2" t="s"><v>0</v></c>"#,
    );
    let rows = rows.replace(r#"<c r="E2">"#, r#"<c r="E2" s="0">"#);
    let book = Book::new(&rows)
        .with("styles", percent)
        .with("sharedStrings", texts);
    assert_eq!(both(&book.score()), ["met", "met"]);
    for part in ["xl/styles.xml", "xl/sharedStrings.xml"] {
        let cut = |text: &str| text[..text.len() - 12].to_owned();
        let run = book.clone().changed(part, cut).score();
        tells(&run, "TC0801", &["Không đọc được tệp này"]);
        assert_eq!(both(&run), ["none", "none"], "{part}");
    }
    let run = book.clone().without("xl/styles.xml").score();
    tells(&run, "TC0801", &["Không đọc được tệp này"]);
    // A format that there is not may be one of days or per cent.
    for style in ["2", "-1", "x", "99999999999"] {
        let changed = rows.replace(r#"s="0""#, &format!(r#"s="{style}""#));
        let book = Book::new(&changed)
            .with("styles", percent)
            .with("sharedStrings", texts);
        let run = book.score();
        tells(&run, "TC0827", &["ô E2", "một nội dung hỏng"]);
        assert_eq!(both(&run), ["undetermined", "met"], "{style}");
    }
}

#[test]
fn parts_in_other_codes() {
    let text = sheet(ROWS);
    let wide = |unit: fn(u16) -> [u8; 2], mark: u16| -> Vec<u8> {
        let units = std::iter::once(mark).chain(text.encode_utf16());
        units.flat_map(unit).collect()
    };
    let book = Book::new("").without(SHEET);
    let with = |bytes: &[u8]| {
        use std::io::{Cursor, Write as _};
        let mut archive = zip::ZipWriter::new_append(Cursor::new(book.bytes())).unwrap();
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(SHEET, options).unwrap();
        archive.write_all(bytes).unwrap();
        archive.finish().unwrap().into_inner()
    };
    for bytes in [
        wide(u16::to_le_bytes, 0xFEFF),
        wide(u16::to_be_bytes, 0xFEFF),
    ] {
        let run = score(&[("a.xlsx", &with(&bytes))]);
        assert_eq!(both(&run), ["met", "met"], "{}", run.stderr);
    }
    // Bytes of an old code are no UTF-8.
    let mut old = text.replace("Xã An Bình", "X? An Binh").into_bytes();
    let at = old.iter().position(|byte| *byte == b'?').unwrap();
    old[at] = 0xE3;
    let run = score(&[("a.xlsx", &with(&old))]);
    tells(&run, "TC0801", &["trang tính “Số liệu”"]);
}

/// A bad file costs that file.
#[test]
fn the_other_files_are_read() {
    let good = "mã,tên,miền_núi,trẻ_em,trẻ_em_bị_xâm_hại\n20966,Xã Bình Minh,không,1000,0\n";
    let bytes = Book::new(ROWS).bytes();
    let mut locked = bytes.clone();
    // Every entry says that a password locks it.
    for (start, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = locked
            .windows(4)
            .enumerate()
            .filter(|(_, found)| *found == start)
            .map(|(at, _)| at)
            .collect();
        for at in places {
            locked[at + flags] |= 1;
        }
    }
    let cut = &bytes[..bytes.len() / 2];
    let mut broken = bytes.clone();
    for at in (60..bytes.len() / 2).step_by(7) {
        broken[at] ^= 0x55;
    }
    let empty: &[u8] = b"";
    for bad in [
        &locked[..],
        cut,
        &broken,
        empty,
        b"PK\x03\x04",
        b"PK\x05\x06",
    ] {
        let run = score(&[("a.xlsx", bad), ("b.csv", good.as_bytes())]);
        assert_eq!(both(&run)[1], "met", "{}", run.stderr);
        assert!(run.stderr.contains("a.xlsx"), "{}", run.stderr);
    }
}

#[test]
fn invisible_twins_in_other_words() {
    for sign in [
        "\u{200b}", "\u{2060}", "\u{feff}", "\u{ad}", "\u{202e}", "\u{0}",
    ] {
        let text = format!(
            "tên,huyện,miền_núi,trẻ_em,trẻ_em_bị_xâm_hại\nXã An Bình,H,không,1000,0\nXã An{sign} Bình,H,không,1000,9\n"
        );
        let run = score(&[("a.csv", text.as_bytes())]);
        assert_eq!(run.verdicts().len(), 1, "{sign:?}");
        assert_eq!(both(&run)[0], "undetermined", "{sign:?}");
        tells(&run, "TC0823", &[]);
    }
}
