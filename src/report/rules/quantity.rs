//! How an item is computed.

use crate::model::{Form, IndicatorId, Item, Quantity, Scoring};
use crate::report::condition;
use crate::report::phrase::lower_first;
use crate::report::words::Words;
use crate::text::Args;

impl Words<'_> {
    /// `Tỷ lệ %: số … chia cho số …`
    pub(in crate::report) fn computed(&self, item: &Item) -> String {
        let label = |id: IndicatorId| self.standard.indicators[id].label.as_str();
        let of = |message, id| {
            let args = Args::new().with("label", label(id));
            self.texts.with(message, &args)
        };
        match &item.scoring {
            // The title often is the question itself.
            Scoring::Flag { indicator, .. } if label(*indicator) == item.title => {
                self.texts.get("rule-flag-of-title")
            }
            Scoring::Flag { indicator, .. } => of("rule-flag", *indicator),
            Scoring::When { condition, .. } => {
                let args = Args::new().with("condition", condition::text(self, condition));
                self.texts.with("rule-when", &args)
            }
            Scoring::Measure { quantity, .. } => match quantity {
                Quantity::Count(id) => of("rule-count", *id),
                Quantity::Percent(id) => of("rule-percent", *id),
                Quantity::Ratio(ratio) => {
                    let args = Args::new()
                        .with("part", lower_first(label(ratio.numerator)))
                        .with("whole", lower_first(label(ratio.denominator)))
                        .with("base", ratio.base);
                    let message = match ratio.form {
                        Form::Share => "rule-share",
                        Form::Rate => "rule-rate",
                    };
                    self.texts.with(message, &args)
                }
            },
        }
    }

    /// `không phát sinh (số … bằng 0)`
    pub(in crate::report) fn no_case(&self, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Ratio(ratio) => {
                let label = &self.standard.indicators[ratio.denominator].label;
                let args = Args::new().with("whole", lower_first(label));
                self.texts.with("rule-no-case", &args)
            }
            Quantity::Count(_) | Quantity::Percent(_) => self.texts.get("rule-no-case-short"),
        }
    }
}

/// Whether the bounds of a quantity's bands carry `%`.
pub(in crate::report) fn is_percent(quantity: &Quantity) -> bool {
    match quantity {
        Quantity::Ratio(ratio) => ratio.form == Form::Share,
        Quantity::Percent(_) => true,
        Quantity::Count(_) => false,
    }
}
