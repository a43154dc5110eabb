//! Both sides of every bound of every band.

use tieuchi::data::{Given, Identity, Record, Value};
use tieuchi::engine::{self, Reading, Reason};
use tieuchi::model::{Level, Quantity, Scoring, Standard};
use tieuchi::number::Decimal;
use tieuchi::source::Position;

use crate::standard::shipped;

/// Items that measure a ratio: at each bound, just below it and just above it, and when nothing
/// occurred, as numerator/denominator→points.
const RATIOS: [(&str, &str); 18] = [
    (
        "2.1",
        "0/0→50 1000/1000→50 981/1000→50 980/1000→50 979/1000→35 951/1000→35 \
         950/1000→35 949/1000→20 901/1000→20 900/1000→20 899/1000→0 0/1000→0",
    ),
    (
        "3.1",
        "0/1→100 0/3000→100 1/100000→50 999/1000000→50 1/1000→50 1001/1000000→0 1/999→0 \
         3/3000→50 3/2999→0",
    ),
    (
        "4.1",
        "0/1→75 1/100000→40 1/1000→40 1001/1000000→20 1999/1000000→20 2/1000→20 \
         2001/1000000→0 2/999→0",
    ),
    (
        "5.1",
        "0/1000→60 4999/1000000→60 5/1000→60 5001/1000000→30 5999/1000000→30 6/1000→30 \
         6001/1000000→0",
    ),
    (
        "6.1",
        "0/0→50 20/20→50 951/1000→50 19/20→50 949/1000→25 901/1000→25 18/20→25 \
         899/1000→0 0/20→0",
    ),
    ("6.2", "0/0→75 1/1→75 1000/1000→75 999/1000→0 0/1→0"),
    (
        "7.1",
        "0/0→50 98/98→50 981/1000→50 98/100→50 979/1000→30 94/98→30 951/1000→30 \
         95/100→30 949/1000→15 901/1000→15 90/100→15 899/1000→0",
    ),
    (
        "8.1",
        "0/0→35 0/1000→35 99/1000→35 100/1000→20 101/1000→20 149/1000→20 150/1000→0 \
         151/1000→0",
    ),
    (
        "8.2",
        "0/0→40 0/1000→40 199/1000→40 200/1000→20 201/1000→20 249/1000→20 250/1000→0 \
         251/1000→0",
    ),
    (
        "9.1",
        "0/0→50 951/1000→50 950/1000→50 949/1000→30 851/1000→30 850/1000→30 849/1000→15 \
         751/1000→15 750/1000→15 749/1000→0",
    ),
    (
        "10.1",
        "0/0→30 301/1000→30 300/1000→30 299/1000→15 201/1000→15 200/1000→15 199/1000→0",
    ),
    (
        "10.2",
        "0/0→45 951/1000→45 950/1000→45 949/1000→25 901/1000→25 900/1000→25 899/1000→0",
    ),
    (
        "11.2",
        "0/0→25 801/1000→25 800/1000→25 799/1000→15 501/1000→15 500/1000→15 499/1000→0",
    ),
    ("11.3", "0/0→25 901/1000→25 9/10→25 899/1000→0 0/1→0"),
    (
        "12.2",
        "0/0→25 601/1000→25 3/5→25 599/1000→15 401/1000→15 2/5→15 399/1000→0",
    ),
    (
        "13.1",
        "0/0→0 801/1000→25 4/5→25 799/1000→15 601/1000→15 3/5→15 599/1000→0",
    ),
    (
        "13.2",
        "0/0→0 801/1000→25 4/5→25 799/1000→15 601/1000→15 3/5→15 599/1000→0",
    ),
    // On a bound that no binary fraction holds, and next to it.
    ("7.1", "49/50→50 343/350→50 342/349→30"),
];

const THOUSAND: Decimal = Decimal::ONE_THOUSAND;
const THOUSANDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 3);

/// Items that measure a count.
const COUNTS: [(&str, &[(u32, u32)]); 3] = [
    ("5.2", &[(0, 40), (1, 0), (2, 0)]),
    ("11.1", &[(0, 0), (1, 25), (2, 25)]),
    (
        "12.3",
        &[(0, 0), (1, 0), (2, 10), (3, 10), (4, 20), (5, 20)],
    ),
];

#[test]
fn ratios_at_and_beside_each_bound() {
    let standard = shipped::standard();
    for (number, cases) in RATIOS {
        for case in cases.split_whitespace() {
            let (ratio, points) = case.split_once('→').unwrap();
            let (numerator, denominator) = ratio.split_once('/').unwrap();
            let [numerator, denominator, points] =
                [numerator, denominator, points].map(|text| text.parse().unwrap());
            let found = score(&standard, number, numerator, denominator).0;
            assert_eq!(found, points, "{number}: {case}");
        }
    }
}

