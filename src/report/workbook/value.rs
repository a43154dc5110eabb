//! Values as the library that writes workbooks takes them.

use rust_xlsxwriter::ExcelDateTime;

use crate::number::{Date, Decimal};
use crate::report::commune::plain;

/// A number for a cell, where a workbook can hold it.
///
/// Workbooks are written from binary numbers, and hold the shortest decimal that means one. Of up to 15
/// digits that is the decimal which was asked for, and a spreadsheet keeps no more. What would come out as
/// another number is none here; it is written as text with all its digits. Nothing is ever computed with what
/// this returns.
pub(super) fn number(number: Decimal) -> Option<f64> {
    let text = plain(number);
    let binary: f64 = text.parse().ok()?;
    (binary.to_string() == text).then_some(binary)
}

/// A day; none before those that a workbook knows.
pub(super) fn day(day: Date) -> Option<ExcelDateTime> {
    let (year, month, day) = day.to_calendar_date();
    let year = u16::try_from(year).ok()?;
    ExcelDateTime::from_ymd(year, month.into(), day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_itself_or_none() {
        for (text, held) in [
            ("0", true),
            ("838.50", true),
            ("0.1", true),
            ("12.34567890123", true),
            ("999999999999999", true),
            ("0.000000000000001", true),
            ("12.3456789012345678901", false),
            ("9007199254740993", false),
            ("79228162514264337593543950335", false),
        ] {
            let decimal = Decimal::from_str_exact(text).unwrap();
            let binary = number(decimal);
            assert_eq!(binary.is_some(), held, "{text}");
            if let Some(binary) = binary {
                assert_eq!(binary.to_string(), plain(decimal));
            }
        }
    }
}
