//! Whole phrases that a law text has and the language writes otherwise: `các xã còn lại`, `từ năm
//! 2024`, `cho mỗi trẻ em`. Each form below looks at where a statement fails and answers only
//! where it knows what was meant.

use super::form;
use super::found::{Found, is_word};
use super::fragment::Fragment;
use super::grammar::Rule;
use super::keyword::Called;
use super::outline::is_blank;
use super::remedy::{is_dash, misspelt, not_a_form, superfluous};
use crate::diagnostic::Diagnostic;
use crate::exact::{format_date, parse_period};

/// Where a statement fails.
#[derive(Clone, Copy)]
struct Here<'h> {
    fragment: &'h Fragment<'h>,
    rule: Rule,
    found: &'h Found,
    expected: &'h [Called],
}

/// The forms that are known, the first that fits counts.
const FORMS: [fn(Here<'_>) -> Option<Diagnostic>; 9] = [
    the_rest,
    not_of_a_fact,
    yes_or_no,
    equals_yes,
    each_one,
    period,
    points_from,
    above_a_threshold,
    from_to_in_signs,
];

/// The finding about such a phrase where a statement of a rule fails; `None` when it is none.
pub(super) fn finding(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<Diagnostic> {
    let here = Here {
        fragment,
        rule,
        found,
        expected,
    };
    FORMS.iter().find_map(|form| form(here))
}

impl<'h> Here<'h> {
    fn asks(self, called: Called) -> bool {
        self.expected.contains(&called)
    }

    fn asks_word(self, word: &'static str) -> bool {
        self.asks(Called::Keyword(word)) || self.asks(Called::Sign(word))
    }

    /// What stands from here to the end of the line, or to a comment.
    fn rest(self) -> &'h str {
        let start = self.found.range.start;
        let text = self.fragment.text.as_str();
        let line = text.get(start..self.fragment.line_end(start));
        let line = line.unwrap_or("").split('#').next().unwrap_or("");
        line.trim_end_matches(is_blank)
    }

    /// What stands before it, without the blanks between.
    fn before(self) -> &'h str {
        let text = self.fragment.text.get(..self.found.range.start);
        text.unwrap_or("").trim_end_matches(is_blank)
    }

    /// Other words for those of a range.
    fn instead(self, start: usize, end: usize, meant: &str) -> Diagnostic {
        let span = self.fragment.span(start..end);
        misspelt(span, self.fragment.source(span), meant)
    }

    fn not_this(self, case: &'static str) -> Diagnostic {
        not_a_form(self.found.span, &self.found.shown).arg("case", case)
    }
}

/// `các xã còn lại`; of `các xã miền núi còn lại` only a condition can say which they are.
fn the_rest(here: Here<'_>) -> Option<Diagnostic> {
    const REST: &str = "các đơn vị còn lại";
    const ANY: [&str; 17] = [
        "các",
        "những",
        "đơn",
        "vị",
        "hành",
        "chính",
        "cấp",
        "xã",
        "phường",
        "thị",
        "trấn",
        "đặc",
        "khu",
        "trường",
        "hợp",
        "và",
        "hoặc",
    ];
    let rest = here.rest();
    let said = ["còn lại", "khác"]
        .iter()
        .find_map(|end| rest.strip_suffix(end))?;
    if !here.asks_word(REST) {
        return None;
    }
    let mut words = said.split(|c| is_blank(c) || matches!(c, ',' | '/'));
    if words.all(|word| word.is_empty() || ANY.contains(&word)) {
        let start = here.found.range.start;
        return Some(here.instead(start, start + rest.len(), REST));
    }
    let asked = super::error::any_of(here.expected)?;
    let finding = here.not_this("other").arg("expected", asked);
    Some(finding.help("help-rest"))
}

/// `khi không miền_núi`: what stands before was read as a name.
fn not_of_a_fact(here: Here<'_>) -> Option<Diagnostic> {
    const GOES_ON: [&str; 11] = [
        "và", "hoặc", "là", "từ", "trên", "dưới", "đến", "bằng", "căn", "đối", "suy",
    ];
    let before = here.before().strip_suffix("không")?;
    let of_condition = form::has_condition(here.rule);
    if !of_condition || before.ends_with(is_word) {
        return None;
    }
    let end = here.found.range.end;
    let behind = here.fragment.text.get(end..here.fragment.line_end(end))?;
    let next = behind.trim_start_matches(is_blank);
    let next = next.split(|c| !is_word(c)).next().unwrap_or("");
    let is_name = here.found.shown.chars().all(is_word);
    let is_fact = is_name && (next.is_empty() || next == "chưa" || GOES_ON.contains(&next));
    (is_fact || here.found.shown == "(")
        .then(|| here.instead(before.len(), here.before().len(), "không phải"))
}

