//! Forms that ask for what a second body verifies: who gave what is read back, whatever has become of the form.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::book::{Book, Cell};
use super::{UNITS, folder, run};

/// What is filled in of the first commune: the key, what it reports, its evidence, what is verified.
const FIGURES: [(&str, &str, &str, &str); 7] = [
    ("loại", "xã", "", ""),
    ("miền_núi", "có", "", "không"),
    ("nam", "100", "", ""),
    ("nữ", "100", "", ""),
    ("được_tiêm", "190", "Sổ tiêm", "150"),
    ("có_sân", "có", "Ảnh chụp", ""),
    ("được_tiêm kỳ trước", "140", "", "145"),
];

/// What scoring says of who gave what.
const GIVEN: &str = "miền_núi: không, xã có\n\
    được_tiêm: 150, xã 190 [Sổ tiêm]\n\
    có_sân: có, xã có [Ảnh chụp]\n\
    được_tiêm kỳ trước: 145, xã 140\n";

fn given(folder: &Path, file: &str) -> (String, String) {
    let (json, stderr, _) = run(folder, &["score", "thu.tieuchi", file, "--format", "json"]);
    let value: Value = serde_json::from_str(&json).expect(&stderr);
    let shown = |value: &Value| match value {
        Value::Bool(true) => "có".to_owned(),
        Value::Bool(false) => "không".to_owned(),
        value => value.to_string(),
    };
    let given = value["communes"][0]["given"].as_array().cloned();
    let lines = given.unwrap_or_default().into_iter().map(|one| {
        let previous = if one["previous"] == true {
            " kỳ trước"
        } else {
            ""
        };
        let evidence = one["evidence"].as_str();
        let evidence = evidence.map_or_else(String::new, |text| format!(" [{text}]"));
        let (name, taken) = (one["name"].as_str().unwrap(), shown(&one["value"]));
        let reported = shown(&one["self_reported"]);
        format!("{name}{previous}: {taken}, xã {reported}{evidence}\n")
    });
    (lines.collect(), stderr)
}

fn cell(value: &str) -> Cell<'_> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        Cell::Number(value)
    } else {
        Cell::Text(value)
    }
}

fn make(folder: &Path, arguments: &[&str]) {
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let all = ["form", "thu.tieuchi", "--verified", "--units", "ds.csv"];
    let (_, stderr, code) = run(folder, &[&all[..], arguments].concat());
    assert_eq!(code, 0, "{stderr}");
}

fn filled(folder: &Path) -> Book {
    make(folder, &["-o", "bieu.xlsx"]);
    let mut book = Book::open(&folder.join("bieu.xlsx"));
    for (id, own, evidence, verified) in FIGURES {
        let ids = [
            (id.to_owned(), own),
            (format!("{id} (minh chứng)"), evidence),
            (format!("{id} (thẩm định)"), verified),
        ];
        for (id, value) in ids.iter().filter(|(_, value)| !value.is_empty()) {
            let at = book.below(id, 9);
            book.set(&at, cell(value));
        }
    }
    book
}

type Change = fn(&mut Book);

const CHANGES: [(&str, Change); 4] = [
    ("as it is", |_| {}),
    ("every heading says something else", |book| {
        for (number, at) in book.row(8).into_iter().enumerate().skip(2) {
            book.set(&at, Cell::Text(&format!("Cột {number}")));
        }
    }),
    ("the groups are taken out", |book| {
        for at in book.row(6) {
            book.set(&at, Cell::Blank);
        }
    }),
    ("the groups change places, their figures do not", |book| {
        let groups = book.row(6);
        book.set(&groups[0], Cell::Text("Thẩm định"));
        book.set(&groups[1], Cell::Text("Xã tự đánh giá"));
    }),
];

