//! What a column is called by all that stands over it.

use super::pieces::Piece;
use super::{Heading, Words};
use crate::data::keys::{Keys, Meaning};
use crate::names;

/// What a column is called.
pub(super) fn heading(keys: &Keys, column: u32, stack: &[Piece<'_>]) -> Option<Heading> {
    let (last, above) = stack.split_last()?;
    let one = |piece: &Piece<'_>, text: &str, meaning: Option<Meaning>| Heading {
        column,
        row: piece.row,
        words: Words::One(text.to_owned()),
        meaning,
    };
    let own = keys.meaning(&last.text);
    let Some(upper) = above.last() else {
        return Some(one(last, &last.text, own));
    };
    let of_upper = keys.meaning(&upper.text).filter(|_| !upper.is_group);
    if let Some(own) = own
        && of_upper.is_none_or(|upper| upper.field == own.field)
    {
        let year = own
            .year
            .or_else(|| above.iter().find_map(|piece| year_of(&piece.text)));
        return Some(one(last, &last.text, Some(Meaning { year, ..own })));
    }
    for from in (0..above.len()).rev() {
        let texts: Vec<&str> = (stack.iter().skip(from))
            .map(|piece| &*piece.text)
            .collect();
        let joined = texts.join(" ");
        let meaning = keys.meaning(&joined);
        if meaning.is_some() {
            return Some(one(last, &joined, meaning));
        }
        // `Tổng số` below a label is all of it.
        if is_whole(&last.text)
            && let Some(piece) = stack.get(from)
            && let Some(meaning) = keys.meaning(&piece.text)
        {
            return Some(one(last, &joined, Some(meaning)));
        }
    }
    if !upper.is_group && (of_upper.is_some() || own.is_none() && above.len() == 1) {
        // Its own heading, with a remark below it.
        return Some(one(upper, &upper.text, of_upper));
    }
    let groups: Vec<&str> = above.iter().map(|piece| &*piece.text).collect();
    Some(Heading {
        column,
        row: last.row,
        words: Words::Two {
            upper: groups.join(" / "),
            lower: last.text.clone().into_owned(),
        },
        meaning: None,
    })
}

/// Whether the heading of a column says that it holds all of what its group names.
fn is_whole(text: &str) -> bool {
    let key = names::key(text);
    [
        "tổng số",
        "tổng",
        "tổng cộng",
        "số lượng",
        "số liệu",
        "chung",
        "kết quả",
    ]
    .iter()
    .any(|word| names::key(word) == key)
}

/// The year that a group names: `Năm 2023`.
fn year_of(text: &str) -> Option<i32> {
    let key = names::key(text);
    let number = key.strip_prefix(&names::key("năm")).unwrap_or(&key).trim();
    let year = number.parse().ok()?;
    crate::data::keys::is_year(year).then_some(year)
}
