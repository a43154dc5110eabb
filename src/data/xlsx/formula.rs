//! Formulas: which cells they look at, no more.

use std::collections::HashMap;

use super::lookup::Lookup;

/// The last row and column of a sheet.
const LAST: (u32, u32) = (1_048_576, 16_384);

/// What a formula looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Formula {
    /// The cells.
    pub(super) areas: Vec<Area>,
    /// Whether it only passes on and adds up: text counts for nothing in it.
    pub(super) adds_up: bool,
    /// Whether it may rest on more than these cells hold: another workbook, a place that it works
    /// out, the day.
    pub(super) is_open: bool,
    /// Whether it picks one of the cells, so that a 0 may stand for a blank one.
    pub(super) picks: bool,
    /// What it looks up, if it does only that.
    pub(super) lookup: Option<Box<Lookup>>,
}

/// Cells of one or several sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    /// The first and last sheet.
    pub(super) sheets: (usize, usize),
    /// The first row and column.
    pub(super) first: (u32, u32),
    /// The last row and column.
    pub(super) last: (u32, u32),
}

/// What formulas may name.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The places of sheets, by their names in lower case.
    pub(super) sheets: HashMap<String, usize>,
    /// Formulas that have a name, by it, in lower case.
    pub(super) defined: HashMap<String, String>,
}

/// Functions that pick cells, or give something else where they find none.
const PICKS: [&str; 17] = [
    "CHOOSE",
    "FILTER",
    "HLOOKUP",
    "IF",
    "IFERROR",
    "IFNA",
    "IFS",
    "INDEX",
    "LOOKUP",
    "MAXIFS",
    "MINIFS",
    "SUMIF",
    "SUMIFS",
    "SUMPRODUCT",
    "SWITCH",
    "VLOOKUP",
    "XLOOKUP",
];

/// Functions whose result rests on more than what the cells hold that they name.
const OPEN: [&str; 14] = [
    "ROW",
    "ROWS",
    "COLUMN",
    "COLUMNS",
    "ADDRESS",
    "AREAS",
    "CELL",
    "INFO",
    "INDIRECT",
    "OFFSET",
    "NOW",
    "TODAY",
    "COUNTBLANK",
    "RANDBETWEEN",
];

impl Formula {
    /// Reads a formula of a sheet, moved by so many rows and columns from where it was written.
    pub(super) fn read(text: &str, moved: (i64, i64), names: &Names, sheet: usize) -> Self {
        let mut reading = Reading {
            rest: text,
            moved,
            names,
            sheet,
            depth: 0,
            formula: Self {
                adds_up: true,
                ..Self::default()
            },
        };
        reading.all();
        let mut formula = reading.formula;
        // Most formulas call nothing that looks things up.
        if !formula.adds_up && !formula.is_open {
            let area = |text: &str| match Self::read(text, moved, names, sheet) {
                Self {
                    areas,
                    adds_up: true,
                    is_open: false,
                    ..
                } if !text.contains('(') => areas.first().copied().filter(|_| areas.len() == 1),
                _ => None,
            };
            formula.lookup = Lookup::read(text, &area).map(Box::new);
        }
        formula
    }
}

struct Reading<'a> {
    rest: &'a str,
    moved: (i64, i64),
    names: &'a Names,
    /// The sheet that references without one are of.
    sheet: usize,
    /// How many names stand for one another.
    depth: usize,
    formula: Formula,
}

impl<'a> Reading<'a> {
    fn all(&mut self) {
        let mut sheets = None;
        while let Some(c) = self.rest.chars().next() {
            if c == '"' {
                self.skip_text();
                // Other functions and text tell no sum.
                self.formula.adds_up = false;
            } else if c == '\'' {
                sheets = self.quoted_sheets();
                self.formula.is_open |= sheets.is_none();
                continue;
            } else if is_word(c) {
                let word = self.word();
                if let Some(rest) = self.rest.strip_prefix('!') {
                    self.rest = rest;
                    sheets = self.sheets(word, word);
                    self.formula.is_open |= sheets.is_none();
                    continue;
                }
                self.take(word, sheets);
            } else {
                // `[1]Sheet1!A1` is of another workbook, `Table[Column]` is not understood.
                self.formula.is_open |= matches!(c, '[' | '#' | '@');
                self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
            }
            sheets = None;
        }
    }

    /// Takes in a word that is no sheet's name.
    fn take(&mut self, word: &'a str, sheets: Option<(usize, usize)>) {
        if self.rest.starts_with('(') {
            let name = word.to_ascii_uppercase();
            let name = name.rsplit('.').next().unwrap_or(&name);
            self.formula.is_open |= OPEN.contains(&name) || name == "RAND";
            self.formula.picks |= PICKS.contains(&name);
            self.formula.adds_up &= matches!(name, "SUM" | "ROUND" | "N");
            return;
        }
        let sheets = sheets.unwrap_or((self.sheet, self.sheet));
        let Some(first) = corner(word) else {
            self.name(word);
            return;
        };
        let Some(rest) = self.rest.strip_prefix(':') else {
            match first.moved(self.moved).map(Corner::cell) {
                Some(Some(cell)) => self.area(sheets, cell, cell),
                // A whole number, such as the 2 of `A1+2`, names no row.
                Some(None) if word.bytes().all(|byte| byte.is_ascii_digit()) => {}
                _ => self.name(word),
            }
            return;
        };
        self.rest = rest;
        let word = self.word();
        // `Sheet1:Sheet3!A1`, where the names of sheets look like cells.
        if self.rest.starts_with('!') {
            self.formula.is_open = true;
            return;
        }
        let last = corner(word).and_then(|corner| corner.moved(self.moved));
        match (first.moved(self.moved), last) {
            (Some(first), Some(last)) => {
                let (first, last) = (first.ends(), last.ends());
                let low = (first.0.0.min(last.0.0), first.0.1.min(last.0.1));
                let high = (first.1.0.max(last.1.0), first.1.1.max(last.1.1));
                self.area(sheets, low, high);
            }
            _ => self.formula.is_open = true,
        }
    }

