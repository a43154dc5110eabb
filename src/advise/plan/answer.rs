//! Plans for one commune, each scored again by the engine.

use super::adviser::Adviser;
use super::choose::{Choice, Choices};
use super::decide::Deciding;
use super::hair::Hair;
use super::question::{Completion, Question};
use crate::data::record::{Given, Record, Value};
use crate::engine::{Outcome, PointsRange, Verdict, evaluate};
use crate::model::{IndicatorId, ItemId};
use crate::number::Decimal;

/// So many plans are given besides the least.
const MOST_OTHERS: usize = 3;

/// What would change a commune's verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What it takes where all that is missing turns out at its worst.
    pub worst: Answer,
    /// The same at its best; the same answer where nothing is missing.
    pub best: Answer,
    /// The missing facts of which each alone decides the verdict.
    pub deciding: Deciding,
    /// Of a recognised commune, the single records that would undo it.
    pub hairs: Vec<Hair>,
}

/// What it takes for a commune to be recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing: it is.
    Recognised,
    /// These changes.
    Plans {
        /// The least first, then the least of those that leave one of its figures alone. Never empty.
        plans: Vec<Plan>,
        /// What can be reached with one change fewer.
        fewer: Fewer,
        /// Whether the first is proven to be the least.
        is_least: bool,
    },
    /// No change of what may move does.
    Unreachable {
        /// The most points that can be reached with everything else that is asked; `None` where that cannot
        /// be reached.
        most: Option<Decimal>,
        /// Whether that is proven.
        is_proven: bool,
    },
    /// Nothing can be said: numbers are too large.
    Unknown,
}

/// What can be reached with one change fewer than the least plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fewer {
    /// How many changes.
    pub changes: usize,
    /// The most points with everything else that is asked; `None` where that cannot be reached.
    pub most: Option<Decimal>,
}

/// Changes after which a commune is recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The figures that change, in the standard's order.
    pub changes: Vec<FigureChange>,
    /// By how much, all together: a unit of what is counted, an answer and a percentage point count as one.
    pub effort: Decimal,
    /// The items whose points then differ.
    pub items: Vec<ItemEffect>,
    /// The total before and after.
    pub points: (PointsRange, PointsRange),
    /// The verdict after.
    pub verdict: Verdict,
}

/// One figure's change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigureChange {
    /// Which.
    pub indicator: IndicatorId,
    /// What it is.
    pub from: Value,
    /// What it is to be.
    pub to: Value,
}

/// What a plan does to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemEffect {
    /// Which.
    pub item: ItemId,
    /// Its points before.
    pub before: PointsRange,
    /// Its points after.
    pub after: PointsRange,
}

impl Answer {
    /// The least plan.
    pub fn least(&self) -> Option<&Plan> {
        match self {
            Answer::Plans { plans, .. } => plans.first(),
            Answer::Recognised | Answer::Unreachable { .. } | Answer::Unknown => None,
        }
    }

    /// How many figures change at least, and by how much; `None` where it cannot be reached.
    pub fn cost(&self) -> Option<(usize, Decimal)> {
        match self {
            Answer::Recognised => Some((0, Decimal::ZERO)),
            _ => self.least().map(|plan| (plan.changes.len(), plan.effort)),
        }
    }
}

