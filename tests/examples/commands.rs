//! `tieuchi test` as it is typed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::examples::support::STANDARD;
use crate::support::program::{self, fresh_folder, program, text};

const SHIPPED: &str = "criteria/qd-06-2019.tieuchi";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program(folder).args(arguments).output().unwrap()
}

pub(crate) fn seen(folder: &Path, arguments: &[&str]) -> String {
    program::seen(&run(folder, arguments))
}

fn code(folder: &Path, arguments: &[&str]) -> i32 {
    run(folder, arguments).status.code().unwrap()
}

/// A fresh folder with these files.
pub(crate) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = fresh_folder("trial", name);
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

const EXAMPLES: &str = "ví dụ cho mẫu

ví dụ \"xã miền núi đủ mọi điều kiện\"
  có_cán_bộ có, trẻ_em 100, trẻ_sơ_sinh 20, trẻ_tiêm_chủng 20
  hài_lòng 90%, cuộc_họp 4
  loại là xã, miền_núi có
  thì tổng điểm là 100
  và thuộc nhóm khó_khăn
  và đạt

ví dụ \"thiếu hai trẻ tiêm chủng\"
  như ví dụ \"xã miền núi đủ mọi điều kiện\"
  trẻ_tiêm_chủng 18
  thì mục 1.2 được 40 điểm
  và tiêu chí 1 được 60 điểm
  và tổng điểm là 100
  và thuộc nhóm còn_lại
  và điều kiện \"tổng điểm\" không đạt
  và chưa xác định

ví dụ \"chưa rõ số trẻ tiêm chủng\"
  trẻ_sơ_sinh 20
  thì mục 1.2 được ? điểm
  và ?
";

fn with_examples(name: &str, examples: &str) -> PathBuf {
    folder(
        name,
        &[("mau.tieuchi", STANDARD), ("mau.vi-du.tieuchi", examples)],
    )
}

#[test]
fn what_is_wrong_is_shown_with_its_reason() {
    let folder = with_examples("report", EXAMPLES);
    insta::assert_snapshot!("report", seen(&folder, &["test", "mau.tieuchi"]));
    insta::assert_snapshot!(
        "report_verbose_en",
        seen(&folder, &["test", "-v", "mau.tieuchi", "--lang", "en"])
    );
    insta::assert_snapshot!(
        "report_json",
        seen(&folder, &["test", "mau.tieuchi", "--format", "json"])
    );
}

#[test]
fn a_standard_and_its_examples_find_each_other() {
    let folder = with_examples("beside", EXAMPLES);
    let by_standard = seen(&folder, &["test", "mau.tieuchi"]);
    for files in [
        &["mau.vi-du.tieuchi"][..],
        &["mau.tieuchi", "mau.vi-du.tieuchi"],
        &["mau.vi-du.tieuchi", "mau.tieuchi"],
        &["."],
    ] {
        let arguments = [&["test"], files].concat();
        assert_eq!(
            seen(&folder, &arguments).replace("./", ""),
            by_standard,
            "{files:?}"
        );
    }
    fs::rename(
        folder.join("mau.vi-du.tieuchi"),
        folder.join("khác.tieuchi"),
    )
    .unwrap();
    let by_name = seen(&folder, &["test", "mau.tieuchi", "khác.tieuchi"]);
    assert_eq!(
        by_name,
        by_standard.replace("mau.vi-du.tieuchi", "khác.tieuchi")
    );
}

#[test]
fn the_end_says_what_came_of_it() {
    let right = "ví dụ cho mẫu\nví dụ \"a\" có_cán_bộ có thì mục 1.1 được 20 điểm\n";
    let folder = with_examples("codes", right);
    assert_eq!(code(&folder, &["test", "mau.tieuchi"]), 0);
    assert_eq!(
        code(&folder, &["test", "mau.tieuchi", "--min-coverage", "4"]),
        0
    );
    let too_little = run(&folder, &["test", "mau.tieuchi", "--min-coverage", "100%"]);
    assert_eq!(too_little.status.code(), Some(1));
    assert!(text(&too_little.stdout).contains("Chưa đủ độ phủ yêu cầu: 100%."));
    for (examples, expected) in [
        (right.replace("20", "19"), 1),
        (right.replace("20", "?"), 1),
        (right.replace("có_cán_bộ", "co_can_bo"), 1),
        ("ví dụ cho mẫu\n".to_owned(), 1),
        (right.to_owned(), 0),
    ] {
        fs::write(folder.join("mau.vi-du.tieuchi"), &examples).unwrap();
        assert_eq!(
            code(&folder, &["test", "mau.tieuchi"]),
            expected,
            "{examples}"
        );
    }
    assert_eq!(code(&folder, &["test", "không có.tieuchi"]), 3);
    assert_eq!(code(&folder, &["test"]), 2);
    assert_eq!(
        code(&folder, &["test", "mau.tieuchi", "--suggest", "--verbose"]),
        2
    );
    assert_eq!(code(&folder, &["test", "mau.tieuchi", "--suggest"]), 0);
}

