//! The rulebook as its reader sees it.

use tieuchi::l10n::Lang;
use tieuchi::report::doc::Layout;

use crate::rulebook::{FORMS, Input, SHIPPED, STEPS};

macro_rules! snapshot {
    ($name:expr, $input:expr, $text:expr) => {
        insta::assert_snapshot!($name, $input.without_hashes(&$text));
    };
}

#[test]
fn the_shipped_standard() {
    let input = Input::read(&[SHIPPED]);
    let markdown = input.doc(Lang::Vi, Layout::Markdown);
    snapshot!("shipped_markdown", input, markdown);
    snapshot!("shipped_html", input, input.html());
}

#[test]
fn every_form() {
    let input = Input::read(&[FORMS]);
    let markdown = input.doc(Lang::Vi, Layout::Markdown);
    snapshot!("forms_markdown", input, markdown);
    let english = input.doc(Lang::En, Layout::Markdown);
    snapshot!("forms_markdown_in_english", input, english);
}

#[test]
fn a_rule_is_one_row() {
    let input = Input::read(&[STEPS]);
    // A row of the scale, and a row of what is to be compared.
    assert_eq!(input.html().matches("cứ đủ 1% được 0,5 điểm").count(), 2);
}

#[test]
fn the_total_says_where_it_comes_from() {
    let forms = std::fs::read_to_string(FORMS).unwrap();
    let total = "tổng điểm 100   suy ra từ \"hai tiêu chí\"   căn cứ \"Điều 2\"";
    let input = Input::of(&forms.replacen("tổng điểm 100", total, 1));
    let said = "100 điểm. Suy ra từ hai tiêu chí. Căn cứ: Điều 2";
    for text in [input.doc(Lang::Vi, Layout::Markdown), input.html()] {
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn several_standards_on_one_page() {
    let input = Input::read(&[SHIPPED, FORMS]);
    let html = input.html();
    assert!(html.contains("<title>Các bộ tiêu chí</title>"));
    assert_eq!(html.matches("<article>").count(), 2);
    assert_eq!(html.matches("<h1>").count(), 2);
    for (_, file) in input.sources.files() {
        assert!(html.contains(&file.sha256));
    }
}
