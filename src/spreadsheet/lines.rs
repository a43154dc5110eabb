//! How high rows must be: not every spreadsheet makes them so when it opens a file.

use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use crate::l10n::wrap;

/// How high a line is, in points, and the most that a row can be.
const LINE: u32 = 15;
const MOST_LINES: u32 = 409 / LINE;

/// Makes a row so many lines high.
pub(crate) fn set_lines(sheet: &mut Worksheet, row: RowNum, lines: u32) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, lines.min(MOST_LINES) * LINE)?;
    }
    Ok(())
}

/// How many lines a text takes in a column so wide. A width counts digits, than which most letters are
/// narrower.
pub(crate) fn lines(text: &str, width: u16) -> u32 {
    let width = (usize::from(width) * 9 / 8).max(1);
    let of = |line: &str| u32::try_from(line.width().div_ceil(width)).unwrap_or(MOST_LINES);
    let parts = text.split('\n').map(|part| {
        let wrapped = wrap(part, width);
        wrapped.split('\n').map(of).sum::<u32>().max(1)
    });
    parts.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_text() {
        for (text, width, wanted) in [
            ("", 10, 1),
            ("một hai", 10, 1),
            ("một hai ba bốn", 10, 2),
            ("một\nhai", 10, 2),
            ("0123456789abcdef", 8, 2),
            ("0123456789abcdef", 15, 1),
            ("a", 0, 1),
        ] {
            assert_eq!(lines(text, width), wanted, "{text}");
        }
    }
}
