//! What calculated indicators are calculated from.

use crate::l10n::Args;
use crate::model::{Indicator, IndicatorId};
use crate::report::phrase::{lower_first, upper_first};
use crate::report::words::Words;

impl Words<'_> {
    /// `số trẻ em − số trẻ em được khám`; `None` of what is reported.
    pub(in crate::report) fn sum(&self, indicator: &Indicator) -> Option<String> {
        let mut sum = String::new();
        for (at, term) in indicator.terms.iter().enumerate() {
            if at > 0 {
                sum.push_str(if term.minus { " − " } else { " + " });
            }
            let part = &self.standard.indicators[term.indicator];
            sum.push_str(&lower_first(&part.label));
        }
        indicator.is_calculated().then_some(sum)
    }

    /// `không quá số trẻ em`
    pub(in crate::report) fn at_most(&self, value: String) -> String {
        self.texts
            .with("rule-at-most", &Args::new().with("value", value))
    }

    /// A sentence for each calculated one among these, and for those it is calculated from.
    pub(super) fn sums(&self, ids: &[IndicatorId]) -> Vec<String> {
        let mut said: Vec<IndicatorId> = Vec::new();
        let mut next: Vec<IndicatorId> = ids.iter().rev().copied().collect();
        let mut sentences = Vec::new();
        while let Some(id) = next.pop() {
            let indicator = &self.standard.indicators[id];
            if said.contains(&id) {
                continue;
            }
            said.push(id);
            if let Some(sum) = self.sum(indicator) {
                let args = Args::new()
                    .with("label", upper_first(&indicator.label))
                    .with("sum", sum);
                sentences.push(self.texts.with("rule-sum", &args));
            }
            next.extend(indicator.terms.iter().rev().map(|term| term.indicator));
        }
        sentences
    }
}
