//! Ranges in signs, with a dash, or in another order: `>= 98%`, `90%-98%`, `60 điểm từ 98% trở lên`.

use super::super::finding::{not_a_form, proposed};
use super::super::found::Found;
use super::super::instead;
use super::super::scan::{is_comparison, is_dash};
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{
    ABOVE, BELOW, EXACTLY, FROM, OR_LESS, OR_MORE, PERCENT_POINTS, POINTS, RANGE, TO, WHEN,
};
use crate::syntax::outline::is_blank;

/// `từ 90%-98%`
pub(super) fn from_to_in_signs(here: Site<'_>) -> Option<Diagnostic> {
    if here.rule != Rule::band || !is_dash(here.fragment.char_at(here.found.range.start)) {
        return None;
    }
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '%') || is_blank(c);
    let start = here.before().trim_end_matches(number).len();
    let blanks = here.before().get(start..)?;
    let start = start + blanks.len() - blanks.trim_start_matches(is_blank).len();
    with_a_dash(here.fragment, start)
}

/// `90%-98%` at a byte of a statement: whether the second bound is of the row is not said.
pub(super) fn with_a_dash(fragment: &Fragment<'_>, start: usize) -> Option<Diagnostic> {
    let text = fragment.text.get(start..fragment.line_end(start))?;
    let (from, of_from, rest) = amount(text)?;
    let rest = rest.trim_start_matches(is_blank);
    let (to, of_to, behind) = amount(rest.strip_prefix(is_dash)?.trim_start_matches(is_blank))?;
    // `dưới 90%  -10 điểm`: points below zero.
    let of_points = behind.trim_start_matches(is_blank);
    if of_points.starts_with(POINTS) && !of_points.starts_with(PERCENT_POINTS) {
        return None;
    }
    let percent = if of_from || of_to { "%" } else { "" };
    let span = fragment.span(start..start + text.len() - behind.len());
    let finding = not_a_form(span, fragment.source(span)).arg("case", "dash");
    let finding = finding
        .arg("from", format!("{from}{percent}"))
        .arg("to", format!("{to}{percent}"));
    Some(finding.help("help-dash"))
}

/// Whether a line is a row of a scale that starts with its number: `90%-98% …`, `98% trở lên …`.
pub(in crate::syntax::recovery) fn is_row_from_number(line: &str) -> bool {
    amount(line).is_some_and(|(_, _, rest)| {
        let rest = rest.trim_start_matches(is_blank);
        let dashed = rest.strip_prefix(is_dash);
        let upper = dashed.map(|rest| rest.trim_start_matches(is_blank));
        upper.is_some_and(|upper| amount(upper).is_some())
            || [OR_MORE, OR_LESS].iter().any(|end| rest.starts_with(end))
    })
}

/// The number that a text starts with, whether it has a sign of per cent, and what is behind.
fn amount(text: &str) -> Option<(&str, bool, &str)> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let end = text.find(|c| !is_number(c)).unwrap_or(text.len());
    let (number, behind) = text.split_at_checked(end)?;
    let percent = behind.trim_start_matches(is_blank).strip_prefix('%');
    let starts = number.starts_with(|c: char| c.is_ascii_digit());
    starts.then_some((number, percent.is_some(), percent.unwrap_or(behind)))
}

/// A level that starts with its number: `98% trở lên 50 điểm`.
pub(in crate::syntax::recovery) fn number_first(
    fragment: &Fragment<'_>,
    found: &Found,
) -> Option<Diagnostic> {
    let line = fragment.text.get(..fragment.line_end(0))?;
    let has_points = line.contains(POINTS)
        || line
            .trim_end_matches(is_blank)
            .ends_with(instead::POINTS_SHORT);
    if !line.starts_with(|c: char| c.is_ascii_digit()) || !has_points {
        return None;
    }
    if let Some(finding) = with_a_dash(fragment, 0) {
        return Some(finding);
    }
    let finding = not_a_form(found.span, &found.shown).arg("case", "level");
    let ends = [OR_MORE, OR_LESS];
    let Some(end) = ends
        .into_iter()
        .find_map(|words| Some(line.find(words)? + words.len()))
    else {
        return Some(finding.help("help-range"));
    };
    let written = fragment.source(fragment.span(0..end));
    let finding = finding.arg("proposal", format!("{FROM} {written}"));
    let start = fragment.span(0..0);
    Some(
        finding
            .help("help-comparison")
            .mend(start, format!("{FROM} ")),
    )
}

