//! How much a file may hold: every limit of reading, with its number and its reason.
//!
//! The limits stand before whatever would take the memory or the time: the size of a file before
//! it is read, what an archive unpacks to before it is unpacked, the sheets, cells and texts of a
//! workbook before they are kept, what names in YAML stand for before it is written out. What is beyond a
//! limit is told and not read; the rest is.
//!
//! Together they keep a run below 1 GB.

use std::cell::Cell;

/// A limit, by its name in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Its name: the variant of the message that tells it.
    pub name: &'static str,
    /// The most that is allowed.
    pub most: usize,
}

impl Limit {
    /// Whether so much or so many are within it.
    pub fn allows(self, number: usize) -> bool {
        number <= self.most
    }

    /// Its number as messages show it: of a size in megabytes.
    pub fn shown(self) -> usize {
        if self.name.ends_with("-size") {
            self.most / MB
        } else {
            self.most
        }
    }
}

/// What may still be taken of a limit that holds for several things together.
#[derive(Debug)]
pub struct Budget {
    limit: Limit,
    taken: Cell<usize>,
}

impl Budget {
    /// All of it.
    pub fn new(limit: Limit) -> Self {
        Self {
            limit,
            taken: Cell::new(0),
        }
    }

    /// Takes so much, or says which limit does not allow it.
    pub fn take(&self, number: usize) -> Result<(), Limit> {
        let taken = self.taken.get().saturating_add(number);
        self.taken.set(taken);
        if self.limit.allows(taken) {
            Ok(())
        } else {
            Err(self.limit)
        }
    }
}

/// A megabyte, as programs count it.
const MB: usize = 1 << 20;

macro_rules! limits {
    ($($(#[$doc:meta])* $constant:ident = $name:literal $most:expr;)*) => {
        $($(#[$doc])* pub const $constant: Limit = Limit { name: $name, most: $most };)*

        /// All of them, in the order of this file.
        pub const ALL: &[Limit] = &[$($constant,)*];
    };
}

limits! {
    /// Of a file of rules, in bytes. The longest text shipped has 26 kB; each figure of a text
    /// costs many times its bytes.
    RULES_SIZE = "rules-size" 2 * MB;
    /// Of what the examples of a text know together, what each has from the one that it starts from
    /// counted again. The examples shipped know 6,000 figures.
    EXAMPLE_FIGURES = "example-figures" 1_000_000;
    /// Of a workbook or a table in text form, in bytes. All communes of the country are 3 MB.
    TABLE_SIZE = "table-size" 64 * MB;
    /// Of a YAML file, in bytes. All communes of the country for the shipped standard are 18 MB.
    YAML_SIZE = "yaml-size" 32 * MB;
    /// Of all files of a run together, in bytes: the text of each is kept until the end.
    RUN_SIZE = "run-size" 128 * MB;

    /// Of a workbook's archive: its directory is read before anything else. Of two entries of one name `zip`
    /// keeps one (`docs/upstream.md`), so they are counted before.
    PARTS = "parts" 100_000;
    /// Of one part of a workbook, in bytes when it is unpacked.
    PART_SIZE = "part-size" 128 * MB;
    /// Of all parts of a workbook that are read, in bytes when they are unpacked.
    UNPACKED_SIZE = "unpacked-size" 256 * MB;
    /// How many times its packed size a part of a workbook of more than 16 MB may have. Text that
    /// repeats itself without end packs up to 1,000 times.
    RATIO = "ratio" 200;
    /// Of elements of a workbook's part within each other. No part of a workbook has more than 20.
    DEPTH = "depth" 256;
    /// Of sheets of a workbook. A province has some 160 communes, and a year twelve months.
    SHEETS = "sheets" 1_000;
    /// Of the texts of a workbook and of their runs, each with a font of its own.
    STRINGS = "strings" 2_000_000;
    /// Of formats of cells, of fonts and of formats of numbers. Spreadsheets have fewer.
    FORMATS = "formats" 65_536;
    /// Of ranges of merged cells, and of hidden columns, in a sheet.
    MERGES = "merges" 100_000;
    /// Of characters of all formulas of a workbook: each is read to see which cells it looks at,
    /// and a shared one once for every cell that has it.
    FORMULAS = "formulas" 64_000_000;

    /// Of cells of a file that hold something: 9 times what all communes of the country have.
    CELLS = "cells" 5_000_000;
    /// Of values of a YAML document, keys and entries of lists among them: each costs some 300 bytes while
    /// it is read. All communes of the country have a million.
    VALUES = "values" 2_000_000;
    /// Of the figures of all communes of a run and what follows from them, in bytes, as estimated. All
    /// communes of the country for the shipped standard have 60 MB.
    UNITS_SIZE = "units-size" 700 * MB;
    /// Of findings about data that are kept.
    FINDINGS = "findings" 100_000;
    /// Of pairs of names that are compared to find one that is written in two ways, where there are no codes.
    COMPARED = "compared" 3_000_000;
    /// Of columns of a table, as spreadsheets have it.
    COLUMNS = "columns" 16_384;
    /// Of characters of one cell or value, as spreadsheets have it.
    TEXT = "text" 32_767;

    /// How many more characters a YAML file may stand for than it has: what is given a name with
    /// `&` is read again wherever the name stands. `serde_norway` limits how often, not how much: see
    /// `docs/upstream.md`.
    ALIASES = "aliases" 65_536;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_limits_apart() {
        for (place, limit) in ALL.iter().enumerate() {
            let same = ALL
                .iter()
                .skip(place + 1)
                .find(|other| other.name == limit.name);
            assert_eq!(same, None);
        }
    }

    #[test]
    fn a_budget_ends() {
        let budget = Budget::new(TEXT);
        assert_eq!(budget.take(TEXT.most), Ok(()));
        assert_eq!(budget.take(1), Err(TEXT));
        assert_eq!(budget.take(usize::MAX), Err(TEXT));
    }

    #[test]
    fn sizes_are_shown_in_megabytes() {
        assert_eq!((TABLE_SIZE.shown(), CELLS.shown()), (64, 5_000_000));
        assert!(COLUMNS.allows(16_384) && !COLUMNS.allows(16_385));
    }
}
