//! What to do about a mistake: the likely slips of someone who writes law, not programs.

use std::ops::Range;

use super::error::any_of;
use super::form;
use super::found::{Found, is_comparison, is_word};
use super::fragment::Fragment;
use super::grammar::Rule;
use super::keyword::Called;
use super::outline::is_blank;
use super::{bound, mend, otherwise, phrase};
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::Span;

/// How quoted text is asked for.
const TEXT: Called = Called::Words("syntax-text");

/// What is wrong where a statement of a rule fails, with the mend that fits. `complete` says that
/// the statement could have ended there.
pub(super) fn finding(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
    complete: bool,
) -> Diagnostic {
    let finding = not_a_form(found.span, &found.shown);
    let asked = any_of(expected);
    if found.is_end() {
        if let Some(finding) = otherwise::unfinished(fragment, found, expected) {
            return finding;
        }
        return match asked {
            Some(asked) => plain(finding.arg("case", "missing").arg("expected", asked)),
            None => plain(finding.arg("case", "extra")),
        };
    }
    if let Some(finding) = phrase::finding(fragment, rule, found, expected)
        .or_else(|| otherwise::finding(fragment, rule, found, expected))
        .or_else(|| bound::finding(fragment, rule, found, expected))
        .or_else(|| mend::finding(fragment, rule, found, expected))
    {
        return finding;
    }
    let first = fragment.char_at(found.range.start);
    if is_comparison(first) {
        return comparison(fragment, found);
    }
    if let Some((keyword, place)) = meant(fragment, found, expected) {
        let span = fragment.span(place);
        return misspelt(span, fragment.source(span), keyword);
    }
    if let Some(finding) = mend::spaced_fact(fragment, rule, found) {
        return finding;
    }
    if is_dash(first) && rule == Rule::band {
        return finding.arg("case", "dash").help("help-range");
    }
    let hint = otherwise::hint(fragment, rule, found, expected);
    let within_number = fragment.char_at(found.range.end).is_ascii_digit();
    if is_dash(first) || matches!(first, ':' | ';' | ',' | '.') && !within_number {
        return superfluous(found.span, &found.shown);
    }
    let Some(asked) = asked.filter(|_| !complete) else {
        return plain(finding.arg("case", "extra"));
    };
    let finding = finding.arg("case", "other").arg("expected", asked);
    match hint {
        Some(hint) => finding.help(hint),
        None if is_word(first) && expected.contains(&TEXT) => finding.help("help-quotes"),
        None => plain(finding),
    }
}

/// Words that fit no form of the language.
pub(super) fn not_a_form(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::Syntax, span).arg("found", written)
}

/// A keyword that is nearly right.
pub(super) fn misspelt(span: Span, written: &str, meant: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "misspelt")
        .arg("meant", meant)
        .help("help-meant")
        .mend(span, meant)
}

/// A sign that only has to go.
pub(super) fn superfluous(span: Span, written: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "extra")
        .help("help-remove")
        .mend(span, "")
}

/// A name that was written as several words.
pub(super) fn several_words(span: Span, written: &str, name: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "name")
        .arg("name", name)
        .help("help-name")
        .mend(span, name)
}

/// Words that go on with a statement rather than with a name that is used in it.
const NO_NAME: [&str; 7] = ["so", "tròn", "không", "kì", "vào", "khi", "thì"];

/// The same where a name is used; `None` where some of the words belong to no name.
pub(super) fn used_in_words(span: Span, written: &str, words: &[&str]) -> Option<Diagnostic> {
    let belongs = |word: &&str| !NO_NAME.contains(&word.to_lowercase().as_str());
    let name = words.iter().all(belongs).then(|| words.join("_"))?;
    Some(several_words(span, written, &name))
}

/// A sign of comparison, where the language has words.
pub(super) fn comparison(fragment: &Fragment<'_>, found: &Found) -> Diagnostic {
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
        ">=" | "=>" | "≥" => format!("từ {bound}{percent} trở lên"),
        "<=" | "=<" | "≤" => format!("đến {bound}{percent}"),
        ">" => format!("trên {bound}{percent}"),
        "<" => format!("dưới {bound}{percent}"),
        _ => format!("bằng {bound}{percent}"),
    };
    let written = found.range.start..fragment.text.len() - behind.len();
    finding
        .arg("proposal", proposal.clone())
        .help("help-comparison")
        .mend(fragment.span(written), proposal)
}

fn plain(mut finding: Diagnostic) -> Diagnostic {
    finding.helps = Vec::new();
    finding
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−')
}

/// The keyword asked for that the words found nearly are, and where these stand.
fn meant(
    fragment: &Fragment<'_>,
    found: &Found,
    expected: &[Called],
) -> Option<(&'static str, Range<usize>)> {
    let rest = fragment.text.get(found.range.start..)?;
    expected.iter().find_map(|called| {
        let Called::Keyword(keyword) = called else {
            return None;
        };
        let end = end_of_words(rest, keyword.split(' ').count())?;
        let written = rest.get(..end)?;
        let near = names::suggest(written, [*keyword])?;
        let place = found.range.start..found.range.start + end;
        (!is_another_word(written, near)).then_some((near, place))
    })
}

/// Whether a word is too far from a short keyword that seems near: of three letters another
/// word is but one slip away, so only marks may be missing.
pub(super) fn is_another_word(written: &str, keyword: &str) -> bool {
    keyword.chars().count() <= 3 && names::bare(written) != names::bare(keyword)
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
pub(super) fn joined_name(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<(String, Range<usize>)> {
    let is_id = rule == Rule::standard;
    if !expected.contains(&TEXT) || !form::declares_name(rule) && !is_id {
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
    Some((words.join(if is_id { "-" } else { "_" }), start..end))
}

/// What stands in an example where a value is asked for: `thi đạt`, or the name of a figure in
/// several words.
pub(super) fn in_example(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    const JOINS: [&str; 2] = ["thì", "như"];
    let text = fragment.text.as_str();
    let end = end_of_previous(text, found.range.start);
    let before = text.get(..end)?;
    let word = before.rsplit(|c| !is_word(c)).next()?;
    let start = end - word.len();
    let span = fragment.span(start..end);
    if let Some(meant) = JOINS
        .into_iter()
        .find(|join| names::bare(join) == names::bare(word))
        && word != meant
    {
        return Some(misspelt(span, fragment.source(span), meant));
    }
    // `trẻ em 98`: words up to a number on one line.
    let rest = text.get(start..fragment.line_end(start))?;
    let digits = rest.find(|c: char| c.is_ascii_digit())?;
    let words = rest.get(..digits)?.trim_end_matches(is_blank);
    let several = words.contains(is_blank) && words.chars().all(|c| is_word(c) || is_blank(c));
    if !several || start + words.len() < found.range.start {
        return None;
    }
    let span = fragment.span(start..start + words.len());
    let written = fragment.source(span);
    let name: Vec<&str> = written.split_whitespace().collect();
    used_in_words(span, written, &name)
}

/// Where the last character before a byte stands that is not white space.
fn end_of_previous(text: &str, at: usize) -> usize {
    text.get(..at)
        .unwrap_or("")
        .trim_end_matches(is_blank)
        .len()
}
