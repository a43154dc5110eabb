//! Words in the place of those of the language: what an official would say otherwise, or leave out.

use std::ops::Range;

use super::found::{Found, is_word};
use super::fragment::Fragment;
use super::grammar::Rule;
use super::keyword::Called;
use super::outline::is_blank;
use super::remedy::{misspelt, not_a_form, superfluous};
use crate::diagnostic::Diagnostic;

/// What is said, and the word of the language for it, where that is asked for.
const MEANT: [(&str, &str); 26] = [
    ("đ", "điểm"),
    ("nếu", "khi"),
    ("trong trường hợp", "khi"),
    ("tới", "đến"),
    ("và dưới", "đến dưới"),
    ("phần trăm", "%"),
    ("đối với", "với"),
    ("cho", "với"),
    ("trên", "/"),
    ("chia cho", "/"),
    ("tối thiểu", "ít nhất"),
    ("tối thiểu", "từ"),
    ("ít nhất", "từ"),
    ("không ít hơn", "ít nhất"),
    ("không vượt quá", "không quá"),
    ("không lớn hơn", "không quá"),
    ("nhiều nhất", "không quá"),
    ("chưa kiểm tra", "chưa đối chiếu"),
    ("chưa xác minh", "chưa đối chiếu"),
    ("chưa xác nhận", "chưa đối chiếu"),
    ("chưa rà soát", "chưa đối chiếu"),
    ("không phải là", "không phải"),
    ("thành", "bằng"),
    ("được công nhận", "đạt"),
    ("yes", "có"),
    ("no", "không"),
];

/// Words that say nothing more, and what is asked for behind them.
const IDLE: [(&str, &str); 6] = [
    ("được", "syntax-score"),
    ("nhóm", "syntax-class-name"),
    ("ngày", "syntax-date"),
    ("số", "syntax-criterion-number"),
    ("kết quả", "syntax-expected"),
    ("kết luận", "syntax-expected"),
];

/// Words that are left out, by what stands in their place: a word, or a number.
const LEFT_OUT: [(&str, &str); 4] = [
    ("dưới", "đến"),
    ("0", "tối đa"),
    ("0", "được"),
    ("mục", "của"),
];

