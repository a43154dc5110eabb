//! Blank forms: what they ask, and that a form that somebody has filled in is understood, whatever has
//! become of it.

mod begin;
mod book;
mod office;
mod verified;
mod walk;

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::program::{fresh_folder, parts, program, seen};
use book::{Book, Cell};

/// A folder with the standard.
fn folder(name: &str) -> PathBuf {
    let folder = fresh_folder("form", name);
    fs::write(folder.join("thu.tieuchi"), include_str!("standard.tieuchi")).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> (String, String, i32) {
    parts(&program(folder).args(arguments).output().unwrap())
}

/// What scoring a file says of its communes, as CSV without its line of headings, and what it found.
fn scored(folder: &Path, file: &str) -> (String, String) {
    let arguments = ["score", "thu.tieuchi", file, "--format", "csv"];
    let (csv, findings, _) = run(folder, &arguments);
    let of_commune = |line: &str| line.split(',').take(12).collect::<Vec<_>>().join(",");
    let communes: Vec<String> = csv.lines().skip(1).map(of_commune).collect();
    (communes.join("\n"), findings)
}

const UNITS: &str = "mã,tên,huyện\n00001,Xã An Hòa,Huyện Đông\n00002,Phường Bắc,Huyện Tây\n";

/// The figures of two communes: their columns are those of the form.
const FIGURES: [(&str, &str, &str); 10] = [
    ("loại", "xã", "phường"),
    ("miền_núi", "có", "không"),
    ("trẻ_em", "200", "1500"),
    ("nam", "100", "800"),
    ("nữ", "100", "700"),
    ("được_tiêm", "190", "1200"),
    ("hài_lòng", "80", "79"),
    ("có_sân", "có", ""),
    ("được_tiêm kỳ trước", "180", "1200"),
    ("ghi chú", "đã kiểm tra", ""),
];

/// What they come to.
const RESULT: &str = "00001,Xã An Hòa,Huyện Đông,,khó,80,120,120,đạt,,,0\n\
    00002,Phường Bắc,Huyện Tây,,còn lại,90,10,30,không đạt,,2,1";

fn with_figures(mut book: Book) -> Book {
    for (id, first, second) in FIGURES {
        for (row, value) in [(8, first), (9, second)] {
            let at = book.below(id, row);
            let is_number = value
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            match value {
                "" => {}
                value if is_number => book.set(&at, Cell::Number(value)),
                value => book.set(&at, Cell::Text(value)),
            }
        }
    }
    book
}

/// A form for two communes, as it was written and filled in.
fn filled(folder: &Path) -> (Book, Book) {
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let arguments = [
        "form",
        "thu.tieuchi",
        "-o",
        "trong.xlsx",
        "--units",
        "ds.csv",
    ];
    assert_eq!(run(folder, &arguments), (String::new(), String::new(), 0));
    let blank = Book::open(&folder.join("trong.xlsx"));
    let full = with_figures(Book::open(&folder.join("trong.xlsx")));
    (blank, full)
}

fn score_book(folder: &Path, book: &Book) -> (String, String) {
    book.save(&folder.join("so-lieu.xlsx"));
    scored(folder, "so-lieu.xlsx")
}

#[test]
fn a_blank_form_asks_what_the_standard_does() {
    let folder = folder("blank");
    let (blank, _) = filled(&folder);
    insta::assert_snapshot!("blank", blank.shown());
}

#[test]
fn a_filled_in_form_is_scored() {
    let folder = folder("filled");
    let (_, full) = filled(&folder);
    let (result, findings) = score_book(&folder, &full);
    assert_eq!(result, RESULT, "{findings}");
    assert_eq!(findings, "");
}

/// Retitled headings, hidden columns, a total, notes, another title: the hidden ids decide.
#[test]
fn whatever_has_become_of_its_sheet_it_is_understood() {
    let folder = folder("changed");
    let (_, full) = filled(&folder);
    for (what, change) in CHANGES {
        let mut book = full.clone();
        change(&mut book);
        let (result, findings) = score_book(&folder, &book);
        assert_eq!(result, RESULT, "{what}: {findings}");
        assert_eq!(findings, "", "{what}");
    }
}

type Change = fn(&mut Book);

const CHANGES: [(&str, Change); 6] = [
    ("every heading says something else", |book| {
        let labels = book.row(7);
        for (number, at) in labels.into_iter().enumerate().skip(2) {
            let text = format!("Cột {number}");
            book.set(&at, Cell::Text(&text));
        }
    }),
    ("two headings change places, their figures do not", |book| {
        let (one, other) = (book.below("nam", 7), book.below("trẻ_em", 7));
        book.set(&one, Cell::Text("Số trẻ em"));
        book.set(&other, Cell::Text("Số trẻ em nam"));
    }),
    ("a heading is taken out", |book| {
        let at = book.below("trẻ_em", 7);
        book.set(&at, Cell::Blank);
    }),
    ("a total below", |book| {
        book.set(&book.below("tên", 10), Cell::Text("Tổng cộng"));
        book.set(&book.below("trẻ_em", 10), Cell::Number("1700"));
        book.set(&book.below("nam", 10), Cell::Number("900"));
    }),
    ("notes and a signature below", |book| {
        book.set(
            &book.below("tên", 12),
            Cell::Text("Ghi chú: số liệu đến ngày 30/11"),
        );
        book.set(&book.below("nam", 14), Cell::Text("TM. ỦY BAN NHÂN DÂN"));
    }),
    ("another title", |book| {
        book.set("B1", Cell::Text("Báo cáo số liệu trẻ em"));
        book.set("B4", Cell::Text("Kèm theo công văn số 12/UBND"));
    }),
];

/// Two forms of two years are not brought together.
#[test]
fn the_year_above_the_table_is_that_of_the_figures() {
    let folder = folder("year");
    let (_, mut full) = filled(&folder);
    for year in ["2021", "2024"] {
        full.set("D3", Cell::Number(year));
        full.save(&folder.join(format!("so-lieu-{year}.xlsx")));
    }
    let arguments = [
        "score",
        "thu.tieuchi",
        "so-lieu-2021.xlsx",
        "so-lieu-2024.xlsx",
    ];
    let (_, findings, code) = run(&folder, &arguments);
    assert_eq!(code, 1);
    insta::assert_snapshot!("years", findings);
}

/// A form for each unit of a list, in a folder `xa`.
fn one_each(folder: &Path) -> (String, String, i32) {
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let arguments = ["--units", "ds.csv", "--one-each", "xa"];
    run(folder, &[&["form", "thu.tieuchi"], &arguments[..]].concat())
}

#[test]
fn a_form_for_one_unit_is_scored() {
    let folder = folder("one");
    let (stdout, stderr, code) = one_each(&folder);
    assert_eq!((stdout.as_str(), code), ("", 0));
    assert_eq!(stderr, "Đã ghi 2 biểu mẫu vào xa\n");
    let names = ["00001 Xã An Hòa.xlsx", "00002 Phường Bắc.xlsx"];
    insta::assert_snapshot!("one", Book::open(&folder.join("xa").join(names[0])).shown());
    for retitled in [false, true] {
        for (unit, name) in names.iter().enumerate() {
            let path = folder.join("xa").join(name);
            let mut book = Book::open(&path);
            for (id, first, second) in FIGURES {
                let value = if unit == 0 { first } else { second };
                let (id, column) = match id.strip_suffix(" kỳ trước") {
                    Some(id) => (id, "F"),
                    None => (id, "E"),
                };
                if value.is_empty() || id == "ghi chú" {
                    continue;
                }
                let row = book.beside(id);
                let is_number = value
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b'.');
                let cell = if is_number {
                    Cell::Number(value)
                } else {
                    Cell::Text(value)
                };
                book.set(&format!("{column}{row}"), cell);
                if retitled {
                    book.set(&format!("B{row}"), Cell::Text("Dòng đã đổi tên"));
                }
            }
            book.save(&path);
        }
        let (result, findings) = scored(&folder, "xa");
        assert_eq!((result.as_str(), findings.as_str()), (RESULT, ""));
    }
}

