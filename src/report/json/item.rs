//! One item: its points, and what they come from.

use serde::Serialize;

use super::band::BandView;
use super::condition::{FactView, facts, parameters};
use crate::data::record::Record;
use crate::engine::{
    ItemOutcome, ItemProblem, Measuring, PreviousFigures, Reading, Reason, Verdict,
    parameters_behind, rows_behind,
};
use crate::model::{ClassId, IndicatorId, Scoring, Standard};
use crate::report::view::{ItemNumber, Number, Range};

/// An item with what was decided of it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ItemView<'a> {
    id: ItemNumber,
    points: Range,
    /// The band that applied; null of a yes/no and while it is not known.
    band: Option<BandView<'a>>,
    /// The numerator of a ratio, or the count or percentage itself; null of a yes/no and when missing.
    numerator: Option<Number>,
    /// The denominator of a ratio; null of other items and when missing.
    denominator: Option<Number>,
    /// Only of a yes/no.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
    /// Only of an item that a condition scores.
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<JudgedView<'a>>,
    /// Only of an item that compares with the previous period: what was reported for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<PreviousView<'a>>,
    /// Only where the standard prescribes rounding and the value is known: the value that was held against the
    /// bands, in the measure's own unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    rounded: Option<Number>,
    /// Only while missing data (of the class, too) decides the band: those that some completion of the data reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    possible: Option<Vec<BandView<'a>>>,
    /// Only where nothing can be said although nothing is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<ItemProblem>,
    /// What was not reported and is needed: indicators, and attributes that a condition asks for.
    missing: Vec<&'a str>,
    /// Only where its points rest on parameters: their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<&'a str>,
    /// Only of a standard that amends another: the ids of the texts that its points stand in.
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<Vec<&'a str>>,
}

/// What was reported; null when missing.
#[derive(Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Answer(Option<bool>);

/// A condition, and how it stands.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct JudgedView<'a> {
    holds: Verdict,
    facts: Vec<FactView<'a>>,
}

/// What was reported for the previous period.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PreviousView<'a> {
    numerator: Option<Number>,
    denominator: Option<Number>,
    missing: Vec<&'a str>,
}

/// What an item is put into its value from.
#[derive(Clone, Copy)]
pub(super) struct Context<'a, 'c> {
    pub(super) standard: &'a Standard,
    /// The classes that the commune may belong to.
    pub(super) classes: &'c [ClassId],
    pub(super) record: &'c Record,
    pub(super) figures: &'c Measuring<'c>,
}

impl<'a> ItemView<'a> {
    pub(super) fn new(context: Context<'a, '_>, outcome: &ItemOutcome) -> Self {
        let standard = context.standard;
        let item = &standard.items[outcome.item];
        let view = Self {
            id: item.number.into(),
            points: outcome.points.into(),
            band: None,
            numerator: None,
            denominator: None,
            answer: None,
            condition: None,
            previous: None,
            rounded: None,
            possible: None,
            problem: None,
            missing: context.missing(outcome),
            parameters: parameters(
                standard,
                parameters_behind(standard, context.classes, outcome),
            ),
            texts: context.texts(outcome),
        };
        match &outcome.reason {
            Reason::Flag(answer) => Self {
                answer: Some(Answer(*answer)),
                ..view
            },
            Reason::When(judgement) => Self {
                condition: match &item.scoring {
                    Scoring::When { condition, .. } => Some(JudgedView {
                        holds: judgement.judged.truth.into(),
                        facts: facts(standard, condition, judgement),
                    }),
                    Scoring::Flag { .. } | Scoring::Measure { .. } => None,
                },
                ..view
            },
            Reason::Measured(reading) => view.measured(context, outcome, reading),
        }
    }

    fn measured(self, context: Context<'a, '_>, outcome: &ItemOutcome, reading: &Reading) -> Self {
        let scoring = &context.standard.items[outcome.item].scoring;
        let band = |index: usize| BandView::at(context.standard, scoring, index);
        let measured = context.figures.of(outcome.item).unwrap_or_default();
        let previous = |figures: PreviousFigures| PreviousView {
            numerator: figures.numerator.map(Number),
            denominator: figures.denominator.map(Number),
            missing: context.missing_before(scoring),
        };
        let (at, possible, problem) = match reading {
            Reading::Band(index) => (band(*index), None, None),
            Reading::NoCase => (Some(BandView::NoCase), None, None),
            Reading::Open { bands, no_case } => {
                let rows = bands.iter().filter_map(|index| band(*index));
                let possible = rows.chain(no_case.then_some(BandView::NoCase));
                (None, Some(possible.collect()), None)
            }
            Reading::Problem(problem) => (None, None, Some(*problem)),
        };
        Self {
            band: at,
            numerator: measured.numerator.map(Number),
            denominator: measured.denominator.map(Number),
            previous: measured.previous.map(previous),
            rounded: measured.rounded.map(Number),
            possible,
            problem,
            ..self
        }
    }
}

impl<'a> Context<'a, '_> {
    /// Of a standard that amends another: the ids of the texts that the item's points stand in.
    fn texts(&self, outcome: &ItemOutcome) -> Option<Vec<&'a str>> {
        let standard = self.standard;
        if standard.texts.len() < 2 {
            return None;
        }
        let rows = rows_behind(standard, self.classes, outcome);
        let mut ids: Vec<&str> = rows
            .into_iter()
            .filter_map(|points| standard.text_at(points.span))
            .map(|text| text.id.as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        Some(ids)
    }

    /// The names of what was not reported.
    fn missing(&self, outcome: &ItemOutcome) -> Vec<&'a str> {
        let standard = self.standard;
        let indicators = match (&standard.items[outcome.item].scoring, &outcome.reason) {
            (_, Reason::When(judgement)) => {
                let names = judgement.missing.iter();
                return names.map(|name| name.name(standard)).collect();
            }
            (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
            (Scoring::Measure { quantity, .. }, Reason::Measured(_)) => {
                let measured = self.figures.of(outcome.item).unwrap_or_default();
                let level = quantity.level();
                [
                    Some(level.numerator()).filter(|_| measured.numerator.is_none()),
                    level
                        .denominator()
                        .filter(|_| measured.denominator.is_none()),
                ]
            }
            _ => [None, None],
        };
        let indicators = indicators.into_iter().flatten();
        self.names(indicators.flat_map(|id| self.record.gaps(standard, id)))
    }

    /// The names of what was not reported for the previous period, of what it is compared with.
    fn missing_before(&self, scoring: &Scoring) -> Vec<&'a str> {
        let Scoring::Measure { quantity, .. } = scoring else {
            return Vec::new();
        };
        let level = quantity.level();
        let indicators = std::iter::once(level.numerator()).chain(level.denominator());
        self.names(indicators.flat_map(|id| match self.record.previous() {
            Some(previous) => previous.gaps(self.standard, id),
            None => self.standard.reported(id),
        }))
    }

    /// The names of indicators, each once.
    fn names(&self, ids: impl Iterator<Item = IndicatorId>) -> Vec<&'a str> {
        let mut names = Vec::new();
        for id in ids {
            let name = self.standard.indicators[id].name.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}
