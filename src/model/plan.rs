//! Plans: targets over many units, and whose figures they count.

use std::collections::BTreeSet;

use super::condition::Condition;
use super::duty::{Duty, Link};
use super::interval::Interval;
use super::item::Ratio;
use super::provenance::Provenance;
use super::standard::Standard;
use super::table::IndicatorId;
use crate::number::Date;
use crate::source::{FileId, Span};

/// A checked plan: every name is an id, and what a target asks can be asked.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The file it was read from.
    pub file: FileId,
    /// Its id, such as `quang-nam-2024`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The document.
    pub legal_text: Option<String>,
    /// The day it was issued.
    pub issued: Option<Date>,
    /// The first day it is in force, if it says so.
    pub effective_from: Option<Date>,
    /// The last day it is in force, if it says so.
    pub effective_to: Option<Date>,
    /// The documents that it follows, in its order.
    pub citations: Vec<String>,
    /// Whose plan it is, whose own figures it counts.
    pub unit: Option<String>,
    /// Whether units are recognised by [`standard`](Self::standard); a plan that applies none has one without
    /// criteria.
    pub is_applied: bool,
    /// The standard that it applies, with the plan's figures behind its own.
    pub standard: Standard,
    /// The figures that the plan's own unit gives, and no other.
    pub own: BTreeSet<IndicatorId>,
    /// Its targets, in its order.
    pub targets: Vec<Target>,
    /// Its duties, reports and lists, in its order.
    pub duties: Vec<Duty>,
    /// Its links, in its order.
    pub links: Vec<Link>,
}

/// Something that is to be reached.
#[derive(Debug, Clone)]
pub struct Target {
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub label: String,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// What it asks, at least one; all of it must be reached.
    pub goals: Vec<Goal>,
    /// Where its heading stands.
    pub span: Span,
}

/// One thing that a target asks.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What is held against the range.
    pub aggregate: Aggregate,
    /// The values that reach it: of a ratio times its base (80 of 80%), of an answer all.
    pub range: Interval,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from: its own, else its target's.
    pub citation: Option<String>,
    /// Figures that were tried against it: all come out as they say.
    pub trials: Vec<TriedFigure>,
    /// Where it stands.
    pub span: Span,
}

/// A figure, and whether it reaches what a target asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TriedFigure {
    /// Whether it does.
    pub is_met: bool,
    /// Where it stands.
    pub span: Span,
}

impl Goal {
    /// Whether figures on both sides of its bound were tried.
    pub fn is_tried(&self) -> bool {
        [true, false]
            .iter()
            .all(|side| self.trials.iter().any(|trial| trial.is_met == *side))
    }
}

/// A figure of all units together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aggregate {
    /// How many per cent of the units are recognised.
    Recognised,
    /// Of how many per cent of the units this holds.
    Units(Condition),
    /// The sum of one figure over the sum of another, times a base.
    Ratio(Ratio),
    /// The sum of a count.
    Sum(IndicatorId),
    /// An answer of the plan's own unit, which is to be yes.
    Answer(IndicatorId),
}

impl Aggregate {
    /// The figures that it is made of.
    pub fn indicators(&self) -> Vec<IndicatorId> {
        match self {
            Aggregate::Recognised => Vec::new(),
            Aggregate::Units(condition) => {
                let facts = condition.facts().into_iter();
                facts
                    .filter_map(super::condition::Fact::indicator)
                    .collect()
            }
            Aggregate::Ratio(ratio) => vec![ratio.numerator, ratio.denominator],
            Aggregate::Sum(id) | Aggregate::Answer(id) => vec![*id],
        }
    }

    /// Whether it is in per cent.
    pub fn is_percent(&self) -> bool {
        match self {
            Aggregate::Recognised | Aggregate::Units(_) => true,
            Aggregate::Ratio(ratio) => ratio.form == super::item::Form::Share,
            Aggregate::Sum(_) | Aggregate::Answer(_) => false,
        }
    }
}
