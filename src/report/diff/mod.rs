//! A comparison of two standards, in one format a file, and of two plans. Nothing here compares.

pub mod json;
pub mod markdown;
pub mod plan;
pub mod text;

mod changes;
mod detail;
mod distinction;
mod effect;
mod places;
mod rows;
mod rules;
mod section;
mod speech;
mod view;

use serde::Serialize;

use super::inputs::Inputs;
use crate::compare::Comparison;
use crate::data::account::Account;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, SourceFile, Sources};

/// What one run of `diff` has to report.
#[derive(Debug)]
pub struct Difference<'a> {
    /// What was found.
    pub comparison: Comparison<'a>,
    /// The files behind it.
    pub sources: &'a Sources,
    /// What the data was read as by the old and by the new standard, where there is any.
    pub accounts: Option<[Account; 2]>,
    /// Findings about data, by the standards that lead to them.
    pub problems: Vec<(Readings, Diagnostic)>,
}

impl Difference<'_> {
    /// What the data was read as: once where both standards read it so.
    fn inputs(&self) -> Vec<(Readings, Inputs<'_>)> {
        let Some([old, new]) = &self.accounts else {
            return Vec::new();
        };
        let of = |account| Inputs {
            account,
            sources: self.sources,
        };
        if old == new {
            return vec![(Readings::Both, of(new))];
        }
        vec![(Readings::Old, of(old)), (Readings::New, of(new))]
    }

    /// The files that data was read from; none where only the rules are compared.
    fn data_files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let texts = [self.comparison.old, self.comparison.new].map(|standard| &standard.texts);
        let asked = self.comparison.effect.is_some();
        let files = self.sources.files();
        files.filter(move |(id, file)| {
            let mut texts = texts.into_iter().flatten();
            let is_data = asked && file.loss.is_none() && !self.sources.is_same_list(*id);
            is_data && texts.all(|text| text.file != *id)
        })
    }
}

/// Which reading of the data led to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Readings {
    /// Both.
    Both,
    /// Only that by the old standard.
    Old,
    /// Only that by the new one.
    New,
}

impl Readings {
    /// Its name in messages.
    fn name(self) -> &'static str {
        match self {
            Readings::Both => "both",
            Readings::Old => "old",
            Readings::New => "new",
        }
    }
}
