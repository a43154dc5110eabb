//! The files that are named, and those that stand beside them.

use std::path::PathBuf;

use super::super::amended::Around;
use super::super::args::Test;
use super::super::examples::{self, Beside, Law};
use super::super::failure::Failure;
use super::super::law::{self, Chosen, Opened};
use super::super::session::Session;
use crate::data::Request;
use crate::diagnostic::Diagnostic;
use crate::model::{self, Standard};
use crate::names::key;
use crate::source::{Sources, display_path};

/// What was read.
#[derive(Default)]
pub(super) struct Files {
    pub(super) sources: Sources,
    pub(super) standards: Vec<Subject>,
    pub(super) beside: Vec<Beside>,
    pub(super) findings: Vec<Diagnostic>,
    /// All texts of the places that were named.
    pub(super) around: Around,
    /// The files of standards that could not be used.
    pub(super) unusable: Vec<Unusable>,
}

/// A standard's file that could not be used, and how many examples it holds.
pub(super) struct Unusable {
    pub(super) file: String,
    pub(super) examples: usize,
}

/// A standard whose examples are to be run, and its text, which may be another one on another
/// day.
pub(super) struct Subject {
    pub(super) text: Opened,
    pub(super) standard: Standard,
}

/// Reads the files that are named and those that stand beside them.
pub(super) fn read(asked: &Test, session: &Session) -> Result<Files, Failure> {
    let mut files = Files {
        around: Around::read(&asked.files, session),
        ..Files::default()
    };
    let mut wanting: Vec<(PathBuf, String)> = Vec::new();
    let mut neighbours: Vec<PathBuf> = Vec::new();
    let mut texts = law::with_examples(&asked.files, &asked.when, session)?;
    // Plans that were named are tried by themselves.
    let apart = session.sources();
    texts.retain(|text| !crate::law::is_plan(text.path(), &apart));
    for text in &texts {
        match take(&mut files, text)? {
            Taken::Standard => neighbours.extend(examples::beside(text.path())),
            Taken::Examples(id) => wanting.push((text.path().to_owned(), id)),
        }
    }
    // A standard that is not named is looked for beside its examples.
    for (path, id) in wanting {
        let is_there = |tested: &Subject| key(&tested.standard.id) == key(&id);
        if !files.unusable.is_empty() || files.standards.iter().any(is_there) {
            continue;
        }
        if let Some(standard) = examples::standard_beside(&path) {
            let text = law::choose(&standard, &asked.when, &Request::default(), session)?;
            take(&mut files, &text)?;
        }
    }
    for path in neighbours {
        if texts.iter().all(|text| text.path() != path) {
            take(&mut files, &law::file(&path))?;
        }
    }
    Ok(files)
}

/// What a file turned out to be.
enum Taken {
    Standard,
    Examples(String),
}

fn take(files: &mut Files, of: &Chosen) -> Result<Taken, Failure> {
    let (law, findings) = examples::read(of, &mut files.sources)?;
    files.findings.extend(findings);
    Ok(match law {
        Law::Standard(read) => {
            let text = read.text;
            if read.standard.is_none() {
                files.unusable.push(Unusable {
                    file: display_path(of.path()),
                    examples: text.own().map_or(0, |ast| examples::declared(ast).len()),
                });
            }
            let tested = read.standard.map(|standard| Subject { text, standard });
            files.standards.extend(tested);
            Taken::Standard
        }
        Law::Examples(beside) => {
            let id = beside.id.clone();
            files.beside.push(*beside);
            Taken::Examples(id)
        }
    })
}

/// Files of examples for standards that are not there. Of a standard that could not be used its
/// own mistakes say enough.
pub(super) fn strangers(files: &Files) -> Vec<Diagnostic> {
    if !files.unusable.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for beside in &files.beside {
        let mut standards = files.standards.iter();
        if standards.any(|tested| examples::is_for(beside, &tested.standard)) {
            continue;
        }
        match files.standards.as_slice() {
            [only] => findings.extend(examples::resolve(&only.standard, &[beside]).findings),
            _ => findings.extend(model::build(beside.file, &beside.ast).1),
        }
    }
    findings
}
