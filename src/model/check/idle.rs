//! Conditions that hold for every commune, or for none: each value that a fact can have is tried.

use std::collections::BTreeMap;

use super::super::attribute::Attribute;
use super::super::indicator::{Indicator, IndicatorKind};
use super::super::table::{AttributeId, IndicatorId, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::names::key;
use crate::number::Decimal;
use crate::syntax::ast::{BoundDecl, Condition, ConditionKind, RangeDecl};
use crate::syntax::write;

/// The most combinations that are tried.
const MOST: usize = 4_096;

/// A value that something can have.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    Flag(bool),
    Choice(String),
    Number(Decimal),
}

/// What is declared.
pub(super) struct Declared<'t> {
    pub(super) attributes: &'t Table<AttributeId, Attribute>,
    pub(super) indicators: Option<&'t Table<IndicatorId, Indicator>>,
}

/// The finding about a condition of several facts that nothing can change; `None` of one that asks
/// something, or that has too many facts to try.
pub(super) fn idle(condition: &Condition, declared: &Declared<'_>) -> Option<Diagnostic> {
    let mut asked: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut facts = 0;
    declared.values(condition, &mut asked, &mut facts)?;
    let count = asked
        .values()
        .try_fold(1_usize, |count, values| count.checked_mul(values.len()));
    if facts < 2 || count.is_none_or(|count| count == 0 || count > MOST) {
        return None;
    }
    let names: Vec<&String> = asked.keys().collect();
    let mut chosen = vec![0_usize; names.len()];
    let mut held = [false, false];
    loop {
        let value = |name: &str| {
            let place = names.iter().position(|one| *one == name)?;
            asked.get(name)?.get(*chosen.get(place)?)
        };
        let holds = holds(condition, &value)?;
        if let Some(held) = held.get_mut(usize::from(holds)) {
            *held = true;
        }
        if held == [true, true] {
            return None;
        }
        let mut place = 0;
        loop {
            let Some(at) = chosen.get_mut(place) else {
                let always = held == [false, true];
                let said = if always { "always" } else { "never" };
                return Some(
                    Diagnostic::new(Code::IdleCondition, condition.span).arg("holds", said),
                );
            };
            *at += 1;
            if *at
                < names
                    .get(place)
                    .and_then(|name| asked.get(*name))
                    .map_or(0, Vec::len)
            {
                break;
            }
            *at = 0;
            place += 1;
        }
    }
}

impl Declared<'_> {
    /// Adds the values that the facts of a condition can have.
    fn values(
        &self,
        condition: &Condition,
        asked: &mut BTreeMap<String, Vec<Value>>,
        facts: &mut usize,
    ) -> Option<()> {
        let name = match &condition.kind {
            ConditionKind::Any(parts) | ConditionKind::All(parts) => {
                return parts
                    .iter()
                    .try_for_each(|part| self.values(part, asked, facts));
            }
            ConditionKind::Not(part) => return self.values(part, asked, facts),
            ConditionKind::Is(name, _)
            | ConditionKind::Holds(name)
            | ConditionKind::Within(name, _) => name,
        };
        *facts += 1;
        let wanted = key(&name.node);
        let kept = asked.entry(wanted.clone()).or_default();
        if let ConditionKind::Within(_, range) = &condition.kind {
            let (_, indicator) = self
                .indicators?
                .iter()
                .find(|(_, one)| key(&one.name) == wanted)?;
            for value in around(range, indicator)? {
                if !kept.contains(&value) {
                    kept.push(value);
                }
            }
            return Some(());
        }
        if !kept.is_empty() {
            return Some(());
        }
        let attribute = self
            .attributes
            .iter()
            .find(|(_, one)| key(&one.name) == wanted);
        *kept = match (&condition.kind, attribute) {
            (ConditionKind::Is(..), Some((_, attribute))) => attribute
                .domain
                .words()
                .iter()
                .map(|word| Value::Choice(key(word)))
                .collect(),
            _ => vec![Value::Flag(false), Value::Flag(true)],
        };
        Some(())
    }
}

/// The values at and beside the bounds of a range, and at the ends of what there can be.
fn around(range: &RangeDecl, indicator: &Indicator) -> Option<Vec<Value>> {
    let step = match indicator.kind {
        IndicatorKind::Percent => Decimal::new(1, 6),
        _ => Decimal::ONE,
    };
    let mut values = vec![indicator.at_least];
    values.extend(indicator.at_most);
    for (bound, _) in range.lower.iter().chain(&range.upper) {
        let BoundDecl::Number(amount) = bound else {
            return None;
        };
        let bound = amount.value.node;
        values.extend([bound.checked_sub(step)?, bound, bound.checked_add(step)?]);
    }
    let possible = |value: &Decimal| {
        *value >= indicator.at_least && indicator.at_most.is_none_or(|most| *value <= most)
    };
    Some(
        values
            .into_iter()
            .filter(possible)
            .map(Value::Number)
            .collect(),
    )
}

/// Whether a condition holds for some values; `None` where one is of another kind.
fn holds<'v>(condition: &Condition, value: &impl Fn(&str) -> Option<&'v Value>) -> Option<bool> {
    Some(match &condition.kind {
        ConditionKind::Any(parts) => {
            let parts: Option<Vec<bool>> = parts.iter().map(|part| holds(part, value)).collect();
            parts?.contains(&true)
        }
        ConditionKind::All(parts) => {
            let parts: Option<Vec<bool>> = parts.iter().map(|part| holds(part, value)).collect();
            !parts?.contains(&false)
        }
        ConditionKind::Not(part) => !holds(part, value)?,
        ConditionKind::Is(name, choice) => match value(&key(&name.node))? {
            Value::Choice(word) => *word == key(&choice.node),
            Value::Flag(flag) => *flag == (key(&choice.node) == key(write::YES)),
            Value::Number(_) => return None,
        },
        ConditionKind::Holds(name) => match value(&key(&name.node))? {
            Value::Flag(flag) => *flag,
            Value::Choice(word) => *word == key(write::YES),
            Value::Number(_) => return None,
        },
        ConditionKind::Within(name, range) => match value(&key(&name.node))? {
            Value::Number(number) => within(*number, range),
            Value::Flag(_) | Value::Choice(_) => return None,
        },
    })
}

fn within(number: Decimal, range: &RangeDecl) -> bool {
    let bound = |end: &Option<(BoundDecl, bool)>| {
        let (bound, inclusive) = end.as_ref()?;
        Some((bound.number()?.value.node, *inclusive))
    };
    let above = bound(&range.lower)
        .is_none_or(|(bound, inclusive)| number > bound || inclusive && number == bound);
    let below = bound(&range.upper)
        .is_none_or(|(bound, inclusive)| number < bound || inclusive && number == bound);
    above && below
}
