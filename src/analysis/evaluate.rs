//! Scoring with exact verdicts.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use super::shared;
use super::tendency::Tendencies;
use super::verdict::{Incomplete, Settled};
use crate::data::record::{Facts, Record};
use crate::decision::Budget;
use crate::engine::{self, ConditionKind, Outcome, PointsRange, Truth, Verdict};
use crate::model::Standard;
use crate::number::Decimal;
use crate::program::Program;

/// So many steps are spent on one commune. A commune of the shipped standard of which nothing is known
/// takes some 50,000.
const STEPS: u64 = 400_000;

/// So many on all communes of a run together, those of the engine among them: some ten seconds. The country
/// with two figures in five missing takes a third.
const OF_A_RUN: u64 = 400_000_000;

/// So many on a commune for which there are none left: enough for what one or two items share.
const LEAST: u64 = 1_000;

/// So many outcomes are kept at a time.
const MOST_FOUND: usize = 4096;

/// Scores the communes of one run by one standard.
pub struct Evaluator<'s> {
    standard: &'s Standard,
    /// The steps for one commune.
    steps: u64,
    /// Those for all.
    left: Budget,
    /// Only lowered where something is left open; `None` where numbers are too large: then ranges
    /// decide alone.
    program: OnceCell<Option<(Program, Tendencies)>>,
    /// Outcomes of communes of which something is missing. Many units of a table lack the same, most
    /// often everything: each such outcome takes long to find, and is found and kept once.
    found: RefCell<HashMap<Facts, Arc<Outcome>>>,
}

impl<'s> Evaluator<'s> {
    /// Scores by a standard.
    pub fn new(standard: &'s Standard) -> Self {
        Self::within(standard, STEPS, OF_A_RUN)
    }

    /// The same with so many steps for each commune to ask all items together, and so many for all
    /// communes.
    pub fn within(standard: &'s Standard, steps: u64, of_a_run: u64) -> Self {
        Self {
            standard,
            steps,
            left: Budget::new(of_a_run),
            program: OnceCell::new(),
            found: RefCell::default(),
        }
    }

    /// Scores one commune: as [`engine::evaluate`] does, with what [`Evaluator::settle`] settles.
    pub fn evaluate(&self, record: &Record) -> Outcome {
        let score = |budget: &Budget| engine::evaluate_within(self.standard, record, budget);
        let outcome = (self.left).lend_between(LEAST, engine::OF_A_COMMUNE, score);
        self.settle(record, outcome)
    }

    /// The same outcome, shared by the communes of which the same is known.
    pub fn evaluate_shared(&self, record: &Record) -> Arc<Outcome> {
        let may_compare = self.standard.compares() && record.previous().is_none();
        if record.is_complete() && !may_compare && !record.has_rejected() {
            return Arc::new(self.evaluate(record));
        }
        let facts = record.facts();
        if let Some(outcome) = self.found.borrow().get(&facts) {
            return Arc::clone(outcome);
        }
        let outcome = Arc::new(self.evaluate(record));
        let mut found = self.found.borrow_mut();
        // What repeats stands close together; what does not is not worth the room.
        if found.len() >= MOST_FOUND {
            found.clear();
        }
        found.insert(facts, Arc::clone(&outcome));
        outcome
    }

    /// Where items that share missing figures leave the verdict of an outcome open by their ranges, all
    /// items are asked together.
    ///
    /// Nothing is settled where a reported figure was not taken: it may be right, and what is declared
    /// wrong.
    pub fn settle(&self, record: &Record, mut outcome: Outcome) -> Outcome {
        let previous = record.previous();
        let has_rejected = record.has_rejected() || previous.is_some_and(Record::has_rejected);
        if outcome.verdict == Verdict::Undetermined
            && !has_rejected
            && shared::may_be_settled(self.standard, record, &outcome)
            && let Some((program, tendencies)) = self.program()
            && let Some(incomplete) = Incomplete::of(self.standard, program, record)
        {
            let ask = |budget: &Budget| {
                if !incomplete.differs(tendencies, budget)
                    && let Some(settled) = incomplete.settled(budget)
                {
                    settle(&mut outcome, program, settled);
                }
                outcome.steps_spent |= budget.is_spent();
            };
            self.left.lend_between(LEAST, self.steps, ask);
            outcome.steps_spent &= outcome.is_open();
        }
        outcome
    }

    fn program(&self) -> Option<&(Program, Tendencies)> {
        let lower = || {
            let program = Program::lower(self.standard).ok()?;
            let tendencies = Tendencies::of(&program);
            Some((program, tendencies))
        };
        self.program.get_or_init(lower).as_ref()
    }
}

/// Puts what is settled into an outcome: the verdict, the total, and what it says of the threshold.
fn settle(outcome: &mut Outcome, program: &Program, settled: Settled) {
    outcome.settled_together = true;
    outcome.verdict = if settled.is_recognised {
        Verdict::Met
    } else {
        Verdict::NotMet
    };
    let points = |points| Decimal::from_i128_with_scale(points, program.point_digits);
    let (least, most) = settled.total;
    let total = PointsRange {
        min: outcome.points.min.max(points(least)),
        max: outcome.points.max.min(points(most)),
    };
    outcome.points = total;
    for condition in &mut outcome.conditions {
        if let ConditionKind::Total { least, largest } = condition.kind {
            if total.min >= largest {
                condition.truth = Truth::Holds;
            } else if total.max < least {
                condition.truth = Truth::Fails;
            }
        }
    }
}
