//! The files of a folder.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::SourceError;

/// The files of a folder that are wanted, in the order of their names; `depth` is 1 for those of
/// the folder itself only. Hidden files are passed over, and the lock files that office programs
/// leave beside an open file.
pub(crate) fn folder(
    path: &Path,
    depth: usize,
    wanted: impl Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>, SourceError> {
    let mut files = Vec::new();
    let entries = WalkDir::new(path)
        .max_depth(depth)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in entries {
        let entry = entry.map_err(|error| SourceError::Read {
            path: error.path().unwrap_or(path).to_owned(),
            cause: io::Error::from(error),
        })?;
        let file = entry.path();
        if wanted(file) && file.is_file() {
            files.push(file.to_owned());
        }
    }
    Ok(files)
}

fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}
