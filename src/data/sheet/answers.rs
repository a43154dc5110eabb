//! Answers given by a mark in one of two columns: `Có` and `Không`.

use std::borrow::Cow;

use crate::data::raw::{Cell, Lost, Raw};
use crate::names;

/// The answer that a column headed by a text is marked for.
pub(super) fn of_heading(text: &str) -> Option<bool> {
    const YES: [&str; 3] = ["có", "có (x)", "có (đánh dấu x)"];
    const NO: [&str; 5] = [
        "không",
        "không (x)",
        "không (đánh dấu x)",
        "không có",
        "chưa có",
    ];
    let is_one_of = |words: &[&str]| {
        let key = names::key(text.trim_end_matches([':', '.', ' ']));
        words.iter().any(|word| names::key(word) == key)
    };
    if is_one_of(&YES) {
        return Some(true);
    }
    is_one_of(&NO).then_some(false)
}

/// What a cell of a column for an answer says: that answer where it is marked, nothing where a sign
/// says that it is not. Whatever else stands there is not believed.
pub(super) fn given(raw: Raw<'_>, answer: bool) -> Raw<'_> {
    const MARKS: [&str; 12] = [
        "x", "v", "✓", "✔", "√", "☑", "☒", "+", "*", "1", "true", "đúng",
    ];
    const NONE: [&str; 7] = ["0", "-", "–", "o", "☐", "□", "false"];
    let word = if answer { "có" } else { "không" };
    let marked = || Raw::Text(Cow::Borrowed(word));
    let text = match &raw {
        Raw::Bool(true) => return marked(),
        Raw::Bool(false) => return Raw::Blank,
        Raw::Number { value, .. } => value.normalize().to_string(),
        Raw::Text(text) => names::tidy(text).to_lowercase(),
        _ => return raw,
    };
    if text == word || MARKS.contains(&text.as_str()) {
        marked()
    } else if NONE.contains(&text.as_str()) {
        Raw::Blank
    } else {
        Raw::Text(Cow::Owned(format!("{word}: {text}")))
    }
}

/// Takes in an answer beside the cells before it. Of two that are marked neither is believed.
pub(super) fn take<'a>(cells: &mut Vec<Cell<'a>>, cell: Cell<'a>) {
    if cell.raw.is_blank() {
        return;
    }
    match cells.iter_mut().find(|before| before.field == cell.field) {
        Some(before) => before.raw = Raw::Lost(Lost::Twice(cell.at)),
        None => cells.push(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_the_answer_of_their_column() {
        let text = |text: &'static str| Raw::Text(Cow::Borrowed(text));
        for mark in ["x", "X", " x ", "✓", "V", "1"] {
            assert_eq!(given(text(mark), true), text("có"), "{mark}");
            assert_eq!(given(text(mark), false), text("không"), "{mark}");
        }
        for none in ["-", "0", "☐"] {
            assert!(given(text(none), false).is_blank(), "{none}");
        }
        assert_eq!(given(text("không"), false), text("không"));
        // `không` under `Có` may be either.
        assert_eq!(given(text("không"), true), text("có: không"));
    }
}
