//! Outcomes written down, one format a file. Nothing here evaluates.

pub mod advise;
pub mod csv;
pub mod diff;
pub mod doc;
pub mod explain;
pub mod findings;
pub mod history;
pub mod html;
pub mod inspect;
pub mod json;
pub mod markdown;
pub mod official;
pub mod plan;
pub mod sources;
pub mod table;
pub mod trial;
pub mod verification;
#[cfg(feature = "xlsx")]
pub mod workbook;

mod commune;
mod condition;
mod figures;
mod given;
mod groups;
mod inputs;
mod layout;
mod notes;
mod origin;
mod page;
mod paint;
mod parameter;
mod phrase;
mod ratio;
mod rejected;
mod row;
mod rules;
mod summary;
mod sums;
mod template;
pub(crate) mod view;
mod words;

pub use layout::Layout;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::advise::Summary;
use crate::data::account::Account;
use crate::data::record::Record;
use crate::diagnostic::Diagnostic;
use crate::engine::{self, Outcome, PointsRange, Verdict};
use crate::l10n::{Lang, Texts};
use crate::model::{CriterionId, Standard};
use crate::number::Decimal;
use crate::source::{FileId, SourceFile, Sources};

/// One commune with everything a report says of it.
#[derive(Debug)]
pub struct Scored {
    /// Its data.
    pub record: Record,
    /// What was decided, and why.
    pub outcome: Arc<Outcome>,
    /// What was wrong with its data, or was repaired.
    pub findings: Vec<Diagnostic>,
}

impl Scored {
    /// The criteria that score 0, whatever is missing.
    fn at_zero(&self) -> impl Iterator<Item = CriterionId> {
        self.criteria(|points| points.max == Decimal::ZERO)
    }

    /// The criteria whose points depend on what is missing.
    fn open(&self) -> impl Iterator<Item = CriterionId> {
        self.criteria(|points| !points.is_exact())
    }

    /// The files that its values were read from, those of the previous period too.
    fn data_files(&self, standard: &Standard) -> BTreeSet<FileId> {
        let values = |record: &Record, files: &mut Vec<FileId>| {
            let values = standard.indicators.ids().filter_map(|id| record.value(id));
            files.extend(values.map(|given| given.at.file));
            // Most communes have all of theirs from one file.
            files.dedup();
        };
        let attributes = standard.attributes.ids();
        let attributes = attributes.filter_map(|id| self.record.attribute(id));
        let mut files = vec![self.record.at.file];
        files.extend(attributes.map(|given| given.at.file));
        values(&self.record, &mut files);
        if let Some(previous) = self.record.previous() {
            values(previous, &mut files);
        }
        // What the commune reported is named beside what was verified.
        if let Some(alone) = self.record.self_assessed() {
            values(alone, &mut files);
        }
        files.into_iter().collect()
    }

    fn criteria(&self, wanted: fn(PointsRange) -> bool) -> impl Iterator<Item = CriterionId> {
        let criteria = self.outcome.criteria.iter();
        criteria
            .filter(move |criterion| wanted(criterion.points))
            .map(|criterion| criterion.criterion)
    }
}

/// What one run of `score` or `explain` has to report. Every format is written from this.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// The standard.
    pub standard: &'a Standard,
    /// The files behind it and behind the data.
    pub sources: &'a Sources,
    /// The communes, in the order in which they are reported.
    pub communes: Vec<Scored>,
    /// Findings that belong to no commune.
    pub findings: Vec<Diagnostic>,
    /// What every part of the data files was read as.
    pub account: Account,
    /// How many communes are recognised and how far that is from the target.
    pub summary: Summary,
    /// The verdict whose communes are listed; `None` lists all. The summary is of all.
    pub only: Option<Verdict>,
}

impl Assessment<'_> {
    /// All about one commune, counted from 0, in plain text of 80 columns; empty where there is none.
    pub fn explain(&self, commune: usize, lang: Lang) -> String {
        const WIDTH: usize = 80;
        let mut text = Vec::new();
        let written = explain::write(self, commune, &Texts::new(lang), WIDTH, &mut text);
        // Nothing keeps text from being written to memory.
        written.map_or_else(
            |_| String::new(),
            |()| String::from_utf8_lossy(&text).into_owned(),
        )
    }

    /// All that was found about the data: what belongs to no commune, then what belongs to each.
    pub fn all_findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let of_communes = self.communes.iter().flat_map(|scored| &scored.findings);
        self.findings.iter().chain(of_communes)
    }

    /// What the data was read as.
    fn inputs(&self) -> inputs::Inputs<'_> {
        inputs::Inputs {
            account: &self.account,
            sources: self.sources,
        }
    }

    /// The communes that are listed.
    fn listed(&self) -> impl Iterator<Item = &Scored> {
        self.communes.iter().filter(|scored| self.lists(scored))
    }

    /// Whether a commune is listed.
    fn lists(&self, scored: &Scored) -> bool {
        self.only.is_none_or(|only| scored.outcome.verdict == only)
    }

    /// The files that data was read from.
    fn data_files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let standard = self.standard;
        let of_law = move |file: FileId| {
            file == standard.file || standard.texts.iter().any(|text| text.file == file)
        };
        let files = self.sources.files();
        files.filter(move |(id, file)| {
            let is_other = of_law(*id) || self.account.is_other_kind(*id);
            !is_other && file.loss.is_none() && !self.sources.is_same_list(*id)
        })
    }

    /// How many figures that nobody has compared with the official text all results rest on.
    fn unverified_used(&self) -> usize {
        let outcomes = self.communes.iter().map(|scored| &*scored.outcome);
        engine::unverified_of_all(self.standard, outcomes).len()
    }
}
