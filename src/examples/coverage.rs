//! How much of a standard its examples reach.
//!
//! A row is reached by an example whose figures certainly fall in it and which was right about
//! points that rest on it: of its item, of its criterion, or the total. An example that only says
//! `đạt` proves nothing of single rows, though its figures fall in many.

use super::Run;
use super::check::{self, CheckResult};
use crate::engine::{ItemOutcome, Reading, Reason, Truth, Verdict};
use crate::model::{ConditionId, Expected, Id, ItemId, PartId, RowId, Scoring, Standard};
use crate::number::Decimal;
use crate::source::Span;

/// Everything of a standard that examples should reach, in the standard's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Each with whether an example reaches it.
    pub goals: Vec<Goal>,
}

/// One thing that an example should reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// What.
    pub aim: Aim,
    /// Where it stands in the standard, if it has a line of its own.
    pub place: Option<Span>,
    /// Whether an example reaches it.
    pub reached: bool,
}

/// What an example should reach: a class, a row of an item, a condition or a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aim {
    /// The part.
    pub part: PartId,
    /// Of a yes or no, of a condition and of a threshold: whether it is to be yes, to hold, to be
    /// reached.
    pub held: bool,
}

impl Aim {
    /// A part that holds.
    pub fn at(part: PartId) -> Self {
        Self { part, held: true }
    }
}

impl Coverage {
    /// How many goals are reached.
    pub fn reached(&self) -> usize {
        self.goals.iter().filter(|goal| goal.reached).count()
    }

    /// The goals that no example reaches.
    pub fn missing(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| !goal.reached)
    }

    /// The share that is reached in per cent, with one decimal and never rounded up: only all is
    /// 100. A standard without goals is reached whole.
    pub fn percent(&self) -> Decimal {
        let (reached, all) = (
            Decimal::from(self.reached()),
            Decimal::from(self.goals.len()),
        );
        let thousandths = reached
            .saturating_mul(Decimal::ONE_THOUSAND)
            .checked_div(all);
        let thousandths = thousandths.unwrap_or(Decimal::ONE_THOUSAND).floor();
        (thousandths * Decimal::new(1, 1)).normalize()
    }

    /// Whether at least this share, in per cent, is reached; exactly, without rounding.
    pub fn is_at_least(&self, percent: Decimal) -> bool {
        let (reached, all) = (
            Decimal::from(self.reached()),
            Decimal::from(self.goals.len()),
        );
        reached.saturating_mul(Decimal::ONE_HUNDRED) >= percent.saturating_mul(all)
    }
}

/// What of an example counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// What a person has said and what came out so.
    Confirmed,
    /// That, and what waits for a person to say it: such an example is there, so no other needs
    /// to be suggested.
    Waiting,
}

/// Counts what the runs reach.
pub(super) fn coverage(standard: &Standard, runs: &[Run<'_>], counted: Counted) -> Coverage {
    let mut goals = goals(standard);
    for goal in &mut goals {
        let mut runs = runs.iter();
        goal.reached = runs.any(|run| reaches(standard, run, goal.aim, counted));
    }
    Coverage { goals }
}

/// Whether an example reaches something.
pub(super) fn reaches(standard: &Standard, run: &Run<'_>, aim: Aim, counted: Counted) -> bool {
    let reader = Reader {
        standard,
        run,
        counted,
    };
    reader.reaches(aim)
}

fn goals(standard: &Standard) -> Vec<Goal> {
    let mut goals = Vec::new();
    let mut add = |part, sides: &[bool], place| {
        goals.extend(sides.iter().map(|held| Goal {
            aim: Aim { part, held: *held },
            place,
            reached: false,
        }));
    };
    let (one, both) = (&[true][..], &[true, false][..]);
    for (id, item) in standard.items.iter() {
        let row = |row| PartId::Row(id, row);
        match &item.scoring {
            Scoring::Flag { points, .. } | Scoring::When { points, .. } => {
                add(row(RowId::Award), both, Some(points.span));
            }
            Scoring::Measure { scale, .. } => {
                for (part, points) in scale.rows() {
                    add(row(part), one, Some(points.span));
                }
            }
        }
    }
    for id in standard.classes.ids() {
        add(PartId::Class(id), one, None);
    }
    let recognition = &standard.recognition;
    for condition in recognition.conditions() {
        let place = match condition {
            ConditionId::Total => continue,
            ConditionId::Requirement(place) => recognition.requirements.get(place),
            ConditionId::AllCriteriaMet | ConditionId::NoCriterionAtZero => None,
        };
        let place = place.map(|requirement| requirement.span);
        add(PartId::Condition(condition), both, place);
    }
    for threshold in &recognition.thresholds {
        let part = PartId::Threshold(threshold.class);
        add(part, both, Some(threshold.at_least.span));
    }
    goals
}

/// What one example reaches.
struct Reader<'a> {
    standard: &'a Standard,
    run: &'a Run<'a>,
    counted: Counted,
}

