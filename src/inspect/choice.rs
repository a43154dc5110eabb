//! What there is to choose: a way for every item to be scored, for every requirement to be
//! fulfilled, and a class.

use crate::decision::Budget;
use crate::model::{ClassId, Item, Requirement, Standard};
use crate::number::Decimal;
use crate::solve::{self, Atom, By};

/// A way in which an item can be scored, a requirement is fulfilled, or the class of a commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What decides an item.
    pub(super) by: By,
    /// The points that it gives; `None` where no row rules it: then the item is sure of none.
    pub(super) ruled: Option<Decimal>,
    /// The most that it may give.
    pub(super) most: Decimal,
    /// What it asks of a commune, all at once.
    pub(super) atoms: Vec<Atom>,
}

impl Choice {
    /// Something without points.
    fn of_atoms(atoms: Vec<Atom>) -> Self {
        Self {
            by: By::Answer(true),
            ruled: Some(Decimal::ZERO),
            most: Decimal::ZERO,
            atoms,
        }
    }

    /// The points that are sure.
    pub(super) fn points(&self) -> Decimal {
        self.ruled.unwrap_or_default()
    }

    /// Whether it is one for communes of a class; one that says nothing of classes is.
    pub(super) fn is_for(&self, class: ClassId) -> bool {
        let mut atoms = self.atoms.iter();
        atoms.all(|atom| !matches!(atom, Atom::Class(other) if *other != class))
    }

    /// Whether it asks what a commune is besides its figures.
    pub(super) fn asks_kind(&self) -> bool {
        let mut atoms = self.atoms.iter();
        atoms.any(|atom| matches!(atom, Atom::Is(..) | Atom::Class(_)))
    }
}

/// All ways in which an item can be scored, and those that no row rules; `None` where there are too
/// many.
pub(super) fn of_item(standard: &Standard, item: &Item, budget: &Budget) -> Option<Vec<Choice>> {
    let ways = solve::item_cases(standard, item, budget)?.into_iter();
    let choices = ways.map(|way| Choice {
        by: way.by,
        ruled: way.points,
        most: way.points.unwrap_or(item.max),
        atoms: way.atoms,
    });
    Some(choices.collect())
}

/// All ways in which a requirement of recognition is fulfilled; `None` where there are too many.
pub(super) fn of_requirement(
    standard: &Standard,
    requirement: &Requirement,
    budget: &Budget,
) -> Option<Vec<Choice>> {
    let cases = solve::condition_cases(standard, &requirement.condition, true, budget)?;
    Some(cases.into_iter().map(Choice::of_atoms).collect())
}

/// The classes.
pub(super) fn of_classes(standard: &Standard) -> Vec<Choice> {
    let classes = standard.classes.ids();
    classes
        .map(|class| Choice::of_atoms(vec![Atom::Class(class)]))
        .collect()
}
