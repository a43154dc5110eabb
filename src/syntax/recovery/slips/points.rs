//! Points and thresholds that lack a word or say another bound: `mỗi cuộc được 5 điểm`.

use super::super::finding::not_a_form;
use super::super::instead;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{ABOVE, Called, EACH, FROM, TO};

/// `mỗi cuộc được 5 điểm`, `cho mỗi trẻ em`: a step of one.
pub(super) fn each_one(here: Site<'_>) -> Option<Diagnostic> {
    let is_step = matches!(here.rule, Rule::gain | Rule::deduction);
    let first = here.fragment.char_at(here.found.range.start);
    let lacks =
        here.asks(Called::Words("syntax-amount")) && (first.is_alphabetic() || first == '%');
    (is_step && lacks && here.before().ends_with(EACH)).then(|| {
        let start = here.found.range.start;
        let gap = if first == '%' { "" } else { " " };
        here.not_this("lacks")
            .arg("meant", "1")
            .help("help-lacks")
            .mend(here.fragment.span(start..start), format!("1{gap}"))
    })
}

/// `mục 7.1 được 0 đến 50 điểm`
pub(super) fn points_from(here: Site<'_>) -> Option<Diagnostic> {
    let start = here
        .before()
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    let number = here.before().get(start.len()..)?;
    let fits = here.rule == Rule::example && here.found.shown == TO && !number.is_empty();
    fits.then(|| {
        let span = here.fragment.span(start.len()..here.before().len());
        let at = here.fragment.span(start.len()..start.len());
        not_a_form(span, number)
            .arg("case", "lacks")
            .arg("meant", FROM)
            .help("help-lacks")
            .mend(at, format!("{FROM} "))
    })
}

/// `tổng điểm trên 80 với …`: a threshold is reached by its own number of points, so this is
/// another one.
pub(super) fn above_a_threshold(here: Site<'_>) -> Option<Diagnostic> {
    let fits = here.rule == Rule::threshold && here.asks_word(FROM);
    // `lớn hơn hoặc bằng` is what a threshold says.
    let begins = |words: &[&str]| words.iter().any(|word| here.rest().starts_with(word));
    let above = begins(&[ABOVE]) || begins(&instead::HIGHER);
    let said = above && !begins(&instead::AS_HIGH);
    (fits && said).then(|| here.not_this("threshold").help("help-threshold"))
}
