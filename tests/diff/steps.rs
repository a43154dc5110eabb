//! What changed of rules that give or take points by steps.

use insta::assert_snapshot;

use crate::seen;

pub(crate) const OLD: &str = "tests/diff/steps-old.tieuchi";
pub(crate) const NEW: &str = "tests/diff/steps-new.tieuchi";

/// What is said of the rules themselves.
fn rules(arguments: &[&str]) -> String {
    let seen = seen(arguments);
    let (rules, _) = seen.split_once("\nCó số liệu nào").unwrap();
    rules.to_owned()
}

#[test]
fn a_rule_changes_in_its_step_its_points_and_its_maximum() {
    assert_snapshot!("steps_vi", rules(&[OLD, NEW]));
    // Bands become a rule again.
    assert_snapshot!("steps_back", rules(&[NEW, OLD]));
    assert_snapshot!("steps_en", seen(&[OLD, NEW, "--lang", "en"]));
    assert_snapshot!("steps_markdown", seen(&[OLD, NEW, "--format", "markdown"]));
    assert_snapshot!("steps_json", seen(&[OLD, NEW, "--format", "json"]));
}

#[test]
fn the_same_rules_are_no_change() {
    assert!(seen(&[OLD, OLD]).contains("Thay đổi về quy định: không có"));
}
