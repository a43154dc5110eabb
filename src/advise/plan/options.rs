//! What can be done with the levers of one component, and what each way gives.
//!
//! A part's points change only where an inequality of one of its rows turns, so a lever is only ever
//! moved to the next value at which one does. Of one lever that finds every way. Several levers are
//! tried together: each with every value that it can have, where these are few; or, where each part has
//! one of them and no sum has two, each with the values at which its own parts turn and those that limits
//! hand on. Else what is found is true, but may not be least.

use super::adviser::Lever;
use super::choose::Cost;
use super::component::Component;
use super::question::Question;
use crate::model::{CriterionId, Id};
use crate::program::{Inequality, Test, Values};

/// So many combinations of values are tried for a component.
const MOST_TRIED: usize = 10_000;

/// A move that is not linear is followed for so many steps.
const MOST_STEPS: i128 = 2_000;

/// One way to set the levers of a component.
#[derive(Debug, Clone)]
pub(super) struct Way {
    /// The levers that move, with their new values.
    pub(super) moves: Vec<(Lever, i128)>,
    /// What its items then give, by criterion.
    pub(super) points: Vec<(CriterionId, i128)>,
    pub(super) cost: Cost,
}

/// The ways of a component of which no other gives as much for less.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) ways: Vec<Way>,
    /// Whether no way can be missing.
    pub(super) is_complete: bool,
}

/// All that can be done with a component.
pub(super) fn options(
    question: &Question<'_>,
    component: &Component,
    criterion: &impl Fn(usize) -> CriterionId,
) -> Options {
    let mut search = Search {
        question,
        component,
        criterion,
        ways: Vec::new(),
        left: MOST_TRIED,
        is_complete: true,
    };
    search.run();
    Options {
        ways: search.ways,
        is_complete: search.is_complete,
    }
}

struct Search<'a, C> {
    question: &'a Question<'a>,
    component: &'a Component,
    criterion: &'a C,
    ways: Vec<Way>,
    left: usize,
    is_complete: bool,
}

