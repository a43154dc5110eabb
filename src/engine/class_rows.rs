//! The rows of a scale that hold for the classes a commune may belong to.
//!
//! Which class it is and what its figures are hang on different data, so what is possible for one
//! of the classes is possible for the commune, and nothing else is.

use super::outcome::{ItemProblem, PointsRange, Reading};
use super::possible_rows::PossibleRows;
use crate::model::{Band, ClassId, Interval, Points, Scale};
use crate::number::Decimal;

/// A scale for the classes that are possible.
#[derive(Clone, Copy)]
pub(super) struct ClassRows<'a> {
    pub(super) scale: &'a Scale,
    pub(super) classes: &'a [ClassId],
}

impl<'a> ClassRows<'a> {
    fn applies(&self, band: &Band) -> bool {
        band.classes.is_empty() || self.classes.iter().any(|class| band.holds_for(*class))
    }

    /// Where a known value falls, given whether a range holds it. Bands cover every value, so
    /// that none holds it can only come of an overflow.
    pub(super) fn holding(&self, holds: impl Fn(&Interval) -> Option<bool>) -> Reading {
        let overflow = Reading::Problem(ItemProblem::Overflow);
        let mut bands = (self.scale.bands.iter().enumerate())
            .filter(|(_, band)| self.applies(band) && holds(&band.interval) == Some(true))
            .map(|(place, _)| place);
        let Some(first) = bands.next() else {
            return overflow;
        };
        // The rest of the bands can only hold it as well where they are for other classes.
        match self.classes {
            [_] => Reading::Band(first),
            _ if !self.scale.is_by_class() => Reading::Band(first),
            _ => {
                let bands: Vec<usize> = std::iter::once(first).chain(bands).collect();
                match bands.as_slice() {
                    [band] => Reading::Band(*band),
                    _ => Reading::Open {
                        bands: bands.into(),
                        no_case: false,
                    },
                }
            }
        }
    }

    /// What a denominator of 0 gives.
    pub(super) fn nothing_occurred(&self) -> Reading {
        let mut ruled = (self.classes.iter()).map(|class| self.scale.no_case_for(*class).is_some());
        let first = ruled.next().unwrap_or(false);
        match (first, ruled.all(|other| other == first)) {
            (true, true) => Reading::NoCase,
            (false, true) => Reading::Problem(ItemProblem::NoCaseUnruled),
            // The class decides whether there is a rule.
            (_, false) => Reading::Open {
                bands: Box::default(),
                no_case: true,
            },
        }
    }

    /// What is said of an item of which nothing can be said: any of its rows, and *không phát sinh*
    /// where there can be nothing that it is out of.
    pub(super) fn anything(&self, no_case: bool) -> Reading {
        let bands = self.scale.bands.iter().enumerate();
        let bands = bands.filter(|(_, band)| self.applies(band));
        Reading::Open {
            bands: bands.map(|(place, _)| place).collect(),
            no_case,
        }
    }

    /// What is said of an item that lacks a figure: what is certain if only one thing can follow.
    /// `None` where nothing can, since figures contradict each other.
    pub(super) fn decided(&self, reachable: PossibleRows) -> Option<Reading> {
        let PossibleRows { mut bands, no_case } = reachable;
        bands.retain(|place| (self.scale.bands.get(*place)).is_some_and(|band| self.applies(band)));
        Some(match (bands.as_slice(), no_case) {
            ([band], false) => Reading::Band(*band),
            ([], true) => self.nothing_occurred(),
            ([], false) => return None,
            _ => Reading::Open {
                bands: bands.into(),
                no_case,
            },
        })
    }

    /// The points that a reading leaves possible, of at most `max`.
    pub(super) fn points(&self, reading: &Reading, max: Decimal) -> PointsRange {
        let all = PointsRange {
            min: Decimal::ZERO,
            max,
        };
        if let Reading::Band(place) = reading {
            let band = self.scale.bands.get(*place);
            return band.map_or(all, |band| PointsRange::exactly(band.points.value));
        }
        if leaves_everything(self, reading) {
            return all;
        }
        let values = || self.points_rows(reading).map(|points| points.value);
        match (values().min(), values().max()) {
            (Some(min), Some(max)) => PointsRange { min, max },
            _ => all,
        }
    }

    /// The figures that a reading rests on: the row that gave the points, or all that still might.
    pub(super) fn rows(&self, reading: &Reading) -> impl Iterator<Item = &'a Points> + use<'a> {
        // A deduction rests on what it takes from as well.
        let takes = !matches!(reading, Reading::NoCase);
        let most = self
            .scale
            .linear
            .iter()
            .filter(move |rule| takes && rule.deducts);
        self.points_rows(reading).chain(most.map(|rule| &rule.most))
    }

    /// The rows that may give the points.
    fn points_rows(&self, reading: &Reading) -> impl Iterator<Item = &'a Points> + use<'a> {
        let Self { scale, classes } = *self;
        let rules = match reading {
            Reading::Band(_) => false,
            Reading::Open { no_case, .. } => *no_case,
            Reading::NoCase | Reading::Problem(_) => true,
        };
        let no_cases = scale
            .no_case
            .iter()
            .filter(move |rule| rules && classes.iter().any(|class| rule.holds_for(*class)));
        (self.bands(reading).map(|band| &band.points)).chain(no_cases.map(|rule| &rule.points))
    }

    /// The bands among them.
    pub(super) fn bands(&self, reading: &Reading) -> impl Iterator<Item = &'a Band> + use<'a> {
        let of_class = *self;
        let everything = leaves_everything(&of_class, reading);
        let (certain, open) = match reading {
            Reading::Band(place) => (Some(*place), Box::default()),
            Reading::Open { bands, .. } => (None, bands.clone()),
            Reading::NoCase | Reading::Problem(_) => (None, Box::default()),
        };
        let bands = (of_class.scale.bands.iter().enumerate()).filter(move |(place, band)| {
            everything && of_class.applies(band) || certain == Some(*place) || open.contains(place)
        });
        bands.map(|(_, band)| band)
    }
}

/// Whether a reading leaves every number of points possible: nothing can be said, or the
/// denominator may be 0 and no rule says what that gives.
fn leaves_everything(of: &ClassRows<'_>, reading: &Reading) -> bool {
    let unruled = || (of.classes.iter()).any(|class| of.scale.no_case_for(*class).is_none());
    match reading {
        Reading::Band(_) | Reading::NoCase => false,
        Reading::Problem(_) => true,
        Reading::Open { no_case, .. } => *no_case && unruled(),
    }
}
