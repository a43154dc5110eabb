//! What no commune is at once, told as generally as can be.
//!
//! A conflict is a few things that are asked. Whatever choices ask them, or more than them, do not
//! go together either; so one conflict rules out many choices, and a search has few to learn.

use super::choice::Choice;
use crate::solve::Ask;

/// Things that no commune is at once.
#[derive(Debug, Clone)]
pub(super) struct Conflict {
    /// For each thing, who asks it.
    asked: Vec<Asking>,
}

/// The choices that ask something: by the place of the part that they are for, each with whether
/// it asks it.
type Asking = Vec<(usize, Vec<bool>)>;

impl Conflict {
    /// What follows for these choices, by part, from things that are not so at once.
    pub(super) fn new(asks: &[Ask], choices: &[Vec<Choice>]) -> Self {
        let asking = |ask: &Ask| -> Asking {
            let parts = choices.iter().enumerate().map(|(part, choices)| {
                let choices = choices.iter();
                let asks_it = |choice: &Choice| choice.asks.iter().any(|own| implies(own, ask));
                (part, choices.map(asks_it).collect::<Vec<bool>>())
            });
            parts.filter(|(_, asks)| asks.contains(&true)).collect()
        };
        Self {
            asked: asks.iter().map(asking).collect(),
        }
    }

    /// The parts that it has to do with.
    pub(super) fn parts(&self) -> impl Iterator<Item = usize> {
        self.asked.iter().flatten().map(|(part, _)| *part)
    }

    /// Marks the choices that may not come to those that were made so far, both by part, and tells
    /// how many it looked at. `None` where those that were made do not go together themselves.
    pub(super) fn rule_out(
        &self,
        chosen: &[Option<usize>],
        ruled_out: &mut [Vec<bool>],
    ) -> Option<usize> {
        let is_asked = |asking: &&Asking| {
            asking.iter().any(|(part, asks)| {
                let choice = chosen.get(*part).copied().flatten();
                choice.and_then(|choice| asks.get(choice)) == Some(&true)
            })
        };
        let mut open = self.asked.iter().filter(|asking| !is_asked(asking));
        let last = open.next()?;
        if open.next().is_some() {
            return Some(0);
        }
        let mut choices = 0;
        for (part, asks) in last {
            let Some(own) = ruled_out.get_mut(*part) else {
                continue;
            };
            choices += asks.len();
            own.resize(asks.len(), false);
            for (own, asks) in own.iter_mut().zip(asks) {
                *own |= asks;
            }
        }
        Some(choices)
    }
}

/// Whether the first thing cannot be so without the second.
fn implies(one: &Ask, other: &Ask) -> bool {
    match (one, other) {
        (Ask::Within(one, inner), Ask::Within(other, outer)) => {
            one == other && inner.is_within(outer)
        }
        _ => one == other,
    }
}
