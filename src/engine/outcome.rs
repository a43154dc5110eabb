//! The tree of why: everything a report needs, by id into the standard and the record.
//!
//! An outcome holds no words and no copies of the standard: a report looks names, bands and
//! sources up in the [`Standard`](crate::model::Standard), and values with their origin in the
//! [`Record`](crate::data::record::Record), both of which it has beside the outcome.

use serde::Serialize;

use crate::model::{AttributeId, ClassId, ConditionId, CriterionId, IndicatorId, ItemId, Standard};
use crate::number::Decimal;

/// What is decided about a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// *Đạt*: recognised, whatever is still missing.
    Met,
    /// *Không đạt*: not recognised, whatever is still missing.
    NotMet,
    /// *Chưa xác định*: what is missing decides.
    Undetermined,
}

/// Whether something holds, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever is missing.
    Holds,
    /// It fails, whatever is missing.
    Fails,
    /// What is missing decides.
    Open,
}

impl From<Truth> for Verdict {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::Holds => Verdict::Met,
            Truth::Fails => Verdict::NotMet,
            Truth::Open => Verdict::Undetermined,
        }
    }
}

/// The points that are possible: from the least to the most that missing data could give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointsRange {
    /// The least.
    pub min: Decimal,
    /// The most.
    pub max: Decimal,
}

impl PointsRange {
    /// Points that are certain.
    pub fn exactly(points: Decimal) -> Self {
        Self {
            min: points,
            max: points,
        }
    }

    /// Whether only one number is possible.
    pub fn is_exact(self) -> bool {
        self.min == self.max
    }

    /// How far the most is from the least.
    pub fn spread(self) -> Decimal {
        self.max - self.min
    }

    /// Whether missing data decides if they are 0.
    pub fn may_be_zero(self) -> bool {
        self.min.is_zero() && !self.max.is_zero()
    }
}

/// What was decided about one commune, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The classes it may belong to, in the standard's order: one when its attributes are known.
    pub classes: Vec<ClassId>,
    /// Its criteria, in the standard's order.
    pub criteria: Vec<CriterionOutcome>,
    /// Its total.
    pub points: PointsRange,
    /// The conditions of recognition, in order: all criteria met, none at zero (each if the
    /// standard has it), the requirements in the file's order, then the total.
    pub conditions: Vec<ConditionOutcome>,
    /// The verdict.
    pub verdict: Verdict,
    /// Whether the verdict is that of all items asked together, though by the ranges of each it would be
    /// open; then the total is narrower than the sum of the criteria. The engine leaves it at `false`:
    /// [`analysis`](crate::analysis) settles it.
    pub settled_together: bool,
    /// Whether the steps for one commune ran out before all that its missing figures can be was looked
    /// at, and its verdict or its points are open. What was not looked at counts as possible: nothing
    /// that is certain is wrong for it.
    pub steps_spent: bool,
    /// What is not known and was needed, the most decisive first; see
    /// [`Missing`] for the order.
    pub missing: Vec<Missing>,
}

impl Outcome {
    /// The items that score by *không phát sinh*, in the standard's order.
    pub fn without_cases(&self) -> impl Iterator<Item = &ItemOutcome> {
        let items = self.criteria.iter().flat_map(|one| &one.items);
        items.filter(|item| match &item.reason {
            Reason::Measured(reading) => *reading == Reading::NoCase,
            Reason::Flag(_) | Reason::When(_) => false,
        })
    }

    /// Whether the verdict or the points hang on what is missing.
    pub fn is_open(&self) -> bool {
        self.verdict == Verdict::Undetermined || !self.points.is_exact()
    }

    /// How many points rest on *không phát sinh*, for certain: a column of zeros by habit gives
    /// them too.
    pub fn points_without_cases(&self) -> Decimal {
        let points = self.without_cases().map(|item| item.points.min);
        points.fold(Decimal::ZERO, Decimal::saturating_add)
    }
}

/// One criterion's outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionOutcome {
    /// Which.
    pub criterion: CriterionId,
    /// Its points: the sum of its items'.
    pub points: PointsRange,
    /// Its items, in order.
    pub items: Vec<ItemOutcome>,
}

/// One item's outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemOutcome {
    /// Which.
    pub item: ItemId,
    /// Its points: exact bounds, given what is known.
    pub points: PointsRange,
    /// Why.
    pub reason: Reason,
}

/// Why an item has its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A yes/no was reported, or is missing.
    Flag(Option<bool>),
    /// A condition was held against what is known.
    When(Box<Judgement>),
    /// A quantity was held against the scale.
    Measured(Reading),
}

/// Whether a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The condition and its parts.
    pub judged: Judged,
    /// What is missing and decides, in the order in which the condition asks for it; nothing
    /// where the condition holds or fails for certain.
    pub missing: Box<[MissingName]>,
}

/// How a part of a condition stands. The tree is that of the
/// [`Condition`](crate::model::Condition).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Whether it holds: exactly, also where one figure stands in it several times.
    pub truth: Truth,
    /// Of a comparison, the value that was compared; `None` when missing.
    pub value: Option<Decimal>,
    /// Its parts, in order.
    pub parts: Box<[Judged]>,
}