impl Reader<'_> {
    fn reaches(&self, Aim { part, held }: Aim) -> bool {
        let run = self.run;
        match part {
            PartId::Row(item, row) if self.speaks_of(item) => match row {
                RowId::Award => reason(run, item).and_then(self::answer) == Some(held),
                RowId::Band(band) => reading(run, item) == Some(&Reading::Band(band)),
                // The levels of a rule by steps are one line: any of them stands for all.
                RowId::Steps => matches!(reading(run, item), Some(Reading::Band(_))),
                RowId::NoCase(place) => {
                    reading(run, item) == Some(&Reading::NoCase) && self.is_of_rule(item, place)
                }
            },
            PartId::Class(class) => {
                run.outcome.classes == [class]
                    && self.right().any(|one| matches!(one, Expected::Class(_)))
            }
            PartId::Condition(condition) => self.speaks_of_condition(condition, held),
            PartId::Threshold(class) => {
                run.outcome.classes == [class] && self.speaks_of_condition(ConditionId::Total, held)
            }
            // No other part is a goal.
            _ => false,
        }
    }

    /// Whether it is this row that rules where nothing occurred, whichever class it may be.
    fn is_of_rule(&self, item: ItemId, place: usize) -> bool {
        let Scoring::Measure { scale, .. } = &self.standard.items[item].scoring else {
            return false;
        };
        let mut classes = self.run.outcome.classes.iter();
        (scale.no_case.get(place)).is_some_and(|rule| classes.all(|class| rule.holds_for(*class)))
    }

    /// What the example expects and counts.
    fn right(&self) -> impl Iterator<Item = &Expected> {
        let expected = self.run.example.expected.iter().zip(&self.run.checks);
        expected
            .filter(|(_, check)| match check.result {
                CheckResult::Passed => true,
                CheckResult::Unconfirmed => self.counted == Counted::Waiting,
                CheckResult::Failed => false,
            })
            .map(|(expected, _)| &expected.what)
    }

    fn speaks_of(&self, item: ItemId) -> bool {
        let criterion = self.standard.items[item].criterion;
        self.right().any(|expected| match expected {
            Expected::Item(id, _) => *id == item,
            Expected::Criterion(id, _) => *id == criterion,
            Expected::Total(_) => true,
            Expected::Class(_) | Expected::Condition(..) | Expected::Verdict(_) => false,
        })
    }

    /// Of a recognised commune every condition holds; of one that is not recognised it must be
    /// said which fails, unless there is only one.
    fn speaks_of_condition(&self, condition: ConditionId, held: bool) -> bool {
        let outcome = &self.run.outcome;
        let truth = if held { Truth::Holds } else { Truth::Fails };
        if check::truth(outcome, condition) != Some(truth) {
            return false;
        }
        let failing = (outcome.conditions.iter()).filter(|one| one.truth == Truth::Fails);
        let told = match outcome.verdict {
            Verdict::Met => held,
            Verdict::NotMet => !held && failing.count() == 1,
            Verdict::Undetermined => false,
        };
        self.right().any(|expected| match expected {
            Expected::Condition(named, _) => *named == condition,
            Expected::Verdict(_) => told,
            _ => false,
        })
    }
}

/// The outcome of an item.
pub(super) fn outcome_of<'r>(run: &'r Run<'_>, item: ItemId) -> Option<&'r ItemOutcome> {
    let criterion = run.standard.items[item].criterion;
    let first = run.standard.criteria[criterion].items.start;
    let items = &run.outcome.criteria.get(criterion.place())?.items;
    let outcome = items.get(item.place().checked_sub(first)?);
    outcome.filter(|one| one.item == item)
}

fn reason<'r>(run: &'r Run<'_>, item: ItemId) -> Option<&'r Reason> {
    outcome_of(run, item).map(|outcome| &outcome.reason)
}

fn reading<'r>(run: &'r Run<'_>, item: ItemId) -> Option<&'r Reading> {
    match reason(run, item)? {
        Reason::Measured(reading) => Some(reading),
        Reason::Flag(_) | Reason::When(_) => None,
    }
}

/// Whether it was yes, or the condition held; `None` where that is not certain.
fn answer(reason: &Reason) -> Option<bool> {
    match reason {
        Reason::Flag(answer) => *answer,
        Reason::When(judgement) => match judgement.judged.truth {
            Truth::Holds => Some(true),
            Truth::Fails => Some(false),
            Truth::Open => None,
        },
        Reason::Measured(_) => None,
    }
}
