//! What to do about a mistake: the likely slips of someone who writes law, not programs.

use super::error::{Found, any_of, end_of_previous, is_comparison, is_word};
use super::fragment::Fragment;
use super::grammar::Rule;
use super::keyword::Called;
use super::outline::is_blank;
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::source::Span;

/// Says what is wrong where a statement fails, and proposes the mend that fits.
pub(super) fn apply(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
    complete: bool,
    finding: Diagnostic,
) -> Diagnostic {
    let asked = any_of(expected);
    if found.is_end() {
        return match asked {
            Some(asked) => plain(finding.arg("case", "missing").arg("expected", asked)),
            None => plain(finding.arg("case", "extra")),
        };
    }
    let first = fragment.char_at(found.range.start);
    if is_comparison(first) {
        return comparison(fragment, found, finding);
    }
    if let Some((meant, place)) = meant(fragment, found, expected) {
        let written = fragment.source(fragment.span(place.clone())).to_owned();
        let mut finding = finding;
        finding.place = fragment.span(place.clone()).into();
        finding.args = crate::text::Args::new().with("found", written);
        return misspelt(finding, fragment.span(place), meant);
    }
    if let Some((name, place)) = joined_name(fragment, rule, found, expected) {
        let span = fragment.span(place);
        let mut finding = finding;
        finding.place = span.into();
        return finding
            .arg("case", "name")
            .arg("name", name.clone())
            .help("help-name")
            .mend(span, name);
    }
    if is_dash(first) && rule == Rule::band {
        return finding.arg("case", "dash").help("help-range");
    }
    let glued = fragment.char_at(found.range.end).is_ascii_digit();
    if matches!(first, ':' | ';' | ',' | '.') && !glued || is_dash(first) {
        return superfluous(finding, found.span);
    }
    let Some(asked) = asked.filter(|_| !complete) else {
        return plain(finding.arg("case", "extra"));
    };
    let wants_text = expected.contains(&Called::Words("syntax-text"));
    let finding = finding.arg("case", "other").arg("expected", asked);
    if wants_text && is_word(first) {
        finding.help("help-quotes")
    } else {
        plain(finding)
    }
}

/// A word that nearly is one that is asked for here.
pub(super) fn misspelt(finding: Diagnostic, span: Span, meant: &'static str) -> Diagnostic {
    finding
        .arg("case", "misspelt")
        .arg("meant", meant)
        .help("help-meant")
        .mend(span, meant)
}

/// A sign that only has to go.
pub(super) fn superfluous(finding: Diagnostic, span: Span) -> Diagnostic {
    finding
        .arg("case", "extra")
        .help("help-remove")
        .mend(span, "")
}

/// A sign of comparison, where the language has words.
pub(super) fn comparison(
    fragment: &Fragment<'_>,
    found: &Found,
    finding: Diagnostic,
) -> Diagnostic {
    let finding = finding.arg("case", "comparison");
    let rest = fragment.text.get(found.range.end..).unwrap_or("");
    let number = rest.trim_start_matches(is_blank);
    let start = found.range.end + (rest.len() - number.len());
    let length = number
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .unwrap_or(number.len());
    let after = number
        .get(length..)
        .unwrap_or("")
        .trim_start_matches(is_blank);
    let percent = if after.starts_with('%') { "%" } else { "" };
    let bound = number.get(..length).unwrap_or("");
    let sign = fragment.text.get(found.range.clone()).unwrap_or("");
    let proposal = match sign {
        ">=" | "=>" | "≥" => format!("từ {bound}{percent} trở lên"),
        "<=" | "=<" | "≤" => format!("đến {bound}{percent}"),
        ">" => format!("trên {bound}{percent}"),
        "<" => format!("dưới {bound}{percent}"),
        _ => format!("bằng {bound}{percent}"),
    };
    // What follows must be the points: of two signs on one line neither can be mended alone.
    let behind = after
        .strip_prefix('%')
        .unwrap_or(after)
        .trim_start_matches(is_blank);
    let whole = bound.ends_with(|c: char| c.is_ascii_digit())
        && behind.starts_with(|c: char| c.is_ascii_digit());
    if !whole || found.range.start > 0 {
        return finding.help("help-range");
    }
    let end = start + number.len() - after.len() + percent.len();
    let end = if percent.is_empty() {
        start + length
    } else {
        end
    };
    finding
        .arg("proposal", proposal.clone())
        .help("help-comparison")
        .mend(fragment.span(found.range.start..end), proposal)
}

fn plain(mut finding: Diagnostic) -> Diagnostic {
    finding.helps = Vec::new();
    finding
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−')
}

/// The keyword asked for that the words found nearly are, and where these stand.
fn meant(
    fragment: &Fragment<'_>,
    found: &Found,
    expected: &[Called],
) -> Option<(&'static str, std::ops::Range<usize>)> {
    let rest = fragment.text.get(found.range.start..)?;
    expected.iter().find_map(|called| {
        let Called::Keyword(keyword) = called else {
            return None;
        };
        let end = end_of_words(rest, keyword.split(' ').count())?;
        let written = rest.get(..end)?;
        let one: &'static str = keyword;
        names::suggest(written, [one])?;
        Some((one, found.range.start..found.range.start + end))
    })
}

/// Where the first `count` words of a text end, if it has that many side by side and none is
/// longer than any word of the language could be, misspelt as it may be.
pub(super) fn end_of_words(text: &str, count: usize) -> Option<usize> {
    const LONGEST: usize = 32;
    let mut end = 0;
    for _ in 0..count {
        let rest = text.get(end..)?;
        let word = rest.trim_start_matches(is_blank);
        let start = end + (rest.len() - word.len());
        let length = word.find(|c| !is_word(c)).unwrap_or(word.len());
        if length == 0 || length > LONGEST {
            return None;
        }
        end = start + length;
    }
    Some(end)
}

/// A name written as several words, or with hyphens: as one name, and where it stands.
fn joined_name(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<(String, std::ops::Range<usize>)> {
    let wants_text = expected.contains(&Called::Words("syntax-text"));
    if !wants_text || !matches!(rule, Rule::attribute | Rule::class | Rule::indicator) {
        return None;
    }
    let text = fragment.text.as_str();
    let before = text.get(..end_of_previous(text, found.range.start))?;
    let start = before.rfind(|c| !is_word(c)).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let line = text.get(found.range.start..fragment.line_end(found.range.start))?;
    let quote = line.find(['"', '“'])?;
    let end = end_of_previous(text, found.range.start + quote);
    let written = fragment.source(fragment.span(start..end));
    let joins = |c: char| is_blank(c) || is_dash(c);
    if !written.chars().all(|c| is_word(c) || joins(c)) {
        return None;
    }
    let words: Vec<&str> = written
        .split(joins)
        .filter(|word| !word.is_empty())
        .collect();
    Some((words.join("_"), start..end))
}