impl<C: Fn(usize) -> CriterionId> Search<'_, C> {
    fn run(&mut self) {
        let levers = &self.component.levers;
        if let [lever] = levers.as_slice() {
            self.try_moves(&[]);
            for steps in self.turns(lever, &self.question.values) {
                self.try_moves(&[(*lever, steps)]);
            }
            return;
        }
        let all: Option<Vec<Vec<i128>>> = levers.iter().map(|lever| self.all(lever)).collect();
        let fits = |steps: &Vec<Vec<i128>>| {
            let sizes = steps.iter().map(|steps| steps.len() + 1);
            sizes.fold(1, usize::saturating_mul) <= MOST_TRIED
        };
        if let Some(all) = all.filter(fits) {
            self.product(&all, &mut Vec::new());
            return;
        }
        self.is_complete &= self.is_separable();
        let closed = self.closed();
        self.product(&closed, &mut Vec::new());
    }

    /// Every combination of moves.
    fn product(&mut self, steps: &[Vec<i128>], moves: &mut Vec<(Lever, i128)>) {
        let Some((first, rest)) = steps.split_first() else {
            self.try_moves(moves);
            return;
        };
        let place = self.component.levers.len() - steps.len();
        let Some(lever) = self.component.levers.get(place).copied() else {
            return;
        };
        self.product(rest, moves);
        for steps in first {
            if self.left == 0 {
                self.is_complete = false;
                return;
            }
            moves.push((lever, *steps));
            self.product(rest, moves);
            moves.pop();
        }
    }

    /// Every number of steps that a lever can move by, by itself; `None` where they are too many.
    fn all(&self, lever: &Lever) -> Option<Vec<i128>> {
        let most = i128::try_from(MOST_TRIED).ok()?;
        let can = |steps: &i128| self.question.moved(lever, *steps).is_some();
        let steps: Vec<i128> = (1..=most).take_while(can).collect();
        (steps.len() < MOST_TRIED).then_some(steps)
    }

    /// Whether each part hangs on one lever only, and each sum.
    fn is_separable(&self) -> bool {
        let lowered = self.question.lowered;
        let items = self.component.items.iter();
        let items = items.filter_map(|item| lowered.items.get(item.place()));
        let requirements = self.component.requirements.iter();
        let requirements = requirements.filter_map(|place| lowered.requirements.get(*place));
        let sums = lowered.sums.iter().map(|(_, reads)| reads);
        let limits = lowered
            .limits
            .iter()
            .flat_map(|(one, other)| [*one, *other]);
        // A limit between sums says more than that one figure is not above another.
        let is_plain = limits.clone().all(|column| {
            let parts = lowered.reported(column);
            parts == [column] || !self.levers_in(&parts).next().is_some_and(|_| true)
        });
        let mut parts = items.chain(requirements).chain(sums);
        is_plain && parts.all(|reads| self.levers_in(reads).count() <= 1)
    }

    fn levers_in(&self, reads: &[crate::program::ColumnId]) -> impl Iterator<Item = &Lever> {
        let levers = self.component.levers.iter();
        levers.filter(move |lever| reads.contains(&lever.column))
    }

    /// By lever, the steps to where its own parts turn, and to where what may not exceed it, or what it
    /// may not exceed, is taken.
    fn closed(&self) -> Vec<Vec<i128>> {
        let (question, levers) = (self.question, &self.component.levers);
        let mut steps: Vec<Vec<i128>> = levers
            .iter()
            .map(|lever| self.turns(lever, &question.values))
            .collect();
        for _ in levers {
            let before = steps.clone();
            for (column, limit) in &question.lowered.limits {
                let place = |column| levers.iter().position(|lever| lever.column == column);
                let (Some(low), Some(high)) = (place(*column), place(*limit)) else {
                    continue;
                };
                for (from, to) in [(low, high), (high, low)] {
                    let (Some(source), Some(lever)) = (levers.get(from), levers.get(to)) else {
                        continue;
                    };
                    let values = before.get(from).into_iter().flatten();
                    let values = values.filter_map(|steps| question.moved(source, *steps));
                    let found: Vec<i128> = values
                        .filter_map(|value| self.steps_to(lever, value))
                        .collect();
                    if let Some(own) = steps.get_mut(to) {
                        own.extend(found);
                        own.sort_unstable();
                        own.dedup();
                    }
                }
            }
            if before == steps {
                break;
            }
        }
        steps
    }

    /// By how many steps a lever comes to a value.
    fn steps_to(&self, lever: &Lever, value: i128) -> Option<i128> {
        let from = self.question.values.get(lever.column)?;
        let steps = (value.checked_sub(from)?).checked_abs()?;
        (steps > 0 && self.question.moved(lever, steps) == Some(value)).then_some(steps)
    }

    /// The steps of one lever at which an inequality of some part turns, all else as it is.
    fn turns(&self, lever: &Lever, values: &Values) -> Vec<i128> {
        let question = self.question;
        let Some(from) = values.get(lever.column) else {
            return Vec::new();
        };
        let after = |steps: i128| {
            let to = lever.after(from, steps)?;
            let (program, digits) = (&question.lowered.program, values.digits());
            let moved = values.completed(program, digits, [(lever.column, to)]);
            moved.ok()
        };
        let mut found = vec![1];
        if let (Some(one), Some(two)) = (after(1), after(2)) {
            for inequality in self.inequalities() {
                let at = [values, &one, &two].map(|values| inequality.sum(values).ok());
                let [Some(start), Some(next), Some(last)] = at else {
                    continue;
                };
                let slope = next - start;
                if last - next == slope {
                    found.extend(turn(start, slope, inequality.is_strict));
                } else {
                    found.extend(1..=MOST_STEPS);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found.retain(|steps| question.moved(lever, *steps).is_some());
        found
    }

    fn inequalities(&self) -> impl Iterator<Item = &Inequality> {
        let program = &self.question.lowered.program;
        let items = self.component.items.iter();
        let rows = items.flat_map(|item| &program.items[*item].rows);
        let requirements = self.component.requirements.iter();
        let requirements = requirements.filter_map(|place| program.requirements.get(*place));
        let tests = rows.map(|row| &row.test).chain(requirements);
        tests.flat_map(Test::inequalities)
    }

    /// Notes what some moves give.
    fn try_moves(&mut self, moves: &[(Lever, i128)]) {
        self.left = self.left.saturating_sub(1);
        let question = self.question;
        let target = |(lever, steps): &(Lever, i128)| {
            let to = question.moved(lever, *steps)?;
            Some((*lever, to))
        };
        let Some(moves_to) = moves.iter().map(target).collect::<Option<Vec<_>>>() else {
            return;
        };
        let values: Vec<_> = (moves_to.iter())
            .map(|(lever, to)| (lever.column, *to))
            .collect();
        let Some(changed) = question.with(&values) else {
            return;
        };
        let mut requirements = self.component.requirements.iter();
        let holds = requirements.all(|place| {
            let test = question.lowered.program.requirements.get(*place);
            test.is_some_and(|test| test.holds(&changed) == Ok(true))
        });
        if !holds {
            return;
        }
        let mut points: Vec<(CriterionId, i128)> = Vec::new();
        for item in &self.component.items {
            let Some(gives) = question.item(*item, &changed) else {
                return;
            };
            let of = (self.criterion)(item.place());
            match points.iter_mut().find(|(criterion, _)| *criterion == of) {
                Some((_, sum)) => *sum += gives,
                None => points.push((of, gives)),
            }
        }
        let unit = question.unit();
        let effort = moves.iter().map(|(lever, steps)| {
            let unit = if lever.is_percent { 1 } else { unit };
            steps.saturating_mul(unit)
        });
        let cost = Cost {
            changes: moves.len(),
            effort: effort.fold(0, i128::saturating_add),
        };
        self.keep(Way {
            moves: moves_to,
            points,
            cost,
        });
    }

    /// Keeps a way unless another gives as much for no more.
    fn keep(&mut self, way: Way) {
        let is_as_good = |one: &Way, other: &Way| {
            one.cost <= other.cost
                && (one.points.iter().zip(&other.points)).all(|(one, other)| one.1 >= other.1)
        };
        if self.ways.iter().any(|kept| is_as_good(kept, &way)) {
            return;
        }
        self.ways.retain(|kept| !is_as_good(&way, kept));
        self.ways.push(way);
    }
}

/// The first whole number of steps, from 1, at which `start + steps × slope` gets to the other side of 0.
fn turn(start: i128, slope: i128, is_strict: bool) -> Option<i128> {
    let holds = if is_strict { start > 0 } else { start >= 0 };
    let steps = match (holds, slope.signum()) {
        // The least with `start + steps × slope` at 0 or above.
        (false, 1) => {
            let needed = start.checked_neg()?.checked_add(i128::from(is_strict))?;
            -(needed.checked_neg()?.checked_div_euclid(slope)?)
        }
        // The least with it below 0.
        (true, -1) => {
            let spare = start.checked_sub(i128::from(is_strict))?;
            spare
                .checked_div_euclid(slope.checked_neg()?)?
                .checked_add(1)?
        }
        _ => return None,
    };
    (steps >= 1).then_some(steps)
}
