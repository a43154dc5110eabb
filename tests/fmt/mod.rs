//! `tieuchi fmt`: the canonical layout, what it never changes, and the command.

mod command;
mod layout;
mod properties;
mod strewn;

use tieuchi::diagnostic::{Diagnostic, Severity};
use tieuchi::source::{FileId, FileKind, Sources};
use tieuchi::syntax::ast::Ast;
use tieuchi::syntax::{format, parse};

/// What a text without mistakes is read as.
fn read(text: &str) -> (Sources, FileId, Ast) {
    let mut sources = Sources::new();
    let file = sources
        .add("mẫu.tieuchi", FileKind::Text, text.as_bytes())
        .expect("one file is not too much");
    let (ast, findings) = parse(&sources, file);
    // What is only asked about is no mistake.
    let mistakes = |finding: &Diagnostic| finding.severity == Severity::Error;
    assert!(!findings.iter().any(mistakes), "{findings:#?}\n{text}");
    (sources, file, ast)
}

/// A text without mistakes in the canonical layout.
fn formatted(text: &str) -> String {
    let (sources, file, ast) = read(text);
    format(&sources, file, &ast).unwrap_or_else(|| panic!("the meaning of\n{text}"))
}
