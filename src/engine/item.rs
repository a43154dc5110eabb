//! The points of one item.

use std::cell::OnceCell;

use super::bounds::{self, Bounds};
use super::outcome::{ItemOutcome, ItemProblem, Measured, PointsRange, Reading, Reason, Truth};
use super::ratio;
use super::reach::{self, Reachable};
use crate::data::record::Record;
use crate::exact::Decimal;
use crate::model::{
    Condition, Id, IndicatorId, Item, ItemId, Points, Quantity, Ratio, Scale, Scoring, Standard,
};

/// A commune's figures against a standard.
pub(super) struct Figures<'a> {
    pub(super) standard: &'a Standard,
    pub(super) record: &'a Record,
    /// Only worked out when an item lacks a figure.
    bounds: OnceCell<Vec<Bounds>>,
}

impl<'a> Figures<'a> {
    pub(super) fn new(standard: &'a Standard, record: &'a Record) -> Self {
        Self {
            standard,
            record,
            bounds: OnceCell::new(),
        }
    }

    /// Scores one item.
    pub(super) fn score(&self, id: ItemId, item: &Item) -> ItemOutcome {
        let (points, reason) = match &item.scoring {
            Scoring::Flag { indicator, points } => self.flag(*indicator, points),
            Scoring::When { condition, points } => self.when(condition, points),
            Scoring::Measure { quantity, scale } => {
                let measured = self.measure(*quantity, scale);
                let points = points_of(&measured.reading, scale, item.max);
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

    fn measure(&self, quantity: Quantity, scale: &Scale) -> Measured {
        match quantity {
            Quantity::Ratio(ratio) => self.ratio(ratio, scale),
            Quantity::Count(id) => self.reported(id, scale, reach::by_count),
            Quantity::Percent(id) => self.reported(id, scale, reach::by_percent),
        }
    }

    fn reported(
        &self,
        id: IndicatorId,
        scale: &Scale,
        reach: fn(&Scale, Bounds) -> Reachable,
    ) -> Measured {
        let value = self.number(id);
        let reading = match value {
            Some(value) => {
                let mut bands = scale.bands.iter();
                band_or_overflow(bands.position(|band| band.interval.contains(value)))
            }
            None => decided(reach(scale, self.bounds_of(id)), scale),
        };
        Measured {
            numerator: value,
            denominator: None,
            reading,
        }
    }

    fn ratio(&self, ratio: Ratio, scale: &Scale) -> Measured {
        let numerator = self.number(ratio.numerator);
        let denominator = self.number(ratio.denominator);
        let reading = match (numerator, denominator) {
            (Some(above), Some(below)) if below.is_zero() => match &scale.no_case {
                _ if !above.is_zero() => Reading::Problem(ItemProblem::CasesWithoutBase),
                Some(_) => Reading::NoCase,
                None => Reading::Problem(ItemProblem::NoCaseUnruled),
            },
            (Some(above), Some(below)) => {
                band_or_overflow(ratio::band_of_ratio(scale, above, below, ratio.base))
            }
            _ => decided(self.reach(ratio, scale), scale),
        };
        Measured {
            numerator,
            denominator,
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
        let bounds = (self.bounds).get_or_init(|| bounds::bounds(self.standard, self.record));
        bounds[id.place()]
    }
}

/// Bands cover every value, so that a value is in none can only come of an overflow.
fn band_or_overflow(band: Option<usize>) -> Reading {
    band.map_or(Reading::Problem(ItemProblem::Overflow), Reading::Band)
}

/// What is said of an item that lacks a figure: what is certain if only one thing can follow.
fn decided(reachable: Reachable, scale: &Scale) -> Reading {
    let Reachable { bands, no_case } = reachable;
    match (bands.as_slice(), no_case) {
        ([band], false) => Reading::Band(*band),
        ([], true) if scale.no_case.is_some() => Reading::NoCase,
        ([], true) => Reading::Problem(ItemProblem::NoCaseUnruled),
        // Figures that contradict each other leave nothing: then nothing is said of the item.
        ([], false) => {
            let Reachable { bands, no_case } = reach::everything(scale);
            Reading::Open { bands, no_case }
        }
        _ => Reading::Open { bands, no_case },
    }
}

fn points_of(reading: &Reading, scale: &Scale, max: Decimal) -> PointsRange {
    let all = PointsRange {
        min: Decimal::ZERO,
        max,
    };
    let band = |place: &usize| scale.bands.get(*place).map(|band| band.points.value);
    let no_case = scale.no_case.as_ref().map(|rule| rule.points.value);
    let certain = |points: Option<Decimal>| points.map_or(all, PointsRange::exactly);
    match reading {
        Reading::Band(place) => certain(band(place)),
        Reading::NoCase => certain(no_case),
        Reading::Problem(_) => all,
        Reading::Open { no_case: true, .. } if no_case.is_none() => all,
        Reading::Open {
            bands,
            no_case: nothing_occurred,
        } => {
            let possible = || {
                let rule = no_case.filter(|_| *nothing_occurred);
                bands.iter().filter_map(band).chain(rule)
            };
            match (possible().min(), possible().max()) {
                (Some(min), Some(max)) => PointsRange { min, max },
                _ => all,
            }
        }
    }
}
