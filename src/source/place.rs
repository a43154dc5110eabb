//! Places in files.

/// Which file of a [`Sources`](super::Sources) a place is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u16);

/// A stretch of a text file, in bytes of its [`SourceFile::text`](super::SourceFile::text); `end` is exclusive.
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
    /// The sheet of a workbook, counted from 1 in [`SourceFile::sheets`](super::SourceFile::sheets); 0 for other files.
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
