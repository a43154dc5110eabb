//! Numbers and days as sheets store them.

use std::str::FromStr as _;

use crate::data::raw::{Lost, Raw};
use crate::number::{Date, Decimal, parse_period};

/// The day before the first one that both counts of days share, as a day of the Julian period.
const DAY_0: i32 = 2_415_019;

/// Between the two days from which programs count.
const DAYS_TO_1904: i32 = 1462;

/// A stored number.
///
/// Programs store what they hold as a binary float, in up to 17 digits. They take in and show 15
/// digits, so 15 digits are what was typed, and what was seen of a formula's result.
pub(super) fn read(text: &str, percent: bool) -> Raw<'static> {
    let has_exponent = text.contains(['e', 'E']);
    let number = if has_exponent {
        Decimal::from_scientific(text)
    } else {
        Decimal::from_str(text)
    };
    match number.ok().and_then(|number| number.round_sf(15)) {
        Some(value) => Raw::Number {
            value: value.normalize(),
            percent,
        },
        None if text.bytes().all(|byte| b"0123456789.+-eE".contains(&byte)) => {
            Raw::Lost(Lost::Digits(text.to_owned()))
        }
        None => Raw::Lost(Lost::CellError(text.to_owned())),
    }
}

/// The day that a stored number counts to.
pub(super) fn day(text: &str, from_1904: bool) -> Option<Date> {
    let days: i32 = text.split('.').next()?.parse().ok()?;
    // Before March 1900 programs count a day that there never was.
    let days = if from_1904 {
        days.checked_add(DAYS_TO_1904)?
    } else {
        days
    };
    if days <= 60 {
        return None;
    }
    Date::from_julian_day(DAY_0.checked_add(days)?).ok()
}

/// The day of a time such as `2024-12-31T00:00:00`.
pub(super) fn iso_day(text: &str) -> Option<Date> {
    Some(parse_period(text.get(..10)?).ok()?.last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        match read(text, false) {
            Raw::Number { value, .. } => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn fifteen_digits_are_what_was_seen() {
        for (stored, seen) in [
            ("2410", "2410"),
            ("0.30000000000000004", "0.3"),
            ("30.299999999999997", "30.3"),
            ("0.95499999999999996", "0.955"),
            ("9.8299999999999998E-1", "0.983"),
            ("1E3", "1000"),
            ("-5", "-5"),
            ("0", "0"),
            ("123456789012345678", "123456789012346000"),
        ] {
            assert_eq!(shown(stored), seen, "{stored}");
        }
        assert!(shown("1E300").contains("Digits"));
        assert!(shown("#ERROR!").contains("CellError"));
    }

    #[test]
    fn days_are_counted_from_either_start() {
        let day = |text, from_1904| day(text, from_1904).map(|day| day.to_string());
        assert_eq!(day("45657", false).as_deref(), Some("2024-12-31"));
        assert_eq!(day("45657.75", false).as_deref(), Some("2024-12-31"));
        assert_eq!(day("44195", true).as_deref(), Some("2024-12-31"));
        assert_eq!(day("0.5", false), None);
    }
}
