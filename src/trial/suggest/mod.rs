//! Examples that are missing: one on each side of every bound, and whatever else no example
//! reaches yet. What must follow is left open: a person says it, not the engine.

mod class;
mod condition;
mod scale;
mod whole;

use super::check::Actual;
use super::coverage::{Counted, GoalKind, coverage};
use super::{Trial, check};
use crate::data::record::Record;
use crate::engine;
use crate::exact::Decimal;
use crate::model::{
    AttributeId, ClassId, CriterionId, Example, ExampleValue, Expectation, Expected, IndicatorId,
    ItemId, Known, RecognitionCondition, Standard,
};
use crate::source::{Sources, Span};

/// An example that is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What it is a case of.
    pub case: Case,
    /// What is known of attributes, in the standard's order.
    pub attributes: Vec<(AttributeId, u16)>,
    /// What is known of indicators, in the standard's order.
    pub figures: Vec<(IndicatorId, ExampleValue)>,
    /// What is to be confirmed, with what the engine makes of it.
    pub open: Vec<(Expected, Actual)>,
}

/// What an example is a case of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// A quantity at or beside a bound.
    Bound(ItemId, Decimal, Place),
    /// A band of an item.
    Band(ItemId, usize),
    /// `không phát sinh` of an item.
    NoCase(ItemId),
    /// A yes or no of an item.
    Answer(ItemId, bool),
    /// A condition that the standard states itself, held (`true`) or not.
    Condition(RecognitionCondition, bool),
    /// A class.
    Class(ClassId),
    /// A total that reaches (`true`) the threshold of a class, or falls short of it.
    Threshold(ClassId, bool),
    /// A criterion at zero, everything else being well.
    AtZero(CriterionId),
}

/// Where a quantity lies, seen from a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On it.
    At,
    /// Just below it.
    Below,
    /// Just above it.
    Above,
}

/// What an example is to give: attributes, and figures.
#[derive(Debug, Clone, Default)]
struct Draft {
    attributes: Vec<(AttributeId, u16)>,
    figures: Vec<(IndicatorId, ExampleValue)>,
}

/// The examples that are missing, in the standard's order. Their figures are the least that keep
/// all declared limits. Where no figures can be found, there is no suggestion.
pub fn suggest(standard: &Standard, trial: &Trial<'_>, sources: &Sources) -> Vec<Suggestion> {
    let mut maker = Maker {
        standard,
        sources,
        made: Vec::new(),
    };
    let there = coverage(standard, &trial.runs, Counted::Waiting);
    let missing: Vec<GoalKind> = there.missing().map(|goal| goal.kind).collect();
    for (id, item) in standard.items.iter() {
        scale::of_item(&mut maker, trial, &missing, (id, item));
    }
    class::suggest(&mut maker, &missing);
    condition::suggest(&mut maker, &missing);
    whole::suggest(&mut maker, &missing);
    maker.made
}

/// Puts suggestions together.
struct Maker<'a> {
    standard: &'a Standard,
    sources: &'a Sources,
    made: Vec<Suggestion>,
}

impl Maker<'_> {
    /// Adds a suggestion: what is to be confirmed gets what the engine makes of it beside it.
    fn add(&mut self, case: Case, mut draft: Draft, open: Vec<Expected>) {
        draft.attributes.sort_by_key(|(id, _)| *id);
        draft.figures.sort_by_key(|(id, _)| *id);
        draft.figures.dedup_by_key(|(id, _)| *id);
        let example = self.example(&draft);
        let record = Record::of_example(self.standard, &example, self.sources);
        let outcome = engine::evaluate(self.standard, &record);
        let open = open.into_iter().map(|expected| {
            let actual = check::check(&expected, &outcome).actual;
            (expected, actual)
        });
        self.made.push(Suggestion {
            case,
            open: open.collect(),
            attributes: draft.attributes,
            figures: draft.figures,
        });
    }

    /// The draft as an example that stands nowhere.
    fn example(&self, draft: &Draft) -> Example {
        let span = Span {
            file: self.standard.file,
            start: 0,
            end: 0,
        };
        let attributes = draft
            .attributes
            .iter()
            .map(|&(id, value)| Known { id, value, span });
        let figures = draft
            .figures
            .iter()
            .map(|&(id, value)| Known { id, value, span });
        Example {
            name: String::new(),
            span,
            day: None,
            attributes: attributes.collect(),
            figures: figures.collect(),
            previous: Vec::new(),
            expected: Vec::<Expectation>::new(),
        }
    }
}
