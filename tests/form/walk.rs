//! An office's whole way: a form out, filled in with a slip, marked, mended, scored, the advice followed, scored
//! again. What fills in the cells may be any program that offices use.

use std::fs;
use std::path::Path;

use super::book::{Book, Cell};
use super::{office, run};
use crate::support::program::fresh_folder;

const LAW: &str = "qd-06-2019.tieuchi";
/// The figure that is typed wrongly at first: more children vaccinated than there are.
const SLIP: &str = "trẻ_em_tiêm_chủng_đầy_đủ";
const FILLED: &str = "da-dien.xlsx";
const MARKED: &str = "da-ra-soat.xlsx";
const FOLLOWED: &str = "da-theo-tu-van.xlsx";

/// The figures that the example of a district has of a commune, as they are written there.
fn figures(code: &str) -> Vec<(String, String)> {
    let text = include_str!("../../examples/nui-thanh-2024.yaml");
    let own = text
        .split("  - mã: ")
        .find(|entry| entry.starts_with(&format!("\"{code}\"")));
    let lines = own.unwrap().lines().skip(1).filter_map(|line| {
        let (key, value) = line.split('#').next()?.trim().split_once(':')?;
        Some((key.to_owned(), value.trim().replace('.', "")))
    });
    lines.filter(|(_, value)| !value.is_empty()).collect()
}

/// Fills in cells of a workbook, by the ids of their columns, and writes it as another.
type Fill = fn(&Path, &Path, &[(&str, &str)]);

/// Cell by cell, all else as it was.
fn by_hand(from: &Path, to: &Path, cells: &[(&str, &str)]) {
    let mut book = Book::open(from);
    for (id, value) in cells {
        put(&mut book, id, value);
    }
    book.save(to);
}

fn put(book: &mut Book, id: &str, value: &str) {
    let at = book.below(id, 8);
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    book.set(
        &at,
        if is_number {
            Cell::Number(value)
        } else {
            Cell::Text(value)
        },
    );
}

/// The only commune of a result for programs.
fn commune(folder: &Path, command: &str, file: &str) -> serde_json::Value {
    let (json, stderr, _) = run(folder, &[command, LAW, file, "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).expect(&stderr);
    value["communes"][0].clone()
}

#[test]
fn an_office_walks_from_a_blank_form_to_recognition() {
    walk("walk", by_hand, usize::MAX);
}

#[test]
fn an_office_walks_with_openpyxl() {
    if office::has_openpyxl() {
        walk("walk-openpyxl", office::by_openpyxl, usize::MAX);
    }
}

#[test]
fn an_office_walks_with_libreoffice() {
    // Each step starts LibreOffice anew: one advice is enough.
    if office::has_libreoffice() {
        let fill: Fill = |from, to, cells| {
            by_hand(from, to, cells);
            office::save_again(to);
        };
        walk("walk-libreoffice", fill, 1);
    }
}

/// The whole way, with so many of the ways that are advised.
fn walk(name: &str, fill: Fill, most: usize) {
    let folder = fresh_folder("form", name);
    fs::write(
        folder.join(LAW),
        include_str!("../../criteria/qd-06-2019.tieuchi"),
    )
    .unwrap();
    let units = "mã,tên,huyện\n20974,Xã Tam Tiến,Huyện Núi Thành\n";
    fs::write(folder.join("ds.csv"), units).unwrap();
    // The form goes out.
    let form = ["form", LAW, "-o", "bieu.xlsx", "--units", "ds.csv"];
    assert_eq!(run(&folder, &form).2, 0);
    // It comes back with a slip.
    let figures = figures("20974");
    let typed = figures.iter().filter(|(id, _)| id != "tên");
    let typed = typed.map(|(id, value)| match id.as_str() {
        SLIP => (SLIP, "9999"),
        id => (id, value.as_str()),
    });
    let typed: Vec<(&str, &str)> = typed.collect();
    fill(&folder.join("bieu.xlsx"), &folder.join(FILLED), &typed);
    // The slip is marked, and scores nothing.
    let mark = ["mark", LAW, FILLED, "-o", MARKED];
    let (_, stderr, code) = run(&folder, &mark);
    assert_eq!(code, 1, "{stderr}");
    let at = Book::open(&folder.join("bieu.xlsx")).below(SLIP, 8);
    let book = Book::open(&folder.join(MARKED));
    let sheet = book.part("xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains(&format!("{at}=9999)</formula>")),
        "{at}: {sheet}"
    );
    assert_eq!(commune(&folder, "score", MARKED)["verdict"], "undetermined");
    // It is mended where it is marked: the same result as of the example itself.
    let right = figures.iter().find(|(id, _)| id == SLIP);
    let marked = folder.join(MARKED);
    fill(&marked, &marked, &[(SLIP, &right.unwrap().1)]);
    let mended = commune(&folder, "score", MARKED);
    assert_eq!(
        (&mended["verdict"], &mended["points"]["min"]),
        (&"not_met".into(), &845.into())
    );
    // Its result goes out as a workbook.
    let result = [
        "score",
        LAW,
        MARKED,
        "--format",
        "xlsx",
        "-o",
        "ket-qua.xlsx",
    ];
    assert_eq!(run(&folder, &result).2, 0);
    // And as a page for a browser, with its commune and why.
    let page = ["report", LAW, MARKED, "-o", "bao-cao.html"];
    assert_eq!(run(&folder, &page).2, 0);
    let page = fs::read_to_string(folder.join("bao-cao.html")).unwrap();
    assert!(page.contains("Xã Tam Tiến") && page.contains("845"));
    let result = Book::open(&folder.join("ket-qua.xlsx"));
    assert!(result.part("xl/sharedStrings.xml").contains("Xã Tam Tiến"));
    // Each advice, followed, leads to recognition with the points that it says.
    let advice = commune(&folder, "advise", MARKED);
    let plans = advice["worst"]["plans"].as_array().unwrap();
    assert!(plans.len() > 1, "{advice}");
    for plan in plans.iter().take(most) {
        let changes = plan["changes"].as_array().unwrap().iter();
        let changes = changes.map(|one| (one["name"].as_str().unwrap(), one["to"].to_string()));
        let changes: Vec<(&str, String)> = changes.collect();
        let cells: Vec<(&str, &str)> = changes.iter().map(|(id, to)| (*id, to.as_str())).collect();
        fill(&marked, &folder.join(FOLLOWED), &cells);
        let followed = commune(&folder, "score", FOLLOWED);
        assert_eq!(followed["verdict"], "met", "{plan}");
        assert_eq!(followed["points"], plan["points"], "{plan}");
    }
}
