//! Which files hold texts: those named, and those of folders.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::source::{self, SourceError};

/// The ending of criteria files.
const ENDING: &str = "tieuchi";

/// The files that were named and those in folders, each once; those of a folder in the order of
/// their names.
pub fn list(paths: &[PathBuf]) -> Result<Vec<PathBuf>, SourceError> {
    let mut files = Vec::new();
    let mut seen = HashSet::new();
    for path in paths {
        let found = if path.is_dir() {
            folder(path, usize::MAX)?
        } else {
            vec![path.clone()]
        };
        for file in found {
            // A file that is not there is told when it is read.
            let real = file.canonicalize().unwrap_or_else(|_| file.clone());
            if seen.insert(real) {
                files.push(file);
            }
        }
    }
    Ok(files)
}

/// The criteria files of the folder that a file stands in, itself among them.
pub fn beside(file: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let parent = file.parent().filter(|parent| *parent != Path::new(""));
    folder(parent.unwrap_or(Path::new(".")), 1)
}

/// The criteria files of a folder, so deep and no deeper.
pub(super) fn folder(path: &Path, depth: usize) -> Result<Vec<PathBuf>, SourceError> {
    source::folder(path, depth, |file| {
        let ending = file.extension().map(|ending| ending.to_string_lossy());
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)) && file.is_file()
    })
}
