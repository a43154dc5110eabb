//! The files of a folder.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::SourceError;

/// What is wanted of a folder and those in it, in the order of their names; `depth` is 1 for those of
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
        match entry {
            Ok(entry) if wanted(entry.path()) => files.push(entry.into_path()),
            Ok(_) => {}
            // A folder in the folder that the system does not open came as an entry before.
            Err(error) if error.depth() > 0 && error.path().is_some_and(&wanted) => {}
            Err(error) => {
                return Err(SourceError::Read {
                    path: error.path().unwrap_or(path).to_owned(),
                    cause: io::Error::from(error),
                });
            }
        }
    }
    Ok(files)
}

fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}
