//! One item: its points, and what they come from.

use serde::{Serialize, Serializer};

use super::commune::Range;
use super::number::Number;
use super::sequence::{AsText, Sequence};
use crate::engine::{ItemOutcome, ItemProblem, Measured, Reading, Reason};
use crate::model::{Band, IndicatorId, ItemNumber, Quantity, Scoring, Standard};

/// An item with what was decided of it.
pub(super) struct ItemView<'a> {
    pub(super) standard: &'a Standard,
    pub(super) outcome: &'a ItemOutcome,
}

impl Serialize for ItemView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'a, Possible: Serialize, AllMissing: Serialize> {
            id: AsText<ItemNumber>,
            points: Range,
            band: BandView<'a>,
            answer: Option<bool>,
            numerator: Option<Number>,
            denominator: Option<Number>,
            possible: Possible,
            problem: Option<&'static str>,
            missing: AllMissing,
        }
        let item = &self.standard.items[self.outcome.item];
        let bands: &[Band] = match &item.scoring {
            Scoring::Flag { .. } => &[],
            Scoring::Measure { scale, .. } => &scale.bands,
        };
        let at = |index: usize| BandView::at(bands, index);
        let mut view = View {
            id: AsText(item.number),
            points: Range::from(self.outcome.points),
            band: BandView::None,
            answer: None,
            numerator: None,
            denominator: None,
            possible: Sequence(|| {
                let (possible, no_case) = self.possible();
                let no_case = no_case.then_some(BandView::NoCase);
                possible.iter().map(move |band| at(*band)).chain(no_case)
            }),
            problem: None,
            missing: Sequence(|| {
                let missing = self.missing().into_iter().flatten();
                missing.map(|id| self.standard.indicators[id].name.as_str())
            }),
        };
        match &self.outcome.reason {
            Reason::Flag(answer) => view.answer = *answer,
            Reason::Measured(measured) => {
                view.numerator = measured.numerator.map(Number);
                view.denominator = measured.denominator.map(Number);
                match measured.reading {
                    Reading::Band(index) => view.band = at(index),
                    Reading::NoCase => view.band = BandView::NoCase,
                    Reading::Open { .. } => {}
                    Reading::Problem(problem) => {
                        view.problem = Some(match problem {
                            ItemProblem::NoCaseUnruled => "no_case_unruled",
                            ItemProblem::CasesWithoutBase => "cases_without_base",
                            ItemProblem::Overflow => "overflow",
                        });
                    }
                }
            }
        }
        view.serialize(serializer)
    }
}

impl ItemView<'_> {
    /// The bands that an open item may still fall in, and whether *không phát sinh* is possible.
    fn possible(&self) -> (&[usize], bool) {
        match &self.outcome.reason {
            Reason::Measured(Measured {
                reading: Reading::Open { bands, no_case },
                ..
            }) => (bands, *no_case),
            _ => (&[], false),
        }
    }

    /// The indicators that were not reported.
    fn missing(&self) -> [Option<IndicatorId>; 2] {
        match (
            &self.standard.items[self.outcome.item].scoring,
            &self.outcome.reason,
        ) {
            (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
            (Scoring::Measure { quantity, .. }, Reason::Measured(measured)) => {
                let (numerator, denominator) = match quantity {
                    Quantity::Count(id) | Quantity::Percent(id) => (*id, None),
                    Quantity::Ratio(ratio) => (ratio.numerator, Some(ratio.denominator)),
                };
                [
                    Some(numerator).filter(|_| measured.numerator.is_none()),
                    denominator.filter(|_| measured.denominator.is_none()),
                ]
            }
            _ => [None, None],
        }
    }
}

/// The band that applied.
enum BandView<'a> {
    /// None did: a yes/no, or not known.
    None,
    /// The rule for a denominator of 0.
    NoCase,
    /// A row of the scale.
    Row(usize, &'a Band),
}

impl<'a> BandView<'a> {
    fn at(bands: &'a [Band], index: usize) -> Self {
        bands
            .get(index)
            .map_or(BandView::None, |band| BandView::Row(index, band))
    }
}

impl Serialize for BandView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row {
            index: usize,
            lower: Option<Number>,
            lower_inclusive: bool,
            upper: Option<Number>,
            upper_inclusive: bool,
        }
        match self {
            BandView::None => serializer.serialize_none(),
            BandView::NoCase => serializer.serialize_str("no_case"),
            BandView::Row(index, band) => {
                let (lower, upper) = (band.interval.lower, band.interval.upper);
                Row {
                    index: *index,
                    lower: lower.map(|end| Number(end.value)),
                    lower_inclusive: lower.is_some_and(|end| end.inclusive),
                    upper: upper.map(|end| Number(end.value)),
                    upper_inclusive: upper.is_some_and(|end| end.inclusive),
                }
                .serialize(serializer)
            }
        }
    }
}
