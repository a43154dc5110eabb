//! Figures tried against what targets ask.

use std::fs;

use crate::support::program::{program, run, text};

/// What `check` says of a target that asks this, tried so.
fn checked(asks: &str, tried: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let plan = format!(
        "kế hoạch a \"A\"\n  văn bản \"Kế hoạch số 1\"\n  đơn vị \"Tỉnh A\"\n\n\
         chỉ số a \"Số trẻ em a\" (trẻ em) không quá b\nchỉ số b \"Số trẻ em b\" (trẻ em)\n\
         số liệu chung c \"Số tiền c\" (đồng)\nsố liệu chung có \"Có kế hoạch\" (có/không)\n\n\
         mục tiêu 1 \"Mục tiêu\"\n  căn cứ \"Mục II\"\n  đạt khi {asks}\n    ví dụ {tried}\n"
    );
    fs::write(folder.path().join("a.tieuchi"), plan).unwrap();
    let output = program(folder.path())
        .args(["check", "a.tieuchi"])
        .output()
        .unwrap();
    text(&output.stdout).to_owned()
}

const SHARE: &str = "tỷ lệ a / b từ 80% trở lên";
const ABOVE: &str = "tỷ lệ a / b trên 80%";
const RATE: &str = "tỷ suất a / b trên 1.000 dưới 20";
const SUM: &str = "tổng c từ 5 tỷ đồng trở lên";

#[test]
fn what_comes_out_as_it_says_is_right() {
    for (asks, tried) in [
        (SHARE, "80/100 đạt, 79/100 không đạt"),
        (SHARE, "80% đạt, 79,9% không đạt"),
        (ABOVE, "80/100 không đạt, 8.001/10.000 đạt"),
        (RATE, "19/1.000 đạt, 20/1.000 không đạt, 2/100 không đạt"),
        (RATE, "19,9 đạt, 20 không đạt"),
        (
            SUM,
            "5 tỷ đồng đạt, 4.999.999.999 không đạt, 5.000 triệu đạt",
        ),
    ] {
        let said = checked(asks, tried);
        assert!(!said.contains("TC1329"), "{asks}: {tried}\n{said}");
        assert!(!said.contains("TC1330"), "{asks}: {tried}\n{said}");
        assert!(!said.contains("lỗi["), "{asks}: {tried}\n{said}");
    }
}

/// A third is not 33,33%: nothing is rounded.
#[test]
fn what_comes_out_otherwise_is_told() {
    for (asks, tried) in [
        (SHARE, "80/100 không đạt"),
        (SHARE, "79/100 đạt"),
        (ABOVE, "80% đạt"),
        ("tỷ lệ a / b từ 33,33% trở lên", "1/3 không đạt"),
        ("tỷ lệ a / b từ 33,34% trở lên", "1/3 đạt"),
        (RATE, "20/1.000 đạt"),
        (SUM, "4.999.999.999 đạt"),
    ] {
        let said = checked(asks, tried);
        assert!(said.contains("TC1329"), "{asks}: {tried}\n{said}");
    }
}

#[test]
fn what_is_no_figure_of_the_kind_is_told() {
    for (asks, tried) in [
        (SHARE, "80 đạt"),
        (SHARE, "80/0 đạt"),
        (SHARE, "80%/100 đạt"),
        (RATE, "2% đạt"),
        (SUM, "5/6 đạt"),
        (SUM, "5% không đạt"),
        ("có", "1 đạt"),
    ] {
        let said = checked(asks, tried);
        assert!(said.contains("TC1330"), "{asks}: {tried}\n{said}");
    }
}

#[test]
fn tests_say_what_was_not_tried() {
    let output = run(&["test", "criteria/programmes/quang-nam-2024.tieuchi"]);
    insta::assert_snapshot!(text(&output.stdout));
    assert_eq!(output.status.code(), Some(0));
    let plan = "src/diagnostic/examples/TC1330/right.tieuchi";
    let output = run(&["test", plan]);
    assert!(text(&output.stdout).contains("Chưa có ví dụ ở cả hai bên mốc: mục tiêu 6."));
}

#[test]
fn a_plan_and_its_standard_are_tested_together() {
    let plan = "criteria/programmes/quang-nam-2024.tieuchi";
    let standard = "criteria/qd-06-2019.tieuchi";
    let alone = run(&["test", standard]);
    let output = run(&["test", plan, standard]);
    assert_eq!(text(&output.stderr), text(&alone.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("ví dụ của mục tiêu, đúng cả"), "{said}");
    assert!(said.ends_with(text(&alone.stdout)), "{said}");
    assert_eq!(output.status.code(), alone.status.code());
}
