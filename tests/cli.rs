//! What people type at the program, wrong things included, and what it answers.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use crate::support::program::{self, fresh_folder, program, run, text};

const STANDARD: &str = "criteria/qd-06-2019.tieuchi";
const DATA: &str = "examples/nui-thanh-2024.yaml";
const VERIFIED: &str = "examples/tham-dinh.yaml";

/// Runs the program as if typed, with variables of the environment.
fn run_with(variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.envs(variables.iter().copied());
    program.args(arguments).output().unwrap()
}

/// All that a person sees.
fn seen(arguments: &[&str]) -> String {
    program::seen(&run(arguments))
}

fn code(arguments: &[&str]) -> i32 {
    run(arguments).status.code().unwrap()
}

/// A fresh folder for one test.
fn folder(name: &str) -> PathBuf {
    fresh_folder("cli", name)
}

/// The example of a code as a file of a test's own.
fn example(code: &str) -> String {
    format!("src/diagnostic/examples/{code}/wrong.tieuchi")
}

macro_rules! snapshots {
    ($($name:ident: $($argument:expr),* ;)*) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!(stringify!($name), seen(&[$($argument),*]));
        })*
    };
}

snapshots! {
    nothing: ;
    help: "--help";
    help_in_english: "--help", "--lang", "en";
    help_of_check: "check", "-h";
    help_of_score: "score", "--help";
    help_of_score_in_english: "--lang=en", "score", "--help";
    help_of_explain: "explain", "--help";
    help_of_completions: "completions", "--help";
    version: "--version";

    compare: "score", STANDARD, DATA, VERIFIED, "--compare";
    compare_in_english: "score", STANDARD, DATA, VERIFIED, "--compare", "--lang", "en";
    compare_markdown: "score", STANDARD, DATA, VERIFIED, "--compare", "--format", "markdown";
    compare_csv: "score", STANDARD, DATA, VERIFIED, "--compare", "--format", "csv";
    compare_json: "score", STANDARD, DATA, VERIFIED, "--compare", "--format", "json";
    compare_only: "score", STANDARD, DATA, VERIFIED, "--compare", "--only", "met";
    compare_nothing: "score", STANDARD, DATA, "--compare";
    compare_as_a_workbook: "score", STANDARD, DATA, "--compare", "--format", "xlsx", "-o", "x.xlsx";
    explain_verified: "explain", STANDARD, DATA, VERIFIED, "--commune", "20984";

    unknown_command: "scroe", STANDARD, DATA;
    unknown_command_in_english: "scroe", "--lang", "en";
    a_file_for_a_command: STANDARD;
    unknown_option: "score", STANDARD, DATA, "--taget", "80";
    nothing_to_check: "check";
    no_data: "score", STANDARD;
    no_commune: "explain", STANDARD, DATA;
    a_format_that_is_none: "score", STANDARD, DATA, "--format", "jsn";
    a_language_that_is_none: "check", STANDARD, "--lang", "fr";
    a_shell_that_is_none: "completions", "bsh";
    a_target_with_a_point: "score", STANDARD, DATA, "--target", "64.26";
    a_target_above_all: "score", STANDARD, DATA, "--target", "101%";
    a_target_in_words: "score", STANDARD, DATA, "--target", "nhiều";
    a_target_without_value: "score", STANDARD, DATA, "--target";
    a_target_twice: "score", STANDARD, DATA, "--target", "70", "--target", "80";
    a_code_that_is_none: "check", "--explain", "TC041";
    explain_and_files: "check", STANDARD, "--explain", "TC0401";
    a_standard_after_data: "score", DATA, STANDARD;
    data_to_check: "check", "--lang", "en", DATA;

    a_file_that_is_not_there: "check", "khong-co.tieuchi";
    a_folder_for_a_standard: "check", "--lang", "en", "criteria";
    data_that_is_not_there: "score", STANDARD, "khong-co.yaml";
    an_output_in_no_folder: "score", STANDARD, DATA, "--output", "khong-co/a.txt";

    check_of_the_standard: "check", STANDARD;
    check_of_mistakes: "check", &example("TC0401"), &example("TC0202");
    check_of_mistakes_in_english: "check", "--lang", "en", &example("TC0401");
    check_of_mistakes_for_programs: "check", "--format", "json", &example("TC0401");
    check_of_nothing_wrong_for_programs: "check", "--format", "json", "src/diagnostic/examples/standard.tieuchi";
    page_of_a_code_in_english: "check", "--explain", "tc0401", "--lang", "en";

    score_as_a_table: "score", STANDARD, DATA;
    score_in_english: "score", STANDARD, DATA, "--lang", "en", "--only", "undetermined";
    score_with_a_broken_standard: "score", &example("TC0401"), DATA;
    score_of_no_district: "score", STANDARD, DATA, "--district", "Núi Thàn", "--only", "met";
    explain_of_a_commune: "explain", STANDARD, DATA, "--commune", "tam hoà";
    explain_of_none: "explain", STANDARD, DATA, "--commune", "Tam Hoaa";
}

