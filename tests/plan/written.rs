//! A plan as a table, a workbook and a page.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::support::book::{Book, Stored};
use crate::support::program::{fresh_folder, program, run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const DISTRICT: &str = "examples/nui-thanh-2024.yaml";
const PROVINCE: &str = "examples/quang-nam-2024.csv";
const OWN: &str = "examples/quang-nam-2024.yaml";

/// What is written of the plan and some data to a file of this name.
fn written(test: &str, name: &str, arguments: &[&str]) -> Vec<u8> {
    let file = fresh_folder("plan", test).join(name);
    let ending = Path::new(name).extension().unwrap().to_str().unwrap();
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.args(["plan", PLAN, "--own", OWN, "--format", ending]);
    program.args(arguments).arg("-o").arg(&file);
    program.assert().success();
    fs::read(file).unwrap()
}

#[test]
fn a_row_each_goal_and_locality() {
    let bytes = written("csv", "a.csv", &[PROVINCE]);
    let table = text(&bytes);
    assert!(table.starts_with('\u{feff}'));
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let own: Vec<_> = rows.iter().filter(|row| &row[0] == "5").collect();
    // All units, then the eighteen localities, the worst first.
    assert_eq!(own.len(), 1 + 18);
    let of = |row: &csv::StringRecord| {
        let cells: Vec<&str> = (3..=13).map(|at| &row[at]).collect();
        cells.join(" | ")
    };
    // The fund is the province's own: no locality has a part of it.
    let fund: Vec<_> = rows.iter().filter(|row| &row[0] == "6").collect();
    assert_eq!(fund.len(), 1);
    let shown = [own[0], own[1], own[18], fund[0]].map(of);
    assert_snapshot!("rows", shown.join("\n"));
}

#[test]
fn the_workbook_of_a_district_and_of_a_province() {
    let book = Book::open(&written("district", "a.xlsx", &[DISTRICT]));
    assert_snapshot!("workbook_of_a_district", book.shown(12));
    let book = Book::open(&written("province", "a.xlsx", &[PROVINCE, "--lang", "en"]));
    assert_snapshot!("workbook_of_a_province", book.shown(6));
}

#[test]
fn figures_of_the_workbook_are_numbers_and_what_is_missing_is_none() {
    let book = Book::open(&written("numbers", "a.xlsx", &[DISTRICT]));
    let goals = book.sheet("Mục tiêu");
    // Target 6, after one, one, four, five and one: 4,2 of 5 tỷ.
    assert_eq!(goals[&(14, 7)], Stored::Number("4200000000".to_owned()));
    assert_eq!(goals[&(14, 11)], Stored::Number("800000000".to_owned()));
    // Nobody gave whether a steering committee is there: no figure, not none of 17.
    for column in [5, 6, 7] {
        assert_eq!(goals.get(&(4, column)), None);
    }
    let lacking = book.sheet("Số liệu còn thiếu");
    assert!(
        lacking
            .values()
            .any(|cell| *cell == Stored::Text("Xã Tam Giang".to_owned()))
    );
    for (name, part) in &book.parts {
        assert!(!part.contains("<f>") && !part.contains("<f "), "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for name in ["a.xlsx", "a.html", "a.csv"] {
        let first = written("same", name, &[PROVINCE]);
        assert_eq!(first, written("same-again", name, &[PROVINCE]), "{name}");
    }
}

#[test]
fn the_page_asks_nothing_of_a_network_and_runs_nothing_of_the_data() {
    let folder = fresh_folder("plan", "hostile");
    let data = "mã,tên,huyện,trẻ_em_hoàn_cảnh_đặc_biệt,trẻ_em_hoàn_cảnh_đặc_biệt_được_trợ_giúp\n\
        20335,<script>alert(1)</script>,Huyện A,5,4\n20338,Xã B,\"Huyện \"\"><b>B\",5,5\n";
    fs::write(folder.join("a.csv"), data).unwrap();
    let page = folder.join("a.html");
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.args(["plan", PLAN, "--format", "html"]);
    program.arg(folder.join("a.csv")).arg("-o").arg(&page);
    program.assert().success();
    let page = fs::read_to_string(page).unwrap();
    assert!(!page.contains("<script>alert"), "a name runs");
    assert!(!page.contains("<b>B"), "a district runs");
    assert!(
        !page.contains("http:") && !page.contains("https:"),
        "an address"
    );
    assert!(page.contains("Huyện &quot;&gt;&lt;b&gt;B"));
    assert!(page.contains("script-src 'sha256-"));
}

#[test]
fn formats_and_endings_belong_together() {
    let output = run(&["plan", PLAN, DISTRICT, "-o", "a.xlsx"]);
    assert_snapshot!(text(&output.stderr));
    assert!(!Path::new("a.xlsx").exists());
}