#[test]
fn forms_as_text_are_understood() {
    let folder = folder("text");
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let make = |file: &str| {
        let arguments = ["form", "thu.tieuchi", "--units", "ds.csv", "-o", file];
        assert_eq!(run(&folder, &arguments), (String::new(), String::new(), 0));
        fs::read_to_string(folder.join(file)).unwrap()
    };
    let csv = make("bieu.csv");
    insta::assert_snapshot!("csv", csv);
    let yaml = make("bieu.yaml");
    insta::assert_snapshot!("yaml", yaml);
    let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
    let columns: Vec<String> = lines[1].split(',').map(str::to_owned).collect();
    for (line, unit) in [(2, 0), (3, 1)] {
        let mut fields: Vec<&str> = lines[line].split(',').collect();
        for (id, first, second) in FIGURES {
            let at = columns.iter().position(|column| column == id).unwrap();
            fields[at] = if unit == 0 { first } else { second };
        }
        lines[line] = fields.join(",");
    }
    fs::write(folder.join("bieu.csv"), lines.join("\n")).unwrap();
    let (result, findings) = scored(&folder, "bieu.csv");
    assert_eq!((result.as_str(), findings.as_str()), (RESULT, ""));
    let mut unit = 0;
    let mut entries = Vec::new();
    for line in yaml.lines() {
        unit += usize::from(line.starts_with("  - "));
        let key = line
            .trim_start_matches(['-', ' '])
            .split(':')
            .next()
            .unwrap();
        let figure = FIGURES.iter().find(|(id, ..)| *id == key);
        match figure {
            Some((id, first, second)) => {
                let value = if unit == 1 { first } else { second };
                entries.push(format!("    {id}: {value}"));
            }
            None => entries.push(line.to_owned()),
        }
    }
    fs::write(folder.join("bieu.yaml"), entries.join("\n")).unwrap();
    let (result, findings) = scored(&folder, "bieu.yaml");
    assert_eq!((result.as_str(), findings.as_str()), (RESULT, ""));
}

