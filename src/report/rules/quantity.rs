//! How an item is computed.

use crate::l10n::Args;
use crate::model::{Direction, Form, IndicatorId, Item, Level, Quantity, Ratio, Rounding, Scoring};
use crate::report::condition;
use crate::report::phrase::lower_first;
use crate::report::words::Words;

impl Words<'_> {
    /// `Tỷ lệ %: số … chia cho số …`, with the rounding and what calculated indicators are.
    pub(in crate::report) fn computed(&self, item: &Item) -> String {
        let mut sentences = vec![self.rule(item)];
        sentences.extend(self.sums(&item.scoring.indicators()));
        sentences.join(". ")
    }

    fn rule(&self, item: &Item) -> String {
        match &item.scoring {
            // The title often is the question itself.
            Scoring::Flag { indicator, .. }
                if self.standard.indicators[*indicator].label == item.title =>
            {
                self.texts.get("rule-flag-of-title")
            }
            Scoring::Flag { indicator, .. } => self.of("rule-flag", *indicator),
            Scoring::When { condition, .. } => {
                let args = Args::new().with("condition", condition::text(self, condition));
                self.texts.with("rule-when", &args)
            }
            Scoring::Measure { quantity, scale } => {
                let rule = self.quantity_rule(*quantity);
                match scale.rounding {
                    Some(rounding) => self.rounded(&rule, rounding),
                    None => rule,
                }
            }
        }
    }

    /// `Tỷ lệ %: số … chia cho số …`
    pub(in crate::report) fn quantity_rule(&self, quantity: Quantity) -> String {
        match quantity {
            Quantity::Level(level) => self.level(level),
            Quantity::Change(change) => {
                let way = match change.direction {
                    Direction::Rise => "up",
                    Direction::Fall => "down",
                };
                let args = Args::new()
                    .with("relative", if change.relative { "yes" } else { "no" })
                    .with("way", way)
                    .with("level", lower_first(&self.level(change.level)));
                self.texts.with("rule-change", &args)
            }
        }
    }

    fn level(&self, level: Level) -> String {
        match level {
            Level::Count(id) => self.named("rule-count", id),
            Level::Percent(id) => self.named("rule-percent", id),
            Level::Ratio(ratio) => self.ratio_rule(ratio),
        }
    }

    fn ratio_rule(&self, ratio: Ratio) -> String {
        let label = |id: IndicatorId| lower_first(&self.standard.indicators[id].label);
        let args = Args::new()
            .with("part", label(ratio.numerator))
            .with("whole", label(ratio.denominator))
            .with("base", ratio.base);
        let message = match ratio.form {
            Form::Share => "rule-share",
            Form::Rate => "rule-rate",
        };
        self.texts.with(message, &args)
    }

    fn rounded(&self, rule: &str, rounding: Rounding) -> String {
        let args = precision(rounding).with("rule", rule);
        self.texts.with("rule-rounded", &args)
    }

    /// `làm tròn đến 1 chữ số sau dấu phẩy`
    pub(in crate::report) fn rounding(&self, rounding: Rounding) -> String {
        self.texts.with("rounding-to", &precision(rounding))
    }

    fn named(&self, message: &str, id: IndicatorId) -> String {
        let label = lower_first(&self.standard.indicators[id].label);
        self.texts.with(message, &Args::new().with("label", label))
    }

    fn of(&self, message: &str, id: IndicatorId) -> String {
        let args = Args::new().with("label", self.standard.indicators[id].label.as_str());
        self.texts.with(message, &args)
    }

    /// `không phát sinh (số … bằng 0)`
    pub(in crate::report) fn no_case(&self, quantity: Quantity) -> String {
        match quantity {
            Quantity::Level(Level::Ratio(ratio)) => {
                let label = &self.standard.indicators[ratio.denominator].label;
                let args = Args::new().with("whole", lower_first(label));
                self.texts.with("rule-no-case", &args)
            }
            Quantity::Change(_) => self.texts.get("rule-no-case-change"),
            Quantity::Level(_) => self.texts.get("rule-no-case-short"),
        }
    }
}

fn precision(rounding: Rounding) -> Args {
    let precision = match rounding.digits() {
        0 => "whole",
        1 => "one",
        _ => "other",
    };
    Args::new()
        .with("precision", precision)
        .with("digits", rounding.digits().to_string())
}
