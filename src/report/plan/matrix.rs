//! Localities, or units where all are of one, against goals.

use std::collections::HashMap;

use super::Planned;
use super::rows::{Asked, goals};
use crate::data::record::Identity;
use crate::engine::Verdict;
use crate::model::{Aggregate, Goal};
use crate::plan::{self, Standing};
use crate::report::words::Words;

/// Rows of places, a column each goal that units give figures for.
pub(in crate::report) struct Matrix<'a> {
    /// What the columns ask.
    pub(in crate::report) goals: Vec<Asked<'a>>,
    /// The places, the worst first.
    pub(in crate::report) rows: Vec<Row>,
    /// Whether the places are units, not localities.
    pub(in crate::report) is_of_units: bool,
}

/// A locality, or a unit.
pub(in crate::report) struct Row {
    /// Its code; none of a locality.
    pub(in crate::report) code: Option<String>,
    /// What it is called.
    pub(in crate::report) name: String,
    /// How it stands by itself, by the places of the goals.
    pub(in crate::report) standings: Vec<Standing>,
    /// How many of the goals it reaches, does not reach, and how many are open.
    pub(in crate::report) counts: [usize; 3],
}

/// Whether what a goal asks can be asked of a part of the units: a sum that all of them are to reach together
/// is no bound for one.
pub(in crate::report) fn is_judged(goal: &Goal) -> bool {
    !matches!(goal.aggregate, Aggregate::Sum(_))
}

/// All places of a plan.
pub(in crate::report) fn matrix<'a>(planned: &'a Planned<'_>, words: &Words<'_>) -> Matrix<'a> {
    let of_units = |asked: &Asked<'_>| !plan::is_own(planned.plan, asked.goal);
    let goals: Vec<Asked<'a>> = goals(planned).filter(of_units).collect();
    let is_of_units = goals
        .iter()
        .all(|asked| asked.outcome.localities.is_empty());
    let mut rows = if is_of_units {
        units(planned, words, &goals)
    } else {
        localities(words, &goals)
    };
    rows.sort_by_key(|row| {
        let [_, not_met, open] = row.counts;
        (std::cmp::Reverse(not_met), std::cmp::Reverse(open))
    });
    Matrix {
        goals,
        rows,
        is_of_units,
    }
}

fn units(planned: &Planned<'_>, words: &Words<'_>, goals: &[Asked<'_>]) -> Vec<Row> {
    let rows = planned.units.iter().map(|unit| {
        let Identity { code, .. } = &unit.record.identity;
        let standings = goals.iter();
        let standings = standings.filter_map(|it| plan::alone(planned.plan, it.goal, unit));
        let name = words.commune(&unit.record.identity);
        row((code.clone(), name), goals, standings.collect())
    });
    rows.collect()
}

fn localities(words: &Words<'_>, goals: &[Asked<'_>]) -> Vec<Row> {
    let mut order: Vec<Option<&str>> = Vec::new();
    let mut standings: HashMap<Option<&str>, Vec<Standing>> = HashMap::new();
    for one in goals.iter().flat_map(|asked| &asked.outcome.localities) {
        let name = one.name.as_deref();
        let of_name = standings.entry(name).or_insert_with(|| {
            order.push(name);
            Vec::new()
        });
        of_name.push(one.standing);
    }
    let rows = order.into_iter().map(|name| {
        let called = name.map(str::to_owned);
        let called = called.unwrap_or_else(|| words.texts.get("plan-no-locality"));
        let standings = standings.remove(&name).unwrap_or_default();
        row((None, called), goals, standings)
    });
    rows.collect()
}

fn row(
    (code, name): (Option<String>, String),
    goals: &[Asked<'_>],
    standings: Vec<Standing>,
) -> Row {
    let judged = goals.iter().zip(&standings);
    let judged = judged.filter(|(asked, _)| is_judged(asked.goal));
    let verdicts: Vec<Verdict> = judged.map(|(_, standing)| standing.verdict).collect();
    let count = |verdict| verdicts.iter().filter(|one| **one == verdict).count();
    Row {
        code,
        name,
        counts: [Verdict::Met, Verdict::NotMet, Verdict::Undetermined].map(count),
        standings,
    }
}
