//! The gate that every proposal passes: what is proposed is read by the grammar, and says what was
//! written.

use std::ops::Range;

use super::ast::BrokenKind;
use super::form;
use super::fragment::Fragment;
use super::grammar::Rule;
use super::meaning;
use super::outline::outline;
use super::parse::parses;
use super::remedy::not_a_form;
use super::wording::{self, Known};
use crate::diagnostic::{Code, Diagnostic, Mend, Place};

/// A statement in the words of the language.
pub(super) struct Reworded<'p> {
    /// Its text.
    pub(super) fragment: Fragment<'p>,
    /// What it proposes.
    pub(super) finding: Diagnostic,
    /// The rules that read it: several where it is several statements.
    pub(super) rules: Vec<Rule>,
}

/// The nearest other wording of a statement that is read and says the same.
pub(super) fn reworded<'p>(
    fragment: &Fragment<'p>,
    known: &Known,
    in_recognition: bool,
) -> Option<Reworded<'p>> {
    const LONGEST: usize = 2_000;
    if fragment.text.len() > LONGEST {
        return None;
    }
    let written = |place| fragment.source(fragment.span(place)).to_owned();
    let wordings = wording::wordings(&fragment.text, known, &written);
    wordings.into_iter().find_map(|wording| {
        let span = fragment.span(wording.place.clone());
        let mend = Mend {
            span,
            replacement: wording
                .text
                .replace('\n', &format!("\n{}", fragment.indent())),
        };
        let next = fragment.mended(&mend)?;
        let rules = rules(&next.text, in_recognition)?;
        if !meaning::keeps(&fragment.text, &next.text) {
            return None;
        }
        // The line as it would be, for a word by itself says little.
        let start = fragment.text.get(..wording.place.start)?;
        let start = start.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let end = fragment.line_end(wording.place.end);
        let around = |place| fragment.source(fragment.span(place)).to_owned();
        let line = [
            around(start..wording.place.start),
            mend.replacement.clone(),
            around(wording.place.end..end),
        ];
        let proposal = line
            .concat()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let several = rules.len() > 1;
        let finding = not_a_form(span, fragment.source(span))
            .arg("case", if several { "lines" } else { "reworded" })
            .arg("proposal", proposal.as_str())
            .help(match (several, proposal.is_empty()) {
                (true, _) => "help-lines",
                (false, true) => "help-remove",
                (false, false) => "help-comparison",
            });
        Some(Reworded {
            fragment: next,
            finding: Diagnostic {
                mend: Some(mend),
                ..finding
            },
            rules,
        })
    })
}

/// The rules that read a text, statement by statement; `None` where one is not read.
pub(super) fn rules(text: &str, in_recognition: bool) -> Option<Vec<Rule>> {
    let mut rules = Vec::new();
    for piece in outline(text) {
        if piece.unclosed.is_some() || piece.opening == Some(Rule::comparison_sign) {
            return None;
        }
        let rule = form::rule(piece.opening?, piece.verb.is_none() && in_recognition)?;
        let words = text.get(piece.words.start..piece.range.end)?;
        let of_recognition = matches!(form::part(Some(rule)), BrokenKind::Recognition);
        if !parses(rule, words) || in_recognition && !of_recognition {
            return None;
        }
        rules.push(rule);
    }
    (!rules.is_empty()).then_some(rules)
}

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
    let found = wording::lacking_first(&fragment.text)?;
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
    if let Some(lacking) = wording::lacking(&fragment.text)
        && !(in_recognition && OF_ROWS.contains(&lacking.0))
    {
        return no_such_form(fragment, lacking);
    }
    let forms = if fragment.is_change() {
        "forms-change"
    } else {
        wording::forms(rule, &fragment.text, in_recognition)
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
