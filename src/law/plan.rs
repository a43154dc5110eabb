//! A plan, and the standard that it applies.

use std::path::{Path, PathBuf};

use super::{Library, Refusal, TextId, files};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{self, Plan};
use crate::number::Date;
use crate::source::{FileId, FileKind, SourceError, Sources};
use crate::syntax;
use crate::syntax::ast::{Ast, Block, Name, PlanDecl};

/// A plan that was read; none where something is wrong with it. With all that was found.
pub type CheckedPlan = (Option<Plan>, Vec<Diagnostic>);

/// Reads a plan and the standard that it applies; `None` of a file that is no plan.
///
/// The standard is looked for by its id among the files of `law`; where none are named, in the folder of
/// the plan and in the one above it. Of several texts of the id it is the one in force on the day, which is the
/// last of the plan unless another is asked for.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn plan(
    path: &Path,
    law: &[PathBuf],
    day: Option<Date>,
    sources: &mut Sources,
) -> Result<Option<CheckedPlan>, SourceError> {
    // Looked at apart, so that what is no plan is taken in by whoever reads it as what it is.
    if !is_plan(path, sources) {
        return Ok(None);
    }
    let file = sources.read(path, FileKind::Text)?;
    let (ast, mut findings) = syntax::parse(sources, file);
    let Some(decl) = heading(&ast) else {
        return Ok(None);
    };
    let last = decl.heading.effective_to.as_ref().map(|date| date.node);
    let day = day.or(last);
    let mut applied = None;
    if let Some(name) = &decl.applies {
        match find(path, law, name, day, sources)? {
            Ok(found) => applied = Some(found),
            Err(finding) => findings.push(finding),
        }
    }
    let lacks = findings.iter().any(|one| one.code == Code::AppliedNotFound);
    let standard = applied.as_ref().map(|found| (found.file, &found.ast));
    let day = day.filter(|_| applied.as_ref().is_some_and(|found| found.needs_day));
    let (plan, found) = model::plan(file, &ast, standard, day);
    // What an unknown standard would declare is not unknown.
    let follows = |one: &Diagnostic| lacks && one.code != Code::AppliedNotFound;
    findings.extend(found.into_iter().filter(|one| !follows(one)));
    findings.sort_by_key(|finding| finding.place);
    let plan = plan.filter(|_| !lacks);
    Ok(Some((plan, findings)))
}

/// Whether a file is a plan; one that cannot be read is none.
pub fn is_plan(path: &Path, sources: &Sources) -> bool {
    let mut apart = sources.apart();
    let file = apart.read(path, FileKind::Text);
    file.is_ok_and(|file| heading(&syntax::parse(&apart, file).0).is_some())
}

fn heading(ast: &Ast) -> Option<&PlanDecl> {
    ast.blocks.iter().find_map(|block| match block {
        Block::Plan(plan) => Some(plan),
        _ => None,
    })
}

/// The standard that a plan applies.
struct Applied {
    file: FileId,
    /// Its text in full.
    ast: Ast,
    /// Whether it says something else on other days.
    needs_day: bool,
}

/// The standard of an id, or why it is not there.
fn find(
    path: &Path,
    law: &[PathBuf],
    name: &Name,
    day: Option<Date>,
    sources: &mut Sources,
) -> Result<Result<Applied, Diagnostic>, SourceError> {
    let known = sources.len();
    let near = near(path)?;
    let library = Library::read(if law.is_empty() { &near } else { law }, &[], sources)?;
    let picked = match library.pick(None, Some(&name.node)) {
        Err(Refusal::SameId(_)) if day.is_some() => library.pick(day, Some(&name.node)),
        picked => picked,
    };
    match picked {
        Ok(id) => {
            sources.keep_only(known..sources.len(), &library.files_of(id));
            Ok(Ok(Applied {
                file: library.text(id).file,
                ast: library.tree(id),
                needs_day: library.needs_day(id),
            }))
        }
        Err(refusal) => {
            sources.truncate(known);
            let case = match refusal {
                Refusal::UnknownId => "none",
                _ => "several",
            };
            let finding = Diagnostic::new(Code::AppliedNotFound, name.span);
            Ok(Err(finding.arg("id", name.node.as_str()).arg("case", case)))
        }
    }
}

/// The criteria files of a plan's folder and of the one above it.
fn near(path: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let mut found = files::beside(path)?;
    found.retain(|file| file != path);
    let folder = path.parent().filter(|parent| *parent != Path::new(""));
    // A path of one name stands in the folder of the run, whose own folder it does not name.
    let above = match folder {
        Some(folder) => folder.parent().map(Path::to_owned),
        None => Some(PathBuf::from("..")),
    };
    let above = above.map(|above| {
        if above.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            above
        }
    });
    if let Some(above) = above.filter(|above| above.is_dir()) {
        found.extend(files::folder(&above, 1)?);
    }
    Ok(found)
}

impl Library {
    /// Whether a text is a plan, which is no text of law by itself.
    pub(super) fn is_plan(&self, id: TextId) -> bool {
        heading(&self.text(id).ast).is_some()
    }
}
