//! In which ways an item is scored, and a condition holds or fails.
//!
//! Each way is a list of what is asked of a commune, all at once: an answer, what it is, the class
//! that it belongs to, where a figure or a ratio lies. [`Conjunction`] says whether things that are
//! asked go together, be it by one standard or by two that share their names, and of which commune.

mod condition;
mod conjunction;
mod item;
mod kind;

pub use condition::condition_cases;
pub use conjunction::{Commune, Conjunction};
pub use item::item_cases;
pub use kind::{Kind, Words, satisfying_words};

use super::declared::Row;
use crate::model::{AttributeId, ClassId, IndicatorId, Interval, Quantity};
use crate::number::Decimal;

/// Something that is asked of a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Atom {
    /// A yes/no indicator has this answer.
    Answer(IndicatorId, bool),
    /// Whether an attribute has this value: the place of a choice, or 1 for yes.
    Is(AttributeId, u16, bool),
    /// The commune belongs to this class.
    Class(ClassId),
    /// What is measured lies in this range; of a ratio that takes a denominator above 0.
    Within(Quantity, Interval),
    /// `không phát sinh`: there is nothing to measure.
    NoCase(Quantity),
    /// The denominator of a ratio is 0 and the numerator is not.
    CasesWithoutBase(Quantity),
}

/// What decides an item's points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// A yes/no, or whether a condition holds.
    Answer(bool),
    /// A row of a scale.
    Row(Row),
    /// A denominator of 0 under a numerator above it, which no row rules.
    CasesWithoutBase,
}

/// A way in which an item is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What decides.
    pub by: By,
    /// The points that it gives; `None` where no row rules it, which leaves the item open.
    pub points: Option<Decimal>,
    /// What it asks, all at once.
    pub atoms: Vec<Atom>,
}

impl Case {
    /// Whether it is one for communes of a class; one that says nothing of classes is.
    pub fn is_for(&self, class: ClassId) -> bool {
        let mut atoms = self.atoms.iter();
        atoms.all(|atom| !matches!(atom, Atom::Class(other) if *other != class))
    }

    /// Whether it asks what a commune is besides its figures.
    pub fn asks_kind(&self) -> bool {
        let mut atoms = self.atoms.iter();
        atoms.any(|atom| matches!(atom, Atom::Is(..) | Atom::Class(_)))
    }
}

impl Atom {
    /// Whether two things that one standard asks contradict each other by themselves. Not every
    /// contradiction is seen: what hangs on declarations or on several figures is not.
    pub fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Atom::Answer(one, yes), Atom::Answer(other, no)) => one == other && yes != no,
            (Atom::Is(one, a, is), Atom::Is(other, b, also)) => {
                one == other && if a == b { is != also } else { *is && *also }
            }
            (Atom::Class(one), Atom::Class(other)) => one != other,
            (Atom::Within(one, a), Atom::Within(other, b)) => one == other && !a.meets(b),
            _ => false,
        }
    }
}
