//! The gate that every proposal passes: what is proposed is read by the grammar, and says what was
//! written.

use super::finding::not_a_form;
use super::meaning;
use super::rewrite::{self, Known};
use crate::diagnostic::{Diagnostic, Mend};
use crate::syntax::ast::BrokenKind;
use crate::syntax::form;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::outline::outline;
use crate::syntax::parse::parses;

/// A statement in the words of the language.
pub(super) struct Proposal<'p> {
    /// Its text.
    pub(super) fragment: Fragment<'p>,
    /// What it proposes.
    pub(super) finding: Diagnostic,
    /// The rules that read it: several where it is several statements.
    pub(super) rules: Vec<Rule>,
}

/// The nearest other wording of a statement that is read and says the same.
pub(super) fn find<'p>(
    fragment: &Fragment<'p>,
    known: &Known,
    in_recognition: bool,
) -> Option<Proposal<'p>> {
    const LONGEST: usize = 2_000;
    if fragment.text.len() > LONGEST {
        return None;
    }
    let written = |place| fragment.source(fragment.span(place)).to_owned();
    let wordings = rewrite::rewrites(&fragment.text, known, &written);
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
        Some(Proposal {
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
