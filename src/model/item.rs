//! Criteria, their items, and the scales that score them.

use std::ops::Range;

use super::change::{Change, Level};
use super::condition::Condition;
use super::interval::Interval;
use super::linear::Linear;
use super::parameter::ByParameter;
use super::part::RowId;
use super::provenance::Points;
use super::rounding::Rounding;
use super::table::{ClassId, CriterionId, IndicatorId};
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::ItemNumber;

/// A numbered criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The most points it gives: the sum of its items' largest.
    pub max: Points,
    /// Its items' places in [`Parts::items`](super::Parts::items).
    pub items: Range<usize>,
    /// Where its heading stands.
    pub span: Span,
}

/// A scored line of a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number, such as `7.1`.
    pub number: ItemNumber,
    /// Its title.
    pub title: String,
    /// Its criterion.
    pub criterion: CriterionId,
    /// The most points it gives.
    pub max: Decimal,
    /// Its own `tối đa … điểm`, where the standard states one; its value is `max`.
    pub stated_max: Option<Points>,
    /// How it is scored.
    pub scoring: Scoring,
    /// Where its heading stands.
    pub span: Span,
}

impl Item {
    /// Whether it compares with the previous period.
    pub fn compares(&self) -> bool {
        matches!(self.scoring, Scoring::Measure { quantity, .. } if quantity.compares())
    }
}

/// How an item is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scoring {
    /// Points for yes, 0 for no.
    Flag {
        /// The yes/no indicator.
        indicator: IndicatorId,
        /// The points for yes.
        points: Points,
    },
    /// Points where a condition holds, 0 where it fails.
    When {
        /// The condition: more than a single yes/no indicator.
        condition: Condition,
        /// The points where it holds.
        points: Points,
    },
    /// Points by the band that a quantity falls in.
    Measure {
        /// What is measured.
        quantity: Quantity,
        /// The bands.
        scale: Scale,
    },
}

impl Scoring {
    /// What its rows give, in the file's order.
    pub fn points(&self) -> impl Iterator<Item = &Points> {
        let (award, scale) = match self {
            Scoring::Flag { points, .. } | Scoring::When { points, .. } => (Some(points), None),
            Scoring::Measure { scale, .. } => (None, Some(scale)),
        };
        let bands = scale.into_iter().flat_map(|scale| &scale.bands);
        let no_case = scale.into_iter().flat_map(|scale| &scale.no_case);
        (award.into_iter())
            .chain(bands.map(|band| &band.points))
            .chain(no_case.map(|rule| &rule.points))
    }
}

/// What an item measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// A value of this period.
    Level(Level),
    /// How one has moved since the previous period.
    Change(Change),
}

/// One indicator over another, times a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    /// What is counted.
    pub numerator: IndicatorId,
    /// Out of what.
    pub denominator: IndicatorId,
    /// Per how many: 100 for a percentage. Above 0.
    pub base: Decimal,
    /// How it is written.
    pub form: Form,
}

/// How a ratio is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `tỷ lệ`, in per cent.
    Share,
    /// `tỷ suất`, per base.
    Rate,
}

/// The table of ranges and points of an item. For each class, the bands that hold for it cover
/// every value that can be, each by exactly one band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// How the value is rounded before it is held against what the bands say; `None` for not at
    /// all. The bands' [`Band::interval`] allows for it already.
    pub rounding: Option<Rounding>,
    /// The rule that gave the rows, where points are in proportion: the rows are then its levels,
    /// in the order of their values, and people are told the rule.
    pub linear: Option<Linear>,
    /// The rows, in the file's order.
    pub bands: Vec<Band>,
    /// What decides when the denominator is 0: at most one row for each class. A class without
    /// one is then left undetermined.
    pub no_case: Vec<NoCase>,
}

impl Scale {
    /// Whether some row holds for some classes only.
    pub fn is_by_class(&self) -> bool {
        self.bands.iter().any(|band| !band.classes.is_empty())
            || self.no_case.iter().any(|rule| !rule.classes.is_empty())
    }

    /// The rows as people write them: of a rule by steps the rule itself, whose levels nobody wrote.
    pub fn rows(&self) -> impl Iterator<Item = (RowId, &Points)> {
        let rule = (self.linear.iter()).map(|rule| (RowId::Steps, &rule.each));
        let bands = if self.linear.is_some() {
            &[][..]
        } else {
            &self.bands
        };
        let bands = bands.iter().enumerate();
        let no_case = self.no_case.iter().enumerate();
        rule.chain(bands.map(|(at, band)| (RowId::Band(at), &band.points)))
            .chain(no_case.map(|(at, rule)| (RowId::NoCase(at), &rule.points)))
    }

    /// What decides for a class when the denominator is 0.
    pub fn no_case_for(&self, class: ClassId) -> Option<&NoCase> {
        self.no_case.iter().find(|rule| rule.holds_for(class))
    }
}

/// One row of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The values it covers, in the quantity's own unit (98 for 98%), before any rounding: where
    /// the scale rounds to whole per cents, `từ 98%` covers 97,5% and more. Whoever asks which
    /// band a value falls in asks this.
    pub interval: Interval,
    /// The range as the standard writes it: what people are shown.
    pub written: Interval,
    /// Which of its bounds are parameters; their values stand in the ranges.
    pub by: ByParameter,
    /// The classes that it holds for, in the standard's order; none, where it holds for all.
    pub classes: Vec<ClassId>,
    /// What it gives.
    pub points: Points,
}

impl Band {
    /// Whether it holds for communes of this class.
    pub fn holds_for(&self, class: ClassId) -> bool {
        self.classes.is_empty() || self.classes.contains(&class)
    }
}

/// What a scale gives when nothing occurred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoCase {
    /// The classes that it holds for, in the standard's order; none, where it holds for all.
    pub classes: Vec<ClassId>,
    /// What it gives.
    pub points: Points,
}

impl NoCase {
    /// Whether it holds for communes of this class.
    pub fn holds_for(&self, class: ClassId) -> bool {
        self.classes.is_empty() || self.classes.contains(&class)
    }
}
