//! A criterion with its items, and where each has its points and values from.

use std::io;

use super::{Explanation, item};
use crate::advise;
use crate::data::record::Record;
use crate::engine::{CriterionOutcome, ItemOutcome, rows_behind};
use crate::l10n::Args;
use crate::model::{Fact, Provenance, Scoring};
use crate::report::phrase::upper_first;
use crate::report::{Scored, origin, sums};
use crate::source::Position;

impl Explanation<'_> {
    pub(super) fn criterion(&mut self, outcome: &CriterionOutcome) -> io::Result<()> {
        let words = self.words;
        let classes = &self.scored.outcome.classes;
        let short = advise::lacks(&self.scored.outcome).points.min;
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
            let sentences = item::sentences(&words, classes, item, &self.scored.record, short);
            let args = Args::new()
                .with("number", number)
                .with("sentences", sentences);
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
        for points in rows_behind(self.words.standard, &self.scored.outcome.classes, outcome) {
            let said = |id, source: &str| texts.with(id, &Args::new().with("source", source));
            add(match &points.provenance {
                Provenance::Stated => String::new(),
                Provenance::VerifiedBy(source) => said("source-verified", source),
                Provenance::DerivedFrom(source) => said("source-derived", source),
                Provenance::Unverified => texts.get("source-unverified"),
            });
            if let Some(text) = self.words.standard.amending_text_at(points.span) {
                let args = Args::new().with("text", text.name());
                add(texts.with("source-amended", &args));
            }
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
        let Scored { record, .. } = self.scored;
        let standard = self.words.standard;
        let scoring = &standard.items[outcome.item].scoring;
        let attributes = match scoring {
            Scoring::When { condition, .. } => condition.facts(),
            Scoring::Flag { .. } | Scoring::Measure { .. } => Vec::new(),
        };
        let attributes = attributes.into_iter().filter_map(|fact| match fact {
            Fact::Is(id, _) => record.attribute(id).map(|given| given.at),
            Fact::Answer(_) | Fact::Within(..) => None,
        });
        let reported = sums::measured(scoring).into_iter();
        let reported: Vec<_> = reported.flat_map(|id| standard.reported(id)).collect();
        let places = |record: &Record| {
            let values = reported.iter().filter_map(|id| record.value(*id));
            values.map(|given| given.at).collect::<Vec<_>>()
        };
        let previous = record.previous().filter(|_| item::compares(scoring));
        let previous = previous.map(places).unwrap_or_default();
        attributes.chain(places(record)).chain(previous).collect()
    }
}
