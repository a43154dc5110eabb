//! What a statement says that a mend must not change: its numbers with the side on which they
//! bound, what is taken off, what is denied, what is asked for together.
//!
//! It is read from the words alone, so that a text that fits no form has a meaning too. Words are
//! compared without their marks: `duoi 90%` says what `dưới 90%` says.

#[cfg(test)]
mod tests;
mod words;

use std::sync::LazyLock;

use super::instead::{self, POINTS_SHORT, REMARKS};
use super::token::{Token, tokens};
use crate::names;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{
    AND, ATTRIBUTE, BY, CLASS, EXAMPLE, INDICATOR, OR, OR_MORE, PARAMETER, POINTS, ROUND, TOTAL,
    WHEN, WITH, first_word, spellings,
};
use words::{Side, Word, Words, joined_side};

/// Kinds of words of which a mend may not lose any.
const KEPT: usize = 5;

/// These words, without their marks.
fn kept() -> &'static [Vec<String>; KEPT] {
    static WORDS: LazyLock<[Vec<String>; KEPT]> = LazyLock::new(|| {
        let bare = |words: &[&str]| words.iter().map(|words| names::bare(words)).collect();
        [
            bare(&[ROUND]),
            bare(spellings(Rule::kw_of_previous)),
            bare(&[WHEN, instead::WHEN, "hợp"]),
            bare(&[instead::PER_CENT, "%"]),
            bare(&[BY]),
        ]
    });
    &WORDS
}

/// Whether a word, without its marks, goes on with a number.
fn goes_on(word: &str) -> bool {
    static WORDS: LazyLock<[String; 4]> =
        LazyLock::new(|| [first_word(OR_MORE), WHEN, AND, OR].map(names::bare));
    WORDS.iter().any(|own| own == word)
}

/// What a text says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Meaning {
    numbers: Vec<(Side, String)>,
    dates: Vec<String>,
    deducts: usize,
    gains: usize,
    denied_gains: usize,
    denied_deducts: usize,
    rises: usize,
    falls: usize,
    denials: usize,
    ands: usize,
    ors: usize,
    kept: [usize; KEPT],
    by_steps: bool,
    lines: usize,
}

/// Whether a mended text says what was written, as far as words tell.
pub(super) fn keeps(written: &str, mended: &str) -> bool {
    let (before, after) = (tokens(written), tokens(mended));
    let Some(before) = without_set_aside(before, &after) else {
        return false;
    };
    let declares = [INDICATOR, ATTRIBUTE, PARAMETER, CLASS];
    let declares = declares.iter().any(|words| mended.starts_with(words));
    let (one, other) = (
        Meaning::of(&before, declares),
        Meaning::of(&after, declares),
    );
    // What an example gives is what it is: `= 12` says no more than `12`.
    let (mut one, mut other) = (one, other);
    if written.starts_with(EXAMPLE) {
        one.take_as_given();
        other.take_as_given();
    }
    let listed = mended.starts_with(INDICATOR) || mended.starts_with(ATTRIBUTE);
    // Of two classes, one line for each.
    let apart = mended.starts_with(TOTAL) && other.lines > one.lines;
    let listed = listed || apart;
    let denials = one.denials == other.denials
        || apart && one.denials * other.lines == other.denials * one.lines;
    let joined = listed || one.ands <= other.ands && one.ors <= other.ors;
    let takes = one.deducts > 0;
    // Points of a step are given only where words gave them, and gave them undenied.
    let gains = !takes && !other.by_steps || one.gains > 0 || other.gains == 0;
    let gains = gains && !(other.by_steps && one.denied_gains > 0);
    // What is not taken off is not taken off.
    let takes_denied = other.by_steps && other.deducts > 0 && one.denied_deducts > 0;
    same_numbers(&one, &other)
        && takes == (other.deducts > 0)
        && !takes_denied
        && gains
        && (one.rises, one.falls) == (other.rises, other.falls)
        && denials
        && joined
        && one
            .kept
            .iter()
            .zip(other.kept)
            .all(|(one, other)| *one <= other)
        && one.dates.iter().all(|part| other.dates.contains(part))
}

