//! A file for each unit, in a folder: what they are called, and that none is replaced.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::failure::{Complaint, Failure};
use super::output::OutputError;
use crate::data::Identity;
use crate::l10n::Args;
use crate::source::display_path;

/// Signs that the systems of offices allow in no name of a file.
const NOT_IN_NAMES: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// The files of these units, in their order. Two units of one name have numbers.
pub(super) fn files<'a>(
    folder: &Path,
    ending: &str,
    units: impl IntoIterator<Item = &'a Identity>,
) -> Result<Vec<PathBuf>, Complaint> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut files: Vec<PathBuf> = Vec::new();
    for unit in units {
        let name = name(unit);
        let mut free = name.clone();
        let mut number = 2;
        while !names.insert(free.to_lowercase()) {
            free = format!("{name} ({number})");
            number += 1;
        }
        let path = folder.join(format!("{free}.{ending}"));
        keep(&path)?;
        files.push(path);
    }
    Ok(files)
}

/// Refuses to replace a file: somebody may have filled it in.
pub(super) fn keep(path: &Path) -> Result<(), Complaint> {
    if !path.is_file() {
        return Ok(());
    }
    let args = Args::new().with("file", display_path(path));
    Err(Complaint::new("cli-form-exists", args).help("cli-form-exists-help", Args::new()))
}

/// Makes the folder where there is none.
pub(super) fn make(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|cause| {
        let path = Some(folder.to_owned());
        OutputError { path, cause }.into()
    })
}

/// The name of a unit's file: its code and name, with no sign that a name may not have.
fn name(unit: &Identity) -> String {
    let parts = [unit.code.as_deref(), unit.name.as_deref()];
    let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let is_bad = |sign: char| sign.is_control() || NOT_IN_NAMES.contains(&sign);
    let name = name.replace(is_bad, "-");
    name.trim_matches([' ', '.']).to_owned()
}
