//! What changed of rules that give or take points by steps; in text it stands among the other
//! forms of rules.

use insta::assert_snapshot;

use crate::diff::seen;

pub(crate) const OLD: &str = "tests/forms/steps.tieuchi";
pub(crate) const NEW: &str = "tests/forms/steps-new.tieuchi";

#[test]
fn a_rule_changes_in_its_step_its_points_and_its_maximum() {
    assert_snapshot!("steps_markdown", seen(&[OLD, NEW, "--format", "markdown"]));
    assert_snapshot!("steps_json", seen(&[OLD, NEW, "--format", "json"]));
}

#[test]
fn the_same_rules_are_no_change() {
    assert!(seen(&[OLD, OLD]).contains("Thay đổi về quy định: không có"));
}