/// The tokens as written without what the mend puts in quotes or behind a `#`; `None` where that
/// would hide a figure or a condition.
fn without_set_aside(before: Vec<Token>, after: &[Token]) -> Option<Vec<Token>> {
    let mut before = before;
    for token in after {
        let aside = match token.inside() {
            Some(inside) => inside,
            None if token.is_comment() => token.text.trim_start_matches('#').trim(),
            None => continue,
        };
        if before.iter().any(|old| old.text == token.text) {
            continue;
        }
        let words: Vec<Token> = tokens(aside);
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let at = before.windows(words.len().max(1)).position(|window| {
            window
                .iter()
                .map(|token| token.text.as_str())
                .eq(texts.iter().copied())
        });
        let Some(at) = at else {
            // Other marks than those of the language around the same words.
            continue;
        };
        let said = Meaning::of(&words, false);
        let figure = texts.windows(2).any(|pair| {
            matches!(pair, [number, sign] if [POINTS, POINTS_SHORT, "%"].contains(sign)
            && number.starts_with(|c: char| c.is_ascii_digit()))
        });
        let bound = said.numbers.iter().any(|(side, _)| *side != Side::None);
        let comments = token.is_comment();
        let bears = said.denials + said.deducts + said.kept.iter().sum::<usize>() > 0;
        let hides = figure
            || texts.contains(&first_word(OR_MORE))
            || comments && (!said.numbers.is_empty() || bound || bears || texts.contains(&WITH));
        if hides && !is_remark(&before) {
            return None;
        }
        before.drain(at..at + words.len());
    }
    Some(before)
}

/// Whether a line was written as a remark, though not behind `#`.
fn is_remark(line: &[Token]) -> bool {
    let first: Vec<&str> = line
        .iter()
        .take(2)
        .map(|token| token.text.as_str())
        .collect();
    match first.as_slice() {
        [first, ..] if REMARKS.iter().any(|words| words.starts_with(first)) => true,
        [first, ..] => first.starts_with("//") || first.starts_with("--") || *first == "/",
        [] => false,
    }
}

fn same_numbers(one: &Meaning, other: &Meaning) -> bool {
    let sorted = |meaning: &Meaning| {
        let mut numbers = meaning.numbers.clone();
        numbers.sort();
        numbers
    };
    let (mut before, mut after) = (sorted(one), sorted(other));
    if before == after {
        return true;
    }
    // One line for each class, with the number of all.
    if other.lines > one.lines {
        before.dedup();
        after.dedup();
        if before == after {
            return true;
        }
    }
    // Of each one: a step of one is said by no number.
    if one.by_steps {
        before.push((Side::None, "1".to_owned()));
        before.sort();
        if before == after {
            return true;
        }
    }
    // `1 000`, `1.000`: the same digits in the same order, and nothing else that bounds.
    let digits = |meaning: &Meaning| {
        let texts = meaning.numbers.iter().map(|(_, number)| number.as_str());
        texts.collect::<String>().replace([',', '.'], "")
    };
    let sides = |meaning: &Meaning| {
        let sides = meaning.numbers.iter().map(|(side, _)| *side);
        let mut sides: Vec<Side> = sides.filter(|side| *side != Side::None).collect();
        sides.sort();
        sides
    };
    digits(one) == digits(other)
        && sides(one) == sides(other)
        && one.numbers.len() > other.numbers.len()
}

impl Meaning {
    fn of(tokens: &[Token], declares: bool) -> Self {
        let words = Words::of(tokens);
        let mut meaning = Meaning {
            lines: tokens.iter().filter(|token| token.starts_line).count(),
            ..Meaning::default()
        };
        let mut side = Side::None;
        let mut at = 0;
        let mut labelled = !declares;
        while let Some(word) = words.get(at) {
            if word.is_end {
                side = Side::None;
            }
            labelled |= matches!(word.text.as_str(), "\"" | "(");
            if let Some((length, found)) = words.side(at, word) {
                let said_most = words.is(at, "toi da");
                let joined = found == Side::To && words.gives_points(at + length, said_most);
                side = if joined {
                    Side::None
                } else {
                    joined_side(side, found)
                };
                at += length;
                continue;
            }
            let nothing = [
                "khong co diem",
                "khong duoc diem",
                "khong tinh diem",
                "khong diem",
            ];
            if let Some(said) = nothing.iter().find(|said| words.is(at, said)) {
                // No points are 0 points.
                meaning.numbers.push((Side::None, "0".to_owned()));
                at += said.split(' ').count();
                continue;
            }
            if word.is_number {
                meaning.number(&words, at, side);
                side = Side::None;
            } else {
                meaning.word(&words, at, word, labelled);
            }
            at += 1;
        }
        meaning
    }

