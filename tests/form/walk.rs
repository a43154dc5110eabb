//! An office's whole way: a form out, filled in with a slip, marked, mended, scored, the advice followed, scored
//! again.

use std::fs;
use std::path::Path;

use super::book::{Book, Cell};
use super::run;
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
    let folder = fresh_folder("form", "walk");
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
    let mut book = Book::open(&folder.join("bieu.xlsx"));
    let figures = figures("20974");
    for (id, value) in figures.iter().filter(|(id, _)| id != "tên") {
        put(&mut book, id, if id == SLIP { "9999" } else { value });
    }
    book.save(&folder.join(FILLED));
    // The slip is marked, and scores nothing.
    let mark = ["mark", LAW, FILLED, "-o", MARKED];
    let (_, stderr, code) = run(&folder, &mark);
    assert_eq!(code, 1, "{stderr}");
    let mut book = Book::open(&folder.join(MARKED));
    let at = book.below(SLIP, 8);
    let sheet = book.part("xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains(&format!("{at}=9999)</formula>")),
        "{at}: {sheet}"
    );
    assert_eq!(commune(&folder, "score", MARKED)["verdict"], "undetermined");
    // It is mended where it is marked: the same result as of the example itself.
    let right = figures.iter().find(|(id, _)| id == SLIP);
    put(&mut book, SLIP, &right.unwrap().1);
    book.save(&folder.join(MARKED));
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
    let result = Book::open(&folder.join("ket-qua.xlsx"));
    assert!(result.part("xl/sharedStrings.xml").contains("Xã Tam Tiến"));
    // Each advice, followed, leads to recognition with the points that it says.
    let advice = commune(&folder, "advise", MARKED);
    let plans = advice["worst"]["plans"].as_array().unwrap();
    assert!(plans.len() > 1, "{advice}");
    for plan in plans {
        let mut book = Book::open(&folder.join(MARKED));
        for change in plan["changes"].as_array().unwrap() {
            let to = change["to"].to_string();
            put(&mut book, change["name"].as_str().unwrap(), &to);
        }
        book.save(&folder.join(FOLLOWED));
        let followed = commune(&folder, "score", FOLLOWED);
        assert_eq!(followed["verdict"], "met", "{plan}");
        assert_eq!(followed["points"], plan["points"], "{plan}");
    }
}
