//! Standards with the files of examples that stand beside them.
//!
//! Examples stand in the standard's own file or in files that begin with `ví dụ cho …`. A file
//! `x.vi-du.tieuchi` belongs to `x.tieuchi` beside it: each is found by the other.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::input;
use super::law::{Chosen, Opened};
use crate::diagnostic::{Diagnostic, Place};
use crate::model::{self, Examples, Standard};
use crate::names::key;
use crate::report::trial::LeftOut;
use crate::source::{FileId, FileKind, Sources};
use crate::syntax;
use crate::syntax::ast::{Ast, Block, Broken, BrokenKind};

/// The ending of a standard's file.
const STANDARD: &str = ".tieuchi";

/// The ending of the file of its examples.
const EXAMPLES: &str = ".vi-du.tieuchi";

/// A file that is named on the command line, read.
pub(super) enum Law {
    /// A standard, which may have been found unusable.
    Standard(Box<Read>),
    /// Examples alone.
    Examples(Box<Beside>),
}

/// A standard's text, and the standard itself; `None` when it cannot be used.
pub(super) struct Read {
    /// The text.
    pub(super) text: Opened,
    /// What it says.
    pub(super) standard: Option<Standard>,
}

/// A file of examples.
pub(super) struct Beside {
    /// Its file.
    pub(super) file: FileId,
    /// What it says.
    pub(super) ast: Ast,
    /// The id of the standard that it is for.
    pub(super) id: String,
}

impl Beside {
    /// How many examples it has.
    pub(super) fn count(&self) -> usize {
        declared(&self.ast).len()
    }
}

/// Reads a standard or a file of examples; with a standard's findings, or those of the examples'
/// form.
pub(super) fn read(
    text: &Chosen,
    sources: &mut Sources,
) -> Result<(Law, Vec<Diagnostic>), Failure> {
    if let Some((beside, findings)) = read_beside(text.path(), sources)? {
        return Ok((Law::Examples(Box::new(beside)), findings));
    }
    let text = text.open(sources)?;
    // Its examples may say the days that it needs.
    let (standard, findings) = if text.needs_day() {
        text.any_day()
    } else {
        text.standard()
    };
    Ok((Law::Standard(Box::new(Read { text, standard })), findings))
}

/// Reads a file of examples; `None` when it is another file.
pub(super) fn read_beside(
    path: &Path,
    sources: &mut Sources,
) -> Result<Option<(Beside, Vec<Diagnostic>)>, Failure> {
    input::refuse_all_data(path)?;
    // Looked at apart, so that a standard is taken in only once.
    let mut apart = sources.apart();
    let file = apart.read(path, FileKind::Text)?;
    let (ast, _) = syntax::parse(&apart, file);
    let mut id = None;
    for block in &ast.blocks {
        match block {
            Block::Standard(_) => return Ok(None),
            Block::ExamplesFor(name) => id = Some(name.node.clone()),
            _ => {}
        }
    }
    let Some(id) = id else {
        return Ok(None);
    };
    let file = sources.read(path, FileKind::Text)?;
    let (ast, findings) = syntax::parse(sources, file);
    Ok(Some((Beside { file, ast, id }, findings)))
}

/// The file of examples beside a standard, if there is one.
pub(super) fn beside(standard: &Path) -> Option<PathBuf> {
    neighbour(standard, STANDARD, EXAMPLES)
}

/// The standard beside a file of examples, if there is one.
pub(super) fn standard_beside(examples: &Path) -> Option<PathBuf> {
    neighbour(examples, EXAMPLES, STANDARD)
}

/// Whether a file is one of examples by its name.
pub(super) fn is_beside(path: &Path) -> bool {
    path.to_string_lossy().ends_with(EXAMPLES)
}

fn neighbour(path: &Path, ending: &str, other: &str) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(ending)?;
    let beside = path.with_file_name(format!("{stem}{other}"));
    (beside != path && beside.is_file()).then_some(beside)
}

/// The examples of files for a standard.
pub(super) fn resolve(standard: &Standard, files: &[&Beside]) -> Examples {
    let asts: Vec<&Ast> = files.iter().map(|beside| &beside.ast).collect();
    model::examples(standard, &asts)
}

/// All examples of a file, those that could not be read among them.
pub(super) fn declared(ast: &Ast) -> Vec<LeftOut> {
    let read = ast.blocks.iter().filter_map(|block| match block {
        Block::Example(decl) => Some(LeftOut {
            name: Some(decl.name.node.clone()),
            span: decl.name.span,
        }),
        _ => None,
    });
    let is_example = |broken: &&Broken| broken.kind == BrokenKind::Example;
    let lost = ast.broken.iter().filter(is_example).filter_map(|broken| {
        let (name, span) = (broken.name.clone(), broken.lost?);
        Some(LeftOut { name, span })
    });
    let mut all: Vec<LeftOut> = read.chain(lost).collect();
    all.sort_by_key(|one| one.span);
    all
}

/// Whether a file of examples is for this standard.
pub(super) fn is_for(beside: &Beside, standard: &Standard) -> bool {
    key(&beside.id) == key(&standard.id)
}

/// Of what is said of the days of examples by each of several standards of one id, what holds
/// because none of them is in force on the day.
pub(super) fn out_of_force(of_each: &[Vec<Diagnostic>]) -> Vec<Diagnostic> {
    let Some((last, others)) = of_each.split_last() else {
        return Vec::new();
    };
    let is_in = |found: &[Diagnostic], place: Place| found.iter().any(|one| one.place == place);
    let mut left: Vec<Diagnostic> = last.clone();
    left.retain(|finding| others.iter().all(|found| is_in(found, finding.place)));
    left
}
