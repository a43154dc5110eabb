//! The guide's whole example.

use std::fs;

use tieuchi::model;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

#[test]
fn the_first_example_of_the_guide_is_clean() {
    let guide = fs::read_to_string("docs/huong-dan.md").unwrap();
    let example = guide.split("```\n").nth(1).unwrap();
    let mut sources = Sources::new();
    let file = sources.add("huong-dan.md", FileKind::Text, example.as_bytes());
    let file = file.unwrap();
    let (ast, mut findings) = syntax::parse(&sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    assert!(findings.is_empty(), "{findings:#?}");
    assert_eq!(standard.unwrap().id, "vi-du");
}
