//! Which parts of data files are read, and which rows are communes.

use crate::cases::support::run;

#[test]
fn a_plain_sheet_has_its_communes() {
    let file = "L1_input_output.xlsx";
    let run = run("data", &["score", "mini.tieuchi", file, "--format", "json"]);
    let expected = [("Xã An Bình", "met"), ("Xã Bình Minh", "met")];
    let expected = expected.map(|(name, verdict)| (name.to_owned(), verdict.to_owned()));
    assert_eq!(run.verdicts(), expected);
    assert_eq!((run.stderr.as_str(), run.code), ("", 0));
}

/// The communes of a result: code or name, and verdict.
fn verdicts(files: &[&str]) -> (Vec<(String, String)>, String, i32) {
    let mut arguments = vec!["score", "mini.tieuchi"];
    arguments.extend(files);
    arguments.extend(["--format", "json"]);
    let run = run("data", &arguments);
    (run.verdicts(), run.stderr.clone(), run.code)
}

fn named(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, verdict): &(&str, &str)| ((*name).to_owned(), (*verdict).to_owned());
    expected.iter().map(owned).collect()
}

const FIRST: (&str, &str) = ("Xã An Bình", "met");
const SECOND: (&str, &str) = ("Xã Bình Minh", "met");
const THIRD: (&str, &str) = ("Xã Cẩm Sơn", "not_met");
const FOURTH: (&str, &str) = ("Xã Đại Phú", "met");

#[test]
fn all_tables_of_a_sheet_are_read_and_headings_that_come_again_are_no_units() {
    for file in ["C1_two_tables.xlsx", "C2_repeated_header.xlsx"] {
        let (communes, stderr, code) = verdicts(&[file]);
        assert_eq!(communes, named(&[FIRST, SECOND, THIRD, FOURTH]), "{file}");
        assert_eq!((stderr.as_str(), code), ("", 0), "{file}");
    }
}

#[test]
fn signatures_totals_and_sections_are_no_units() {
    for file in [
        "D1_signature.xlsx",
        "D2_totals.xlsx",
        "D2_totals_0.xlsx",
        "D2_totals_1.xlsx",
        "D2_totals_3.xlsx",
        "D2_totals_5.xlsx",
        "D3_section.xlsx",
    ] {
        let (communes, stderr, code) = verdicts(&[file]);
        assert_eq!(communes, named(&[FIRST, SECOND]), "{file}");
        assert_eq!((stderr.as_str(), code), ("", 0), "{file}");
    }
}

#[test]
fn every_sheet_is_read_or_named() {
    let (communes, stderr, _) = verdicts(&["C3_sheet_skipped.xlsx"]);
    assert_eq!(communes, named(&[FIRST, SECOND, THIRD]));
    assert_eq!(stderr, "");
    for (file, sheet) in [
        ("D4_contacts_sheet.xlsx", "Danh bạ"),
        ("C4_hidden_sheet.xlsx", "Cẩm Sơn"),
    ] {
        let (communes, stderr, code) = verdicts(&[file]);
        assert_eq!(communes, named(&[FIRST, SECOND]), "{file}");
        assert!(
            stderr.contains("TC0860") && stderr.contains(sheet),
            "{stderr}"
        );
        assert_eq!(code, 1, "{file}");
    }
    let (communes, _, code) = verdicts(&["C4_hidden_sheet.xlsx", "--sheet", "cẩm sơn"]);
    assert_eq!((communes, code), (named(&[THIRD]), 0));
    let missing = run(
        "data",
        &[
            "score",
            "mini.tieuchi",
            "C4_hidden_sheet.xlsx",
            "--sheet",
            "Biểu 9",
        ],
    );
    assert!(missing.stderr.contains("Biểu 9"), "{}", missing.stderr);
    assert_eq!(missing.code, 2);
}

#[test]
fn hidden_rows_are_read_and_told() {
    let (communes, stderr, code) = verdicts(&["C6_hidden_row.xlsx"]);
    assert_eq!(communes, named(&[FIRST, SECOND, THIRD]));
    assert!(stderr.contains("Dòng 4 bị ẩn"), "{stderr}");
    assert_eq!(code, 1);
}

#[test]
fn merged_districts_are_those_of_every_row() {
    let run = run(
        "data",
        &[
            "score",
            "mini.tieuchi",
            "E1_merged_district.xlsx",
            "--format",
            "json",
        ],
    );
    let json = run.json();
    for commune in json["communes"].as_array().unwrap() {
        assert_eq!(commune["district"], "Huyện Hòa Giang", "{commune}");
    }
    assert_eq!(json["communes"].as_array().unwrap().len(), 3);
}

