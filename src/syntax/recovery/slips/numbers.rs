//! Numbers in other figures: `1 300`, `tiêu chí IV`, points below zero.

use super::super::finding::{not_a_form, proposed};
use super::super::roman::roman;
use super::super::scan::is_dash;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::Called;
use crate::syntax::outline::is_blank;
use std::ops::Range;

/// `1 300`: a blank between groups of digits.
pub(super) fn thousands(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let group = fragment
        .text
        .get(found.range.clone())
        .filter(|text| text.len() == 3 && digits(text))?;
    let before = fragment
        .text
        .get(..found.range.start)?
        .trim_end_matches(is_blank);
    let start = before
        .rfind(|c: char| !c.is_ascii_digit() && c != '.')
        .map_or(0, |at| at + 1);
    let first = before.get(start..)?;
    if first.is_empty() || first.len() > 3 || before.len() == found.range.start {
        return None;
    }
    let range: Range<usize> = start..found.range.end;
    let span = fragment.span(range);
    let proposal = format!("{first}.{group}");
    let finding = not_a_form(span, fragment.source(span)).arg("case", "thousands");
    Some(proposed(finding, span, &proposal))
}

/// `tiêu chí IV`
pub(super) fn roman_criterion(site: Site<'_>) -> Option<Diagnostic> {
    let word = site.fragment.text.get(site.found.range.clone())?;
    let asks = site.rule == Rule::criterion && site.asks(Called::Words("syntax-criterion-number"));
    let number = roman(word).filter(|_| asks)?;
    let finding = site.not_this("roman");
    Some(proposed(finding, site.found.span, &number.to_string()))
}

/// `-10 điểm`
pub(super) fn negative(site: Site<'_>) -> Option<Diagnostic> {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let number = site.text().strip_prefix(is_dash).is_some_and(digit);
    let points = site.asks(Called::Words("syntax-score"));
    (points && number).then(|| site.not_this("negative").help("help-negative"))
}
