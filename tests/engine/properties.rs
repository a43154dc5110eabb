//! What holds of every standard and every commune, tried on small ones against all the ways in
//! which gaps can be filled.

use std::collections::BTreeSet;

use crate::engine::random::{Case, case, compared};
use crate::engine::written;
use proptest::prelude::*;
use proptest::sample::Index;
use tieuchi::data::Record;
use tieuchi::engine::{
    ItemOutcome, ItemProblem, Outcome, PointsRange, Reading, Reason, Verdict, evaluate,
    unverified_used,
};
use tieuchi::model::{IndicatorId, Parts, Scoring, Standard};
use tieuchi::number::Decimal;

fn items(outcome: &Outcome) -> impl Iterator<Item = &ItemOutcome> {
    outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items)
}

fn reading(item: &ItemOutcome) -> Option<&Reading> {
    match &item.reason {
        Reason::Measured(reading) => Some(reading),
        Reason::Flag(_) | Reason::When(_) => None,
    }
}

/// Cases counted of nobody contradict themselves; no completion leads there.
fn contradicts_itself(item: &ItemOutcome) -> bool {
    reading(item) == Some(&Reading::Problem(ItemProblem::CasesWithoutBase))
}

/// The bands that a reading allows, and whether a denominator of 0.
fn allowed(reading: &Reading) -> (BTreeSet<usize>, bool) {
    match reading {
        Reading::Band(band) => ([*band].into(), false),
        Reading::NoCase | Reading::Problem(_) => (BTreeSet::new(), true),
        Reading::Open { bands, no_case } => (bands.iter().copied().collect(), *no_case),
    }
}

fn within(inner: PointsRange, outer: PointsRange) -> bool {
    outer.min <= inner.min && inner.max <= outer.max
}