#[test]
fn mistakes_are_told_and_the_other_examples_run() {
    let examples = EXAMPLES.replace("  trẻ_sơ_sinh 20\n  thì", "  trẻ_so_sinh 20\n  thì");
    let folder = with_examples("mistakes", &examples);
    insta::assert_snapshot!("mistakes", seen(&folder, &["test", "mau.tieuchi"]));
    fs::write(
        folder.join("mau.tieuchi"),
        STANDARD.replace("tổng điểm 100", "tổng điểm 90"),
    )
    .unwrap();
    insta::assert_snapshot!("broken_standard", seen(&folder, &["test", "mau.tieuchi"]));
}

#[test]
fn examples_that_are_not_run_are_named() {
    let wrong = "ví dụ cho mẫu
ví dụ \"đúng\" có_cán_bộ có thì mục 1.1 được 20 điểm
ví dụ \"sai tên\" có_cán_bo có thì mục 1.1 được 20 điểm
ví dụ \"dựa vào sai tên\" như ví dụ \"sai tên\" thì mục 1.1 được 20 điểm
ví dụ \"sai câu\" có_cán_bộ có thì mục 1.1 đạt được 20 điểm
ví dụ \"dựa vào sai câu\" như ví dụ \"sai câu\" thì mục 1.1 được 20 điểm
ví dụ \"vòng\" như ví dụ \"quanh\" thì mục 1.1 được từ 0 đến 20 điểm
ví dụ \"quanh\" như ví dụ \"vòng\" thì mục 1.1 được từ 0 đến 20 điểm
ví dụ \"sai ngày\" vào ngày 30/11/2022 có_cán_bộ có thì mục 1.1 được 20 điểm
ví dụ \"Đúng\" có_cán_bộ có thì mục 1.1 được 20 điểm
";
    let folder = with_examples("left-out", wrong);
    let seen = seen(&folder, &["test", "mau.tieuchi"]);
    let from = seen.find("1 ví dụ").unwrap();
    let to = seen.find("Độ phủ").unwrap();
    insta::assert_snapshot!("left_out", &seen[from..to]);
}

#[test]
fn examples_are_held_against_their_own_standard_only() {
    let folder = folder(
        "strangers",
        &[
            ("mau.tieuchi", STANDARD),
            ("khác.tieuchi", &EXAMPLES.replace("cho mẫu", "cho khác")),
        ],
    );
    insta::assert_snapshot!(
        "of_another",
        seen(&folder, &["test", "mau.tieuchi", "khác.tieuchi"])
    );
    insta::assert_snapshot!("alone", seen(&folder, &["test", "khác.tieuchi"]));
}

#[test]
fn a_check_knows_files_of_examples() {
    let folder = with_examples("check", EXAMPLES);
    insta::assert_snapshot!("check", seen(&folder, &["check", "."]));
    assert_eq!(code(&folder, &["check", "mau.vi-du.tieuchi"]), 0);
    let wrong = EXAMPLES.replace("trẻ_em 100", "trẻ_em 10");
    fs::write(folder.join("mau.vi-du.tieuchi"), wrong).unwrap();
    for files in [&["mau.vi-du.tieuchi"][..], &["."]] {
        let shown = seen(&folder, &[&["check"], files].concat());
        assert!(shown.contains("TC0904"), "{shown}");
    }
}

