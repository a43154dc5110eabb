//! What differences come from, exactly.

use proptest::prelude::*;
use tieuchi::engine::Verdict::{self, Met, NotMet};
use tieuchi::history::{Cause, History};
use tieuchi::number::Decimal;

use super::support::{change, follow, parts, standard};

fn verdicts(history: &History) -> Vec<Verdict> {
    change(history)
        .stages
        .iter()
        .map(|stage| stage.verdict)
        .collect()
}

#[test]
fn figures_class_and_rules_each_have_their_part() {
    let (old, new) = (standard(4, 15, 12), standard(3, 15, 12));
    // 2 meetings of the others give 5; 3 of a hard place give 7 by the old rules, and 10 by the new.
    let history = follow(
        &[&old, &new],
        &["2022,00001,Xã A,không,2,không", "2024,00001,Xã A,có,3,có"],
        None,
    );
    assert_eq!(parts(change(&history)), "10 2 3 = 15");
    assert_eq!(verdicts(&history), [NotMet, Met, Met, Met]);
    let causes: Vec<Cause> = change(&history).turned_by().collect();
    assert_eq!(causes, [Cause::Data]);
    let items = change(&history).items.iter();
    let items: Vec<(Cause, String)> = items.map(|it| (it.cause, it.number.to_string())).collect();
    assert_eq!(
        items,
        [
            (Cause::Data, "2.1".to_owned()),
            (Cause::Class, "1.1".to_owned()),
            (Cause::Rules, "1.1".to_owned()),
        ]
    );
    let step = &history.steps[0];
    assert_eq!(step.points.causes, [10, 2, 3].map(Decimal::from));
    assert_eq!((step.points.units, step.points.open), (1, 0));
}

#[test]
fn a_threshold_alone_turns_a_verdict_on_one_side_of_it() {
    // 15 points: recognised from 15 on, not from 16 on.
    for (least, turned) in [(15, false), (16, true)] {
        let history = follow(
            &[&standard(4, 15, 12), &standard(4, least, 12)],
            &["2022,00001,Xã A,không,2,có", "2024,00001,Xã A,không,2,có"],
            None,
        );
        assert_eq!(parts(change(&history)), "0 0 0 = 0");
        let causes: Vec<Cause> = change(&history).turned_by().collect();
        assert_eq!(causes, if turned { vec![Cause::Rules] } else { vec![] });
        let recognised = history.steps[0].recognised;
        assert_eq!(recognised.causes, [0, 0, -i64::from(turned)]);
        assert_eq!((recognised.before, recognised.units), (1, 0));
    }
}

#[test]
fn a_class_alone_turns_a_verdict() {
    let law = standard(4, 18, 15);
    let history = follow(
        &[&law],
        &["2022,00001,Xã A,không,5,không", "2024,00001,Xã A,có,1,có"],
        None,
    );
    // 10 points; then 5 + 10 of the others; then 7 + 10 of a hard place.
    assert_eq!(parts(change(&history)), "5 2 0 = 7");
    assert_eq!(history.steps[0].recognised.causes, [0, 1, 0]);
}

#[test]
fn what_is_missing_leaves_a_range_and_never_a_number() {
    let law = standard(4, 15, 12);
    let history = follow(
        &[&law],
        &["2022,00001,Xã A,không,2,có", "2024,00001,Xã A,không,2,"],
        None,
    );
    assert_eq!(parts(change(&history)), "-10..0 0 0 = -10..0");
    let step = &history.steps[0];
    assert_eq!((step.points.units, step.points.open), (0, 1));
    assert_eq!(step.points.causes, [Decimal::ZERO; 3]);
    // Recognised before, and no longer for certain.
    assert_eq!(step.recognised.causes, [-1, 0, 0]);
}

#[test]
fn what_a_cause_leaves_alone_is_no_difference_though_points_are_open() {
    let law = standard(4, 15, 12);
    let history = follow(
        &[&law],
        &["2022,00001,Xã A,không,2,", "2024,00001,Xã A,có,2,"],
        None,
    );
    assert!(
        parts(change(&history)).ends_with(" -8..12 0 = -8..12"),
        "{}",
        parts(change(&history))
    );
}

#[test]
fn units_that_come_and_go_are_counted_apart() {
    let law = standard(4, 15, 12);
    let history = follow(
        &[&law],
        &[
            "2022,00001,Xã A,không,5,có",
            "2022,00002,Xã B,không,5,có",
            "2024,00002,Xã B,không,5,không",
            "2024,00003,Xã C,không,5,có",
            "2024,00004,Xã D,không,5,có",
        ],
        None,
    );
    let step = &history.steps[0];
    assert_eq!(step.gone, [0]);
    let recognised = step.recognised;
    assert_eq!((recognised.before, recognised.after), (2, 2));
    assert_eq!((recognised.units, recognised.causes), (1, [-1, 0, 0]));
    assert_eq!(history.periods[1].summary.needed, 1);
}

#[test]
fn a_unit_without_a_code_is_followed_by_its_name() {
    let law = standard(4, 15, 12);
    let rows = ["2022,,Xã A,không,5,có", "2024,00001,xã  a,không,5,không"];
    let history = follow(&[&law], &rows, None);
    assert_eq!(parts(change(&history)), "-10 0 0 = -10");
}

fn row(period: u32) -> impl Strategy<Value = String> {
    let flag = prop_oneof![Just("có"), Just("không"), Just("")];
    let count = prop_oneof![(0_u32..6).prop_map(|n| n.to_string()), Just(String::new())];
    (1_u32..4, flag.clone(), count, flag).prop_map(move |(code, hard, count, book)| {
        format!("{period},0000{code},Xã {code},{hard},{count},{book}")
    })
}

fn rows(period: u32) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(row(period), 1..4).prop_map(|mut rows| {
        rows.sort();
        rows.dedup_by_key(|row| row.split(',').nth(1).unwrap().to_owned());
        rows
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(64)
    ))]

    /// Where all is known the parts add up to the difference; where not, no part is too narrow for it. So do
    /// counts of recognised units, always.
    #[test]
    fn parts_add_up(
        before in rows(2022),
        after in rows(2024),
        bounds in prop::collection::vec((2_u32..5, 8_u32..20, 6_u32..18), 2),
    ) {
        let laws: Vec<String> = bounds.iter().map(|(a, b, c)| standard(*a, *b, *c)).collect();
        let laws: Vec<&str> = laws.iter().map(String::as_str).collect();
        let all: Vec<&str> = before.iter().chain(&after).map(String::as_str).collect();
        let history = follow(&laws, &all, None);
        let step = &history.steps[0];
        let recognised = step.recognised;
        let sum: i64 = recognised.causes.iter().sum();
        prop_assert_eq!(recognised.before + recognised.units + sum, recognised.after);
        for change in step.units.iter().filter_map(|unit| unit.change.as_ref()) {
            let (first, last) = (change.first().points, change.last().points);
            let least: Decimal = change.parts.iter().map(|part| part.min).sum();
            let most: Decimal = change.parts.iter().map(|part| part.max).sum();
            prop_assert!(least <= change.total().min && change.total().max <= most);
            if change.is_exact() {
                prop_assert_eq!(least, last.min - first.min);
                prop_assert_eq!(least, most);
            }
            for cause in change.items.iter().filter(|_| change.is_exact()) {
                prop_assert!(cause.before != cause.after);
            }
        }
    }
}
