//! A file opened as what its ending says it is.

use std::fs;
use std::path::Path;

use super::account::Unread;
use super::files::Format;
use super::{kind, words, xlsx};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, FileKind, SourceError, Sources, display_path};

/// What a file holds, not yet looked at.
pub(super) enum Content<'c> {
    /// Keys and values.
    Yaml,
    /// A table in text form.
    Text,
    /// A workbook.
    Workbook(&'c xlsx::Workbook),
    /// Nothing that can be read: what there is to say of it.
    None(Box<Diagnostic>, Unread),
}

/// What takes a file's content in.
type Take<'t> = &'t mut dyn FnMut(FileId, Content<'_>, &Sources);

/// Reads a file's bytes and hands its content over.
pub(super) fn open(
    path: &Path,
    sources: &mut Sources,
    take: Take<'_>,
) -> Result<FileId, SourceError> {
    let format = Format::of(path);
    // Of a file of another kind only the name is needed, for the finding to point at.
    let kind = format.map_or(FileKind::Workbook, Format::kind);
    let bytes = fs::read(path).map_err(|cause| SourceError::Read {
        path: path.to_owned(),
        cause,
    })?;
    let name = display_path(path);
    let file = sources
        .add(&name, kind, &bytes)
        .ok_or_else(|| SourceError::TooMuch {
            path: path.to_owned(),
        })?;
    if let Some(finding) = format.and_then(|format| kind::mismatch(format, &bytes, file)) {
        let content = Content::None(Box::new(finding), Unread::Damaged);
        take(file, content, sources);
        return Ok(file);
    }
    match format {
        Some(Format::Yaml) => take(file, Content::Yaml, sources),
        Some(Format::Csv) => take(file, Content::Text, sources),
        Some(Format::Xlsx) => {
            if let Some(workbook) = xlsx::Workbook::open(&bytes) {
                let names = workbook.sheets().iter().map(|sheet| sheet.name.clone());
                sources.name_sheets(file, names.collect());
                take(file, Content::Workbook(&workbook), sources);
            } else {
                let finding = Diagnostic::new(Code::Unreadable, file).arg("part", words::file());
                let finding = Box::new(finding.help("help-workbook"));
                take(file, Content::None(finding, Unread::Damaged), sources);
            }
        }
        None => {
            let finding = Diagnostic::new(Code::UnknownEnding, file).arg("file", name);
            let content = Content::None(Box::new(finding), Unread::FileType);
            take(file, content, sources);
        }
    }
    Ok(file)
}
