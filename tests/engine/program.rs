//! The lowered form says what the engine says, of every standard and every commune.

use proptest::prelude::*;
use tieuchi::data::{Record, Value};
use tieuchi::engine::{
    ItemOutcome, ItemProblem, Outcome, PointsRange, Reading, Reason, Verdict, evaluate,
};
use tieuchi::model::{Indicator, Level, Quantity, Rounding, Scoring, Standard};
use tieuchi::number::Decimal;
use tieuchi::program::{Program, Row, Scored, Unanswered, Unscored, Values};

use crate::engine::random::{Case, case, compared, keeps_limits};
use crate::engine::support::{Draft, from, given, ratio, record, set, three, under};

fn run(standard: &Standard, record: &Record) -> (Program, Values, Scored) {
    let program = Program::lower(standard).unwrap();
    let values = Values::of(&program, record).unwrap();
    let scored = program.score(&values);
    (program, values, scored)
}

/// Points of a program, as an outcome has them.
fn exactly(program: &Program, points: i128) -> PointsRange {
    PointsRange::exactly(Decimal::from_i128_with_scale(
        points,
        program.point_digits(),
    ))
}

fn problem(item: &ItemOutcome) -> Option<Unscored> {
    match &item.reason {
        Reason::Measured(reading) => match *reading {
            Reading::Problem(ItemProblem::NoCaseUnruled) => Some(Unscored::NoRule),
            Reading::Problem(ItemProblem::CasesWithoutBase) => Some(Unscored::NonzeroOverZero),
            Reading::Problem(ItemProblem::Overflow) => Some(Unscored::Overflow),
            _ => None,
        },
        Reason::Flag(_) | Reason::When(_) => None,
    }
}

/// Whatever a program says of a commune, the engine says too. Of what is calculated, and may turn
/// out not to be what is declared, the engine leaves open more than by parts would follow.
fn agrees(standard: &Standard, program: &Program, scored: &Scored, outcome: &Outcome) {
    let calculates = standard.indicators.values().any(Indicator::is_calculated);
    let same = |own: Result<i128, Unscored>, range: PointsRange| {
        if let Ok(points) = own {
            let own = exactly(program, points);
            let is_within = range.min <= own.min && own.max <= range.max;
            assert!(
                is_within && (calculates || range.is_exact()),
                "{own:?} {range:?}"
            );
        }
    };
    if let Ok(class) = scored.class {
        assert_eq!(outcome.classes, [class]);
    }
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    for (own, item) in scored.items.iter().zip(items) {
        same(*own, item.points);
        match own {
            Ok(_) | Err(Unscored::Missing) => {}
            // While the class is open, a rule for some classes leaves it open whether there is one.
            Err(Unscored::NoRule) if outcome.classes.len() > 1 => {}
            Err(why) => assert_eq!(problem(item), Some(*why), "{item:?}"),
        }
    }
    for (own, criterion) in scored.criteria.iter().zip(&outcome.criteria) {
        same(*own, criterion.points);
    }
    same(scored.total, outcome.points);
    if let Ok(is_recognised) = scored.is_recognised {
        let contrary = if is_recognised {
            Verdict::NotMet
        } else {
            Verdict::Met
        };
        assert_ne!(outcome.verdict, contrary);
        assert!(calculates || outcome.verdict != Verdict::Undetermined);
    }
}

/// Of a commune of which everything is known, a program leaves nothing unsaid.
fn says_everything(program: &Program, scored: &Scored, outcome: &Outcome) {
    assert!(scored.class.is_ok());
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    for (own, item) in scored.items.iter().zip(items) {
        let expected = match problem(item) {
            Some(why) => Err(why),
            None => Ok(item.points),
        };
        assert_eq!(
            own.map(|points| exactly(program, points)),
            expected,
            "{item:?}"
        );
    }
    // Points that nothing can be said of may still leave the total short for the engine.
    let is_scored = scored.items.iter().all(Result::is_ok);
    assert!(scored.is_recognised.is_ok() || !is_scored);
}

/// Of complete figures exactly one row of each item holds for each class.
fn has_one_row(program: &Program, values: &Values) {
    for class in program.classes().ids() {
        for item in program.items().values() {
            let mine = item.rows().iter().filter(|row| row.is_for(class));
            let holding: Vec<&Row> = mine
                .filter(|row| row.test().holds(values) == Ok(true))
                .collect();
            assert_eq!(holding.len(), 1, "{item:?}\n{values:?}");
        }
    }
}

/// Whether all figures keep what is declared, the calculated ones among them.
fn is_sound(standard: &Standard, record: &mut Record) -> bool {
    record.calculate(standard).is_empty() && keeps_limits(standard, record)
}