#[test]
fn figures_of_last_year_fill_no_blank_of_this_year() {
    let (communes, stderr, code) = verdicts(&["F1_last_year_sheet.xlsx"]);
    assert_eq!(communes, named(&[("Xã An Bình", "undetermined")]));
    assert!(stderr.contains("năm 2023"), "{stderr}");
    assert_eq!(code, 1);
}

#[test]
fn a_form_with_an_indicator_a_row_is_read() {
    let (communes, stderr, code) = verdicts(&["K3_vertical_form.xlsx"]);
    assert_eq!(communes, named(&[FIRST]));
    assert!(stderr.contains("TC0864"), "{stderr}");
    assert_eq!(code, 0);
}

#[test]
fn headings_as_offices_write_them() {
    for file in [
        "K6_name_heading_0.xlsx",
        "K6_name_heading_2.xlsx",
        "K6_name_heading_4.xlsx",
        "K7_heading_0.xlsx",
        "K7_heading_2.xlsx",
        "K7_heading_3.xlsx",
    ] {
        let (communes, stderr, code) = verdicts(&[file]);
        assert_eq!(communes, named(&[FIRST]), "{file}");
        assert_eq!((stderr.as_str(), code), ("", 0), "{file}");
    }
}

#[test]
fn a_row_that_cannot_be_read_is_listed_and_counts() {
    let (communes, stderr, code) = verdicts(&["H1_row_refused.csv"]);
    assert_eq!(communes, named(&[("Xã An Bình", "undetermined"), SECOND]));
    assert!(stderr.contains("TC0807"), "{stderr}");
    assert_eq!(code, 1);
    for format in ["table", "csv", "markdown"] {
        let run = run(
            "data",
            &[
                "score",
                "mini.tieuchi",
                "H1_row_refused.csv",
                "--format",
                format,
            ],
        );
        assert!(run.stdout.contains("An Bình"), "{}", run.stdout);
    }
}

#[test]
fn a_name_that_differs_by_one_mark_is_asked_about() {
    let (communes, stderr, code) = verdicts(&["K8_name_typo_1.xlsx", "K8_name_typo_2.xlsx"]);
    assert_eq!(communes, named(&[("Xã An Bình", "undetermined")]));
    assert!(stderr.contains("có phải là"), "{stderr}");
    assert_eq!(code, 1);
}

#[test]
fn a_district_s_form_with_signatures_has_its_twelve_units() {
    for file in ["P2_bieu_huyen_co_chu_ky.xlsx", "P2_bieu_huyen_o_gop.xlsx"] {
        let standard = "../../../criteria/qd-06-2019.tieuchi";
        let run = run("data", &["score", standard, file, "--format", "json"]);
        let summary = &run.json()["summary"];
        assert_eq!(
            (&summary["communes"], &summary["met"]),
            (&12.into(), &9.into()),
            "{file}"
        );
        assert_eq!(summary["needed"], 1, "{file}");
        let table = crate::cases::support::run("data", &["score", standard, file]);
        assert!(table.stdout.contains("75%"), "{}", table.stdout);
    }
}

#[test]
fn who_has_sent_nothing_counts_and_who_is_not_listed_is_told() {
    let place = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(place.path().join(name), text).unwrap();
    std::fs::copy(
        crate::cases::support::folder("data").join("mini.tieuchi"),
        place.path().join("mini.tieuchi"),
    )
    .unwrap();
    write(
        "danh-sach.csv",
        "Mã,Tên,Huyện\n20965,Xã An Bình,Huyện Hòa Giang\n20966,Xã Bình Minh,Huyện Hòa Giang\n20967,Xã Cẩm Sơn,Huyện Hòa Giang\n",
    );
    write(
        "so-lieu.csv",
        "tên,miền_núi,Số trẻ em,Số trẻ em bị xâm hại\nXã An Bình,không,2410,1\nXã Bình Minh,không,1000,0\nXã Cầm Sơn,không,2000,0\n",
    );
    let arguments = [
        "score",
        "mini.tieuchi",
        "so-lieu.csv",
        "--units",
        "danh-sach.csv",
    ];
    let run = crate::cases::support::run_in(
        place.path(),
        &[&arguments[..], &["--format", "json"]].concat(),
    );
    let third = ("Xã Cẩm Sơn", "undetermined");
    assert_eq!(run.verdicts(), named(&[FIRST, SECOND, third]));
    assert_eq!(run.json()["summary"]["communes"], 3);
    // The list gives the codes that the data lacks.
    assert_eq!(run.json()["communes"][0]["code"], "20965");
    assert!(run.stderr.contains("TC0865"), "{}", run.stderr);
    assert!(
        run.stderr.contains("TC0866") && run.stderr.contains("Cẩm Sơn"),
        "{}",
        run.stderr
    );
    assert_eq!(run.code, 1);
    let same = crate::cases::support::run_in(
        place.path(),
        &[
            "score",
            "mini.tieuchi",
            "so-lieu.csv",
            "--units",
            "danh-sach.csv",
            "--output",
            "danh-sach.csv",
            "--format",
            "csv",
        ],
    );
    assert_eq!(same.code, 2, "{}", same.stderr);
}

