//! The row that numbers the columns of a form, right under its headings.

use crate::data::evidence::Number;
use crate::data::raw::Raw;

/// Whether the cells of a row number their columns: three or more, bare or in brackets, each one
/// more than the one before, from 1 (`1`, `2`, `3`; `(1)`, `(2)`, `(3)=(2)/(1)`), or from A and
/// then from 1 (`A`, `B`, `1`, `2`). A column without a number may be passed over.
///
/// A code keeps its leading zeros and so is no such number. A row of data may look the same all
/// the same: who asks must know that the row stands right under the headings.
pub(super) fn numbers_columns<'a>(cells: impl Iterator<Item = (u32, Raw<'a>)>) -> bool {
    let mut last: Option<(u32, Label)> = None;
    let mut met = 0_usize;
    for (column, raw) in cells.filter(|(_, raw)| !raw.is_blank()) {
        let Some(label) = label(&raw) else {
            return false;
        };
        let follows = match (last, label) {
            (None, Label::Letter(first)) => first == b'A',
            (None | Some((_, Label::Letter(_))), Label::Number(first)) => first == 1,
            (Some((_, Label::Letter(one))), Label::Letter(other)) => {
                other.checked_sub(one) == Some(1)
            }
            (Some((at, Label::Number(one))), Label::Number(other)) => {
                let step = other.checked_sub(one);
                step == Some(1) || step == column.checked_sub(at)
            }
            (Some((_, Label::Number(_))), Label::Letter(_)) => false,
        };
        if !follows {
            return false;
        }
        last = Some((column, label));
        met += 1;
    }
    met >= 3
}

/// Whether a cell holds a number without brackets.
pub(super) fn is_bare_number(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Number { .. } => true,
        Raw::Text(text) => text.trim().bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// What number a cell in a column of numbers holds.
pub(super) fn number(raw: &Raw<'_>) -> Number {
    if is_bare_number(raw) && !raw.is_blank() {
        Number::Running
    } else if is_roman(raw) {
        Number::Section
    } else {
        Number::None
    }
}

/// Whether a cell holds a Roman number or a capital, as sections are numbered.
fn is_roman(raw: &Raw<'_>) -> bool {
    let text = raw.heading().trim().trim_end_matches(['.', ')']);
    let is_numeral = !text.is_empty() && text.bytes().all(|byte| b"IVX".contains(&byte));
    is_numeral || matches!(text.as_bytes(), [b'A'..=b'H'])
}

#[derive(Debug, Clone, Copy)]
enum Label {
    Letter(u8),
    Number(u32),
}

fn label(raw: &Raw<'_>) -> Option<Label> {
    let text = match raw {
        Raw::Text(text) => text.to_string(),
        Raw::Number { value, .. } => value.normalize().to_string(),
        _ => return None,
    };
    // `(5)=(3)/(4)` says how the column is worked out.
    let text = text.split('=').next().unwrap_or("").trim();
    let bracketed = |open: char, close: char| text.strip_prefix(open)?.strip_suffix(close);
    let bare = bracketed('(', ')').or_else(|| bracketed('[', ']'));
    match bare.unwrap_or(text).trim().as_bytes() {
        [letter @ b'A'..=b'Z'] => Some(Label::Letter(*letter)),
        digits @ [b'1'..=b'9', ..] => {
            let digits = std::str::from_utf8(digits).ok()?;
            digits.parse().ok().map(Label::Number)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(cells: &[&str]) -> bool {
        let cells = cells.iter().map(|text| Raw::Text((*text).into()));
        numbers_columns((1..).zip(cells))
    }

    #[test]
    fn columns_are_numbered_in_order() {
        for cells in [
            &["1", "2", "3"][..],
            &["(1)", " (2) ", "[3]", "4"],
            &["A", "B", "1", "2"],
            &["", "1", "2", "", "4", "5"],
            &["1", "2", "", "3"],
            &["(1)", "(2)", "(3)=(2)/(1)", "4=2-1"],
        ] {
            assert!(numbers(cells), "{cells:?}");
        }
        for cells in [
            &["1", "2"][..],
            &["2", "3", "4"],
            &["0", "1", "2"],
            &["1", "2", "4"],
            &["1", "3", "2"],
            &["01", "2", "3"],
            &["00001", "2", "3"],
            &["1", "2", "3", "x"],
            &["A", "C", "1", "2"],
            &["B", "1", "2", "3"],
            &["1", "2", "A", "3"],
            &["A", "B", "2", "3"],
            &["1.5", "2", "3"],
            &["", "", ""],
        ] {
            assert!(!numbers(cells), "{cells:?}");
        }
    }
}
