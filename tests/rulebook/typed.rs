//! `doc`, `sources` and `check --official` as they are typed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::rulebook::SHIPPED;
pub(crate) use crate::support::program::{code, run, text};

/// A standard in which every figure has a source.
const VERIFIED: &str = "src/diagnostic/examples/TC0702/right.tieuchi";
const BROKEN: &str = "src/diagnostic/examples/TC0401/wrong.tieuchi";

/// A path for one test's own file, where nothing is yet.
pub(crate) fn path(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rulebook");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _ = fs::remove_file(&path);
    path
}

#[test]
fn help() {
    let seen = |command| {
        let output = run(&[command, "--help"]);
        assert_eq!(code(&output), 0);
        text(&output.stdout).to_owned()
    };
    insta::assert_snapshot!("help_of_doc", seen("doc"));
    insta::assert_snapshot!("help_of_sources", seen("sources"));
    insta::assert_snapshot!("help_of_inspect", seen("inspect"));
}

#[test]
fn a_page_into_a_file() {
    let page = path("trang.html");
    let output = run(&[
        "doc",
        SHIPPED,
        "--format",
        "html",
        "-o",
        page.to_str().unwrap(),
    ]);
    assert_eq!((code(&output), text(&output.stdout)), (0, ""));
    assert_eq!(text(&output.stderr), "");
    let written = fs::read_to_string(page).unwrap();
    assert!(written.starts_with("<!doctype html>\n<html lang=\"vi\">"));
    assert!(written.ends_with("</html>\n"));
    let shown = run(&["doc", SHIPPED, "--format", "html"]);
    assert_eq!(text(&shown.stdout), written);
}

#[test]
fn markdown_when_nothing_is_said() {
    let output = run(&["doc", "--lang", "en", SHIPPED]);
    assert_eq!(code(&output), 0);
    let text = text(&output.stdout);
    assert!(text.starts_with("# Xã, phường, thị trấn phù hợp với trẻ em\n"));
    assert!(text.contains("\n## Criteria and scales\n"));
}

#[test]
fn nothing_is_written_of_a_broken_standard() {
    let page = path("không-có");
    let output = run(&["inspect", BROKEN]);
    assert_eq!((code(&output), text(&output.stdout)), (1, ""));
    for command in ["doc", "sources"] {
        let output = run(&[command, BROKEN, "--output", page.to_str().unwrap()]);
        assert_eq!((code(&output), text(&output.stdout)), (1, ""), "{command}");
        let said = text(&output.stderr);
        assert!(said.contains("TC0401"), "{said}");
        assert!(said.contains("Chưa ghi gì"), "{said}");
        assert!(!page.exists(), "{command}");
    }
    // One broken standard among several, too.
    let output = run(&["doc", SHIPPED, BROKEN]);
    assert_eq!((code(&output), text(&output.stdout)), (1, ""));
}

#[test]
fn wrong_usage() {
    for wrong in [
        &["doc"][..],
        &["doc", SHIPPED, "--format", "pdf"],
        &["doc", "examples/nui-thanh-2024.yaml"],
        &["sources"],
        &["inspect"],
        &["inspect", SHIPPED, "--format", "csv"],
        &["sources", SHIPPED, SHIPPED],
        &["sources", SHIPPED, "--only", "tất cả"],
    ] {
        assert_eq!(code(&run(wrong)), 2, "{wrong:?}");
    }
    assert_eq!(code(&run(&["doc", "khong-co.tieuchi"])), 3);
    assert_eq!(code(&run(&["sources", "khong-co.tieuchi"])), 3);
    let nowhere = ["doc", SHIPPED, "--output", "khong-co/a.md"];
    assert_eq!(code(&run(&nowhere)), 3);
}

#[test]
fn only_some_figures() {
    let output = run(&["sources", SHIPPED, "--only", "derived", "--format", "csv"]);
    assert_eq!(code(&output), 0);
    assert_eq!(text(&output.stdout).lines().count(), 3);
    let output = run(&["sources", VERIFIED, "--only", "unverified"]);
    assert_eq!(code(&output), 0);
    let said = text(&output.stdout);
    assert!(said.starts_with("Chỉ liệt kê 0 con số"), "{said}");
}

#[test]
fn figures_only_when_asked_for() {
    let plain = run(&["inspect", SHIPPED]);
    assert_eq!(code(&plain), 0);
    assert!(!text(&plain.stdout).contains("Ví dụ số liệu"));
    let with = run(&["inspect", SHIPPED, "--figures"]);
    assert_eq!(code(&with), 0);
    assert_eq!(text(&with.stdout).matches("Ví dụ số liệu").count(), 1);
    assert_eq!(text(&with.stdout).matches("chỉ khác").count(), 14);
}

#[test]
fn check_finds_what_no_figures_bring_about() {
    for code_of in ["TC1101", "TC1102", "TC1103"] {
        let path = |name| format!("src/diagnostic/examples/{code_of}/{name}.tieuchi");
        let wrong = run(&["check", &path("wrong")]);
        assert_eq!(code(&wrong), 1, "{code_of}");
        assert!(text(&wrong.stdout).contains(&format!("[{code_of}]")));
        assert_eq!(code(&run(&["check", &path("right")])), 0, "{code_of}");
    }
}

#[test]
fn official_refuses_what_is_unverified() {
    let output = run(&["check", "--official", SHIPPED]);
    assert_eq!(code(&output), 1);
    let said = text(&output.stdout);
    assert_eq!(said.matches("[TC0702]").count(), 82);
    assert!(said.contains("82 lỗi"), "{said}");
    assert_eq!(code(&run(&["check", SHIPPED])), 0);
    assert_eq!(code(&run(&["check", "--official", VERIFIED])), 0);
}

#[test]
fn official_refuses_what_has_no_source() {
    // The maximum and, together, the two rows of a criterion without a citation; then the total
    // and a condition. Each kind is an error of its own, told once.
    for (code_of, count) in [("TC0701", 2), ("TC0704", 2)] {
        let path = format!("src/diagnostic/examples/{code_of}/wrong.tieuchi");
        let output = run(&["check", "--official", &path]);
        assert_eq!(code(&output), 1, "{code_of}");
        let said = text(&output.stdout);
        assert_eq!(said.matches("lỗi[TC0704]").count(), count, "{said}");
        assert!(said.contains(&format!("Tổng cộng: {count} lỗi.")), "{said}");
        let plain = run(&["check", &path]);
        let plain = text(&plain.stdout);
        assert!(plain.contains(&format!("cảnh báo[{code_of}]")), "{plain}");
        assert!(!plain.contains("lỗi["), "{plain}");
    }
}
