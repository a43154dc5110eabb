//! The statements of the language, one entry each: the words that open it, the rule of the grammar that
//! reads it, the part of a standard it belongs to, the message that shows its forms, and how it is laid
//! out.
//!
//! Reading, layout and recovery all look here, so a new statement is added in one place.

use super::ast::BrokenKind;
use super::grammar::Rule;
use super::keyword;

/// A statement of the language.
#[derive(Debug)]
pub(super) struct Form {
    /// The rules of the opening words: several where a row of a scale may open in several ways.
    openings: &'static [Rule],
    /// The rule that reads the whole statement.
    rule: Rule,
    /// The part of a standard that is incomplete while such a statement cannot be read.
    part: BrokenKind,
    /// The message that shows the forms of such statements.
    help: &'static str,
    /// How far it is indented, in steps.
    pub(super) level: usize,
    /// How its words stand on lines.
    pub(super) shape: Shape,
}

/// How the words of a statement stand on lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// On one line, or on those that the layout breaks it into.
    Joined,
    /// The same; statements of its kind that follow each other form a list without blank lines.
    Listed,
    /// As a row of a scale: its points stand in a column.
    Row,
    /// On the lines on which they were written: it is no statement yet.
    Kept,
}

const fn form(
    openings: &'static [Rule],
    rule: Rule,
    part: BrokenKind,
    help: &'static str,
    (level, shape): (usize, Shape),
) -> Form {
    Form {
        openings,
        rule,
        part,
        help,
        level,
        shape,
    }
}

const FORMS: &[Form] = {
    use BrokenKind::{
        Attribute, Class, Criterion, Example, Indicator, Item, Parameter, Recognition, Standard,
        Unknown,
    };
    use Rule as R;
    use Shape::{Joined, Kept, Listed, Row};
    &[
        // The standard.
        form(
            &[R::kw_standard],
            R::standard,
            Standard,
            "forms-standard",
            (0, Joined),
        ),
        form(
            &[R::kw_amend],
            R::amendment,
            Standard,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::kw_repeal],
            R::repeal,
            Unknown,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::kw_legal_text],
            R::legal_text,
            Standard,
            "forms-standard",
            (1, Joined),
        ),
        form(
            &[R::kw_issued],
            R::issued,
            Standard,
            "forms-standard",
            (1, Joined),
        ),
        form(
            &[R::kw_effective],
            R::effective,
            Standard,
            "forms-standard",
            (1, Joined),
        ),
        form(
            &[R::kw_total],
            R::total,
            Standard,
            "forms-standard",
            (1, Joined),
        ),
        // What is declared.
        form(
            &[R::kw_attribute],
            R::attribute,
            Attribute,
            "forms-attribute",
            (0, Listed),
        ),
        form(&[R::kw_class], R::class, Class, "forms-class", (0, Joined)),
        form(
            &[R::kw_indicator],
            R::indicator,
            Indicator,
            "forms-indicator",
            (0, Listed),
        ),
        form(
            &[R::kw_parameter],
            R::parameter,
            Parameter,
            "forms-parameter",
            (0, Joined),
        ),
        form(
            &[R::kw_value],
            R::parameter_value,
            Parameter,
            "forms-parameter",
            (1, Joined),
        ),
        // Criteria and what scores them.
        form(
            &[R::kw_criterion],
            R::criterion,
            Criterion,
            "forms-heading",
            (0, Joined),
        ),
        form(
            &[R::kw_citation],
            R::citation,
            Item,
            "forms-start",
            (1, Joined),
        ),
        form(&[R::kw_item], R::item, Item, "forms-heading", (1, Joined)),
        form(&[R::kw_by], R::measure, Item, "forms-measure", (2, Joined)),
        form(
            &[R::award_opening],
            R::award,
            Item,
            "forms-award",
            (2, Joined),
        ),
        form(&[R::kw_each], R::gain, Item, "forms-steps", (3, Joined)),
        form(
            &[R::kw_deduct],
            R::deduction,
            Item,
            "forms-steps",
            (3, Joined),
        ),
        form(&[R::kw_no_case], R::no_case, Item, "forms-row", (3, Row)),
        form(
            &[
                R::kw_no_rise,
                R::kw_no_fall,
                R::kw_from,
                R::kw_above,
                R::kw_below,
                R::kw_to,
                R::kw_exactly,
            ],
            R::band,
            Item,
            "forms-row",
            (3, Row),
        ),
        form(&[R::comparison_sign], R::band, Item, "forms-row", (0, Kept)),
        // Recognition.
        form(
            &[R::kw_recognition],
            R::recognition,
            Recognition,
            "forms-recognition",
            (0, Joined),
        ),
        form(
            &[R::kw_meet],
            R::all_met,
            Recognition,
            "forms-recognition",
            (1, Joined),
        ),
        form(
            &[R::kw_fulfil],
            R::required,
            Recognition,
            "forms-recognition",
            (1, Joined),
        ),
        form(
            &[R::kw_no_criterion],
            R::none_at_zero,
            Recognition,
            "forms-recognition",
            (1, Joined),
        ),
        form(
            &[R::threshold_opening],
            R::threshold,
            Recognition,
            "forms-recognition",
            (1, Joined),
        ),
        // Examples.
        form(
            &[R::kw_example],
            R::example,
            Example,
            "forms-example",
            (0, Joined),
        ),
        form(
            &[R::examples_for_opening],
            R::examples_for,
            Example,
            "forms-example",
            (0, Joined),
        ),
        // What a text does to the one that it amends.
        form(
            &[R::kw_replace, R::kw_add],
            R::changed,
            Unknown,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::replace_band_opening],
            R::replace_band,
            Item,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::replace_max_opening],
            R::replace_max,
            Item,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::add_band_opening],
            R::add_band,
            Item,
            "forms-change",
            (0, Joined),
        ),
        form(
            &[R::add_value_opening],
            R::add_value,
            Parameter,
            "forms-change",
            (0, Listed),
        ),
        form(
            &[R::replace_value_opening],
            R::replace_value,
            Parameter,
            "forms-change",
            (0, Listed),
        ),
    ]
};

