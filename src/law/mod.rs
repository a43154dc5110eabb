//! The law over time: the texts there are, and which of them applies on a day.
//!
//! A [`Library`] holds texts as they were read. What a text is in full, and which one is in force
//! on a day, is asked of it; nothing is ever chosen silently. A text that amends another stands
//! for that other as amended.

mod amend;
mod bases;
mod blame;
mod choose;
mod files;
mod parts;
mod pick;
mod place;
mod plan;
mod queue;
mod standard;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub use choose::{Asked, Choice, NotChosen};
pub use files::{beside, list as files};
pub use pick::Refusal;
pub use plan::{CheckedPlan, is_plan, plan};

use crate::diagnostic::Diagnostic;
use crate::names::key;
use crate::number::Date;
use crate::source::{FileId, FileKind, SourceError, Sources};
use crate::syntax;
use crate::syntax::ast::{Ast, Block, StandardDecl};

/// The days on which a text is in force, as it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Force {
    /// The first; `None` when the text does not say.
    pub from: Option<Date>,
    /// The last, included; `None` when no end is said.
    pub to: Option<Date>,
}

impl Force {
    /// Whether a day is one of them. A text that states no first day is never in force by a day:
    /// that would be a guess.
    pub fn holds(self, day: Date) -> bool {
        self.from.is_some_and(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether both may be in force on one day; of one that states no first day that is not known.
    pub fn meets(self, other: Force) -> bool {
        let before =
            |to: Option<Date>, from: Option<Date>| to.zip(from).is_some_and(|(to, from)| to < from);
        !before(self.to, other.from) && !before(other.to, self.from)
    }
}

/// One criteria file.
#[derive(Debug, Clone)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub ast: Ast,
    /// What is wrong with its writing.
    pub findings: Vec<Diagnostic>,
    /// Whether it can be chosen: it was named, or is in a folder that was. Others are only there
    /// for what is built on them.
    pub listed: bool,
    /// Whether it was named itself: whoever names two texts of one id means both.
    pub named: bool,
}

impl Text {
    /// Its heading, if it could be read.
    pub fn heading(&self) -> Option<&StandardDecl> {
        self.ast.blocks.iter().find_map(|block| match block {
            Block::Standard(heading) => Some(heading),
            _ => None,
        })
    }

    /// Its id; empty where its heading could not be read.
    pub fn id(&self) -> &str {
        self.heading().map_or("", |heading| &heading.id.node)
    }

    /// Whether it is no text of law, but examples for one.
    pub fn is_examples(&self) -> bool {
        let is_heading = |block: &Block| matches!(block, Block::ExamplesFor(_));
        self.heading().is_none() && self.ast.blocks.iter().any(is_heading)
    }

    /// The days on which it is in force.
    pub fn force(&self) -> Force {
        let day = |slot: fn(&StandardDecl) -> Option<Date>| self.heading().and_then(slot);
        Force {
            from: day(|heading| heading.effective_from.as_ref().map(|date| date.node)),
            to: day(|heading| heading.effective_to.as_ref().map(|date| date.node)),
        }
    }
}

/// Which text of a [`Library`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(usize);

/// The texts that one run has at hand.
#[derive(Debug, Clone, Default)]
pub struct Library {
    texts: Vec<Text>,
    /// The texts of each id, by its key.
    by_id: HashMap<String, Vec<TextId>>,
}

impl Library {
    /// Reads criteria files, and those of folders in the order of their names. Of `beside` none
    /// can be chosen.
    pub fn read(
        paths: &[PathBuf],
        beside: &[PathBuf],
        sources: &mut Sources,
    ) -> Result<Self, SourceError> {
        let mut library = Library::default();
        for path in files::list(paths)? {
            let id = library.add(&path, true, sources)?;
            let is_plan = library.is_plan(id);
            if let Some(text) = library.texts.get_mut(id.0) {
                text.named = paths.contains(&path);
                // A folder's plans and files of examples are no texts; one that was named must be told of.
                text.listed = text.named || !text.is_examples() && !is_plan;
            }
        }
        for path in files::list(beside)? {
            library.add(&path, false, sources)?;
        }
        library.complete(sources)?;
        Ok(library)
    }

    fn add(
        &mut self,
        path: &Path,
        listed: bool,
        sources: &mut Sources,
    ) -> Result<TextId, SourceError> {
        let file = sources.read(path, FileKind::Text)?;
        let (ast, findings) = syntax::parse(sources, file);
        let id = TextId(self.texts.len());
        self.texts.push(Text {
            file,
            path: path.to_owned(),
            ast,
            findings,
            listed,
            named: false,
        });
        let own = key(self.text(id).id());
        self.by_id.entry(own).or_default().push(id);
        Ok(id)
    }

    /// The texts of an id, by its key, in the order in which they were read.
    fn of_id(&self, key: &str) -> &[TextId] {
        self.by_id.get(key).map_or(&[], Vec::as_slice)
    }

    /// A text of this library.
    #[expect(
        clippy::indexing_slicing,
        reason = "a TextId is only made by the library it is used on"
    )]
    pub fn text(&self, id: TextId) -> &Text {
        &self.texts[id.0]
    }

    /// The texts that can be chosen, in the order in which they were read.
    pub fn listed(&self) -> impl Iterator<Item = (TextId, &Text)> {
        let texts = self.texts.iter().enumerate();
        texts
            .filter(|(_, text)| text.listed)
            .map(|(at, text)| (TextId(at), text))
    }

    /// The files of examples at hand that are for a text.
    pub fn examples_for(&self, id: TextId) -> Vec<PathBuf> {
        let wanted = key(self.text(id).id());
        let is_for =
            |block: &Block| matches!(block, Block::ExamplesFor(name) if key(&name.node) == wanted);
        let texts = self.texts.iter().filter(|text| text.is_examples());
        texts
            .filter(|text| text.ast.blocks.iter().any(is_for))
            .map(|text| text.path.clone())
            .collect()
    }

    /// The files of a text and of those that it is built on.
    pub fn files_of(&self, id: TextId) -> Vec<FileId> {
        let texts = std::iter::once(id).chain(self.chain(id));
        texts.map(|text| self.text(text).file).collect()
    }

    /// The files that a text is built on, nearest first.
    pub fn behind(&self, id: TextId) -> Vec<PathBuf> {
        let texts = self.chain(id).into_iter();
        texts.map(|base| self.text(base).path.clone()).collect()
    }
}
