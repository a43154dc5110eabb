//! A case of each part whose points add up to a total in a range, all of it so of one commune.

use std::cmp::Reverse;
use std::rc::Rc;

use crate::analysis::{Atom, Case, Part, Wish};
use crate::decision::{Answer, Budget};
use crate::number::Decimal;

/// How many choices of a case are looked at.
const MOST_CHOICES: usize = 4000;

/// How many different totals some of the parts can have.
const MOST_TOTALS: usize = 20_000;

/// How many of them are kept, for all parts.
const MOST_KEPT: usize = 12_000_000;

/// To add up one total is as much work as to look at so many terms of a rule.
const A_SUM: usize = 8;

/// To ask one thing more is as much work as to look at so many terms of a rule.
const AN_ATOM: usize = 32;

/// What is wanted: a total from `least` up and below `under`.
#[derive(Debug, Clone)]
pub struct TotalWithin {
    /// The least.
    pub least: Decimal,
    /// What it stays below, if anything.
    pub under: Option<Decimal>,
    /// What is wished of each group.
    pub wishes: Vec<Wish>,
}

/// What is found.
#[derive(Debug)]
pub enum Reached<T> {
    /// Such a commune.
    Sat(T),
    /// No cases add up to it, whatever the figures.
    NoSum,
    /// Cases add up to it, but of no commune are they so all at once.
    Unsat,
    /// The search ended before that could be said.
    Unknown,
}

impl TotalWithin {
    /// Looks for a case of each part, the most points first. Every case gives points, and the parts of a
    /// group stand together; `fit` looks for a commune of which all that cases ask is so.
    pub fn reach<T>(
        &self,
        parts: &[Part],
        fit: &mut dyn FnMut(&[Atom]) -> Answer<T>,
        budget: &Budget,
    ) -> Reached<T> {
        let parts = parts.iter().map(|part| {
            let is_wished = |case: &&Case| self.wish(part.group) != Wish::Zero || is_zero(case);
            let mut cases: Vec<&Case> = part.cases.iter().filter(is_wished).collect();
            cases.sort_by_key(|case| Reverse(case.points));
            let group = part.group;
            Open { group, cases }
        });
        let mut search = Search {
            wanted: self,
            parts: parts.collect(),
            sums: Vec::new(),
            budget,
            choices_left: MOST_CHOICES,
            sure: true,
        };
        if search.add_up().is_none() {
            return Reached::Unknown;
        }
        let start = State::default();
        if !search.adds_up(0, start) {
            return Reached::NoSum;
        }
        match search.walk(0, start, &mut Vec::new(), fit) {
            Some(found) => Reached::Sat(found),
            None if search.sure => Reached::Unsat,
            None => Reached::Unknown,
        }
    }

    fn wish(&self, group: usize) -> Wish {
        self.wishes.get(group).copied().unwrap_or(Wish::Any)
    }
}

fn points(case: &Case) -> Decimal {
    case.points.unwrap_or_default()
}

fn is_zero(case: &Case) -> bool {
    points(case).is_zero()
}

/// A part, with its cases from the most points down.
struct Open<'p> {
    group: usize,
    cases: Vec<&'p Case>,
}

/// What has been chosen so far.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    total: Decimal,
    /// Whether the group at hand has points already.
    has_points: bool,
}

/// The totals that the parts from some place on can add up to, from the least up, by whether the group at
/// hand has points already.
type Sums = [Rc<Vec<Decimal>>; 2];

struct Search<'p> {
    wanted: &'p TotalWithin,
    parts: Vec<Open<'p>>,
    /// What can come after so many parts have been chosen.
    sums: Vec<Sums>,
    budget: &'p Budget,
    choices_left: usize,
    /// Whether nothing was passed over that might lead there.
    sure: bool,
}

