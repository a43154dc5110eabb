//! The ways in which items are scored, against the engine.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tieuchi::analysis::{
    Atom, By, Case, Commune, Conjunction, Declared, Kind, Row, Variables, Words, item_cases,
    satisfying_words,
};
use tieuchi::data::{Record, Value};
use tieuchi::decision::{Answer, Budget};
use tieuchi::engine::{ItemProblem, Outcome, Reading, Reason, Truth, evaluate};
use tieuchi::model::{
    AttributeDomain, Change, ClassId, Condition, Direction, Id, Is, Item, ItemId, Level, Quantity,
    Scoring, Standard,
};
use tieuchi::names::key;
use tieuchi::number::Decimal;

use crate::engine::random::{case, compared};
use crate::engine::support::{Draft, given, ratio, record, vaccination};

/// Whether something that is asked is so of a commune of which everything is known.
fn is_so(standard: &Standard, commune: &Record, atom: &Atom) -> bool {
    let number = |id| commune.number(id).unwrap();
    match atom {
        Atom::Answer(id, answer) => commune.flag(*id) == Some(*answer),
        Atom::Is(id, value, is) => (commune.attribute(*id).unwrap().value == *value) == *is,
        Atom::Class(class) => evaluate(standard, commune).classes == [*class],
        Atom::Within(Quantity::Level(Level::Count(id) | Level::Percent(id)), range) => {
            range.contains(number(*id))
        }
        Atom::Within(Quantity::Level(Level::Ratio(ratio)), range) => {
            let (above, below) = (number(ratio.numerator), number(ratio.denominator));
            let holds = range.holds(|bound| Some((above * ratio.base).cmp(&(bound * below))));
            !below.is_zero() && holds == Some(true)
        }
        Atom::NoCase(Quantity::Level(Level::Ratio(ratio))) => {
            number(ratio.numerator).is_zero() && number(ratio.denominator).is_zero()
        }
        Atom::CasesWithoutBase(Quantity::Level(Level::Ratio(ratio))) => {
            !number(ratio.numerator).is_zero() && number(ratio.denominator).is_zero()
        }
        Atom::Within(Quantity::Change(change), range) => {
            moved(commune, *change).is_ok_and(|(above, below)| {
                range.holds(|bound| Some(above.cmp(&(bound * below)))) == Some(true)
            })
        }
        Atom::NoCase(Quantity::Change(change)) => {
            moved(commune, *change) == Err(By::Row(Row::NoCase))
        }
        Atom::CasesWithoutBase(Quantity::Change(change)) => {
            moved(commune, *change) == Err(By::CasesWithoutBase)
        }
        _ => panic!("not asked here: {atom:?}"),
    }
}

/// How a value has moved: what is above a line and what below it; or else why it has not.
fn moved(commune: &Record, change: Change) -> Result<(Decimal, Decimal), By> {
    let value = |record: &Record| {
        let above = record.number(change.level.numerator()).unwrap();
        let below = change.level.denominator();
        (
            above,
            below.map_or(Decimal::ONE, |id| record.number(id).unwrap()),
        )
    };
    let (now, before) = (value(commune), value(commune.previous().unwrap()));
    if [now, before]
        .iter()
        .any(|(above, below)| below.is_zero() && !above.is_zero())
    {
        return Err(By::CasesWithoutBase);
    }
    if now.1.is_zero() || before.1.is_zero() || change.relative && before.0.is_zero() {
        return Err(By::Row(Row::NoCase));
    }
    let rise = now.0 * before.1 - before.0 * now.1;
    let rise = match change.direction {
        Direction::Rise => rise,
        Direction::Fall => -rise,
    };
    let base = match change.level {
        Level::Ratio(ratio) => ratio.base,
        Level::Count(_) | Level::Percent(_) => Decimal::ONE,
    };
    Ok(if change.relative {
        (rise * Decimal::ONE_HUNDRED, before.0 * now.1)
    } else {
        (rise * base, now.1 * before.1)
    })
}