#[test]
fn counts_at_and_beside_each_bound() {
    let standard = shipped::standard();
    for (number, cases) in COUNTS {
        for &(count, points) in cases {
            let found = score(&standard, number, count.into(), Decimal::ONE).0;
            assert_eq!(found, points.into(), "{number}: {count}");
        }
    }
}

#[test]
fn flags_give_all_or_nothing() {
    let standard = shipped::standard();
    for (number, points) in [
        ("1.1", 50),
        ("1.2", 15),
        ("1.3", 15),
        ("1.4", 20),
        ("12.1", 30),
    ] {
        let (id, item) = shipped::item(&standard, number);
        let Scoring::Flag { indicator, .. } = item.scoring else {
            panic!("{number} is not scored by a yes/no");
        };
        for (answer, expected) in [(true, points), (false, 0)] {
            let mut record = blank(&standard);
            record.set_value(indicator, Some(given(&standard, Value::Flag(answer))));
            let outcome = engine::evaluate(&standard, &record);
            let item = outcome
                .criteria
                .iter()
                .flat_map(|criterion| &criterion.items)
                .find(|one| one.item == id);
            assert_eq!(
                item.unwrap().points.min,
                expected.into(),
                "{number}: {answer}"
            );
            assert_eq!(
                item.unwrap().points.max,
                expected.into(),
                "{number}: {answer}"
            );
        }
    }
}

/// Whatever the standard says: at each bound that it has, and a hair's breadth to either side,
/// the band that applies is the one whose words cover the value.
#[test]
fn the_band_that_applies_covers_the_value() {
    let standard = shipped::standard();
    let mut tried = 0;
    for item in standard.items.values() {
        let Scoring::Measure { quantity, scale } = &item.scoring else {
            continue;
        };
        // A ratio takes the value v when its numerator is 1000 v and its denominator 1000 bases.
        let (denominator, most, step) = match quantity {
            Quantity::Level(Level::Ratio(ratio)) => (ratio.base * THOUSAND, ratio.base, THOUSANDTH),
            Quantity::Level(Level::Count(_)) => (Decimal::ZERO, Decimal::MAX, Decimal::ONE),
            Quantity::Level(Level::Percent(_)) => (Decimal::ZERO, Decimal::ONE_HUNDRED, THOUSANDTH),
            Quantity::Change(_) => panic!("the standard compares nothing with the past"),
        };
        let ratio = matches!(quantity, Quantity::Level(Level::Ratio(_)));
        let ends = (scale.bands.iter())
            .flat_map(|band| [band.interval.lower, band.interval.upper])
            .flatten();
        for end in ends {
            for value in [end.value - step, end.value, end.value + step] {
                if value < Decimal::ZERO || value > most {
                    continue;
                }
                let place = format!("{} at {value}", item.number);
                let numerator = if ratio { value * THOUSAND } else { value };
                let number = item.number.to_string();
                let band = score(&standard, &number, numerator, denominator)
                    .1
                    .expect(&place);
                let covering: Vec<usize> = (0..scale.bands.len())
                    .filter(|at| scale.bands[*at].interval.contains(value))
                    .collect();
                assert_eq!(covering, [band], "{place}");
                tried += 1;
            }
        }
    }
    assert!(tried > 200, "only {tried} values tried");
}

/// The points of an item, and the band that gave them, for a numerator (or count) and a
/// denominator.
fn score(
    standard: &Standard,
    number: &str,
    numerator: Decimal,
    denominator: Decimal,
) -> (Decimal, Option<usize>) {
    let (id, item) = shipped::item(standard, number);
    let Scoring::Measure { quantity, .. } = &item.scoring else {
        panic!("{number} is not measured");
    };
    let mut record = blank(standard);
    match quantity {
        Quantity::Level(Level::Ratio(ratio)) => {
            record.set_value(
                ratio.numerator,
                Some(given(standard, Value::Number(numerator))),
            );
            record.set_value(
                ratio.denominator,
                Some(given(standard, Value::Number(denominator))),
            );
        }
        Quantity::Change(_) => panic!("{number} is a change"),
        Quantity::Level(Level::Count(indicator) | Level::Percent(indicator)) => {
            record.set_value(*indicator, Some(given(standard, Value::Number(numerator))));
        }
    }
    let outcome = engine::evaluate(standard, &record);
    let item = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items)
        .find(|one| one.item == id)
        .unwrap();
    assert!(
        item.points.is_exact(),
        "{number}: {numerator}/{denominator}"
    );
    let band = match &item.reason {
        Reason::Measured(reading) => match *reading {
            Reading::Band(band) => Some(band),
            _ => None,
        },
        Reason::Flag(_) | Reason::When(_) => None,
    };
    (item.points.min, band)
}

fn blank(standard: &Standard) -> Record {
    Record::new(standard, Identity::default(), nowhere(standard))
}

fn given(standard: &Standard, value: Value) -> Given<Value> {
    Given {
        value,
        at: nowhere(standard),
    }
}

fn nowhere(standard: &Standard) -> Position {
    Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    }
}
