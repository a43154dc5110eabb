//! Conditions and what an attribute can be, in the words of a law text: `các xã còn lại`, `khi không
//! miền_núi`, `loại là xã, thị trấn`.

use super::super::finding::{any_of, misspelt, not_a_form, superfluous};
use super::super::instead;
use super::super::scan::is_word;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::form;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{AND, IS, MARKS, NO, NOT, OR, RANGE, REST, YES, first_word};
use crate::syntax::outline::is_blank;
use crate::syntax::write::yes_no;

/// `các xã còn lại`; of `các xã miền núi còn lại` only a condition can say which they are.
pub(super) fn the_rest(here: Site<'_>) -> Option<Diagnostic> {
    let rest = here.rest();
    let said = instead::REMAINING
        .iter()
        .find_map(|end| rest.strip_suffix(end))?;
    if !here.asks_word(REST) {
        return None;
    }
    let mut words = said.split(|c| is_blank(c) || matches!(c, ',' | '/'));
    if words
        .all(|word| word.is_empty() || [AND, OR].contains(&word) || instead::UNITS.contains(&word))
    {
        let start = here.found.range.start;
        return Some(here.instead(start, start + rest.len(), REST));
    }
    let asked = any_of(here.expected)?;
    let finding = here.not_this("other").arg("expected", asked);
    Some(finding.help("help-rest"))
}

/// `khi không miền_núi`, `khi không (đảo hoặc xa)`.
pub(super) fn not_of_a_fact(here: Site<'_>) -> Option<Diagnostic> {
    if here.found.shown != NO || !form::has_condition(here.rule) {
        return None;
    }
    let mut goes_on = [AND, OR, IS].into_iter().chain(RANGE).chain(MARKS);
    let no = here.found.range.clone();
    let behind = here
        .fragment
        .text
        .get(no.end..here.fragment.line_end(no.end))?;
    let behind = behind.trim_start_matches(is_blank);
    let rest = behind.trim_start_matches(is_word);
    let next = rest.trim_start_matches(is_blank);
    let next = next.split(|c| !is_word(c)).next().unwrap_or("");
    let is_name = rest.len() < behind.len();
    let is_fact = is_name && (next.is_empty() || goes_on.any(|word| first_word(word) == next));
    (is_fact || behind.starts_with('(')).then(|| here.instead(no.start, no.end, NOT))
}

/// `(Có hoặc không)`, `(xã hoặc phường)`, `(xã, phường)`: what an attribute can be.
pub(super) fn yes_or_no(here: Site<'_>) -> Option<Diagnostic> {
    let joined = [OR, ",", ";"].contains(&here.found.shown.to_lowercase().as_str());
    if here.rule != Rule::attribute || !here.asks_word("|") || !joined {
        return None;
    }
    let open = here.before().rfind('(')? + 1;
    let close = here.found.range.end + here.fragment.text.get(here.found.range.end..)?.find(')')?;
    let inside = here.fragment.text.get(open..close)?;
    let is_choice = |word: &&str| !word.is_empty() && *word != OR;
    let choices = inside.split(|c| is_blank(c) || matches!(c, ',' | ';'));
    Some(if choices.filter(is_choice).eq([YES, NO]) {
        here.instead(open, close, &yes_no())
    } else {
        misspelt(here.found.span, &here.found.shown, "|")
    })
}

/// `có_quy_chế = có`: a yes/no fact is a condition by itself, and its contrary is said before it.
pub(super) fn equals_yes(here: Site<'_>) -> Option<Diagnostic> {
    if here.found.shown != "=" || !here.asks_word(IS) {
        return None;
    }
    let behind = here.fragment.text.get(here.found.range.end..)?;
    let word = behind.trim_start_matches(is_blank);
    let blanks = behind.len() - word.len();
    let word = word.split(|c| !is_word(c)).next()?;
    let end = here.found.range.end + blanks + word.len();
    if matches!(here.rule, Rule::example | Rule::given) {
        // A figure of an example is said just so: `có_thư_viện có`.
        let span = here.fragment.span(here.found.range.clone());
        let is_said = [YES, NO].contains(&word);
        return is_said.then(|| superfluous(span, here.fragment.source(span)));
    }
    match word {
        YES => {
            let span = here.fragment.span(here.found.range.start..end);
            Some(superfluous(span, here.fragment.source(span)))
        }
        NO => {
            let start = here.before().trim_end_matches(is_word).len();
            let name = here.fragment.span(start..here.before().len());
            let meant = format!("{NOT} {}", here.fragment.source(name));
            Some(here.instead(start, end, &meant))
        }
        _ => None,
    }
}

/// `loại là xã, thị trấn`: every choice needs the name again.
pub(super) fn choices(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, rule, found) = (site.fragment, site.rule, site.found);
    if found.shown != "," || !form::has_condition(rule) {
        return None;
    }
    let text = fragment.text.as_str();
    let finding = not_a_form(found.span, &found.shown).arg("case", "list");
    let before = text.get(..found.range.start)?;
    let mut words = before.split(|c| is_blank(c) || c == '(').rev();
    words.by_ref().find(|word| *word == IS)?;
    let name = words.find(|word| !word.is_empty())?;
    let proposal = format!(" {OR} {name} {IS}");
    // `và` binds closer than `hoặc`: beside it the mend could say something else.
    let joined = text.split(is_blank).any(|word| word == AND);
    let finding = finding.arg("name", name);
    Some(if joined {
        finding.help("help-list")
    } else {
        finding.help("help-list").mend(found.span, proposal)
    })
}