#[test]
fn a_commune_is_found_as_people_type_it() {
    let wanted = run(&["explain", STANDARD, DATA, "--commune", "20986"]);
    assert_eq!(wanted.status.code(), Some(0), "{}", text(&wanted.stderr));
    for typed in [
        "Xã Tam Hòa",
        "xã tam hoà",
        "Tam Hòa",
        "tam hoa",
        " TAM  HÒA ",
        "Tam Hòa, Núi Thành",
    ] {
        let found = run(&["explain", STANDARD, DATA, "-c", typed]);
        assert_eq!(text(&found.stdout), text(&wanted.stdout), "{typed}");
    }
}

#[test]
fn communes_of_one_name_are_told_apart() {
    let path = folder("names").join("so-lieu.csv");
    let rows = "mã,tên,huyện,trẻ_em\n00001,Xã Tân Phú,Huyện A,5\n,Xã Tân Phú,Huyện B,6\n";
    fs::write(&path, rows).unwrap();
    let explain = |typed| run(&["explain", STANDARD, path.to_str().unwrap(), "-c", typed]);
    let output = explain("tân phú");
    insta::assert_snapshot!("explain_of_several", text(&output.stderr));
    assert_eq!(output.status.code(), Some(2));
    for (typed, district) in [("1", "huyện A"), ("tan phu, huyện b", "huyện B")] {
        let output = explain(typed);
        assert!(
            text(&output.stdout).contains(district),
            "{}",
            text(&output.stdout)
        );
    }
}

#[test]
fn a_district_is_found_as_people_type_it() {
    let all = run(&["score", STANDARD, DATA, "--format", "json"]);
    for typed in ["Huyện Núi Thành", "núi thành", "nui thanh", "H. Núi Thành"] {
        let of_district = run(&[
            "score",
            STANDARD,
            DATA,
            "--format",
            "json",
            "--district",
            typed,
        ]);
        assert_eq!(of_district.stdout, all.stdout, "{typed}");
    }
}

#[test]
fn targets_as_people_write_them() {
    let with = |target: &str| run(&["score", STANDARD, DATA, "--target", target]).stdout;
    assert_eq!(with("80"), run(&["score", STANDARD, DATA]).stdout);
    assert_eq!(with("64,26%"), with("64,26"));
    assert_ne!(with("80%"), with("64,26%"));
}

#[test]
fn the_language_is_chosen_by_the_option_then_the_environment() {
    let vi = run(&["--help"]).stdout;
    let en = run(&["--lang", "en", "--help"]).stdout;
    assert_ne!(vi, en);
    let english = [("TIEUCHI_LANG", "en")];
    assert_eq!(run_with(&english, &["--help"]).stdout, en);
    assert_eq!(run_with(&english, &["--help", "--lang", "vi"]).stdout, vi);
    assert_eq!(run_with(&[("TIEUCHI_LANG", "fr")], &["--help"]).stdout, vi);
}

#[test]
fn colours_only_when_asked_for_or_watched() {
    let mistakes = example("TC0401");
    let coloured = |variables: &[(&str, &str)], options: &[&str]| {
        let arguments = [&["check", &mistakes], options].concat();
        run_with(variables, &arguments).stdout.contains(&0x1b)
    };
    assert!(!coloured(&[], &[]), "nobody is watching");
    assert!(coloured(&[], &["--color", "always"]));
    assert!(!coloured(&[], &["--color", "never"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        &[]
    ));
    assert!(
        coloured(&[("NO_COLOR", "1")], &["--color", "always"]),
        "the option is nearer"
    );
}

#[test]
fn the_law_is_applied_only_with_compared_figures() {
    let output = run(&["check", "--official", STANDARD]);
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output.stdout);
    assert!(shown.contains("lỗi[TC0702]"), "{shown}");
    assert!(!shown.contains("ghi chú"), "{shown}");
}

#[test]
fn every_file_is_checked_whatever_happens_to_others() {
    let output = run(&["check", "khong-co.tieuchi", &example("TC0401")]);
    assert!(text(&output.stdout).contains("TC0401"));
    assert!(text(&output.stderr).contains("khong-co.tieuchi"));
    assert_eq!(output.status.code(), Some(3), "the worst counts");
}

