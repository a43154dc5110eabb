//! Which single missing fact decides an open verdict.

use super::adviser::Adviser;
use crate::data::record::{Given, Record, Value};
use crate::engine::{MissingName, Outcome, Verdict, evaluate};
use crate::model::{IndicatorId, IndicatorKind};
use crate::program::{ColumnOf, PeriodOf, Values};

/// The missing facts of which each, once known, leaves no verdict open whatever else is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deciding {
    /// Those that were found.
    pub facts: Vec<MissingName>,
    /// Whether it is proven that no other does; never where none was found.
    pub is_all: bool,
}

impl Adviser<'_> {
    /// Finds them: the only one that is missing, or an answer or an attribute with each of whose values the
    /// verdict stands.
    ///
    /// Where one gives either verdict and nothing declared joins it with another that is missing, then with
    /// any value of another it still gives either: no other decides.
    pub(super) fn deciding(&self, record: &Record, outcome: &Outcome) -> Deciding {
        let mut found = Deciding::default();
        if outcome.verdict != Verdict::Undetermined {
            return found;
        }
        let is_only = outcome.missing.len() == 1;
        for missing in &outcome.missing {
            let Some(verdicts) = self.verdicts(record, missing.name, is_only) else {
                continue;
            };
            if verdicts.contains(&Verdict::Undetermined) {
                continue;
            }
            let gives_either = [Verdict::Met, Verdict::NotMet]
                .iter()
                .all(|verdict| verdicts.contains(verdict));
            found.is_all |= is_only || gives_either && self.is_free(record, missing.name);
            found.facts.push(missing.name);
        }
        found
    }

    /// The verdict with each value that a missing fact can have; `None` where these are too many.
    fn verdicts(&self, record: &Record, name: MissingName, is_only: bool) -> Option<Vec<Verdict>> {
        let mut known = record.clone();
        let at = record.at;
        match name {
            MissingName::Attribute(id) => {
                let values = 0..self.standard.attributes[id].domain.size();
                let verdict = |value| {
                    known.set_attribute(id, Some(Given { value, at }));
                    evaluate(self.standard, &known).verdict
                };
                Some(values.map(verdict).collect())
            }
            MissingName::Indicator(id) => {
                let values = self.values_of(record, id, is_only)?.into_iter();
                let verdict = |value| {
                    let mut known = record.clone();
                    known.set_value(id, Some(Given { value, at }));
                    known.calculate(self.standard);
                    evaluate(self.standard, &known).verdict
                };
                Some(values.map(verdict).collect())
            }
            MissingName::Previous(_) => is_only.then(Vec::new),
        }
    }

    /// Whether nothing that is declared joins a missing fact with another that is missing.
    fn is_free(&self, record: &Record, name: MissingName) -> bool {
        let of = match name {
            MissingName::Attribute(_) => return true,
            MissingName::Indicator(id) => ColumnOf::Indicator(id, PeriodOf::Current),
            MissingName::Previous(id) => ColumnOf::Indicator(id, PeriodOf::Previous),
        };
        let Some(lowered) = &self.lowered else {
            return false;
        };
        let mut columns = lowered.program.columns.iter();
        let column = columns.find(|(_, held)| held.of == of);
        let values = Values::of(&lowered.program, record).ok();
        column
            .zip(values)
            .is_some_and(|((column, _), values)| !lowered.narrows(&values, column))
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
