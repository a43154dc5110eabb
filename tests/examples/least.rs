//! Suggested figures held against all that there can be: those of one item are the least by their sum.

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::data::{Given, Record, Value};
use tieuchi::decision::Budget;
use tieuchi::engine::{ItemOutcome, Reading, Reason, Truth, evaluate, measured};
use tieuchi::examples::{Aim, Case, Place, Suggestion, suggest};
use tieuchi::model::{
    Example, ExampleValue, Fact, IndicatorId, ItemId, Level, PartId, Quantity, Ratio, RowId,
    Scoring, Standard,
};
use tieuchi::number::Decimal;

use crate::examples::random::{Choices, bench, standard};

/// What is looked at: counts of which there are few.
fn figures(standard: &Standard, item: ItemId) -> Option<(Vec<IndicatorId>, bool)> {
    let (ids, compares) = match &standard.items[item].scoring {
        Scoring::Flag { .. } => return None,
        Scoring::When { condition, .. } => {
            let facts = condition.facts().into_iter();
            let within = facts.filter_map(|fact| match fact {
                Fact::Within(id, ..) => Some(id),
                Fact::Answer(_) | Fact::Is(..) => None,
            });
            (within.collect(), false)
        }
        Scoring::Measure { quantity, .. } => {
            let ids = quantity.indicators();
            match (quantity, quantity.level()) {
                (_, Level::Count(_)) => (ids, quantity.compares()),
                (Quantity::Level(_), Level::Ratio(_)) => (ids, false),
                (_, Level::Ratio(_) | Level::Percent(_)) => return None,
            }
        }
    };
    let is_count = |id: &IndicatorId| standard.indicators[*id].is_count();
    if !ids.iter().all(is_count) {
        return None;
    }
    let mut parts: Vec<IndicatorId> = ids
        .into_iter()
        .flat_map(|id| standard.reported(id))
        .collect();
    parts.sort();
    parts.dedup();
    Some((parts, compares))
}

fn set(record: &mut Record, id: IndicatorId, value: Value) {
    let at = record.at;
    record.set_value(id, Some(Given { value, at }));
}

/// All that the figures can be, each with its sum.
fn all(
    standard: &Standard,
    record: &Record,
    figures: &[IndicatorId],
    previous: bool,
) -> Vec<(Decimal, Record)> {
    let mut all = vec![(Decimal::ZERO, record.clone())];
    for flag in standard
        .indicators
        .iter()
        .filter(|(_, one)| one.unit().is_empty())
    {
        let answers = all.iter().flat_map(|(sum, record)| {
            [false, true].map(|answer| {
                let mut record = record.clone();
                set(&mut record, flag.0, Value::Flag(answer));
                (*sum, record)
            })
        });
        all = answers.collect();
    }
    let periods: &[bool] = if previous { &[false, true] } else { &[false] };
    for before in periods {
        for id in figures {
            let most = standard.range(*id).most.unwrap().0;
            let values = std::iter::successors(Some(Decimal::ZERO), |one| Some(one + Decimal::ONE));
            let values: Vec<Decimal> = values.take_while(|one| *one <= most).collect();
            let mut next = Vec::new();
            for (sum, record) in &all {
                for value in &values {
                    let mut record = record.clone();
                    let period = if *before {
                        record.previous_mut()
                    } else {
                        &mut record
                    };
                    set(period, *id, Value::Number(*value));
                    let kept = figures.iter().all(|one| {
                        standard.limits(*one).iter().all(|limit| {
                            let pair = period.number(*one).zip(period.number(*limit));
                            pair.is_none_or(|(one, limit)| one <= limit)
                        })
                    });
                    if kept {
                        next.push((sum + value, record));
                    }
                }
            }
            all = next;
        }
    }
    all.retain_mut(|(_, record)| record.calculate(standard).is_empty());
    all.sort_by_key(|(sum, _)| *sum);
    all
}

fn item_of(standard: &Standard, record: &Record, item: ItemId) -> ItemOutcome {
    let outcome = evaluate(standard, record);
    let mut items = outcome.criteria.into_iter().flat_map(|one| one.items);
    items.find(|one| one.item == item).unwrap()
}

fn row(item: &ItemOutcome) -> Option<&Reading> {
    match &item.reason {
        Reason::Measured(reading) => Some(reading),
        Reason::Flag(_) | Reason::When(_) => None,
    }
}