fn outcomes(standard: &Standard, records: &[Record]) -> Vec<Outcome> {
    records
        .iter()
        .map(|record| evaluate(standard, record))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Of each item, exactly the bands and the points that some completion reaches.
    #[test]
    fn items_are_exact(case in case()) {
        let gaps = evaluate(&case.standard, &case.with_gaps());
        let filled = outcomes(&case.standard, &case.completions());
        for (place, item) in items(&gaps).enumerate() {
            let completed: Vec<_> = (filled.iter())
                .map(|outcome| items(outcome).nth(place).unwrap())
                .filter(|item| !contradicts_itself(item))
                .collect();
            if completed.is_empty() {
                continue;
            }
            let has_value = |item: &&ItemOutcome| matches!(reading(item), Some(Reading::Band(_)));
            let contradict = completed.len() < filled.len();
            if contradict && !completed.iter().any(has_value) {
                // Without a base, what is missing does not settle that there were no cases.
                prop_assert!(completed.iter().all(|one| within(one.points, item.points)));
                continue;
            }
            let min = completed.iter().map(|item| item.points.min).min().unwrap();
            let max = completed.iter().map(|item| item.points.max).max().unwrap();
            prop_assert_eq!(item.points, PointsRange { min, max });
            if let Some(open) = reading(item) {
                let mut reached = (BTreeSet::new(), false);
                for reading in completed.iter().filter_map(|item| reading(item)) {
                    let (bands, no_case) = allowed(reading);
                    reached.0.extend(bands);
                    reached.1 |= no_case;
                }
                prop_assert_eq!(allowed(open), reached);
            }
        }
    }

    /// So it is of items that look at all that is calculated of what is missing, and of those that
    /// compare with a period of which all is known.
    #[test]
    fn items_on_sums_and_changes_are_exact(
        mut case in compared(),
        other in any::<Index>(),
        lacks_now in any::<bool>(),
    ) {
        let calculated = case.standard.calculated();
        case.hidden.retain(|id| !calculated.contains(id));
        let mut filled = case.completions();
        if filled.is_empty() {
            return Ok(());
        }
        // Of the other period all is known.
        let known = other.get(&filled).clone();
        let mut record = case.with_gaps();
        for record in filled.iter_mut().chain([&mut record]) {
            if lacks_now {
                record.set_previous(Some(known.clone()));
            } else {
                let before = std::mem::replace(record, known.clone());
                record.set_previous(Some(before));
            }
        }
        let gaps = evaluate(&case.standard, &record);
        let filled = outcomes(&case.standard, &filled);
        for (place, item) in items(&gaps).enumerate() {
            let rule = &case.standard.items[item.item];
            let looked_at = rule.scoring.indicators();
            let rests_on_gaps = |id: &IndicatorId| {
                let parts = case.standard.reported(*id);
                parts.iter().any(|part| case.hidden.contains(part))
            };
            if !lacks_now && !rule.compares() {
                continue;
            }
            let mut open = calculated.iter().filter(|id| rests_on_gaps(id));
            if !open.all(|id| looked_at.contains(id)) {
                continue;
            }
            let completed: Vec<_> = (filled.iter())
                .map(|outcome| items(outcome).nth(place).unwrap())
                .filter(|item| !contradicts_itself(item))
                .collect();
            let has_value = |item: &&ItemOutcome| matches!(reading(item), Some(Reading::Band(_)));
            let contradict = completed.len() < filled.len();
            let mut differences = looked_at.iter().filter(|id| case.is_difference(**id));
            let may_fail = differences.any(rests_on_gaps);
            if may_fail || contradict && !completed.iter().any(has_value) {
                prop_assert!(completed.iter().all(|one| within(one.points, item.points)));
                continue;
            }
            let min = completed.iter().map(|item| item.points.min).min();
            let max = completed.iter().map(|item| item.points.max).max();
            if let (Some(min), Some(max)) = (min, max) {
                prop_assert_eq!(item.points, PointsRange { min, max }, "{:?}", rule.scoring);
            }
        }
    }

    /// The classes are exactly those that some completion leads to.
    #[test]
    fn classes_are_exact(case in case()) {
        let gaps = evaluate(&case.standard, &case.with_gaps());
        let filled = outcomes(&case.standard, &case.completions());
        let reached: BTreeSet<_> = filled.iter().flat_map(|o| o.classes.clone()).collect();
        prop_assert_eq!(gaps.classes, reached.into_iter().collect::<Vec<_>>());
    }

    /// However gaps are filled, what was certain stays so and nothing leaves its range.
    #[test]
    fn filling_gaps_never_contradicts(case in case()) {
        let gaps = evaluate(&case.standard, &case.with_gaps());
        let rests_on: BTreeSet<_> = unverified_used(&case.standard, &gaps).collect();
        for filled in outcomes(&case.standard, &case.completions()) {
            if items(&filled).any(contradicts_itself) {
                continue;
            }
            prop_assert!(within(filled.points, gaps.points));
            for (filled, gaps) in filled.criteria.iter().zip(&gaps.criteria) {
                prop_assert!(within(filled.points, gaps.points));
            }
            prop_assert!(gaps.verdict == Verdict::Undetermined || gaps.verdict == filled.verdict);
            prop_assert!(unverified_used(&case.standard, &filled).all(|s| rests_on.contains(&s)));
            prop_assert_eq!(filled.missing, []);
        }
    }

    /// Filling one gap with what was there never widens anything.
    #[test]
    fn one_gap_less_is_never_less_certain(case in case()) {
        let whole = evaluate(&case.standard, &case.whole);
        prop_assume!(!items(&whole).any(contradicts_itself));
        let mut record = case.with_gaps();
        let mut before = evaluate(&case.standard, &record);
        for id in &case.hidden {
            record.set_value(*id, case.whole.value(*id));
            let after = evaluate(&case.standard, &record);
            prop_assert!(within(after.points, before.points));
            prop_assert!(before.verdict == Verdict::Undetermined || before.verdict == after.verdict);
            before = after;
        }
    }

    /// More points for anything never turn a better verdict into a worse one.
    #[test]
    fn more_points_are_never_worse(case in case(), row in 0..12_usize, more in 1..40_u32) {
        let richer = raise(&case, row, more.into());
        for record in [case.with_gaps(), case.whole.clone()] {
            let before = evaluate(&case.standard, &record);
            let after = evaluate(&richer, &record);
            prop_assert!(rank(after.verdict) >= rank(before.verdict));
        }
    }

    /// The same input gives the same outcome.
    #[test]
    fn outcomes_are_deterministic(case in case()) {
        let record = case.with_gaps();
        prop_assert_eq!(evaluate(&case.standard, &record), evaluate(&case.standard, &record));
    }
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotMet => 0,
        Verdict::Undetermined => 1,
        Verdict::Met => 2,
    }
}

/// The case's standard with more points in one row of one item.
fn raise(case: &Case, row: usize, more: Decimal) -> Standard {
    let mut parts = Parts::clone(&case.standard);
    let mut items: Vec<_> = parts.items.values().cloned().collect();
    let at = row % items.len();
    let item = &mut items[at];
    match &mut item.scoring {
        Scoring::Flag { points, .. } | Scoring::When { points, .. } => points.value += more,
        Scoring::Measure { scale, .. } => match &mut scale.linear {
            Some(rule) if rule.deducts => rule.most.value += more,
            Some(rule) => rule.each.value += more,
            None => {
                let at = row % scale.bands.len();
                scale.bands[at].points.value += more;
            }
        },
    }
    parts.items = items.into_iter().collect();
    written::standard(&parts)
}
