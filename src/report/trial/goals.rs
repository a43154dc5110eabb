//! How much of the standard examples reach.

use serde::Serialize;

use super::Tested;
use super::places::{self, Group};
use super::words::goal;
use crate::examples::{self, Aim, Goal};
use crate::l10n::Args;
use crate::model::{PartId, RowId};
use crate::report::view::{ItemNumber, Percent};
use crate::report::words::Words;
use crate::source::Sources;

/// How much of the standard examples reach. Only what a person confirmed and what came out so is counted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Coverage {
    /// Never rounded up: only all is 100.
    percent: Percent,
    reached: usize,
    all: usize,
    /// What --min-coverage asks.
    min_percent: Option<Percent>,
    /// Whether that is reached; true where nothing is asked.
    enough: bool,
    /// What no example reaches, in the standard's order.
    missing: Vec<GoalView>,
    /// How much is reached, and whether that is too little.
    #[serde(skip)]
    pub(super) sentences: Vec<String>,
    /// What is missing: a heading, and a paragraph for each item.
    #[serde(skip)]
    pub(super) paragraphs: Option<(String, Vec<String>)>,
}

/// A part of the standard that an example should reach.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct GoalView {
    kind: Kind,
    item: Option<ItemNumber>,
    /// Of a class or a threshold.
    class: Option<String>,
    /// What it is, in the language of --lang.
    words: String,
    /// The line of the standard's file.
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: Option<u32>,
}

/// `yes`, `no`: an answer, or a condition that holds or fails. `band`, `no_case`: a row of a scale.
/// `threshold_reached`, `threshold_not_reached`: a total on either side of a class's threshold.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    Yes,
    No,
    Band,
    NoCase,
    Class,
    ConditionMet,
    ConditionNotMet,
    ThresholdReached,
    ThresholdNotReached,
}

/// How much examples reach, in words and numbers.
pub(super) fn coverage(tested: &Tested<'_>, words: &Words<'_>) -> Coverage {
    let (coverage, sources) = (&tested.trial.coverage, tested.sources);
    let paragraphs = places::missing(words, sources, coverage);
    Coverage {
        percent: coverage.percent().into(),
        reached: coverage.reached(),
        all: coverage.goals.len(),
        min_percent: tested.min_coverage.map(Percent::from),
        enough: tested.is_covered(),
        missing: (coverage.missing())
            .filter_map(|goal| GoalView::new(goal, words, sources))
            .collect(),
        sentences: sentences(tested, coverage, words),
        paragraphs: (!paragraphs.is_empty()).then(|| {
            let file = &sources.file(tested.standard.file).name;
            let args = Args::new().with("file", file.as_str());
            (words.texts.with("trial-missing", &args), paragraphs)
        }),
    }
}

fn sentences(tested: &Tested<'_>, coverage: &examples::Coverage, words: &Words<'_>) -> Vec<String> {
    let mut args = Args::new()
        .with("percent", coverage.percent())
        .with("reached", coverage.reached())
        .with("all", coverage.goals.len());
    for (group, reached, all) in [
        (Group::Rows, "rows", "all_rows"),
        (Group::Classes, "classes", "all_classes"),
        (Group::Conditions, "conditions", "all_conditions"),
    ] {
        let count = places::count(coverage, group);
        args = args.with(reached, count.0).with(all, count.1);
    }
    let mut sentences = vec![words.texts.with("trial-coverage", &args)];
    let short_of = tested.min_coverage.filter(|_| !tested.is_covered());
    sentences.extend(short_of.map(|percent| {
        let args = Args::new().with("percent", percent);
        words.texts.with("trial-too-little", &args)
    }));
    sentences
}

impl GoalView {
    /// None of a part that no example aims at.
    fn new(one: &Goal, words: &Words<'_>, sources: &Sources) -> Option<Self> {
        let standard = words.standard;
        let Aim { part, held } = one.aim;
        let class = match part {
            PartId::Class(class) | PartId::Threshold(class) => Some(class),
            _ => None,
        };
        Some(Self {
            kind: match (part, held) {
                (PartId::Row(_, RowId::Award), true) => Kind::Yes,
                (PartId::Row(_, RowId::Award), false) => Kind::No,
                (PartId::Row(_, RowId::Band(_) | RowId::Steps), _) => Kind::Band,
                (PartId::Row(_, RowId::NoCase(_)), _) => Kind::NoCase,
                (PartId::Class(_), _) => Kind::Class,
                (PartId::Condition(_), true) => Kind::ConditionMet,
                (PartId::Condition(_), false) => Kind::ConditionNotMet,
                (PartId::Threshold(_), true) => Kind::ThresholdReached,
                (PartId::Threshold(_), false) => Kind::ThresholdNotReached,
                (
                    PartId::Total
                    | PartId::Value(..)
                    | PartId::CriterionMax(_)
                    | PartId::ItemMax(_),
                    _,
                ) => return None,
            },
            item: part.item().map(|item| standard.items[item].number.into()),
            class: class.map(|class| standard.classes[class].name.clone()),
            words: goal(words, one.aim),
            line: one.place.map(|place| sources.position(place).row),
        })
    }
}
