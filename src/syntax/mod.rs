//! The language of criteria files: text to a tree, and the tree back to text.
//!
//! **A mistake costs one statement, and what is written reads back as the same tree.**
//!
//! `keyword` has every word of the language, `form` every statement. A file is folded (`fold`) and cut
//! into statements (`outline`). Each is read by itself (`statement`), by its rule of
//! `grammar/tieuchi.pest` (`parse`) and the builders of `read`, and put into blocks (`assemble`).
//! `recovery` explains and mends what does not fit. `write` turns trees into text, `layout` decides
//! where words stand on their lines.

mod assemble;
pub mod ast;
mod fold;
mod form;
mod fragment;
mod grammar;
mod keyword;
mod layout;
mod nesting;
mod outline;
mod parse;
mod read;
mod recovery;
mod statement;
#[cfg(test)]
mod tests;
pub mod write;

use std::collections::VecDeque;

pub use layout::{comments, format};
pub use write::print;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::l10n::{Arg, Args};
use crate::source::{FileId, Loss, Sources, Span, count};
use ast::{Ast, Broken, BrokenKind};

/// Reads a criteria file. What could be read is in the tree; every mistake is among the
/// findings, in the order of the file. When one of them is an error, [`Ast::broken`] is not empty.
pub fn parse(sources: &Sources, file: FileId) -> (Ast, Vec<Diagnostic>) {
    let read = sources.file(file);
    if let Some(loss) = read.loss {
        return nothing_but(of_loss(file, loss));
    }
    let folded = fold::Folded::new(&read.text);
    let page = fragment::Page {
        file,
        source: &read.text,
        folded: &folded,
    };
    let pieces = outline::outline(&folded.text);
    if let Some(kind) = recovery::other_kind(&read.text, &pieces) {
        return of_other_kind(file, kind);
    }
    let mut assembly = assemble::Assembly::default();
    if let Some(start) = read.not_utf8_at {
        let end = start + count('\u{FFFD}'.len_utf8());
        assembly.report(Diagnostic::new(Code::NotUtf8, Span { file, start, end }));
        assembly.mark(BrokenKind::Unknown, None);
    }
    let hidden = recovery::find_hidden(file, &read.text);
    if hidden
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        assembly.mark(BrokenKind::Unknown, None);
    }
    let known = recovery::Known::of(&folded.text, &pieces);
    let mut attempts = recovery::Attempts::new(&known);
    let mut pieces = VecDeque::from(pieces);
    while let Some(mut piece) = pieces.pop_front() {
        if outline::has_max_below(&folded.text, &piece, &pieces)
            && let Some(below) = pieces.pop_front()
        {
            piece.range.end = below.range.end;
        }
        let doubt = recovery::doubtful_heading(page, &piece, pieces.front());
        for rest in statement::read(page, &piece, &mut assembly, &mut attempts)
            .into_iter()
            .rev()
        {
            pieces.push_front(rest);
        }
        if let Some(doubt) = doubt {
            assembly.report(doubt);
            assembly.mark(BrokenKind::Item, None);
        }
        if assembly.is_over() {
            break;
        }
    }
    for finding in hidden {
        if !assembly.tells_invisible(&finding) {
            assembly.report(finding);
        }
    }
    assembly.finish(file)
}

/// A file that is no criteria file: one finding says what it is instead of one a line.
fn of_other_kind(file: FileId, kind: &'static str) -> (Ast, Vec<Diagnostic>) {
    let finding =
        Diagnostic::new(Code::NotCriteria, file).arg("kind", Arg::Message(kind, Args::new()));
    nothing_but(finding)
}

/// A file that is there and was not taken.
fn of_loss(file: FileId, loss: Loss) -> Diagnostic {
    let finding = Diagnostic::new(Code::RulesNotTaken, file);
    match loss {
        Loss::TooLarge(limit) => finding.arg("why", limit.name).arg("most", limit.shown()),
        Loss::Refused(_) => finding.arg("why", "refused"),
        Loss::Changed => finding.arg("why", "changed").help("help-changed"),
    }
}

/// A file of which one finding says all there is.
fn nothing_but(finding: Diagnostic) -> (Ast, Vec<Diagnostic>) {
    let ast = Ast {
        broken: vec![Broken {
            kind: BrokenKind::Unknown,
            name: None,
            lost: None,
        }],
        ..Ast::default()
    };
    (ast, vec![finding])
}