/// How a value lies to a bound; of a ratio whether it is near it, as suggestions are.
fn lies(
    standard: &Standard,
    (item, record): (&ItemOutcome, &Record),
    (bound, place): (Decimal, Place),
    step: Decimal,
) -> bool {
    let Scoring::Measure { quantity, .. } = &standard.items[item.item].scoring else {
        return false;
    };
    let Some(measured) = measured(standard, record, item.item) else {
        return false;
    };
    let Some(above) = measured.numerator else {
        return false;
    };
    let ratio = |ratio: &Ratio| (above * ratio.base, measured.denominator.unwrap_or_default());
    let (value, per) = match quantity {
        Quantity::Level(Level::Ratio(of)) => ratio(of),
        Quantity::Change(change) => {
            let before = measured.previous.unwrap().numerator.unwrap_or_default();
            let rise = above - before;
            let rise = match change.direction {
                tieuchi::model::Direction::Rise => rise,
                tieuchi::model::Direction::Fall => -rise,
            };
            if change.relative {
                (rise * Decimal::ONE_HUNDRED, before)
            } else {
                (rise, Decimal::ONE)
            }
        }
        Quantity::Level(Level::Count(_) | Level::Percent(_)) => (above, Decimal::ONE),
    };
    if per.is_zero() {
        return false;
    }
    let at = bound * per;
    match place {
        Place::At => value == at,
        Place::Below => value < at && value >= at - step * per,
        Place::Above => value > at && value <= at + step * per,
    }
}

/// How near to a bound a suggestion is to lie, as the program has it for values that are whole.
fn step(standard: &Standard, item: ItemId) -> Option<Decimal> {
    let Scoring::Measure { quantity, .. } = &standard.items[item].scoring else {
        return Some(Decimal::ZERO);
    };
    match quantity {
        Quantity::Level(Level::Count(_)) => Some(Decimal::ONE),
        Quantity::Change(change) if !change.relative => Some(Decimal::ONE),
        _ => None,
    }
}

/// Whether a commune is a case of what a suggestion is one of.
fn is_case(
    standard: &Standard,
    suggestion: &Suggestion,
    own: &ItemOutcome,
    record: &Record,
) -> bool {
    let other = &item_of(standard, record, own.item);
    match suggestion.case {
        Case::Bound(item, bound, place, _) => {
            let near = step(standard, item).unwrap_or_default();
            row(own) == row(other) && lies(standard, (other, record), (bound, place), near)
        }
        Case::Aim(Aim { part, held }) => match (part, &other.reason) {
            (PartId::Row(_, RowId::Band(band)), _) => row(other) == Some(&Reading::Band(band)),
            (PartId::Row(_, RowId::Steps), _) => row(other) == Some(&Reading::Band(0)),
            (PartId::Row(_, RowId::NoCase(_)), _) => row(own) == row(other),
            (PartId::Row(_, RowId::Award), Reason::When(judgement)) => {
                let wanted = if held { Truth::Holds } else { Truth::Fails };
                judgement.judged.truth == wanted
            }
            _ => false,
        },
        Case::AtZero(_) => false,
    }
}

fn sum(suggestion: &Suggestion) -> Decimal {
    let figures = suggestion.figures.iter().chain(&suggestion.previous);
    let numbers = figures.filter_map(|(_, value)| match value {
        ExampleValue::Number(number) => Some(*number),
        ExampleValue::Flag(_) => None,
    });
    numbers.sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_of_one_item_are_the_least(bytes in vec(any::<u8>(), 80..400)) {
        let text = standard(&mut Choices(bytes.into_iter()));
        let alone = bench(&text);
        let standard = &alone.standard;
        let suggestions = suggest(standard, &alone.run(), &alone.sources, &Budget::unlimited());
        for suggestion in &suggestions.examples {
            let item = match suggestion.case {
                // How near a ratio is to a bound is a matter of taste.
                Case::Bound(item, _, place, _) if place == Place::At || step(standard, item).is_some() => item,
                Case::Aim(Aim { part: PartId::Row(item, _), .. }) => item,
                _ => continue,
            };
            let Some((figures, previous)) = figures(standard, item) else { continue };
            let mut record = Record::of_example(standard, &example(standard, suggestion), &alone.sources);
            record.calculate(standard);
            let own = item_of(standard, &record, item);
            let all = all(standard, &record, &figures, previous);
            let least = all.iter().find(|(_, record)| is_case(standard, suggestion, &own, record));
            let least = least.map(|(sum, _)| *sum);
            // Of what is not looked at, nothing is given.
            prop_assert_eq!(Some(sum(suggestion)), least, "{:?}\n{}", suggestion, text);
        }
    }
}

fn example(standard: &Standard, suggestion: &Suggestion) -> Example {
    use tieuchi::model::Known;
    use tieuchi::source::Span;
    let span = Span {
        file: standard.file,
        start: 0,
        end: 0,
    };
    let figures = |figures: &[(IndicatorId, ExampleValue)]| {
        let known = figures.iter().map(|&(id, value)| Known { id, value, span });
        known.collect()
    };
    let attributes = suggestion.attributes.iter();
    Example {
        name: String::new(),
        span,
        day: None,
        attributes: attributes
            .map(|&(id, value)| Known { id, value, span })
            .collect(),
        figures: figures(&suggestion.figures),
        previous: figures(&suggestion.previous),
        expected: Vec::new(),
    }
}