/// The finding about such words where a statement of a rule fails; `None` when they are none.
pub(super) fn finding(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<Diagnostic> {
    let rest = fragment.text.get(found.range.start..)?;
    let asks = |called: Called| expected.contains(&called);
    let asks_word = |word| asks(Called::Keyword(word)) || asks(Called::Sign(word));
    let place = |words: &str| {
        let behind = rest.strip_prefix(words)?;
        let range = found.range.start..found.range.start + words.len();
        (!behind.starts_with(is_word)).then(|| fragment.span(range))
    };
    if rest.starts_with("đã đối chiếu") && asks_word("đối chiếu theo") {
        return Some(case(found, "source").help("help-source"));
    }
    if let Some(date) = date(fragment, found).filter(|_| asks(Called::Words("syntax-date"))) {
        return Some(date);
    }
    for (said, meant) in MEANT {
        let asked = asks_word(meant)
            || meant == "đến dưới" && asks_word("đến")
            || meant == "đạt" && asks(Called::Words("syntax-expected"));
        // A name of several words may have one of these, and a ratio its sign later.
        let is_name = meant == "/" && rest.contains('/');
        if asked
            && !is_name
            && let Some(span) = place(said)
        {
            return Some(misspelt(span, fragment.source(span), meant));
        }
    }
    for (said, asked) in IDLE {
        if asks(Called::Words(asked))
            && let Some(span) = place(said)
        {
            let behind = rest.get(said.len()..)?;
            let blank = behind.len() - behind.trim_start_matches(is_blank).len();
            let start = found.range.start;
            let gone = fragment.span(start..start + said.len() + blank);
            return Some(superfluous(span, fragment.source(span)).mend(gone, ""));
        }
    }
    for (before, word) in LEFT_OUT {
        let stands = match before {
            "0" => rest.starts_with(|c: char| c.is_ascii_digit()),
            word => place(word).is_some(),
        };
        if stands && asks_word(word) {
            return Some(lacking(fragment, found, word));
        }
    }
    match rule {
        // `đạt chuẩn`, `thay thế`, `bãi bỏ tiêu chí 3 "…"`
        Rule::example if rest.starts_with("chuẩn") => Some(superfluous(found.span, &found.shown)),
        Rule::example if rest.starts_with('=') => Some(superfluous(found.span, &found.shown)),
        Rule::changed if rest.starts_with("thế") => Some(superfluous(found.span, &found.shown)),
        Rule::repeal if rest.starts_with(['"', '“']) => {
            Some(superfluous(found.span, &found.shown))
        }
        Rule::criterion if asks(Called::Words("syntax-criterion-number")) => roman(fragment, found),
        Rule::award if asks_word("khi") => points_first(fragment, found),
        Rule::all_met => band_that_meets(fragment, found),
        _ => thousands(fragment, found),
    }
}

/// What to do where nothing certain can be proposed; `None` where that is not known either.
pub(super) fn hint(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<&'static str> {
    let rest = fragment.text.get(found.range.start..)?;
    let asks = |called: Called| expected.contains(&called);
    match rule {
        Rule::item if asks(Called::Words("syntax-item-number")) || rest.starts_with('.') => {
            Some("help-item")
        }
        Rule::band if rest.starts_with("trở") && fragment.text.starts_with("trên") => {
            Some("help-above")
        }
        Rule::indicator if asks(Called::Sign("(")) => Some("help-unit"),
        Rule::threshold if asks(Called::Keyword("với")) => Some("help-class"),
        Rule::indicator | Rule::class | Rule::attribute if rest.starts_with(['"', '“']) => {
            Some("help-named")
        }
        _ => None,
    }
}

/// A statement that ends too early: with the word that is missing, where only one can be.
pub(super) fn unfinished(
    fragment: &Fragment<'_>,
    found: &Found,
    expected: &[Called],
) -> Option<Diagnostic> {
    let finding = other(found, expected)?.arg("case", "missing");
    match expected {
        [Called::Keyword("với")] => Some(finding.help("help-class")),
        [Called::Keyword(word)] => {
            let end = fragment.span(found.range.clone());
            let finding = finding.arg("meant", *word).help("help-meant");
            Some(finding.mend(end, format!(" {word}")))
        }
        [Called::Sign("(")] => Some(finding.help("help-unit")),
        _ => None,
    }
}

/// A word that is missing before what stands there.
fn lacking(fragment: &Fragment<'_>, found: &Found, word: &'static str) -> Diagnostic {
    let start = fragment.span(found.range.start..found.range.start);
    case(found, "lacks")
        .arg("meant", word)
        .help("help-lacks")
        .mend(start, format!("{word} "))
}

fn case(found: &Found, case: &'static str) -> Diagnostic {
    not_a_form(found.span, &found.shown).arg("case", case)
}

fn other(found: &Found, expected: &[Called]) -> Option<Diagnostic> {
    Some(case(found, "other").arg("expected", super::error::any_of(expected)?))
}

/// `‘…’`, `„…“`, `”…“`: a text in other marks than those of the language.
pub(super) fn other_quotes(fragment: &Fragment<'_>, at: usize) -> Option<Diagnostic> {
    const OPEN: [char; 7] = ['‘', '’', '‚', '„', '”', '«', '\''];
    const CLOSE: [char; 7] = ['’', '‘', '“', '”', '»', '\'', '"'];
    let line = fragment.text.get(at..fragment.line_end(at))?;
    let open = line.chars().next().filter(|c| OPEN.contains(c))?;
    let inside = line.get(open.len_utf8()..)?;
    let length = inside.rfind(CLOSE)?;
    let close = inside.get(length..)?.chars().next()?;
    let text = inside.get(..length)?;
    if text.trim().is_empty() || text.contains(['"', '“', '”']) {
        return None;
    }
    let range = at..at + open.len_utf8() + length + close.len_utf8();
    let span = fragment.span(range);
    let start = at + open.len_utf8();
    let written = fragment.source(fragment.span(start..start + length));
    let mark = fragment.span(at..at + open.len_utf8());
    let finding = not_a_form(mark, &open.to_string()).arg("case", "quotes");
    Some(
        finding
            .help("help-straight")
            .mend(span, format!("\"{written}\"")),
    )
}

/// `60 điểm từ 98% trở lên`: a row of a scale says its range first.
fn points_first(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    const RANGES: [&str; 5] = ["từ ", "trên ", "dưới ", "đến ", "bằng "];
    let rest = fragment.text.get(found.range.start..)?;
    if !RANGES.iter().any(|word| rest.starts_with(word)) {
        return None;
    }
    let end = fragment.line_end(found.range.start);
    let line = fragment.span(found.range.start..end);
    let range = fragment.source(line).trim_end_matches(is_blank);
    let before = fragment.span(0..found.range.start);
    let points = fragment.source(before).trim_end_matches(is_blank);
    let proposal = format!("{range} {points}");
    let whole = fragment.span(0..found.range.start + range.len());
    Some(
        case(found, "order")
            .arg("proposal", proposal.clone())
            .help("help-comparison")
            .mend(whole, proposal),
    )
}

/// `đạt từ 98% trở lên 60 điểm`: a row of a scale, not a condition of recognition.
fn band_that_meets(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let rest = fragment.text.get(found.range.start..)?;
    if !["từ ", "trên ", "dưới "]
        .iter()
        .any(|word| rest.starts_with(word))
    {
        return None;
    }
    let opening = fragment.span(0..fragment.opening_end());
    let until = fragment.span(0..found.range.start);
    let written = fragment.source(opening);
    let finding = not_a_form(opening, written).arg("case", "extra");
    Some(finding.help("help-remove").mend(until, ""))
}

/// `tiêu chí IV`
fn roman(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let word = fragment.text.get(found.range.clone())?;
    let mut number = 0;
    let mut before = 0;
    for letter in word.chars().rev() {
        let value = match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            _ => return None,
        };
        number = if value < before {
            number - value
        } else {
            number + value
        };
        before = value;
    }
    let proposal = number.to_string();
    Some(
        case(found, "roman")
            .arg("proposal", proposal.clone())
            .help("help-comparison")
            .mend(found.span, proposal),
    )
}

