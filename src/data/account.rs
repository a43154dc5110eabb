//! The account of a run's data: what every file, sheet and row was read as, or why it was not.
//!
//! Nothing that holds something may be passed over in silence. Whoever reads says of each stretch
//! of rows what it took it for; reports print that, and what was not read although it might hold
//! figures is a finding too.

use serde::Serialize;

use crate::source::{FileId, Position};

/// What became of everything in a run's data files, in the order in which it was met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// How many communes the rows that were read are of.
    pub units: usize,
    /// Stretches of rows, and whole sheets and files that were not read.
    pub parts: Vec<Part>,
    /// Files of folders that were not opened.
    pub left: Vec<Left>,
}

/// A file of a folder that was not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its path, with `/` between its parts, whatever signs it has.
    pub name: String,
    /// Why.
    pub why: Unread,
}

/// A stretch of consecutive rows of one kind; or a column, a whole sheet or file that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The file.
    pub file: FileId,
    /// The sheet of a workbook, counted from 1; 0 for other files, and for a whole workbook.
    pub sheet: u16,
    /// The first and last row, or line; `None` for the whole sheet or file.
    pub rows: Option<(u32, u32)>,
    /// The one column of a table that it is, counted from 1; `None` of all of them.
    pub column: Option<u32>,
    /// What the rows were taken for.
    pub kind: Kind,
    /// How many rows, entries or columns it is.
    pub count: usize,
}

/// What a part of a file was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Communes, known by this.
    Units(Evidence),
    /// The figures of one commune, an indicator a row.
    Form,
    /// Rows of communes that could not be read; they are listed without figures.
    Broken,
    /// Headings of a table, repeated ones too.
    Headings,
    /// The numbers or units of the columns.
    Numbering,
    /// What stands above a table or a form.
    Title,
    /// Sums or averages.
    Total,
    /// The heading of a group of communes.
    Section,
    /// Notes, names and offices under a table.
    Note,
    /// Might be a commune or a total: reported, not scored.
    Doubtful,
    /// Not read.
    Unread(Unread),
}

/// By what a row is known to be a commune's: the first of these that is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A code of five digits.
    Code,
    /// A place in the list of units.
    Listed,
    /// The word for a kind of commune before its name.
    TypeWord,
    /// A running number, and figures.
    Number,
    /// A name and figures.
    Figures,
    /// An entry of a YAML file.
    Entry,
}

/// Why a part was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// A file of a kind that is not read.
    FileType,
    /// A file or sheet that is broken.
    Damaged,
    /// Beyond a limit of what is read.
    TooLarge,
    /// A result that the program wrote itself.
    OwnResult,
    /// The list of the units that are to be assessed, which is no data.
    UnitList,
    /// A sheet that explains a form.
    Guide,
    /// No column or row of it is an indicator or attribute of the standard.
    NoIndicator,
    /// A form that is not filled in.
    Blank,
    /// A sheet that is hidden.
    Hidden,
    /// A sheet that was not asked for.
    NotChosen,
    /// Figures of an earlier time than the others.
    Earlier,
    /// Figures that are only thought to come.
    Estimate,
    /// Figures of the beginning and of the end of a period, of which nothing tells which are asked.
    BeginningOrEnd,
    /// Figures of a plan, or made of others: nobody counted them.
    NotCounted,
    /// A chart or another thing that is no table.
    NotATable,
    /// A criteria file, or another file that is no data.
    NotData,
}

impl Kind {
    /// Whether figures were taken from it.
    pub fn is_read(self) -> bool {
        matches!(self, Kind::Units(_) | Kind::Form)
    }
}

impl Account {
    /// Notes a row. Consecutive rows of one kind become one part.
    pub fn row(&mut self, file: FileId, sheet: u16, rows: (u32, u32), kind: Kind) {
        if let Some(last) = self.parts.last_mut()
            && last.file == file
            && last.sheet == sheet
            && last.kind == kind
            && let Some(known) = &mut last.rows
        {
            known.1 = rows.1;
            last.count += 1;
            return;
        }
        self.parts.push(Part {
            file,
            sheet,
            rows: Some(rows),
            column: None,
            kind,
            count: 1,
        });
    }

    /// Forgets the rows of the sheet that was read last.
    pub(super) fn forget(&mut self, file: FileId, sheet: u16) {
        let is_of_it = |part: &Part| part.file == file && part.sheet == sheet;
        while self.parts.last().is_some_and(is_of_it) {
            self.parts.pop();
        }
    }

    /// Notes a whole sheet, or with the sheet 0 a whole file, that is not read.
    pub fn unread(&mut self, file: FileId, sheet: u16, why: Unread) {
        self.parts.push(Part {
            file,
            sheet,
            rows: None,
            column: None,
            kind: Kind::Unread(why),
            count: 1,
        });
    }

    /// Notes a column with figures that are not read.
    pub(super) fn column(&mut self, at: Position, why: Unread) {
        self.parts.push(Part {
            file: at.file,
            sheet: at.sheet,
            rows: None,
            column: Some(at.column),
            kind: Kind::Unread(why),
            count: 1,
        });
    }

    /// Takes in what another account has.
    pub(super) fn append(&mut self, other: &mut Account) {
        self.parts.append(&mut other.parts);
        self.left.append(&mut other.left);
    }

    /// Whether a whole file was not read since it is of another kind.
    pub fn is_other_kind(&self, file: FileId) -> bool {
        let kind = Kind::Unread(Unread::FileType);
        self.parts
            .iter()
            .any(|part| part.file == file && part.kind == kind)
    }

    /// How many communes' rows, sheets and files were read.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut places: Vec<(FileId, u16)> = Vec::new();
        for part in self.parts.iter().filter(|part| part.kind.is_read()) {
            places.push((part.file, part.sheet));
        }
        places.sort_unstable();
        places.dedup();
        tally.sheets = places.iter().filter(|(_, sheet)| *sheet > 0).count();
        places.dedup_by_key(|(file, _)| *file);
        tally.files = places.len();
        tally
    }

    /// What was not read, or only in doubt, and is neither a title nor a note nor a total nor a plan.
    pub fn passed_over(&self) -> impl Iterator<Item = &Part> {
        let counts = |part: &&Part| match part.kind {
            Kind::Unread(why) => why != Unread::NotCounted,
            Kind::Doubtful | Kind::Broken => true,
            _ => false,
        };
        self.parts.iter().filter(counts)
    }
}

/// How much was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that gave figures.
    pub files: usize,
    /// Sheets of workbooks that gave figures.
    pub sheets: usize,
}
