//! Texts in which white space and comments are strewn.

use proptest::collection::vec;
use proptest::prelude::*;

/// What is strewn between two words.
#[derive(Debug, Clone)]
pub(crate) struct Gap {
    /// Blanks, where no line ends.
    blank: &'static str,
    /// Whether the line ends here, where it may.
    ends: bool,
    /// A comment at the line's end.
    behind: Option<String>,
    /// Comments and blank lines (`None`) after it.
    below: Vec<Option<String>>,
    /// How the next line is indented.
    indent: &'static str,
}

/// Words before which a line may end: none of them opens a statement.
const WITHIN: [&str; 12] = [
    "khi", "hoặc", "và", "tối", "ít", "là", "chưa", "suy", "(", ")", "|", "các",
];

fn comment() -> impl Strategy<Value = String> {
    prop_oneof![
        "#[ a-zạ#\"“”(|%]{0,8}[a-zđ]",
        Just("#".to_owned()),
        Just("# tiêu chí 1 \"đã bỏ\" tối đa 5 điểm".to_owned()),
        Just("#   ---- TIÊU CHÍ ----".to_owned()),
    ]
}

fn gap() -> impl Strategy<Value = Gap> {
    let blank = prop::sample::select(vec![" ", "  ", "\t", "\u{a0} ", "      "]);
    let indent = prop::sample::select(vec!["", " ", "  ", "   ", "    ", "      ", "\t"]);
    (
        blank,
        prop::bool::weighted(0.3),
        prop::option::weighted(0.3, comment()),
        vec(prop::option::of(comment()), 0..4),
        indent,
    )
        .prop_map(|(blank, ends, behind, below, indent)| Gap {
            blank,
            ends,
            behind,
            below,
            indent,
        })
}

/// Gaps for a text, used in turn.
pub(crate) fn gaps() -> impl Strategy<Value = Vec<Gap>> {
    vec(gap(), 1..40)
}

/// The words of a canonical text with other gaps between them, and `comments` or none.
pub(crate) fn strew(text: &str, gaps: &[Gap], comments: bool) -> String {
    let mut gaps = gaps.iter().cycle();
    let mut strewn = String::new();
    // Before the first line.
    between_lines(&mut strewn, gaps.next().expect("a gap"), comments);
    for line in text.lines().filter(|line| !line.is_empty()) {
        for (at, word) in words(line).into_iter().enumerate() {
            let gap = gaps.next().expect("a gap");
            if at > 0 {
                // The words that open a statement stand on one line.
                let opens = line.trim_start().starts_with("thay điểm tối đa") && word == "tối";
                let may_end = word.starts_with(['"', '“']) || WITHIN.contains(&word) && !opens;
                if may_end && gap.ends {
                    between_lines(&mut strewn, gap, comments);
                } else {
                    strewn.push_str(gap.blank);
                }
            }
            strewn.push_str(word);
        }
        let gap = gaps.next().expect("a gap");
        between_lines(&mut strewn, gap, comments);
    }
    strewn
}

fn between_lines(strewn: &mut String, gap: &Gap, comments: bool) {
    if !strewn.is_empty()
        && comments
        && let Some(comment) = &gap.behind
    {
        strewn.push_str(gap.blank);
        strewn.push_str(comment);
    }
    strewn.push('\n');
    for comment in gap.below.iter().filter(|_| comments) {
        if let Some(comment) = comment {
            strewn.push_str(gap.indent);
            strewn.push_str(comment);
        }
        strewn.push('\n');
    }
    strewn.push_str(gap.indent);
}

/// The words of a line: texts in quotes are one each.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => rest[1..].find('"').map(|at| at + 2),
            '“' => rest.find('”').map(|at| at + '”'.len_utf8()),
            _ => rest.find(' '),
        };
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        words.push(word);
        rest = after.trim_start();
    }
    words
}
