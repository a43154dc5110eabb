//! A ratio as people read it: rounded for display, and never rounded into another band.
//!
//! 97,996 % is under 98 %, so it must not be shown as `98`; nor is 99,996 % shown as `100`, or
//! one case in a million as `0`. Digits are added until the rounded figure lies where the exact
//! one does; where ten digits do not suffice, it is *near* the bound. Nothing is ever decided by
//! what this module returns.

use rust_decimal::RoundingStrategy::MidpointAwayFromZero;

use crate::model::Interval;
use crate::number::Decimal;

const USUAL_DIGITS: u32 = 2;
const MOST_DIGITS: u32 = 10;

/// A ratio as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// This figure, rounded where it had to be.
    Value(Decimal),
    /// Less than this bound by too little to show.
    JustUnder(Decimal),
    /// More than this bound by too little to show.
    JustOver(Decimal),
}

impl Shown {
    /// The figure that is shown: the value, or the bound that it is just under or over.
    pub(super) fn value(self) -> Decimal {
        match self {
            Self::Value(value) | Self::JustUnder(value) | Self::JustOver(value) => value,
        }
    }
}

/// `numerator / denominator × base` for display, given the range in which it is known to lie, with
/// the usual number of digits or more where more are asked for; `None` when the figures are too large to divide or the denominator is 0.
pub(super) fn shown(
    numerator: Decimal,
    denominator: Decimal,
    base: Decimal,
    within: &Interval,
    digits: u32,
) -> Option<Shown> {
    let value = numerator.checked_div(denominator)?.checked_mul(base)?;
    let round = |digits| value.round_dp_with_strategy(digits, MidpointAwayFromZero);
    // None and all are said only of none and all.
    let none_or_all = |rounded: Decimal| {
        rounded.is_zero() && !numerator.is_zero() || rounded == base && numerator != denominator
    };
    let fits = (USUAL_DIGITS.max(digits)..=MOST_DIGITS)
        .map(round)
        .find(|rounded| within.contains(*rounded) && !none_or_all(*rounded));
    if let Some(rounded) = fits {
        return Some(Shown::Value(rounded.normalize()));
    }
    let nearest = round(MOST_DIGITS);
    match (within.lower, within.upper) {
        _ if none_or_all(nearest) && value < nearest => Some(Shown::JustUnder(nearest.normalize())),
        _ if none_or_all(nearest) => Some(Shown::JustOver(nearest.normalize())),
        (Some(lower), _) if nearest <= lower.value => Some(Shown::JustOver(lower.value)),
        (_, Some(upper)) => Some(Shown::JustUnder(upper.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Endpoint;
    use crate::number::{format_number, parse_number};

    fn number(text: &str) -> Decimal {
        parse_number(text).unwrap()
    }

    fn end(text: &str, inclusive: bool) -> Endpoint {
        let value = number(text);
        Endpoint { value, inclusive }
    }

    fn percent(numerator: &str, denominator: &str, within: Interval) -> String {
        let hundred = Decimal::ONE_HUNDRED;
        match shown(number(numerator), number(denominator), hundred, &within, 0) {
            Some(Shown::Value(value)) => format_number(value),
            Some(Shown::JustUnder(bound)) => format!("<{}", format_number(bound)),
            Some(Shown::JustOver(bound)) => format!(">{}", format_number(bound)),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn two_digits_and_no_trailing_zeros() {
        let any = Interval::default();
        for (numerator, denominator, text) in [
            ("94", "98", "95,92"),
            ("96", "100", "96"),
            ("1", "8", "12,5"),
            ("2", "3", "66,67"),
            ("1", "800", "0,13"),
            ("0", "5", "0"),
        ] {
            assert_eq!(percent(numerator, denominator, any), text);
        }
        assert_eq!(percent("1", "0", any), "none");
        assert_eq!(percent(&"9".repeat(28), "1", any), "none");
        assert_eq!(percent(&"9".repeat(28), &"9".repeat(28), any), "100");
    }

    #[test]
    fn none_and_all_only_of_none_and_all() {
        let any = Interval::default();
        for (numerator, denominator, text) in [
            ("24.999", "25.000", "99,996"),
            ("25.001", "25.000", "100,004"),
            ("1", "25.000", "0,004"),
            ("1", "100.000.000.000.000", ">0"),
            ("99.999.999.999.999", "100.000.000.000.000", "<100"),
        ] {
            assert_eq!(percent(numerator, denominator, any), text);
        }
    }

    #[test]
    fn never_rounded_out_of_its_band() {
        let under_98 = Interval {
            lower: Some(end("95", true)),
            upper: Some(end("98", false)),
        };
        assert_eq!(percent("24499", "25000", under_98), "97,996");
        assert_eq!(percent("979999", "1.000.000", under_98), "97,9999");
        assert_eq!(
            percent("97999999999999", "100.000.000.000.000", under_98),
            "<98"
        );

        let above_0 = Interval {
            lower: Some(end("0", false)),
            upper: Some(end("1", true)),
        };
        assert_eq!(percent("1", "100.000", above_0), "0,001");
        assert_eq!(percent("1", "100.000.000.000.000", above_0), ">0");
        let above_1 = Interval {
            lower: Some(end("1", false)),
            upper: None,
        };
        assert_eq!(percent("100.001", "10.000.000", above_1), "1,00001");
    }
}
