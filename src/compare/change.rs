//! A change of the rules as plain data: the reports put it into words.

use serde::Serialize;

use crate::model::{Interval, ItemNumber, Linear, Provenance, Wording};
use crate::number::{Date, Decimal};
use crate::source::Span;

/// One change of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub subject: Subject,
    /// The heading that it is told under.
    pub group: Group,
    /// What changed.
    pub kind: Kind,
    /// Where the old text says it; `None` where it says nothing.
    pub old: Option<Span>,
    /// Where the new text says it.
    pub new: Option<Span>,
}

/// What a change is about. Names are those of the new standard, or of the old one for what it
/// alone has.
///
/// This is no address such as [`PartId`](crate::model::PartId), whose ids are worth nothing outside one
/// standard: a change is of two, where the same thing may stand at other places. Reports tell it by its
/// name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The heading and its details.
    Standard,
    /// An attribute.
    Attribute(String),
    /// The order in which classes are tried.
    Classes,
    /// A class.
    Class(String),
    /// An indicator.
    Indicator(String),
    /// A parameter.
    Parameter(String),
    /// A criterion.
    Criterion(u32),
    /// An item.
    Item(ItemNumber),
    /// The conditions of recognition that are asked of every criterion.
    Recognition,
    /// A further condition of recognition, by its label.
    Requirement(String),
    /// The least total of a class.
    Threshold(String),
}

/// The headings under which changes are told, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The heading and its details.
    Standard,
    /// What is known of communes, and classes.
    Communes,
    /// Reported figures.
    Indicators,
    /// Figures that bounds name.
    Parameters,
    /// A criterion with its items.
    Criterion {
        /// Its number.
        number: u32,
        /// Whether only the old standard has it, so that the number is of that.
        gone: bool,
    },
    /// Conditions of recognition.
    Recognition,
}

impl Subject {
    /// The heading that it belongs under.
    pub fn group(&self) -> Group {
        match self {
            Subject::Standard => Group::Standard,
            Subject::Attribute(_) | Subject::Classes | Subject::Class(_) => Group::Communes,
            Subject::Indicator(_) => Group::Indicators,
            Subject::Parameter(_) => Group::Parameters,
            Subject::Criterion(number) => Group::of_criterion(*number),
            Subject::Item(number) => Group::of_criterion(number.criterion),
            Subject::Recognition | Subject::Requirement(_) | Subject::Threshold(_) => {
                Group::Recognition
            }
        }
    }
}

impl Group {
    /// That of a criterion of the new standard.
    pub(super) fn of_criterion(number: u32) -> Self {
        Group::Criterion {
            number,
            gone: false,
        }
    }
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The subject is new.
    Added,
    /// The subject is gone.
    Removed,
    /// A criterion or an item has another number.
    Renumbered {
        /// The one that it had.
        old: Number,
        /// Whether nothing else of it changed.
        kept: bool,
    },
    /// A detail of the subject is another one, is new, or is gone.
    Replaced {
        /// Which detail.
        aspect: Aspect,
        /// What it was.
        old: Option<Value>,
        /// What it is.
        new: Option<Value>,
    },
    /// An item is scored in another way altogether.
    Scoring,
    /// A bound between two bands lies elsewhere.
    Bound {
        /// Where it was.
        old: Bound,
        /// Where it is.
        new: Bound,
        /// In what words bounds are said.
        wording: Wording,
        /// The bands on both sides, from below.
        moved: Vec<Moved>,
    },
    /// Bands are new or gone; their neighbours may reach further or less far.
    Bands {
        /// Gone, from below.
        removed: Vec<Row>,
        /// New, from below.
        added: Vec<Row>,
        /// Neighbours that cover other values than before.
        moved: Vec<Moved>,
    },
    /// A band's outer end lies elsewhere.
    Range(Moved),
    /// A band gives other points.
    Points(Moved),
    /// A rule has other steps, gives or takes other points for each, or has another maximum.
    Steps(Moved),
    /// Somebody else stands behind figures.
    Marked {
        /// Which figures.
        figures: Figures,
        /// Who did.
        old: Provenance,
        /// Who does.
        new: Provenance,
    },
    /// Figures come from another provision.
    Cited {
        /// Which figures.
        figures: Figures,
        /// Which it was.
        old: Option<String>,
        /// Which it is.
        new: Option<String>,
    },
}

