//! What each rule of the grammar is called when it is talked about.

use super::grammar::Rule;
use crate::text::{Arg, Args};

/// How a rule is named to a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// A keyword, by its own text.
    Keyword(&'static str),
    /// A sign, by itself.
    Sign(&'static str),
    /// By words of the text files: the id of a message.
    Words(&'static str),
    /// The end of the statement.
    End,
    /// Never asked for by itself.
    Nothing,
}

/// The text of a keyword, as the canonical form writes it; empty for other rules.
pub(super) fn text(rule: Rule) -> &'static str {
    match called(rule) {
        Called::Keyword(text) => text,
        _ => "",
    }
}

/// A keyword, or whatever else a rule is called, in the words of a message.
pub(super) fn arg(rule: Rule) -> Arg {
    called(rule).arg()
}

impl Called {
    /// It in the words of a message; empty for what is never asked for.
    pub(super) fn arg(self) -> Arg {
        match self {
            Called::Keyword(word) => Arg::Message("syntax-keyword", Args::new().with("word", word)),
            Called::Sign(sign) => Arg::Message("syntax-sign", Args::new().with("sign", sign)),
            Called::Words(id) => Arg::Message(id, Args::new()),
            Called::End | Called::Nothing => Arg::Text(String::new()),
        }
    }
}

/// The rules that start a statement and have a keyword of their own.
pub(super) const OPENINGS: [Rule; 31] = [
    Rule::kw_standard,
    Rule::kw_amend,
    Rule::kw_repeal,
    Rule::kw_legal_text,
    Rule::kw_issued,
    Rule::kw_effective,
    Rule::kw_total,
    Rule::kw_attribute,
    Rule::kw_class,
    Rule::kw_indicator,
    Rule::kw_parameter,
    Rule::kw_value,
    Rule::kw_criterion,
    Rule::kw_citation,
    Rule::kw_item,
    Rule::kw_by,
    Rule::kw_each,
    Rule::kw_deduct,
    Rule::kw_no_case,
    Rule::kw_no_rise,
    Rule::kw_no_fall,
    Rule::kw_from,
    Rule::kw_above,
    Rule::kw_below,
    Rule::kw_to,
    Rule::kw_exactly,
    Rule::kw_recognition,
    Rule::kw_meet,
    Rule::kw_fulfil,
    Rule::kw_no_criterion,
    Rule::kw_example,
];

/// What a rule is called. There is no rest: a new rule of the grammar must say its name here.
#[expect(clippy::too_many_lines, reason = "a table of all rules")]
pub(super) fn called(rule: Rule) -> Called {
    use Called::{End, Keyword, Nothing, Sign, Words};
    match rule {
        Rule::EOI => End,

        Rule::kw_standard => Keyword("bộ tiêu chí"),
        Rule::kw_legal_text => Keyword("văn bản"),
        Rule::kw_issued => Keyword("ban hành"),
        Rule::kw_effective => Keyword("hiệu lực"),
        Rule::kw_total => Keyword("tổng điểm"),
        Rule::kw_attribute => Keyword("đặc điểm"),
        Rule::kw_class => Keyword("nhóm"),
        Rule::kw_indicator => Keyword("chỉ số"),
        Rule::kw_parameter => Keyword("tham số"),
        Rule::kw_value | Rule::old_value => Keyword("giá trị"),
        Rule::kw_criterion => Keyword("tiêu chí"),
        Rule::kw_citation => Keyword("căn cứ"),
        Rule::kw_item => Keyword("mục"),
        Rule::kw_by => Keyword("theo"),
        Rule::kw_no_case => Keyword("không phát sinh"),
        Rule::kw_recognition => Keyword("công nhận"),
        Rule::kw_meet => Keyword("đạt"),
        Rule::kw_fulfil => Keyword("đáp ứng"),
        Rule::kw_no_criterion => Keyword("không tiêu chí"),
        Rule::kw_max | Rule::max => Keyword("tối đa"),
        Rule::kw_points => Keyword("điểm"),
        Rule::kw_unverified => Keyword("chưa đối chiếu"),
        Rule::kw_verified_by => Keyword("đối chiếu theo"),
        Rule::kw_derived_from => Keyword("suy ra từ"),
        Rule::kw_yes => Keyword("có"),
        Rule::kw_no => Keyword("không"),
        Rule::kw_at_least => Keyword("ít nhất"),
        Rule::kw_at_most => Keyword("không quá"),
        Rule::kw_share => Keyword("tỷ lệ"),
        Rule::kw_rate => Keyword("tỷ suất"),
        Rule::kw_count => Keyword("số"),
        Rule::kw_rise => Keyword("mức tăng"),
        Rule::kw_fall => Keyword("mức giảm"),
        Rule::kw_growth => Keyword("tốc độ tăng"),
        Rule::kw_decline => Keyword("tốc độ giảm"),
        Rule::kw_previous => Keyword("so với kỳ trước"),
        Rule::kw_no_rise => Keyword("không tăng"),
        Rule::kw_no_fall => Keyword("không giảm"),
        Rule::percent_points => Keyword("điểm phần trăm"),
        Rule::kw_each => Keyword("mỗi"),
        Rule::kw_deduct => Keyword("trừ"),
        Rule::kw_round | Rule::rounding => Keyword("làm tròn"),
        Rule::kw_digits => Keyword("chữ số"),
        Rule::kw_decimal => Keyword("thập phân"),
        Rule::kw_from | Rule::days => Keyword("từ"),
        Rule::kw_above | Rule::per => Keyword("trên"),
        Rule::kw_below => Keyword("dưới"),
        Rule::kw_to => Keyword("đến"),
        Rule::kw_exactly => Keyword("bằng"),
        Rule::kw_or_more => Keyword("trở lên"),
        Rule::kw_or_less => Keyword("trở xuống"),
        Rule::kw_when => Keyword("khi"),
        Rule::kw_rest => Keyword("các đơn vị còn lại"),
        Rule::kw_and => Keyword("và"),
        Rule::kw_or => Keyword("hoặc"),
        Rule::kw_not => Keyword("không phải"),
        Rule::kw_is => Keyword("là"),
        Rule::kw_all => Keyword("cả"),
        Rule::kw_any => Keyword("nào"),
        Rule::kw_suffers => Keyword("bị"),
        Rule::kw_with | Rule::of_classes => Keyword("với"),
        Rule::kw_amend => Keyword("sửa đổi"),
        Rule::kw_into => Keyword("thành"),
        Rule::kw_replace => Keyword("thay"),
        Rule::kw_add => Keyword("bổ sung"),
        Rule::kw_repeal => Keyword("bãi bỏ"),
        Rule::kw_band => Keyword("mức"),
        Rule::kw_max_points => Keyword("điểm tối đa"),
        Rule::kw_of => Keyword("của"),
        Rule::kw_in => Keyword("vào"),

        Rule::kw_example => Keyword("ví dụ"),
        Rule::kw_for => Keyword("cho"),
        Rule::kw_like | Rule::base => Keyword("như"),
        Rule::kw_on_day | Rule::on_day => Keyword("vào ngày"),
        Rule::kw_of_previous => Keyword("kỳ trước"),
        Rule::kw_then => Keyword("thì"),
        Rule::kw_gets => Keyword("được"),
        Rule::kw_no_figure => Keyword("chưa có số liệu"),
        Rule::kw_in_class => Keyword("thuộc nhóm"),
        Rule::kw_condition => Keyword("điều kiện"),
        Rule::kw_not_met => Keyword("không đạt"),
        Rule::kw_undetermined => Keyword("chưa xác định"),

        Rule::comma => Sign(","),
        Rule::unconfirmed => Sign("?"),
        Rule::percent => Sign("%"),
        Rule::slash => Sign("/"),
        Rule::plus => Sign("+"),
        Rule::minus => Sign("-"),
        Rule::bar => Sign("|"),
        Rule::bracket_open => Sign("("),
        Rule::bracket_close => Sign(")"),
        Rule::zero => Sign("0"),

        Rule::given | Rule::given_name => Words("syntax-given"),
        Rule::expected
        | Rule::item_points
        | Rule::criterion_points
        | Rule::total_points
        | Rule::in_class
        | Rule::condition_result => Words("syntax-expected"),
        Rule::result => Words("syntax-result"),
        Rule::standard_id => Words("syntax-standard-id"),
        Rule::attribute_name => Words("syntax-attribute-name"),
        Rule::class_name => Words("syntax-class-name"),
        Rule::indicator_name => Words("syntax-indicator-name"),
        Rule::parameter_name => Words("syntax-parameter-name"),
        Rule::fact_name => Words("syntax-fact-name"),
        Rule::name => Words("syntax-name"),
        Rule::text | Rule::quoted | Rule::quote_mark => Words("syntax-text"),
        Rule::straight_inside | Rule::curly_inside => Words("syntax-text-inside"),
        Rule::number | Rule::figure => Words("syntax-number"),
        Rule::bound => Words("syntax-bound"),
        Rule::bound_number => Words("syntax-amount"),
        Rule::score | Rule::most | Rule::points | Rule::worth | Rule::row_points => {
            Words("syntax-score")
        }
        Rule::criterion_number => Words("syntax-criterion-number"),
        Rule::item_number => Words("syntax-item-number"),
        Rule::criteria_count => Words("syntax-criteria-count"),
        Rule::digit_count | Rule::digits => Words("syntax-digit-count"),
        Rule::date => Words("syntax-date"),
        Rule::yes_no => Words("syntax-yes-no"),
        Rule::choices => Words("syntax-choices"),
        Rule::choice | Rule::choice_word | Rule::given_choice | Rule::given_word => {
            Words("syntax-choice")
        }
        Rule::unit | Rule::unit_word | Rule::step_unit | Rule::step_unit_word => {
            Words("syntax-unit")
        }
        Rule::condition | Rule::conjunction | Rule::negation | Rule::test => {
            Words("syntax-condition")
        }
        Rule::range | Rule::old_band => Words("syntax-range"),
        Rule::sum => Words("syntax-sum"),
        Rule::change => Words("syntax-change"),
        Rule::share | Rule::rate | Rule::count => Words("syntax-quantity"),
        Rule::limit | Rule::at_least | Rule::at_most => Words("syntax-limit"),
        Rule::tail | Rule::unverified | Rule::verified_by | Rule::derived_from | Rule::cited => {
            Words("syntax-mark")
        }

        // Whole statements, which are only read once their opening words are known, and what the
        // grammar does not report.
        Rule::outline
        | Rule::statement
        | Rule::stray
        | Rule::more_lines
        | Rule::line
        | Rule::indent
        | Rule::unclosed
        | Rule::plain
        | Rule::opening_words
        | Rule::opening_syllable
        | Rule::going_on
        | Rule::calculation
        | Rule::award_opening
        | Rule::threshold_opening
        | Rule::examples_for_opening
        | Rule::examples_for
        | Rule::example
        | Rule::expectation
        | Rule::comparison_sign
        | Rule::standard
        | Rule::legal_text
        | Rule::issued
        | Rule::effective
        | Rule::total
        | Rule::attribute
        | Rule::class
        | Rule::indicator
        | Rule::parameter
        | Rule::parameter_value
        | Rule::criterion
        | Rule::citation
        | Rule::item
        | Rule::award
        | Rule::measure
        | Rule::gain
        | Rule::deduction
        | Rule::band
        | Rule::no_case
        | Rule::recognition
        | Rule::all_met
        | Rule::none_at_zero
        | Rule::threshold
        | Rule::belongs
        // Only of use in a text that amends another, so not proposed to everyone.
        | Rule::kw_before
        | Rule::before_class
        | Rule::change_verb
        | Rule::condition_verb
        | Rule::plain_verb
        | Rule::replace_band_opening
        | Rule::replace_max_opening
        | Rule::add_band_opening
        | Rule::add_value_opening
        | Rule::replace_value_opening
        | Rule::add_value
        | Rule::replace_value
        | Rule::amendment
        | Rule::replace_band
        | Rule::add_band
        | Rule::replace_max
        | Rule::repeal
        | Rule::changed
        | Rule::changed_part
        | Rule::required
        | Rule::marks
        | Rule::declared
        | Rule::reserved
        | Rule::word_char
        | Rule::word_end
        | Rule::gap
        | Rule::WHITESPACE
        | Rule::blank
        | Rule::COMMENT => Nothing,
    }
}

#[cfg(test)]
mod tests {
    use pest::Parser;

    use super::*;
    use crate::syntax::grammar::Grammar;

    #[test]
    fn opening_words_begin_with_an_opening_syllable() {
        for rule in OPENINGS {
            let read = Grammar::parse(Rule::opening_words, text(rule));
            assert_eq!(
                read.ok()
                    .and_then(|mut pairs| Some(pairs.next()?.as_rule())),
                Some(rule)
            );
        }
    }

    #[test]
    fn a_keyword_is_called_what_the_grammar_reads() {
        for rule in Rule::all_rules() {
            if let Called::Keyword(text) | Called::Sign(text) = called(*rule)
                && !matches!(
                    rule,
                    Rule::max
                        | Rule::base
                        | Rule::on_day
                        | Rule::rounding
                        | Rule::of_classes
                        | Rule::old_value
                        | Rule::days
                        | Rule::per
                )
            {
                let read = Grammar::parse(*rule, text).map(|pairs| pairs.as_str().len());
                assert_eq!(read, Ok(text.len()), "{rule:?}");
            }
        }
    }
}
