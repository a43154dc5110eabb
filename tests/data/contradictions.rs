//! Of figures that contradict each other none counts: they score as if nobody had given them.

use std::fmt::Write as _;
use std::sync::OnceLock;

use proptest::prelude::*;
use tieuchi::engine;
use tieuchi::model::{Id as _, IndicatorId, Standard};

use crate::data::support::{Outcome, built, read_paths};

const DECISION: &str = include_str!("../../criteria/qd-06-2019.tieuchi");

fn decision() -> &'static Standard {
    static STANDARD: OnceLock<Standard> = OnceLock::new();
    STANDARD.get_or_init(|| built(DECISION))
}

/// What is counted, in the order of the standard.
fn counts(standard: &Standard) -> Vec<IndicatorId> {
    let all = standard.indicators.iter();
    let counts = all.filter(|(_, it)| it.is_count() && !it.is_calculated());
    counts.map(|(id, _)| id).collect()
}

/// A file of one commune with these figures; `None` where one is missing.
fn scored(standard: &Standard, figures: &[Option<u32>]) -> (Outcome, String) {
    let mut headings = "mã,loại".to_owned();
    let mut row = "20965,xã".to_owned();
    for (id, figure) in counts(standard).into_iter().zip(figures) {
        write!(headings, ",{}", standard.indicators[id].name).unwrap();
        let figure = figure.map_or_else(String::new, |figure| figure.to_string());
        write!(row, ",{figure}").unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(
        &path,
        format!(
            "{headings}
{row}
"
        ),
    )
    .unwrap();
    let read = read_paths(standard.clone(), &[path]);
    let outcome = engine::evaluate(&read.standard, &read.data.records[0].record);
    let items = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items);
    let points: Vec<_> = items.map(|item| (item.item, item.points)).collect();
    let criteria: Vec<_> = outcome.criteria.iter().map(|it| it.points).collect();
    let verdict = outcome.verdict;
    (
        read,
        format!("{points:?} {criteria:?} {verdict:?} {:?}", outcome.classes),
    )
}

/// What an indicator may not exceed, directly or by what those may not exceed.
fn above(standard: &Standard, id: IndicatorId) -> Vec<IndicatorId> {
    let mut above = standard.indicators[id].limits.clone();
    let mut at = 0;
    while at < above.len() {
        above.extend(standard.indicators[above[at]].limits.clone());
        at += 1;
    }
    above
}

/// The places of figures that contradict another.
fn contradicting(standard: &Standard, figures: &[Option<u32>]) -> Vec<usize> {
    let ids = counts(standard);
    let place = |id: IndicatorId| ids.iter().position(|one| *one == id);
    let mut found = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        for limit in above(standard, *id).into_iter().filter_map(place) {
            if matches!((figures[at], figures[limit]), (Some(own), Some(most)) if own > most) {
                found.extend([at, limit]);
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn figures_that_contradict_each_other_score_as_missing(
        figures in prop::collection::vec(prop::option::weighted(0.8, 1..9_u32), 60),
    ) {
        let standard = decision();
        let count = counts(standard).len();
        prop_assert!(count > 20 && count <= 60);
        let figures = &figures[..count];
        let wrong = contradicting(standard, figures);
        let mut without = figures.to_vec();
        for at in &wrong {
            without[*at] = None;
        }
        let (read, with) = scored(standard, figures);
        let (_, missing) = scored(standard, &without);
        prop_assert_eq!(with, missing);
        // Nothing else is taken out, and nothing of it stays.
        let ids = counts(standard);
        for (at, id) in ids.iter().enumerate() {
            let is_taken = read.data.records[0].record.number(*id).is_some();
            prop_assert_eq!(is_taken, without[at].is_some(), "{}", id.place());
        }
    }
}
