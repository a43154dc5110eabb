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

macro_rules! forms {
    ($($($opening:ident)|+ => $rule:ident, $part:ident, $help:literal, $level:literal $shape:ident;)+) => {
        const FORMS: &[Form] = &[$(Form {
            openings: &[$(Rule::$opening),+],
            rule: Rule::$rule,
            part: BrokenKind::$part,
            help: $help,
            level: $level,
            shape: Shape::$shape,
        }),+];
    };
}

forms! {
    // The standard.
    kw_standard => standard, Standard, "forms-standard", 0 Joined;
    kw_amend => amendment, Standard, "forms-change", 0 Joined;
    kw_repeal => repeal, Unknown, "forms-change", 0 Joined;
    kw_legal_text => legal_text, Standard, "forms-standard", 1 Joined;
    kw_issued => issued, Standard, "forms-standard", 1 Joined;
    kw_effective => effective, Standard, "forms-standard", 1 Joined;
    kw_total => total, Standard, "forms-standard", 1 Joined;
    // Plans.
    kw_plan => plan, Standard, "forms-plan", 0 Joined;
    unit_opening => of_unit, Standard, "forms-plan", 1 Joined;
    applies_opening => applies, Standard, "forms-plan", 1 Joined;
    kw_own_figure => own_figure, Indicator, "forms-own-figure", 0 Listed;
    kw_target => target, Target, "forms-target", 0 Joined;
    goal_opening => goal, Target, "forms-target", 1 Joined;
    trial_opening => trial, Target, "forms-trial", 2 Joined;
    kw_duty | kw_report | kw_list => duty, Duty, "forms-duty", 0 Joined;
    kw_performed => performed, Duty, "forms-duty", 1 Joined;
    kw_sent => sent, Duty, "forms-duty", 1 Joined;
    before_opening | kw_latest | kw_regularly | kw_at_once | within_opening => deadline, Duty, "forms-deadline", 1 Joined;
    kw_link => link, Duty, "forms-link", 0 Joined;
    // What is declared.
    kw_attribute => attribute, Attribute, "forms-attribute", 0 Listed;
    kw_class => class, Class, "forms-class", 0 Joined;
    kw_indicator => indicator, Indicator, "forms-indicator", 0 Listed;
    kw_parameter => parameter, Parameter, "forms-parameter", 0 Joined;
    kw_value => parameter_value, Parameter, "forms-parameter", 1 Joined;
    // Criteria and what scores them.
    kw_criterion => criterion, Criterion, "forms-heading", 0 Joined;
    kw_citation => citation, Item, "forms-start", 1 Joined;
    kw_item => item, Item, "forms-heading", 1 Joined;
    kw_by => measure, Item, "forms-measure", 2 Joined;
    award_opening => award, Item, "forms-award", 2 Joined;
    kw_each => gain, Item, "forms-steps", 3 Joined;
    kw_deduct => deduction, Item, "forms-steps", 3 Joined;
    kw_no_case => no_case, Item, "forms-row", 3 Row;
    kw_no_rise | kw_no_fall | kw_from | kw_above | kw_below | kw_to | kw_exactly => band, Item, "forms-row", 3 Row;
    comparison_sign => band, Item, "forms-row", 0 Kept;
    // Recognition.
    kw_recognition => recognition, Recognition, "forms-recognition", 0 Joined;
    kw_meet => all_met, Recognition, "forms-recognition", 1 Joined;
    kw_fulfil => required, Recognition, "forms-recognition", 1 Joined;
    kw_no_criterion => none_at_zero, Recognition, "forms-recognition", 1 Joined;
    threshold_opening => threshold, Recognition, "forms-recognition", 1 Joined;
    // Examples.
    kw_example => example, Example, "forms-example", 0 Joined;
    examples_for_opening => examples_for, Example, "forms-example", 0 Joined;
    // What a text does to the one that it amends.
    kw_replace | kw_add => changed, Unknown, "forms-change", 0 Joined;
    replace_band_opening => replace_band, Item, "forms-change", 0 Joined;
    replace_max_opening => replace_max, Item, "forms-change", 0 Joined;
    add_band_opening => add_band, Item, "forms-change", 0 Joined;
    add_value_opening => add_value, Parameter, "forms-change", 0 Listed;
    replace_value_opening => replace_value, Parameter, "forms-change", 0 Listed;
}

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
    matches!(
        rule,
        Rule::class | Rule::award | Rule::required | Rule::link
    )
}

/// Whether a statement of a rule declares a name, with a label behind it.
pub(super) fn declares_name(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::attribute | Rule::class | Rule::indicator | Rule::parameter | Rule::own_figure
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
