//! What a change is about: the parts of a standard by their names and numbers.

mod find;
mod named;
mod of_change;
mod words;

pub(super) use find::near_class;
pub(super) use of_change::{classes_of, holder_span, key_of};

use crate::names::key as name_key;
use crate::number::{Date, Decimal};
use crate::syntax::ast::{Ast, ItemNumber};
use named::{Classes, Named, Range};

/// A part of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Attribute(Named),
    Class(Named),
    Indicator(Named),
    Parameter(Named),
    /// A value of a parameter, by its first day.
    Value(Named, Option<Date>),
    Criterion(u32),
    CriterionMax(u32),
    Item(ItemNumber),
    ItemMax(ItemNumber),
    Row(ItemNumber, Range, Classes),
    NoCase(ItemNumber, Classes),
    /// Rows that come to those of an item.
    NewRows(ItemNumber),
    Total,
    AllMet(Option<u32>),
    NoneAtZero,
    /// A condition over figures, by its label.
    Fulfils(Named),
    /// The threshold of a class; of a repeal also how high it is.
    Threshold(Named, Option<Decimal>),
}

impl Key {
    /// Whether several changes may not both be about these: one is the other or holds it.
    pub(super) fn overlaps(&self, other: &Key) -> bool {
        let same = match (self, other) {
            (Key::AllMet(_), Key::AllMet(_)) => true,
            (Key::Threshold(one, _), Key::Threshold(other, _)) => one == other,
            (Key::Row(item, range, one), Key::Row(other_item, other_range, other)) => {
                item == other_item && range == other_range && one.meet(other)
            }
            (Key::NoCase(item, one), Key::NoCase(other_item, other)) => {
                item == other_item && one.meet(other)
            }
            _ => self == other,
        };
        same || self.holds(other) || other.holds(self)
    }

    fn holds(&self, part: &Key) -> bool {
        match self {
            Key::Criterion(number) => part.criterion() == Some(*number) && self != part,
            Key::Item(number) => part.item() == Some(*number) && self != part,
            Key::Parameter(name) => matches!(part, Key::Value(of, _) if of == name),
            _ => false,
        }
    }

    /// A class of a name.
    pub(super) fn class(name: &str) -> Self {
        Key::Class(Named(name.to_owned()))
    }

    /// The criterion it belongs to.
    pub(super) fn criterion(&self) -> Option<u32> {
        match self {
            Key::Criterion(number) | Key::CriterionMax(number) => Some(*number),
            _ => self.item().map(|item| item.criterion),
        }
    }

    /// The item it belongs to.
    pub(super) fn item(&self) -> Option<ItemNumber> {
        match self {
            Key::Item(number)
            | Key::ItemMax(number)
            | Key::Row(number, ..)
            | Key::NoCase(number, _)
            | Key::NewRows(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether it may be added to although it is there.
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Key::NewRows(_))
    }

    /// Whether it is what has this name.
    pub(super) fn is_named(&self, name: &str) -> bool {
        match self {
            Key::Attribute(own) | Key::Class(own) | Key::Indicator(own) | Key::Parameter(own) => {
                name_key(&own.0) == name_key(name)
            }
            _ => false,
        }
    }

    /// The condition with whatever figure, of one that is called with its own.
    pub(super) fn of_any_figure(&self) -> Option<Key> {
        match self {
            Key::AllMet(Some(_)) => Some(Key::AllMet(None)),
            Key::Threshold(class, Some(_)) => Some(Key::Threshold(class.clone(), None)),
            _ => None,
        }
    }

    /// Whether it is a parameter or a value of one.
    pub(super) fn is_of_parameter(&self) -> bool {
        matches!(self, Key::Parameter(_) | Key::Value(..))
    }

    /// What it would be a part of.
    pub(super) fn holder(&self) -> Key {
        match self {
            Key::Item(number) => Key::Criterion(number.criterion),
            Key::NewRows(number)
            | Key::ItemMax(number)
            | Key::Row(number, ..)
            | Key::NoCase(number, _) => Key::Item(*number),
            Key::CriterionMax(number) => Key::Criterion(*number),
            Key::Value(name, _) => Key::Parameter(name.clone()),
            other => other.clone(),
        }
    }

    /// Whether what it would be a part of is there.
    pub(super) fn holder_is_there(&self, ast: &Ast) -> bool {
        let holder = self.holder();
        holder == *self || holder.find(ast).is_some()
    }
}