impl Search<'_> {
    /// Works out all sums; `None` where they are too many or too large.
    fn add_up(&mut self) -> Option<()> {
        let none = Rc::new(vec![Decimal::ZERO]);
        let mut sums: Vec<Sums> = vec![[none.clone(), none]];
        let mut kept = 0;
        for place in (0..self.parts.len()).rev() {
            let after = sums.last()?;
            let without = self.sums_at(place, false, after)?;
            let with = self.sums_at(place, true, after)?;
            kept += without.len() + with.len();
            if kept > MOST_KEPT {
                return None;
            }
            let without = Rc::new(without);
            // Mostly it makes no difference, and what is the same is kept once.
            let with = if with == *without {
                without.clone()
            } else {
                Rc::new(with)
            };
            sums.push([without, with]);
        }
        sums.reverse();
        self.sums = sums;
        Some(())
    }

    /// The totals from one place on.
    fn sums_at(&self, place: usize, has_points: bool, after: &Sums) -> Option<Vec<Decimal>> {
        let cases = self.parts.get(place)?.cases.iter();
        let mut steps: Vec<(Decimal, bool)> = cases
            .filter_map(|case| Some((points(case), self.next(place, has_points, points(case))?)))
            .collect();
        steps.sort_unstable();
        steps.dedup();
        let mut sums = Vec::new();
        for (points, next) in steps {
            let after = after.get(usize::from(next))?;
            if !self.budget.spend(A_SUM * after.len()) {
                return None;
            }
            for sum in after.iter() {
                sums.push(sum.checked_add(points)?);
            }
            sums.sort();
            sums.dedup();
            if sums.len() > MOST_TOTALS {
                return None;
            }
        }
        Some(sums)
    }

    /// Whether the group of the part after this one has points already; `None` where a group ends
    /// without points that must have some.
    fn next(&self, place: usize, has_points: bool, points: Decimal) -> Option<bool> {
        let group = self.parts.get(place)?.group;
        let has_points = has_points || !points.is_zero();
        if (self.parts.get(place + 1)).is_some_and(|part| part.group == group) {
            return Some(has_points);
        }
        (has_points || self.wanted.wish(group) != Wish::AboveZero).then_some(false)
    }

    /// Whether the parts from a place on can add up to what is still wanted.
    fn adds_up(&self, place: usize, state: State) -> bool {
        let sums = self.sums.get(place);
        let sums = sums.and_then(|sums| sums.get(usize::from(state.has_points)));
        let sums = sums.map_or(&[][..], |sums| sums.as_slice());
        let least = self.wanted.least.saturating_sub(state.total);
        let enough = sums.partition_point(|sum| *sum < least);
        sums.get(enough).is_some_and(|sum| {
            let total = state.total.saturating_add(*sum);
            self.wanted.under.is_none_or(|under| total < under)
        })
    }

    /// Goes on from a choice for each part before a place, which asks these things.
    fn walk<T>(
        &mut self,
        place: usize,
        state: State,
        atoms: &mut Vec<Atom>,
        fit: &mut dyn FnMut(&[Atom]) -> Answer<T>,
    ) -> Option<T> {
        let Some(part) = self.parts.get(place) else {
            return match self.fit(atoms, fit) {
                Answer::Sat(found) => Some(found),
                Answer::Unsat | Answer::Unknown => None,
            };
        };
        for case in part.cases.clone() {
            let Some(has_points) = self.next(place, state.has_points, points(case)) else {
                continue;
            };
            let total = state.total.saturating_add(points(case));
            let state = State { total, has_points };
            if !self.adds_up(place + 1, state) {
                continue;
            }
            let Some(left) = self.choices_left.checked_sub(1) else {
                self.sure = false;
                return None;
            };
            self.choices_left = left;
            let before = atoms.len();
            atoms.extend(&case.atoms);
            let fits = self.fit(atoms, fit);
            self.sure &= !matches!(fits, Answer::Unknown);
            if !matches!(fits, Answer::Unsat) {
                let found = self.walk(place + 1, state, atoms, fit);
                if found.is_some() {
                    return found;
                }
            }
            atoms.truncate(before);
        }
        None
    }

    fn fit<T>(&self, atoms: &[Atom], fit: &mut dyn FnMut(&[Atom]) -> Answer<T>) -> Answer<T> {
        if self.budget.spend(AN_ATOM * atoms.len()) {
            fit(atoms)
        } else {
            Answer::Unknown
        }
    }
}
