//! The plans for all communes together, as a value.

use serde::Serialize;

use super::Advised;
use crate::advise::{self, Advice, Answer, DistrictPlan};
use crate::report::view::Number;

/// What stands for what is missing.
#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum Completion {
    /// Nothing is missing that a verdict hangs on.
    Complete,
    /// Each item that lacks something gives the fewest points that are possible.
    Worst,
    /// Each gives the most.
    Best,
}

impl Completion {
    /// What it takes then.
    pub(super) fn answer(self, advice: &Advice) -> &Answer {
        match self {
            Completion::Complete | Completion::Worst => &advice.worst,
            Completion::Best => &advice.best,
        }
    }
}

/// The fewest changes that bring all communes to the target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct DistrictView<'a> {
    missing: Completion,
    /// Communes that are recognised without any change.
    recognised: usize,
    /// How many more the target asks.
    needed: usize,
    /// How many a way to recognition was found for, with those that are recognised.
    reachable: usize,
    /// Whether it is proven that no more can be recognised, whatever is changed.
    is_most: bool,
    /// Whether this plan reaches the target.
    reaches_target: bool,
    /// How many figures change in all.
    changes: usize,
    /// By how much: a unit of what is counted, an answer and a percentage point count as one.
    effort: Number,
    /// Whether that is proven to be the least.
    is_least: bool,
    /// The communes to bring there, the cheapest first.
    communes: Vec<Named<'a>>,
}

/// A commune by its name.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Named<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    /// How many of its figures change.
    changes: usize,
}

/// The plan for all communes: where something is missing, one for the worst and one for the best; none where
/// there are no communes.
pub(super) fn plans(advised: &Advised<'_>) -> Vec<(Completion, DistrictPlan)> {
    if advised.advice.is_empty() {
        return Vec::new();
    }
    let required = advised.assessment.summary.required;
    let communes = || {
        let communes = advised.assessment.communes.iter().zip(&advised.advice);
        communes.map(|(scored, advice)| (scored.record.identity.code.as_deref(), advice))
    };
    let worst = advise::district_plan(communes(), required, |advice| &advice.worst);
    let mut advice = advised.advice.iter();
    if advice.all(|advice| advice.worst == advice.best) {
        return vec![(Completion::Complete, worst)];
    }
    let best = advise::district_plan(communes(), required, |advice| &advice.best);
    vec![(Completion::Worst, worst), (Completion::Best, best)]
}

pub(super) fn view<'a>(
    advised: &'a Advised<'_>,
    missing: Completion,
    plan: &DistrictPlan,
) -> DistrictView<'a> {
    let named = plan.communes.iter().filter_map(|place| {
        let scored = advised.assessment.communes.get(*place)?;
        let advice = advised.advice.get(*place)?;
        Some(Named {
            code: scored.record.identity.code.as_deref(),
            name: scored.record.identity.name.as_deref(),
            changes: missing.answer(advice).cost()?.0,
        })
    });
    DistrictView {
        missing,
        recognised: plan.recognised,
        needed: plan.needed,
        reachable: plan.reachable,
        is_most: plan.is_most,
        reaches_target: plan.reaches_target(),
        changes: plan.changes,
        effort: Number(plan.effort),
        is_least: plan.is_least,
        communes: named.collect(),
    }
}