/// `60 điểm từ 98% trở lên`: a row of a scale says its range first.
pub(super) fn points_first(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    if site.rule != Rule::award || !site.asks_word(WHEN) || !site.starts_with_word(&RANGE) {
        return None;
    }
    let end = fragment.line_end(found.range.start);
    let line = fragment.span(found.range.start..end);
    let range = fragment.source(line).trim_end_matches(is_blank);
    let before = fragment.span(0..found.range.start);
    let points = fragment.source(before).trim_end_matches(is_blank);
    let proposal = format!("{range} {points}");
    let whole = fragment.span(0..found.range.start + range.len());
    Some(proposed(site.not_this("order"), whole, &proposal))
}

/// `đạt từ 98% trở lên 60 điểm`: a row of a scale, not a condition of recognition.
pub(super) fn band_that_meets(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    if site.rule != Rule::all_met || !site.starts_with_word(&[FROM, ABOVE, BELOW]) {
        return None;
    }
    let opening = fragment.span(0..fragment.opening_end());
    let until = fragment.span(0..found.range.start);
    let written = fragment.source(opening);
    let finding = not_a_form(opening, written).arg("case", "extra");
    Some(finding.help("help-remove").mend(until, ""))
}

/// A sign of comparison, where the language has words.
pub(in crate::syntax::recovery) fn comparison(
    fragment: &Fragment<'_>,
    found: &Found,
) -> Diagnostic {
    let finding = not_a_form(found.span, &found.shown).arg("case", "comparison");
    let rest = fragment.text.get(found.range.end..).unwrap_or("");
    let number = rest.trim_start_matches(is_blank);
    let digits = number
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .unwrap_or(number.len());
    let (bound, after) = number.split_at_checked(digits).unwrap_or((number, ""));
    let (percent, behind) = match after.trim_start_matches(is_blank).strip_prefix('%') {
        Some(behind) => ("%", behind),
        None => ("", after),
    };
    // What follows must be the points: of two signs on one line neither can be mended alone.
    let points = behind.trim_start_matches(is_blank);
    let mendable = found.range.start == 0
        && bound.ends_with(|c: char| c.is_ascii_digit())
        && points.starts_with(|c: char| c.is_ascii_digit());
    if !mendable {
        return finding.help("help-range");
    }
    let sign = fragment.text.get(found.range.clone()).unwrap_or("");
    let proposal = match sign {
        ">=" | "=>" | "≥" => format!("{FROM} {bound}{percent} {OR_MORE}"),
        "<=" | "=<" | "≤" => format!("{TO} {bound}{percent}"),
        ">" => format!("{ABOVE} {bound}{percent}"),
        "<" => format!("{BELOW} {bound}{percent}"),
        _ => format!("{EXACTLY} {bound}{percent}"),
    };
    let written = found.range.start..fragment.text.len() - behind.len();
    proposed(finding, fragment.span(written), &proposal)
}

/// A sign of comparison where a range may stand.
pub(super) fn in_signs(site: Site<'_>) -> Option<Diagnostic> {
    let sign = site.first()?;
    is_comparison(sign).then(|| comparison(site.fragment, site.found))
}

/// A dash in a row, of which no certain reading is known.
pub(super) fn dashed(site: Site<'_>) -> Option<Diagnostic> {
    let dashed = site.rule == Rule::band && site.first().is_some_and(is_dash);
    dashed.then(|| site.not_this("dash").help("help-range"))
}
