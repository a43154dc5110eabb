//! Two plans beside each other.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::{program, run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";

/// The plan of the repository as it was, and with a text's pieces replaced.
fn compared(changes: &[(&str, &str)], format: &str) -> std::process::Output {
    let folder = tempfile::tempdir().unwrap();
    let standard = fs::read_to_string("criteria/qd-06-2019.tieuchi").unwrap();
    let old = fs::read_to_string(PLAN).unwrap();
    let new = changes.iter().fold(old.clone(), |text, (was, is)| {
        assert!(text.contains(was), "{was}");
        text.replacen(was, is, 1)
    });
    for (name, text) in [
        ("qd.tieuchi", standard),
        ("cũ.tieuchi", old),
        ("mới.tieuchi", new),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    program(folder.path())
        .args([
            "diff",
            "cũ.tieuchi",
            "mới.tieuchi",
            "--exit-code",
            "--format",
            format,
        ])
        .output()
        .unwrap()
}

/// Without fingerprints, which change with every comma.
fn shown(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("SHA-256 ") {
        kept.push_str(&rest[..at]);
        let end = rest[at..].find('…').unwrap() + at;
        kept.push_str("SHA-256 ");
        rest = &rest[end..];
    }
    kept + rest
}

const CHANGES: &[(&str, &str)] = &[
    (
        "được công nhận từ 80% trở lên   chưa đối chiếu\n    ví dụ 193/241 đạt, 192/241 không đạt",
        "được công nhận từ 85% trở lên   chưa đối chiếu\n    ví dụ 205/241 đạt, 204/241 không đạt",
    ),
    (
        "từ 5 tỷ đồng trở lên   chưa đối chiếu\n    ví dụ 5 tỷ đồng đạt, 4.999.999.999 không đạt",
        "từ 6,5 tỷ đồng trở lên   chưa đối chiếu\n    ví dụ 6,5 tỷ đồng đạt, 5 tỷ đồng không đạt",
    ),
    (
        "hiệu lực từ 01/01/2024 đến 31/12/2024",
        "hiệu lực từ 01/01/2024 đến 30/6/2025",
    ),
    (
        "  căn cứ \"Quyết định số 1175/QĐ-UBND ngày 04/5/2021\"\n",
        "",
    ),
    (
        "  đạt khi tỷ lệ đơn vị có_tết_nguyên_đán bằng 100%   chưa đối chiếu\n    ví dụ 100% đạt, 99,9% không đạt\n",
        "",
    ),
    (
        "mục tiêu 8",
        "mục tiêu 9 \"Có quy chế\"\n  đạt khi tỷ lệ đơn vị có_quy_chế bằng 100%   chưa đối chiếu\n\nmục tiêu 8",
    ),
    ("(huyện)\n  không quá số_huyện", "(huyện)"),
];

#[test]
fn what_changed_is_told_part_by_part() {
    let output = compared(CHANGES, "text");
    assert_snapshot!(shown(text(&output.stdout)));
    assert_eq!(output.status.code(), Some(1));
    let output = compared(CHANGES, "markdown");
    assert_snapshot!(shown(text(&output.stdout)));
}

#[test]
fn the_same_for_programs() {
    let value: Value = serde_json::from_slice(&compared(CHANGES, "json").stdout).unwrap();
    let changes = value["changes"].as_array().unwrap();
    let of = |part: &str| changes.iter().find(|one| one["part"] == part).unwrap();
    assert_eq!(of("mục tiêu 9")["kind"], "added");
    assert_eq!(of("mục tiêu 9")["old_line"], Value::Null);
    assert_eq!(of("mục tiêu 5")["lines"].as_array().unwrap().len(), 1);
    assert_eq!(of("mục tiêu 4")["lines"][0]["new"], Value::Null);
}

#[test]
fn neither_layout_nor_order_is_a_change() {
    let moved = [
        (
            "  đơn vị \"Tỉnh Quảng Nam\"\n  áp dụng qd-06-2019",
            "  áp dụng qd-06-2019\n  # lời\n  đơn vị   \"Tỉnh Quảng Nam\"",
        ),
        (
            "  đạt khi tỷ lệ đơn vị có_ngày_1_6 bằng 100%   chưa đối chiếu\n    ví dụ 100% đạt, 99,9% không đạt\n",
            "",
        ),
        (
            "  đạt khi tỷ lệ đơn vị có_diễn_đàn bằng 100%   chưa đối chiếu\n    ví dụ 100% đạt, 99,9% không đạt\n",
            "  đạt khi tỷ lệ đơn vị có_ngày_1_6 bằng 100% chưa đối chiếu\n    ví dụ 100% đạt, 99,9% không đạt\n  đạt khi tỷ lệ đơn vị có_diễn_đàn bằng 100%   chưa đối chiếu\n    ví dụ 100% đạt, 99,9% không đạt\n",
        ),
    ];
    let output = compared(&moved, "text");
    assert!(
        text(&output.stdout).contains("Thay đổi: không có"),
        "{}",
        text(&output.stdout)
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_plan_is_not_compared_with_a_standard() {
    let output = run(&["diff", PLAN, "criteria/qd-06-2019.tieuchi"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("chỉ so sánh hai tệp cùng loại"));
}
