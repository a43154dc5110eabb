//! Which indicators an item looks at.

use super::item::{Quantity, Scoring};
use super::table::IndicatorId;

impl Scoring {
    /// The indicators that it looks at, each once, the numerator first.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        match self {
            Scoring::Flag { indicator, .. } => vec![*indicator],
            Scoring::Measure { quantity, .. } => quantity.indicators(),
        }
    }
}

impl Quantity {
    /// The indicators that it is made of, each once, the numerator first.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        match self {
            Quantity::Count(indicator) | Quantity::Percent(indicator) => vec![*indicator],
            Quantity::Ratio(ratio) if ratio.numerator == ratio.denominator => {
                vec![ratio.numerator]
            }
            Quantity::Ratio(ratio) => vec![ratio.numerator, ratio.denominator],
        }
    }
}
