//! The points of one item.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::bounds::{self, Bounds};
use super::class_rows::ClassRows;

use super::outcome::{ItemOutcome, ItemProblem, PointsRange, Reading, Reason, Truth};
use super::possible_rows::{self, PossibleRows};
use super::ratio::Crossed;
use crate::data::record::{Identity, Record};
use crate::decision::Budget;
use crate::model::{
    ClassId, Condition, Id, Indicator, IndicatorId, Item, ItemId, Level, Points, Quantity, Ratio,
    Scale, Scoring, Standard,
};
use crate::number::Decimal;

/// A commune's figures against a standard.
pub(super) struct Figures<'a> {
    pub(super) standard: &'a Standard,
    /// Whether anything is calculated.
    pub(super) calculates: bool,
    /// What is known, with what follows from it by calculation.
    pub(super) record: Cow<'a, Record>,
    /// The classes that are possible.
    classes: &'a [ClassId],
    /// What questions about figures that hang together take their steps from.
    pub(super) budget: Budget,
    /// Only worked out when an item lacks a figure.
    bounds: OnceCell<Vec<Bounds>>,
    /// Only looked at by items that compare with the previous period.
    previous: OnceCell<Box<Figures<'a>>>,
}

impl<'a> Figures<'a> {
    pub(super) fn new(
        standard: &'a Standard,
        record: &'a Record,
        classes: &'a [ClassId],
        budget: &Budget,
    ) -> Self {
        Self::of(standard, Cow::Borrowed(record), classes, budget)
    }

    fn of(
        standard: &'a Standard,
        mut record: Cow<'a, Record>,
        classes: &'a [ClassId],
        budget: &Budget,
    ) -> Self {
        let calculates = standard.indicators.values().any(Indicator::is_calculated);
        if calculates {
            record.to_mut().calculate(standard);
        }
        Self {
            standard,
            calculates,
            record,
            classes,
            budget: budget.clone(),
            bounds: OnceCell::new(),
            previous: OnceCell::new(),
        }
    }

    /// The same with another record.
    pub(super) fn with(&self, record: Cow<'a, Record>) -> Self {
        Self::of(self.standard, record, self.classes, &self.budget)
    }

