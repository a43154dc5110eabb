//! Dates in other words, or without the word before them: `ngày 15 tháng 02 năm 2024`, `từ năm 2024`.

use super::super::finding::{any_of, not_a_form, proposed, without_help};
use super::super::instead;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::number::{format_date, parse_period};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{Called, FROM, TO};
use crate::syntax::outline::is_blank;

/// `ngày 15 tháng 02 năm 2024`
pub(super) fn date(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    if !site.asks(Called::Words("syntax-date")) {
        return None;
    }
    let line = fragment
        .text
        .get(found.range.start..fragment.line_end(found.range.start))?;
    let mut words = line.split_whitespace();
    words.next().filter(|word| *word == instead::DAY)?;
    let number = |word: Option<&str>| word?.parse::<u32>().ok();
    let day = number(words.next())?;
    words.next().filter(|word| *word == instead::MONTH)?;
    let month = number(words.next())?;
    words.next().filter(|word| *word == instead::YEAR)?;
    let year = number(words.next())?;
    words.next().is_none().then_some(())?;
    let span =
        fragment.span(found.range.start..found.range.start + line.trim_end_matches(is_blank).len());
    let proposal = format!("{day:02}/{month:02}/{year}");
    let finding = not_a_form(span, fragment.source(span)).arg("case", "date");
    Some(proposed(finding, span, &proposal))
}

/// `từ năm 2024`, `đến tháng 6/2024`: the first or the last day of it, for the value of a
/// parameter; when a text is in force only the text itself can say.
pub(super) fn period(here: Site<'_>) -> Option<Diagnostic> {
    if !here.asks(Called::Words("syntax-date")) {
        return None;
    }
    let rest = here.rest();
    let is_part = |c: char| c.is_ascii_digit() || c == '/' || is_blank(c);
    // Blanks stand in the place of the words, as many as these have bytes.
    let blank = |text: &str, word: &str| text.replace(word, &" ".repeat(word.len()));
    let words = blank(&blank(rest, instead::MONTH), instead::YEAR);
    let length = words.find(|c| !is_part(c)).unwrap_or(words.len());
    let written = rest.get(..length)?.trim_end_matches(is_blank);
    let parts: Vec<&str> = words
        .get(..length)?
        .split(|c| is_blank(c) || c == '/')
        .collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let period = parse_period(&parts.join("/"))
        .ok()
        .filter(|_| parts.len() < 3)?;
    let day = if here.before().ends_with(TO) {
        period.last
    } else {
        period.first
    };
    let start = here.found.range.start;
    let span = here.fragment.span(start..start + written.len());
    let finding = not_a_form(span, here.fragment.source(span))
        .arg("case", "day")
        .arg("proposal", format_date(day));
    let of_value = matches!(
        here.rule,
        Rule::parameter_value | Rule::add_value | Rule::replace_value
    );
    Some(if of_value {
        finding.help("help-comparison").mend(span, format_date(day))
    } else {
        finding.help("help-day")
    })
}

/// `giá trị 20,3% 01/01/2024`: a day without `từ`.
pub(super) fn undated(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found, expected) = (site.fragment, site.found, site.expected);
    let from = Called::Keyword(FROM);
    let is_date =
        found.shown.starts_with(|c: char| c.is_ascii_digit()) && found.shown.contains('/');
    if !is_date || !expected.contains(&from) {
        return None;
    }
    let start = fragment.span(found.range.start..found.range.start);
    let finding = not_a_form(found.span, &found.shown)
        .arg("case", "other")
        .arg("expected", any_of(&[from])?);
    Some(without_help(finding).mend(start, format!("{FROM} ")))
}
