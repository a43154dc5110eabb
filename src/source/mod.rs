//! Files as they were read, and places in them.
//!
//! A file is kept once, with the SHA-256 of its bytes; everything else points into it. Text is
//! brought into composed form (NFC) when it is read, so that a column counts what a reader sees,
//! however the letters were stored. The hash is always that of the bytes on disk.

mod disk;
mod file;
mod folder;
mod path;
mod place;
mod whole;

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::escape;
use crate::limits::{self, Limit};
use crate::nfc;

pub use disk::{Disk, End, STDIN, glance, is_stream};
pub use file::{FileKind, SourceFile};
pub(crate) use folder::folder;
pub use path::{display_path, exact_path};
pub use place::{FileId, Position, Span, column_letters, count};
pub use whole::{Loss, Refusal, Taken, is_in_use};

/// Every file that one run has read.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// How many bytes they have together.
    size: usize,
    disk: Disk,
    /// What findings call the standard input.
    stdin: String,
}

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The system refused the file.
    #[error("cannot read {}: {cause}", path.display())]
    Read {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
    /// It is a device, which has no end.
    #[error("{} is a device", path.display())]
    Device {
        /// The device.
        path: PathBuf,
    },
    /// More files, or a larger file, than places can be counted in.
    #[error("{} is too much: at most 65,535 files of 4 GB each", path.display())]
    TooMuch {
        /// The file that was one too many.
        path: PathBuf,
    },
}

impl Sources {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// No files yet, read from what a run knows; `stdin` is what findings call the standard input.
    pub fn of(disk: &Disk, stdin: &str) -> Self {
        Self {
            disk: disk.clone(),
            stdin: stdin.to_owned(),
            ..Self::default()
        }
    }

    /// No files yet, read from what the same run knows.
    #[must_use]
    pub fn apart(&self) -> Self {
        Self::of(&self.disk, &self.stdin)
    }

    /// Keeps bytes that a program made under a name, by which they are then read as a file is.
    pub fn hold(&self, path: &Path, bytes: &[u8]) {
        self.disk.hold(path, bytes);
    }

    /// Reads a file of rules from disk. Of one that is too large, or has changed,
    /// [`SourceFile::loss`] says so.
    pub fn read(&mut self, path: &Path, kind: FileKind) -> Result<FileId, SourceError> {
        let bytes = self.bytes(path, limits::RULES_SIZE)?;
        self.keep(path, kind, &bytes)
    }

    /// All of a file or stream that has at most so many bytes.
    pub(crate) fn bytes(
        &self,
        path: &Path,
        most: Limit,
    ) -> Result<Taken<Arc<Vec<u8>>>, SourceError> {
        let left = Limit {
            most: limits::RUN_SIZE.most.saturating_sub(self.size),
            ..limits::RUN_SIZE
        };
        let most = if most.most <= left.most { most } else { left };
        self.disk.read(path, most)
    }

    /// Takes in what [`Sources::bytes`] gave of a file.
    pub(crate) fn keep(
        &mut self,
        path: &Path,
        kind: FileKind,
        taken: &Taken<Arc<Vec<u8>>>,
    ) -> Result<FileId, SourceError> {
        let id = self.add(&self.name(path), kind, taken.bytes());
        let id = id.ok_or_else(|| SourceError::TooMuch {
            path: path.to_owned(),
        })?;
        if let Some(file) = self.files.get_mut(usize::from(id.0)) {
            file.loss = taken.loss();
        }
        Ok(id)
    }

    /// What a file is called.
    fn name(&self, path: &Path) -> String {
        if path == Path::new(STDIN) && !self.stdin.is_empty() {
            return self.stdin.clone();
        }
        exact_path(path)
    }

    /// Takes in a file that is already in memory; `None` when places in it could not be counted.
    ///
    /// UTF-8 with or without a byte-order mark and UTF-16 with one are understood; other bytes
    /// are replaced and [`SourceFile::not_utf8_at`] says where the first of them stood.
    pub fn add(&mut self, name: &str, kind: FileKind, bytes: &[u8]) -> Option<FileId> {
        let id = FileId(u16::try_from(self.files.len()).ok()?);
        u32::try_from(bytes.len().checked_mul(3)?).ok()?;
        self.size = self.size.saturating_add(bytes.len());
        let (text, not_utf8_at) = match kind {
            FileKind::Workbook => (String::new(), None),
            FileKind::Text | FileKind::Table => decode(bytes),
        };
        self.files.push(SourceFile {
            name: escape::line(name).into_owned(),
            path: name.to_owned(),
            kind,
            sha256: hex(&Sha256::digest(bytes)),
            text,
            not_utf8_at,
            loss: None,
            sheets: Vec::new(),
            is_unit_list: false,
            is_previous: false,
            is_aside: false,
            line_starts: OnceLock::new(),
        });
        Some(id)
    }

