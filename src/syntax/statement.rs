//! One statement: chosen by its opening words, read by its rule, explained where it fails.

use pest::Parser;

use super::assemble::Assembly;
use super::ast::BrokenKind;
use super::form;
use super::fragment::{Fragment, Page};
use super::grammar::{Grammar, Rule};
use super::outline::Piece;
use super::read::{self, Reader};
use super::recovery::{Attempts, read_by, read_or_explain, split, understood, unjoined};
use crate::diagnostic::Code;

/// Reads a piece of a file into the assembly. A piece that turns out to be several, because the
/// first word of a line is misspelt, is not read: the pieces it consists of are given back.
pub(super) fn read(
    page: Page<'_>,
    piece: &Piece,
    assembly: &mut Assembly,
    attempts: &mut Attempts<'_>,
) -> Vec<Piece> {
    let rule = piece
        .opening
        .and_then(|opening| form::rule(opening, piece.verb.is_none() && assembly.in_recognition()));
    let fragment = Fragment::new(page, piece);
    let in_recognition = assembly.in_recognition();
    let opening = page.span(&piece.words);
    if let Some(word) = assembly.joins_expectations()
        && Grammar::parse(Rule::expectation, &fragment.text).is_ok()
    {
        assembly.report(unjoined(&fragment, word));
        assembly.mark(BrokenKind::Example, None);
        return Vec::new();
    }
    let failure = read_or_explain(rule, &fragment, piece).err();
    if let Some(failure) = &failure {
        let pieces = split(attempts, page, piece, failure, in_recognition);
        if !pieces.is_empty() {
            return pieces;
        }
    }
    let stray = Piece {
        words: piece.range.start..piece.range.start,
        meant: None,
        ..piece.clone()
    };
    let understood = understood(
        page,
        piece,
        &stray,
        rule,
        fragment,
        failure,
        in_recognition,
        attempts,
    );
    let (rule, fragment) = (understood.rule, understood.fragment);
    let lacks_form = understood
        .findings
        .iter()
        .any(|finding| finding.code == Code::NoSuchForm);
    let mut reader = Reader::new(&fragment);
    reader.findings = understood.findings;
    let pair = rule.filter(|_| understood.is_readable);
    let statement = pair
        .and_then(|rule| read_by(rule, &fragment).ok())
        .and_then(|pair| read::statement(&mut reader, pair));
    let flawless = reader.findings.is_empty();
    for finding in reader.findings.into_iter().chain(reader.doubts) {
        assembly.report(finding);
    }
    // Among conditions, `tiêu chí 1 phải đạt` is a form that is lacking, and opens no criterion.
    let rule = rule.filter(|_| !(in_recognition && lacks_form));
    match statement {
        None => assembly.lose(rule, opening, understood.name),
        Some(statement) => {
            assembly.add(statement, piece.verb, opening, page.source(opening));
            if !flawless {
                assembly.mark(form::part(rule), understood.name);
            }
        }
    }
    Vec::new()
}
