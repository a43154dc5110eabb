//! Which single missing fact decides an open verdict.

use super::adviser::Adviser;
use crate::data::record::{Given, Record, Value};
use crate::engine::{MissingName, Outcome, Verdict, evaluate};
use crate::model::{IndicatorId, IndicatorKind};

impl Adviser<'_> {
    /// The missing facts of which each, once known, leaves no verdict open whatever else is missing: the only
    /// one that is missing, or an answer or an attribute with each of whose values the verdict stands.
    pub(super) fn deciding(&self, record: &Record, outcome: &Outcome) -> Vec<MissingName> {
        if outcome.verdict != Verdict::Undetermined {
            return Vec::new();
        }
        let is_only = outcome.missing.len() == 1;
        let names = outcome.missing.iter().map(|missing| missing.name);
        names
            .filter(|name| self.decides(record, *name, is_only))
            .collect()
    }

    fn decides(&self, record: &Record, name: MissingName, is_only: bool) -> bool {
        let is_settled =
            |record: &Record| evaluate(self.standard, record).verdict != Verdict::Undetermined;
        match name {
            MissingName::Attribute(id) => {
                let mut values = 0..self.standard.attributes[id].domain.size();
                values.all(|value| {
                    let mut known = record.clone();
                    known.set_attribute(
                        id,
                        Some(Given {
                            value,
                            at: record.at,
                        }),
                    );
                    is_settled(&known)
                })
            }
            MissingName::Indicator(id) => {
                self.values_of(record, id, is_only).is_some_and(|values| {
                    values.into_iter().all(|value| {
                        let mut known = record.clone();
                        known.set_value(
                            id,
                            Some(Given {
                                value,
                                at: record.at,
                            }),
                        );
                        known.calculate(self.standard);
                        is_settled(&known)
                    })
                })
            }
            MissingName::Previous(_) => is_only,
        }
    }

    /// All values that a missing figure can have; `None` where they are too many to be tried.
    /// Of the only one that is missing, the least ones do: with any value everything is known, unless it
    /// makes a base of 0.
    fn values_of(&self, record: &Record, id: IndicatorId, is_only: bool) -> Option<Vec<Value>> {
        const MOST: i128 = 200;
        const FEW: i128 = 2;
        let standard = self.standard;
        if standard.indicators[id].kind == IndicatorKind::Flag {
            return Some(vec![Value::Flag(false), Value::Flag(true)]);
        }
        let range = standard.range(id);
        let above = standard.limits(id).into_iter();
        let above = above.filter_map(|limit| record.number(limit));
        let most = above.chain(range.most.map(|(most, _)| most)).min();
        let below = standard.indicators.ids();
        let below = below.filter(|other| standard.limits(*other).contains(&id));
        let least = below.filter_map(|other| record.number(other));
        let least = i128::try_from(least.chain([range.least.0]).max()?.ceil()).ok()?;
        let most = most.and_then(|most| i128::try_from(most.floor()).ok());
        let is_count = standard.indicators[id].is_count();
        let last = match most {
            Some(most) if is_count && most.checked_sub(least)? < MOST => most,
            _ if is_only => least.checked_add(FEW)?.min(most.unwrap_or(i128::MAX)),
            _ => return None,
        };
        Some(
            (least..=last)
                .map(|value| Value::Number(value.into()))
                .collect(),
        )
    }
}