/// Gives a commune the previous period that the figures of another make.
fn with_previous(case: &Case, other: &Case) -> (Record, bool) {
    let mut whole = case.whole.clone();
    let mut previous = record(&case.standard);
    for id in case.standard.indicators.ids() {
        previous.set_value(id, other.whole.value(id).or(case.whole.value(id)));
        // Another case may have more of it than is declared here, for which there need be no row.
        if let Some(value) = previous.number(id) {
            let indicator = &case.standard.indicators[id];
            let most = indicator.at_most.unwrap_or(value);
            set(&mut previous, id, value.min(most).max(indicator.at_least));
        }
    }
    let mut is_sound = is_sound(&case.standard, &mut whole);
    is_sound &= self::is_sound(&case.standard, &mut previous);
    whole.set_previous(Some(previous));
    (whole, is_sound)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_program_scores_as_the_engine_does(case in case()) {
        let (program, values, scored) = run(&case.standard, &case.whole);
        let outcome = evaluate(&case.standard, &case.whole);
        agrees(&case.standard, &program, &scored, &outcome);
        says_everything(&program, &scored, &outcome);
        has_one_row(&program, &values);
        prop_assert!(program.declared().iter().all(|one| one.holds(&values) == Ok(true)));
    }

    #[test]
    fn a_program_never_contradicts_what_gaps_leave_possible(case in case()) {
        let gaps = case.with_gaps();
        let (program, _, scored) = run(&case.standard, &gaps);
        agrees(&case.standard, &program, &scored, &evaluate(&case.standard, &gaps));
    }

    #[test]
    fn a_program_compares_and_calculates_as_the_engine_does(
        (case, other) in compared().prop_flat_map(|case| (Just(case), compared())),
    ) {
        let (whole, is_sound) = with_previous(&case, &other);
        let (program, values, scored) = run(&case.standard, &whole);
        let outcome = evaluate(&case.standard, &whole);
        agrees(&case.standard, &program, &scored, &outcome);
        if is_sound {
            says_everything(&program, &scored, &outcome);
            has_one_row(&program, &values);
        }
        let mut gaps = case.with_gaps();
        gaps.set_previous(whole.previous().cloned());
        let (program, _, scored) = run(&case.standard, &gaps);
        agrees(&case.standard, &program, &scored, &evaluate(&case.standard, &gaps));
    }
}

/// The points of a percentage that must be 98 or more once it is rounded to one digit.
fn rounded(value: &str) -> (Result<i128, Unscored>, PointsRange) {
    let mut draft = Draft::default();
    let percent = draft.percent();
    let bands = [(from(98), 10), (under(98), 0)];
    let mut scoring = draft.measure(Quantity::Level(Level::Percent(percent)), &bands, None);
    if let Scoring::Measure { scale, .. } = &mut scoring {
        let rounding = Rounding::to_digits(1).unwrap();
        scale.rounding = Some(rounding);
        for band in &mut scale.bands {
            band.interval = rounding.before(&band.written).unwrap();
        }
    }
    draft.criterion(vec![scoring]);
    draft.class(None, 10);
    let standard = draft.standard();
    let mut data = record(&standard);
    set(&mut data, percent, value.parse().unwrap());
    let (_, _, scored) = run(&standard, &data);
    (scored.items[0], evaluate(&standard, &data).points)
}

#[test]
fn decimals_and_rounding_are_exact_on_both_sides_of_a_bound() {
    for (value, points) in [
        ("97.949999999999999999", 0),
        ("97.95", 10),
        ("98", 10),
        ("97.9", 0),
    ] {
        let (own, range) = rounded(value);
        assert_eq!(own, Ok(points), "{value}");
        let expected = Decimal::from_i128_with_scale(points, 0);
        assert_eq!(range, PointsRange::exactly(expected), "{value}");
    }
}

/// A standard of one ratio with a bound, and communes that report so many of so many.
fn of(base: u32, bound: u32, no_case: Option<u32>) -> impl Fn(&[&str]) -> Scored {
    let mut draft = Draft::default();
    let (part, whole) = (draft.count(&[]), draft.count(&[]));
    let bands = [(from(bound), 10), (under(bound), 0)];
    let scoring = draft.measure(ratio(part, whole, base), &bands, no_case);
    draft.criterion(vec![scoring]);
    draft.class(None, 10);
    let standard = draft.standard();
    move |figures| {
        let mut data = record(&standard);
        for (id, figure) in [part, whole].into_iter().zip(figures) {
            if let Ok(value) = figure.parse() {
                set(&mut data, id, value);
            }
        }
        run(&standard, &data).2
    }
}

#[test]
fn nothing_is_taken_for_zero() {
    let points = |figures: &[&str]| of(100, 50, None)(figures).items[0];
    assert_eq!(points(&["", ""]), Err(Unscored::Missing));
    assert_eq!(points(&["", "0"]), Err(Unscored::Missing));
    assert_eq!(points(&["0", "0"]), Err(Unscored::NoRule));
    assert_eq!(points(&["1", "0"]), Err(Unscored::NonzeroOverZero));
    assert_eq!(points(&["1", "2"]), Ok(10));
    assert_eq!(points(&["1", "3"]), Ok(0));
    assert_eq!(of(100, 50, Some(10))(&["0", "0"]).items, [Ok(10)]);
}

#[test]
fn what_is_too_large_is_said_and_never_wraps() {
    let large = "79228162514264337593543950335";
    let half = of(100, 50, None)(&[large, large]);
    assert_eq!(half.items, [Ok(10)]);
    assert_eq!(half.is_recognised, Ok(true));
    let most = of(4_000_000_007, 4_000_000_006, None)(&[large, large]);
    assert_eq!(most.items, [Err(Unscored::Overflow)]);
    assert_eq!(most.total, Err(Unscored::Overflow));
    assert_eq!(most.is_recognised, Err(Unscored::Overflow));
}

#[test]
fn a_class_hangs_on_what_is_missing() {
    let (standard, figures) = three();
    let mut data = record(&standard);
    assert_eq!(run(&standard, &data).2.class, Err(Unanswered::Missing));
    let ids: Vec<_> = standard.attributes.ids().collect();
    // A ward is never of the first class, whatever it is besides.
    data.set_attribute(ids[0], Some(given(1)));
    let classes: Vec<_> = standard.classes.ids().collect();
    assert_eq!(run(&standard, &data).2.class, Ok(classes[1]));
    data.set_value(figures[0], Some(given(Value::Flag(false))));
    let scored = run(&standard, &data).2;
    assert_eq!(scored.criteria[0], Ok(0));
    // A criterion at zero decides, whatever is missing in the others.
    assert_eq!(scored.is_recognised, Ok(false));
}