#[test]
fn a_folder_of_standards_may_hold_their_examples() {
    let folder = with_examples("folder", EXAMPLES);
    let data = "mã,tên,trẻ_em\n00001,Xã A,5\n";
    fs::write(folder.join("so-lieu.csv"), data).unwrap();
    let by_file = seen(
        &folder,
        &["score", "mau.tieuchi", "so-lieu.csv", "--format", "csv"],
    );
    assert!(by_file.contains("Xã A"), "{by_file}");
    let by_folder = seen(
        &folder,
        &[
            "score",
            ".",
            "so-lieu.csv",
            "--format",
            "csv",
            "--standard",
            "mẫu",
        ],
    );
    assert_eq!(by_folder, by_file);
    let as_standard = seen(&folder, &["score", "mau.vi-du.tieuchi", "so-lieu.csv"]);
    assert!(
        as_standard.contains("TC0914") && as_standard.ends_with("exit 1\n"),
        "{as_standard}"
    );
}

#[test]
fn the_shipped_standard_is_covered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shown = seen(root, &["test", SHIPPED, "--min-coverage", "100"]);
    assert!(shown.contains("Độ phủ: 100%"), "{shown}");
    assert!(shown.ends_with("exit 0\n"), "{shown}");
}

#[test]
fn suggestions_of_a_standard_without_examples_are_a_file_of_their_own() {
    let folder = folder("suggest", &[("mau.tieuchi", STANDARD)]);
    let suggested = run(&folder, &["test", "mau.tieuchi", "--suggest"]);
    fs::write(folder.join("mau.vi-du.tieuchi"), &suggested.stdout).unwrap();
    assert_eq!(code(&folder, &["check", "mau.vi-du.tieuchi"]), 0);
    let report = seen(&folder, &["test", "mau.tieuchi"]);
    assert!(
        report.contains("0 sai") && report.ends_with("exit 1\n"),
        "{report}"
    );
}

#[test]
fn json_is_as_its_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/test.schema.json")).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mistakes = EXAMPLES.replace("trẻ_sơ_sinh 20\n  thì", "trẻ_so_sinh 20\n  thì");
    let in_force = STANDARD.replace(
        "  tổng điểm 100",
        "  hiệu lực từ 01/01/2020\n  tổng điểm 100",
    );
    let on_a_day = EXAMPLES.replace(
        "mọi điều kiện\"\n  có",
        "mọi điều kiện\" vào ngày 30/11/2022\n  có",
    );
    let mut valid = Value::Null;
    for (standard, examples, more) in [
        (STANDARD, "ví dụ cho mẫu\n", &[][..]),
        (STANDARD, &mistakes, &["--lang", "en"]),
        (&in_force, &on_a_day, &["--on", "01/01/2021"]),
        (include_str!("forms.tieuchi"), "ví dụ cho so\n", &[]),
        (STANDARD, EXAMPLES, &["--min-coverage", "99,5"]),
    ] {
        let folder = folder(
            "schema",
            &[("a.tieuchi", standard), ("a.vi-du.tieuchi", examples)],
        );
        let arguments = [&["test", "a.tieuchi", "--format", "json"], more].concat();
        valid = serde_json::from_slice(&run(&folder, &arguments).stdout).unwrap();
        let errors: Vec<String> = (schema.iter_errors(&valid))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
    }
    // And the schema notices what is not so.
    let broken = |change: fn(&mut Value)| {
        let mut value = valid.clone();
        change(&mut value);
        !schema.is_valid(&value)
    };
    assert!(broken(|value| value["extra"] = 1.into()));
    assert!(broken(
        |value| value["standards"][0]["examples"][0]["state"] = "right".into()
    ));
    assert!(broken(
        |value| value["standards"][0]["examples"][0]["day"] = "30/11/2022".into()
    ));
    assert!(broken(
        |value| value["standards"][0]["examples"][0]["expectations"][0]["actual"] = Value::Null
    ));
    assert!(broken(
        |value| value["standards"][0]["coverage"]["missing"][0]["kind"] = "row".into()
    ));
    assert!(broken(|value| {
        value["standards"][0]["summary"]
            .as_object_mut()
            .unwrap()
            .remove("left_out");
    }));
}

/// Nobody wrote the levels of a rule by steps.
#[test]
fn a_rule_by_steps_is_missing_in_its_own_words() {
    let shown = seen(Path::new("tests/forms"), &["test", "steps.tieuchi"]);
    let rule = "Mục 1.2: cứ đủ 10 trẻ em được 1 điểm, tối đa 20 điểm (dòng 29)";
    assert!(shown.contains(rule), "{shown}");
}
