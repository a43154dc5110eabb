//! Whether any data could tell two standards apart, and the smallest that does.
//!
//! The argument goes over the rows of scales, of which each standard has few. An item gives each
//! row's points to all figures that lead there; so two items differ exactly if figures exist that
//! lead to rows with different points, and whether such figures exist is a question that
//! [`analysis`](crate::analysis) answers. Classes hang on attributes, whose values can all be tried. If
//! every item, every class and the reading of data agree, only the conditions of recognition are
//! left: a threshold that lies elsewhere matters if some total lies between.
//!
//! Nothing is sampled. What the search cannot decide within its bounds is said to be undecided.
//! Figures too large for exact arithmetic are left out of the argument.

mod both;
mod breaking;
mod classes;
mod conditions;
mod decide;
mod items;
mod reading;
mod requirements;
mod same;
mod search;
mod smallest;
mod witness;
mod words;

use crate::decision::Budget;
use crate::engine::{PointsRange, Truth, Verdict};
use crate::model::{Interval, ItemNumber, Standard, Wording};
use crate::number::Decimal;

/// Whether any data could tell two standards apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distinction {
    /// Data that is judged or read differently: for each part of the rules that can differ, the
    /// smallest.
    pub witnesses: Vec<Witness>,
    /// Whether classes come to differ in more ways than the witnesses show.
    pub more_classes: bool,
    /// Parts of which it could not be decided.
    pub undecided: Vec<Undecided>,
    /// Where there is no witness and nothing undecided: whether that holds of data with gaps too,
    /// and not only of complete data.
    pub even_with_gaps: bool,
}

/// A part of the rules of which it could not be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The part.
    pub part: Part,
    /// Whether that is for want of steps.
    pub steps_spent: bool,
}

/// What two standards may judge in another way.
///
/// This is no address such as [`PartId`](crate::model::PartId), whose ids are worth nothing outside one
/// standard. It is a question that is put to both, and mostly no part of either: that every criterion score
/// above 0 is one question, whichever of two conditions asks it, and what is refused when data is read stands
/// in no single rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The points of an item.
    Item(ItemNumber),
    /// The class of a commune.
    Class,
    /// The condition that every criterion scores above 0.
    AboveZero,
    /// The least total of a class, by the new standard's label.
    Threshold(String),
    /// A further condition of recognition, by its label.
    Requirement(String),
    /// Whether the value of an indicator or an attribute is taken or refused, by its name in the
    /// file.
    Reading(String),
}

/// Data that two standards judge or read differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Where they differ.
    pub part: Part,
    /// Figures; all others are left out.
    pub figures: Vec<Figure>,
    /// What the old standard makes of them.
    pub old: Finding,
    /// What the new one does.
    pub new: Finding,
}

/// A value of an indicator or attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The name in the file.
    pub name: String,
    /// The label for people.
    pub label: String,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// Whether it is the value of the previous period.
    pub is_previous: bool,
    /// The value.
    pub value: FigureValue,
}

/// What a figure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FigureValue {
    /// Of a count.
    Number(Decimal),
    /// Of a percentage.
    Percent(Decimal),
    /// Of a yes/no.
    Flag(bool),
    /// One of the choices of an attribute.
    Choice(String),
}

/// What a standard makes of a witness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It does not have this part.
    Nothing,
    /// Points of an item, and the band where it is certain.
    Points {
        /// The points.
        points: PointsRange,
        /// The band that the figures fall in.
        band: Option<(Interval, Wording)>,
    },
    /// The classes that the commune may belong to, by their labels.
    Classes(Vec<String>),
    /// The total with a condition and the verdict.
    Judged {
        /// The total.
        total: PointsRange,
        /// Whether the condition holds; `None` where the standard does not ask for it.
        holds: Option<Truth>,
        /// The verdict.
        verdict: Verdict,
    },
    /// Whether a further condition holds; `None` where the standard does not ask for it.
    Holds(Option<Truth>),
    /// Every value is taken.
    Taken,
    /// A value breaks its declaration, in the language's words, and counts as missing.
    Refused(String),
    /// What kind of figure is expected, in the language's words.
    Kind(String),
}

impl Distinction {
    /// How many witnesses there are of a part.
    fn witnesses_of(&self, part: &Part) -> usize {
        let witnesses = self.witnesses.iter();
        witnesses.filter(|witness| witness.part == *part).count()
    }

    /// Leaves a part undecided, once.
    fn leave(&mut self, part: Part, budget: &Budget) {
        if !self.undecided.iter().any(|known| known.part == part) {
            let steps_spent = budget.is_spent();
            self.undecided.push(Undecided { part, steps_spent });
        }
    }
}

/// Looks for data that two standards judge differently.
///
/// What it asks takes its steps from a budget; what is left without steps is undecided.
pub fn distinguish(old: &Standard, new: &Standard, budget: &Budget) -> Distinction {
    let mut distinction = Distinction {
        even_with_gaps: true,
        ..Distinction::default()
    };
    let both = both::Both::new(old, new, budget);
    items::compare(&both, &mut distinction);
    classes::compare(&both, &mut distinction);
    requirements::compare(&both, &mut distinction);
    conditions::compare(&both, &mut distinction);
    reading::compare(&both, &mut distinction);
    words::compare(&both, &mut distinction);
    distinction.even_with_gaps &=
        distinction.witnesses.is_empty() && distinction.undecided.is_empty();
    distinction
}
