//! Lengths of what is drawn, in whole thousandths of the room that there is.

use crate::number::Decimal;

const ALL: u32 = 1_000;

/// A part of a whole in thousandths, from 0 to 1,000: nothing is read from it but a drawing.
pub(in crate::report::html) fn thousandths(part: Decimal, whole: Decimal) -> u32 {
    let share = part.saturating_mul(ALL.into()).checked_div(whole);
    let whole = share.map(|share| share.round().clamp(Decimal::ZERO, ALL.into()));
    whole
        .and_then(|share| u32::try_from(share).ok())
        .unwrap_or(0)
}

/// The same as a length of SVG: `52.9%`.
pub(in crate::report::html) fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_stay_within_the_room() {
        for (part, whole, wanted) in [
            (0, 17, "0.0%"),
            (9, 17, "52.9%"),
            (17, 17, "100.0%"),
            (18, 17, "100.0%"),
            (-1, 17, "0.0%"),
            (1, 0, "0.0%"),
        ] {
            let length = thousandths(Decimal::from(part), Decimal::from(whole));
            assert_eq!(percent(length), wanted, "{part} of {whole}");
        }
        assert_eq!(thousandths(Decimal::MAX, Decimal::ONE), 1_000);
    }
}
