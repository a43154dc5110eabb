//! Everything about one commune, in sentences.

mod conditions;
mod item;
mod missing;

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::page::Page;
use super::phrase::{lower_first, upper_first};
use super::words::Words;
use super::{Assessment, Scored, notes, origin};
use crate::engine::{CriterionOutcome, ItemOutcome, rows_behind, unverified_used};
use crate::model::{AttributeDomain, IndicatorId, Provenance, Quantity, Scoring};
use crate::source::{FileId, Position, Span};
use crate::text::{Args, Texts};

pub(in crate::report) use item::next;

/// Writes the whole tree of one commune, counted from 0 in [`Assessment::communes`]; nothing
/// when there is no such commune.
pub fn write(
    assessment: &Assessment<'_>,
    index: usize,
    texts: &Texts,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(scored) = assessment.communes.get(index) else {
        return Ok(());
    };
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    let mut explanation = Explanation {
        assessment,
        scored,
        words,
        page: Page::new(out, width),
    };
    explanation.head()?;
    explanation.conditions()?;
    for criterion in &scored.outcome.criteria {
        explanation.criterion(criterion)?;
    }
    explanation.missing()?;
    explanation.findings()?;
    explanation.sources()
}

struct Explanation<'a> {
    assessment: &'a Assessment<'a>,
    scored: &'a Scored,
    words: Words<'a>,
    page: Page<'a>,
}

