//! Words that all parts of a report over periods share: differences, causes, who a unit is.

use crate::data::record::Identity;
use crate::history::{Cause, Difference};
use crate::l10n::{Args, Texts};
use crate::number::Decimal;
use crate::report::phrase;
use crate::report::words::Words;

/// A line, and how deep it stands.
pub(super) type Line = (usize, String);

/// `+10`, `−10`, `0`.
pub(super) fn signed(texts: &Texts, number: Decimal) -> String {
    let size = texts.number(number.abs().normalize());
    match number {
        number if number.is_zero() => size,
        number if number.is_sign_negative() => format!("−{size}"),
        _ => format!("+{size}"),
    }
}

/// `+10`, or `từ −5 đến +10`.
pub(super) fn difference(texts: &Texts, difference: Difference) -> String {
    if difference.is_exact() {
        return signed(texts, difference.min);
    }
    let args = Args::new()
        .with("min", signed(texts, difference.min))
        .with("max", signed(texts, difference.max));
    texts.with("history-between", &args)
}

/// `số liệu`, `đặc điểm`, `quy định`.
pub(super) fn cause(texts: &Texts, cause: Cause) -> String {
    texts.get(match cause {
        Cause::Data => "history-cause-data",
        Cause::Class => "history-cause-class",
        Cause::Rules => "history-cause-rules",
    })
}

/// A unit by its code, its name and its district.
pub(super) fn name(words: &Words<'_>, identity: &Identity) -> String {
    let mut name = words.commune(identity);
    if let Some(code) = identity.code.as_ref().filter(|_| identity.name.is_some()) {
        name = format!("{code} {name}");
    }
    if let Some(district) = &identity.district {
        name = format!("{name}, {}", phrase::place(district));
    }
    name
}
