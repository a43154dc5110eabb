//! Layouts of offices: forms and tables below and beside each other, their periods, units of
//! measure, and rows that share a commune.

mod columns;
mod fields;
mod forms;
mod long;
mod rows;
mod times;
mod units;

use std::path::Path;

use rust_xlsxwriter::{Format, Workbook};

use crate::cases::support::{folder, run_in};

/// Merged cells: first row and column, last row and column, from 0.
type Merge = (u32, u16, u32, u16);

/// A sheet: its name, its rows with `|` between cells, and its merged cells.
type Sheet<'a> = (&'a str, &'a str, &'a [Merge]);

/// The communes with their verdict and least points, and what was said.
type Told = (Vec<String>, String);

fn write(path: &Path, sheets: &[Sheet<'_>]) {
    let mut book = Workbook::new();
    for (name, rows, merges) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (first, left, last, right) in *merges {
            let format = Format::new();
            sheet
                .merge_range(*first, *left, *last, *right, "", &format)
                .unwrap();
        }
        for (row, line) in (0..).zip(rows.lines()) {
            for (column, cell) in (0..).zip(line.split('|').map(str::trim)) {
                match cell.parse::<u32>() {
                    Ok(number) => sheet.write(row, column, number).unwrap(),
                    Err(_) if cell.is_empty() => continue,
                    Err(_) => sheet.write(row, column, cell).unwrap(),
                };
            }
        }
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    book.save(path).unwrap();
}

/// Scores files in a folder of their own.
fn scored(files: &[(&str, &[Sheet<'_>])]) -> Told {
    told(|data| {
        for (name, sheets) in files {
            write(&data.join(name), sheets);
        }
    })
}

/// Scores a text.
fn text(name: &str, content: &str) -> Told {
    told(|data| {
        std::fs::create_dir_all(data).unwrap();
        std::fs::write(data.join(name), content).unwrap();
    })
}

/// Scores what is written into a folder.
fn told(write: impl Fn(&Path)) -> Told {
    let place = tempfile::tempdir().unwrap();
    write(&place.path().join("so-lieu"));
    let standard = folder("data").join("mini.tieuchi");
    std::fs::copy(standard, place.path().join("mini.tieuchi")).unwrap();
    let run = run_in(
        place.path(),
        &["score", "mini.tieuchi", "so-lieu", "--format", "json"],
    );
    let json = run.json();
    let communes = json["communes"].as_array().unwrap().iter();
    let told = communes.map(|commune| {
        let text = |name: &str| commune[name].as_str().unwrap_or_default().to_owned();
        format!(
            "{} {} {}",
            text("name"),
            text("verdict"),
            commune["points"]["min"]
        )
    });
    (told.collect(), run.stderr)
}

/// Scores one sheet.
fn sheet(rows: &str, merges: &[Merge]) -> Told {
    scored(&[("a.xlsx", &[("Sheet1", rows, merges)])])
}

/// Whether communes are these, and whether of what was said these codes are all errors and warnings.
#[track_caller]
fn holds((communes, stderr): &Told, expected: &[&str], codes: &[&str]) {
    assert_eq!(communes, expected, "{stderr}");
    for code in codes {
        assert!(stderr.contains(code), "{code}: {stderr}");
    }
    if codes.is_empty() {
        let wrong = stderr.contains("lỗi[") || stderr.contains("cảnh báo[");
        assert!(!wrong, "{stderr}");
    }
}

const FIRST: &str = "Xã An Bình met 50";
const THIRD: &str = "Xã Cẩm Sơn not_met 0";
const OPEN: &str = "Xã An Bình undetermined 0";
const HEAD: &str = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại";

/// Headings over two columns each of two indicators.
const PAIRS: &[Merge] = &[
    (0, 0, 1, 0),
    (0, 1, 1, 1),
    (0, 2, 1, 2),
    (0, 3, 0, 4),
    (0, 5, 0, 6),
];