/// The figures that an item is held against its scale with; see [`measured`](super::measured).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measured {
    /// The numerator of a ratio, or the count or percentage itself; `None` when missing.
    pub numerator: Option<Decimal>,
    /// The denominator of a ratio; `None` when missing or when there is none.
    pub denominator: Option<Decimal>,
    /// Of a change, the same of the previous period; `None` of what is not compared.
    pub previous: Option<PreviousFigures>,
    /// The value rounded as the standard prescribes; `None` where it prescribes nothing, where
    /// the value is not known, or where it is too large to be rounded exactly.
    pub rounded: Option<Decimal>,
}

/// What was reported for the previous period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviousFigures {
    /// The numerator of a ratio, or the count or percentage itself; `None` when missing.
    pub numerator: Option<Decimal>,
    /// The denominator of a ratio; `None` when missing or when there is none.
    pub denominator: Option<Decimal>,
}

/// What followed from a quantity.
///
/// A band or *không phát sinh* may be certain while a figure is still missing: whenever every
/// value that it could have leads there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// It falls in this band, counted from 0.
    Band(usize),
    /// The denominator is 0 and the scale says what that gives; for several possible classes it
    /// may give several numbers of points.
    NoCase,
    /// Missing data decides, be it a figure or what the class hangs on: the bands that are still
    /// possible, in order, and whether *không phát sinh* is.
    Open {
        /// Bands that some completion of the data reaches.
        bands: Box<[usize]>,
        /// Whether some completion has a denominator of 0.
        no_case: bool,
    },
    /// Nothing is missing and yet nothing can be said.
    Problem(ItemProblem),
}

/// Why nothing can be said of an item whose data is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemProblem {
    /// The denominator is 0 and the standard does not say what that gives.
    NoCaseUnruled,
    /// The denominator is 0 and the numerator is not.
    CasesWithoutBase,
    /// The figures are too large for exact arithmetic.
    Overflow,
}

/// What a condition of recognition asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionKind {
    /// Every criterion scores above 0.
    AllCriteriaMet,
    /// No criterion scores 0.
    NoCriterionAtZero,
    /// A condition that the standard states itself.
    Requirement {
        /// Its place among the standard's requirements.
        place: usize,
        /// How it stands, part by part.
        judgement: Box<Judgement>,
    },
    /// The total reaches the threshold of the class; of several possible classes, the least and
    /// the largest threshold.
    Total {
        /// The least threshold that may apply.
        least: Decimal,
        /// The largest threshold that may apply.
        largest: Decimal,
    },
}

impl ConditionKind {
    /// Which condition it is.
    pub fn id(&self) -> ConditionId {
        match self {
            Self::AllCriteriaMet => ConditionId::AllCriteriaMet,
            Self::NoCriterionAtZero => ConditionId::NoCriterionAtZero,
            Self::Requirement { place, .. } => ConditionId::Requirement(*place),
            Self::Total { .. } => ConditionId::Total,
        }
    }
}

/// One condition of recognition and whether it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionOutcome {
    /// What it asks.
    pub kind: ConditionKind,
    /// Whether it holds.
    pub truth: Truth,
    /// The criteria that fail it for certain.
    pub failing: Box<[CriterionId]>,
    /// The criteria of which missing data decides.
    pub open: Box<[CriterionId]>,
}

/// Something that is not known and was needed.
///
/// Decisive first: what a requirement hangs on, and what could bring a criterion to zero (or lift
/// it from there), comes before what only moves the total; then what moves the total (or the threshold) by more points comes first;
/// then the standard's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What is missing.
    pub name: MissingName,
    /// The open items that need it; of an attribute, those whose scale differs by class.
    pub items: Vec<ItemId>,
    /// Whether the class hangs on it: of an attribute.
    pub decides_class: bool,
    /// Whether an open requirement needs it.
    pub requirement: bool,
    /// By how many points it could move the total at most, everything else being given; of an
    /// attribute, by how many points it could move the total against the threshold.
    pub spread: Decimal,
    /// Whether it decides if some criterion is at zero.
    pub decides_zero: bool,
}

/// The name of something missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MissingName {
    /// An indicator.
    Indicator(IndicatorId),
    /// An attribute.
    Attribute(AttributeId),
    /// An indicator's value of the previous period.
    Previous(IndicatorId),
}

impl MissingName {
    /// Its name.
    pub fn name(self, standard: &Standard) -> &str {
        match self {
            MissingName::Indicator(id) | MissingName::Previous(id) => &standard.indicators[id].name,
            MissingName::Attribute(id) => &standard.attributes[id].name,
        }
    }

    /// Its label for people.
    pub fn label(self, standard: &Standard) -> &str {
        match self {
            MissingName::Indicator(id) | MissingName::Previous(id) => {
                &standard.indicators[id].label
            }
            MissingName::Attribute(id) => &standard.attributes[id].label,
        }
    }
}
