//! The smallest figures of which each standard makes something certain.
//!
//! Of all figures that two rules look at, those with the least sum are found; then whatever can be
//! missing without either standard judging otherwise is left out. So no figures with a smaller sum
//! do, and none of those that are shown is superfluous.

use super::both::{Both, Data, Which};
use super::witness::{Facts, Thing};
use crate::analysis::{Atom, Commune};
use crate::decision::Answer;
use crate::engine::Outcome;
use crate::model::{Condition, Fact, Item, Quantity, Scoring, Standard};

/// So often smaller figures are looked for.
const MOST_ROUNDS: usize = 32;

/// What the old standard and the new are asked for, all at once.
pub(super) type Pair<'w> = (&'w [Atom], &'w [Atom]);

/// Quantities as one of the standards means them.
pub(super) type LookedAt = Vec<(Which, Quantity)>;

/// The smallest that a commune must tell for any of these pairs to be so.
pub(super) fn smallest(both: &Both<'_>, pairs: &[Pair<'_>], looked_at: &LookedAt) -> Answer<Facts> {
    first(both, looked_at, |among| among.smallest(both, pairs))
}

/// What is found first: of all figures that are looked at, in data that does not contradict itself;
/// if there are none, in any data; or else of those figures only that are asked for.
pub(super) fn first(
    both: &Both<'_>,
    looked_at: &LookedAt,
    find: impl Fn(&Among<'_>) -> Answer<Facts>,
) -> Answer<Facts> {
    let among = |data: &Data| Among {
        data: *data,
        looked_at,
    };
    let mut among: Vec<Among<'_>> = both.data().iter().map(among).collect();
    if !looked_at.is_empty() {
        among.push(Among {
            data: Data::Any,
            looked_at: &[],
        });
    }
    let mut found = Answer::Unsat;
    for among in &among {
        found = find(among);
        if let Answer::Sat(_) = found {
            break;
        }
    }
    found
}

/// Among which data figures are looked for.
pub(super) struct Among<'l> {
    data: Data,
    /// What is a fact whether a pair asks for it or not.
    looked_at: &'l [(Which, Quantity)],
}

impl Among<'_> {
    fn smallest(&self, both: &Both<'_>, pairs: &[Pair<'_>]) -> Answer<Facts> {
        let mut best: Option<Facts> = None;
        let mut decided = true;
        for pair in pairs {
            match self.of_pair(both, *pair) {
                Answer::Sat(found) => {
                    if best.as_ref().is_none_or(|best| found.size() < best.size()) {
                        best = Some(found);
                    }
                }
                Answer::Unsat => {}
                Answer::Unknown => decided = false,
            }
        }
        match best {
            Some(facts) => Answer::Sat(facts),
            None if decided => Answer::Unsat,
            None => Answer::Unknown,
        }
    }

    /// The smallest that a commune must tell for one pair to be so.
    pub(super) fn of_pair(&self, both: &Both<'_>, (old, new): Pair<'_>) -> Answer<Facts> {
        let asked = [(Which::Old, old), (Which::New, new)];
        let mut conjunction = both.conjunction(self.data);
        for (which, atoms) in asked {
            both.ask(&mut conjunction, which, atoms);
        }
        for (which, quantity) in self.looked_at {
            conjunction.look_at(both.variables(*which), *quantity);
        }
        let mut found = Answer::Unsat;
        // The search is for the least sum of all figures, also of those that are calculated: of
        // the facts there may be less.
        for _ in 0..MOST_ROUNDS {
            let facts = match conjunction.answer() {
                Answer::Sat(commune) => self.facts(both, &commune, &asked),
                Answer::Unknown if matches!(found, Answer::Unsat) => return Answer::Unknown,
                Answer::Unsat | Answer::Unknown => break,
            };
            let is_least = !both.calculates() || !both.ask_for_less(&mut conjunction, &facts);
            found = Answer::Sat(facts);
            if is_least {
                break;
            }
        }
        found
    }

    fn facts(&self, both: &Both<'_>, commune: &Commune, asked: &[(Which, &[Atom])]) -> Facts {
        let mut facts = both.facts(commune, asked);
        for (which, quantity) in self.looked_at {
            both.tell(&mut facts, commune, *which, *quantity);
        }
        facts
    }
}

/// The numbers that a condition looks at.
pub(super) fn of_condition(which: Which, standard: &Standard, condition: &Condition) -> LookedAt {
    let facts = condition.facts().into_iter();
    let looked_at = facts.filter_map(|fact| match fact {
        Fact::Within(id, _, _) => Some((which, standard.quantity(id))),
        Fact::Is(..) | Fact::Answer(_) => None,
    });
    looked_at.collect()
}

/// The quantities that an item looks at.
pub(super) fn of_item(which: Which, standard: &Standard, item: &Item) -> LookedAt {
    match &item.scoring {
        Scoring::Flag { .. } => Vec::new(),
        Scoring::When { condition, .. } => of_condition(which, standard, condition),
        Scoring::Measure { quantity, .. } => vec![(which, *quantity)],
    }
}

/// The facts without all of these that can be missing while the two standards make the
/// same of it.
pub(super) fn fewest<T: PartialEq>(
    both: &Both<'_>,
    mut facts: Facts,
    things: Vec<Thing>,
    found: impl Fn(&Outcome, &Outcome) -> T,
) -> Facts {
    let judge = |facts: &Facts| {
        let (was, is) = both.judge(facts);
        found(&was, &is)
    };
    let wanted = judge(&facts);
    for thing in things {
        let fewer = facts.without(&thing);
        if judge(&fewer) == wanted {
            facts = fewer;
        }
    }
    facts
}
