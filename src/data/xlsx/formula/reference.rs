//! References: cells by their columns and rows.

/// The last row and column of a sheet.
const LAST: (u32, u32) = (1_048_576, 16_384);

/// Cells of one or several sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Area {
    /// The first and last sheet.
    pub(in super::super) sheets: (usize, usize),
    /// The first row and column.
    pub(in super::super) first: (u32, u32),
    /// The last row and column.
    pub(in super::super) last: (u32, u32),
}

impl Area {
    /// Whether it is one cell.
    pub(in super::super) fn is_cell(self) -> bool {
        self.first == self.last && self.sheets.0 == self.sheets.1
    }

    /// The cell of its first sheet so many rows and columns from its first, if that is in it.
    pub(in super::super) fn cell(self, (rows, columns): (u32, u32)) -> Option<Self> {
        let row = self.first.0.checked_add(rows)?;
        let column = self.first.1.checked_add(columns)?;
        (row <= self.last.0 && column <= self.last.1).then_some(Self {
            sheets: (self.sheets.0, self.sheets.0),
            first: (row, column),
            last: (row, column),
        })
    }

    /// What of it a formula that fills several cells shows in one of them: its one row or column
    /// goes for all.
    pub(in super::super) fn item(self, (row, column): (u32, u32)) -> Option<Self> {
        let of = |first: u32, last: u32, by: u32| if first == last { 0 } else { by };
        let row = of(self.first.0, self.last.0, row);
        let column = of(self.first.1, self.last.1, column);
        self.cell((row, column))
            .filter(|_| self.sheets.0 == self.sheets.1)
    }

    /// A column of it, from 1.
    pub(in super::super) fn column(self, number: u32) -> Option<Self> {
        let column = self.first.1.checked_add(number.checked_sub(1)?)?;
        (column <= self.last.1).then_some(Self {
            first: (self.first.0, column),
            last: (self.last.0, column),
            ..self
        })
    }

    /// A row of it, from 1.
    pub(in super::super) fn row(self, number: u32) -> Option<Self> {
        let row = self.first.0.checked_add(number.checked_sub(1)?)?;
        (row <= self.last.0).then_some(Self {
            first: (row, self.first.1),
            last: (row, self.last.1),
            ..self
        })
    }
}

/// A corner of a range, such as `B4`, `$B$4`, or only `B` or `4`.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Corner {
    row: Option<(u32, bool)>,
    column: Option<(u32, bool)>,
}

/// Reads a corner.
pub(in super::super) fn corner(text: &str) -> Option<Corner> {
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
pub(crate) fn range(text: &str) -> Option<((u32, u32), (u32, u32))> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    Some((corner(first)?.cell()?, corner(last)?.cell()?))
}

impl Corner {
    /// Its row and column, if it has both.
    pub(in super::super) fn cell(self) -> Option<(u32, u32)> {
        Some((self.row?.0, self.column?.0))
    }

    /// Whether nothing of it moves with the formula.
    pub(super) fn is_fixed(self) -> bool {
        let fixed = |part: Option<(u32, bool)>| part.is_none_or(|(_, fixed)| fixed);
        fixed(self.row) && fixed(self.column)
    }

    /// Moved, but for what is fixed.
    pub(super) fn moved(self, (rows, columns): (i64, i64)) -> Option<Self> {
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
    pub(super) fn ends(self) -> ((u32, u32), (u32, u32)) {
        let (row, column) = (self.row.map(|at| at.0), self.column.map(|at| at.0));
        (
            (row.unwrap_or(1), column.unwrap_or(1)),
            (row.unwrap_or(LAST.0), column.unwrap_or(LAST.1)),
        )
    }
}
