//! One file, as read.

use std::sync::OnceLock;

use super::place::count;
use super::whole::Loss;

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
    /// Whether it is the list of the units that are to be assessed.
    pub is_unit_list: bool,
    /// Whether it holds data of the previous period.
    pub is_previous: bool,
    /// Whether it was only looked at, to choose a text: see [`Sources::keep_only`](super::Sources::keep_only).
    pub(super) is_aside: bool,
    /// The byte at which each line begins, found when a place is first asked for.
    pub(super) line_starts: OnceLock<Vec<u32>>,
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