    /// Names the sheets of a workbook, in order.
    pub fn name_sheets(&mut self, file: FileId, sheets: Vec<String>) {
        if let Some(file) = self.files.get_mut(usize::from(file.0)) {
            file.sheets = sheets;
        }
    }

    /// Says that the files taken in since there were so many are of the previous period.
    pub fn are_previous(&mut self, since: usize) {
        for file in self.files.iter_mut().skip(since) {
            file.is_previous = true;
        }
    }

    /// Says that a file is the list of the units that are to be assessed.
    pub fn is_unit_list(&mut self, id: FileId) {
        if let Some(file) = self.files.get_mut(usize::from(id.0)) {
            file.is_unit_list = true;
        }
    }

    /// Whether a file is the same list of units as one before it: in a folder it is met again.
    pub fn is_same_list(&self, id: FileId) -> bool {
        let file = self.file(id);
        let before = self.files.iter().take(usize::from(id.0));
        let mut lists = before.filter(|other| other.is_unit_list);
        file.is_unit_list && lists.any(|other| other.sha256 == file.sha256)
    }

    /// A file that this value has taken in.
    #[expect(
        clippy::indexing_slicing,
        reason = "a FileId is only made by `add` of this value"
    )]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[usize::from(id.0)]
    }

    /// The text of a span; empty where it does not lie on characters' bounds.
    pub fn snippet(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or("")
    }

    /// Forgets the files after the first so many, which are texts: those are to be read again, and count
    /// for what a run may hold once. No place in them may be asked for any more.
    pub fn truncate(&mut self, most: usize) {
        self.files.truncate(most);
        self.size = self.files.iter().map(|file| file.text.len()).sum();
    }

    /// Of the files in some places, sets all aside but these: they were looked at, and are no part of a
    /// result.
    pub fn keep_only(&mut self, among: Range<usize>, files: &[FileId]) {
        for (at, file) in self.files.iter_mut().enumerate() {
            if among.contains(&at) {
                file.is_aside = !files.iter().any(|kept| usize::from(kept.0) == at);
            }
        }
    }

    /// The files that are not set aside, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let files = self.files.iter().enumerate();
        let files = files.map(|(at, file)| (FileId(u16::try_from(at).unwrap_or(u16::MAX)), file));
        files.filter(|(_, file)| !file.is_aside)
    }

    /// How many files there are, those set aside too.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The position of a span's start.
    pub fn position(&self, span: Span) -> Position {
        let (row, column) = self.file(span.file).line_column(span.start);
        Position {
            file: span.file,
            sheet: 0,
            row,
            column,
        }
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn decode(bytes: &[u8]) -> (String, Option<u32>) {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok().map(unit))
            .collect();
        let mut text = String::from_utf16_lossy(&units);
        if rest.len() % 2 == 1 {
            // Half a sign is left over: the file was cut short.
            text.push(char::REPLACEMENT_CHARACTER);
        }
        text
    };
    let (text, is_utf8) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (wide(rest, u16::from_le_bytes), false),
        [0xFE, 0xFF, rest @ ..] => (wide(rest, u16::from_be_bytes), false),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => match std::str::from_utf8(rest) {
            Ok(text) => (text.to_owned(), true),
            Err(_) => (String::from_utf8_lossy(rest).into_owned(), false),
        },
    };
    let text = nfc::compose(text);
    let not_utf8_at = (!is_utf8).then(|| text.find('\u{FFFD}')).flatten();
    (text, not_utf8_at.map(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_beyond_what_a_run_takes_are_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(&path, "1234").unwrap();
        for (before, loss) in [(4, None), (3, Some(limits::RUN_SIZE.name))] {
            let mut sources = Sources {
                size: limits::RUN_SIZE.most - before,
                ..Sources::new()
            };
            let bytes = sources.bytes(&path, limits::TABLE_SIZE).unwrap();
            let file = sources.keep(&path, FileKind::Table, &bytes).unwrap();
            let told = sources.file(file).loss.map(|loss| match loss {
                Loss::TooLarge(limit) => limit.name,
                Loss::Changed => "changed",
                Loss::Refused(_) => "refused",
            });
            assert_eq!(told, loss);
            assert_eq!(bytes.loss().is_some(), loss.is_some());
        }
    }
}
