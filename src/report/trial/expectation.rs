//! An expectation beside what came out.

use serde::Serialize;

use super::reason::reasons;
use super::words::{condition, item_number};
use crate::engine::{PointsRange, Verdict};
use crate::examples::{Actual, Check, CheckResult, Run};
use crate::l10n::Args;
use crate::model::{ClassId, Expected, ExpectedPoints, ExpectedResult};
use crate::report::phrase::upper_first;
use crate::report::view::Range;
use crate::report::words::Words;

/// What was expected and what came out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Expectation {
    about: About,
    /// The item's or criterion's number, the condition's own words; null of others.
    of: Option<String>,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u32,
    pub(super) result: CheckResult,
    /// Null of a `?`.
    expected: Option<Came>,
    actual: Came,
    /// Why it came out so, in sentences in the language of --lang; none where it is as expected.
    pub(super) reasons: Vec<String>,
    #[serde(skip)]
    pub(super) sentence: String,
}

/// What an expectation is about.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum About {
    Item,
    Criterion,
    Total,
    Class,
    Condition,
    Verdict,
}

/// What was expected or came out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "snake_case")]
enum Came {
    /// The least and the most that missing figures could give.
    Points(Range),
    /// The names of those that are possible.
    Classes(#[cfg_attr(test, schemars(length(min = 1)))] Vec<String>),
    /// Of a condition or of the whole.
    Result(Verdict),
}

impl Expectation {
    pub(super) fn new(
        words: &Words<'_>,
        run: &Run<'_>,
        expected: &Expected,
        check: &Check,
        line: u32,
    ) -> Self {
        let (about, of) = about(words, expected);
        let (what, id) = match check.result {
            CheckResult::Passed => (String::new(), None),
            CheckResult::Failed => (what(words, expected), Some("trial-expected")),
            CheckResult::Unconfirmed => (what(words, expected), Some("trial-open")),
        };
        let (wanted, wanted_words) = wanted(words, expected).unzip();
        let (actual, actual_words) = came(words, &check.actual);
        let args = Args::new()
            .with("what", upper_first(&what))
            .with("expected", wanted_words.unwrap_or_default())
            .with("actual", actual_words)
            .with("line", line.to_string());
        Self {
            about,
            of,
            line,
            result: check.result,
            expected: wanted,
            actual,
            reasons: id.map_or_else(Vec::new, |_| reasons(words, run, expected)),
            sentence: id.map_or_else(String::new, |id| words.texts.with(id, &args)),
        }
    }
}

fn about(words: &Words<'_>, expected: &Expected) -> (About, Option<String>) {
    match expected {
        Expected::Item(id, _) => (About::Item, Some(item_number(words, *id))),
        Expected::Criterion(id, _) => {
            let number = words.standard.criteria[*id].number;
            (About::Criterion, Some(number.to_string()))
        }
        Expected::Total(_) => (About::Total, None),
        Expected::Class(_) => (About::Class, None),
        Expected::Condition(one, _) => (About::Condition, Some(condition(words, *one))),
        Expected::Verdict(_) => (About::Verdict, None),
    }
}

/// The same in words: `mục 7.1`, `tổng điểm`.
fn what(words: &Words<'_>, expected: &Expected) -> String {
    let (about, of) = about(words, expected);
    let id = match about {
        About::Item => "expected-item",
        About::Criterion => "expected-criterion",
        About::Total => "expected-total",
        About::Class => "expected-class",
        About::Condition => "expected-condition",
        About::Verdict => "expected-verdict",
    };
    let args = Args::new().with("name", of.unwrap_or_default());
    words.texts.with(id, &args)
}

/// What was expected, for programs and for people; none where nobody has said it yet.
fn wanted(words: &Words<'_>, expected: &Expected) -> Option<(Came, String)> {
    match expected {
        Expected::Item(_, worth) | Expected::Criterion(_, worth) | Expected::Total(worth) => {
            let ExpectedPoints { min, max } = (*worth)?;
            Some(points(words, PointsRange { min, max }))
        }
        Expected::Class(ids) => (!ids.is_empty()).then(|| classes(words, ids)),
        Expected::Condition(_, wanted) | Expected::Verdict(wanted) => {
            let verdict = match (*wanted)? {
                ExpectedResult::Met => Verdict::Met,
                ExpectedResult::NotMet => Verdict::NotMet,
                ExpectedResult::Undetermined => Verdict::Undetermined,
            };
            Some(result(words, verdict))
        }
    }
}

/// What came out.
fn came(words: &Words<'_>, actual: &Actual) -> (Came, String) {
    match actual {
        Actual::Points(range) => points(words, *range),
        Actual::Classes(ids) => classes(words, ids),
        Actual::Result(verdict) => result(words, *verdict),
    }
}

/// The same in words.
pub(super) fn actual(words: &Words<'_>, actual: &Actual) -> String {
    came(words, actual).1
}

fn points(words: &Words<'_>, range: PointsRange) -> (Came, String) {
    (Came::Points(range.into()), words.points_between(range))
}

/// Classes by the names that the standard gives them.
fn classes(words: &Words<'_>, ids: &[ClassId]) -> (Came, String) {
    let names = ids.iter();
    let names = names.map(|id| words.standard.classes[*id].name.clone());
    let names: Vec<String> = names.collect();
    let said = words.list("list-or", names.clone());
    (Came::Classes(names), said)
}

fn result(words: &Words<'_>, verdict: Verdict) -> (Came, String) {
    (Came::Result(verdict), words.verdict(verdict))
}
