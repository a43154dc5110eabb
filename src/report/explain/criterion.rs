//! A criterion with its items, and where each has its points and values from.

use super::item;
use super::view::{Criterion, Item};
use crate::data::record::{Giver, Subject};
use crate::engine::{CriterionOutcome, ItemOutcome, rows_behind};
use crate::l10n::Args;
use crate::model::Provenance;
use crate::report::phrase::upper_first;
use crate::report::words::Words;
use crate::report::{Assessment, Scored, given, origin};
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
        let places = |positions: Vec<Position>| {
            let places = origin::positions(self.assessment.sources, positions);
            Args::new().with("places", places)
        };
        let Placed { reported, verified } = self.positions(outcome);
        if !reported.is_empty() {
            add(texts.with("source-values", &places(reported)));
        }
        if !verified.is_empty() {
            add(texts.with("source-values-verified", &places(verified)));
        }
        let given = given::of_item(self.words, outcome.item, &self.scored.record);
        given.into_iter().for_each(add);
        upper_first(&parts.join("; "))
    }

    fn citation(&self, citation: &str) -> String {
        let args = Args::new().with("citation", citation);
        self.words.texts.with("source-citation", &args)
    }

    fn positions(&self, outcome: &ItemOutcome) -> Placed {
        let record = &self.scored.record;
        let mut placed = Placed::default();
        for (subject, is_previous) in given::subjects(self.words.standard, outcome.item) {
            let Some(record) = given::of_period(record, is_previous) else {
                continue;
            };
            let at = match subject {
                Subject::Attribute(id) => record.attribute(id).map(|given| given.at),
                Subject::Indicator(id) => record.value(id).map(|given| given.at),
            };
            match record.giver(subject) {
                Giver::SelfReported => placed.reported.extend(at),
                Giver::Verified => placed.verified.extend(at),
            }
        }
        placed
    }
}

/// Where the figures of an item stand, by who gave them.
#[derive(Default)]
struct Placed {
    reported: Vec<Position>,
    verified: Vec<Position>,
}
