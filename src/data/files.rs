//! Which files to read: those named, and those of a known kind in folders.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::account::{Left, Unread};
use super::own::is_own_result;
use crate::source::{FileKind, SourceError, exact_path, folder};

/// A kind of data file, told by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `.yaml`, `.yml`
    Yaml,
    /// `.csv`, `.tsv`
    Csv,
    /// `.xlsx`, `.xlsm`
    Xlsx,
}

impl Format {
    /// The kind of a file; `None` for one that is not read.
    pub(super) fn of(path: &Path) -> Option<Self> {
        match ending(path)?.as_str() {
            "yaml" | "yml" => Some(Format::Yaml),
            "csv" | "tsv" => Some(Format::Csv),
            "xlsx" | "xlsm" => Some(Format::Xlsx),
            _ => None,
        }
    }

    /// What the places of such a file mean.
    pub(super) fn kind(self) -> FileKind {
        match self {
            Format::Yaml => FileKind::Text,
            Format::Csv => FileKind::Table,
            Format::Xlsx => FileKind::Workbook,
        }
    }
}

/// The ending of a file's name, in lower case.
pub(super) fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_lowercase())
}

/// Files of a run.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// Those that are opened: data, and what might hold some.
    pub(super) files: Vec<PathBuf>,
    /// Those of a folder that are left alone.
    pub(super) left: Vec<Left>,
}

/// Endings of what may hold figures and cannot be read: where a folder has one, it is most likely
/// meant. What else lies beside data (notes, programs, rules) is none of it.
const MAY_HOLD_DATA: [&str; 22] = [
    "xls", "xlsb", "ods", "numbers", "et", "doc", "docx", "odt", "rtf", "pages", "pdf", "txt",
    "html", "htm", "zip", "rar", "7z", "jpg", "jpeg", "png", "tif", "tiff",
];

/// The files of data that were named and those in folders, each once. In a folder they come in the
/// order of their names; hidden files and lock files are passed over, and results of this program
/// and what is no data are left alone.
pub fn list(paths: &[PathBuf]) -> Result<Vec<PathBuf>, SourceError> {
    let mut files = list_all(paths)?.files;
    let named = |file: &PathBuf| paths.contains(file);
    files.retain(|file| Format::of(file).is_some() || named(file));
    Ok(files)
}

/// All files that are opened, and those that are left alone.
pub(super) fn list_all(paths: &[PathBuf]) -> Result<Listed, SourceError> {
    let mut listed = Listed::default();
    let mut seen = HashSet::new();
    for path in paths {
        let in_folder = path.is_dir();
        let found = if in_folder {
            // One of several that cannot be listed is told as a file is that cannot be read.
            match folder(path, usize::MAX, |file| !is_open_folder(file)) {
                Err(_) if paths.len() > 1 => vec![path.clone()],
                files => files?,
            }
        } else {
            vec![path.clone()]
        };
        for file in found {
            // A pipe has no other name, and a file that is not there is told when it is read.
            let real = file.canonicalize().unwrap_or_else(|_| file.clone());
            if !seen.insert(real) {
                continue;
            }
            let why = if in_folder && !file.is_dir() {
                why_left(&file)
            } else {
                // Shells put the files of a folder where `*.csv` is typed.
                let is_result = paths.len() > 1 && is_own_result(&file);
                is_result.then_some(Unread::OwnResult)
            };
            match why {
                Some(why) => listed.left.push(Left {
                    name: exact_path(&file),
                    why,
                }),
                None => listed.files.push(file),
            }
        }
    }
    Ok(listed)
}

/// Whether two paths lead to one file.
pub(super) fn are_one(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// Whether a path is a folder whose files can be listed. One that cannot may hold data.
fn is_open_folder(path: &Path) -> bool {
    path.is_dir() && (path.is_symlink() || path.read_dir().is_ok())
}

/// Why a file of a folder is left alone.
fn why_left(file: &Path) -> Option<Unread> {
    if is_own_result(file) {
        return Some(Unread::OwnResult);
    }
    let ending = ending(file).unwrap_or_default();
    let is_meant = Format::of(file).is_some() || MAY_HOLD_DATA.contains(&ending.as_str());
    (!is_meant).then_some(Unread::NotData)
}
