//! What the program says of a plan, as its readers see it.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::{program, run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const DATA: &str = "examples/nui-thanh-2024.yaml";
const OWN: &str = "examples/quang-nam-2024.yaml";

#[test]
fn a_plan_as_its_readers_see_it() {
    let output = run(&["plan", PLAN, DATA, "--own", OWN]);
    assert_snapshot!(text(&output.stdout));
    assert_snapshot!(text(&output.stderr), @"");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_same_in_english_and_as_a_document() {
    let output = run(&["plan", PLAN, DATA, "--lang", "en", "--format", "markdown"]);
    assert_snapshot!(text(&output.stdout));
}

#[test]
fn the_same_for_programs() {
    let output = run(&["plan", PLAN, DATA, "--own", OWN, "--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let counts = ["met", "not_met", "undetermined"].map(|name| value[name].as_u64());
    assert_eq!(counts, [Some(3), Some(2), Some(3)]);
    let five = &value["targets"][4]["goals"][0];
    assert_eq!(five["part"], 9);
    assert_eq!(five["lacking"].as_array().unwrap().len(), 3);
    assert_eq!(five["shortfall"]["best"], 2);
    assert_eq!(five["shortfall"]["worst"], 5);
}

#[test]
fn own_figures_are_read_of_the_plans_unit_alone() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, words: &str| fs::write(folder.path().join(name), words).unwrap();
    write(
        "a.tieuchi",
        "kế hoạch thử \"Thử\"\n  văn bản \"Kế hoạch thử\"\n  đơn vị \"Tỉnh Hòa Giang\"\n\n\
         số liệu chung quỹ \"Số tiền quỹ\" (đồng)\n\n\
         mục tiêu 1 \"Quỹ\"\n  căn cứ \"Mục 1\"\n  đạt khi tổng quỹ từ 1,5 tỷ đồng trở lên\n",
    );
    write("xa.csv", "mã,tên,quỹ\n00001,Xã An,9000000000\n");
    let reached = |own: &str| {
        write("tinh.csv", own);
        let mut command = program(folder.path());
        let arguments = [
            "plan",
            "a.tieuchi",
            "xa.csv",
            "--own",
            "tinh.csv",
            "--format",
            "json",
        ];
        let output = command.args(arguments).output().unwrap();
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        (
            value["targets"][0]["verdict"].clone(),
            text(&output.stderr).to_owned(),
        )
    };
    // What a commune reports under the same name is not the province's.
    assert_eq!(reached("tên,quỹ\nTỉnh Hòa Giang,1499999999\n").0, "not_met");
    assert_eq!(reached("tên,quỹ\nHòa Giang,1500000000\n").0, "met");
    assert_eq!(reached("tên,quỹ\nTỉnh Hòa Giang,\n").0, "undetermined");
    let (verdict, told) = reached("tên,quỹ\nTỉnh Khác,1500000000\n");
    assert_eq!(verdict, "undetermined");
    assert!(!told.is_empty());
}

#[test]
fn what_is_no_plan_is_told() {
    let output = run(&["plan", "criteria/qd-06-2019.tieuchi", DATA]);
    assert_snapshot!(text(&output.stderr));
    let output = run(&["score", PLAN, DATA]);
    assert_snapshot!(text(&output.stderr));
}

/// A folder of standards may hold plans: who asks for its standards is not told of them.
#[test]
fn plans_of_a_folder_are_no_standards() {
    for arguments in [
        &["doc", "criteria"][..],
        &["test", "criteria"],
        &["score", "criteria", DATA, "--standard", "qd-06-2019"],
    ] {
        let output = run(arguments);
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
        assert_ne!(text(&output.stdout), "", "{arguments:?}");
    }
}

#[test]
fn a_broken_plan_is_not_held_against_data() {
    let output = run(&["plan", "src/diagnostic/examples/TC1301/wrong.tieuchi", DATA]);
    assert_ne!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "");
    assert_snapshot!(text(&output.stderr));
}

/// The guide's example is a plan without mistakes, and each form of its table is one that a plan may have.
#[test]
fn the_guide_shows_plans_that_are_right() {
    let guide = fs::read_to_string("docs/huong-dan.md").unwrap();
    let start = guide.find("kế hoạch hoa-giang-2024").unwrap();
    let example = guide[start..].split("```").next().unwrap();
    let section = guide[start..].split("\n## ").next().unwrap();
    let forms = section.lines().filter_map(|line| {
        let form = line.strip_prefix("| `")?.split('`').next()?;
        form.starts_with("đạt khi").then_some(form)
    });
    let forms: Vec<&str> = forms.collect();
    assert_eq!(forms.len(), 7);
    let more = "chỉ số số_cuộc_họp \"Số cuộc họp\" (cuộc)\n\
        chỉ số b \"Số trẻ em b\" (trẻ em)\nchỉ số a \"Số trẻ em a\" (trẻ em) không quá b\n\
        số liệu chung có_kế_hoạch \"Tỉnh có kế hoạch\" (có/không)\n";
    let targets = forms.iter().zip(3..);
    let targets = targets.map(|(form, number)| {
        format!("mục tiêu {number} \"Mục tiêu {number}\"\n  căn cứ \"Mục II\"\n  {form}\n")
    });
    let folder = tempfile::tempdir().unwrap();
    let standard = fs::read("criteria/qd-06-2019.tieuchi").unwrap();
    fs::write(folder.path().join("qd.tieuchi"), standard).unwrap();
    let plan = format!("{example}\n{more}\n{}", targets.collect::<String>());
    fs::write(folder.path().join("a.tieuchi"), plan).unwrap();
    let output = program(folder.path())
        .args(["check", "a.tieuchi"])
        .output()
        .unwrap();
    assert_eq!(text(&output.stderr), "");
    assert_snapshot!(text(&output.stdout), @"a.tieuchi: không có lỗi. 9 mục tiêu, 2 số liệu chung, 0 nhiệm vụ, báo cáo, danh sách.");
    fs::write(folder.path().join("b.tieuchi"), example).unwrap();
    let output = program(folder.path())
        .args(["fmt", "--check", "b.tieuchi"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}

/// Words that are misspelt, and statements that stand where they do not belong, are told in plans as in standards.
#[test]
fn mistakes_in_plans_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let told = |words: &str| {
        fs::write(folder.path().join("a.tieuchi"), words).unwrap();
        let output = program(folder.path())
            .args(["check", "a.tieuchi"])
            .output()
            .unwrap();
        text(&output.stdout).to_owned()
    };
    assert_snapshot!(told(
        "kế hoạch a \"A\"\n  văn bản \"Kế hoạch\"\n  tổng điểm 100\n\nchỉ số sinh \"Số trẻ em sinh\" (trẻ em)\n\
         tiêu chí 1 \"Một\" tối đa 5 điểm\n\nmục tiêu 1 \"Một\"\n  căn cứ \"Mục 1\"\n  đạt khi tổng sin từ 5 tỷ trở lên\n\
         mục tiu 2 \"Hai\"\n  đạt khi tỉ lệ đơn vị sinh từ 5 trở lên\n"
    ));
    // As people write before they know the words.
    assert_snapshot!(told(
        "kế hoạch a \"A\"\n  văn bản \"Kế hoạch\"\n  đơn vi \"Tỉnh A\"\n  ap dụng b\n\n\
         số liệu chung quỹ \"Quỹ\" (đồng)\n\nmục tiêu 1 \"Một\"\n  căn cứ \"Mục 1\"\n\
         \x20 đạt khi tỷ lệ xã được công nhận từ 80 trở lên\n  đạt khi quỹ từ 1,5 tỷ trở lên\n"
    ));
    assert_snapshot!(told(
        "bộ tiêu chí a \"A\"\n  văn bản \"Quyết định\"\n  áp dụng b\n\nmục tiêu 1 \"Một\"\n  đạt khi tổng sinh từ 5 trở lên\n"
    ));
}

/// A sum is for all units to reach together: no locality misses it by itself.
#[test]
fn no_locality_is_held_against_a_sum_of_all() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, words: &str| fs::write(folder.path().join(name), words).unwrap();
    write(
        "a.tieuchi",
        "kế hoạch a \"A\"\n  văn bản \"Kế hoạch số 1\"\n\nchỉ số a \"Số trẻ em a\" (trẻ em)\n\n\
         mục tiêu 1 \"Tổng\"\n  căn cứ \"Mục 1\"\n  đạt khi tổng a từ 100 trở lên\n",
    );
    write(
        "xa.csv",
        "mã,tên,huyện,a\n00001,Xã An,Huyện B,40\n00002,Xã Bình,Huyện C,59\n",
    );
    let plan = |format: &str| {
        let mut command = program(folder.path());
        let arguments = ["plan", "a.tieuchi", "xa.csv", "--format", format];
        command.args(arguments).output().unwrap()
    };
    let said = plan("text");
    let said = text(&said.stdout);
    assert!(said.contains("Mục tiêu 1. Tổng: không đạt"), "{said}");
    assert!(!said.contains("Huyện B"), "{said}");
    let value: Value = serde_json::from_slice(&plan("json").stdout).unwrap();
    let localities = value["targets"][0]["goals"][0]["localities"]
        .as_array()
        .unwrap();
    assert_eq!(localities.len(), 2);
    assert!(
        localities.iter().all(|one| one["verdict"].is_null()),
        "{value}"
    );
}
