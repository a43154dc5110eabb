//! The list of every figure's source.

use serde_json::Value;
use tieuchi::l10n::Lang;
use tieuchi::report::sources::{Layout, Status};
use unicode_width::UnicodeWidthStr;

use crate::rulebook::{FORMS, Input, SHIPPED, STEPS};

const TEXT: Layout = Layout::Text {
    width: 80,
    colour: false,
};

macro_rules! snapshot {
    ($name:expr, $input:expr, $text:expr) => {
        insta::assert_snapshot!($name, $input.without_hashes(&$text));
    };
}

#[test]
fn the_shipped_standard() {
    let input = Input::read(&[SHIPPED]);
    snapshot!("sources_text", input, input.list(Lang::Vi, None, TEXT));
    let verified = input.list(Lang::En, Some(Status::Verified), TEXT);
    snapshot!("sources_verified_in_english", input, verified);
    let csv = input.list(Lang::Vi, None, Layout::Csv);
    snapshot!("sources_csv", input, csv.replace("\r\n", "\n"));
    let markdown = input.list(Lang::Vi, Some(Status::Unverified), Layout::Markdown);
    snapshot!("sources_unverified_markdown", input, markdown);
}

#[test]
fn every_form() {
    let input = Input::read(&[FORMS]);
    snapshot!("sources_forms", input, input.list(Lang::Vi, None, TEXT));
    let json = input.list(Lang::Vi, None, Layout::Json);
    snapshot!("sources_forms_json", input, json);
}

#[test]
fn a_rule_is_one_figure() {
    let input = Input::read(&[STEPS]);
    let json = input.list(Lang::En, Some(Status::Unverified), Layout::Json);
    snapshot!("sources_steps_json", input, json);
    let csv = input.list(Lang::Vi, Some(Status::Verified), Layout::Csv);
    snapshot!("sources_steps_csv", input, csv.replace("\r\n", "\n"));
}

#[test]
fn lines_fit_a_terminal() {
    for path in [SHIPPED, FORMS, STEPS] {
        let input = Input::read(&[path]);
        for width in [60, 80, 100] {
            let layout = Layout::Text {
                width,
                colour: false,
            };
            for line in input.list(Lang::Vi, None, layout).lines() {
                // A hash is never broken.
                let hash = line.trim().len() == 64 || line.contains("SHA-256");
                let fits = line.width() <= width || hash;
                assert!(fits, "{width}: {line}");
            }
        }
    }
}

#[test]
fn every_format_lists_the_same_figures() {
    let input = Input::read(&[SHIPPED]);
    let figures = input.standards[0].figures().len();
    let csv = input.list(Lang::Vi, None, Layout::Csv);
    assert!(csv.starts_with('\u{FEFF}'));
    assert_eq!(csv.lines().count(), 1 + figures);
    let json: Value = serde_json::from_str(&input.list(Lang::Vi, None, Layout::Json)).unwrap();
    assert_eq!(json["figures"].as_array().unwrap().len(), figures);
    assert_eq!(json["counts"]["all"], figures);

    for (only, name) in [
        (Status::Unverified, "unverified"),
        (Status::Verified, "verified"),
        (Status::Derived, "derived"),
        (Status::Stated, "stated"),
    ] {
        let only = input.list(Lang::Vi, Some(only), Layout::Json);
        let only: Value = serde_json::from_str(&only).unwrap();
        let listed = only["figures"].as_array().unwrap();
        assert_eq!(only["counts"], json["counts"]);
        assert_eq!(listed.len(), json["counts"][name]);
        assert!(listed.iter().all(|figure| figure["status"] == name));
    }
}
