//! Rows without a code whose name is nearly that of a commune of another table: they are asked
//! about. Taken as they stand, one commune would become two halves.

use super::commune::{Commune, table_of};
use super::{Code, Diagnostic, Entry, Merger, Position, words};
use crate::data::near_names::{NearNames, is_near};
use crate::data::unit_name::same_name;
use crate::names;
use crate::source::Sources;

/// The names of communes and of rows that may become communes.
#[derive(Default)]
pub(super) struct Near {
    names: NearNames,
    /// Which commune the name of a place is of, once it is one.
    communes: Vec<Option<usize>>,
}

impl Near {
    /// Of the communes known so far, and the rows that are still to be placed.
    pub(super) fn of(communes: &[Commune], rows: &[Entry]) -> Self {
        let known = communes.iter().map(|commune| &commune.entry);
        let mut tables = known
            .clone()
            .chain(rows)
            .map(|entry| table_of(entry.record.at));
        let first = tables.next();
        if tables.all(|table| Some(table) == first) {
            return Self::default();
        }
        let name = |entry: &'_ Entry| entry.record.identity.name.clone().unwrap_or_default();
        let names: Vec<String> = known.chain(rows).map(name).collect();
        let places = (0..communes.len()).map(Some);
        Self {
            names: NearNames::of(names.iter().map(String::as_str)),
            communes: places.chain(rows.iter().map(|_| None)).collect(),
        }
    }

    /// Says which commune a row has become, counted from the first that was to be placed.
    pub(super) fn placed(&mut self, row: usize, commune: usize) {
        if let Some(place) = self.communes.get_mut(row) {
            *place = Some(commune);
        }
    }
}

impl Merger<'_> {
    /// The question whether a row is that of a commune with nearly the same name. Two rows of one
    /// table are two communes, unless one's name is the other's with a remark (`remarked`), and so is
    /// one beside a row of its own table that has the exact name.
    pub(super) fn near(
        &self,
        entry: &Entry,
        near: &Near,
        remarked: impl Iterator<Item = usize>,
    ) -> Option<Diagnostic> {
        let identity = &entry.record.identity;
        let name = identity.name.as_deref()?;
        let table = table_of(entry.record.at);
        let agrees = |commune: &Commune| {
            let known = &commune.entry.record.identity;
            agree(known.district.as_deref(), identity.district.as_deref())
                && agree(known.province.as_deref(), identity.province.as_deref())
        };
        let is_near = |commune: &Commune| {
            let other = commune.entry.record.identity.name.as_deref();
            !commune.is_in(table) && agrees(commune) && other.is_some_and(|it| is_near(name, it))
        };
        let has_remark =
            |commune: &Commune| commune.entry.record.identity.code.is_none() && agrees(commune);
        let like = near.names.like(name);
        let placed = like.filter_map(|place| near.communes.get(place).copied().flatten());
        let of = |place: &usize| self.communes.get(*place);
        let may_compare = |_: &usize| self.compared.take(1).is_ok();
        let near = (placed.take_while(may_compare)).filter(|place| of(place).is_some_and(is_near));
        let remarked =
            (remarked.take_while(may_compare)).filter(|place| of(place).is_some_and(has_remark));
        let first = near.chain(remarked).next()?;
        let at = entry.name_at.unwrap_or(entry.record.at);
        let known = self.communes.get(first)?;
        Some(question(name, at, known, self.sources))
    }
}

fn question(name: &str, at: Position, known: &Commune, sources: &Sources) -> Diagnostic {
    let known_at = known.entry.name_at.unwrap_or(known.entry.record.at);
    let other = known.entry.record.identity.name.as_deref();
    Diagnostic::new(Code::NearName, at)
        .arg("value", name)
        .arg("commune", other.unwrap_or_default())
        .arg("first", words::place(sources, known_at, at.file))
}

fn agree(one: Option<&str>, other: Option<&str>) -> bool {
    let both = one.zip(other);
    both.is_none_or(|(one, other)| same_name(one, other) || names::bare(one) == names::bare(other))
}
