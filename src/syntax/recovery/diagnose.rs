//! A statement held against the rule that its opening words choose, and the finding where it does not
//! fit.

use pest::error::ErrorVariant;
use pest::iterators::Pair;

use super::failure::Failure;
use super::finding::{not_a_form, several_words};
use super::found::Found;
use super::instead;
use super::site::Site;
use super::slips::{self, examples, names, quotes, ranges};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{AMEND, Called, called};
use crate::syntax::nesting;
use crate::syntax::outline::Piece;
use crate::syntax::parse::{Refusal, parse, stopped_at};

/// What the rule of a piece reads: the whole statement or nothing.
pub(in crate::syntax) fn read_or_explain<'f>(
    rule: Option<Rule>,
    fragment: &'f Fragment<'_>,
    piece: &Piece,
) -> Result<Pair<'f, Rule>, Failure> {
    if let Some(quote) = piece.unclosed {
        return Err(quotes::unclosed(fragment, quote));
    }
    let Some(rule) = rule else {
        return Err(stray(fragment));
    };
    if piece.opening == Some(Rule::comparison_sign) {
        let found = Found::at(fragment, 0);
        return Err(Failure::new(0, ranges::comparison(fragment, &found)));
    }
    read_by(rule, fragment)
}

/// What a rule reads, where the opening words are those of the language.
pub(in crate::syntax) fn read_by<'f>(
    rule: Rule,
    fragment: &'f Fragment<'_>,
) -> Result<Pair<'f, Rule>, Failure> {
    match parse(rule, &fragment.text) {
        Ok(pair) => pair.ok_or_else(|| stray(fragment)),
        Err(Refusal::TooDeep(place)) => {
            let at = place.start;
            let finding = Diagnostic::new(Code::NestingTooDeep, fragment.span(place));
            Err(Failure::new(at, finding.arg("limit", nesting::LIMIT)))
        }
        Err(Refusal::Unexpected(error)) => {
            let at = stopped_at(&error);
            Err(unexpected(fragment, rule, at, &error.variant))
        }
    }
}

/// Something other than what the grammar asks for at a byte of the statement.
fn unexpected(
    fragment: &Fragment<'_>,
    rule: Rule,
    at: usize,
    asked: &ErrorVariant<Rule>,
) -> Failure {
    let mut expected: Vec<Called> = Vec::new();
    if let ErrorVariant::ParsingError { positives, .. } = asked {
        for called in positives.iter().map(|rule| called(*rule)) {
            if called != Called::Nothing && !expected.contains(&called) {
                expected.push(called);
            }
        }
    }
    let complete = expected.contains(&Called::End) || expected.is_empty();
    expected.retain(|called| *called != Called::End);
    let found = Found::at(fragment, at);
    let site = Site {
        fragment,
        rule,
        found: &found,
        expected: &expected,
        complete,
    };
    if let Some((name, place)) = names::declared_in_words(site) {
        let span = fragment.span(place);
        let finding = several_words(span, fragment.source(span), &name);
        return Failure {
            declares: Some(name),
            ..Failure::new(at, finding)
        };
    }
    if let Some(finding) = examples::given(site) {
        return Failure::new(at, finding);
    }
    Failure {
        complete,
        ..Failure::new(at, slips::finding(site))
    }
}

/// A line that starts with no word that a statement starts with.
fn stray(fragment: &Fragment<'_>) -> Failure {
    let found = Found::at(fragment, 0);
    if let Some(finding) = ranges::number_first(fragment, &found) {
        return Failure::new(0, finding);
    }
    let finding = not_a_form(found.span, &found.shown).arg("case", "start");
    let start = |start: &&str| fragment.text.starts_with(*start);
    let finding = if ["//", "--", "/*"].iter().any(start) {
        let sign = fragment.span(0..2);
        finding.help("help-comment").mend(sign, "#")
    } else if instead::REMARKS.iter().any(start) {
        let before = fragment.span(0..0);
        finding.help("help-comment").mend(before, "# ")
    } else if changes_otherwise(&fragment.text) {
        finding.help("help-verbs")
    } else if start(&"|") {
        finding.help("help-table")
    } else {
        finding.help("forms-start")
    };
    Failure::new(0, finding)
}

/// `thêm chỉ số …`: what is to be done to another text, in words that are not those for it.
pub(super) fn changes_otherwise(line: &str) -> bool {
    let rest = |verb: &&str| line.strip_prefix(*verb);
    let mut rest = instead::CHANGES.iter().filter_map(rest);
    rest.any(|rest| rest.starts_with(' ')) && !line.starts_with(AMEND)
}