/// What decided an item, and its points if it has any.
fn scored_by(outcome: &Outcome, id: ItemId) -> (By, Option<Decimal>) {
    let mut items = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items);
    let item = items.find(|item| item.item == id).unwrap();
    let by = match &item.reason {
        Reason::Flag(answer) => By::Answer(answer.unwrap()),
        Reason::When(judgement) => By::Answer(judgement.judged.truth == Truth::Holds),
        Reason::Measured(reading) => match reading {
            Reading::Band(at) => By::Row(Row::Band(*at)),
            Reading::NoCase => By::Row(Row::NoCase),
            Reading::Problem(ItemProblem::NoCaseUnruled) => return (By::Row(Row::NoCase), None),
            Reading::Problem(_) => return (By::CasesWithoutBase, None),
            Reading::Open { .. } => panic!("everything is known"),
        },
    };
    (by, Some(item.points.max))
}

fn declared(standard: &Standard) -> (Declared, Variables) {
    let mut declared = Declared::within(&Budget::unlimited());
    let variables = declared.include(standard);
    (declared, variables)
}

/// A commune that was found; what was not asked for is no, or the first choice.
fn found(standard: &Standard, variables: &Variables, commune: &Commune) -> Record {
    let mut record = record(standard);
    for (id, indicator) in standard.indicators.iter() {
        let value = match variables.of(id) {
            Some(variable) => Value::Number(commune.figures.value(variable)),
            None => Value::Flag(commune.answers.get(&key(&indicator.name)) == Some(&true)),
        };
        record.set_value(id, Some(given(value)));
        if let Some(variable) = variables.previous(id) {
            let value = Value::Number(commune.figures.value(variable));
            let previous = record.previous_mut();
            previous.set_value(id, Some(given(value)));
        }
    }
    for (id, attribute) in standard.attributes.iter() {
        let word = commune.words.get(&key(&attribute.name));
        let value = word.map_or(0, |word| attribute.domain.place(word).unwrap());
        record.set_attribute(id, Some(given(value)));
    }
    record
}

