//! The page as a value: every word and number that it shows.

pub(super) mod bar;
mod charts;
mod margin;
mod missing;
mod order;
mod row;
mod sheet;

use serde::Serialize;

use crate::l10n::Lang;
use crate::report::advise::{self, Advised, Line};
use crate::report::summary::{self, Inputs};
use crate::report::words::Words;
use crate::report::{explain, groups, notes};

pub(super) use charts::VERDICTS;
pub(super) use margin::Scale;
pub(super) use order::{Place, ranked};
pub(super) use row::{Row, anchor, mark};
pub(super) use sheet::Sheet;

/// So many findings about no commune are listed; all are in the list that a run writes.
const MOST_FINDINGS: usize = 100;

/// What a page says of all communes.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    /// The standard's title.
    title: String,
    /// The district, where all communes are of one.
    place: Option<String>,
    /// How many figures nobody has compared.
    warning: Option<String>,
    share: charts::Share,
    lost: Vec<charts::Lost>,
    /// The communes nearest to recognition.
    nearest: Vec<String>,
    /// The fewest changes by which the target is reached.
    plan: Vec<Line>,
    missing: Vec<missing::Wanted>,
    /// What was found in the data that belongs to no commune.
    findings: Vec<String>,
    /// How many of these are not listed.
    more_findings: usize,
    /// Headings with lines: what was read, what it rests on.
    sections: Vec<Section>,
    pub(super) criteria: Vec<Criterion>,
    /// What communes can be chosen by.
    pub(super) districts: Vec<String>,
    pub(super) classes: Vec<String>,
    verdicts: Vec<String>,
}

/// A heading, and what stands under it.
#[derive(Debug, Serialize)]
struct Section {
    heading: String,
    lines: Vec<String>,
}

/// A criterion as the head of a column.
#[derive(Debug, Serialize)]
pub(super) struct Criterion {
    number: String,
    title: String,
    most: String,
}

impl Overview {
    pub(super) fn new(advised: &Advised<'_>, words: &Words<'_>, places: &[Place<'_>]) -> Self {
        let assessment = advised.assessment;
        let standard = words.standard;
        let mut sections = summary::sections(assessment, words, Inputs::All);
        let nearest = sections
            .iter()
            .position(|it| it.heading == summary::NEAREST);
        let nearest = nearest.map(|at| sections.remove(at).lines);
        // The counts and what is missing have parts of their own here, too.
        sections.retain(|it| ![summary::COUNTS, summary::WANTED].contains(&it.heading));
        let mut districts: Vec<String> = Vec::new();
        for district in groups::districts(assessment, words) {
            districts.push(district.heading);
        }
        let all = assessment.findings.iter();
        let findings = all.map(|one| explain::finding(assessment, words, one));
        Self {
            title: standard.title.clone(),
            place: match districts.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            warning: notes::unverified(words, assessment.unverified_used()),
            share: charts::share(assessment, words),
            lost: charts::lost(assessment, words),
            nearest: nearest.unwrap_or_default(),
            plan: advise::of_all(advised, words),
            missing: missing::all(assessment, words, places),
            findings: findings.take(MOST_FINDINGS).collect(),
            more_findings: assessment.findings.len().saturating_sub(MOST_FINDINGS),
            sections: (sections.into_iter())
                .map(|section| Section {
                    heading: words.texts.get(section.heading),
                    lines: section.lines,
                })
                .collect(),
            criteria: (standard.criteria.values())
                .map(|criterion| Criterion {
                    number: criterion.number.to_string(),
                    title: criterion.title.clone(),
                    most: words.texts.number(criterion.max.value),
                })
                .collect(),
            districts,
            classes: (standard.classes.values())
                .map(|class| class.label.clone())
                .collect(),
            verdicts: charts::VERDICTS.map(|it| words.verdict(it)).into(),
        }
    }
}

/// How a language is called in a page.
pub(super) fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi",
        Lang::En => "en",
    }
}
