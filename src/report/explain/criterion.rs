//! A criterion with its items, and where each has its points and values from.

use super::item;
use super::view::{Criterion, Item};
use crate::data::record::Record;
use crate::engine::{CriterionOutcome, ItemOutcome, rows_behind};
use crate::l10n::Args;
use crate::model::{Fact, Provenance, Scoring};
use crate::report::phrase::upper_first;
use crate::report::words::Words;
use crate::report::{Assessment, Scored, origin, sums};
use crate::source::Position;

/// All criteria of a commune.
pub(in crate::report) fn all(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    scored: &Scored,
) -> Vec<Criterion> {
    let criteria = scored.outcome.criteria.iter();
    criteria
        .map(|criterion| view(assessment, words, scored, criterion))
        .collect()
}

/// A criterion with its items.
fn view(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    scored: &Scored,
    outcome: &CriterionOutcome,
) -> Criterion {
    let criterion = &words.standard.criteria[outcome.criterion];
    let points = words.points_of(outcome.points, criterion.max.value);
    let args = Args::new()
        .with("number", criterion.number.to_string())
        .with("title", criterion.title.as_str())
        .with("points", points);
    let citation = criterion.max.citation.as_deref();
    let behind = Behind {
        assessment,
        words,
        scored,
    };
    Criterion {
        heading: words.texts.with("explain-criterion", &args),
        citation: citation.map(|citation| upper_first(&behind.citation(citation))),
        items: (outcome.items.iter())
            .map(|item| {
                let own = &words.standard.items[item.item];
                let (classes, record) = (&scored.outcome.classes, &scored.record);
                let reason = item::reason(words, classes, item, record);
                let step = item::step(words, classes, item, record);
                let sentences = std::iter::once(&reason).chain(&step);
                let sentences: Vec<&str> = sentences.map(String::as_str).collect();
                let args = Args::new()
                    .with("number", own.number.to_string())
                    .with("sentences", sentences.join(" "));
                Item {
                    number: own.number.into(),
                    title: own.title.clone(),
                    points: item.points.into(),
                    max_points: own.max.into(),
                    sentences: words.texts.with("explain-item", &args),
                    reason,
                    steps: step.into_iter().collect(),
                    source: behind.source(item, citation),
                }
            })
            .collect(),
    }
}

/// What an item's points and figures rest on.
struct Behind<'a> {
    assessment: &'a Assessment<'a>,
    words: &'a Words<'a>,
    scored: &'a Scored,
}

impl Behind<'_> {
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