/// `(Có hoặc không)`, `(xã hoặc phường)`, `(xã, phường)`: what an attribute can be.
fn yes_or_no(here: Here<'_>) -> Option<Diagnostic> {
    let joined = ["hoặc", ",", ";"].contains(&here.found.shown.to_lowercase().as_str());
    if here.rule != Rule::attribute || !here.asks_word("|") || !joined {
        return None;
    }
    let open = here.before().rfind('(')? + 1;
    let close = here.found.range.end + here.fragment.text.get(here.found.range.end..)?.find(')')?;
    let inside = here.fragment.text.get(open..close)?;
    let is_choice = |word: &&str| !word.is_empty() && *word != "hoặc";
    let choices = inside.split(|c| is_blank(c) || matches!(c, ',' | ';'));
    Some(if choices.filter(is_choice).eq(["có", "không"]) {
        here.instead(open, close, "có/không")
    } else {
        misspelt(here.found.span, &here.found.shown, "|")
    })
}

/// `có_quy_chế = có`: a yes/no fact is a condition by itself, and its contrary is said before it.
fn equals_yes(here: Here<'_>) -> Option<Diagnostic> {
    if here.found.shown != "=" || !here.asks_word("là") {
        return None;
    }
    let behind = here.fragment.text.get(here.found.range.end..)?;
    let word = behind.trim_start_matches(is_blank);
    let blanks = behind.len() - word.len();
    let word = word.split(|c| !is_word(c)).next()?;
    let end = here.found.range.end + blanks + word.len();
    if matches!(here.rule, Rule::example | Rule::given) {
        // A figure of an example is said just so: `có_thư_viện có`.
        let span = here.fragment.span(here.found.range.clone());
        let is_said = matches!(word, "có" | "không");
        return is_said.then(|| superfluous(span, here.fragment.source(span)));
    }
    match word {
        "có" => {
            let span = here.fragment.span(here.found.range.start..end);
            Some(superfluous(span, here.fragment.source(span)))
        }
        "không" => {
            let start = here.before().trim_end_matches(is_word).len();
            let name = here.fragment.span(start..here.before().len());
            let meant = format!("không phải {}", here.fragment.source(name));
            Some(here.instead(start, end, &meant))
        }
        _ => None,
    }
}

/// `mỗi cuộc được 5 điểm`, `cho mỗi trẻ em`: a step of one.
fn each_one(here: Here<'_>) -> Option<Diagnostic> {
    let is_step = matches!(here.rule, Rule::gain | Rule::deduction);
    let first = here.fragment.char_at(here.found.range.start);
    let lacks =
        here.asks(Called::Words("syntax-amount")) && (first.is_alphabetic() || first == '%');
    (is_step && lacks && here.before().ends_with("mỗi")).then(|| {
        let start = here.found.range.start;
        let gap = if first == '%' { "" } else { " " };
        here.not_this("lacks")
            .arg("meant", "1")
            .help("help-lacks")
            .mend(here.fragment.span(start..start), format!("1{gap}"))
    })
}

/// `từ năm 2024`, `đến tháng 6/2024`: the first or the last day of it, for the value of a
/// parameter; when a text is in force only the text itself can say.
fn period(here: Here<'_>) -> Option<Diagnostic> {
    if !here.asks(Called::Words("syntax-date")) {
        return None;
    }
    let rest = here.rest();
    let is_part = |c: char| c.is_ascii_digit() || c == '/' || is_blank(c);
    // Blanks stand in the place of the words, as many as these have bytes.
    let blank = |text: &str, word: &str| text.replace(word, &" ".repeat(word.len()));
    let words = blank(&blank(rest, "tháng"), "năm");
    let length = words.find(|c| !is_part(c)).unwrap_or(words.len());
    let written = rest.get(..length)?.trim_end_matches(is_blank);
    let parts: Vec<&str> = words
        .get(..length)?
        .split(|c| is_blank(c) || c == '/')
        .collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let period = parse_period(&parts.join("/"))
        .ok()
        .filter(|_| parts.len() < 3)?;
    let day = if here.before().ends_with("đến") {
        period.last
    } else {
        period.first
    };
    let start = here.found.range.start;
    let span = here.fragment.span(start..start + written.len());
    let finding = not_a_form(span, here.fragment.source(span))
        .arg("case", "day")
        .arg("proposal", format_date(day));
    let of_value = matches!(
        here.rule,
        Rule::parameter_value | Rule::add_value | Rule::replace_value
    );
    Some(if of_value {
        finding.help("help-comparison").mend(span, format_date(day))
    } else {
        finding.help("help-day")
    })
}

