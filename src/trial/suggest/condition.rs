//! Cases of conditions: figures and attributes for which one holds, or fails.

use super::{Case, Draft, Maker};
use crate::exact::Decimal;
use crate::model::{
    AttributeId, Condition, ExampleValue, Expected, Fact, IndicatorId, Interval,
    RecognitionCondition, Standard,
};
use crate::trial::coverage::GoalKind;

/// So many combinations of values are tried.
const MOST_TRIED: usize = 4096;

/// Adds an example for each condition of the standard's own that none shows held, or failed.
pub(super) fn suggest(maker: &mut Maker<'_>, missing: &[GoalKind]) {
    let standard = maker.standard;
    for (place, requirement) in standard.recognition.requirements.iter().enumerate() {
        let condition = RecognitionCondition::Requirement(place);
        for holds in [true, false] {
            if missing.contains(&GoalKind::Condition(condition, holds))
                && let Some(draft) = draft(standard, &requirement.condition, holds)
            {
                let open = vec![Expected::Condition(condition, None)];
                maker.add(Case::Condition(condition, holds), draft, open);
            }
        }
    }
}

/// Something that a condition asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Attribute(AttributeId),
    Answer(IndicatorId),
    Number(IndicatorId),
}

/// A value of it: of a yes/no 0 or 1, of an attribute the place of a choice.
type Value = Decimal;

/// The first values, small before large, that make a condition hold or fail and keep the limits
/// between its own indicators.
pub(super) fn draft(standard: &Standard, condition: &Condition, holds: bool) -> Option<Draft> {
    search(
        standard,
        std::slice::from_ref(condition),
        holds,
        &Draft::default(),
    )
}

/// Values for which all of these hold at once, what is given already being as it is. What is
/// given is not among them.
pub(super) fn together(
    standard: &Standard,
    conditions: &[Condition],
    given: &Draft,
) -> Option<Draft> {
    let mut found = search(standard, conditions, true, given)?;
    found.attributes.clear();
    let is_given = |id: IndicatorId| given.figures.iter().any(|(known, _)| *known == id);
    found.figures.retain(|(id, _)| !is_given(*id));
    Some(found)
}

fn search(
    standard: &Standard,
    conditions: &[Condition],
    holds: bool,
    given: &Draft,
) -> Option<Draft> {
    let mut asked: Vec<(Asked, Vec<Value>)> = Vec::new();
    for fact in conditions.iter().flat_map(Condition::facts) {
        let (about, values) = candidates(standard, fact);
        match asked.iter_mut().find(|(known, _)| *known == about) {
            Some((_, known)) => known.extend(values),
            None => asked.push((about, values)),
        }
    }
    for (about, values) in &mut asked {
        values.sort_unstable();
        values.dedup();
        if let Some(known) = known(given, *about) {
            *values = vec![known];
        }
    }
    let mut places = vec![0_usize; asked.len()];
    for _ in 0..MOST_TRIED {
        let values: Vec<(Asked, Value)> = (asked.iter().zip(&places))
            .filter_map(|((about, values), place)| Some((*about, *values.get(*place)?)))
            .collect();
        let all = || conditions.iter().all(|one| truth(one, &values));
        if values.len() == asked.len() && all() == holds && keeps_limits(standard, &values) {
            return Some(as_draft(&values));
        }
        if !next(&mut places, &asked) {
            return None;
        }
    }
    None
}

/// What is given already.
fn known(given: &Draft, about: Asked) -> Option<Value> {
    match about {
        Asked::Attribute(id) => (given.attributes.iter())
            .find(|(known, _)| *known == id)
            .map(|(_, value)| Decimal::from(*value)),
        Asked::Answer(id) | Asked::Number(id) => (given.figures.iter())
            .find(|(known, _)| *known == id)
            .map(|(_, value)| match value {
                ExampleValue::Flag(flag) => Decimal::from(u8::from(*flag)),
                ExampleValue::Number(number) => *number,
            }),
    }
}

/// What a fact asks about, and values on both sides of what it asks.
fn candidates(standard: &Standard, fact: Fact) -> (Asked, Vec<Value>) {
    match fact {
        Fact::Is(id, _) => {
            let size = standard.attributes[id].domain.size();
            (Asked::Attribute(id), (0..size).map(Decimal::from).collect())
        }
        Fact::Answer(id) => (Asked::Answer(id), vec![Decimal::ZERO, Decimal::ONE]),
        Fact::Within(id, interval, _) => (Asked::Number(id), numbers(standard, id, interval)),
    }
}

fn numbers(standard: &Standard, id: IndicatorId, interval: Interval) -> Vec<Value> {
    let indicator = &standard.indicators[id];
    let ends = [interval.lower, interval.upper].into_iter().flatten();
    let beside = ends.flat_map(|end| {
        let whole = end.value.floor();
        [end.value, whole, whole - Decimal::ONE, whole + Decimal::ONE]
    });
    beside
        .chain([indicator.at_least])
        .filter(|value| *value >= indicator.at_least && *value >= Decimal::ZERO)
        .filter(|value| indicator.at_most.is_none_or(|most| *value <= most))
        .filter(|value| !indicator.is_count() || value.is_integer())
        .map(|value| value.normalize())
        .collect()
}

fn truth(condition: &Condition, values: &[(Asked, Value)]) -> bool {
    let value = |about| {
        let found = values.iter().find(|(known, _)| *known == about);
        found.map_or(Decimal::ZERO, |(_, value)| *value)
    };
    match condition {
        Condition::Any(parts) => parts.iter().any(|part| truth(part, values)),
        Condition::All(parts) => parts.iter().all(|part| truth(part, values)),
        Condition::Not(part) => !truth(part, values),
        Condition::Fact(Fact::Is(id, choice)) => {
            value(Asked::Attribute(*id)) == Decimal::from(*choice)
        }
        Condition::Fact(Fact::Answer(id)) => value(Asked::Answer(*id)) == Decimal::ONE,
        Condition::Fact(Fact::Within(id, interval, _)) => {
            interval.contains(value(Asked::Number(*id)))
        }
    }
}

fn keeps_limits(standard: &Standard, values: &[(Asked, Value)]) -> bool {
    let number = |id: IndicatorId| {
        let found = values.iter().find(|(known, _)| *known == Asked::Number(id));
        found.map(|(_, value)| *value)
    };
    values.iter().all(|(about, value)| match about {
        Asked::Number(id) => (standard.indicators[*id].limits.iter())
            .all(|limit| number(*limit).is_none_or(|most| *value <= most)),
        Asked::Attribute(_) | Asked::Answer(_) => true,
    })
}

fn as_draft(values: &[(Asked, Value)]) -> Draft {
    let mut draft = Draft::default();
    for (about, value) in values {
        match about {
            Asked::Attribute(id) => {
                let choice = u16::try_from(*value).unwrap_or(0);
                draft.attributes.push((*id, choice));
            }
            Asked::Answer(id) => {
                let answer = ExampleValue::Flag(*value == Decimal::ONE);
                draft.figures.push((*id, answer));
            }
            Asked::Number(id) => draft.figures.push((*id, ExampleValue::Number(*value))),
        }
    }
    draft
}

/// Counts on to the next combination; `false` after the last.
fn next(places: &mut [usize], asked: &[(Asked, Vec<Value>)]) -> bool {
    for (place, (_, values)) in places.iter_mut().zip(asked) {
        *place += 1;
        if *place < values.len() {
            return true;
        }
        *place = 0;
    }
    false
}
