//! What no commune is at once, told as generally as can be.
//!
//! A conflict is a few atoms. Whatever cases ask them, or more than them, do not go together either;
//! so one conflict rules out many choices, and a search has few to learn.

use super::{Atom, Case, Part};

/// Things that no commune is at once.
#[derive(Debug, Clone)]
pub(super) struct Conflict {
    /// For each thing, who asks it.
    asked: Vec<Asking>,
}

/// The cases that ask something: by the place of the part that they are for, each with whether it
/// asks it.
type Asking = Vec<(usize, Vec<bool>)>;

impl Conflict {
    /// What follows for the cases of these parts from atoms that are not so at once.
    pub(super) fn new(atoms: &[Atom], parts: &[Part]) -> Self {
        let asking = |atom: &Atom| -> Asking {
            let parts = parts.iter().enumerate().map(|(at, part)| {
                let cases = part.cases.iter();
                let asks_it = |case: &Case| case.atoms.iter().any(|own| implies(own, atom));
                (at, cases.map(asks_it).collect::<Vec<bool>>())
            });
            parts.filter(|(_, atoms)| atoms.contains(&true)).collect()
        };
        Self {
            asked: atoms.iter().map(asking).collect(),
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
            asking.iter().any(|(part, atoms)| {
                let choice = chosen.get(*part).copied().flatten();
                choice.and_then(|choice| atoms.get(choice)) == Some(&true)
            })
        };
        let mut open = self.asked.iter().filter(|asking| !is_asked(asking));
        let last = open.next()?;
        if open.next().is_some() {
            return Some(0);
        }
        let mut choices = 0;
        for (part, atoms) in last {
            let Some(own) = ruled_out.get_mut(*part) else {
                continue;
            };
            choices += atoms.len();
            own.resize(atoms.len(), false);
            for (own, atoms) in own.iter_mut().zip(atoms) {
                *own |= atoms;
            }
        }
        Some(choices)
    }
}

/// Whether the first thing cannot be so without the second.
fn implies(one: &Atom, other: &Atom) -> bool {
    match (one, other) {
        (Atom::Within(one, inner), Atom::Within(other, outer)) => {
            one == other && inner.is_within(outer)
        }
        _ => one == other,
    }
}
