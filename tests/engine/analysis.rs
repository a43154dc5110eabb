//! Verdicts that missing figures cannot change, against every way to fill them in.

use std::sync::Arc;

use proptest::prelude::*;
use tieuchi::analysis::{Evaluator, Settled, settled};
use tieuchi::data::{Record, Rejection};
use tieuchi::decision::Budget;
use tieuchi::engine::{ItemProblem, Outcome, Reading, Reason, Verdict, evaluate};
use tieuchi::model::{Level, Quantity, Standard};
use tieuchi::number::Decimal;
use tieuchi::program::Program;

use crate::engine::random::{Case, case, compared, keeps_limits};
use crate::engine::support::{Draft, count, from, numbers, ratio, record as nothing, set, under};

const STEPS: u64 = 2_000_000;

fn ask(standard: &Standard, record: &Record) -> Option<Verdict> {
    let program = Program::lower(standard).unwrap();
    let settled = settled(standard, &program, record, &Budget::new(STEPS))?;
    Some(if settled.is_recognised {
        Verdict::Met
    } else {
        Verdict::NotMet
    })
}

/// Cases counted of nobody contradict themselves; no completion leads there.
fn contradicts_itself(outcome: &Outcome) -> bool {
    let mut items = outcome.criteria.iter().flat_map(|one| &one.items);
    items.any(|item| match &item.reason {
        Reason::Measured(reading) => *reading == Reading::Problem(ItemProblem::CasesWithoutBase),
        Reason::Flag(_) | Reason::When(_) => false,
    })
}

/// The verdict that all completions have, if they have one.
fn of_all(standard: &Standard, completions: &[Record]) -> Option<Verdict> {
    let outcomes = completions.iter().map(|record| evaluate(standard, record));
    let mut verdicts =
        (outcomes.filter(|outcome| !contradicts_itself(outcome))).map(|outcome| outcome.verdict);
    let first = verdicts
        .next()
        .filter(|first| *first != Verdict::Undetermined)?;
    verdicts.all(|other| other == first).then_some(first)
}

/// The least and the most total of all completions.
fn totals(standard: &Standard, completions: &[Record]) -> (Decimal, Decimal) {
    let outcomes = completions.iter().map(|record| evaluate(standard, record));
    let points: Vec<_> = (outcomes.filter(|outcome| !contradicts_itself(outcome)))
        .map(|outcome| outcome.points)
        .collect();
    let least = points.iter().map(|points| points.min).min();
    let most = points.iter().map(|points| points.max).max();
    (least.unwrap(), most.unwrap())
}

/// Whether every way to fill the gaps contradicts itself: then nothing is right to say.
fn is_contradictory(standard: &Standard, completions: &[Record]) -> bool {
    let mut outcomes = completions.iter().map(|record| evaluate(standard, record));
    outcomes.all(|outcome| contradicts_itself(&outcome))
}

