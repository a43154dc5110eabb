//! What a cell looks like: a number, an answer.

use std::borrow::Cow;

use crate::data::raw::Raw;
use crate::data::spaces;
use crate::names;

pub(super) fn is_running(heading: &str) -> bool {
    let key = names::key(heading);
    ["stt", "tt", "số tt", "số thứ tự"]
        .iter()
        .any(|word| names::key(word) == key)
}

/// Whether a cell holds a number.
pub(super) fn is_figure(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Number { .. } => true,
        Raw::Text(text) => {
            let text = text.trim();
            let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            text.starts_with(|c: char| c.is_ascii_digit())
                && (text.bytes().all(is_sign) || spaces::closed(text).is_some())
        }
        _ => false,
    }
}

/// Whether a cell holds a number, a short answer, or something that was to be one.
pub(super) fn is_answer(raw: &Raw<'_>) -> bool {
    match raw {
        raw if raw.says_nothing() => false,
        Raw::Text(text) => {
            let text = text.trim();
            is_figure(raw)
                || text.starts_with(|c: char| c.is_ascii_digit()) && text.split(' ').count() < 4
                || text.split(' ').count() < 3 && !text.contains(char::is_uppercase)
        }
        _ => true,
    }
}

/// What a cell says as a heading.
pub(super) fn said<'a>(raw: &'a Raw<'_>) -> Cow<'a, str> {
    match raw {
        Raw::Number { value, .. } => Cow::Owned(value.normalize().to_string()),
        _ => Cow::Borrowed(raw.heading()),
    }
}