/// `mục 7.1 được 0 đến 50 điểm`
fn points_from(here: Here<'_>) -> Option<Diagnostic> {
    let start = here
        .before()
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    let number = here.before().get(start.len()..)?;
    let fits = here.rule == Rule::example && here.found.shown == "đến" && !number.is_empty();
    fits.then(|| {
        let span = here.fragment.span(start.len()..here.before().len());
        let at = here.fragment.span(start.len()..start.len());
        not_a_form(span, number)
            .arg("case", "lacks")
            .arg("meant", "từ")
            .help("help-lacks")
            .mend(at, "từ ")
    })
}

/// `tổng điểm trên 80 với …`: a threshold is reached by its own number of points, so this is
/// another one.
fn above_a_threshold(here: Here<'_>) -> Option<Diagnostic> {
    let above = ["trên", "lớn hơn", "cao hơn", ">"];
    let fits = here.rule == Rule::threshold && here.asks_word("từ");
    // `lớn hơn hoặc bằng` is what a threshold says.
    let from = ["lớn hơn hoặc", "cao hơn hoặc", ">="];
    let begins = |words: &[&str]| words.iter().any(|word| here.rest().starts_with(word));
    let said = begins(&above) && !begins(&from);
    (fits && said).then(|| here.not_this("threshold").help("help-threshold"))
}

/// `từ 90%-98%`
fn from_to_in_signs(here: Here<'_>) -> Option<Diagnostic> {
    if here.rule != Rule::band || !is_dash(here.fragment.char_at(here.found.range.start)) {
        return None;
    }
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '%') || is_blank(c);
    let start = here.before().trim_end_matches(number).len();
    let blanks = here.before().get(start..)?;
    let start = start + blanks.len() - blanks.trim_start_matches(is_blank).len();
    with_a_dash(here.fragment, start)
}

/// `90%-98%` at a byte of a statement: whether the second bound is of the row is not said.
pub(super) fn with_a_dash(fragment: &Fragment<'_>, start: usize) -> Option<Diagnostic> {
    let text = fragment.text.get(start..fragment.line_end(start))?;
    let (from, of_from, rest) = amount(text)?;
    let rest = rest.trim_start_matches(is_blank);
    let (to, of_to, behind) = amount(rest.strip_prefix(is_dash)?.trim_start_matches(is_blank))?;
    // `dưới 90%  -10 điểm`: points below zero.
    let of_points = behind.trim_start_matches(is_blank);
    if of_points.starts_with("điểm") && !of_points.starts_with("điểm phần") {
        return None;
    }
    let percent = if of_from || of_to { "%" } else { "" };
    let span = fragment.span(start..start + text.len() - behind.len());
    let finding = not_a_form(span, fragment.source(span)).arg("case", "dash");
    let finding = finding
        .arg("from", format!("{from}{percent}"))
        .arg("to", format!("{to}{percent}"));
    Some(finding.help("help-dash"))
}

/// Whether a line is a row of a scale that starts with its number: `90%-98% …`, `98% trở lên …`.
pub(super) fn is_row_from_number(line: &str) -> bool {
    amount(line).is_some_and(|(_, _, rest)| {
        let rest = rest.trim_start_matches(is_blank);
        let dashed = rest.strip_prefix(is_dash);
        let upper = dashed.map(|rest| rest.trim_start_matches(is_blank));
        upper.is_some_and(|upper| amount(upper).is_some())
            || ["trở lên", "trở xuống"]
                .iter()
                .any(|end| rest.starts_with(end))
    })
}

/// The number that a text starts with, whether it has a sign of per cent, and what is behind.
fn amount(text: &str) -> Option<(&str, bool, &str)> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let end = text.find(|c| !is_number(c)).unwrap_or(text.len());
    let (number, behind) = text.split_at_checked(end)?;
    let percent = behind.trim_start_matches(is_blank).strip_prefix('%');
    let starts = number.starts_with(|c: char| c.is_ascii_digit());
    starts.then_some((number, percent.is_some(), percent.unwrap_or(behind)))
}
