//! One item: its points, and what they come from.

use std::io;

use super::Writer;
use super::condition::truth;
use super::line::Line;
use super::pieces::ItemPieces;
use crate::engine::{ItemOutcome, ItemProblem, Reading, Reason};
use crate::model::{IndicatorId, Quantity, Scoring};

const NO_CASE: &str = "\"no_case\"";

impl Writer<'_> {
    /// An item with what was decided of it.
    pub(super) fn item(&self, line: &mut Line, outcome: &ItemOutcome) -> io::Result<()> {
        let pieces = self.pieces.item(outcome.item);
        line.raw(&pieces.head);
        line.range(outcome.points)?;
        match &outcome.reason {
            Reason::Flag(answer) => {
                line.raw(",\"band\":null,\"numerator\":null,\"denominator\":null");
                line.entry(",\"answer\":", answer)?;
            }
            Reason::When(judgement) => {
                line.raw(",\"band\":null,\"numerator\":null,\"denominator\":null");
                if let Scoring::When { condition, .. } = self.scoring(outcome) {
                    line.entry(",\"condition\":{\"holds\":", &truth(judgement.judged.truth))?;
                    line.raw(",\"facts\":");
                    self.facts(line, condition, judgement)?;
                    line.raw("}");
                }
            }
            Reason::Measured(measured) => {
                line.raw(",\"band\":");
                line.raw(match measured.reading {
                    Reading::Band(index) => band(pieces, index),
                    Reading::NoCase => NO_CASE,
                    Reading::Open { .. } | Reading::Problem(_) => "null",
                });
                line.raw(",\"numerator\":");
                line.number(measured.numerator)?;
                line.raw(",\"denominator\":");
                line.number(measured.denominator)?;
                reading(line, pieces, &measured.reading)?;
            }
        }
        line.raw(",\"missing\":");
        line.array(self.missing_of(outcome), |line, name| line.value(&name))?;
        line.raw("}");
        Ok(())
    }

    /// The names of what was not reported.
    fn missing_of(&self, outcome: &ItemOutcome) -> Vec<&str> {
        let standard = self.assessment.standard;
        let indicators = match (self.scoring(outcome), &outcome.reason) {
            (_, Reason::When(judgement)) => {
                let names = judgement.missing.iter();
                return names.map(|name| name.name(standard)).collect();
            }
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
        };
        let indicators = indicators.into_iter().flatten();
        let names = indicators.map(|id: IndicatorId| standard.indicators[id].name.as_str());
        names.collect()
    }

    fn scoring(&self, outcome: &ItemOutcome) -> &Scoring {
        &self.assessment.standard.items[outcome.item].scoring
    }
}

/// What an item has besides when its band is not known: the bands that are possible, or why
/// nothing can be said.
fn reading(line: &mut Line, pieces: &ItemPieces, reading: &Reading) -> io::Result<()> {
    match reading {
        Reading::Band(_) | Reading::NoCase => Ok(()),
        Reading::Open { bands, no_case } => {
            let rows = bands.iter().map(|index| band(pieces, *index));
            line.raw(",\"possible\":");
            line.array(rows.chain(no_case.then_some(NO_CASE)), |line, band| {
                line.raw(band);
                Ok(())
            })
        }
        Reading::Problem(problem) => line.entry(
            ",\"problem\":",
            &match problem {
                ItemProblem::NoCaseUnruled => "no_case_unruled",
                ItemProblem::CasesWithoutBase => "cases_without_base",
                ItemProblem::Overflow => "overflow",
            },
        ),
    }
}

fn band(pieces: &ItemPieces, index: usize) -> &str {
    pieces.bands.get(index).map_or("null", String::as_str)
}
