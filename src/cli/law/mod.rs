//! Which standard a command works with: the file that was named, or of a folder the one that
//! applied on a day.

mod choice;
mod days;
pub(super) mod plan;

use std::cell::Cell;
use std::path::{Path, PathBuf};

pub(super) use choice::choose;

use super::args::When;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::session::Session;
use crate::data::{DataSet, Request};
use crate::diagnostic::{Diagnostic, render};
use crate::l10n::Args;
use crate::law::{self, Library, TextId};
use crate::model::{self, Days, Standard};
use crate::number::Date;
use crate::source::{SourceError, Sources, display_path};
use crate::syntax::ast::Ast;

/// The text to work with, and the files it is in.
pub(super) struct Chosen {
    /// Its file.
    path: PathBuf,
    /// Those of the texts it is built on.
    behind: Vec<PathBuf>,
    /// Those of its folder that hold examples for it.
    examples: Vec<PathBuf>,
    /// The day it was chosen for.
    day: Option<Date>,
    /// Whether it is only listed, each value with its days, so that it needs no day.
    listed: bool,
    /// What was read for the choice, for the first who opens it.
    read: Cell<Option<Read>>,
}

/// A text that was read, with those that it is built on.
struct Read {
    library: Library,
    id: TextId,
    /// The data, where it was this very text that read it.
    data: Option<DataSet>,
    /// The files of all of these.
    sources: Sources,
}

impl Chosen {
    /// Its file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The same for a list of what it says, which needs no day.
    pub(super) fn for_list(self) -> Self {
        Self {
            listed: true,
            ..self
        }
    }

    /// Reads its files. What the choice has read is taken as it is, unless others stand before it.
    pub(super) fn open(&self, sources: &mut Sources) -> Result<Opened, SourceError> {
        let day = self.day;
        if sources.is_empty()
            && let Some(read) = self.read.take()
        {
            *sources = read.sources;
            return Ok(Opened {
                library: read.library,
                id: Some(read.id),
                day,
                data: read.data,
            });
        }
        let path = std::slice::from_ref(&self.path);
        let library = Library::read(path, &self.behind, sources)?;
        let id = library.listed().next().map(|(id, _)| id);
        Ok(Opened {
            library,
            id,
            day,
            data: None,
        })
    }

    /// Reads and checks it for its day; without one for each stretch of days on which all values
    /// are the same. Each standard is looked at, and the last is kept.
    pub(super) fn read_every_day(
        &self,
        sources: &mut Sources,
        look: &mut model::Look<'_>,
    ) -> Result<Checked, SourceError> {
        let opened = self.open(sources)?;
        let (Some(id), None) = (opened.id, self.day) else {
            let (standard, findings) = opened.standard();
            if let Some(standard) = &standard {
                look(Days::default(), standard);
            }
            return Ok((standard, findings));
        };
        Ok(opened.library.every_day(id, look))
    }

    /// Reads and checks it; the findings are in the files' order.
    pub(super) fn read(&self, sources: &mut Sources) -> Result<Checked, SourceError> {
        Ok(self.open(sources)?.asked(self.listed))
    }
}

/// A text that was read, with those that it is built on.
pub(super) struct Opened {
    library: Library,
    /// Which of the library; none where a file that was named holds none.
    id: Option<TextId>,
    day: Option<Date>,
    /// The data, where it was read for the choice by this very text, into the same files.
    data: Option<DataSet>,
}

/// A standard, if it can be used, and what was found.
pub(super) type Checked = (Option<Standard>, Vec<Diagnostic>);

impl Opened {
    /// What stands in its own file.
    pub(super) fn own(&self) -> Option<&Ast> {
        self.id.map(|id| self.library.own(id))
    }

    /// The data, where it was read for the choice.
    pub(super) fn take_data(&mut self) -> Option<DataSet> {
        self.data.take()
    }

    /// It checked, for its day; to be `listed` it needs none.
    fn asked(&self, listed: bool) -> Checked {
        match self.day {
            None if listed => self.any_day(),
            _ => self.standard(),
        }
    }

    /// It checked, as it is on the day that it was chosen for.
    pub(super) fn standard(&self) -> Checked {
        self.on(self.day)
    }

