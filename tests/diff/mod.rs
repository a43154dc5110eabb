//! `tieuchi diff` as people and programs read it.

mod distinguish;
mod figures;
mod forms;
mod many_classes;
mod steps;

use std::fs;
use std::path::Path;
use std::process::Output;

use insta::assert_snapshot;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::support::program::{self, program};

const OLD: &str = "tests/diff/old.tieuchi";
const NEW: &str = "tests/diff/new.tieuchi";
const RELAID: &str = "tests/diff/relaid.tieuchi";
const SAME: &str = "tests/diff/same.tieuchi";
const DATA: &str = "tests/diff/data.yaml";
const STANDARD: &str = "criteria/qd-06-2019.tieuchi";

fn run(arguments: &[&str]) -> Output {
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.arg("diff").args(arguments).output().unwrap()
}

fn out(arguments: &[&str]) -> String {
    String::from_utf8(run(arguments).stdout).unwrap()
}

/// All that a person sees, without what changes with every edit of a file.
fn seen(arguments: &[&str]) -> String {
    without_hashes(&program::seen(&run(arguments)))
}

fn without_hashes(text: &str) -> String {
    let mut shown = String::new();
    let mut digits = String::new();
    for letter in text.chars().chain(['\n']) {
        if letter.is_ascii_hexdigit() && !letter.is_ascii_uppercase() {
            digits.push(letter);
            continue;
        }
        shown += if digits.len() >= 12 { "0123" } else { &digits };
        digits.clear();
        shown.push(letter);
    }
    shown.pop();
    shown
}

#[test]
fn what_changed_and_what_it_does() {
    assert_snapshot!("text_vi", seen(&[OLD, NEW, DATA]));
    assert_snapshot!("text_en", seen(&[OLD, NEW, DATA, "--lang", "en"]));
    assert_snapshot!("markdown", seen(&[OLD, NEW, DATA, "--format", "markdown"]));
    assert_snapshot!("json", seen(&[OLD, NEW, DATA, "--format", "json"]));
    // The other way round, what was added is removed.
    assert_snapshot!("text_back", seen(&[NEW, OLD]));
}

#[test]
fn a_new_layout_is_no_change() {
    assert_snapshot!("relaid", seen(&[OLD, RELAID]));
    // Only that criteria stand out of order is asked about.
    assert_eq!(run(&[OLD, RELAID, "--exit-code"]).status.code(), Some(1));
    let data = "examples/nui-thanh-2024.yaml";
    assert_snapshot!("itself", seen(&[STANDARD, STANDARD, data]));
}

/// Other words, and thresholds between which no total lies.
#[test]
fn other_words_that_no_data_can_tell_apart() {
    assert_snapshot!("same", seen(&[OLD, SAME]));
}

/// Names that are used in many places change once each; columns of data are called so.
#[test]
fn a_name_that_changed_is_told_once() {
    let text = fs::read_to_string(OLD).unwrap();
    let text = text
        .replace("trẻ_em_khám", "số_trẻ_em_đi_khám")
        .replace("miền_núi", "vùng_núi");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("renamed.tieuchi");
    fs::write(&path, text.replace("khó_khăn", "vùng_khó")).unwrap();
    let seen = seen(&[OLD, path.to_str().unwrap()]);
    let seen = seen.replace(path.to_str().unwrap(), "renamed.tieuchi");
    let rules = seen.split("Thay đổi").nth(1).unwrap();
    assert_snapshot!("renamed", rules);
}

#[test]
fn a_difference_is_no_finding_unless_asked() {
    assert_eq!(run(&[OLD, NEW]).status.code(), Some(0));
    assert_eq!(run(&[OLD, NEW, "--exit-code"]).status.code(), Some(1));
}

#[test]
fn a_terminal_of_80_columns_is_enough() {
    for lang in ["vi", "en"] {
        for line in out(&[OLD, NEW, DATA, "--lang", lang]).lines() {
            assert!(line.width() <= 80, "{line}");
        }
    }
}

#[test]
fn colour_changes_no_letter() {
    let plain = out(&[OLD, NEW, DATA]);
    let coloured = out(&[OLD, NEW, DATA, "--color", "always"]);
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn json_is_as_its_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/diff.schema.json")).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for files in [
        &[steps::OLD, steps::NEW],
        &[OLD, NEW, DATA][..],
        &[NEW, OLD, DATA],
        &[OLD, RELAID],
        &[OLD, SAME],
    ] {
        let text = out(&[files, &["--format", "json"]].concat());
        let value: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = (schema.iter_errors(&value))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{files:?}\n{}", errors.join("\n"));
    }
    let text = out(&[OLD, NEW, DATA, "--format", "json"]);
    let valid: Value = serde_json::from_str(&text).unwrap();
    let broken = |change: fn(&mut Value)| {
        let mut value = valid.clone();
        change(&mut value);
        !schema.is_valid(&value)
    };
    assert!(broken(|value| value["extra"] = 1.into()));
    assert!(broken(|value| value["can_differ"] = "perhaps".into()));
    assert!(broken(|value| value["changes"][0]["kind"] = "other".into()));
    assert!(broken(
        |value| value["effect"]["communes"][0]["items"] = 1.into()
    ));
}

#[test]
fn a_file_is_written_whole() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("so sánh.md");
    let path = path.to_str().unwrap();
    let shown = out(&[OLD, NEW, DATA, "--format", "markdown"]);
    assert_eq!(
        out(&[OLD, NEW, DATA, "--format", "markdown", "-o", path]),
        ""
    );
    assert_eq!(fs::read_to_string(path).unwrap(), shown);
}

#[test]
fn wrong_input() {
    let broken = "src/diagnostic/examples/TC0401/wrong.tieuchi";
    assert_snapshot!("broken", seen(&[OLD, broken]));
    assert_snapshot!("data_for_a_standard", seen(&[OLD, DATA]));
    assert_snapshot!("one_standard", seen(&[OLD]));
    assert_snapshot!("folder", seen(&[OLD, "criteria"]));
    assert_snapshot!("no_such_file", seen(&[OLD, "tests/diff/none.tieuchi"]));
    assert_snapshot!("no_data", seen(&[OLD, NEW, "tests/diff/snapshots"]));
    assert_snapshot!("help", seen(&["--help"]));
}

#[test]
fn an_amended_text_is_no_data_file() {
    let draft = "criteria/examples/du-thao-sua-doi.tieuchi";
    let seen = out(&[STANDARD, draft, "examples/nui-thanh-2024.yaml"]);
    let amended = "    Văn bản được sửa đổi: Xã, phường, thị trấn phù hợp với trẻ em";
    assert!(seen.contains(amended), "{seen}");
    assert_eq!(seen.matches("Tệp số liệu:").count(), 1);
    let json = out(&[
        STANDARD,
        draft,
        "examples/nui-thanh-2024.yaml",
        "--format",
        "json",
    ]);
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["data"].as_array().unwrap().len(), 1);
    assert_eq!(read["new"]["amends"][0]["file"], STANDARD);
    assert_eq!(read["new"]["amends"][0]["sha256"], read["old"]["sha256"]);
}