/// A commune is scored by the way that is so, and what is so of it goes together.
fn check_ways(standard: &Standard, commune: &Record) -> Result<(), TestCaseError> {
    let outcome = evaluate(standard, commune);
    let (declared, variables) = declared(standard);
    let mut conjunction = Conjunction::new(&declared);
    let mut taken: Vec<(ItemId, Case)> = Vec::new();
    for (id, item) in standard.items.iter() {
        let ways = item_cases(standard, item, &Budget::unlimited()).unwrap();
        let so = |way: &Case| way.atoms.iter().all(|atom| is_so(standard, commune, atom));
        let so: Vec<&Case> = ways.iter().filter(|way| so(way)).collect();
        prop_assert!(!so.is_empty(), "{:?}", ways);
        for way in &so {
            prop_assert_eq!((way.by, way.points), scored_by(&outcome, id));
        }
        for atom in &so[0].atoms {
            conjunction.require(standard, &variables, atom);
        }
        taken.push((id, so[0].clone()));
    }
    let Answer::Sat(found) = conjunction.answer() else {
        panic!("{:?}", conjunction.answer());
    };
    let found = self::found(standard, &variables, &found);
    let outcome = evaluate(standard, &found);
    for (id, way) in &taken {
        prop_assert!(way.atoms.iter().all(|atom| is_so(standard, &found, atom)));
        prop_assert_eq!((way.by, way.points), scored_by(&outcome, *id));
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_commune_is_scored_by_the_way_that_is_so(case in case()) {
        check_ways(&case.standard, &case.whole)?;
    }

    #[test]
    fn sums_and_changes_are_scored_by_the_way_that_is_so(case in compared(), at in any::<prop::sample::Index>()) {
        let standard = case.standard.clone();
        let everyone = case.everyone(3000);
        prop_assume!(everyone.as_ref().is_some_and(|everyone| !everyone.is_empty()));
        let everyone = everyone.unwrap();
        check_ways(&standard, &everyone[at.index(everyone.len())])?;
    }

    /// Classes and attributes against trying all attributes.
    #[test]
    fn attributes_are_found_where_there_are_any(
        case in case(),
        wanted in prop::collection::vec((0..3_u32, 0..3_u16, any::<bool>()), 0..3),
        class in 0..4_u32,
        is_of in any::<bool>(),
    ) {
        let standard = &case.standard;
        let mut kinds: Vec<Kind> = (wanted.into_iter())
            .map(|(attribute, value, is)| Kind::Is(Id::at(attribute), value, is))
            .collect();
        let classes = u32::try_from(standard.classes.len()).unwrap();
        let class = Id::at(class % classes);
        kinds.push(if is_of { Kind::Class(class) } else { Kind::OtherThan(class) });
        let is_so = |record: &Record| {
            kinds.iter().all(|kind| match kind {
                Kind::Is(id, value, is) => (record.attribute(*id).unwrap().value == *value) == *is,
                Kind::Class(class) => evaluate(standard, record).classes == [*class],
                Kind::OtherThan(class) => evaluate(standard, record).classes != [*class],
            })
        };
        let mut everyone = vec![record(standard)];
        for (id, attribute) in standard.attributes.iter() {
            let all = everyone.iter().flat_map(|record| {
                (0..attribute.domain.size()).map(|value| {
                    let mut record = record.clone();
                    record.set_attribute(id, Some(given(value)));
                    record
                })
            });
            everyone = all.collect();
        }
        let there_are = everyone.iter().any(is_so);
        let asked: Vec<(&Standard, Kind)> = kinds.iter().map(|kind| (standard, *kind)).collect();
        match satisfying_words(&asked, &Budget::unlimited()) {
            Answer::Sat(words) => {
                // All that have these words are such communes, whatever else they are.
                let mut with_words = everyone.iter().filter(|record| {
                    standard.attributes.iter().all(|(id, attribute)| {
                        let word = words.get(&key(&attribute.name));
                        let value = record.attribute(id).unwrap().value;
                        word.is_none_or(|word| attribute.domain.place(word) == Some(value))
                    })
                });
                prop_assert!(there_are && with_words.all(is_so));
            }
            Answer::Unsat => prop_assert!(!there_are),
            Answer::Unknown => prop_assert!(false, "undecided"),
        }
    }
}

/// A standard that is about classes, of one item.
fn of_classes() -> Draft {
    let mut draft = Draft::default();
    let flag = draft.flag();
    let award = draft.award(flag, 10);
    draft.criterion(vec![award]);
    draft
}

/// The same of so many yes/no attributes.
fn many(attributes: usize) -> Standard {
    let mut draft = of_classes();
    let ids: Vec<_> = (0..attributes)
        .map(|_| draft.attribute(AttributeDomain::Flag))
        .collect();
    let parts = ids.iter().map(|id| Condition::Fact(Is(*id, 1)));
    let all = Condition::All(parts.collect());
    let parts = ids.iter().map(|id| Condition::Fact(Is(*id, 0)));
    let none = Condition::All(parts.collect());
    draft.class(
        Some(Condition::Not(Box::new(Condition::Any(vec![all, none])))),
        0,
    );
    draft.class(None, 0);
    draft.standard()
}

#[test]
fn only_attributes_that_matter_are_tried() {
    let standard = many(3);
    let class = |place| Kind::Class(Id::at(place));
    let words = |kinds: &[Kind]| {
        let asked: Vec<_> = kinds.iter().map(|kind| (&standard, *kind)).collect();
        match satisfying_words(&asked, &Budget::unlimited()) {
            Answer::Sat(words) => words.into_values().collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(words(&[]), [""; 0]);
    assert_eq!(words(&[class(1)]), ["không"; 3]);
    assert_eq!(words(&[class(0)]).len(), 3);
    assert_eq!(words(&[Kind::Is(Id::at(1), 1, true)]), ["có"]);
    assert_eq!(words(&[class(1), Kind::Is(Id::at(1), 1, true)]), ["có"; 3]);
}

#[test]
fn what_would_take_too_long_is_left_open() {
    let fit = |pairs: usize| {
        let mut draft = of_classes();
        let attributes: Vec<_> = (0..2 * pairs + 2)
            .map(|_| draft.attribute(AttributeDomain::Flag))
            .collect();
        let either = |a, b| Condition::Any(vec![a, b]);
        let is = |at: usize, value| Condition::Fact(Is(attributes[at], value));
        let mut parts: Vec<_> = (1..=pairs)
            .map(|pair| either(is(2 * pair, 1), is(2 * pair + 1, 1)))
            .collect();
        // No commune is so, which the last two attributes show; they are tried after the pairs.
        for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            parts.push(either(is(0, a), is(1, b)));
        }
        draft.class(Some(Condition::All(parts)), 0);
        draft.class(None, 0);
        satisfying_words(
            &[(&draft.standard(), Kind::Class(Id::at(0)))],
            &Budget::unlimited(),
        )
    };
    assert_eq!(fit(3), Answer::Unsat);
    assert_eq!(fit(13), Answer::Unknown);
}

/// Two standards that name one attribute, with words that only one of them takes.
#[test]
fn attributes_of_one_name_are_one() {
    let standard = |choices: &[&str]| {
        let mut draft = of_classes();
        let choices = choices.iter().map(|choice| (*choice).to_owned());
        let kind = draft.attribute(AttributeDomain::Choices(choices.collect()));
        draft.class(Some(Condition::Fact(Is(kind, 0))), 0);
        draft.class(None, 0);
        draft.standard()
    };
    let (old, new) = (
        standard(&["xã", "phường"]),
        standard(&["phường", "xã", "đặc khu"]),
    );
    let class = |place| Kind::Class(Id::at(place));
    let fit = |was, is| {
        satisfying_words(
            &[(&old, class(was)), (&new, class(is))],
            &Budget::unlimited(),
        )
    };
    let of = |fit: Answer<Words>| match fit {
        Answer::Sat(words) => Some(words),
        Answer::Unsat => None,
        Answer::Unknown => panic!("undecided"),
    };
    let words = |fit| of(fit).map(|words| words.into_values().collect::<Vec<_>>());
    assert_eq!(words(fit(0, 1)), Some(vec!["xã".to_owned()]));
    assert_eq!(words(fit(1, 0)), Some(vec!["phường".to_owned()]));
    assert_eq!(words(fit(0, 0)), None);
    // A đặc khu is of the rest by the new standard, and no value to the old one.
    assert_eq!(words(fit(1, 1)), None);
}

/// A row for some classes is a way for each of them; where a class has no rule, it is left open.
#[test]
fn rows_by_class_ask_for_the_class() {
    let mut draft = Draft::default();
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let scoring = draft.measure(ratio(part, whole, 100), &vaccination(), Some(50));
    draft.criterion(vec![scoring]);
    let kind = draft.attribute(AttributeDomain::Flag);
    draft.class(Some(Condition::Fact(Is(kind, 1))), 40);
    draft.class(None, 40);
    let standard = draft.standard();
    let mut item = standard.items.values().next().unwrap().clone();
    let asked = |item: &Item| {
        let class = |way: &Case| match way.atoms.as_slice() {
            [_] => None,
            [_, Atom::Class(class)] => Some(class.place()),
            other => panic!("{other:?}"),
        };
        let ways = item_cases(&standard, item, &Budget::unlimited())
            .unwrap()
            .into_iter();
        let ways = ways.map(|way| (way.by, class(&way), way.points.is_some()));
        ways.collect::<Vec<_>>()
    };
    let band = |at| By::Row(Row::Band(at));
    let no_case = By::Row(Row::NoCase);
    let unruled = (By::CasesWithoutBase, None, false);
    assert_eq!(
        asked(&item),
        [
            (band(0), None, true),
            (band(1), None, true),
            (band(2), None, true),
            (no_case, None, true),
            unruled,
        ]
    );
    let Scoring::Measure { scale, .. } = &mut item.scoring else {
        panic!("{item:?}");
    };
    let both: Vec<ClassId> = standard.classes.ids().collect();
    scale.bands[1].classes.clone_from(&both);
    scale.no_case[0].classes = vec![both[1]];
    assert_eq!(
        asked(&item),
        [
            (band(0), None, true),
            (band(1), Some(0), true),
            (band(1), Some(1), true),
            (band(2), None, true),
            (no_case, Some(1), true),
            (no_case, Some(0), false),
            unruled,
        ]
    );
}
