//! A limit of our own to brackets within brackets.
//!
//! Everything that walks over a condition calls itself once a level, the parser first of all;
//! a text of 100,000 brackets would exhaust the stack, which nothing can catch. So levels are
//! counted in a loop before anything else reads the text.

use std::ops::Range;

use super::keyword::{NOT, first_word, last_word};

/// How many brackets and `không phải` may stand within each other.
pub(super) const LIMIT: usize = 64;

/// Where a folded text first goes deeper than the limit, if it does.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    // What is open: brackets, and negations whose term is still to come.
    let mut open: Vec<Level> = Vec::new();
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next() {
        let word = text.get(token.clone()).unwrap_or("");
        let next = tokens.peek().and_then(|next| text.get(next.clone()));
        match word {
            "(" => open.push(Level::Bracket),
            word if word == first_word(NOT) && next == Some(last_word(NOT)) => {
                tokens.next();
                open.push(Level::Negation);
            }
            _ => {
                if word == ")" {
                    close(&mut open, &Level::Negation);
                    if open.last() == Some(&Level::Bracket) {
                        open.pop();
                    }
                }
                close(&mut open, &Level::Negation);
            }
        }
        if open.len() > LIMIT {
            return Some(token);
        }
    }
    None
}

#[derive(PartialEq)]
enum Level {
    Bracket,
    Negation,
}

fn close(open: &mut Vec<Level>, level: &Level) {
    while open.last() == Some(level) {
        open.pop();
    }
}

/// Words and brackets, those in quotes and comments left out.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0..text.len();
    std::iter::from_fn(move || {
        loop {
            let left = text.get(rest.clone())?;
            let first = left.chars().next()?;
            let skip_to = |ends: &[char]| left.get(1..)?.find(ends).map(|end| end + 1);
            let length = match first {
                '"' => skip_to(&['"', '\n']).map_or(left.len(), |end| end + 1),
                '#' => skip_to(&['\n']).unwrap_or(left.len()),
                '“' => left.find(['”', '\n']).unwrap_or(left.len()),
                c if is_word(c) => left.find(|c| !is_word(c)).unwrap_or(left.len()),
                c => c.len_utf8(),
            };
            let token = rest.start..rest.start + length;
            rest.start = token.end;
            if is_word(first) || matches!(first, '(' | ')') {
                return Some(token);
            }
        }
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(levels: usize) -> String {
        format!("khi {}a{}", "(".repeat(levels), ")".repeat(levels))
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(too_deep(&nested(LIMIT)), None);
        assert_eq!(too_deep(&nested(LIMIT + 1)), Some(4 + LIMIT..5 + LIMIT));
        assert!(too_deep(&"(".repeat(100_000)).is_some());
        assert!(too_deep(&"không phải ".repeat(100_000)).is_some());
        assert!(too_deep(&"không phải (".repeat(33)).is_some());
    }

    #[test]
    fn only_what_is_within_each_other_counts() {
        assert_eq!(too_deep(&"(a) và ".repeat(1000)), None);
        assert_eq!(
            too_deep(&"không phải a và không phải (b) và ".repeat(1000)),
            None
        );
        assert_eq!(too_deep(&format!("\"{}\"", "(".repeat(1000))), None);
        assert_eq!(
            too_deep(&format!("# {}\n“{}”", "(".repeat(100), "(".repeat(100))),
            None
        );
    }
}