/// The form that some words open.
pub(super) fn opened_by(opening: Rule) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.openings.contains(&opening))
}

fn read_by(rule: Option<Rule>) -> Option<&'static Form> {
    FORMS.iter().find(|form| rule == Some(form.rule))
}

/// The rule that reads a statement with these opening words.
pub(super) fn rule(opening: Rule, in_recognition: bool) -> Option<Rule> {
    // `tổng điểm` begins a threshold there.
    if in_recognition && opening == Rule::kw_total {
        return Some(Rule::threshold);
    }
    opened_by(opening).map(|form| form.rule)
}

/// The part of a standard that a statement belongs to, by its rule.
pub(super) fn part(rule: Option<Rule>) -> BrokenKind {
    read_by(rule).map_or(BrokenKind::Unknown, |form| form.part)
}

/// The message that shows the forms of a statement, by its rule.
pub(super) fn help(rule: Rule) -> Option<&'static str> {
    read_by(Some(rule)).map(|form| form.help)
}

/// Keywords that open a statement by themselves.
pub(super) fn opening_keywords() -> impl Iterator<Item = Rule> + Clone {
    let forms = FORMS.iter().filter(|form| form.rule != Rule::changed);
    let openings = forms.flat_map(|form| form.openings.iter().copied());
    openings.filter(|opening| !keyword::text(*opening).is_empty())
}

/// Whether words open a row of a scale in the words of the language.
pub(super) fn opens_row(opening: Option<Rule>) -> bool {
    let form = opening.and_then(opened_by);
    form.is_some_and(|form| form.shape == Shape::Row)
}

/// Whether words open what scores an item: a measure, one of its rows, steps, or an award.
pub(super) fn opens_scoring(opening: Option<Rule>) -> bool {
    let rule = opening.and_then(opened_by).map(|form| form.rule);
    matches!(
        rule,
        Some(
            Rule::measure | Rule::award | Rule::gain | Rule::deduction | Rule::no_case | Rule::band
        )
    )
}

/// Whether a statement of a rule has a condition, behind `khi`.
pub(super) fn has_condition(rule: Rule) -> bool {
    matches!(rule, Rule::class | Rule::award | Rule::required)
}

/// Whether a statement of a rule declares a name, with a label behind it.
pub(super) fn declares_name(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::attribute | Rule::class | Rule::indicator | Rule::parameter
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use pest::Parser;

    use super::*;
    use crate::syntax::grammar::Grammar;

    /// The rules that a rule of the grammar file names.
    fn named_in(rule: &str) -> BTreeSet<String> {
        let grammar = include_str!("../../grammar/tieuchi.pest");
        let start = grammar.find(&format!("\n{rule} = ")).unwrap();
        let body = grammar[start..].split_once('{').unwrap().1;
        let body = body.split_once('}').unwrap().0;
        body.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .filter(|word| word.contains('_'))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn the_grammar_opens_each_statement_as_the_table_does() {
        let mut openings: BTreeSet<String> = FORMS
            .iter()
            .flat_map(|form| form.openings)
            .map(|opening| format!("{opening:?}"))
            .collect();
        openings.insert("opening_syllable".to_owned());
        assert_eq!(named_in("opening_words"), openings);
    }

    #[test]
    fn opening_words_begin_with_an_opening_syllable() {
        for rule in opening_keywords() {
            let read = Grammar::parse(Rule::opening_words, keyword::text(rule));
            let read = read
                .ok()
                .and_then(|mut pairs| Some(pairs.next()?.as_rule()));
            assert_eq!(read, Some(rule));
        }
    }

    #[test]
    fn each_opening_is_that_of_one_statement() {
        let openings: Vec<Rule> = FORMS
            .iter()
            .flat_map(|form| form.openings)
            .copied()
            .collect();
        let different: BTreeSet<Rule> = openings.iter().copied().collect();
        assert_eq!(openings.len(), different.len());
    }
}
