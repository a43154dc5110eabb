//! The same rules in plain `f64`, as a program would have them that explains nothing: the least
//! that the exact evaluator's time can be held against. It divides, so it is now and then wrong.

use rust_decimal::prelude::ToPrimitive;
use std::convert::Infallible;
use tieuchi::data::{Record, Value};

use tieuchi::model::{Condition, Id, IndicatorId, Is, Level, Quantity, Scoring, Standard};
use tieuchi::number::Decimal;

/// A standard's rules.
pub(crate) struct Rules {
    criteria: Vec<Vec<Item>>,
    classes: Vec<(Option<Condition<Is>>, f64)>,
}

struct Item {
    numerator: usize,
    denominator: Option<usize>,
    base: f64,
    bands: Vec<Band>,
    no_case: f64,
}

struct Band {
    lower: f64,
    lower_inclusive: bool,
    upper: f64,
    upper_inclusive: bool,
    points: f64,
}

/// A commune's figures, yes as 1 and no as 0.
pub(crate) struct Figures {
    values: Vec<f64>,
    attributes: Vec<u16>,
}

impl Rules {
    /// The rules of a standard.
    pub(crate) fn of(standard: &Standard) -> Self {
        let items = |id| {
            (standard.items_of(id))
                .map(|(_, item)| Item::of(&item.scoring))
                .collect()
        };
        let classes = standard.classes.values();
        Rules {
            criteria: standard.criteria.ids().map(items).collect(),
            classes: classes
                .map(|class| (class.condition.clone(), float(class.threshold)))
                .collect(),
        }
    }

    /// The total, and whether the commune is recognised.
    pub(crate) fn score(&self, figures: &Figures) -> (f64, bool) {
        let mut total = 0.0;
        let mut none_at_zero = true;
        for criterion in &self.criteria {
            let points: f64 = criterion
                .iter()
                .map(|item| item.score(&figures.values))
                .sum();
            none_at_zero &= points > 0.0;
            total += points;
        }
        let is = |Is(id, value): Is| Ok::<_, Infallible>(figures.attributes[id.place()] == value);
        let holds = |condition: &Option<Condition<Is>>| {
            (condition.as_ref()).is_none_or(|condition| condition.holds(&is) == Ok(true))
        };
        let class = self.classes.iter().find(|(condition, _)| holds(condition));
        let reached = class.is_some_and(|(_, threshold)| total >= *threshold);
        (total, none_at_zero && reached)
    }
}

impl Item {
    fn of(scoring: &Scoring) -> Self {
        match scoring {
            Scoring::Flag { indicator, points } => Item {
                numerator: indicator.place(),
                denominator: None,
                base: 1.0,
                bands: vec![
                    Band {
                        lower: 1.0,
                        points: float(points.value),
                        ..Band::all()
                    },
                    Band::all(),
                ],
                no_case: 0.0,
            },
            Scoring::When { .. } => unreachable!("the shipped standard has no such item"),
            Scoring::Measure { quantity, scale } => {
                let place = |id: IndicatorId| id.place();
                let (numerator, denominator, base) = match quantity {
                    Quantity::Level(Level::Ratio(ratio)) => {
                        let denominator = Some(place(ratio.denominator));
                        (place(ratio.numerator), denominator, float(ratio.base))
                    }
                    Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
                        (place(*id), None, 1.0)
                    }
                    Quantity::Change(_) => unreachable!("the shipped standard compares nothing"),
                };
                let bands = scale.bands.iter().map(|band| {
                    let (lower, upper) = (band.interval.lower, band.interval.upper);
                    Band {
                        lower: lower.map_or(f64::NEG_INFINITY, |end| float(end.value)),
                        lower_inclusive: lower.is_none_or(|end| end.inclusive),
                        upper: upper.map_or(f64::INFINITY, |end| float(end.value)),
                        upper_inclusive: upper.is_none_or(|end| end.inclusive),
                        points: float(band.points.value),
                    }
                });
                Item {
                    numerator,
                    denominator,
                    base,
                    bands: bands.collect(),
                    no_case: (scale.no_case.first()).map_or(0.0, |rule| float(rule.points.value)),
                }
            }
        }
    }

    fn score(&self, values: &[f64]) -> f64 {
        let numerator = values[self.numerator];
        let value = match self.denominator.map(|place| values[place]) {
            Some(0.0) => return self.no_case,
            Some(denominator) => numerator / denominator * self.base,
            None => numerator,
        };
        let band = self.bands.iter().find(|band| band.holds(value));
        band.map_or(0.0, |band| band.points)
    }
}

impl Band {
    fn all() -> Self {
        Band {
            lower: f64::NEG_INFINITY,
            lower_inclusive: true,
            upper: f64::INFINITY,
            upper_inclusive: true,
            points: 0.0,
        }
    }

    fn holds(&self, value: f64) -> bool {
        let above = if self.lower_inclusive {
            value >= self.lower
        } else {
            value > self.lower
        };
        let below = if self.upper_inclusive {
            value <= self.upper
        } else {
            value < self.upper
        };
        above && below
    }
}

impl Figures {
    /// The figures of a commune of which everything is known.
    pub(crate) fn of(standard: &Standard, record: &Record) -> Self {
        let value = |id| match record.value(id).unwrap().value {
            Value::Flag(flag) => f64::from(u8::from(flag)),
            Value::Number(number) => float(number),
        };
        let attributes = standard.attributes.ids();
        Figures {
            values: standard.indicators.ids().map(value).collect(),
            attributes: attributes
                .map(|id| record.attribute(id).unwrap().value)
                .collect(),
        }
    }
}

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap()
}
