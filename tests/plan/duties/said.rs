//! What the program says of duties.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::{program, text};

const TRACKING: &str = "đơn vị,nhiệm vụ,kỳ,tình trạng,ngày,minh chứng\n\
    Huyện Đông,nhiệm vụ 1,,xong,28/3/2024,KH 12/KH-UBND\n\
    Huyện Tây,nhiệm vụ 1,,xong,4/4/2024,\n\
    Huyện Đông,báo cáo 1,,xong,19/5/2024,BC 30/BC-UBND\n\
    Huyện Tây,báo cáo 1,,đang làm,,\n\
    Sở Lao động – Thương binh và Xã hội,báo cáo 4,,chưa,,\n";

fn said(tracking: &str, more: &[&str]) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let copy = |from: &str, to: &str| fs::copy(from, folder.path().join(to)).unwrap();
    copy("criteria/programmes/quang-nam-2024.tieuchi", "kh.tieuchi");
    copy("criteria/qd-06-2019.tieuchi", "qd.tieuchi");
    fs::write(folder.path().join("xa.csv"), super::UNITS).unwrap();
    fs::write(folder.path().join("so.csv"), tracking).unwrap();
    let output = program(folder.path())
        .args([
            "plan",
            "kh.tieuchi",
            "--units",
            "xa.csv",
            "--tracking",
            "so.csv",
        ])
        .args(["--day", "01/06/2024"])
        .args(more)
        .output()
        .unwrap();
    (
        text(&output.stdout).to_owned(),
        text(&output.stderr).to_owned(),
    )
}

/// From the heading of the duties on.
fn duties(said: &str, heading: &str) -> String {
    said.split_once(heading).unwrap().1.to_owned()
}

#[test]
fn duties_as_their_readers_see_them() {
    let (stdout, stderr) = said(TRACKING, &[]);
    assert!(
        !stderr.contains("cảnh báo") && !stderr.contains("lỗi"),
        "{stderr}"
    );
    assert_snapshot!(duties(&stdout, "Nhiệm vụ, báo cáo, danh sách"));
    for line in stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn the_same_in_english_as_a_document() {
    let (stdout, _) = said(TRACKING, &["--lang", "en", "--format", "markdown"]);
    assert_snapshot!(duties(&stdout, "## Duties"));
}

#[test]
fn the_same_for_programs() {
    let (stdout, _) = said(TRACKING, &["--format", "json"]);
    let value: Value = serde_json::from_str(&stdout).unwrap();
    let duties = &value["duties"];
    assert_eq!(duties["day"], "2024-06-01");
    let plan = &duties["duties"][0];
    assert_eq!((&plan["done"], &plan["late"]), (&1.into(), &1.into()));
    let late = &plan["bodies"][1]["times"][0];
    assert_eq!(
        (&late["state"], &late["late_by"]),
        (&"late".into(), &6.into())
    );
    assert_eq!(late["due"], "2024-03-29");
    let next = &duties["next"][0];
    assert_eq!(
        (&next["due"], &next["open"]),
        (&"2024-11-09".into(), &2.into())
    );
}

/// Every mistake at its cell, all at once; the good rest counts.
#[test]
fn mistakes_are_told_at_their_cells() {
    let wrong = "đơn vị,nhiệm vụ,kỳ,tình trạng,ngày\nHuyện Đong,nhiệm vụ 1,,xong,28/3/2024\n\
        Huyện Tây,nhiệm vụ 9,,xong,28/3/2024\nHuyện Tây,nhiệm vụ 1,,xong,32/3/2024\nHuyện Đông,nhiệm vụ 1,,xong,28/3/2024\n";
    let (stdout, stderr) = said(wrong, &[]);
    assert_snapshot!(stderr);
    assert!(
        stdout.contains("1/2 đã xong, 1 chưa có thông tin."),
        "{stdout}"
    );
}

/// The other formats say the same.
#[test]
fn workbooks_and_lists_of_keys_are_read_alike() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("xa.csv"), super::UNITS).unwrap();
    fs::copy(
        "criteria/programmes/bach-thong-2023.tieuchi",
        folder.path().join("kh.tieuchi"),
    )
    .unwrap();
    let yaml = "- đơn vị: Xã An\n  nhiệm vụ: danh sách 1\n  tình trạng: xong\n  ngày: 19/02/2023\n\
        - mã: \"00002\"\n  nhiệm vụ: danh sách 1\n  tình trạng: xong\n  ngày: 2023-02-20\n";
    fs::write(folder.path().join("so.yaml"), yaml).unwrap();
    let csv = "mã;đơn vị;nhiệm vụ;tình trạng;ngày\n1;Xã An;danh sách 1;xong;19/02/2023\n2;;danh sách 1;xong;20/02/2023\n";
    fs::write(folder.path().join("so.csv"), csv).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for (column, head) in (0..).zip(["Đơn vị", "Nhiệm vụ", "Tình trạng", "Ngày"]) {
        sheet.write(2, column, head).unwrap();
    }
    for (row, (name, date)) in (3..).zip([("Xã An", 19), ("Xã Bình", 20)]) {
        sheet.write(row, 0, name).unwrap();
        sheet.write(row, 1, "Danh sách 1").unwrap();
        sheet.write(row, 2, "Xong").unwrap();
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2023, 2, date).unwrap();
        sheet.write_with_format(row, 3, &date, &day).unwrap();
    }
    book.save(folder.path().join("so.xlsx")).unwrap();
    for name in ["so.yaml", "so.csv", "so.xlsx"] {
        let output = program(folder.path())
            .args([
                "plan",
                "kh.tieuchi",
                "--units",
                "xa.csv",
                "--day",
                "01/03/2023",
            ])
            .args(["--tracking", name, "--format", "json"])
            .output()
            .unwrap();
        assert_eq!(text(&output.stderr), "", "{name}");
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        let list = value["duties"]["duties"].as_array().unwrap();
        let list = list.iter().find(|one| one["kind"] == "list").unwrap();
        assert_eq!(
            (&list["done"], &list["late"]),
            (&1.into(), &1.into()),
            "{name}"
        );
    }
}