fn previous(case: &Case, other: &Case) -> Option<Record> {
    let mut previous = nothing(&case.standard);
    for id in case.standard.indicators.ids() {
        previous.set_value(id, other.whole.value(id).or(case.whole.value(id)));
    }
    let is_sound =
        previous.calculate(&case.standard).is_empty() && keeps_limits(&case.standard, &previous);
    is_sound.then_some(previous)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// What is shared is what each commune by itself would have, in whatever order they come.
    #[test]
    fn shared_outcomes_are_their_own(case in case()) {
        let records = case.completions().into_iter().take(20).chain([case.with_gaps(), case.whole.clone()]);
        let records: Vec<Record> = records.collect();
        let sharing = Evaluator::new(&case.standard);
        for record in records.iter().chain(records.iter().rev()) {
            let own = Evaluator::new(&case.standard).evaluate(record);
            prop_assert_eq!(&*sharing.evaluate_shared(record), &own);
        }
    }

    /// A verdict is settled exactly where all completions share it.
    #[test]
    fn a_verdict_is_settled_where_no_completion_changes_it(case in case()) {
        let gaps = case.with_gaps();
        let expected = of_all(&case.standard, &case.completions());
        let outcome = evaluate(&case.standard, &gaps);
        if is_contradictory(&case.standard, &case.completions()) {
            return Ok(());
        }
        let judged = Evaluator::new(&case.standard).evaluate(&gaps);
        if judged.settled_together {
            prop_assert_eq!(outcome.verdict, Verdict::Undetermined);
            prop_assert_eq!(Some(judged.verdict), expected);
            let totals = totals(&case.standard, &case.completions());
            let (least, most) = (judged.points.min, judged.points.max);
            prop_assert!(least <= totals.0 && totals.1 <= most);
            // With a 0 that is not believed, the total is that of more completions than there are.
            let mut known = case.standard.indicators.ids().filter_map(|id| gaps.number(id));
            if !known.any(|number| number.is_zero()) {
                prop_assert_eq!((least, most), totals);
            }
        } else {
            prop_assert_eq!(&judged, &outcome);
        }
        let is_open = !case.hidden.is_empty() || !case.hidden_attributes.is_empty();
        let settled = ask(&case.standard, &gaps);
        prop_assert!(settled.is_none() || settled == expected);
        // A denominator of 0 is not believed while its numerator is missing.
        let mut known = case.standard.indicators.ids().filter_map(|id| gaps.number(id));
        if is_open && !known.any(|number| number.is_zero()) {
            prop_assert_eq!(settled, expected);
            if let Some(expected) = expected {
                prop_assert_eq!(judged.verdict, expected);
            }
        }
    }

    /// More data never takes a verdict back.
    #[test]
    fn more_data_never_contradicts_a_verdict(case in case(), filled in any::<prop::sample::Index>()) {
        let evaluator = Evaluator::new(&case.standard);
        let gaps = case.with_gaps();
        let before = evaluator.evaluate(&gaps).verdict;
        let whole = case.completions();
        let sound: Vec<&Record> = (whole.iter())
            .filter(|record| !contradicts_itself(&evaluate(&case.standard, record)))
            .collect();
        for completion in whole.iter().take(40) {
            let mut more = completion.clone();
            let mut known = case.hidden.clone();
            for (place, id) in case.hidden.iter().enumerate() {
                if place != filled.index(case.hidden.len()) {
                    more.set_value(*id, None);
                    known.retain(|other| other != id);
                }
            }
            for id in &case.hidden_attributes {
                more.set_attribute(*id, gaps.attribute(*id));
            }
            // Of what no completion agrees with nothing is right to say.
            let agrees = |other: &&Record| known.iter().all(|id| other.number(*id) == more.number(*id));
            if !sound.iter().any(agrees) {
                continue;
            }
            let after = evaluator.evaluate(&more);
            if !contradicts_itself(&after) && before != Verdict::Undetermined {
                prop_assert_eq!(after.verdict, before);
            }
        }
    }

    /// Changes and sums may be too much to say; what is said is right.
    #[test]
    fn no_completion_contradicts_a_settled_verdict(
        (mut case, other) in compared().prop_flat_map(|case| (Just(case), compared())),
    ) {
        let indicators = &case.standard.indicators;
        case.hidden.retain(|id| !indicators[*id].is_calculated());
        let mut gaps = case.with_gaps();
        let previous = previous(&case, &other);
        gaps.set_previous(previous.clone());
        if previous.is_some() && let Some(verdict) = ask(&case.standard, &gaps) {
            let mut completions = case.completions();
            for completion in &mut completions {
                completion.set_previous(previous.clone());
            }
            if !is_contradictory(&case.standard, &completions) {
                prop_assert_eq!(of_all(&case.standard, &completions), Some(verdict));
            }
        }
    }
}

/// 10 points where half of all take part, 10 where fewer than 5 do; of both, so many suffice.
fn opposed(threshold: u32, all: u32) -> (Option<Verdict>, Verdict) {
    let mut draft = Draft::default();
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let share = draft.measure(
        ratio(part, whole, 100),
        &[(from(50), 10), (under(50), 0)],
        None,
    );
    let few = draft.measure(
        Quantity::Level(Level::Count(part)),
        &[(under(5), 10), (from(5), 0)],
        None,
    );
    draft.criterion(vec![share, few]);
    draft.class(None, threshold);
    draft.parts.recognition.all_criteria_met = false;
    draft.parts.recognition.no_criterion_at_zero = false;
    let standard = draft.standard();
    let gaps = numbers(&standard, &[(whole, all)]);
    (ask(&standard, &gaps), evaluate(&standard, &gaps).verdict)
}

