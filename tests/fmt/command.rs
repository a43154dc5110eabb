//! What people type, and what becomes of their files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support::program::{self, fresh_folder, program};

const TIDY: &str = "bộ tiêu chí x \"X\"\n  tổng điểm 1.000\n";
const UNTIDY: &str = "bộ tiêu chí x \"X\"\ntổng điểm   1.000 \n";

fn run_in(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut program = program(folder);
    program.args(arguments).write_stdin(input).output().unwrap()
}

/// All that a person sees.
fn seen(folder: &Path, arguments: &[&str]) -> String {
    program::seen(&run_in(folder, arguments, b""))
}

fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = fresh_folder("fmt", name);
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
    folder
}

#[test]
fn files_are_written_and_named() {
    let folder = folder(
        "written",
        &[
            ("a.tieuchi", UNTIDY.as_bytes()),
            ("b.tieuchi", TIDY.as_bytes()),
        ],
    );
    insta::assert_snapshot!(seen(&folder, &["fmt", "a.tieuchi", "b.tieuchi"]));
    assert_eq!(fs::read_to_string(folder.join("a.tieuchi")).unwrap(), TIDY);
    assert_eq!(fs::read_to_string(folder.join("b.tieuchi")).unwrap(), TIDY);
    assert_eq!(
        run_in(&folder, &["fmt", "--check", "a.tieuchi"], b"").stdout,
        b""
    );
}

#[test]
fn check_names_files_and_changes_nothing() {
    let marked = format!("\u{feff}{TIDY}");
    let folder = folder(
        "check",
        &[
            ("a.tieuchi", UNTIDY.as_bytes()),
            ("b.tieuchi", TIDY.as_bytes()),
            ("dấu.tieuchi", marked.as_bytes()),
            ("nhiều.tieuchi", include_bytes!("untidy.tieuchi")),
        ],
    );
    let files = ["a.tieuchi", "b.tieuchi", "dấu.tieuchi", "nhiều.tieuchi"];
    let mut arguments = vec!["fmt", "--check"];
    arguments.extend(files);
    insta::assert_snapshot!("check", seen(&folder, &arguments));
    arguments.extend(["--lang", "en"]);
    insta::assert_snapshot!("check_in_english", seen(&folder, &arguments));
    assert_eq!(
        fs::read_to_string(folder.join("a.tieuchi")).unwrap(),
        UNTIDY
    );
    assert_eq!(
        fs::read_to_string(folder.join("dấu.tieuchi")).unwrap(),
        marked
    );
    let tidy = run_in(&folder, &["fmt", "--check", "b.tieuchi"], b"");
    assert_eq!(tidy.status.code(), Some(0));
}

#[test]
fn a_file_with_mistakes_is_not_touched() {
    let wrong = "bộ tiêu chí x \"X\"\n   tổng điểm nhiều\n";
    let folder = folder(
        "mistakes",
        &[
            ("a.tieuchi", wrong.as_bytes()),
            ("b.tieuchi", UNTIDY.as_bytes()),
        ],
    );
    insta::assert_snapshot!(seen(&folder, &["fmt", "a.tieuchi", "b.tieuchi"]));
    assert_eq!(fs::read_to_string(folder.join("a.tieuchi")).unwrap(), wrong);
    // The others are formatted all the same.
    assert_eq!(fs::read_to_string(folder.join("b.tieuchi")).unwrap(), TIDY);
}

#[test]
fn the_world_and_the_command_line() {
    let folder = folder(
        "world",
        &[("a.csv", b"a,b"), ("a.tieuchi", UNTIDY.as_bytes())],
    );
    insta::assert_snapshot!(
        "not_a_standard",
        seen(&folder, &["fmt", "a.csv", "khong-co.tieuchi", "."])
    );
    insta::assert_snapshot!("no_file", seen(&folder, &["fmt"]));
    insta::assert_snapshot!(
        "conflict",
        seen(&folder, &["fmt", "--check", "--stdout", "a.tieuchi"])
    );
    insta::assert_snapshot!("help", seen(&folder, &["fmt", "--help"]));
    insta::assert_snapshot!(
        "help_in_english",
        seen(&folder, &["fmt", "--help", "--lang", "en"])
    );
}

#[test]
fn the_standard_input_goes_to_the_standard_output() {
    let folder = folder("stdin", &[("a.tieuchi", UNTIDY.as_bytes())]);
    let done = run_in(&folder, &["fmt", "-"], UNTIDY.as_bytes());
    assert_eq!(String::from_utf8(done.stdout).unwrap(), TIDY);
    assert_eq!(done.status.code(), Some(0));
    let done = run_in(&folder, &["fmt", "--stdout", "a.tieuchi"], b"");
    assert_eq!(String::from_utf8(done.stdout).unwrap(), TIDY);
    assert_eq!(
        fs::read_to_string(folder.join("a.tieuchi")).unwrap(),
        UNTIDY
    );
    let wrong = run_in(&folder, &["fmt", "-"], b"");
    assert_eq!((wrong.stdout.len(), wrong.status.code()), (0, Some(1)));
    let checked = run_in(&folder, &["fmt", "--check", "-"], UNTIDY.as_bytes());
    assert_eq!(checked.status.code(), Some(1));
}

#[test]
fn line_ends_stay_and_encodings_become_utf_8() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let utf_16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(windows(UNTIDY).encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked = format!("\u{feff}{UNTIDY}");
    // The letters of a name in pieces, as some systems store them.
    let pieces = UNTIDY.replace('ộ', "o\u{323}\u{302}");
    for (bytes, expected) in [
        (windows(UNTIDY).into_bytes(), windows(TIDY)),
        (windows(TIDY).into_bytes(), windows(TIDY)),
        (utf_16, windows(TIDY)),
        (marked.into_bytes(), TIDY.to_owned()),
        (pieces.into_bytes(), TIDY.to_owned()),
        (TIDY.trim_end().as_bytes().to_vec(), TIDY.to_owned()),
    ] {
        let folder = folder("encodings", &[("a.tieuchi", &bytes)]);
        let check = |folder: &Path| run_in(folder, &["fmt", "--check", "a.tieuchi"], b"");
        let was_tidy = bytes == expected.as_bytes();
        assert_eq!(check(&folder).status.success(), was_tidy);
        run_in(&folder, &["fmt", "a.tieuchi"], b"");
        assert_eq!(
            fs::read_to_string(folder.join("a.tieuchi")).unwrap(),
            expected
        );
        assert!(check(&folder).status.success());
    }
}

#[test]
fn of_many_mistakes_the_first_are_told() {
    let broken = "bộ tiêu chí x \"X\"\n".to_owned() + &"tổng điểm nhiều\n".repeat(3000);
    let folder = folder("many", &[("a.tieuchi", broken.as_bytes())]);
    for command in [["check", "a.tieuchi"], ["fmt", "a.tieuchi"]] {
        let seen = seen(&folder, &command);
        assert_eq!(seen.matches("[TC").count(), 100, "{seen}");
        assert!(seen.contains("Còn 2.90"), "{seen}");
        assert!(seen.contains("Tổng cộng: 3.0"), "{seen}");
    }
}
