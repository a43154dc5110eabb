//! Which rule of the grammar reads a statement, by its opening words.

use pest::Parser;

use super::grammar::{Grammar, Rule};
use super::nesting;

/// The rule that reads a statement with these opening words.
pub(super) fn rule(opening: Rule, in_recognition: bool) -> Option<Rule> {
    Some(match opening {
        Rule::kw_standard => Rule::standard,
        Rule::kw_amend => Rule::amendment,
        Rule::replace_band_opening => Rule::replace_band,
        Rule::replace_max_opening => Rule::replace_max,
        Rule::add_band_opening => Rule::add_band,
        Rule::add_value_opening => Rule::add_value,
        Rule::replace_value_opening => Rule::replace_value,
        Rule::kw_repeal => Rule::repeal,
        Rule::kw_replace | Rule::kw_add => Rule::changed,
        Rule::kw_legal_text => Rule::legal_text,
        Rule::kw_issued => Rule::issued,
        Rule::kw_effective => Rule::effective,
        Rule::kw_total if !in_recognition => Rule::total,
        Rule::kw_total | Rule::threshold_opening => Rule::threshold,
        Rule::kw_attribute => Rule::attribute,
        Rule::kw_class => Rule::class,
        Rule::kw_indicator => Rule::indicator,
        Rule::kw_parameter => Rule::parameter,
        Rule::kw_value => Rule::parameter_value,
        Rule::kw_criterion => Rule::criterion,
        Rule::kw_citation => Rule::citation,
        Rule::kw_item => Rule::item,
        Rule::kw_by => Rule::measure,
        Rule::kw_each => Rule::gain,
        Rule::kw_deduct => Rule::deduction,
        Rule::award_opening => Rule::award,
        Rule::kw_no_case => Rule::no_case,
        Rule::kw_from
        | Rule::kw_above
        | Rule::kw_below
        | Rule::kw_to
        | Rule::kw_exactly
        | Rule::kw_no_rise
        | Rule::kw_no_fall
        | Rule::comparison_sign => Rule::band,
        Rule::kw_recognition => Rule::recognition,
        Rule::kw_meet => Rule::all_met,
        Rule::kw_fulfil => Rule::required,
        Rule::kw_no_criterion => Rule::none_at_zero,
        Rule::kw_example => Rule::example,
        Rule::examples_for_opening => Rule::examples_for,
        _ => return None,
    })
}

/// Whether a rule reads a text.
pub(super) fn parses(rule: Rule, text: &str) -> bool {
    let nested = matches!(rule, Rule::class | Rule::award | Rule::required);
    !(nested && nesting::too_deep(text).is_some()) && Grammar::parse(rule, text).is_ok()
}
