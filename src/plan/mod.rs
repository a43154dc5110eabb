//! A plan against the results and figures of its units.
//!
//! **A target is reached, or not, only where every completion of what is missing says so; sums are added
//! up exactly, and a ratio is one of sums, never a mean of ratios.**
//!
//! Every figure of all units is a sum of pieces, one a unit (`piece`). A range is held against it by the
//! least and the most of a linear sum (`linear`), as ratios are held against bounds everywhere: by
//! multiplying across.

mod body;
mod duty;
mod goal;
mod linear;
mod piece;
mod time;
mod tracking;

pub use body::Body;
pub use duty::{BodyOutcome, Doing, Duties, DutyOutcome, State, answer_results, duties, links};
pub use goal::{Figure, GoalOutcome, Locality, Problem, Shortfall, Standing, alone, is_own};
pub use time::Time;
pub(crate) use tracking::time_words;

use crate::data::record::Record;
use crate::engine::Verdict;
use crate::model::Plan;

/// One unit that a plan counts.
#[derive(Debug, Clone, Copy)]
pub struct Unit<'a> {
    /// Its data.
    pub record: &'a Record,
    /// Whether it is recognised; none where the plan applies no standard.
    pub verdict: Option<Verdict>,
}

/// What came of a plan.
#[derive(Debug, Clone)]
pub struct PlanOutcome {
    /// What came of each target, in the plan's order.
    pub targets: Vec<TargetOutcome>,
}

/// What came of one target.
#[derive(Debug, Clone)]
pub struct TargetOutcome {
    /// Whether it is reached.
    pub verdict: Verdict,
    /// What came of all that it asks, in its order.
    pub goals: Vec<GoalOutcome>,
}

/// Holds a plan against its units and against the figures of its own unit, where these are known.
pub fn evaluate(plan: &Plan, units: &[Unit<'_>], own: Option<&Record>) -> PlanOutcome {
    let targets = plan.targets.iter().map(|target| {
        let goals: Vec<GoalOutcome> = (target.goals.iter())
            .map(|goal| goal::evaluate(plan, goal, units, own))
            .collect();
        TargetOutcome {
            verdict: all(goals.iter().map(|goal| goal.standing.verdict)),
            goals,
        }
    });
    PlanOutcome {
        targets: targets.collect(),
    }
}

/// Whether all of several things are reached: one that is not decides.
fn all(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts.fold(Verdict::Met, |all, one| match (all, one) {
        (Verdict::NotMet, _) | (_, Verdict::NotMet) => Verdict::NotMet,
        (Verdict::Undetermined, _) | (_, Verdict::Undetermined) => Verdict::Undetermined,
        (Verdict::Met, Verdict::Met) => Verdict::Met,
    })
}
