//! A text as tokens and comments, each with what white space said about it.

use std::ops::Range;

use crate::syntax::fold::Folded;
use crate::syntax::outline::{is_blank, trim_start};

/// The tokens and the comments of a text, each in order.
#[derive(Debug)]
pub(super) struct Scanned<'t> {
    pub(super) tokens: Vec<Token<'t>>,
    pub(super) comments: Vec<Comment<'t>>,
}

/// What white space, quotes and signs leave whole.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'t> {
    /// As it was written.
    pub(super) text: &'t str,
    /// As the grammar reads it.
    pub(super) folded: &'t str,
    /// Its first byte in the folded text.
    pub(super) start: usize,
    /// Whether it is a text in quotes.
    pub(super) quoted: bool,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    /// Where it is the first of its line: what stood before and above.
    pub(super) margin: Option<Margin>,
}

/// A comment, from its `#` to the last sign of its line.
#[derive(Debug)]
pub(super) struct Comment<'t> {
    pub(super) text: &'t str,
    /// Its first byte in the folded text.
    pub(super) start: usize,
    /// Where it has a line of its own: what stood before and above.
    pub(super) margin: Option<Margin>,
}

/// What stood before and above the first sign of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Margin {
    /// The white space before it, in characters.
    pub(super) indent: usize,
    /// The blank lines right above.
    pub(super) blanks: usize,
}

/// Signs that are tokens of their own.
const SIGNS: [char; 5] = ['(', ')', '|', '%', '/'];

/// A text and its folded copy.
#[derive(Clone, Copy)]
struct Page<'t> {
    source: &'t str,
    folded: &'t Folded,
}

impl<'t> Page<'t> {
    /// The words at a place of the folded text, as they were written.
    fn written(self, range: Range<usize>) -> &'t str {
        let original = self.folded.original(range.start)..self.folded.original(range.end);
        self.source.get(original).unwrap_or("")
    }
}

/// Reads a text; `folded` is its folded copy.
pub(super) fn scan<'t>(source: &'t str, folded: &'t Folded) -> Scanned<'t> {
    let page = Page { source, folded };
    let text = folded.text.as_str();
    let mut scanned = Scanned {
        tokens: Vec::new(),
        comments: Vec::new(),
    };
    let mut blanks = 0;
    for line in lines(text) {
        let content = text.get(line.clone()).unwrap_or("");
        let inside = trim_start(content);
        if inside.is_empty() {
            blanks += 1;
            continue;
        }
        let indent = content.chars().count() - inside.chars().count();
        let margin = Margin { indent, blanks };
        blanks = 0;
        let start = line.end - inside.len();
        read_line(page, start..line.end, margin, &mut scanned);
    }
    scanned
}

/// The comments alone.
pub(super) fn comments(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in lines(text) {
        let mut at = line.start;
        while let Some(rest) = text.get(at..line.end).filter(|rest| !rest.is_empty()) {
            if rest.starts_with('#') {
                found.push(rest.trim_end_matches(is_blank));
                break;
            }
            at += length(rest);
        }
    }
    found
}

fn read_line<'t>(page: Page<'t>, line: Range<usize>, margin: Margin, scanned: &mut Scanned<'t>) {
    let text = page.folded.text.as_str();
    let mut margin = Some(margin);
    let mut spaced = true;
    let mut at = line.start;
    while let Some(rest) = text.get(at..line.end).filter(|rest| !rest.is_empty()) {
        if rest.starts_with('#') {
            let end = at + rest.trim_end_matches(is_blank).len();
            scanned.comments.push(Comment {
                text: page.written(at..end),
                start: at,
                margin,
            });
            return;
        }
        let blank = rest.len() - trim_start(rest).len();
        if blank > 0 {
            spaced = true;
            at += blank;
            continue;
        }
        let range = at..at + length(rest);
        scanned.tokens.push(Token {
            text: page.written(range.clone()),
            folded: page.folded.text.get(range.clone()).unwrap_or(""),
            start: at,
            quoted: rest.starts_with(['"', '“']),
            spaced,
            margin: margin.take(),
        });
        spaced = false;
        at = range.end;
    }
}

/// How many bytes the first token of a line's rest has.
fn length(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else {
        return 0;
    };
    let close = match first {
        '"' => '"',
        '“' => '”',
        c if SIGNS.contains(&c) || is_blank(c) => return c.len_utf8(),
        ',' => return 1,
        _ => return word(rest),
    };
    let inside = first.len_utf8();
    let closed = rest.get(inside..).and_then(|rest| rest.find(close));
    closed.map_or(rest.len(), |at| inside + at + close.len_utf8())
}

/// How many bytes the first word has. A comma belongs to it only between digits.
fn word(rest: &str) -> usize {
    let mut before = ' ';
    let mut signs = rest.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let next_is_digit = signs.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let ends = match c {
            ',' => !(before.is_ascii_digit() && next_is_digit),
            '"' | '“' | '#' => true,
            c => is_blank(c) || SIGNS.contains(&c),
        };
        if ends {
            return at;
        }
        before = c;
    }
    rest.len()
}

/// The lines of a text without their ends.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let rest = text.get(start..)?;
        let Some(length) = rest.find(['\n', '\r']) else {
            next = None;
            return Some(start..text.len());
        };
        let end = start + length;
        let after = text.get(end..).unwrap_or("");
        let newline = if after.starts_with("\r\n") { 2 } else { 1 };
        next = Some(end + newline);
        Some(start..end)
    })
}
