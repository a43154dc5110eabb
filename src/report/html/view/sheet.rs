//! All about one commune, laid out as the official table by which it is assessed.

use serde::Serialize;

use super::row::{anchor, mark};
use crate::engine::PointsRange;
use crate::model::CriterionId;
use crate::report::advise::{self, Advised};
use crate::report::explain::{self, Explanation};
use crate::report::words::Words;

/// A commune's sheet.
#[derive(Debug, Serialize)]
pub(in crate::report::html) struct Sheet {
    anchor: String,
    /// What it is called, as the head of an official paper writes it, too.
    name: String,
    authority: String,
    verdict: String,
    mark: &'static str,
    points: String,
    total_most: String,
    /// The standard's title and its legal text.
    title: String,
    legal_text: Option<String>,
    criteria: Vec<Criterion>,
    /// All else, in sentences.
    about: Explanation,
}

/// A criterion with its items.
#[derive(Debug, Serialize)]
struct Criterion {
    number: String,
    title: String,
    citation: Option<String>,
    most: String,
    points: String,
    items: Vec<Item>,
}

/// A row of the table. What is known of a figure's evidence belongs beside its source.
#[derive(Debug, Serialize)]
struct Item {
    number: String,
    title: String,
    most: String,
    points: String,
    reason: String,
    steps: Vec<String>,
    source: String,
    /// Whether no points are lost.
    is_full: bool,
}

impl Sheet {
    /// The sheet of a commune, given its place in the assessment and in the order of the page; none where there
    /// is no such commune.
    pub(in crate::report::html) fn new(
        advised: &Advised<'_>,
        words: &Words<'_>,
        (given, at): (usize, usize),
    ) -> Option<Self> {
        let assessment = advised.assessment;
        let scored = assessment.communes.get(given)?;
        let (identity, outcome) = (&scored.record.identity, &scored.outcome);
        let advice = advise::of_place(advised, words, given);
        let mut about = Explanation::new(assessment, words, scored, advice);
        let explained = std::mem::take(&mut about.criteria);
        let name = words.commune(identity);
        Some(Self {
            anchor: anchor(at),
            authority: name.to_uppercase(),
            name,
            verdict: words.verdict(outcome.verdict),
            mark: mark(outcome.verdict),
            points: words.range(outcome.points),
            total_most: words.texts.number(words.standard.total.value),
            title: words.standard.title.clone(),
            legal_text: words.standard.legal_text.clone(),
            criteria: (outcome.criteria.iter().zip(explained))
                .map(|(own, explained)| criterion(words, own.criterion, own.points, explained))
                .collect(),
            about,
        })
    }
}

fn criterion(
    words: &Words<'_>,
    id: CriterionId,
    points: PointsRange,
    explained: explain::Criterion,
) -> Criterion {
    let criterion = &words.standard.criteria[id];
    Criterion {
        number: criterion.number.to_string(),
        title: criterion.title.clone(),
        citation: explained.citation,
        most: words.texts.number(criterion.max.value),
        points: words.range(points),
        items: (explained.items.into_iter())
            .map(|item| {
                let points = PointsRange::from(item.points);
                let most = item.max_points.into();
                Item {
                    number: item.number.to_string(),
                    title: item.title,
                    most: words.texts.number(most),
                    points: words.range(points),
                    reason: item.reason,
                    steps: item.steps,
                    source: item.source,
                    is_full: points.min >= most,
                }
            })
            .collect(),
    }
}
