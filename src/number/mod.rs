//! Exact decimals, and numbers and dates as Vietnamese texts write them.
//!
//! `,` is the decimal comma and `.` groups thousands in threes: `1.234,5` is one thousand two
//! hundred and thirty-four and a half. Anything that this reading leaves in doubt is an error
//! with a proposal, never a guess.

mod fraction;
mod period;

use std::fmt;

pub(crate) use fraction::{Fraction, gcd};
pub use period::{Period, PeriodError, parse_period};
pub use rust_decimal::Decimal;
pub use time::Date;

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing that looks like a number.
    NotANumber,
    /// A point stands where a decimal comma must; what was probably meant, such as `0,5`.
    DecimalPoint {
        /// The same figure with a comma.
        proposal: String,
    },
    /// Points that do not group in threes, or commas that do; what was probably meant.
    Grouping {
        /// The same figure, grouped or with the separators exchanged.
        proposal: String,
    },
    /// More than the 28 digits that an exact decimal holds.
    TooLong,
}

/// Reads an unsigned or negative number written the Vietnamese way.
pub fn parse_number(text: &str) -> Result<Decimal, NumberError> {
    let (sign, unsigned) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    if !unsigned.starts_with(|c: char| c.is_ascii_digit())
        || !unsigned.ends_with(|c: char| c.is_ascii_digit())
        || !unsigned
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    {
        return Err(NumberError::NotANumber);
    }
    let mut halves = unsigned.split(',');
    let whole = halves.next().unwrap_or("");
    let fraction = halves.next();
    if halves.next().is_some() || fraction.is_some_and(|digits| digits.contains('.')) {
        return Err(NumberError::Grouping {
            proposal: format!("{sign}{}", exchange(unsigned)),
        });
    }
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or("");
    let grouped: Vec<&str> = groups.collect();
    let in_threes = grouped.iter().all(|group| group.len() == 3)
        && (grouped.is_empty() || (1..=3).contains(&first.len()) && first != "0");
    if !in_threes {
        return Err(if grouped.len() == 1 && fraction.is_none() {
            NumberError::DecimalPoint {
                proposal: format!("{sign}{}", unsigned.replace('.', ",")),
            }
        } else {
            NumberError::Grouping {
                proposal: format!("{sign}{}", regroup(whole, fraction)),
            }
        });
    }
    let mut plain = format!("{sign}{first}{}", grouped.concat());
    if let Some(digits) = fraction {
        plain.push('.');
        plain.push_str(digits);
    }
    Decimal::from_str_exact(&plain).map_err(|_| NumberError::TooLong)
}

/// Writes a number the Vietnamese way, thousands grouped, without trailing zeros.
pub fn format_number(value: Decimal) -> String {
    format_with(value, '.', ',')
}

/// Writes a number with the given signs between thousands and before decimals.
pub fn format_with(value: Decimal, thousands: char, point: char) -> String {
    let plain = value.normalize().abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push('-');
    }
    push_grouped(&mut text, whole, thousands);
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateError;

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the calendar in the form day/month/year")
    }
}

/// Reads a date written day/month/year, such as `03/01/2019`.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let mut parts = text.split('/');
    let mut next = |longest: usize| {
        parts
            .next()
            .filter(|part| part.len() <= longest && part.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|part| part.parse::<u16>().ok())
            .ok_or(DateError)
    };
    let (day, month, year) = (next(2)?, next(2)?, next(4)?);
    if parts.next().is_some() || year < 1000 {
        return Err(DateError);
    }
    let month = u8::try_from(month)
        .ok()
        .and_then(|m| time::Month::try_from(m).ok());
    let day = u8::try_from(day).map_err(|_| DateError)?;
    Date::from_calendar_date(i32::from(year), month.ok_or(DateError)?, day).map_err(|_| DateError)
}

/// Writes a date day/month/year.
pub fn format_date(date: Date) -> String {
    format!(
        "{:02}/{:02}/{:04}",
        date.day(),
        u8::from(date.month()),
        date.year()
    )
}

fn exchange(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ',' => '.',
            '.' => ',',
            other => other,
        })
        .collect()
}

fn regroup(whole: &str, fraction: Option<&str>) -> String {
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let mut text = String::new();
    push_grouped(&mut text, &digits, '.');
    if let Some(fraction) = fraction {
        text.push(',');
        text.push_str(fraction);
    }
    text
}

fn push_grouped(text: &mut String, digits: &str, sign: char) {
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> String {
        match parse_number(text) {
            Ok(value) => value.to_string(),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn reads_what_vietnamese_texts_write() {
        for (text, value) in [
            ("0", "0"),
            ("1.000", "1000"),
            ("100.000", "100000"),
            ("20,3", "20.3"),
            ("0,10", "0.10"),
            ("1.234,5", "1234.5"),
            ("15499", "15499"),
            ("-3", "-3"),
        ] {
            assert_eq!(number(text), value, "{text}");
        }
    }

    #[test]
    fn proposes_instead_of_guessing() {
        for (text, proposal) in [
            ("0.5", "0,5"),
            ("20.3", "20,3"),
            ("0.500", "0,500"),
            ("1234.567", "1234,567"),
        ] {
            let proposal = proposal.to_owned();
            assert_eq!(
                parse_number(text),
                Err(NumberError::DecimalPoint { proposal }),
                "{text}"
            );
        }
        for (text, proposal) in [
            ("1,234.5", "1.234,5"),
            ("1,000,000", "1.000.000"),
            ("10.00.000", "1.000.000"),
        ] {
            let proposal = proposal.to_owned();
            assert_eq!(
                parse_number(text),
                Err(NumberError::Grouping { proposal }),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", ",5", "5,", "5.", "abc", "1e5", "٣", "1 000", "--1"] {
            assert_eq!(parse_number(text), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(parse_number(&"9".repeat(40)), Err(NumberError::TooLong));
    }

    #[test]
    fn writes_what_it_reads() {
        for text in ["0", "7", "1.000", "1.234.567,89", "-12,5"] {
            assert_eq!(parse_number(text).map(format_number).as_deref(), Ok(text));
        }
    }

    #[test]
    fn dates_are_of_the_calendar() {
        assert_eq!(
            parse_date("03/01/2019").map(format_date).as_deref(),
            Ok("03/01/2019")
        );
        assert_eq!(
            parse_date("3/1/2019").map(format_date).as_deref(),
            Ok("03/01/2019")
        );
        assert!(parse_date("29/02/2024").is_ok());
        for text in [
            "29/02/2023",
            "31/04/2024",
            "2019/01/03",
            "3/1",
            "3/1/19",
            "+3/1/2019",
        ] {
            assert_eq!(parse_date(text), Err(DateError), "{text}");
        }
    }
}
