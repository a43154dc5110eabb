//! `thay tổng điểm từ 860 trở lên với còn_lại`: a condition of recognition that is changed without the
//! word that announces one.

use super::finding::missing_word;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::CONDITION;
use crate::syntax::outline::{Piece, outline, trim_start};
use crate::syntax::parse::parses;

/// The finding about such a change; `None` where it is none.
pub(super) fn finding(piece: &Piece, fragment: &Fragment<'_>) -> Option<Diagnostic> {
    let text = fragment.text.as_str();
    let verb = match (piece.verb, piece.opening) {
        (Some(_), Some(Rule::kw_total)) => 0,
        (None, Some(Rule::kw_replace | Rule::kw_add | Rule::kw_repeal)) => fragment.opening_end(),
        _ => return None,
    };
    let condition = trim_start(text.get(verb..)?);
    let start = text.len() - condition.len();
    let conditions = [
        Rule::threshold,
        Rule::all_met,
        Rule::none_at_zero,
        Rule::required,
    ];
    if !conditions.iter().any(|rule| parses(*rule, condition)) {
        return None;
    }
    let opening = outline(condition).first()?.words.clone();
    let span = fragment.span(start..start + opening.end);
    let before = fragment.span(start..start);
    Some(missing_word(before, span, fragment.source(span), CONDITION))
}
