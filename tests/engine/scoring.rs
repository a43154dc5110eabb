//! Items of which everything is known, on both sides of every kind of bound.

use crate::engine::support::*;
use tieuchi::engine::{ItemProblem, Reading, Verdict, evaluate};
use tieuchi::model::{Level, Quantity};
use tieuchi::number::Decimal;

#[test]
fn a_ratio_on_its_bound_is_on_its_bound() {
    let (standard, part, whole) = share(Some(50));
    for (numerator, denominator, band) in [
        (94, 98, 1),
        (98, 100, 0),
        (97, 100, 1),
        (95, 100, 1),
        (94, 100, 2),
        (19, 20, 1),
        (49, 50, 0),
        (979_999, 1_000_000, 1),
        (980_000, 1_000_000, 0),
        (949_999, 1_000_000, 2),
        // 97.9999…% by any float.
        (3_266_666, 3_333_333, 1),
        (3_266_667, 3_333_333, 0),
    ] {
        let record = numbers(&standard, &[(part, numerator), (whole, denominator)]);
        let outcome = evaluate(&standard, &record);
        let which = format!("{numerator}/{denominator}");
        assert_eq!(reading(&outcome, 0), &Reading::Band(band), "{which}");
    }
}

#[test]
fn bounds_that_are_left_out_are_left_out() {
    let mut draft = Draft::default();
    let children = draft.count(&[]);
    let harmed = draft.count(&[children]);
    let bands = [(up_to(0), 100), (above(0).and(up_to(1)), 50), (above(1), 0)];
    let scoring = draft.measure(ratio(harmed, children, 1000), &bands, None);
    draft.criterion(vec![scoring]);
    draft.class(None, 0);
    let standard = draft.standard();
    for (numerator, denominator, band) in [
        (0, 5000, 0),
        (1, 5000, 1),
        (5, 5000, 1),
        (6, 5000, 2),
        (1, 1000, 1),
        (1, 999, 2),
    ] {
        let record = numbers(&standard, &[(harmed, numerator), (children, denominator)]);
        let outcome = evaluate(&standard, &record);
        let which = format!("{numerator}/{denominator}");
        assert_eq!(reading(&outcome, 0), &Reading::Band(band), "{which}");
    }
}

#[test]
fn counts_and_percentages_keep_their_bounds() {
    let mut draft = Draft::default();
    let forums = draft.count(&[]);
    let rate = draft.percent();
    let bands = [(from(4), 20), (from(2).and(under(4)), 10), (under(2), 0)];
    let by_count = draft.measure(Quantity::Level(Level::Count(forums)), &bands, None);
    let bands = [
        (above(20), 0),
        (from(10).and(up_to(20)), 15),
        (under(10), 35),
    ];
    let by_percent = draft.measure(Quantity::Level(Level::Percent(rate)), &bands, None);
    draft.criterion(vec![by_count, by_percent]);
    draft.class(None, 0);
    let standard = draft.standard();
    for (count, percent, bands) in [
        (4, "20", [0, 1]),
        (3, "20.0000001", [1, 0]),
        (2, "10.0", [1, 1]),
        (1, "9.99", [2, 2]),
    ] {
        let mut record = numbers(&standard, &[(forums, count)]);
        set(&mut record, rate, percent.parse().unwrap());
        let outcome = evaluate(&standard, &record);
        for (item, band) in bands.into_iter().enumerate() {
            assert_eq!(
                reading(&outcome, item),
                &Reading::Band(band),
                "{count}, {percent}"
            );
        }
    }
}

#[test]
fn a_denominator_of_zero_is_never_a_score_of_its_own() {
    let (ruled, part, whole) = share(Some(50));
    let record = numbers(&ruled, &[(part, 0), (whole, 0)]);
    let outcome = evaluate(&ruled, &record);
    assert_eq!(reading(&outcome, 0), &Reading::NoCase);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(50, 50), Verdict::Met)
    );
    // The numerator can then only be 0.
    let outcome = evaluate(&ruled, &numbers(&ruled, &[(whole, 0)]));
    assert_eq!(reading(&outcome, 0), &Reading::NoCase);
    assert_eq!(outcome.missing, []);

    let (unruled, part, whole) = share(None);
    let record = numbers(&unruled, &[(part, 0), (whole, 0)]);
    let outcome = evaluate(&unruled, &record);
    let problem = Reading::Problem(ItemProblem::NoCaseUnruled);
    assert_eq!(reading(&outcome, 0), &problem);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(0, 50), Verdict::Undetermined)
    );
    let outcome = evaluate(&unruled, &numbers(&unruled, &[(part, 0)]));
    assert_eq!(reading(&outcome, 0), &open(&[2], true));
    assert_eq!(outcome.points, range(0, 50));
}

#[test]
fn cases_without_a_base_are_a_problem() {
    let mut draft = Draft::default();
    let (answered, asked) = (draft.count(&[]), draft.count(&[]));
    let scoring = draft.measure(ratio(answered, asked, 100), &vaccination(), Some(50));
    draft.criterion(vec![scoring]);
    draft.class(None, 10);
    let standard = draft.standard();
    let record = numbers(&standard, &[(answered, 3), (asked, 0)]);
    let outcome = evaluate(&standard, &record);
    let problem = Reading::Problem(ItemProblem::CasesWithoutBase);
    assert_eq!(reading(&outcome, 0), &problem);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(0, 50), Verdict::Undetermined)
    );
    assert_eq!(outcome.missing, []);
}

#[test]
fn figures_too_large_are_a_problem_and_not_a_guess() {
    let large: Decimal = "79228162514264337593543950335".parse().unwrap();
    let standard = |base: Decimal| {
        let mut draft = Draft::default();
        let (above, below) = (draft.count(&[]), draft.count(&[]));
        let scoring = draft.measure(ratio(above, below, base), &vaccination(), Some(50));
        draft.criterion(vec![scoring]);
        draft.class(None, 10);
        let standard = draft.standard();
        let mut record = record(&standard);
        set(&mut record, above, large);
        set(&mut record, below, large);
        (standard, record, below)
    };
    let (plain, record, _) = standard(1_000_000_000.into());
    assert_eq!(reading(&evaluate(&plain, &record), 0), &Reading::Band(0));
    let (excessive, mut record, below) = standard(large);
    let outcome = evaluate(&excessive, &record);
    let problem = Reading::Problem(ItemProblem::Overflow);
    assert_eq!(reading(&outcome, 0), &problem);
    assert_eq!(outcome.points, range(0, 50));
    record.set_value(below, None);
    let outcome = evaluate(&excessive, &record);
    assert_eq!(reading(&outcome, 0), &open(&[0, 1, 2], false));
}