/// The number of a criterion or an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Of a criterion.
    Criterion(u32),
    /// Of an item.
    Item(ItemNumber),
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Number::Criterion(number) => number.fmt(f),
            Number::Item(number) => number.fmt(f),
        }
    }
}

/// A bound between two bands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The number that it is, on the day.
    pub value: Decimal,
    /// The name of the parameter, where it is one.
    pub parameter: Option<String>,
}

/// A band as it was and as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// As it was.
    pub old: Row,
    /// As it is.
    pub new: Row,
}

/// A row of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The values that it covers.
    pub values: Values,
    /// In what words bounds are said.
    pub wording: Wording,
    /// The names of the classes that it holds for; none, where it holds for all.
    pub classes: Vec<String>,
    /// What it gives; of a rule, the points of a step.
    pub points: Decimal,
}

/// The values that a row covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// A range, as it is written, and which of its bounds are parameters.
    Range(Interval, BoundNames),
    /// Every value, by a rule; with the unit of a count.
    Steps(Box<Linear>, Option<String>),
    /// None at all: `không phát sinh`.
    NoCase,
}

/// The names of the parameters that the bounds of a range are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BoundNames {
    /// Of the lower bound.
    pub lower: Option<String>,
    /// Of the upper bound.
    pub upper: Option<String>,
}

/// Which figures of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figures {
    /// Its own one: a total, a threshold, an award's points; of a criterion, its maximum.
    Own,
    /// An item's own maximum.
    Max,
    /// A value of a parameter, with its days.
    Value(String),
    /// The condition that every criterion is met.
    AllCriteriaMet,
    /// The condition that no criterion is at zero.
    NoCriterionAtZero,
    /// Rows of its scale, from above.
    Rows {
        /// Which.
        rows: Vec<Row>,
        /// Whether these are all rows that both scales have.
        all: bool,
    },
}

/// A detail of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The name or id in the file.
    Name,
    /// The title.
    Title,
    /// The label for people.
    Label,
    /// The legal text.
    LegalText,
    /// The day of issue.
    Issued,
    /// The first day in force.
    #[serde(rename = "effective_from")]
    Effective,
    /// The last day in force.
    EffectiveTo,
    /// The total.
    Total,
    /// What an attribute can be.
    Domain,
    /// The condition of a class, of an item, of recognition.
    Condition,
    /// The order in which classes are tried.
    Order,
    /// The unit of an indicator or a parameter.
    Unit,
    /// A value of a parameter, with its days.
    Value,
    /// Which of a parameter's values the rules have, where the two standards are of different days.
    ValueInForce,
    /// A limit of an indicator.
    Limit,
    /// What can be done about an indicator.
    Adjustment,
    /// The most points.
    #[serde(rename = "max_points")]
    Max,
    /// What is measured.
    Quantity,
    /// The rounding that is prescribed.
    Rounding,
    /// What an indicator is calculated from.
    Sum,
    /// The points of an award.
    Award,
    /// The points of `không phát sinh`.
    NoCase,
    /// That every criterion is met.
    AllCriteriaMet,
    /// That no criterion is at zero.
    NoCriterionAtZero,
    /// The least total.
    Threshold,
}

/// What a detail is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words that are quoted.
    Text(String),
    /// Words of the language, as a file has them.
    Code(String),
    /// Not above an indicator of this name.
    AtMost(String),
    /// Points.
    Points(Decimal),
    /// A day.
    Date(Date),
    /// Something that is there or not.
    Present,
}
