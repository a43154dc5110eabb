//! Numbers in cells: counts and percentages, written the Vietnamese way.

use super::raw::Raw;
use super::value::{About, Answer, cell_error};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::{self, Decimal, NumberError};

impl About<'_> {
    /// A whole number, from 0 up.
    pub(super) fn count(&self) -> Answer<Decimal> {
        match &self.cell.raw {
            Raw::Number {
                value,
                percent: true,
            } => {
                let shown = format!("{}%", exact::format_number(hundredfold(*value)));
                Err(Box::new(self.quoting(Code::NotANumber, &shown)))
            }
            Raw::Number { value, .. } if value.is_integer() => self.not_negative(*value),
            Raw::Number { value, .. } => {
                let shown = exact::format_number(*value);
                Err(Box::new(self.quoting(Code::Fraction, &shown)))
            }
            Raw::Text(text) => self.count_in_text(text.trim()),
            other => Err(self.no_number(other)),
        }
    }

    fn count_in_text(&self, text: &str) -> Answer<Decimal> {
        if let Some(number) = plain(text) {
            return Ok(number);
        }
        let number = self.number(text, None)?;
        // `1,234` is no count, and `1,000` is one with three decimals, but nobody writes a count
        // so: outside Viet Nam both are thousands.
        if let Some(proposal) = likely_thousands(text) {
            return Err(Box::new(if number.is_integer() {
                let proposals = (proposal, Some(exact::format_number(number)));
                self.ambiguous(text, proposals).help("help-text")
            } else {
                let finding = self.quoting(Code::Fraction, text);
                finding.arg("proposal", proposal).help("help-thousands")
            }));
        }
        if !number.is_integer() {
            return Err(Box::new(self.quoting(Code::Fraction, text)));
        }
        self.not_negative(number)
    }

    /// A percentage: `95,5`, `95,5%`, or a cell that a sheet shows in per cent.
    pub(super) fn percentage(&self) -> Answer<Decimal> {
        let number = match &self.cell.raw {
            Raw::Number {
                value,
                percent: true,
            } => hundredfold(*value),
            Raw::Number { value, .. } => {
                if *value > Decimal::ZERO && *value <= Decimal::ONE {
                    let shown = exact::format_number(*value);
                    let as_part = format!("{}%", exact::format_number(hundredfold(*value)));
                    let proposals = (format!("{shown}%"), Some(as_part));
                    let finding = self.ambiguous(&shown, proposals);
                    return Err(Box::new(finding.help("help-percent")));
                }
                *value
            }
            Raw::Text(text) => {
                let text = text.trim();
                let bare = text.strip_suffix('%').map_or(text, str::trim_end);
                self.number(bare, Some(Decimal::ONE_HUNDRED))?
            }
            other => return Err(self.no_number(other)),
        };
        self.not_negative(number)
    }

    /// A number in text. Of the ways in which one can be read, those above `most` are none.
    fn number(&self, text: &str, most: Option<Decimal>) -> Answer<Decimal> {
        if let Some(number) = plain(text) {
            return Ok(number);
        }
        if let Some(error) = cell_error(text) {
            return Err(self.bad_cell(error));
        }
        exact::parse_number(text).map_err(|error| {
            Box::new(match error {
                NumberError::NotANumber => self.quoting(Code::NotANumber, text),
                NumberError::TooLong => self.quoting(Code::TooManyDigits, text),
                NumberError::DecimalPoint { proposal } | NumberError::Grouping { proposal } => {
                    let other = without_points(text)
                        .filter(|number| most.is_none_or(|most| *number <= most))
                        .map(exact::format_number)
                        .filter(|other| *other != proposal);
                    self.ambiguous(text, (proposal, other)).help("help-text")
                }
            })
        })
    }

    /// A number that can be read in these two ways; or in one only, but is not written so.
    fn ambiguous(&self, text: &str, (one, other): (String, Option<String>)) -> Diagnostic {
        let ways = if other.is_some() { "two" } else { "one" };
        self.quoting(Code::AmbiguousNumber, text)
            .arg("ways", ways)
            .arg("proposal", words::excerpt(&one))
            .arg("other", words::excerpt(&other.unwrap_or_default()))
    }

    fn not_negative(&self, number: Decimal) -> Answer<Decimal> {
        if number.is_sign_negative() && !number.is_zero() {
            let finding = self.finding(Code::Negative).arg("value", number);
            return Err(Box::new(finding));
        }
        Ok(number.normalize())
    }

    fn no_number(&self, raw: &Raw<'_>) -> Box<Diagnostic> {
        match raw {
            Raw::Lost(lost) => self.lost(lost),
            Raw::Bool(flag) => {
                let finding = self.finding(Code::NotANumber);
                Box::new(finding.arg("value", words::yes_no(*flag)))
            }
            Raw::Blank | Raw::Text(_) | Raw::Number { .. } => {
                Box::new(self.quoting(Code::NotANumber, ""))
            }
        }
    }
}

/// The number that plain digits are. They are by far the most frequent and need none of what
/// `parse_number` does; more than 18 of them may be too many.
fn plain(text: &str) -> Option<Decimal> {
    let is_plain = text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_plain.then(|| text.parse::<u64>().ok()).flatten()?;
    Some(Decimal::from(number))
}

/// What a text such as `20.3` says to whoever takes its points for signs between thousands.
fn without_points(text: &str) -> Option<Decimal> {
    exact::parse_number(&text.replace('.', "")).ok()
}

/// The thousands that a text such as `1,234` means outside Viet Nam, written with a point.
fn likely_thousands(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once(',')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && fraction.len() == 3;
    (grouped && digits(whole) && digits(fraction)).then(|| format!("{whole}.{fraction}"))
}

fn hundredfold(value: Decimal) -> Decimal {
    value.saturating_mul(Decimal::ONE_HUNDRED).normalize()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn plain_digits_are_the_number_they_are(text in "[0-9]{0,20}") {
            if let Some(number) = plain(&text) {
                let slow = exact::parse_number(&text).unwrap();
                prop_assert_eq!((number, number.scale()), (slow, slow.scale()));
            } else {
                prop_assert!(text.is_empty() || text.len() > 18);
            }
        }
    }
}
