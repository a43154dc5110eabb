//! One expectation beside what came out.

use serde::Serialize;

use crate::engine::{Outcome, PointsRange, Truth, Verdict};
use crate::model::{ClassId, ConditionId, Expected, ExpectedPoints, ExpectedResult};

/// What came of one expectation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What came out.
    pub actual: Actual,
    /// Whether that was expected.
    pub result: CheckResult,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actual {
    /// Points of an item, a criterion or the whole.
    Points(PointsRange),
    /// The classes that are possible, in the standard's order.
    Classes(Vec<ClassId>),
    /// What a condition or the whole came to.
    Result(Verdict),
}

/// Whether what came out was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckResult {
    /// It was.
    Passed,
    /// It was not.
    Failed,
    /// Nobody has said yet what to expect.
    Unconfirmed,
}

/// Holds an expectation against an outcome.
pub(super) fn check(expected: &Expected, outcome: &Outcome) -> Check {
    let (actual, met) = match expected {
        Expected::Item(id, points) => {
            let mut items = outcome
                .criteria
                .iter()
                .flat_map(|criterion| &criterion.items);
            let found = items.find(|item| item.item == *id);
            of_points(found.map(|item| item.points), *points)
        }
        Expected::Criterion(id, points) => {
            let found = (outcome.criteria.iter()).find(|criterion| criterion.criterion == *id);
            of_points(found.map(|criterion| criterion.points), *points)
        }
        Expected::Total(points) => of_points(Some(outcome.points), *points),
        Expected::Class(classes) => (
            Actual::Classes(outcome.classes.clone()),
            *classes == outcome.classes,
        ),
        Expected::Condition(condition, result) => {
            let actual = truth(outcome, *condition).map_or(Verdict::Undetermined, Verdict::from);
            of_result(actual, *result)
        }
        Expected::Verdict(result) => of_result(outcome.verdict, *result),
    };
    let result = match (expected.is_unconfirmed(), met) {
        (true, _) => CheckResult::Unconfirmed,
        (false, true) => CheckResult::Passed,
        (false, false) => CheckResult::Failed,
    };
    Check { actual, result }
}

/// Whether a condition holds; `None` where the standard has no such condition, which the model
/// has ruled out.
pub(super) fn truth(outcome: &Outcome, condition: ConditionId) -> Option<Truth> {
    let mut conditions = outcome.conditions.iter();
    let found = conditions.find(|one| one.kind.id() == condition)?;
    Some(found.truth)
}

fn of_points(actual: Option<PointsRange>, expected: Option<ExpectedPoints>) -> (Actual, bool) {
    let actual = actual.unwrap_or(PointsRange::exactly(crate::number::Decimal::ZERO));
    let met = expected.is_some_and(|one| one.min == actual.min && one.max == actual.max);
    (Actual::Points(actual), met)
}

fn of_result(actual: Verdict, expected: Option<ExpectedResult>) -> (Actual, bool) {
    let met = match expected {
        None => false,
        Some(ExpectedResult::Met) => actual == Verdict::Met,
        Some(ExpectedResult::NotMet) => actual == Verdict::NotMet,
        Some(ExpectedResult::Undetermined) => actual == Verdict::Undetermined,
    };
    (Actual::Result(actual), met)
}
