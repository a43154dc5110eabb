//! Which figures advice may move, and which way.
//!
//! The standard may say it. Where it says nothing, a figure may rise that gives more points when it rises,
//! and never fewer; denominators and what gives fewer points are facts.

use crate::model::{
    Adjustment, Change, ClassId, Condition, Direction, Fact, Id, IndicatorId, IndicatorKind,
    Quantity, Scale, Scoring, Standard,
};
use crate::number::Decimal;

/// Which way advice may move a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A number that may rise.
    Rises,
    /// A number that may fall.
    Falls,
    /// An answer that may turn from no to yes.
    BecomesYes,
}

/// By indicator, which way it may move; `None` of a fact and of what is calculated.
pub(super) fn ways(standard: &Standard) -> Vec<Option<Way>> {
    let mut uses = Uses {
        standard,
        seen: vec![Seen::default(); standard.indicators.len()],
    };
    for item in standard.items.values() {
        match &item.scoring {
            Scoring::When { condition, points } if points.value > Decimal::ZERO => {
                uses.condition(condition, true);
            }
            Scoring::Flag { .. } | Scoring::When { .. } => {}
            Scoring::Measure { quantity, scale } => uses.measure(*quantity, scale),
        }
    }
    for requirement in &standard.recognition.requirements {
        uses.condition(&requirement.condition, true);
    }
    let indicators = standard.indicators.values().zip(uses.seen);
    let ways = indicators.map(|(indicator, seen)| match indicator.adjustment {
        _ if indicator.is_calculated() => None,
        Some(Adjustment::Fixed) => None,
        _ if indicator.kind == IndicatorKind::Flag => Some(Way::BecomesYes),
        Some(Adjustment::OnlyRises) => Some(Way::Rises),
        Some(Adjustment::OnlyFalls) => Some(Way::Falls),
        None => (seen.gains && !seen.loses && !seen.is_base).then_some(Way::Rises),
    });
    ways.collect()
}

/// What more of a figure does to points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Seen {
    /// It can bring more.
    gains: bool,
    /// It can bring fewer.
    loses: bool,
    /// It is what others are measured by.
    is_base: bool,
}

impl Seen {
    fn turned(self) -> Self {
        Self {
            gains: self.loses,
            loses: self.gains,
            ..self
        }
    }
}

struct Uses<'s> {
    standard: &'s Standard,
    seen: Vec<Seen>,
}

impl Uses<'_> {
    fn measure(&mut self, quantity: Quantity, scale: &Scale) {
        let level = quantity.level();
        let seen = direction(self.standard, scale);
        let falls = matches!(quantity, Quantity::Change(Change { direction, .. }) if direction == Direction::Fall);
        self.see(level.numerator(), if falls { seen.turned() } else { seen });
        if let Some(denominator) = level.denominator() {
            let base = Seen {
                is_base: true,
                ..Seen::default()
            };
            self.see(denominator, base);
        }
    }

    fn condition(&mut self, condition: &Condition, wanted: bool) {
        match condition {
            Condition::Any(parts) | Condition::All(parts) => {
                for part in parts {
                    self.condition(part, wanted);
                }
            }
            Condition::Not(part) => self.condition(part, !wanted),
            Condition::Fact(Fact::Within(id, interval, _)) => {
                let seen = Seen {
                    gains: interval.lower.is_some(),
                    loses: interval.upper.is_some(),
                    is_base: false,
                };
                self.see(*id, if wanted { seen } else { seen.turned() });
            }
            Condition::Fact(Fact::Answer(_) | Fact::Is(..)) => {}
        }
    }

    /// Notes it of a figure and of all that it is calculated from.
    fn see(&mut self, id: IndicatorId, seen: Seen) {
        let mut visit = vec![(id, seen)];
        while let Some((id, seen)) = visit.pop() {
            let Some(own) = self.seen.get_mut(id.place()) else {
                continue;
            };
            let all = Seen {
                gains: own.gains || seen.gains,
                loses: own.loses || seen.loses,
                is_base: own.is_base || seen.is_base,
            };
            if *own == all {
                continue;
            }
            *own = all;
            let terms = self.standard.indicators[id].terms.iter();
            visit.extend(terms.map(|term| {
                let part = if term.minus { seen.turned() } else { seen };
                (term.indicator, part)
            }));
        }
    }
}

/// What a higher value brings, for some class.
fn direction(standard: &Standard, scale: &Scale) -> Seen {
    let mut seen = Seen::default();
    let classes: Vec<ClassId> = if scale.is_by_class() {
        standard.classes.ids().collect()
    } else {
        standard.classes.ids().take(1).collect()
    };
    for class in classes {
        let mut bands: Vec<_> = (scale.bands.iter())
            .filter(|band| band.holds_for(class))
            .collect();
        bands.sort_by_key(|band| band.interval.start());
        for pair in bands.windows(2) {
            if let [low, high] = pair {
                seen.gains |= high.points.value > low.points.value;
                seen.loses |= high.points.value < low.points.value;
            }
        }
    }
    seen
}
