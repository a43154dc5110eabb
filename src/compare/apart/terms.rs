//! Conditions as alternatives: each a list of facts that must all be so.

use super::classes::words;
use crate::model::{Condition, Endpoint, Fact, IndicatorId, Interval, Standard};
use crate::names::key;

/// More alternatives than these are not looked at.
const MOST: usize = 64;

/// Something that must be so. Attributes and yes/no indicators are named by their keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Literal {
    /// An attribute has the value of this word.
    Word(String, String),
    /// A yes/no indicator is answered so.
    Answer(String, bool),
    /// A count or percentage lies in this range.
    Within(IndicatorId, Interval),
}

/// The alternatives by which a condition holds, or fails; none where it cannot. `None` where they
/// are too many, or the condition asks for something calculated, which is beyond the solver.
pub(super) fn terms(
    standard: &Standard,
    condition: &Condition,
    wanted: bool,
) -> Option<Vec<Vec<Literal>>> {
    let alternatives = match (condition, wanted) {
        (Condition::Not(part), _) => terms(standard, part, !wanted)?,
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            let mut alternatives = Vec::new();
            for part in parts {
                alternatives.extend(terms(standard, part, wanted)?);
            }
            alternatives
        }
        (Condition::Any(parts), false) | (Condition::All(parts), true) => {
            let mut alternatives: Vec<Vec<Literal>> = vec![Vec::new()];
            for part in parts {
                let more = terms(standard, part, wanted)?;
                let joined = alternatives
                    .iter()
                    .flat_map(|one| more.iter().map(|other| [one.as_slice(), other].concat()));
                alternatives = joined.take(MOST + 1).collect();
                if alternatives.len() > MOST {
                    return None;
                }
            }
            alternatives
        }
        (Condition::Fact(Fact::Within(id, _, _)), _)
            if standard.indicators[*id].is_calculated() =>
        {
            return None;
        }
        (Condition::Fact(fact), _) => fact_is(standard, *fact, wanted),
    };
    (alternatives.len() <= MOST).then_some(alternatives)
}

fn fact_is(standard: &Standard, fact: Fact, wanted: bool) -> Vec<Vec<Literal>> {
    match fact {
        Fact::Is(id, value) => {
            let attribute = &standard.attributes[id];
            let words = words(&attribute.domain).into_iter().enumerate();
            words
                .filter(|(place, _)| (*place == usize::from(value)) == wanted)
                .map(|(_, word)| vec![Literal::Word(key(&attribute.name), word)])
                .collect()
        }
        Fact::Answer(id) => {
            let name = key(&standard.indicators[id].name);
            vec![vec![Literal::Answer(name, wanted)]]
        }
        Fact::Within(id, within, _) if wanted => vec![vec![Literal::Within(id, within)]],
        Fact::Within(id, within, _) => {
            let beyond = |end: Endpoint| {
                Some(Endpoint {
                    value: end.value,
                    inclusive: !end.inclusive,
                })
            };
            let below = within.lower.map(|end| Interval {
                lower: None,
                upper: beyond(end),
            });
            let above = within.upper.map(|end| Interval {
                lower: beyond(end),
                upper: None,
            });
            let outside = [below, above].into_iter().flatten();
            outside
                .map(|range| vec![Literal::Within(id, range)])
                .collect()
        }
    }
}
