//! Points for every whole step, as a rule.

use crate::l10n::Args;
use crate::model::{Direction, Linear, Quantity, Wording};
use crate::number::Decimal;
use crate::report::words::Words;

impl Words<'_> {
    /// `cứ đủ 10 trẻ em được 1 điểm, tối đa 20 điểm`
    pub(in crate::report) fn steps(&self, rule: &Linear, quantity: Quantity) -> String {
        let counted = quantity.counted();
        let unit = counted.map(|id| self.standard.indicators[id].unit());
        self.steps_in(rule, quantity.wording(), unit)
    }

    /// The same of a quantity that is known by its words only; `unit` is that of a count.
    pub(in crate::report) fn steps_in(
        &self,
        rule: &Linear,
        wording: Wording,
        unit: Option<&str>,
    ) -> String {
        let whole = if rule.step == Decimal::ONE && unit.is_some() {
            "one"
        } else {
            "some"
        };
        let way = match wording.direction {
            Some(Direction::Rise) => "up",
            Some(Direction::Fall) => "down",
            None => "none",
        };
        let args = Args::new()
            .with("step", self.step(rule, wording, unit))
            .with("whole", whole)
            .with("way", way)
            .with("each", self.points(rule.each.value))
            .with("most", self.points(rule.most.value));
        let id = if rule.deducts {
            "rule-deducts"
        } else {
            "rule-gives"
        };
        self.texts.with(id, &args)
    }

    /// `10 trẻ em`, `1%`
    pub(in crate::report) fn step(
        &self,
        rule: &Linear,
        wording: Wording,
        unit: Option<&str>,
    ) -> String {
        let step = self.bound(rule.step, wording);
        unit.map_or(step.clone(), |unit| format!("{step} {unit}"))
    }
}
