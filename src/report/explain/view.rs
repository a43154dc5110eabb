//! Everything about one commune, in words and numbers: the text of `explain` is laid out from it, as anything may be that tells why.

use serde::Serialize;

use super::{conditions, criterion, head, missing};
use crate::diagnostic::Diagnostic;
use crate::engine::unverified_used;
use crate::report::advise::Line;
use crate::report::view::{ItemNumber, Points, Range};
use crate::report::words::Words;
use crate::report::{Assessment, Scored, inputs, notes, origin};

/// A commune. It is made of one, laid out and dropped: those of a whole country would not fit into memory.
#[derive(Debug, Serialize)]
pub(in crate::report) struct Explanation {
    /// Its name, its code, where it is.
    pub(in crate::report) name: String,
    pub(in crate::report) class: String,
    /// What is known of it besides its figures.
    pub(in crate::report) attributes: Option<String>,
    pub(in crate::report) total: String,
    /// The points that rest on *không phát sinh*.
    pub(in crate::report) no_case: Option<String>,
    pub(in crate::report) verdict: String,
    /// What is to be said of how the verdict was found.
    pub(in crate::report) remarks: Vec<String>,
    pub(in crate::report) conditions: Vec<String>,
    /// What would change the verdict: lines, and how deep each stands.
    pub(in crate::report) advice: Vec<Line>,
    pub(in crate::report) criteria: Vec<Criterion>,
    /// What is missing, the most decisive first.
    pub(in crate::report) missing: Vec<String>,
    pub(in crate::report) findings: Vec<String>,
    /// How many unverified figures it rests on.
    pub(in crate::report) warning: Option<String>,
    /// The texts and the data that it rests on.
    pub(in crate::report) files: Vec<File>,
    /// What the data was read as.
    pub(in crate::report) inputs: Option<String>,
    pub(in crate::report) tool: String,
}

/// A criterion.
#[derive(Debug, Serialize)]
pub(in crate::report) struct Criterion {
    /// Its number, its title and its points.
    pub(in crate::report) heading: String,
    pub(in crate::report) citation: Option<String>,
    pub(in crate::report) items: Vec<Item>,
}

/// An item.
#[derive(Debug, Serialize)]
pub(in crate::report) struct Item {
    pub(in crate::report) number: ItemNumber,
    pub(in crate::report) title: String,
    pub(in crate::report) points: Range,
    pub(in crate::report) max_points: Points,
    /// Why it has its points, and the figures behind them.
    pub(in crate::report) reason: String,
    /// What would bring more.
    pub(in crate::report) steps: Vec<String>,
    /// The number and both.
    pub(in crate::report) sentences: String,
    /// Who stands behind its points, and where its figures were given.
    pub(in crate::report) source: String,
}

/// A file.
#[derive(Debug, Serialize)]
pub(in crate::report) struct File {
    pub(in crate::report) name: String,
    pub(in crate::report) sha256: String,
}

impl Explanation {
    /// All about a commune, with what would change its verdict.
    pub(in crate::report) fn new(
        assessment: &Assessment<'_>,
        words: &Words<'_>,
        scored: &Scored,
        advice: Vec<Line>,
    ) -> Self {
        let Scored {
            record, outcome, ..
        } = scored;
        let missing = outcome.missing.iter().enumerate();
        let used: std::collections::BTreeSet<_> =
            unverified_used(words.standard, outcome).collect();
        Self {
            name: head::name(words, &record.identity),
            class: head::class(words, outcome),
            attributes: head::attributes(words, record),
            total: head::total(words, outcome),
            no_case: head::no_case(words, outcome),
            verdict: head::verdict(words, outcome),
            remarks: head::remarks(words, outcome),
            conditions: (outcome.conditions.iter())
                .map(|condition| conditions::sentence(words, condition, outcome, record))
                .collect(),
            advice,
            criteria: criterion::all(assessment, words, scored),
            missing: missing
                .map(|(at, missing)| {
                    format!("{}. {}", at + 1, missing::sentence(words, missing, record))
                })
                .collect(),
            findings: (scored.findings.iter())
                .map(|finding| self::finding(assessment, words, finding))
                .collect(),
            warning: notes::unverified(words, used.len()),
            files: files(assessment, words, scored),
            inputs: inputs::line(assessment.inputs(), words.texts),
            tool: notes::tool(),
        }
    }
}

/// A finding about the data, with its place and code.
pub(in crate::report) fn finding(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    finding: &Diagnostic,
) -> String {
    let place = origin::place(assessment.sources, finding.place);
    let message = finding.message(words.texts);
    format!("{place}: {message} [{}]", finding.code)
}

/// The standard, the texts that it amends, the data.
fn files(assessment: &Assessment<'_>, words: &Words<'_>, scored: &Scored) -> Vec<File> {
    let data = scored.data_files(words.standard).into_iter();
    let data = data.map(|id| {
        let file = assessment.sources.file(id);
        (notes::data_file(words, file), id)
    });
    let files = notes::texts(words).chain(data);
    files
        .map(|(name, id)| File {
            name,
            sha256: notes::sha256(words, assessment.sources.file(id)),
        })
        .collect()
}