    fn area(&mut self, sheets: (usize, usize), first: (u32, u32), last: (u32, u32)) {
        self.formula.areas.push(Area {
            sheets,
            first,
            last,
        });
    }

    /// A word that is no cell: a number, a yes or no, a range of sheets, or a name.
    fn name(&mut self, word: &'a str) {
        if let Some(rest) = self.rest.strip_prefix(':') {
            self.rest = rest;
            let last = self.word();
            if let Some(rest) = self.rest.strip_prefix('!') {
                self.rest = rest;
                let sheets = self.sheets(word, last);
                let cell = self.word();
                match sheets {
                    Some(sheets) if corner(cell).is_some() => self.take(cell, Some(sheets)),
                    _ => self.formula.is_open = true,
                }
                return;
            }
            self.formula.is_open = true;
            return;
        }
        let is_number = word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        let lower = word.to_lowercase();
        if is_number || matches!(lower.as_str(), "true" | "false") {
            return;
        }
        match self.names.defined.get(&lower) {
            Some(text) if self.depth < 8 => {
                let rest = std::mem::replace(&mut self.rest, text);
                let moved = std::mem::take(&mut self.moved);
                self.depth += 1;
                self.all();
                self.depth -= 1;
                self.moved = moved;
                self.rest = rest;
            }
            _ => self.formula.is_open = true,
        }
    }

    fn word(&mut self) -> &'a str {
        let end = self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn skip_text(&mut self) {
        let text = self.rest.get(1..).unwrap_or_default();
        let end = text.find('"').map_or(text.len(), |end| end + 1);
        self.rest = text.get(end..).unwrap_or_default();
    }

    /// One sheet or a range of them in quotation marks, with the `!` after it.
    fn quoted_sheets(&mut self) -> Option<(usize, usize)> {
        let mut name = String::new();
        let mut chars = self.rest.char_indices().skip(1).peekable();
        let mut end = self.rest.len();
        while let Some((at, c)) = chars.next() {
            if c != '\'' {
                name.push(c);
            } else if chars.peek().is_some_and(|(_, next)| *next == '\'') {
                chars.next();
                name.push('\'');
            } else {
                end = at + 1;
                break;
            }
        }
        self.rest = self.rest.get(end..).unwrap_or_default();
        self.rest = self.rest.strip_prefix('!')?;
        let (first, last) = name.split_once(':').unwrap_or((&name, &name));
        self.sheets(first, last)
    }

    fn sheets(&self, first: &str, last: &str) -> Option<(usize, usize)> {
        let place = |name: &str| self.names.sheets.get(&name.to_lowercase()).copied();
        let (first, last) = (place(first)?, place(last)?);
        Some((first.min(last), first.max(last)))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '\\' | '?')
}

/// A corner of a range, such as `B4`, `$B$4`, or only `B` or `4`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Corner {
    row: Option<(u32, bool)>,
    column: Option<(u32, bool)>,
}

/// Reads a corner.
pub(super) fn corner(text: &str) -> Option<Corner> {
    let (column_fixed, rest) = fixed(text);
    let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, rest) = rest.split_at_checked(letters)?;
    let (row_fixed, digits) = if letters.is_empty() {
        (column_fixed, rest)
    } else {
        fixed(rest)
    };
    if letters.len() > 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let column = letters.bytes().fold(0_u32, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row: Option<u32> = (!digits.is_empty()).then(|| digits.parse().ok()).flatten();
    if !digits.is_empty() && row.is_none_or(|row| row == 0) || row.is_none() && column == 0 {
        return None;
    }
    Some(Corner {
        row: row.map(|row| (row, row_fixed)),
        column: (column > 0).then_some((column, column_fixed)),
    })
}

fn fixed(text: &str) -> (bool, &str) {
    match text.strip_prefix('$') {
        Some(rest) => (true, rest),
        None => (false, text),
    }
}

/// Reads a range such as `A1:B2`, or one cell: its first and last row and column.
pub(super) fn range(text: &str) -> Option<((u32, u32), (u32, u32))> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    Some((corner(first)?.cell()?, corner(last)?.cell()?))
}

impl Corner {
    /// Its row and column, if it has both.
    pub(super) fn cell(self) -> Option<(u32, u32)> {
        Some((self.row?.0, self.column?.0))
    }

    /// Moved, but for what is fixed.
    fn moved(self, (rows, columns): (i64, i64)) -> Option<Self> {
        let shift = |part: Option<(u32, bool)>, by: i64| match part {
            Some((at, false)) => {
                let at = i64::from(at).checked_add(by)?;
                Some(Some((u32::try_from(at).ok().filter(|at| *at > 0)?, false)))
            }
            other => Some(other),
        };
        Some(Self {
            row: shift(self.row, rows)?,
            column: shift(self.column, columns)?,
        })
    }

    /// The first and last cell that it can be a corner of.
    fn ends(self) -> ((u32, u32), (u32, u32)) {
        let (row, column) = (self.row.map(|at| at.0), self.column.map(|at| at.0));
        (
            (row.unwrap_or(1), column.unwrap_or(1)),
            (row.unwrap_or(LAST.0), column.unwrap_or(LAST.1)),
        )
    }
}
