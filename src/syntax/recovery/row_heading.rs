//! `với khó_khăn` on a line of its own: read as the end of the row above, it looks like a heading of
//! the rows below.

use super::instead;
use super::token::{Token, tokens};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::form;
use crate::syntax::fragment::Page;
use crate::syntax::keyword::{CLASS, WITH};
use crate::syntax::outline::{Piece, trim_start};

/// Asks about a line of classes that ends a row, stands no deeper than it, and is followed by a row
/// that says no classes.
pub(in crate::syntax) fn doubt(
    page: Page<'_>,
    piece: &Piece,
    next: Option<&Piece>,
) -> Option<Diagnostic> {
    let next = next.filter(|next| form::opens_row(next.opening) && !says_classes(page, next))?;
    if !form::opens_row(piece.opening) || piece.range.end > next.range.start {
        return None;
    }
    let text = page.folded.slice(piece.range.clone());
    let line = text.rfind('\n')? + 1;
    let words = trim_start(text.get(line..)?);
    let start = piece.range.end - words.len();
    if !begins(words, WITH)
        || is_heading(words)
        || indent(page, start) > indent(page, piece.range.start)
    {
        return None;
    }
    let span = page.span(&(start..piece.range.end));
    let row = text.get(..line)?.trim_end();
    // A row has its classes once: of two the second is no part of it.
    if tokens(row).iter().any(|token| token.text == WITH) {
        return None;
    }
    let row = page.span(&(piece.range.start..piece.range.start + row.len()));
    Some(
        Diagnostic::new(Code::LooksLikeHeading, span)
            .arg("words", page.source(span))
            .label(row, "row"),
    )
}

/// Whether a line within a statement only names classes, as a heading of rows would: `với nhóm
/// khó_khăn:`, `đối với xã miền núi`.
pub(super) fn is_heading(line: &str) -> bool {
    let is_for = |words: &[&str]| words.iter().any(|words| begins(line, words));
    if !is_for(&[WITH]) && !is_for(&instead::FOR_CLASSES) {
        return false;
    }
    let line: Vec<Token> = tokens(line)
        .into_iter()
        .filter(|token| !token.is_comment())
        .collect();
    let (last, words) = match line.split_last() {
        Some((last, words)) => (last.text.as_str(), words),
        None => return false,
    };
    let only_names = |tokens: &[Token]| {
        let mut tokens = tokens.iter();
        tokens.all(|token| token.is_word() || token.text == ",")
    };
    // Without a colon, `với khó_khăn` may end the row above.
    let says_kind = line.iter().take(3).any(|token| token.text == CLASS);
    let says_kind = says_kind || !line.iter().take(1).any(|token| token.text == WITH);
    last == ":" && only_names(words) || says_kind && only_names(&line)
}

/// Whether a line begins with words, and a blank behind them.
fn begins(line: &str, words: &str) -> bool {
    let rest = line.strip_prefix(words);
    rest.is_some_and(|rest| rest.starts_with(' '))
}

fn says_classes(page: Page<'_>, piece: &Piece) -> bool {
    let words = tokens(page.folded.slice(piece.range.clone()));
    words.iter().any(|token| token.text == WITH)
}

/// How deep a place stands on its line.
fn indent(page: Page<'_>, at: usize) -> usize {
    let before = page.folded.slice(0..at);
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    at - line
}