impl Adviser<'_> {
    /// What would change a commune's verdict. The record holds what is calculated; the outcome is its own.
    pub fn advise(&self, record: &Record, outcome: &Outcome) -> Advice {
        let is_open = outcome.is_open() || !outcome.missing.is_empty();
        let worst = self.answer(record, outcome, Completion::Worst);
        Advice {
            best: if is_open {
                self.answer(record, outcome, Completion::Best)
            } else {
                worst.clone()
            },
            worst,
            deciding: self.deciding(record, outcome),
            hairs: self.hairs(record, outcome),
        }
    }

    fn answer(&self, record: &Record, outcome: &Outcome, completion: Completion) -> Answer {
        if outcome.verdict == Verdict::Met {
            return Answer::Recognised;
        }
        let Some(question) = Question::new(self, record, outcome, completion) else {
            return Answer::Unknown;
        };
        let choices = Choices::new(self.standard, &question);
        let (front, is_complete) = choices.front(&[]);
        let reaches = |choice: &&Choice| choice.total >= question.threshold;
        let Some(least) = front.iter().find(reaches) else {
            let most = front.first().map(|choice| self.points(choice.total));
            return Answer::Unreachable {
                most,
                is_proven: is_complete,
            };
        };
        let make = |choice: &Choice| self.plan(record, outcome, &question, &choices, choice);
        let Some(plan) = make(least) else {
            return Answer::Unreachable {
                most: None,
                is_proven: false,
            };
        };
        if plan.changes.is_empty() {
            return Answer::Recognised;
        }
        let fewer = plan.changes.len().saturating_sub(1);
        let below = front.iter().find(|choice| choice.cost.changes <= fewer);
        let mut others: Vec<(_, Plan)> = Vec::new();
        for change in &plan.changes {
            let (front, _) = choices.front(&[change.indicator]);
            let other = front.iter().find(reaches);
            if let Some((cost, other)) = other.and_then(|choice| Some((choice.cost, make(choice)?)))
                && !others.iter().any(|(_, one)| one.changes == other.changes)
            {
                others.push((cost, other));
            }
        }
        others.sort_by_key(|(cost, _)| *cost);
        let others = others.into_iter().map(|(_, plan)| plan);
        Answer::Plans {
            fewer: Fewer {
                changes: fewer,
                most: below.map(|choice| self.points(choice.total)),
            },
            plans: std::iter::once(plan)
                .chain(others.take(MOST_OTHERS))
                .collect(),
            is_least: is_complete,
        }
    }

    /// A number of points in whole units.
    fn points(&self, points: i128) -> Decimal {
        let digits = self
            .lowered
            .as_ref()
            .map_or(0, |one| one.program.point_digits);
        let points = Decimal::try_from_i128_with_scale(points, digits);
        points.unwrap_or_default().normalize()
    }

    /// A choice as a plan; `None` where scoring the commune again does not bear it out.
    fn plan(
        &self,
        record: &Record,
        outcome: &Outcome,
        question: &Question<'_>,
        choices: &Choices,
        choice: &Choice,
    ) -> Option<Plan> {
        let mut changed = record.clone();
        let mut changes = Vec::new();
        for way in &choice.ways {
            for (lever, to) in &choices.way(*way)?.moves {
                let given = record.value(lever.indicator)?;
                let digits = if lever.is_percent {
                    question.values.digits()
                } else {
                    0
                };
                let to = match given.value {
                    Value::Flag(_) => Value::Flag(*to != 0),
                    Value::Number(_) => {
                        let number = Decimal::try_from_i128_with_scale(*to, digits).ok()?;
                        Value::Number(number.normalize())
                    }
                };
                changed.set_value(lever.indicator, Some(Given { value: to, ..given }));
                changes.push(FigureChange {
                    indicator: lever.indicator,
                    from: given.value,
                    to,
                });
            }
        }
        changes.sort_by_key(|change| change.indicator);
        changed.calculate(self.standard);
        let after = evaluate(self.standard, &changed);
        let is_borne_out = match question.completion {
            Completion::Worst => after.verdict == Verdict::Met,
            Completion::Best => after.verdict != Verdict::NotMet,
        };
        let items = |outcome: &Outcome| -> Vec<(ItemId, PointsRange)> {
            let items = outcome.criteria.iter().flat_map(|one| &one.items);
            items.map(|item| (item.item, item.points)).collect()
        };
        let pairs = items(outcome).into_iter().zip(items(&after));
        let effects = pairs.map(|((item, before), (_, after))| ItemEffect {
            item,
            before,
            after,
        });
        let effort =
            Decimal::try_from_i128_with_scale(choice.cost.effort, question.values.digits());
        is_borne_out.then_some(Plan {
            changes,
            effort: effort.ok()?.normalize(),
            items: effects.filter(|one| one.before != one.after).collect(),
            points: (outcome.points, after.points),
            verdict: after.verdict,
        })
    }
}
