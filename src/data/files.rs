//! Which files to read: those named, and those of a known kind in folders.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::own::is_own_result;
use crate::source::{FileKind, SourceError, folder};

/// A kind of data file, told by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
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

    /// The ending that its files mostly have.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Format::Yaml => ".yaml",
            Format::Csv => ".csv",
            Format::Xlsx => ".xlsx",
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

/// Whether a file holds a table of a program that can save it as one that is read. Such a file in
/// a folder is most likely meant.
fn is_other_table(path: &Path) -> bool {
    ending(path).is_some_and(|ending| matches!(ending.as_str(), "xls" | "xlsb" | "ods"))
}

/// The ending of a file's name, in lower case.
pub(super) fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_lowercase())
}

/// The files that were named and those in folders, each once. In a folder they come in the order
/// of their names; hidden files, lock files, results of
/// this program and what is no data are passed over.
pub fn list(paths: &[PathBuf]) -> Result<Vec<PathBuf>, SourceError> {
    let mut files = Vec::new();
    let mut seen = HashSet::new();
    for path in paths {
        let found = if path.is_dir() {
            folder(path, usize::MAX, |file| {
                let is_data = Format::of(file).is_some() || is_other_table(file);
                is_data && !is_own_result(file)
            })?
        } else {
            vec![path.clone()]
        };
        for file in found {
            let real = file.canonicalize().map_err(|cause| SourceError::Read {
                path: file.clone(),
                cause,
            })?;
            if seen.insert(real) {
                files.push(file);
            }
        }
    }
    Ok(files)
}
