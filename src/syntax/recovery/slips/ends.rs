//! Statements that end too early, and what to say where nothing certain can be proposed.

use super::super::finding::{any_of, not_a_form, without_help};
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{ABOVE, Called, OR_MORE, WITH, first_word};

/// A statement that ends too early: with the word that is missing, where only one can be.
pub(super) fn unfinished(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found, expected) = (site.fragment, site.found, site.expected);
    if !found.is_end() {
        return None;
    }
    let finding = not_a_form(found.span, &found.shown).arg("case", "missing");
    let Some(asked) = any_of(expected) else {
        return Some(without_help(finding.arg("case", "extra")));
    };
    let finding = finding.arg("expected", asked);
    match expected {
        [Called::Keyword(WITH)] => Some(finding.help("help-class")),
        [Called::Keyword(word)] => {
            let end = fragment.span(found.range.clone());
            let finding = finding.arg("meant", *word).help("help-meant");
            Some(finding.mend(end, format!(" {word}")))
        }
        [Called::Sign("(")] => Some(finding.help("help-unit")),
        _ => Some(without_help(finding)),
    }
}

/// What to do where nothing certain can be proposed; `None` where that is not known either.
pub(super) fn hint(site: Site<'_>) -> Option<&'static str> {
    let (fragment, rule, found, expected) = (site.fragment, site.rule, site.found, site.expected);
    let rest = fragment.text.get(found.range.start..)?;
    let asks = |called: Called| expected.contains(&called);
    match rule {
        Rule::item if asks(Called::Words("syntax-item-number")) || rest.starts_with('.') => {
            Some("help-item")
        }
        Rule::band if rest.starts_with(first_word(OR_MORE)) && fragment.text.starts_with(ABOVE) => {
            Some("help-above")
        }
        Rule::indicator if asks(Called::Sign("(")) => Some("help-unit"),
        Rule::threshold if asks(Called::Keyword(WITH)) => Some("help-class"),
        Rule::indicator | Rule::class | Rule::attribute if rest.starts_with(['"', '“']) => {
            Some("help-named")
        }
        _ => None,
    }
}
