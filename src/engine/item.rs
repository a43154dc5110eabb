//! The points of one item.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::applicable::Applicable;
use super::bounds::{self, Bounds};

use super::outcome::{ItemOutcome, ItemProblem, Measured, PointsRange, Reading, Reason, Truth};
use super::ratio::Crossed;
use super::reach::{self, Reachable};
use crate::data::record::{Identity, Record};
use crate::exact::{Decimal, Fraction};
use crate::model::{
    ClassId, Condition, Id, Indicator, IndicatorId, Item, ItemId, Points, Quantity, Ratio, Scale,
    Scoring, Standard,
};

/// A commune's figures against a standard.
pub(super) struct Figures<'a> {
    pub(super) standard: &'a Standard,
    /// Whether anything is calculated.
    calculates: bool,
    /// What is known, with what follows from it by calculation.
    pub(super) record: Cow<'a, Record>,
    /// The classes that are possible.
    classes: &'a [ClassId],
    /// Only worked out when an item lacks a figure.
    bounds: OnceCell<Vec<Bounds>>,
    /// Only looked at by items that compare with the previous period.
    previous: OnceCell<Box<Figures<'a>>>,
}

impl<'a> Figures<'a> {
    pub(super) fn new(standard: &'a Standard, record: &'a Record, classes: &'a [ClassId]) -> Self {
        Self::of(standard, Cow::Borrowed(record), classes)
    }

    fn of(standard: &'a Standard, mut record: Cow<'a, Record>, classes: &'a [ClassId]) -> Self {
        let calculates = standard.indicators.values().any(Indicator::is_calculated);
        if calculates {
            record.to_mut().calculate(standard);
        }
        Self {
            standard,
            calculates,
            record,
            classes,
            bounds: OnceCell::new(),
            previous: OnceCell::new(),
        }
    }

    /// The figures of the previous period: all missing where nothing is known of it.
    pub(super) fn previous(&self) -> &Figures<'a> {
        self.previous.get_or_init(|| {
            let nothing = || Record::new(self.standard, Identity::default(), self.record.at);
            let previous = self.record.previous().cloned().unwrap_or_else(nothing);
            Box::new(Self::of(self.standard, Cow::Owned(previous), self.classes))
        })
    }

    /// Scores one item.
    pub(super) fn score(&self, id: ItemId, item: &Item) -> ItemOutcome {
        let (points, reason) = match &item.scoring {
            Scoring::Flag { indicator, points } => self.flag(*indicator, points),
            Scoring::When { condition, points } => self.when(condition, points),
            Scoring::Measure { quantity, scale } => {
                let scale = Applicable {
                    scale,
                    classes: self.classes,
                };
                let measured = self.measure(*quantity, scale);
                let points = scale.points(&measured.reading, item.max);
                (points, Reason::Measured(measured))
            }
        };
        ItemOutcome {
            item: id,
            points,
            reason,
        }
    }

    fn flag(&self, indicator: IndicatorId, points: &Points) -> (PointsRange, Reason) {
        let answer = self.record.flag(indicator);
        let range = match answer {
            Some(true) => PointsRange::exactly(points.value),
            Some(false) => PointsRange::exactly(Decimal::ZERO),
            None => PointsRange {
                min: Decimal::ZERO,
                max: points.value,
            },
        };
        (range, Reason::Flag(answer))
    }

    fn when(&self, condition: &Condition, points: &Points) -> (PointsRange, Reason) {
        let judgement = self.judge(condition);
        let range = match judgement.judged.truth {
            Truth::Holds => PointsRange::exactly(points.value),
            Truth::Fails => PointsRange::exactly(Decimal::ZERO),
            Truth::Open => PointsRange {
                min: Decimal::ZERO,
                max: points.value,
            },
        };
        (range, Reason::When(judgement))
    }

    /// The value of a count or percentage, if it is known.
    pub(super) fn number(&self, id: IndicatorId) -> Option<Decimal> {
        self.record.number(id)
    }

    fn measure(&self, quantity: Quantity, scale: Applicable<'_>) -> Measured {
        let measured = self.measured(quantity, scale);
        // What is missing decides nothing where what is known cannot be.
        if matches!(measured.reading, Reading::Problem(_)) || !self.contradicts(quantity) {
            return measured;
        }
        Measured {
            reading: scale.anything(),
            ..measured
        }
    }

    /// Whether figures are all there for something that is calculated, but it cannot be.
    fn contradicts(&self, quantity: Quantity) -> bool {
        let compares = matches!(quantity, Quantity::Change(_));
        self.calculates
            && (quantity.indicators().into_iter())
                .any(|id| self.is_broken(id) || compares && self.previous().is_broken(id))
    }

    fn measured(&self, quantity: Quantity, scale: Applicable<'_>) -> Measured {
        match quantity {
            Quantity::Ratio(ratio) => self.ratio(ratio, scale),
            Quantity::Count(id) => self.reported((quantity, id), scale, reach::by_count),
            Quantity::Percent(id) => self.reported((quantity, id), scale, reach::by_percent),
            Quantity::Change(change) => self.change(change, scale),
        }
    }

    fn reported(
        &self,
        (quantity, id): (Quantity, IndicatorId),
        scale: Applicable<'_>,
        reach: fn(&Scale, Bounds) -> Reachable,
    ) -> Measured {
        let value = self.number(id);
        let reading = if let Some(value) = value {
            scale.holding(|band| Some(band.contains(value)))
        } else {
            let one_by_one = reach(scale.scale, self.bounds_of(id));
            scale.decided(self.together(quantity, scale.scale, one_by_one))
        };
        let rounded = value.zip(scale.scale.rounding);
        Measured {
            numerator: value,
            denominator: None,
            previous: None,
            rounded: rounded.map(|(value, rounding)| rounding.round(value)),
            reading,
        }
    }

    fn ratio(&self, ratio: Ratio, scale: Applicable<'_>) -> Measured {
        let numerator = self.number(ratio.numerator);
        let denominator = self.number(ratio.denominator);
        let reading = match (numerator, denominator) {
            (Some(above), Some(below)) if below.is_zero() => {
                if above.is_zero() {
                    scale.nothing_occurred()
                } else {
                    Reading::Problem(ItemProblem::CasesWithoutBase)
                }
            }
            (Some(above), Some(below)) => match Crossed::new(above, below, ratio.base) {
                Some(crossed) => scale.holding(|band| crossed.is_in(band)),
                None => Reading::Problem(ItemProblem::Overflow),
            },
            _ => {
                let one_by_one = self.reach(ratio, scale.scale);
                let quantity = Quantity::Ratio(ratio);
                scale.decided(self.together(quantity, scale.scale, one_by_one))
            }
        };
        let known = numerator.zip(denominator.filter(|below| !below.is_zero()));
        let rounded = known
            .zip(scale.scale.rounding)
            .and_then(|((above, below), to)| {
                Fraction::of_ratio(above, below, ratio.base)?.rounded(to.digits())
            });
        Measured {
            numerator,
            denominator,
            previous: None,
            rounded,
            reading,
        }
    }

    fn reach(&self, ratio: Ratio, scale: &Scale) -> Reachable {
        reach::by_ratio(
            scale,
            ratio.base,
            self.bounds_of(ratio.numerator),
            self.bounds_of(ratio.denominator),
            bounds::order(self.standard, ratio.numerator, ratio.denominator),
        )
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "there are bounds for every indicator of the standard"
    )]
    pub(super) fn bounds_of(&self, id: IndicatorId) -> Bounds {
        let bounds = (self.bounds).get_or_init(|| bounds::bounds(self.standard, &self.record));
        bounds[id.place()]
    }
}