/// Whether a form is of an older text: said where what it asks has changed, noted where only words of the
/// file have.
#[test]
fn a_form_of_another_text_is_told() {
    let folder = folder("older");
    let (_, full) = filled(&folder);
    full.save(&folder.join("so-lieu.xlsx"));
    let text = fs::read_to_string(folder.join("thu.tieuchi")).unwrap();
    let mut told = Vec::new();
    for (from, to) in [
        ("\ntiêu chí 1", "\n# một lời giải thích\ntiêu chí 1"),
        ("\"Tiêm chủng\"", "\"Tiêm phòng\""),
        ("(trẻ em) ít nhất 1", "(trẻ em) ít nhất 2"),
        ("\"Số trẻ em nam\"", "\"Số trẻ em trai\""),
        ("(xã | phường)", "(xã | phường | thị trấn)"),
        ("không có trong tệp", ""),
        ("bộ tiêu chí bieu-mau", "bộ tiêu chí bieu-khac"),
    ] {
        fs::write(folder.join("thu.tieuchi"), text.replace(from, to)).unwrap();
        let (_, findings) = scored(&folder, "so-lieu.xlsx");
        told.push(format!("{from} -> {to}\n{findings}"));
    }
    insta::assert_snapshot!("older", told.join("\n"));
}

/// Without its hidden row it is read by its headings, as any table is.
#[test]
fn a_form_without_its_ids_is_a_table() {
    let folder = folder("without");
    let (_, mut full) = filled(&folder);
    for at in full.row(5) {
        full.set(&at, Cell::Blank);
    }
    let (result, findings) = score_book(&folder, &full);
    assert_eq!((result.as_str(), findings.as_str()), (RESULT, ""));
}

#[test]
fn what_somebody_filled_in_is_not_replaced() {
    let folder = folder("kept");
    fs::write(folder.join("bieu.xlsx"), "đã điền").unwrap();
    let output = program(&folder)
        .args(["form", "thu.tieuchi", "-o", "bieu.xlsx"])
        .output()
        .unwrap();
    insta::assert_snapshot!("kept", seen(&output));
    assert_eq!(
        fs::read_to_string(folder.join("bieu.xlsx")).unwrap(),
        "đã điền"
    );
    fs::create_dir(folder.join("xa")).unwrap();
    fs::write(folder.join("xa/00002 Phường Bắc.xlsx"), "đã điền").unwrap();
    let (_, stderr, code) = one_each(&folder);
    assert_eq!(code, 2, "{stderr}");
    assert_eq!(fs::read_dir(folder.join("xa")).unwrap().count(), 1);
}

#[test]
fn units_are_those_of_the_districts_that_are_asked_for() {
    let folder = folder("districts");
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let form = |district: &str| {
        let arguments = [
            "form",
            "thu.tieuchi",
            "--units",
            "ds.csv",
            "--district",
            district,
            "--format",
            "csv",
        ];
        run(&folder, &arguments)
    };
    let (csv, _, code) = form("tay");
    assert_eq!(code, 0);
    assert!(
        csv.contains("Phường Bắc") && !csv.contains("An Hòa"),
        "{csv}"
    );
    let (csv, stderr, code) = form("Nam");
    assert_eq!((csv.as_str(), code), ("", 2));
    insta::assert_snapshot!("no-district", stderr);
}

/// Words that a drop-down cannot hold itself stand in the guide, beside what explains them.
#[test]
fn long_and_comma_choices_have_a_list_of_their_own() {
    let folder = folder("long");
    let text = fs::read_to_string(folder.join("thu.tieuchi")).unwrap();
    let long = (1..=40).map(|number| format!("loại số {number}"));
    let choices = format!("(xã | phường | {})", long.collect::<Vec<_>>().join(" | "));
    let text = text.replace("(xã | phường)", &choices);
    fs::write(folder.join("thu.tieuchi"), text).unwrap();
    let arguments = ["form", "thu.tieuchi", "-o", "bieu.xlsx"];
    assert_eq!(run(&folder, &arguments).2, 0);
    let book = Book::open(&folder.join("bieu.xlsx"));
    let sheet = book.part("xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("<formula1>tieuchi_list_1</formula1>"),
        "{sheet}"
    );
    let place = "<definedName name=\"tieuchi_list_1\">'Hướng dẫn'!$L$1:$L$42</definedName>";
    assert!(book.part("xl/workbook.xml").contains(place));
}

/// The same standard and units are the same bytes.
#[test]
fn a_form_is_the_same_each_time() {
    let folder = folder("same");
    for file in ["a.xlsx", "b.xlsx"] {
        assert_eq!(run(&folder, &["form", "thu.tieuchi", "-o", file]).2, 0);
    }
    assert_eq!(
        fs::read(folder.join("a.xlsx")).unwrap(),
        fs::read(folder.join("b.xlsx")).unwrap()
    );
}