    fn take_as_given(&mut self) {
        for (side, _) in &mut self.numbers {
            if *side == Side::Exactly {
                *side = Side::None;
            }
        }
    }

    fn number(&mut self, words: &Words, at: usize, side: Side) {
        let Some(word) = words.get(at) else { return };
        let previous = at.checked_sub(1).and_then(|at| words.get(at));
        let dated = word.text.matches('/').count() >= 2
            || previous.is_some_and(|word| matches!(word.text.as_str(), "ngay" | "thang" | "nam"));
        if dated {
            let parts = word
                .text
                .split(['/', '.'])
                .map(|part| part.trim_start_matches('0'));
            self.dates.extend(parts.map(str::to_owned));
            return;
        }
        let next = at + 1 + usize::from(words.is(at + 1, "%"));
        let mut behind = at + 1;
        while words.get(behind).is_some_and(|word| {
            !word.is_number
                && !word.is_end
                && !goes_on(&word.text)
                && word.text != "\""
                && behind < at + 5
        }) {
            behind += 1;
        }
        let side = match (
            side,
            words.is(behind, "tro len"),
            words.is(behind, "tro xuong"),
        ) {
            (Side::None | Side::From, true, _) => Side::From,
            (Side::None, ..) if words.is(next, "den") => Side::From,
            (Side::None | Side::From | Side::To, _, true) => Side::To,
            (_, true, _) | (_, _, true) => Side::Unclear,
            (side, ..) => side,
        };
        self.numbers.push((side, word.text.replace('.', "")));
    }

    /// Something is taken off, or said not to be: `không bị trừ`.
    fn deduct(&mut self, words: &Words, at: usize) {
        self.deducts += 1;
        let mut before = (0..at).rev().filter_map(|at| words.get(at));
        let before = before.find(|word| word.text != "bi");
        let denied = before.is_some_and(|word| {
            !word.in_name && matches!(word.text.as_str(), "khong" | "chua" | "chang")
        });
        self.denied_deducts += usize::from(denied);
    }

    fn word(&mut self, words: &Words, at: usize, word: &Word, labelled: bool) {
        let previous = at.checked_sub(1).and_then(|at| words.get(at));
        let previous = previous.map_or("", |word| word.text.as_str());
        let moves = matches!(previous, "muc" | "do" | "khong");
        match word.text.as_str() {
            "tru"
                if words.is(at, "tru khi")
                    || words.is(at, "tru truong hop")
                    || previous == "ngoai" =>
            {
                self.denials += 1;
            }
            "tang" if moves => self.rises += 1,
            "giam" if moves => self.falls += 1,
            "ha" | "phat" | "thiet" | "hut"
                if words.get(at + 1).is_some_and(|word| word.is_number) =>
            {
                self.deduct(words, at);
            }
            "tru" | "giam" | "mat" if !word.in_name => self.deduct(words, at),
            "duoc" | "cong" | "them" | "thuong"
                if !word.in_name
                    && !words.is(at, "cong nhan")
                    && !words.is(at, "duoc cong nhan") =>
            {
                self.gains += 1;
                let denied = matches!(previous, "khong" | "chua" | "chang");
                self.denied_gains += usize::from(denied);
            }
            "khong" | "chua" | "chang" if !word.in_name && labelled => self.denials += 1,
            "va" if !word.in_name && !words.joins_bounds(at) && !words.between(at) => {
                self.ands += 1;
            }
            "hoac" if !word.in_name => self.ors += 1,
            "moi" | "cu" | "/" => self.by_steps = true,
            _ => {}
        }
        // `nếu không phát sinh`, `tỷ lệ phần trăm`: they say it by themselves.
        let said = words.is(at + 1, "khong phat sinh") || previous == "le";
        if said || previous == "truong" && words.is(at + 1, "khong phat sinh") {
            return;
        }
        // A sign of per cent belongs to its number.
        if word.text == "%" && !previous.starts_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        for (count, said) in self.kept.iter_mut().zip(kept()) {
            *count += usize::from(!word.in_name && said.iter().any(|said| words.is(at, said)));
        }
    }
}
