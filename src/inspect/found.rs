//! The most or the least points, and the commune that has them.

use super::used::{compared, used};
use crate::analysis::{Commune, Variables};
use crate::data::record::Value;
use crate::model::{AttributeId, ClassId, IndicatorId, IndicatorKind, Standard};
use crate::names::key;
use crate::number::Decimal;

/// The most or the least points that are possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extreme {
    /// These, and a commune that has them.
    Found(Found),
    /// No commune is as asked.
    Impossible,
    /// The search would be too long to say.
    Undecided,
}

impl Extreme {
    /// The points, where they are known.
    pub fn points(&self) -> Option<Decimal> {
        match self {
            Extreme::Found(found) => Some(found.points),
            Extreme::Impossible | Extreme::Undecided => None,
        }
    }

    /// Whether a least total can be reached; `None` where that is not decided.
    pub fn reaches(&self, least: Decimal) -> Option<bool> {
        match self {
            Extreme::Found(found) => Some(found.points >= least),
            Extreme::Impossible => Some(false),
            Extreme::Undecided => None,
        }
    }

    /// Whether two answers are the same, whatever communes show it.
    fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Extreme::Found(one), Extreme::Found(other)) => one.points == other.points,
            _ => self == other,
        }
    }
}

/// Points, and a commune that has them. It is no commune that reported anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The total that is sure.
    pub points: Decimal,
    /// The points of each item, in the standard's order; `None` of one that no row rules.
    pub items: Vec<Option<Decimal>>,
    /// What the commune is, as far as it matters: the place of a choice, or 1 for yes.
    pub attributes: Vec<(AttributeId, u16)>,
    /// The least figures that are scored so, of every reported indicator that points or the
    /// recognition depend on.
    pub figures: Vec<(IndicatorId, Value)>,
    /// The same of the previous period, of those that are compared with it.
    pub previous: Vec<(IndicatorId, Value)>,
}

impl Found {
    pub(super) fn new(
        standard: &Standard,
        variables: &Variables,
        items: Vec<Option<Decimal>>,
        commune: &Commune,
    ) -> Self {
        let attributes = standard.attributes.iter().filter_map(|(id, attribute)| {
            let word = commune.words.get(&key(&attribute.name))?;
            Some((id, attribute.domain.place(word)?))
        });
        let reported = |all: std::collections::HashSet<IndicatorId>| {
            let indicators = standard.indicators.iter();
            indicators.filter(move |(id, indicator)| !indicator.is_calculated() && all.contains(id))
        };
        let figures = reported(used(standard)).filter_map(|(id, indicator)| {
            let value = match indicator.kind {
                IndicatorKind::Flag => {
                    // No item hangs on an answer that none of its cases asks for.
                    let answer = commune.answers.get(&key(&indicator.name));
                    Value::Flag(answer.copied().unwrap_or(false))
                }
                _ => Value::Number(commune.figures.value(variables.of(id)?)),
            };
            Some((id, value))
        });
        let previous = reported(compared(standard)).filter_map(|(id, _)| {
            let variable = variables.previous(id)?;
            Some((id, Value::Number(commune.figures.value(variable))))
        });
        Self {
            points: items.iter().flatten().sum(),
            items,
            attributes: attributes.collect(),
            figures: figures.collect(),
            previous: previous.collect(),
        }
    }
}

/// An answer for the communes of some classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfClasses {
    /// The classes, in the standard's order; those without communes are in none.
    pub classes: Vec<ClassId>,
    /// What is so of their communes.
    pub extreme: Extreme,
}

impl OfClasses {
    /// Puts classes with the same answer together.
    pub(super) fn grouped(answers: Vec<OfClasses>) -> Vec<Self> {
        let mut groups: Vec<OfClasses> = Vec::new();
        for answer in answers {
            let mut known = groups.iter_mut();
            match known.find(|group| group.extreme.says_the_same(&answer.extreme)) {
                Some(group) => group.classes.extend(answer.classes),
                None => groups.push(answer),
            }
        }
        groups
    }
}
