//! The fewest changes that bring a district to its target.
//!
//! Communes share no figures, so the cheapest of them, each brought there in its cheapest way, are the
//! cheapest way for all.

use super::answer::{Advice, Answer};
use crate::number::Decimal;

/// Which communes to bring to recognition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistrictPlan {
    /// Communes that are recognised without any change.
    pub recognised: usize,
    /// How many more the target asks.
    pub needed: usize,
    /// The places of the communes to bring there, the cheapest first: fewer changes, then less effort, then
    /// the order of codes.
    pub communes: Vec<usize>,
    /// How many figures change in all of them.
    pub changes: usize,
    /// By how much.
    pub effort: Decimal,
    /// How many communes a way to recognition was found for, with those that are recognised.
    pub reachable: usize,
    /// Whether no more can be recognised, whatever changes.
    pub is_most: bool,
    /// Whether no fewer changes do.
    pub is_least: bool,
}

impl DistrictPlan {
    /// Whether the target is reached.
    pub fn reaches_target(&self) -> bool {
        self.communes.len() >= self.needed
    }
}

/// The fewest changes that bring so many communes to recognition. Of each commune its code, and what it
/// takes.
pub fn district_plan<'a>(
    communes: impl IntoIterator<Item = (Option<&'a str>, &'a Advice)>,
    required: usize,
    answer: impl Fn(&'a Advice) -> &'a Answer,
) -> DistrictPlan {
    let (mut recognised, mut is_least, mut is_most) = (0, true, true);
    let mut candidates = Vec::new();
    for (place, (code, advice)) in communes.into_iter().enumerate() {
        let answer = answer(advice);
        is_least &= match answer {
            Answer::Recognised => true,
            Answer::Plans { is_least, .. } => *is_least,
            Answer::Unreachable { is_proven, .. } => *is_proven,
            Answer::Unknown => false,
        };
        let is_found = answer.cost().is_some();
        is_most &= is_found
            || matches!(
                answer,
                Answer::Unreachable {
                    is_proven: true,
                    ..
                }
            );
        match (answer, answer.cost()) {
            (Answer::Recognised, _) => recognised += 1,
            (_, Some((changes, effort))) => {
                candidates.push((changes, effort, code.is_none(), code, place));
            }
            (_, None) => {}
        }
    }
    candidates.sort_unstable();
    let needed = required.saturating_sub(recognised);
    let reachable = recognised + candidates.len();
    candidates.truncate(needed);
    DistrictPlan {
        recognised,
        needed,
        changes: candidates.iter().map(|one| one.0).sum(),
        effort: candidates.iter().map(|one| one.1).sum(),
        communes: candidates.into_iter().map(|one| one.4).collect(),
        reachable,
        is_most,
        is_least,
    }
}