#[test]
fn who_gave_what_is_read_back() {
    let folder = folder("verified");
    let full = filled(&folder);
    for (what, change) in CHANGES {
        let mut book = full.clone();
        change(&mut book);
        book.save(&folder.join("so-lieu.xlsx"));
        let (given, findings) = given(&folder, "so-lieu.xlsx");
        assert_eq!(given, GIVEN, "{what}: {findings}");
    }
    insta::assert_snapshot!("verified", Book::open(&folder.join("bieu.xlsx")).shown());
}

#[test]
fn a_form_for_one_unit_asks_both() {
    let folder = folder("verified-one");
    make(&folder, &["--one-each", "xa"]);
    let path = folder.join("xa").join("00001 Xã An Hòa.xlsx");
    let mut book = Book::open(&path);
    insta::assert_snapshot!("verified_one", book.shown());
    for (id, own, evidence, verified) in FIGURES {
        let (id, columns) = match id.strip_suffix(" kỳ trước") {
            Some(id) => (id, ["H", "I", "J"]),
            None => (id, ["E", "F", "G"]),
        };
        let row = book.beside(id);
        for (column, value) in columns.iter().zip([own, evidence, verified]) {
            if !value.is_empty() {
                book.set(&format!("{column}{row}"), cell(value));
            }
        }
    }
    let filled = |book: &Book| {
        book.save(&path);
        given(&folder, "xa/00001 Xã An Hòa.xlsx")
    };
    let (read, findings) = filled(&book);
    assert_eq!(read, GIVEN, "{findings}");
    // Whatever its columns are called, who gives what is read by their ids.
    for (number, at) in book.row(6).into_iter().enumerate().skip(1) {
        book.set(&at, Cell::Text(&format!("Cột {number}")));
    }
    let (read, findings) = filled(&book);
    assert_eq!(read, GIVEN, "{findings}");
}

#[test]
fn forms_as_text_ask_both() {
    let folder = folder("verified-text");
    make(&folder, &["-o", "bieu.csv"]);
    let csv = fs::read_to_string(folder.join("bieu.csv")).unwrap();
    let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
    let columns: Vec<String> = lines[1].split(',').map(str::to_owned).collect();
    let mut fields: Vec<&str> = lines[2].split(',').collect();
    for (id, own, evidence, verified) in FIGURES {
        let kinds = [
            ("", own),
            (" (minh chứng)", evidence),
            (" (thẩm định)", verified),
        ];
        for (kind, value) in kinds.iter().filter(|(_, value)| !value.is_empty()) {
            let key = format!("{id}{kind}");
            let at = columns.iter().position(|column| *column == key);
            fields[at.expect(&key)] = value;
        }
    }
    lines[2] = fields.join(",");
    fs::write(folder.join("bieu.csv"), lines.join("\n")).unwrap();
    let (read, findings) = given(&folder, "bieu.csv");
    assert_eq!(read, GIVEN, "{findings}");
    make(&folder, &["-o", "bieu.yaml"]);
    let yaml = fs::read_to_string(folder.join("bieu.yaml")).unwrap();
    let mut block = "";
    let mut unit = 0;
    let filled = yaml.lines().map(|line| {
        unit += usize::from(line.starts_with("  - "));
        let (key, _) = line.split_once(':').unwrap_or((line, ""));
        let name = key.trim_start_matches(['-', ' ']);
        match name {
            "mã" => block = "",
            "thẩm định" | "minh chứng" => block = name,
            _ => {}
        }
        let mut known = FIGURES.iter();
        let found = known
            .find(|(id, ..)| *id == name)
            .map(|(_, own, evidence, verified)| match block {
                "" => own,
                "minh chứng" => evidence,
                _ => verified,
            });
        match found {
            Some(value) if unit == 1 => format!("{key}: {value}"),
            _ => line.to_owned(),
        }
    });
    let filled: Vec<String> = filled.collect();
    fs::write(folder.join("bieu.yaml"), filled.join("\n")).unwrap();
    let (read, findings) = given(&folder, "bieu.yaml");
    assert_eq!(read, GIVEN, "{findings}");
}