    /// The figures of the previous period: all missing where nothing is known of it.
    pub(super) fn previous(&self) -> &Figures<'a> {
        self.previous.get_or_init(|| {
            let nothing = || Record::new(self.standard, Identity::default(), self.record.at);
            let previous = self.record.previous().cloned().unwrap_or_else(nothing);
            let previous = Cow::Owned(previous);
            Box::new(Self::of(
                self.standard,
                previous,
                self.classes,
                &self.budget,
            ))
        })
    }

    /// Scores one item.
    pub(super) fn score(&self, id: ItemId, item: &Item) -> ItemOutcome {
        let (points, reason) = match &item.scoring {
            Scoring::Flag { indicator, points } => self.flag(*indicator, points),
            Scoring::When { condition, points } => self.when(condition, points),
            Scoring::Measure { quantity, scale } => {
                let scale = ClassRows {
                    scale,
                    classes: self.classes,
                };
                let reading = self.measure(*quantity, scale);
                let points = scale.points(&reading, item.max);
                (points, Reason::Measured(reading))
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
        (range, Reason::When(Box::new(judgement)))
    }

    /// The value of a count or percentage, if it is known.
    pub(super) fn number(&self, id: IndicatorId) -> Option<Decimal> {
        self.record.number(id)
    }

    fn measure(&self, quantity: Quantity, scale: ClassRows<'_>) -> Reading {
        let mut reading = self.reading(quantity, scale);
        if !matches!(reading, Reading::Problem(_))
            && let Some(doubted) = self.without_base(quantity, scale)
        {
            reading = doubted;
        }
        // What is missing decides nothing where what was reported cannot be, or may turn out so.
        let ids = quantity.indicators();
        let is_open = |figures: &Self| figures.is_refuted(&ids) || figures.may_fail(&ids);
        let compares = quantity.compares();
        if matches!(reading, Reading::Problem(_))
            || !(is_open(self) || compares && is_open(self.previous()))
        {
            return reading;
        }
        self.anything(quantity, scale)
    }

    /// Whether one of these figures was reported, or comes to, what it cannot be.
    pub(super) fn is_refuted(&self, ids: &[IndicatorId]) -> bool {
        let is_refuted = |id| self.record.is_refuted(id) || self.is_broken(id);
        // Nearly every record has nothing that was rejected.
        (self.calculates || self.record.has_rejected())
            && self.with_parts(ids).into_iter().any(is_refuted)
    }

    /// Any row of a scale.
    pub(super) fn anything(&self, quantity: Quantity, scale: ClassRows<'_>) -> Reading {
        let can_be_nothing =
            |figures: &Self, id| figures.is_refuted(&[id]) || figures.bounds_of(id).low.is_zero();
        let no_case = match quantity {
            Quantity::Level(level) => {
                (level.denominator()).is_some_and(|id| can_be_nothing(self, id))
            }
            Quantity::Change(change) => {
                let then = self.previous();
                change.relative
                    || (change.level.denominator())
                        .is_some_and(|id| can_be_nothing(self, id) || can_be_nothing(then, id))
            }
        };
        scale.anything(no_case)
    }

    /// What follows of an item that lacks a figure; any row where figures contradict each other.
    pub(super) fn decided(
        &self,
        quantity: Quantity,
        scale: ClassRows<'_>,
        reachable: PossibleRows,
    ) -> Reading {
        let decided = scale.decided(reachable);
        decided.unwrap_or_else(|| self.anything(quantity, scale))
    }

    /// Where a quantity falls.
    pub(super) fn reading(&self, quantity: Quantity, scale: ClassRows<'_>) -> Reading {
        match quantity {
            Quantity::Level(Level::Ratio(ratio)) => self.ratio(ratio, scale),
            Quantity::Level(Level::Count(id)) => {
                self.reported((quantity, id), scale, possible_rows::by_count)
            }
            Quantity::Level(Level::Percent(id)) => {
                self.reported((quantity, id), scale, possible_rows::by_percent)
            }
            Quantity::Change(change) => self.change(change, scale),
        }
    }

    fn reported(
        &self,
        (quantity, id): (Quantity, IndicatorId),
        scale: ClassRows<'_>,
        reach: fn(&Scale, Bounds) -> PossibleRows,
    ) -> Reading {
        if let Some(value) = self.number(id) {
            scale.holding(|band| Some(band.contains(value)))
        } else {
            let one_by_one = reach(scale.scale, self.bounds_of(id));
            let reachable = self.together(quantity, scale.scale, one_by_one);
            self.decided(quantity, scale, reachable)
        }
    }

    fn ratio(&self, ratio: Ratio, scale: ClassRows<'_>) -> Reading {
        match (self.number(ratio.numerator), self.number(ratio.denominator)) {
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
                let quantity = Quantity::Level(Level::Ratio(ratio));
                let reachable = self.together(quantity, scale.scale, one_by_one);
                self.decided(quantity, scale, reachable)
            }
        }
    }

    fn reach(&self, ratio: Ratio, scale: &Scale) -> PossibleRows {
        possible_rows::by_ratio(
            scale,
            ratio.base,
            self.bounds_of(ratio.numerator),
            self.bounds_of(ratio.denominator),
            bounds::order(self.standard, ratio.numerator, ratio.denominator),
        )
    }

    /// What the terms of something calculated add up to, by their bounds.
    pub(super) fn sum_of(&self, id: IndicatorId) -> Bounds {
        let bounds = (self.bounds).get_or_init(|| bounds::bounds(self.standard, &self.record));
        bounds::sum(self.standard, bounds, id)
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
