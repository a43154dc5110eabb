//! Numbers in cells: counts and percentages, written the Vietnamese way.

use super::raw::Raw;
use super::value::{About, Answer, cell_error};
use super::{spaces, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{self, Decimal, NumberError};

impl About<'_> {
    /// A whole number, from 0 up.
    pub(super) fn count(&self) -> Answer<Decimal> {
        match &self.cell.raw {
            Raw::Number {
                value,
                percent: true,
            } => {
                let shown = format!("{}%", number::format_number(hundredfold(*value)));
                Err(Box::new(self.quoting(Code::NotANumber, &shown)))
            }
            Raw::Number { value, .. } if value.is_integer() => self.not_negative(*value),
            Raw::Number { value, .. } => {
                let shown = number::format_number(*value);
                Err(Box::new(self.fraction(&shown, *value)))
            }
            Raw::Text(text) => self.count_in_text(text.trim()),
            other => Err(self.no_number(other)),
        }
    }

    fn count_in_text(&self, text: &str) -> Answer<Decimal> {
        if let Some(number) = plain(text) {
            return Ok(number);
        }
        if let Some(number) = point_decimal(text) {
            return Err(Box::new(self.fraction(text, number)));
        }
        let number = self.number(text, None)?;
        // `1,234` is no count, and `1,000` is one with three decimals, but nobody writes a count
        // so: outside Viet Nam both are thousands.
        if let Some(proposal) = likely_thousands(text) {
            return Err(Box::new(if number.is_integer() {
                let proposals = (proposal, Some(number::format_number(number)));
                self.ambiguous(text, proposals).help("help-text")
            } else {
                let finding = self.quoting(Code::Fraction, text);
                finding.arg("proposal", proposal).help("help-thousands")
            }));
        }
        if !number.is_integer() {
            return Err(Box::new(self.fraction(text, number)));
        }
        self.not_negative(number)
    }

    /// A count that is no whole number. Where the point of `2.410` was taken for a decimal one,
    /// `2.41` is left of it.
    fn fraction(&self, shown: &str, number: Decimal) -> Diagnostic {
        let finding = self.quoting(Code::Fraction, shown);
        let thousands = number.checked_mul(Decimal::ONE_THOUSAND);
        match thousands.filter(Decimal::is_integer) {
            Some(whole) if number > Decimal::ONE => {
                let proposal = number::format_number(whole);
                finding.arg("proposal", proposal).help("help-lost-zeros")
            }
            _ => finding,
        }
    }

    /// A share in words that may mean a part of one or per cent: a share of up to 1 without a
    /// sign, in whatever format.
    fn part_or_percent(&self, given: &str, number: Decimal) -> Answer<()> {
        if number <= Decimal::ZERO || number > Decimal::ONE {
            return Ok(());
        }
        let shown = number::format_number(number);
        let as_part = format!("{}%", number::format_number(hundredfold(number)));
        let finding = self.ambiguous(given, (format!("{shown}%"), Some(as_part)));
        let help = match self.cell.raw {
            Raw::Text(_) => "help-percent-text",
            _ => "help-percent",
        };
        Err(Box::new(finding.help(help)))
    }

    /// A percentage: `95,5`, `95,5%`, or a cell that a sheet shows in per cent.
    pub(super) fn percentage(&self) -> Answer<Decimal> {
        let number = match &self.cell.raw {
            Raw::Number {
                value,
                percent: true,
            } => hundredfold(*value),
            Raw::Number { value, .. } => {
                self.part_or_percent(&number::format_number(*value), *value)?;
                *value
            }
            Raw::Text(text) => {
                let text = text.trim();
                if let Some(bare) = text.strip_suffix('%') {
                    self.number(bare.trim_end(), Some(Decimal::ONE_HUNDRED))?
                } else {
                    // `0.983` may be so many per cent as well as `0,983`.
                    let point = text.replacen('.', ",", 1);
                    let likely = if text.starts_with("0.") { &point } else { text };
                    let number = number::parse_number(likely).unwrap_or_default();
                    self.part_or_percent(text, number)?;
                    self.number(text, Some(Decimal::ONE_HUNDRED))?
                }
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
        if let Some(kept) = before_footnote(text) {
            let finding = self.quoting(Code::Footnote, text).arg("kind", "sign");
            return Err(Box::new(finding.arg("kept", words::excerpt(&kept))));
        }
        if let Some(kept) = beside_remark(text) {
            let finding = self.quoting(Code::Footnote, text).arg("kind", "remark");
            let finding = finding.arg("kept", words::excerpt(kept));
            return Err(Box::new(finding.help("help-remark")));
        }
        if let Some(number) = spaces::closed(text).and_then(|one| number::parse_number(&one).ok())
            && most.is_none_or(|most| number <= most)
        {
            return Ok(number);
        }
        number::parse_number(text).map_err(|error| {
            Box::new(match error {
                NumberError::NotANumber if spaces::has_several(text) => {
                    self.quoting(Code::NotANumber, text).help("help-spaces")
                }
                NumberError::NotANumber => self.quoting(Code::NotANumber, text),
                NumberError::TooLong => self.quoting(Code::TooManyDigits, text),
                NumberError::DecimalPoint { proposal } | NumberError::Grouping { proposal } => {
                    let other = without_points(text)
                        .filter(|number| most.is_none_or(|most| *number <= most))
                        .map(number::format_number)
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
            Raw::Blank | Raw::Text(_) | Raw::Number { .. } | Raw::Struck(_) => {
                Box::new(self.quoting(Code::NotANumber, ""))
            }
        }
    }
}

/// The figure before the sign of a footnote: a raised or lowered digit, a star, a number or letter
/// in brackets.
fn before_footnote(text: &str) -> Option<String> {
    let is_sign = |c: char| {
        matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '⁺'..='⁾' | '₀'..='₉' | '₊'..='₎' | 'ª' | 'º')
            || matches!(c, '*' | '†' | '‡' | '¶' | '§' | '①'..='⑳')
    };
    let bare = text.trim_end_matches(|c: char| is_sign(c) || c.is_whitespace());
    let bare = match text.trim_end().strip_suffix([')', ']']) {
        Some(inside) => {
            let (before, mark) = inside.rsplit_once(['(', '['])?;
            let is_letter = mark.chars().count() == 1 || mark.chars().all(|c| "ivx".contains(c));
            let is_mark = mark.chars().count() <= 3
                && mark
                    .chars()
                    .all(|c| c.is_alphabetic() && is_letter || c.is_numeric() || is_sign(c));
            before.trim_end().get(..).filter(|_| is_mark)?
        }
        None => bare,
    };
    let bare = bare.trim_end_matches(|c: char| is_sign(c) || c.is_whitespace());
    let is_figure = bare.len() < text.len() && spaces::parse_number(bare).is_ok();
    is_figure.then(|| bare.to_owned())
}

/// The figure beside a remark in words: `1200 (ước)`, `(ước tính) 1.200`.
fn beside_remark(text: &str) -> Option<&str> {
    let text = text.trim();
    let (figure, remark) = if let Some(inside) = text.strip_suffix([')', ']']) {
        inside.split_once(['(', '['])?
    } else {
        let (remark, figure) = text.strip_prefix(['(', '['])?.split_once([')', ']'])?;
        (figure, remark)
    };
    let figure = figure.trim();
    let is_remark = remark.chars().any(char::is_alphabetic);
    (is_remark && spaces::parse_number(figure).is_ok()).then_some(figure)
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
    number::parse_number(&text.replace('.', "")).ok()
}

/// The number of a text such as `2.41`, whose point groups no thousands.
fn point_decimal(text: &str) -> Option<Decimal> {
    let (whole, decimals) = text.split_once('.')?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_decimal = digits(whole) && digits(decimals) && decimals.len() < 3;
    let number = is_decimal.then(|| number::parse_number(&text.replacen('.', ",", 1)).ok())??;
    (!number.is_integer()).then_some(number)
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
                let slow = number::parse_number(&text).unwrap();
                prop_assert_eq!((number, number.scale()), (slow, slow.scale()));
            } else {
                prop_assert!(text.is_empty() || text.len() > 18);
            }
        }
    }
}
