//! Figures that were reported and are not taken: what they were, and why.

use super::{Breaks, Miscalculated, Record, Value};
use crate::model::{IndicatorId, Standard};
use crate::number::Decimal;
use crate::source::Position;

/// A figure that was reported and is not taken. Without a value it counts as missing, but it was
/// not left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Of which indicator.
    pub indicator: IndicatorId,
    /// What was reported.
    pub reported: Reported,
    /// Where.
    pub at: Position,
    /// Why it is not taken.
    pub why: Rejection,
}

/// What was reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reported {
    /// A value.
    Value(Value),
    /// Words from which no value can be read; none where there are no words to show.
    Words(Option<String>),
}

/// Why a figure is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// No value can be read from it.
    Unread,
    /// Several places give several values.
    Disputed,
    /// It is below the least that this indicator's declaration allows.
    Least((Decimal, IndicatorId)),
    /// It is above the most that this indicator's declaration allows.
    Most((Decimal, IndicatorId)),
    /// It is above these, which it may not exceed, and nothing tells which is wrong.
    Above(Vec<(IndicatorId, Decimal)>),
    /// It is below these, which may not exceed it, and nothing tells which is wrong.
    Below(Vec<(IndicatorId, Decimal)>),
    /// These cannot be together with it, and nothing tells which is wrong.
    Contradicts(Vec<(IndicatorId, Decimal)>),
    /// It is part of a result that cannot be.
    PartOf(IndicatorId),
    /// It is calculated, and what it is calculated from cannot be.
    Result,
}

impl Rejection {
    /// The reported figures that it cannot be together with.
    pub(in crate::data) fn others(&self, standard: &Standard) -> Vec<IndicatorId> {
        match self {
            Rejection::Above(others)
            | Rejection::Below(others)
            | Rejection::Contradicts(others) => {
                let others = others.iter();
                others.flat_map(|(id, _)| standard.reported(*id)).collect()
            }
            Rejection::PartOf(result) => {
                let limits = standard.indicators[*result].limits.iter();
                let all = std::iter::once(result).chain(limits);
                all.flat_map(|id| standard.reported(*id)).collect()
            }
            Rejection::Unread
            | Rejection::Disputed
            | Rejection::Least(_)
            | Rejection::Most(_)
            | Rejection::Result => Vec::new(),
        }
    }

    /// Whether the figure cannot be whatever the others are: then what is declared of it says
    /// nothing of what it is.
    pub(super) fn is_by_itself(&self) -> bool {
        match self {
            Rejection::Least(_) | Rejection::Most(_) | Rejection::Result => true,
            // There is no other that could be wrong instead.
            Rejection::Contradicts(others) => others.is_empty(),
            Rejection::Unread
            | Rejection::Disputed
            | Rejection::Above(_)
            | Rejection::Below(_)
            | Rejection::PartOf(_) => false,
        }
    }
}

impl Record {
    /// Why an indicator that was reported has no value.
    pub fn rejected(&self, id: IndicatorId) -> Option<&Rejected> {
        let mut rejected = self.rejected.iter();
        let found = rejected.find(|one| one.indicator == id)?;
        self.value(id).is_none().then_some(found)
    }

    /// Whether what was reported of an indicator is refuted by what is declared alone. Nothing is
    /// settled by a declaration that the figure breaks: either may be wrong.
    pub fn is_refuted(&self, id: IndicatorId) -> bool {
        (self.rejected(id)).is_some_and(|rejected| rejected.why.is_by_itself())
    }

    /// All that was reported and is not taken.
    pub fn all_rejected(&self) -> impl Iterator<Item = &Rejected> {
        let is_missing = |one: &&Rejected| self.value(one.indicator).is_none();
        self.rejected.iter().filter(is_missing)
    }

    /// Whether anything that was reported is not taken.
    pub fn has_rejected(&self) -> bool {
        !self.rejected.is_empty()
    }

    /// Takes a value out and remembers why.
    pub fn reject(&mut self, id: IndicatorId, why: Rejection) {
        if let Some(given) = self.value(id) {
            self.remember(Rejected {
                indicator: id,
                reported: Reported::Value(given.value),
                at: given.at,
                why,
            });
            self.set_value(id, None);
        }
    }

    /// Remembers a figure that was reported and is not taken; of several of one indicator the
    /// first.
    pub fn remember(&mut self, rejected: Rejected) {
        let id = rejected.indicator;
        if self.rejected.iter().all(|one| one.indicator != id) {
            self.rejected.push(rejected);
        }
    }

    /// Forgets what was reported of an indicator and is not taken.
    pub(super) fn forget_rejected(&mut self, id: IndicatorId) {
        self.rejected.retain(|one| one.indicator != id);
    }

    /// Remembers what another record of the same commune does.
    pub fn remember_all(&mut self, other: &Record) {
        for rejected in &other.rejected {
            self.remember(rejected.clone());
        }
    }

    /// Takes out the reported figures that results rest on which cannot be: nothing tells which of
    /// them is wrong.
    pub fn reject_parts(&mut self, standard: &Standard, broken: &[Miscalculated]) {
        for one in broken {
            let limit = match one.breaks {
                Breaks::Limit(limit) => standard.reported(limit),
                Breaks::Negative | Breaks::Least(_) | Breaks::Most(_) => Vec::new(),
            };
            for part in standard.reported(one.id).into_iter().chain(limit) {
                self.reject(part, Rejection::PartOf(one.id));
            }
            self.remember(Rejected {
                indicator: one.id,
                reported: Reported::Value(Value::Number(one.result.value)),
                at: one.result.at,
                why: Rejection::Result,
            });
        }
    }
}
