//! One item: its points, and what they come from.

use std::io;

use super::Writer;
use super::condition::truth;
use super::line::Line;
use super::pieces::ItemPieces;
use crate::data::record::Record;
use crate::engine::{
    ItemOutcome, ItemProblem, Measuring, Reading, Reason, parameters_behind, rows_behind,
};
use crate::model::{ClassId, IndicatorId, ParameterId, Quantity, Scoring};

const NO_CASE: &str = "\"no_case\"";

impl Writer<'_> {
    /// An item with what was decided of it.
    pub(super) fn item(
        &self,
        line: &mut Line,
        classes: &[ClassId],
        outcome: &ItemOutcome,
        (record, figures): (&Record, &Measuring<'_>),
    ) -> io::Result<()> {
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
            Reason::Measured(read) => {
                line.raw(",\"band\":");
                line.raw(match read {
                    Reading::Band(index) => band(pieces, *index),
                    Reading::NoCase => NO_CASE,
                    Reading::Open { .. } | Reading::Problem(_) => "null",
                });
                let measured = figures.of(outcome.item).unwrap_or_default();
                line.raw(",\"numerator\":");
                line.number(measured.numerator)?;
                line.raw(",\"denominator\":");
                line.number(measured.denominator)?;
                if let Some(previous) = measured.previous {
                    line.raw(",\"previous\":{\"numerator\":");
                    line.number(previous.numerator)?;
                    line.raw(",\"denominator\":");
                    line.number(previous.denominator)?;
                    line.raw(",\"missing\":");
                    let missing = self.missing_before(outcome, record);
                    line.array(missing, |line, name| line.value(&name))?;
                    line.raw("}");
                }
                if measured.rounded.is_some() {
                    line.raw(",\"rounded\":");
                    line.number(measured.rounded)?;
                }
                reading(line, pieces, read)?;
            }
        }
        line.raw(",\"missing\":");
        let missing = self.missing_of(outcome, (record, figures));
        line.array(missing, |line, name| line.value(&name))?;
        let named = parameters_behind(self.assessment.standard, classes, outcome);
        self.parameters(line, named)?;
        self.texts_behind(line, classes, outcome)?;
        line.raw("}");
        Ok(())
    }

    /// The names of the parameters that something rests on, where there are any.
    pub(super) fn parameters(&self, line: &mut Line, ids: Vec<ParameterId>) -> io::Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let standard = self.assessment.standard;
        line.raw(",\"parameters\":");
        line.array(ids, |line, id| line.value(&standard.parameters[id].name))
    }

    /// Of a standard that amends another: the ids of the texts that the item's points stand in.
    fn texts_behind(
        &self,
        line: &mut Line,
        classes: &[ClassId],
        outcome: &ItemOutcome,
    ) -> io::Result<()> {
        let standard = self.assessment.standard;
        if standard.texts.len() < 2 {
            return Ok(());
        }
        let rows = rows_behind(standard, classes, outcome);
        let mut ids: Vec<&str> = rows
            .into_iter()
            .filter_map(|points| standard.text_at(points.span))
            .map(|text| text.id.as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        line.raw(",\"texts\":");
        line.array(ids, |line, id| line.value(&id))
    }

    /// The names of what was not reported.
    fn missing_of(
        &self,
        outcome: &ItemOutcome,
        (record, figures): (&Record, &Measuring<'_>),
    ) -> Vec<&str> {
        let standard = self.assessment.standard;
        let indicators = match (self.scoring(outcome), &outcome.reason) {
            (_, Reason::When(judgement)) => {
                let names = judgement.missing.iter();
                return names.map(|name| name.name(standard)).collect();
            }
            (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
            (Scoring::Measure { quantity, .. }, Reason::Measured(_)) => {
                let measured = figures.of(outcome.item).unwrap_or_default();
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
        let mut names = Vec::with_capacity(2);
        for id in indicators.flat_map(|id: IndicatorId| record.gaps(standard, id)) {
            let name = standard.indicators[id].name.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The names of what was not reported for the previous period, of what it is compared with.
    fn missing_before(&self, outcome: &ItemOutcome, record: &Record) -> Vec<&str> {
        let standard = self.assessment.standard;
        let Scoring::Measure {
            quantity: Quantity::Change(change),
            ..
        } = self.scoring(outcome)
        else {
            return Vec::new();
        };
        let level = change.level;
        let mut names = Vec::new();
        for id in std::iter::once(level.numerator()).chain(level.denominator()) {
            let gaps = match record.previous() {
                Some(previous) => previous.gaps(standard, id),
                None => standard.reported(id),
            };
            for id in gaps {
                let name = standard.indicators[id].name.as_str();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
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
