//! The language: what is read, what is refused and how, and the canonical text.

mod duties;
mod forms;
mod mends;
mod mistakes;
mod robust;
mod round_trip;
mod shown;
mod spelling;
pub(crate) mod trees;

use tieuchi::diagnostic::{Diagnostic, Severity};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax::ast::Ast;
use tieuchi::syntax::parse;

const STANDARD: &str = include_str!("standard.tieuchi");

/// What a text is read as.
fn read(text: impl AsRef<[u8]>) -> (Sources, Ast, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let file = sources
        .add("mẫu.tieuchi", FileKind::Text, text.as_ref())
        .expect("one file is not too much");
    let (ast, findings) = parse(&sources, file);
    (sources, ast, findings)
}

/// The tree of a text without mistakes.
fn tree(text: impl AsRef<[u8]>) -> Ast {
    let (sources, ast, findings) = read(&text);
    // What is only asked about is no mistake.
    let mistakes = |finding: &Diagnostic| finding.severity == Severity::Error;
    assert!(
        !findings.iter().any(mistakes),
        "{}",
        shown::all(&sources, &findings)
    );
    assert!(ast.broken.is_empty());
    ast
}
