//! A criterion with its items, and where each has its points and values from.

use std::io;

use super::{Explanation, item};
use crate::engine::{CriterionOutcome, ItemOutcome, rows_behind};
use crate::model::{Fact, IndicatorId, Provenance, Quantity, Scoring};
use crate::report::origin;
use crate::report::phrase::upper_first;
use crate::source::Position;
use crate::text::Args;

impl Explanation<'_> {
    pub(super) fn criterion(&mut self, outcome: &CriterionOutcome) -> io::Result<()> {
        let words = self.words;
        let criterion = &words.standard.criteria[outcome.criterion];
        let args = Args::new()
            .with("number", criterion.number.to_string())
            .with("title", criterion.title.as_str())
            .with(
                "points",
                words.points_of(outcome.points, criterion.max.value),
            );
        self.page.gap()?;
        self.page
            .paragraph(0, &words.texts.with("explain-criterion", &args))?;
        let citation = criterion.max.citation.as_deref();
        if let Some(citation) = citation {
            self.page
                .paragraph(2, &upper_first(&self.citation(citation)))?;
        }
        for item in &outcome.items {
            let number = words.standard.items[item.item].number.to_string();
            let args = Args::new()
                .with("number", number)
                .with("sentences", item::sentences(&words, item));
            self.page
                .paragraph(2, &words.texts.with("explain-item", &args))?;
            let source = self.source(item, citation);
            if !source.is_empty() {
                self.page.block(6, &source)?;
            }
        }
        Ok(())
    }

    /// Who stands behind an item's points, the provision if it is not its criterion's, and where
    /// the values were given.
    fn source(&self, outcome: &ItemOutcome, of_criterion: Option<&str>) -> String {
        let texts = self.words.texts;
        let mut parts: Vec<String> = Vec::new();
        let mut add = |part: String| {
            if !part.is_empty() && !parts.contains(&part) {
                parts.push(part);
            }
        };
        let mut citations = Vec::new();
        for points in rows_behind(self.words.standard, outcome) {
            let said = |id, source: &str| texts.with(id, &Args::new().with("source", source));
            add(match &points.provenance {
                Provenance::Stated => String::new(),
                Provenance::VerifiedBy(source) => said("source-verified", source),
                Provenance::DerivedFrom(source) => said("source-derived", source),
                Provenance::Unverified => texts.get("source-unverified"),
            });
            let own = points.citation.as_deref();
            citations.extend(own.filter(|_| own != of_criterion));
        }
        for citation in citations {
            add(self.citation(citation));
        }
        let positions = self.positions(outcome);
        if !positions.is_empty() {
            let places = origin::positions(self.assessment.sources, positions);
            add(texts.with("source-values", &Args::new().with("places", places)));
        }
        upper_first(&parts.join("; "))
    }

    fn citation(&self, citation: &str) -> String {
        let args = Args::new().with("citation", citation);
        self.words.texts.with("source-citation", &args)
    }

    fn positions(&self, outcome: &ItemOutcome) -> Vec<Position> {
        let record = &self.scored.record;
        let (first, second) = match &self.words.standard.items[outcome.item].scoring {
            Scoring::Flag { indicator, .. } => (*indicator, None),
            Scoring::When { condition, .. } => {
                let at = |fact| match fact {
                    Fact::Is(id, _) => record.attribute(id).map(|given| given.at),
                    Fact::Answer(id) | Fact::Within(id, _) => {
                        record.value(id).map(|given| given.at)
                    }
                };
                return condition.facts().into_iter().filter_map(at).collect();
            }
            Scoring::Measure { quantity, .. } => match quantity {
                Quantity::Count(indicator) | Quantity::Percent(indicator) => (*indicator, None),
                Quantity::Ratio(ratio) => (ratio.numerator, Some(ratio.denominator)),
            },
        };
        let at = |id: IndicatorId| record.value(id).map(|given| given.at);
        [at(first), second.and_then(at)]
            .into_iter()
            .flatten()
            .collect()
    }
}