impl Explanation<'_> {
    fn head(&mut self) -> io::Result<()> {
        let Scored {
            record, outcome, ..
        } = self.scored;
        let identity = &record.identity;
        let words = self.words;
        let mut name = words.commune(identity);
        if let (Some(code), true) = (&identity.code, identity.name.is_some()) {
            let args = Args::new().with("code", code.as_str());
            name = format!("{name} ({})", words.texts.with("commune-code", &args));
        }
        let places = [&identity.district, &identity.province];
        for place in places.into_iter().flatten() {
            name.push_str(", ");
            name.push_str(&lower_first(place));
        }
        self.page.paragraph(0, &name)?;

        let classes: Vec<String> = outcome
            .classes
            .iter()
            .map(|id| {
                let class = &words.standard.classes[*id];
                let args = Args::new()
                    .with("label", class.label.as_str())
                    .with("threshold", words.points(class.threshold));
                words.texts.with("explain-class", &args)
            })
            .collect();
        let id = match classes.len() {
            1 => "explain-class-certain",
            _ => "explain-class-open",
        };
        let args = Args::new().with("classes", words.list("list-or", classes));
        self.page.paragraph(0, &words.texts.with(id, &args))?;
        if let Some(why) = self.attributes() {
            self.page.paragraph(2, &why)?;
        }

        let total = words.points_of(outcome.points, words.standard.total.value);
        let args = Args::new().with("points", total);
        self.page
            .paragraph(0, &words.texts.with("explain-total", &args))?;
        let args = Args::new().with("verdict", words.verdict(outcome.verdict));
        self.page
            .paragraph(0, &words.texts.with("explain-verdict", &args))
    }

    /// What is known of the commune besides its figures: it is why it has its class.
    fn attributes(&self) -> Option<String> {
        let words = self.words;
        let known: Vec<String> = words
            .standard
            .attributes
            .iter()
            .map(|(id, attribute)| {
                let value = self.scored.record.attribute(id).map(|given| given.value);
                let value = match (value, &attribute.domain) {
                    (None, _) => words.texts.get("answer-unknown"),
                    (Some(0), AttributeDomain::Flag) => words.texts.get("answer-no"),
                    (Some(_), AttributeDomain::Flag) => words.texts.get("answer-yes"),
                    (Some(place), AttributeDomain::Choices(choices)) => {
                        choices.get(usize::from(place)).cloned().unwrap_or_default()
                    }
                };
                format!("{}: {value}", lower_first(&attribute.label))
            })
            .collect();
        (!known.is_empty()).then(|| {
            let args = Args::new().with("attributes", known.join("; "));
            words.texts.with("explain-attributes", &args)
        })
    }

    fn conditions(&mut self) -> io::Result<()> {
        self.heading("explain-conditions")?;
        for condition in &self.scored.outcome.conditions {
            let text = conditions::sentence(&self.words, condition, self.scored.outcome.points);
            self.page.paragraph(2, &text)?;
        }
        Ok(())
    }

    fn criterion(&mut self, outcome: &CriterionOutcome) -> io::Result<()> {
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
        for item in &outcome.items {
            let number = words.standard.items[item.item].number.to_string();
            let args = Args::new()
                .with("number", number)
                .with("sentences", item::sentences(&words, item));
            self.page
                .paragraph(2, &words.texts.with("explain-item", &args))?;
            let source = self.source(item);
            if !source.is_empty() {
                self.page.block(6, &source)?;
            }
        }
        Ok(())
    }

    /// Who stands behind an item's points, the provision, and where the values were given.
    fn source(&self, outcome: &ItemOutcome) -> String {
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
            citations.extend(&points.citation);
        }
        for citation in citations {
            let args = Args::new().with("citation", citation.as_str());
            add(texts.with("source-citation", &args));
        }
        let positions = self.positions(outcome);
        if !positions.is_empty() {
            let places = origin::positions(self.assessment.sources, positions);
            add(texts.with("source-values", &Args::new().with("places", places)));
        }
        upper_first(&parts.join("; "))
    }

    fn positions(&self, outcome: &ItemOutcome) -> Vec<Position> {
        let (first, second) = match &self.words.standard.items[outcome.item].scoring {
            Scoring::Flag { indicator, .. } => (*indicator, None),
            Scoring::Measure { quantity, .. } => match quantity {
                Quantity::Count(indicator) | Quantity::Percent(indicator) => (*indicator, None),
                Quantity::Ratio(ratio) => (ratio.numerator, Some(ratio.denominator)),
            },
        };
        let at = |id: IndicatorId| self.scored.record.value(id).map(|given| given.at);
        [at(first), second.and_then(at)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn missing(&mut self) -> io::Result<()> {
        let missing = &self.scored.outcome.missing;
        if missing.is_empty() {
            return Ok(());
        }
        self.heading("explain-missing")?;
        for (at, missing) in missing.iter().enumerate() {
            let text = missing::sentence(&self.words, missing);
            self.page.paragraph(2, &format!("{}. {text}", at + 1))?;
        }
        Ok(())
    }

    fn findings(&mut self) -> io::Result<()> {
        let findings = &self.scored.findings;
        if findings.is_empty() {
            return Ok(());
        }
        self.heading("explain-findings")?;
        for finding in findings {
            let place = origin::place(self.assessment.sources, finding.place);
            let text = self.words.texts.with(finding.code.as_str(), &finding.args);
            self.page
                .paragraph(2, &format!("{place}: {text} [{}]", finding.code))?;
        }
        Ok(())
    }

    fn sources(&mut self) -> io::Result<()> {
        self.page.gap()?;
        let standard = self.words.standard;
        let used: BTreeSet<Span> = unverified_used(standard, &self.scored.outcome).collect();
        if let Some(warning) = notes::unverified(&self.words, used.len()) {
            self.page.paragraph(0, &warning)?;
        }
        let sources = self.assessment.sources;
        self.page.paragraph(0, &notes::standard(&self.words))?;
        let files = std::iter::once(standard.file).chain(self.data_files());
        for (at, file) in files.map(|id| sources.file(id)).enumerate() {
            if at > 0 {
                self.page
                    .paragraph(0, &notes::data_file(&self.words, file))?;
            }
            self.page.block(2, &notes::sha256(&self.words, file))?;
        }
        self.page.paragraph(0, &notes::tool())
    }

    /// The files that this commune's values were read from.
    fn data_files(&self) -> BTreeSet<FileId> {
        let record = &self.scored.record;
        let standard = self.words.standard;
        let values = standard.indicators.ids().filter_map(|id| record.value(id));
        let attributes = standard.attributes.ids();
        let attributes = attributes.filter_map(|id| record.attribute(id));
        std::iter::once(record.at)
            .chain(values.map(|given| given.at))
            .chain(attributes.map(|given| given.at))
            .map(|at| at.file)
            .collect()
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        self.page.gap()?;
        self.page.paragraph(0, &self.words.texts.get(id))
    }
}
