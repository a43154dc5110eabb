//! All that the rulebook says, in words, as the templates need it.

mod criteria;
mod indicators;
mod parameters;
mod plan;
mod recognition;
mod unverified;

use serde::Serialize;

use super::Book;
use crate::l10n::{Args, Lang, Texts};
use crate::model::{Plan, Text};
use crate::number::format_date;
use crate::report::notes;
use crate::report::rules::Tally;
use crate::report::words::Words;
use crate::source::Sources;
use plan::PlanPart;

/// The whole document.
#[derive(Serialize)]
pub(super) struct Rulebook {
    lang: &'static str,
    title: String,
    parts: Vec<Part>,
    /// Behind the standards.
    plans: Vec<PlanPart>,
}

impl Rulebook {
    pub(super) fn new(book: &Book<'_>, sources: &Sources, texts: &Texts) -> Self {
        let Book { standards, plans } = book;
        let single = standards.len() + plans.len() == 1;
        // Anchors of several texts on one page must differ.
        let key = |at: usize| {
            if single {
                String::new()
            } else {
                format!("{}-", at + 1)
            }
        };
        let part = |(at, standard)| Part::new(&Words { texts, standard }, sources, &key(at));
        let parts: Vec<Part> = standards.iter().enumerate().map(part).collect();
        let part = |(at, plan): (usize, &Plan)| {
            let standard = &plan.standard;
            let key = key(standards.len() + at);
            PlanPart::new(&Words { texts, standard }, plan, sources, &key)
        };
        let plans: Vec<PlanPart> = plans.iter().enumerate().map(part).collect();
        let title = match (parts.as_slice(), plans.as_slice()) {
            ([only], []) => only.title.clone(),
            ([], [only]) => only.title.clone(),
            ([], _) => texts.get("doc-title-plans"),
            _ => texts.get("doc-title-several"),
        };
        Self {
            lang: match texts.lang() {
                Lang::Vi => "vi",
                Lang::En => "en",
            },
            title,
            parts,
            plans,
        }
    }
}

/// One standard.
#[derive(Serialize)]
struct Part {
    /// What the anchors of this standard begin with.
    key: String,
    title: String,
    details: Vec<Detail>,
    /// What is said first where figures are unverified.
    warning: Option<String>,
    criteria: Vec<criteria::Criterion>,
    recognition: recognition::Recognition,
    attributes: Vec<indicators::Attribute>,
    indicators: Vec<indicators::Indicator>,
    parameters: Vec<parameters::Parameter>,
    unverified: Vec<unverified::Unverified>,
    made_by: String,
}

/// A line of the heading.
#[derive(Serialize)]
struct Detail {
    name: String,
    value: String,
    /// Whether it is a fingerprint, which may be broken anywhere.
    code: bool,
}

impl Detail {
    fn new(words: &Words<'_>, id: &str, value: String) -> Self {
        Self {
            name: words.texts.get(id),
            value,
            code: id == "doc-sha256",
        }
    }
}

impl Part {
    fn new(words: &Words<'_>, sources: &Sources, key: &str) -> Self {
        let standard = words.standard;
        let figures = standard.figures();
        let tool = Args::new().with("tool", notes::tool());
        Self {
            key: key.to_owned(),
            title: standard.title.clone(),
            details: details(words, sources),
            warning: words.unverified_of(&Tally::of(&figures)),
            criteria: criteria::criteria(words, key),
            recognition: recognition::Recognition::new(words),
            attributes: indicators::attributes(words),
            indicators: indicators::indicators(words),
            parameters: parameters::parameters(words),
            unverified: unverified::unverified(words, sources, &figures),
            made_by: words.texts.with("doc-made-by", &tool),
        }
    }
}

fn details(words: &Words<'_>, sources: &Sources) -> Vec<Detail> {
    let standard = words.standard;
    let mut details = Vec::new();
    let mut add = |id: &str, value: String| details.push(Detail::new(words, id, value));
    if let Some(text) = &standard.legal_text {
        add("doc-legal-text", text.clone());
    }
    if let Some(date) = standard.issued {
        add("doc-issued", format_date(date));
    }
    if let Some(date) = standard.effective_from {
        add("doc-effective", format_date(date));
    }
    if let Some(date) = standard.effective_to {
        add("doc-effective-to", format_date(date));
    }
    if let Some(day) = standard.day {
        add("doc-day", format_date(day));
    }
    let total = &standard.total;
    let points = words.points(total.value);
    let mark = words.mark(&total.provenance);
    let source = match &total.citation {
        Some(citation) => format!("{mark}. {}", words.provision_at(citation, total.span)),
        None => mark,
    };
    add("doc-total", format!("{points}. {source}"));
    add("doc-id", standard.id.clone());
    for text in standard.texts.iter().rev() {
        if text.file != standard.file {
            add("doc-amended", amended(text));
        }
        let file = sources.file(text.file);
        add("doc-file", file.name.clone());
        add("doc-sha256", file.sha256.clone());
    }
    details
}

/// An amended text: what it is called, its title and its id.
fn amended(text: &Text) -> String {
    let Text { title, id, .. } = text;
    match &text.legal_text {
        Some(name) => format!("{name}: {title} ({id})"),
        None => format!("{title} ({id})"),
    }
}
