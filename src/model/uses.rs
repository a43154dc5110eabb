//! Which indicators an item looks at.

use super::Parts;
use super::change::Level;
use super::condition::{Condition, Fact};
use super::indicator::IndicatorKind;
use super::item::{Quantity, Scoring};
use super::table::IndicatorId;

impl Scoring {
    /// The indicators that it looks at, each once, the numerator first.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        match self {
            Scoring::Flag { indicator, .. } => vec![*indicator],
            Scoring::When { condition, .. } => condition.indicators(),
            Scoring::Measure { quantity, .. } => quantity.indicators(),
        }
    }
}

impl Condition {
    /// The indicators that it looks at, each once, as they are written.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        let mut indicators = Vec::new();
        for fact in self.facts() {
            match fact {
                Fact::Is(..) => {}
                Fact::Answer(id) | Fact::Within(id, _, _) if indicators.contains(&id) => {}
                Fact::Answer(id) | Fact::Within(id, _, _) => indicators.push(id),
            }
        }
        indicators
    }
}

impl Parts {
    /// A count or percentage by itself as what is measured.
    pub fn quantity(&self, id: IndicatorId) -> Quantity {
        Quantity::Level(match self.indicators[id].kind {
            IndicatorKind::Percent => Level::Percent(id),
            IndicatorKind::Count { .. } | IndicatorKind::Flag => Level::Count(id),
        })
    }
}

impl Quantity {
    /// The indicators that it is made of, each once, the numerator first.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        let numerator = self.level().numerator();
        let denominator = self.level().denominator();
        let denominator = denominator.filter(|denominator| *denominator != numerator);
        std::iter::once(numerator).chain(denominator).collect()
    }
}
