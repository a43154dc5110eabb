//! Files as they were read, and places in them.
//!
//! A file is kept once, with the SHA-256 of its bytes; everything else points into it. Text is
//! brought into composed form (NFC) when it is read, so that a column counts what a reader sees,
//! however the letters were stored. The hash is always that of the bytes on disk.

mod disk;
mod folder;
mod path;
mod whole;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::escape;
use crate::limits::{self, Limit};
use crate::nfc;

pub use disk::{Disk, End, STDIN, glance, is_stream};
pub(crate) use folder::folder;
pub use path::{display_path, exact_path};
pub use whole::{Loss, Refusal};

/// Which file of a [`Sources`] a place is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u16);

/// A stretch of a text file, in bytes of its [`SourceFile::text`]; `end` is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The smallest span that holds both; they must be of the same file.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span {
            file: self.file,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The start and end as a range of bytes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where a value was given: a line and column of a text file, a record and field of a table in
/// text form, or a row and column of a workbook's sheet. All counts start at 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The file.
    pub file: FileId,
    /// The sheet of a workbook, counted from 1 in [`SourceFile::sheets`]; 0 for other files.
    pub sheet: u16,
    /// The line of a text file or the row of a sheet.
    pub row: u32,
    /// The character of the line, the field of the record, or the column of the sheet.
    pub column: u32,
}

impl Position {
    /// The first cell of a sheet, or with the sheet 0 the start of a file.
    pub fn start(file: FileId, sheet: u16) -> Self {
        Self {
            file,
            sheet,
            row: 1,
            column: 1,
        }
    }
}

/// What kind of places a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Lines and columns: criteria files and YAML.
    Text,
    /// Lines and fields: CSV.
    Table,
    /// Sheets and cells: XLSX.
    Workbook,
}

/// One file, as read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// What people are shown of its path, on one line.
    pub name: String,
    /// The path as the user gave it, with `/` between its parts, for programs: whatever signs it has.
    pub path: String,
    /// What its places mean.
    pub kind: FileKind,
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Its text in NFC without a byte-order mark; empty for a workbook.
    pub text: String,
    /// The byte in `text` of the first replacement for bytes that were not UTF-8, if any.
    pub not_utf8_at: Option<u32>,
    /// Why it has no text although it is there.
    pub loss: Option<Loss>,
    /// The names of a workbook's sheets, in order.
    pub sheets: Vec<String>,
    /// Whether it holds data of the previous period.
    pub is_previous: bool,
    /// The byte at which each line begins, found when a place is first asked for.
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// The 1-based line and column, in characters, of a byte of the text.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let line = self.line_starts().partition_point(|start| *start <= offset);
        let before = self
            .text
            .get(self.line_start(count(line)) as usize..offset as usize);
        let column = before.unwrap_or("").chars().count() + 1;
        (count(line), count(column))
    }

    /// The byte at which a line begins, counted from 1; the end of the text for one past the last.
    pub fn line_start(&self, line: u32) -> u32 {
        let starts = self.line_starts();
        let start = starts.get((line as usize).saturating_sub(1));
        start.copied().unwrap_or(count(self.text.len()))
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(at, _)| count(at + 1));
            std::iter::once(0).chain(ends).collect()
        })
    }
}

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

    /// All bytes of a file or stream that has at most so many, or why it is not taken.
    pub(crate) fn bytes(
        &self,
        path: &Path,
        most: Limit,
    ) -> Result<Result<Arc<Vec<u8>>, Loss>, SourceError> {
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
        bytes: &Result<Arc<Vec<u8>>, Loss>,
    ) -> Result<FileId, SourceError> {
        let given = bytes.as_deref().map_or(&[][..], Vec::as_slice);
        let id = self.add(&self.name(path), kind, given);
        let id = id.ok_or_else(|| SourceError::TooMuch {
            path: path.to_owned(),
        })?;
        if let Some(file) = self.files.get_mut(usize::from(id.0)) {
            file.loss = bytes.as_ref().err().copied();
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
            is_previous: false,
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

    /// All files, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(at, file)| (FileId(u16::try_from(at).unwrap_or(u16::MAX)), file))
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

/// The letters of a sheet's column: 1 is `A`, 27 is `AA`.
pub fn column_letters(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A count of lines or columns; files are refused long before it could overflow.
pub fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn hex(bytes: &[u8]) -> String {
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
            assert_eq!(bytes.is_err(), loss.is_some());
        }
    }
}