/// The communes of a table of the small standard, given as text.
fn of_table(text: &str) -> (Vec<(String, String)>, String) {
    let place = tempfile::tempdir().unwrap();
    let standard = crate::cases::support::folder("data").join("mini.tieuchi");
    std::fs::copy(standard, place.path().join("mini.tieuchi")).unwrap();
    std::fs::write(place.path().join("a.csv"), text).unwrap();
    let arguments = ["score", "mini.tieuchi", "a.csv", "--format", "json"];
    let run = crate::cases::support::run_in(place.path(), &arguments);
    (run.verdicts(), run.stderr.clone())
}

#[test]
fn what_could_be_a_commune_or_a_total_is_told() {
    const HEAD: &str = "TT,Tên xã,Thuộc miền núi,Số trẻ em,Số trẻ em bị xâm hại\n";
    let rows = "1,An Bình,không,1000,0\n2,Bình Minh,không,1000,1\n3,Cẩm Sơn,không,2000,1\n";
    let (communes, stderr) = of_table(&format!("{HEAD}{rows}"));
    assert_eq!(communes.len(), 2, "{stderr}");
    assert!(
        stderr.contains("TC0861") && stderr.contains("Cẩm Sơn"),
        "{stderr}"
    );
    let rows = "I,Núi Thành,,1500,0\n1,An Bình,không,1000,0\n2,Bình Minh,có,500,0\n,Năm 2023,,1727,2\n,Thôn 1,,200,1\n";
    let (communes, stderr) = of_table(&format!("{HEAD}{rows}"));
    assert_eq!(
        communes,
        named(&[("An Bình", "met"), ("Bình Minh", "met")]),
        "{stderr}"
    );
}

#[test]
fn communes_of_one_name_in_two_sections_are_two() {
    let (communes, stderr) = of_table(
        "TT,Tên xã,Thuộc miền núi,Số trẻ em,Số trẻ em bị xâm hại\nI,Huyện A,,,\n1,Xã Tân Lập,không,1000,\nII,Huyện B,,,\n1,Xã Tân Lập,không,,0\n",
    );
    // None of an unknown number is none; of the other nothing is known.
    let expected = [("Xã Tân Lập", "undetermined"), ("Xã Tân Lập", "met")];
    assert_eq!(communes, named(&expected), "{stderr}");
}

#[test]
fn a_form_with_a_column_for_each_commune_loses_none() {
    let (communes, stderr) = of_table(
        "Chỉ tiêu,Xã An Bình,Bình Minh,Cộng Hòa\nThuộc miền núi,không,có,không\nSố trẻ em,2410,1000,2000\nSố trẻ em bị xâm hại,1,0,5\n",
    );
    let expected = [FIRST, ("Bình Minh", "met"), ("Cộng Hòa", "not_met")];
    assert_eq!(communes, named(&expected), "{stderr}");
}

#[test]
fn a_year_in_a_title_right_above_the_headings_is_that_of_its_figures() {
    let head = "TT,Tên xã,Thuộc miền núi,Số trẻ em,Số trẻ em bị xâm hại\n";
    let (communes, stderr) = of_table(&format!(
        "BIỂU SỐ LIỆU NĂM 2023,,,,\n{head}1,Xã An Bình,không,2410,9\n,,,,\nBIỂU SỐ LIỆU NĂM 2024,,,,\n{head}1,Xã An Bình,không,2410,\n"
    ));
    assert_eq!(
        communes,
        named(&[("Xã An Bình", "undetermined")]),
        "{stderr}"
    );
}