#[test]
fn a_figure_that_two_items_share_is_one_figure() {
    let open = Verdict::Undetermined;
    // Of 10, five are half, and no longer few: one item always gives its points, never both.
    assert_eq!(opposed(10, 10), (Some(Verdict::Met), open));
    assert_eq!(opposed(11, 10), (Some(Verdict::NotMet), open));
    // Of 8, four are half and few.
    assert_eq!(opposed(11, 8), (None, open));
    assert_eq!(opposed(10, 8), (Some(Verdict::Met), open));
    // Of 12, five are neither.
    assert_eq!(opposed(10, 12), (None, open));
    assert_eq!(opposed(11, 12), (Some(Verdict::NotMet), open));
}

#[test]
fn a_ratio_whose_points_are_certain_binds_its_denominator_all_the_same() {
    let mut draft = Draft::default();
    let cases = draft.indicator(count(), 1, Some(9), &[]);
    let base = draft.indicator(count(), 0, Some(9), &[]);
    let share = draft.measure(ratio(cases, base, 100), &[(from(0), 30)], None);
    let some = draft.measure(
        Quantity::Level(Level::Count(base)),
        &[(under(1), 0), (from(1), 10)],
        None,
    );
    draft.criterion(vec![share, some]);
    draft.class(None, 40);
    let standard = draft.standard();
    let gaps = numbers(&standard, &[(cases, 3)]);
    assert_eq!(evaluate(&standard, &gaps).verdict, Verdict::Undetermined);
    // Where there are cases there is a base.
    let judged = Evaluator::new(&standard).evaluate(&gaps);
    assert_eq!(
        (judged.verdict, judged.settled_together),
        (Verdict::Met, true)
    );
}

#[test]
fn a_search_that_is_too_long_settles_nothing() {
    let mut draft = Draft::default();
    let part = draft.count(&[]);
    let few = draft.measure(
        Quantity::Level(Level::Count(part)),
        &[(under(5), 10), (from(5), 10)],
        None,
    );
    draft.criterion(vec![few]);
    draft.class(None, 10);
    let standard = draft.standard();
    let gaps = nothing(&standard);
    let program = Program::lower(&standard).unwrap();
    let ask = |steps| settled(&standard, &program, &gaps, &Budget::new(steps));
    assert_eq!(ask(1), None);
    let expected = Settled {
        is_recognised: true,
        total: (10, 10),
    };
    assert_eq!(ask(2_000), Some(expected));
}

/// Only what is known counts, not where it stands or whose it is; and a figure that was refused is no gap.
#[test]
fn outcomes_are_shared_by_what_is_known() {
    let mut draft = Draft::default();
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let few = draft.measure(
        Quantity::Level(Level::Count(part)),
        &[(under(5), 10), (from(5), 0)],
        None,
    );
    draft.criterion(vec![few]);
    draft.class(None, 10);
    let standard = draft.standard();
    let sharing = Evaluator::new(&standard);
    let mut gaps = nothing(&standard);
    set(&mut gaps, whole, Decimal::from(3));
    let first = sharing.evaluate_shared(&gaps);
    let mut other = gaps.clone();
    other.identity.name = Some("Xã khác".to_owned());
    other.at.row += 7;
    assert!(Arc::ptr_eq(&first, &sharing.evaluate_shared(&other)));
    set(&mut other, part, Decimal::from(9));
    other.reject(part, Rejection::Most((Decimal::from(5), part)));
    let refused = sharing.evaluate_shared(&other);
    assert!(!Arc::ptr_eq(&first, &refused));
    set(&mut other, whole, Decimal::from(4));
    assert!(!Arc::ptr_eq(&refused, &sharing.evaluate_shared(&other)));
}