#[test]
fn a_broken_pipe_is_no_failure() {
    use std::process::{Command, Stdio};
    let data = "examples/quang-nam-2024.csv";
    for format in ["table", "json", "csv", "markdown"] {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("tieuchi"))
            .args(["score", STANDARD, data, "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output.stderr), "", "{format}");
        assert_eq!(output.status.code(), Some(0), "{format}");
    }
}

#[test]
fn an_output_is_written_whole() {
    let path = folder("output").join("kết quả.json");
    let name = path.to_str().unwrap();
    let written = run(&[
        "score", STANDARD, DATA, "--format", "json", "--output", name,
    ]);
    assert_eq!(text(&written.stdout), "");
    let printed = run(&["score", STANDARD, DATA, "--format", "json"]);
    assert_eq!(fs::read(&path).unwrap(), printed.stdout);
}

#[test]
fn what_can_be_scored_is_scored_beside_mistakes() {
    let path = folder("mistakes").join("so-lieu.csv");
    fs::write(
        &path,
        "mã,tên,huyện,trẻ_em\n00001,Xã A,Huyện B,12a\n00002,Xã C,Huyện B,-5\n",
    )
    .unwrap();
    let output = run(&["score", STANDARD, path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("Xã A"));
    let told = text(&output.stderr);
    assert!(
        told.contains("lỗi[TC0809]") && told.contains("lỗi[TC0814]"),
        "{told}"
    );
    assert!(told.contains("so-lieu.csv:2, cột D (4)"), "{told}");
}

#[test]
fn the_same_thing_in_many_rows_is_told_once() {
    let rows: Vec<String> = (1..=30).map(|n| format!("{n:05},Xã {n},x\n")).collect();
    let rows = rows.concat();
    let path = folder("many").join("so-lieu.csv");
    fs::write(&path, format!("mã,tên,trẻ_em\n{rows}")).unwrap();
    let output = run(&["score", STANDARD, path.to_str().unwrap()]);
    let told = text(&output.stderr);
    assert_eq!(told.matches("TC0809").count(), 1, "{told}");
    for said in [
        "30 chỗ",
        "Xã 1 (00001), dòng 2",
        "và 27 chỗ nữa: dòng 5–31",
        "Xã 4 (00004)",
    ] {
        assert!(told.contains(said), "{said}\n{told}");
    }
    assert!(told.contains("Tổng cộng: 30 lỗi"), "{told}");
}

#[test]
fn many_things_are_cut_short() {
    let columns: Vec<String> = (1..=30).map(|n| format!("cột lạ số {n}")).collect();
    let path = folder("cut").join("so-lieu.csv");
    let rows = format!(
        "mã,tên,trẻ_em,{}\n00001,Xã A{}\n",
        columns.join(","),
        ",1".repeat(31)
    );
    fs::write(&path, rows).unwrap();
    let output = run(&["score", STANDARD, path.to_str().unwrap()]);
    let told = text(&output.stderr);
    assert_eq!(told.matches("TC0804").count(), 20, "{told}");
    assert!(told.contains("Còn 11 phát hiện nữa"), "{told}");
    assert!(told.contains("--findings"), "{told}");
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(&["completions", shell]);
        assert_eq!(script.status.code(), Some(0));
        assert!(text(&script.stdout).contains("district"), "{shell}");
    }
}

#[test]
fn wrong_usage_ends_with_two() {
    for arguments in [
        &["scroe"][..],
        &["score"],
        &["check", "--lang", "fr"],
        &["explain", STANDARD],
    ] {
        assert_eq!(code(arguments), 2, "{arguments:?}");
    }
}

/// The whole, or pieces in their order.
#[test]
fn the_sessions_of_the_readme_are_what_is_printed() {
    let readme = fs::read_to_string("README.md").unwrap();
    let printed = run(&["score", STANDARD, DATA]);
    assert!(
        readme.contains(text(&printed.stdout).trim_end()),
        "README.md shows another table than score prints"
    );
    let printed = run(&["explain", STANDARD, DATA, "--commune", "tam anh nam"]);
    let (_, session) = readme.split_once("\"tam anh nam\"\n").unwrap();
    let session = session.split("```").next().unwrap();
    let mut rest = text(&printed.stdout);
    for piece in session.split("[…]\n") {
        let piece = piece.trim();
        let at = rest.find(piece);
        let at = at.unwrap_or_else(|| panic!("README.md: explain does not print\n{piece}"));
        rest = &rest[at + piece.len()..];
    }
}