    /// It checked, as it is on another day.
    pub(super) fn on(&self, day: Option<Date>) -> Checked {
        self.id
            .map_or((None, Vec::new()), |id| self.library.standard(id, day))
    }

    /// It checked for what is the same on every day.
    pub(super) fn any_day(&self) -> Checked {
        self.id
            .map_or((None, Vec::new()), |id| self.library.any_day(id))
    }

    /// Whether it says something else on other days, and was chosen for none.
    pub(super) fn needs_day(&self) -> bool {
        let id = self.id.filter(|_| self.day.is_none());
        id.is_some_and(|id| self.library.needs_day(id))
    }
}

/// The files that were named, and those of folders that were. A folder without any is a
/// complaint.
pub(super) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let found = law::files(std::slice::from_ref(path))?;
        if found.is_empty() {
            return Err(no_texts(path).into());
        }
        files.extend(
            found
                .into_iter()
                .filter(|file| !files.contains(file))
                .collect::<Vec<_>>(),
        );
    }
    Ok(files)
}

/// The standards among the files that were named and those of folders; where a day or an id says
/// which is meant, that of each place.
pub(super) fn standards(
    paths: &[PathBuf],
    when: &When,
    session: &Session,
) -> Result<Vec<Chosen>, Failure> {
    if when.is_said() {
        return each(paths, when, session);
    }
    refuse_claims(paths, session)?;
    let mut files = files(paths)?;
    // Plans and examples of folders are no standards; what was named is told of.
    let sources = session.sources();
    files.retain(|file| {
        let is_other = super::examples::is_beside(file) || law::is_plan(file, &sources);
        paths.contains(file) || !is_other
    });
    Ok(files.iter().map(|path| file(path)).collect())
}

/// The same with the files of examples.
pub(super) fn with_examples(
    paths: &[PathBuf],
    when: &When,
    session: &Session,
) -> Result<Vec<Chosen>, Failure> {
    if !when.is_said() {
        refuse_claims(paths, session)?;
        let files = files(paths)?;
        return Ok(files.iter().map(|path| file(path)).collect());
    }
    let chosen = each(paths, when, session)?;
    let examples = chosen.iter().flat_map(|text| &text.examples);
    let mut examples: Vec<Chosen> = examples.map(|path| file(path)).collect();
    examples.retain(|beside| chosen.iter().all(|text| text.path != beside.path));
    Ok(chosen.into_iter().chain(examples).collect())
}

/// Refuses several texts of one id for one time, in folders or one that was named and one beside what
/// amends it: which is meant is not known, and that is told.
fn refuse_claims(paths: &[PathBuf], session: &Session) -> Result<(), Failure> {
    // Of one file that is told when it is read.
    if matches!(paths, [one] if !one.is_dir()) {
        return Ok(());
    }
    let mut sources = session.sources();
    // A file that is not there is told of by itself, and keeps none of the others from being read.
    let there: Vec<PathBuf> = paths.iter().filter(|path| path.exists()).cloned().collect();
    let claims = Library::read(&there, &[], &mut sources)
        .map_or_else(|_| Vec::new(), |library| library.claims());
    if claims.is_empty() {
        return Ok(());
    }
    let text = render::all(&claims, &sources, &session.texts, session.stderr);
    session.tell(&text);
    Err(Failure::Told(Exit::Findings))
}

/// Of each place the text that is meant.
fn each(paths: &[PathBuf], when: &When, session: &Session) -> Result<Vec<Chosen>, Failure> {
    let mut texts: Vec<Chosen> = Vec::new();
    for path in paths {
        let chosen = choose(path, when, &Request::default(), session)?;
        if texts.iter().all(|text| text.path != chosen.path) {
            texts.push(chosen);
        }
    }
    Ok(texts)
}

fn no_texts(folder: &Path) -> Complaint {
    let args = Args::new().with("folder", display_path(folder));
    Complaint::new("cli-law-no-texts", args)
}

/// A file that was named, whatever the day.
pub(super) fn file(path: &Path) -> Chosen {
    among(path, Vec::new())
}

/// A file that was named, and others that it may amend.
pub(super) fn among(path: &Path, behind: Vec<PathBuf>) -> Chosen {
    Chosen {
        path: path.to_owned(),
        behind,
        examples: Vec::new(),
        day: None,
        listed: false,
        read: Cell::default(),
    }
}
