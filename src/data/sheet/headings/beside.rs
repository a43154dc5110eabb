//! Columns that say what they hold by the columns beside them: evidence beside a figure, and points that look
//! like figures of the one who gives them.

use std::collections::BTreeMap;

use super::pieces::Piece;
use super::{Heading, Words};
use crate::data::giver;
use crate::data::keys::{Keys, Meaning};
use crate::data::raw::Field;
use crate::data::sheet::sense::{self, Sense};

/// Takes columns headed by nothing but `Minh chứng` for the evidence of the figure at their left. One alone
/// behind several figures may be of all of them.
pub(super) fn take_evidence(list: &mut [Heading]) {
    let bare: Vec<usize> = (list.iter().enumerate())
        .filter(|(_, heading)| heading.meaning.is_none() && is_evidence(heading))
        .map(|(place, _)| place)
        .collect();
    let mut figures = list.iter().filter_map(|heading| heading.meaning);
    let several = figures.by_ref().filter(|it| it.field.is_data()).nth(1);
    if let [only] = bare.as_slice()
        && *only + 1 == list.len()
        && several.is_some()
    {
        return;
    }
    for place in bare {
        let before = place.checked_sub(1).and_then(|before| list.get(before));
        let meaning = before.and_then(|before| {
            let meaning = before.meaning.filter(|meaning| meaning.field.is_data())?;
            let field = meaning.field.evidence()?;
            Some((before.column, Meaning { field, ..meaning }))
        });
        if let (Some((column, meaning)), Some(heading)) = (meaning, list.get_mut(place))
            && column.checked_add(1) == Some(heading.column)
        {
            heading.meaning = Some(meaning);
            heading.words = Words::One(heading.text());
        }
    }
}

/// Whether a heading says no more than that evidence is below it.
fn is_evidence(heading: &Heading) -> bool {
    let (Words::One(text) | Words::Two { lower: text, .. }) = &heading.words;
    sense::said(text).is_some_and(|said| said.sense == Sense::Evidence)
}

/// Whether some column is of points: `Điểm`, `Tự chấm`.
pub(super) fn has_points(keys: &Keys, columns: &BTreeMap<u32, Vec<Piece<'_>>>) -> bool {
    let mut last = columns.values().filter_map(|stack| stack.last());
    last.any(|piece| giver::is_of_points(&piece.text) && keys.meaning(&piece.text).is_none())
}

/// Whether a column below a label says only that it is verified: beside columns of points those may be points.
pub(super) fn may_be_points(stack: &[Piece<'_>]) -> bool {
    let is_bare = |piece: &Piece<'_>| {
        let said = sense::said(&piece.text);
        let is_verified = said.is_some_and(|said| said.role == Some(giver::VERIFIED));
        is_verified && giver::is_bare(&piece.text)
    };
    stack.len() > 1 && stack.last().is_some_and(is_bare)
}

impl Field {
    /// Whether it is what someone names as evidence.
    pub(in crate::data::sheet) fn is_evidence(self) -> bool {
        matches!(self, Field::Evidence(..))
    }
}
