//! The words of the language: each keyword with its spellings, and what every other rule of the
//! grammar is called in messages.
//!
//! This is the one table. The writer takes its words from it, recovery proposes them, messages name
//! them, and a test holds the grammar's keyword rules to it.

use super::grammar::Rule;
use crate::l10n::{Arg, Args};

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

/// Every spelling of a keyword, the canonical one first.
pub(super) fn spellings(rule: Rule) -> &'static [&'static str] {
    let mut all = SPELLINGS.iter();
    all.find(|(one, _)| *one == rule)
        .map_or(&[], |(_, spellings)| *spellings)
}

/// The spellings of all keywords.
#[cfg(test)]
pub(super) fn all_spellings() -> impl Iterator<Item = &'static str> {
    SPELLINGS.iter().flat_map(|(_, all)| *all).copied()
}

/// The first word of a keyword.
pub(super) fn first_word(keyword: &'static str) -> &'static str {
    keyword.split(' ').next().unwrap_or(keyword)
}

/// The last word of a keyword.
pub(super) fn last_word(keyword: &'static str) -> &'static str {
    keyword.rsplit(' ').next().unwrap_or(keyword)
}

/// The words that a range begins with, and those between its bounds.
pub(super) const RANGE: [&str; 5] = [FROM, ABOVE, BELOW, TO, EXACTLY];

/// The words that the marks of a figure begin with.
pub(super) const MARKS: [&str; 4] = [UNVERIFIED, VERIFIED_BY, DERIVED_FROM, CITATION];

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

/// Makes a constant of each keyword, [`called`] and the list of spellings. The match of `called` has no
/// rest: a new rule of the grammar must say its name here.
macro_rules! table {
    (
        keywords { $($rule:ident $name:tt $text:literal $(| $other:literal)*;)+ }
        unasked { $($silent:ident $silent_name:ident $silent_text:literal;)+ }
        others { $($others:tt)+ }
    ) => {
        $(#[doc = concat!("`", $text, "`")] pub(super) const $name: &str = $text;)+
        $(#[doc = concat!("`", $silent_text, "`")] pub(super) const $silent_name: &str = $silent_text;)+

        /// What a rule is called.
        pub(super) fn called(rule: Rule) -> Called {
            use Called::{End, Keyword, Nothing, Sign, Words};
            match rule {
                $(Rule::$rule => Keyword($text),)+
                $(Rule::$silent => Nothing,)+
                $($others)+
            }
        }

        /// Every keyword rule with its spellings, the canonical one first.
        const SPELLINGS: &[(Rule, &[&str])] = &[
            $((Rule::$rule, &[$text $(, $other)*]),)+
            $((Rule::$silent, &[$silent_text]),)+
        ];
    };
}

table! {
    keywords {
        // Statements.
        kw_standard STANDARD "bộ tiêu chí";
        kw_legal_text LEGAL_TEXT "văn bản";
        kw_issued ISSUED "ban hành";
        kw_effective EFFECTIVE "hiệu lực";
        kw_total TOTAL "tổng điểm";
        kw_attribute ATTRIBUTE "đặc điểm";
        kw_class CLASS "nhóm";
        kw_parameter PARAMETER "tham số";
        kw_value VALUE "giá trị";
        kw_indicator INDICATOR "chỉ số";
        kw_criterion CRITERION "tiêu chí";
        kw_citation CITATION "căn cứ";
        kw_item ITEM "mục";
        kw_by BY "theo";
        kw_no_case NO_CASE "không phát sinh";
        kw_recognition RECOGNITION "công nhận";
        kw_meet MEET "đạt";
        kw_fulfil FULFIL "đáp ứng";
        kw_no_criterion NO_CRITERION "không tiêu chí" | "không có tiêu chí";

        // Plans.
        kw_plan PLAN "kế hoạch";
        kw_of_unit OF_UNIT "đơn vị";
        kw_applies APPLIES "áp dụng";
        kw_own_figure OWN_FIGURE "số liệu chung";
        kw_target TARGET "mục tiêu";
        kw_recognised RECOGNISED "được công nhận";
        kw_sum SUM "tổng";
        kw_duty DUTY "nhiệm vụ";
        kw_report REPORT "báo cáo";
        kw_list LIST "danh sách";
        kw_link LINK "liên kết";
        kw_performed PERFORMED "thực hiện";
        kw_sent SENT "gửi";
        kw_communes COMMUNES "xã" | "cấp xã";
        kw_districts DISTRICTS "huyện" | "cấp huyện";
        kw_latest LATEST "chậm nhất";
        kw_regularly REGULARLY "định kỳ" | "định kì";
        kw_monthly MONTHLY "hằng tháng" | "hàng tháng";
        kw_quarterly QUARTERLY "hằng quý" | "hàng quý";
        kw_yearly YEARLY "hằng năm" | "hàng năm";
        kw_at_once AT_ONCE "ngay khi";
        kw_result RESULT "kết quả";
        kw_since SINCE "từ khi" | "kể từ khi";

        // What a text does to another.
        kw_amend AMEND "sửa đổi";
        kw_into INTO "thành";
        kw_replace REPLACE "thay";
        kw_add ADD "bổ sung";
        kw_repeal REPEAL "bãi bỏ";
        kw_band BAND "mức";
        kw_max_points MAX_POINTS "điểm tối đa";
        kw_of OF "của";
        kw_in IN "vào";

        // Figures and their marks.
        kw_max MAX "tối đa";
        kw_points POINTS "điểm";
        kw_unverified UNVERIFIED "chưa đối chiếu";
        kw_verified_by VERIFIED_BY "đối chiếu theo";
        kw_derived_from DERIVED_FROM "suy ra từ";

        // Indicators and what is measured.
        kw_yes YES "có";
        kw_no NO "không";
        kw_at_least AT_LEAST "ít nhất";
        kw_at_most AT_MOST "không quá";
        kw_fixed FIXED "không đổi được" | "không thay đổi được";
        kw_only_rises ONLY_RISES "chỉ được tăng";
        kw_only_falls ONLY_FALLS "chỉ được giảm";
        kw_share SHARE "tỷ lệ" | "tỉ lệ";
        kw_rate RATE "tỷ suất" | "tỉ suất";
        kw_count COUNT "số";
        kw_rise RISE "mức tăng";
        kw_fall FALL "mức giảm";
        kw_growth GROWTH "tốc độ tăng";
        kw_decline DECLINE "tốc độ giảm";
        kw_previous PREVIOUS "so với kỳ trước" | "so với kì trước";
        percent_points PERCENT_POINTS "điểm phần trăm";
        kw_each EACH "mỗi";
        kw_deduct DEDUCT "trừ";
        kw_round ROUND "làm tròn";
        kw_digits DIGITS "chữ số";
        kw_decimal _ "thập phân";

        // Ranges.
        kw_from FROM "từ";
        kw_above ABOVE "trên";
        kw_below BELOW "dưới";
        kw_to TO "đến";
        kw_exactly EXACTLY "bằng";
        kw_or_more OR_MORE "trở lên";
        kw_thousand THOUSAND "nghìn" | "ngàn";
        kw_million MILLION "triệu";
        kw_billion BILLION "tỷ" | "tỉ";
        kw_dong DONG "đồng";
        kw_no_rise NO_RISE "không tăng";
        kw_no_fall NO_FALL "không giảm";
        kw_or_less OR_LESS "trở xuống";

        // Conditions.
        kw_when WHEN "khi";
        kw_rest REST "các đơn vị còn lại";
        kw_and AND "và";
        kw_or OR "hoặc";
        kw_not NOT "không phải";
        kw_is IS "là";
        kw_all ALL "cả" | "đầy đủ" | "đủ" | "tất cả" | "toàn bộ";
        kw_any ANY "nào";
        kw_suffers _ "bị" | "đạt" | "được" | "có";
        kw_with WITH "với";

        // Examples.
        kw_example EXAMPLE "ví dụ";
        kw_for FOR "cho";
        kw_like LIKE "như";
        kw_then THEN "thì";
        kw_gets GETS "được";
        kw_on_day ON_DAY "vào ngày";
        kw_of_previous OF_PREVIOUS "kỳ trước" | "kì trước";
        kw_no_figure NO_FIGURE "chưa có số liệu";
        kw_in_class IN_CLASS "thuộc nhóm";
        kw_condition CONDITION "điều kiện";
        kw_not_met NOT_MET "không đạt";
        kw_undetermined UNDETERMINED "chưa xác định";
    }
    // Of use in few places, so not proposed to everyone.
    unasked {
        kw_before BEFORE "trước";
        kw_within WITHIN "trong";
        kw_day DAY "ngày";
    }
    others {
        Rule::EOI => End,
        // Pieces that are asked for by their first word.
        Rule::old_value => Keyword(VALUE),
        Rule::max => Keyword(MAX),
        Rule::rounding => Keyword(ROUND),
        Rule::days => Keyword(FROM),
        Rule::per => Keyword(ABOVE),
        Rule::of_classes => Keyword(WITH),

        Rule::unit_opening => Keyword(OF_UNIT),
        Rule::applies_opening => Keyword(APPLIES),

        Rule::base => Keyword(LIKE),
        Rule::on_day => Keyword(ON_DAY),

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
        Rule::recognised
        | Rule::units_that
        | Rule::sums
        | Rule::share_of_sums
        | Rule::one_sum
        | Rule::own_answer => Words("syntax-aggregate"),
        // Of use for large sums only, so not proposed to everyone.
        Rule::magnitude => Nothing,
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
        Rule::month_day => Words("syntax-month-day"),
        Rule::performer => Words("syntax-performer"),
        Rule::by_day | Rule::regularly | Rule::at_once | Rule::within => Words("syntax-deadline"),
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
        Rule::trial_case => Words("syntax-trial"),
        Rule::of_result => Words("syntax-of-result"),
        Rule::change => Words("syntax-change"),
        Rule::share | Rule::rate | Rule::count => Words("syntax-quantity"),
        Rule::limit | Rule::at_least | Rule::at_most | Rule::adjustment => Words("syntax-limit"),
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
        | Rule::outcome
        | Rule::award_opening
        | Rule::threshold_opening
        | Rule::examples_for_opening
        | Rule::trial_opening
        | Rule::examples_for
        | Rule::example
        | Rule::expectation
        | Rule::comparison_sign
        | Rule::goal_opening
        | Rule::before_opening
        | Rule::within_opening
        | Rule::plan
        | Rule::of_unit
        | Rule::applies
        | Rule::own_figure
        | Rule::target
        | Rule::goal
        | Rule::trial
        | Rule::duty
        | Rule::performed
        | Rule::sent
        | Rule::deadline
        | Rule::link
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
    use super::*;

    const GRAMMAR: &str = include_str!("../../grammar/tieuchi.pest");

    /// The keyword rules of the grammar, with white space made one blank.
    fn keyword_rules() -> impl Iterator<Item = String> {
        let rules = GRAMMAR
            .lines()
            .filter(|line| line.starts_with("kw_") || line.starts_with("percent_points"));
        rules.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn the_grammar_spells_each_keyword_as_the_table_does() {
        let mut expected: Vec<String> = SPELLINGS
            .iter()
            .map(|(rule, spellings)| {
                let words = |spelling: &&str| {
                    let words = spelling.split(' ').map(|word| format!("\"{word}\""));
                    words.collect::<Vec<_>>().join(" ~ gap ~ ")
                };
                let words = spellings.iter().map(words).collect::<Vec<_>>().join(" | ");
                let bracketed = if spellings.len() > 1 {
                    format!("({words})")
                } else {
                    words
                };
                format!("{rule:?} = @{{ {bracketed} ~ word_end }}")
            })
            .collect();
        let mut written: Vec<String> = keyword_rules().collect();
        expected.sort();
        written.sort();
        assert_eq!(written, expected);
    }
}
