//! The language: what is read, what is refused and how, and the canonical text.

use tieuchi::diagnostic::Diagnostic;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax::ast::Ast;
use tieuchi::syntax::{parse, print};

fn read(text: impl AsRef<[u8]>) -> (Sources, Ast, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let file = sources
        .add("tieuchi.tieuchi", FileKind::Text, text.as_ref())
        .expect("one file is not too much");
    let (ast, findings) = parse(&sources, file);
    (sources, ast, findings)
}

#[test]
fn x() {
    let (_, ast, findings) = read(include_str!("standard.tieuchi"));
    println!("{}", print(&ast));
    println!("{findings:#?}");
    assert!(findings.is_empty());
    let (_, again, _) = read(print(&ast));
    assert_eq!(ast, again);
}
