//! A standard with the files of a run.

use std::path::{Path, PathBuf};

use super::assess::assess;
use super::commune::Commune;
use super::error::{Error, Mistakes};
use crate::data::{self, DataSet};
use crate::diagnostic::render::{self, Look};
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::{Lang, Texts};
use crate::law::Library;
use crate::model::Standard;
use crate::number::{Date, Decimal};
use crate::report::Assessment;
use crate::source::Sources;

/// A checked standard, and all files that are read beside it.
#[derive(Debug)]
pub struct Law {
    standard: Standard,
    findings: Vec<Diagnostic>,
    sources: Sources,
    /// How many times communes were taken in, so that each has a name among the files.
    taken: usize,
}

impl Law {
    /// Reads a standard from a text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let path = PathBuf::from("standard.tieuchi");
        let sources = Sources::new();
        sources.hold(&path, text.as_bytes());
        Self::read_law(&path, None, sources)
    }

    /// Reads a standard from a file.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        Self::read_law(path.as_ref(), None, Sources::new())
    }

    /// Reads the standard that is in force on a day: of a folder the text that is, of a file its values.
    pub fn open_on(path: impl AsRef<Path>, day: Date) -> Result<Self, Error> {
        Self::read_law(path.as_ref(), Some(day), Sources::new())
    }

    fn read_law(path: &Path, day: Option<Date>, mut sources: Sources) -> Result<Self, Error> {
        let library = Library::read(&[path.to_owned()], &[], &mut sources)?;
        let id = match library.pick(day, None) {
            Ok(id) => id,
            // What is wrong with the only text that there is says more.
            Err(refusal) => match library.listed().collect::<Vec<_>>().as_slice() {
                [(id, text)] if !text.findings.is_empty() => *id,
                _ => return Err(Error::NotChosen(refusal)),
            },
        };
        let (standard, findings) = library.standard(id, day);
        match standard {
            Some(standard) => Ok(Self {
                standard,
                findings,
                sources,
                taken: 0,
            }),
            None => Err(Error::Mistakes(Mistakes::new(findings, &sources))),
        }
    }

    /// The standard.
    pub fn standard(&self) -> &Standard {
        &self.standard
    }

    /// What was found in it that does not keep it from being used.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// Reads communes from files and folders. What is wrong with them is among the data's findings; only
    /// a file that the system does not give is an error, and figures of times that have no day in common.
    pub fn read<P: AsRef<Path>>(
        &mut self,
        paths: impl IntoIterator<Item = P>,
    ) -> Result<DataSet, Error> {
        let paths: Vec<PathBuf> = paths.into_iter().map(|it| it.as_ref().to_owned()).collect();
        let mut data = data::read(&self.standard, &paths, &mut self.sources)?;
        if data.is_refused() {
            return Err(Error::Mistakes(Mistakes::new(data.findings, &self.sources)));
        }
        super::name_units(&mut data);
        Ok(data)
    }

    /// Takes communes from a program. A name that the standard does not have and an answer that it does
    /// not allow are errors.
    pub fn take(&mut self, communes: impl IntoIterator<Item = Commune>) -> Result<DataSet, Error> {
        let communes = communes.into_iter().map(Commune::into_answers);
        let communes: Vec<_> = communes.collect();
        self.taken += 1;
        let path = PathBuf::from(format!("communes-{}.yaml", self.taken));
        let text = serde_yaml::to_string(&communes).unwrap_or_default();
        self.sources.hold(&path, text.as_bytes());
        let data = self.read([path])?;
        let of_communes = data.records.iter().flat_map(|commune| &commune.findings);
        let findings: Vec<&Diagnostic> = data.findings.iter().chain(of_communes).collect();
        let is_mistake = |finding: &&Diagnostic| finding.severity != Severity::Note;
        if findings.iter().any(is_mistake) {
            let findings = findings.into_iter().cloned().collect();
            return Err(Error::Mistakes(Mistakes::new(findings, &self.sources)));
        }
        Ok(data)
    }

    /// Scores communes and counts the recognised ones against a target, a share from 0 to 100 in per cent.
    pub fn assess(&self, data: DataSet, target: Decimal) -> Assessment<'_> {
        assess(&self.standard, &self.sources, data, target, || {})
    }

    /// Findings about the standard or its data with their places, in plain text.
    pub fn render<'d>(
        &self,
        findings: impl IntoIterator<Item = &'d Diagnostic>,
        lang: Lang,
    ) -> String {
        render::all(findings, &self.sources, &Texts::new(lang), Look::FILE)
    }
}
