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
        let number = self.number(text)?;
        // `1,234` is no count, and `1,000` is one with three decimals, but nobody writes a count
        // so: outside Viet Nam both are thousands.
        if let Some(proposal) = likely_thousands(text) {
            let finding = if number.is_integer() {
                self.quoting(Code::AmbiguousNumber, text)
            } else {
                self.quoting(Code::Fraction, text).help("help-thousands")
            };
            return Err(Box::new(finding.arg("proposal", proposal)));
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
                    let finding = self
                        .quoting(Code::AmbiguousNumber, &exact::format_number(*value))
                        .arg("times_hundred", hundredfold(*value));
                    return Err(Box::new(finding.help("help-percent")));
                }
                *value
            }
            Raw::Text(text) => {
                let text = text.trim();
                let bare = text.strip_suffix('%').map_or(text, str::trim_end);
                self.number(bare)?
            }
            other => return Err(self.no_number(other)),
        };
        self.not_negative(number)
    }

    fn number(&self, text: &str) -> Answer<Decimal> {
        // Plain digits are by far the most frequent and need none of what `parse_number` does.
        let is_plain = text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = is_plain.then(|| text.parse::<u64>().ok()).flatten() {
            return Ok(Decimal::from(number));
        }
        if let Some(error) = cell_error(text) {
            return Err(self.bad_cell(error));
        }
        exact::parse_number(text).map_err(|error| {
            Box::new(match error {
                NumberError::NotANumber => self.quoting(Code::NotANumber, text),
                NumberError::TooLong => self.quoting(Code::TooManyDigits, text),
                NumberError::DecimalPoint { proposal } | NumberError::Grouping { proposal } => self
                    .quoting(Code::AmbiguousNumber, text)
                    .arg("proposal", words::excerpt(&proposal)),
            })
        })
    }

    fn not_negative(&self, number: Decimal) -> Answer<Decimal> {
        if number < Decimal::ZERO {
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
