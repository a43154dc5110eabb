//! The comparison as a value, in words and numbers.

mod change;
mod distinction;
mod effect;
mod row;

use serde::Serialize;

use super::{Difference, Readings};
use crate::diagnostic::json::{Problem, problem};
use crate::engine::PointsRange;
use crate::l10n::Texts;
use crate::model::Standard;
use crate::report::inputs::{InputView, views};
use crate::report::view::{Amended, Day, FileView, Points, Tool, amended};
use crate::source::Sources;
use change::ChangeView;
use distinction::{Answer, UndecidedView, WitnessView};
use effect::EffectView;

/// The whole comparison.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct View<'a> {
    tool: Tool,
    old: Head<'a>,
    new: Head<'a>,
    /// What changed in the rules, in the order of the law; none for a mere change of layout.
    changes: Vec<ChangeView>,
    can_differ: Answer,
    /// Parts of the rules of which it could not be decided.
    undecided: Vec<UndecidedView>,
    /// There where the first witnesses of classes are shown and others may be left.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, schemars(extend("const" = true)))]
    more_classes: bool,
    /// For each part that some data tells apart, the smallest data that does.
    witnesses: Vec<WitnessView<'a>>,
    /// The data files, in the order in which they were read.
    data: Vec<FileView<'a>>,
    /// What every part of the data files was read as, in the order of the files; parts that were not read too.
    inputs: Vec<InputOf<'a>>,
    /// What was wrong or is doubtful in the data.
    problems: Vec<ProblemOf>,
    /// What becomes of communes; null without data.
    effect: Option<EffectView<'a>>,
}

impl<'a> View<'a> {
    pub(super) fn new(difference: &'a Difference<'a>, texts: &'a Texts) -> Self {
        let (comparison, sources) = (&difference.comparison, difference.sources);
        let speech = super::speech::Speech::new(difference, texts);
        let distinction = &comparison.distinction;
        let inputs = difference.inputs().into_iter();
        Self {
            tool: Tool::this(),
            old: Head::new(comparison.old, sources),
            new: Head::new(comparison.new, sources),
            changes: (comparison.changes.iter())
                .map(|change| ChangeView::new(&speech, change))
                .collect(),
            can_differ: Answer::of(distinction),
            undecided: (distinction.undecided.iter())
                .map(UndecidedView::new)
                .collect(),
            more_classes: distinction.more_classes,
            witnesses: (distinction.witnesses.iter())
                .map(|witness| WitnessView::new(&speech, witness))
                .collect(),
            data: (difference.data_files())
                .map(|(_, file)| file.into())
                .collect(),
            inputs: inputs
                .flat_map(|(read_by, inputs)| {
                    let views = views(inputs).into_iter();
                    views.map(move |input| InputOf { read_by, input })
                })
                .collect(),
            problems: (difference.problems.iter())
                .map(|(read_by, found)| ProblemOf {
                    read_by: *read_by,
                    problem: problem(found, sources, texts),
                })
                .collect(),
            effect: (comparison.effect.as_ref()).map(|effect| EffectView::new(comparison, effect)),
        }
    }
}

/// The least and the most that missing data could give. Within changes, witnesses and ranges, keys stand in the
/// order of letters.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Range {
    max: Points,
    min: Points,
}

impl From<PointsRange> for Range {
    fn from(range: PointsRange) -> Self {
        Self {
            max: range.max.into(),
            min: range.min.into(),
        }
    }
}

/// One of the two standards.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    /// The day that it was chosen for; null when its file was named.
    day: Option<Day>,
    /// The texts that it amends, the latest first; empty for a text that is written out in full.
    amends: Vec<Amended<'a>>,
    #[serde(flatten)]
    file: FileView<'a>,
    total_points: Points,
    /// Figures that nobody has compared with the official text.
    unverified_figures: usize,
}

impl<'a> Head<'a> {
    fn new(standard: &'a Standard, sources: &'a Sources) -> Self {
        Self {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            day: standard.day.map(Day::from),
            amends: amended(standard, sources),
            file: sources.file(standard.file).into(),
            total_points: standard.total.value.into(),
            unverified_figures: standard.unverified.len(),
        }
    }
}

/// A part of a data file, and by which standard it was read so; by both where they are the same.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct InputOf<'a> {
    read_by: Readings,
    #[serde(flatten)]
    input: InputView<'a>,
}

/// A finding about data, and which reading of the data led to it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ProblemOf {
    read_by: Readings,
    problem: Problem,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<View<'_>>(
            "diff",
            "Two standards compared. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
