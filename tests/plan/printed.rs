//! A plan as a document.

use insta::assert_snapshot;

use crate::support::program::{run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const STANDARD: &str = "criteria/qd-06-2019.tieuchi";

/// What `doc` prints, but for fingerprints, which change with every comma of the plan.
fn printed(arguments: &[&str]) -> String {
    let output = run(&[&["doc"], arguments].concat());
    assert_eq!(text(&output.stderr), "");
    let lines = text(&output.stdout);
    let lines = lines.lines().map(|line| match line.find("SHA-256") {
        Some(at) => format!("{}SHA-256 …", &line[..at]),
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn as_markdown() {
    assert_snapshot!(printed(&[PLAN, "--format", "markdown"]));
    assert_snapshot!(printed(&[PLAN, "--format", "markdown", "--lang", "en"]));
}

#[test]
fn as_a_page() {
    let page = printed(&[PLAN, "--format", "html"]);
    let from = page.find("<article>").unwrap();
    assert_snapshot!(&page[from..]);
}

#[test]
fn behind_its_standard_on_one_page() {
    let page = printed(&[PLAN, STANDARD, "--format", "html"]);
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(at("Bộ tiêu chí</p>") < at("Kế hoạch</p>"));
    assert_eq!(page.matches("<article>").count(), 2);
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).collect();
    for id in &mut ids {
        *id = id.split('"').next().unwrap();
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "anchors of both texts differ");
}

#[test]
fn plans_of_a_folder_are_printed_too() {
    let page = printed(&["criteria/programmes", "--format", "markdown"]);
    assert!(page.contains("# Công tác trẻ em tỉnh Quảng Nam năm 2024"));
}
