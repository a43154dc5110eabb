//! Lists that are indexed by an id of their own kind, so that ids cannot be mixed up.

use std::marker::PhantomData;
use std::ops::{Index, Range};

use crate::source::count;

/// A small number that stands for one entry of a [`Table`].
pub trait Id: Copy + Eq {
    /// The id of the entry at a place.
    fn at(place: u32) -> Self;
    /// The place of the entry.
    fn place(self) -> usize;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl Id for $name {
            fn at(place: u32) -> Self {
                Self(place)
            }

            fn place(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// Which [`Attribute`](super::Attribute).
    AttributeId,
    /// Which [`Class`](super::Class).
    ClassId,
    /// Which [`Indicator`](super::Indicator).
    IndicatorId,
    /// Which [`Parameter`](super::Parameter).
    ParameterId,
    /// Which [`Criterion`](super::Criterion).
    CriterionId,
    /// Which [`Item`](super::Item).
    ItemId,
}

/// A list whose entries are found by their id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<I, T> {
    entries: Vec<T>,
    id: PhantomData<I>,
}

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            id: PhantomData,
        }
    }
}

impl<I: Id, T> Table<I, T> {
    /// Adds an entry. There are never more than places of a file, which `u32` counts.
    pub fn push(&mut self, entry: T) -> I {
        let id = I::at(count(self.entries.len()));
        self.entries.push(entry);
        id
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    /// The ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = I> + use<I, T> {
        ids(0..self.entries.len())
    }

    /// Ids and entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = (I, &T)> {
        self.ids().zip(&self.entries)
    }
}

impl<I: Id, T> FromIterator<T> for Table<I, T> {
    fn from_iter<E: IntoIterator<Item = T>>(entries: E) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            id: PhantomData,
        }
    }
}

impl<I: Id, T> Index<I> for Table<I, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "an id is only made by the table it is used on"
    )]
    fn index(&self, id: I) -> &T {
        &self.entries[id.place()]
    }
}

/// The ids of a range of places.
pub fn ids<I: Id>(places: Range<usize>) -> impl Iterator<Item = I> {
    places.map(|place| I::at(count(place)))
}
