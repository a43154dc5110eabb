//! Who the commune is, its class and why, its total and verdict.

use std::io;

use super::Explanation;
use crate::data::record::Record;
use crate::l10n::Args;
use crate::model::AttributeDomain;
use crate::report::Scored;
use crate::report::phrase::{self, lower_first};
use crate::report::words::Words;

impl Explanation<'_> {
    pub(super) fn head(&mut self) -> io::Result<()> {
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
            name.push_str(&phrase::place(place));
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
        if let Some(why) = attributes(&words, record) {
            self.page.paragraph(2, &why)?;
        }

        let total = words.points_of(outcome.points, words.standard.total.value);
        let args = Args::new().with("points", total);
        self.page
            .paragraph(0, &words.texts.with("explain-total", &args))?;
        let no_case = outcome.points_without_cases();
        if !no_case.is_zero() {
            let items = outcome.without_cases();
            let items = items.map(|item| words.standard.items[item.item].number.to_string());
            let args = Args::new()
                .with("points", words.points(no_case))
                .with("items", words.list("list-and", items.collect()));
            self.page
                .paragraph(2, &words.texts.with("explain-no-case", &args))?;
        }
        let args = Args::new().with("verdict", words.verdict(outcome.verdict));
        self.page
            .paragraph(0, &words.texts.with("explain-verdict", &args))?;
        if outcome.settled_together {
            let together = words.texts.get("explain-together");
            self.page.paragraph(2, &together)?;
        }
        if outcome.steps_spent {
            let steps = words.texts.get("explain-steps");
            self.page.paragraph(2, &steps)?;
        }
        Ok(())
    }
}

/// What is known of the commune besides its figures: it is why it has its class.
pub(in crate::report) fn attributes(words: &Words<'_>, record: &Record) -> Option<String> {
    let known: Vec<String> = words
        .standard
        .attributes
        .iter()
        .map(|(id, attribute)| {
            let value = record.attribute(id).map(|given| given.value);
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