/// `ngày 15 tháng 02 năm 2024`
fn date(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let line = fragment
        .text
        .get(found.range.start..fragment.line_end(found.range.start))?;
    let mut words = line.split_whitespace();
    words.next().filter(|word| *word == "ngày")?;
    let number = |word: Option<&str>| word?.parse::<u32>().ok();
    let day = number(words.next())?;
    words.next().filter(|word| *word == "tháng")?;
    let month = number(words.next())?;
    words.next().filter(|word| *word == "năm")?;
    let year = number(words.next())?;
    words.next().is_none().then_some(())?;
    let span =
        fragment.span(found.range.start..found.range.start + line.trim_end_matches(is_blank).len());
    let proposal = format!("{day:02}/{month:02}/{year}");
    let finding = not_a_form(span, fragment.source(span)).arg("case", "date");
    Some(
        finding
            .arg("proposal", proposal.clone())
            .help("help-comparison")
            .mend(span, proposal),
    )
}

/// `1 300`: a blank between groups of digits.
fn thousands(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let group = fragment
        .text
        .get(found.range.clone())
        .filter(|text| text.len() == 3 && digits(text))?;
    let before = fragment
        .text
        .get(..found.range.start)?
        .trim_end_matches(is_blank);
    let start = before
        .rfind(|c: char| !c.is_ascii_digit() && c != '.')
        .map_or(0, |at| at + 1);
    let first = before.get(start..)?;
    if first.is_empty() || first.len() > 3 || before.len() == found.range.start {
        return None;
    }
    let range: Range<usize> = start..found.range.end;
    let span = fragment.span(range);
    let proposal = format!("{first}.{group}");
    let finding = not_a_form(span, fragment.source(span)).arg("case", "thousands");
    Some(
        finding
            .arg("proposal", proposal.clone())
            .help("help-comparison")
            .mend(span, proposal),
    )
}
