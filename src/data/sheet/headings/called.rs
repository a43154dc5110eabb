//! What a column is called by all that stands over it.

use super::pieces::Piece;
use super::{Heading, Words};
use crate::data::keys::{Keys, Meaning};
use crate::data::raw::Field;
use crate::data::sheet::sense::{self, Said, Sense};
use crate::data::sheet::{answers, edges};

/// What a column is called.
pub(super) fn heading(keys: &Keys, column: u32, stack: &[Piece<'_>]) -> Option<Heading> {
    let (last, above) = stack.split_last()?;
    let one = |piece: &Piece<'_>, text: &str, meaning| one(column, piece, text, meaning);
    let other = |text: &str, said, field| other(column, last, text, (said, field));
    let own = keys.meaning(&last.text);
    let Some(upper) = above.last() else {
        if own.is_none()
            && let Some((said, rest)) = edges::within(&last.text)
            && let Some(field) = keys.meaning(&rest).map(|meaning| meaning.field)
            && field.is_data()
        {
            return Some(other(&last.text, said, field));
        }
        return Some(one(last, &last.text, own));
    };
    if let Some(answer) = answer(keys, column, last, upper) {
        return Some(answer);
    }
    let of_upper = keys.meaning(&upper.text).filter(|_| !upper.is_group);
    if let Some(own) = own
        && of_upper.is_none_or(|upper| upper.field == own.field)
    {
        let said = above.iter().filter_map(|piece| sense::said(&piece.text));
        let said: Vec<Said> = said.collect();
        let when = own.when.or_else(|| said.iter().find_map(|said| said.when));
        // The title of a group may begin with the same words.
        let is_other = |said: &&Said| said.is_all && said.sense.is_other_figure();
        if own.field.is_data()
            && let Some(said) = said.iter().find(is_other)
        {
            let text = format!("{} {}", upper.text, last.text);
            return Some(other(&text, Said { when, ..*said }, own.field));
        }
        let meaning = with_roles(Meaning { when, ..own }, said.iter());
        return Some(one(last, &last.text, Some(meaning)));
    }
    for from in (0..above.len()).rev() {
        let texts: Vec<&str> = (stack.iter().skip(from))
            .map(|piece| &*piece.text)
            .collect();
        let joined = texts.join(" ");
        let over = || stack.iter().take(from);
        let over = || over().filter_map(|piece| sense::said(&piece.text));
        if let Some(meaning) = keys.meaning(&joined) {
            let above: Vec<Said> = over().collect();
            let meaning = with_roles(meaning, above.iter());
            return Some(one(last, &joined, Some(meaning)));
        }
        // `Tổng số`, `Thực hiện` and `Năm 2024` below a label are of it.
        let said = stack
            .iter()
            .skip(from + 1)
            .map(|piece| sense::said(&piece.text));
        if let Some(said) = said.collect::<Option<Vec<Said>>>()
            && let Some(piece) = stack.get(from)
            && let Some(meaning) = keys.meaning(&piece.text)
            && meaning.field.is_data()
        {
            let above: Vec<Said> = over().collect();
            let mut times = said.iter().chain(&above).filter_map(|said| said.when);
            let when = meaning.when.or_else(|| times.next());
            let is_done = |said: &Said| matches!(said.sense, Sense::Done | Sense::Evidence);
            let below = said.iter().find(|said| !is_done(said));
            let over = |said: &&Said| said.is_all && said.sense.is_other_figure();
            if let Some(said) = below.or_else(|| above.iter().find(over)) {
                return Some(other(&joined, Said { when, ..*said }, meaning.field));
            }
            let meaning = with_roles(Meaning { when, ..meaning }, said.iter().chain(&above));
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
        other: None,
        answer: None,
    })
}

/// A meaning with what all that stands over a column says of who gives its figures.
fn with_roles<'s>(meaning: Meaning, said: impl Iterator<Item = &'s Said>) -> Meaning {
    let roles = said.filter_map(|said| said.role);
    roles.fold(meaning, Meaning::with)
}

fn one(column: u32, piece: &Piece<'_>, text: &str, meaning: Option<Meaning>) -> Heading {
    Heading {
        column,
        row: piece.row,
        words: Words::One(text.to_owned()),
        meaning,
        other: None,
        answer: None,
    }
}

/// A column of other figures of a field: of a plan, an estimate, a share. Of the beginning and the end
/// of a period it is for the whole table to say whether they are read.
fn other(column: u32, piece: &Piece<'_>, text: &str, (said, field): (Said, Field)) -> Heading {
    let is_edge = said.sense.is_edge();
    let field = if is_edge { field } else { Field::Ignored };
    let meaning = Meaning {
        when: said.when.filter(|_| is_edge),
        ..Meaning::of(field)
    };
    Heading {
        other: Some(said),
        ..one(column, piece, text, Some(meaning))
    }
}

/// A column of marks for an answer: `Có` and `Không` below a question.
fn answer(keys: &Keys, column: u32, last: &Piece<'_>, upper: &Piece<'_>) -> Option<Heading> {
    let answer = answers::of_heading(&last.text).filter(|_| upper.is_group)?;
    let meaning = keys.meaning(&upper.text)?;
    let text = format!("{}: {}", upper.text, last.text);
    keys.is_answered(meaning.field).then(|| Heading {
        answer: Some(answer),
        ..one(column, last, &text, Some(meaning))
    })
}
