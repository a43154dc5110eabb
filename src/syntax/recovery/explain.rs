//! What to say of a statement of which no mend is certain: that the language has no such form, where its
//! words tell which is meant, or what its forms are.

use std::ops::Range;

use super::finding::not_a_form;
use super::instead;
use super::missing_form;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::syntax::form;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{EACH, POINTS};

/// That the language lacks a form which the words of a place tell.
fn no_such_form(
    fragment: &Fragment<'_>,
    (help, place): (&'static str, Range<usize>),
) -> Diagnostic {
    let span = fragment.span(place);
    Diagnostic::new(Code::NoSuchForm, span)
        .arg("found", fragment.source(span))
        .help(help)
}

/// That the language lacks the form of a statement, where no mend is to be looked for; and whether
/// the statement is of the kind that its first words say.
pub(super) fn lacking_first(fragment: &Fragment<'_>) -> Option<(Diagnostic, bool)> {
    let found = missing_form::lacking_first(&fragment.text)?;
    let of_its_kind = found.0 == "help-lettered";
    Some((no_such_form(fragment, found), of_its_kind))
}

/// What to say of a statement of which no mend is certain: that the language has no such form, where
/// its words tell which is meant, or what its forms are.
pub(super) fn explained(
    fragment: &Fragment<'_>,
    rule: Option<Rule>,
    first: Diagnostic,
    in_recognition: bool,
) -> Diagnostic {
    // Among conditions no row of a scale is meant.
    const OF_ROWS: [&str; 7] = [
        "help-with",
        "help-award",
        "help-none",
        "help-rest-of-scale",
        "help-each",
        "help-between",
        "help-bonus",
    ];
    if let Some(lacking) = missing_form::lacking(&fragment.text)
        && !(in_recognition && OF_ROWS.contains(&lacking.0))
    {
        return no_such_form(fragment, lacking);
    }
    let forms = if fragment.is_change() {
        "forms-change"
    } else {
        forms(rule, &fragment.text, in_recognition)
    };
    let proposed = first.mend.is_some();
    if first.code != Code::Syntax {
        return Diagnostic {
            mend: None,
            ..first
        };
    }
    // What only says how to mend would mend it to something else.
    let advises = [
        "help-meant",
        "help-lacks",
        "help-name",
        "help-remove",
        "help-comparison",
        "help-quotes",
    ];
    let only_advises = first.helps.iter().all(|help| advises.contains(help));
    if proposed && only_advises {
        // Where a statement ends too early, that is said still; only no word is certain.
        if matches!(first.place, Place::Span(span) if span.start == span.end) {
            return Diagnostic {
                mend: None,
                helps: vec![forms],
                ..first
            };
        }
        let span = match first.place {
            Place::Span(span) => span,
            _ => fragment.whole(),
        };
        return not_a_form(span, fragment.source(span))
            .arg("case", "form")
            .help(forms);
    }
    let mut finding = Diagnostic {
        mend: None,
        ..first
    };
    if finding.helps.is_empty() || finding.helps == ["forms-start"] {
        finding.helps = vec![forms];
    }
    finding
}

/// The help that shows the forms of a statement.
pub(super) fn forms(rule: Option<Rule>, text: &str, in_recognition: bool) -> &'static str {
    if let Some(rule) = rule {
        return form::help(rule).unwrap_or("forms-start");
    }
    match () {
        () if in_recognition => "forms-recognition",
        () if instead::STEPS.iter().any(|word| text.starts_with(word)) || text.contains(EACH) => {
            "forms-steps"
        }
        () if text.starts_with('(') => "forms-heading",
        () if text.contains(POINTS) => "forms-row",
        () => "forms-start",
    }
}
