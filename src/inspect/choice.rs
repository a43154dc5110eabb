//! The ways in which an item can be scored, and what each asks of the figures.

use std::collections::HashSet;

use super::cases::{self, Ask};
use crate::exact::Decimal;
use crate::model::{IndicatorId, Item, Quantity, Requirement, Scoring};
use crate::solve::Row;

/// A way in which an item can be scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What decides.
    pub way: Way,
    /// The points it gives.
    pub points: Decimal,
    /// What it asks of the figures, all at once.
    pub(super) asks: Vec<Ask>,
}

/// What decides an item's points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A yes/no, or whether a condition holds.
    Answer(bool),
    /// A row of a scale.
    Row(Row),
}

impl Choice {
    /// The yes/no indicators that it asks for, and which answer.
    pub(super) fn answers(&self) -> impl Iterator<Item = (IndicatorId, bool)> {
        self.asks.iter().filter_map(|ask| match ask {
            Ask::Answer(id, answer) => Some((*id, *answer)),
            Ask::Number(..) | Ask::Row(..) => None,
        })
    }
}

/// All ways in which an item can be scored; `None` where that is beyond what can be argued. A
/// denominator of 0 without a rule for it is no way: such an item has no points at all.
///
/// Beyond it are items that hang on a calculated indicator or one that is `touched` by it, on the
/// previous period, or on the class by more than a threshold.
pub(super) fn choices(item: &Item, touched: &HashSet<IndicatorId>) -> Option<Vec<Choice>> {
    if (item.scoring.indicators().iter()).any(|id| touched.contains(id)) {
        return None;
    }
    Some(match &item.scoring {
        Scoring::Flag { indicator, points } => {
            let answer = |answer, points| Choice {
                way: Way::Answer(answer),
                points,
                asks: vec![Ask::Answer(*indicator, answer)],
            };
            vec![answer(true, points.value), answer(false, Decimal::ZERO)]
        }
        Scoring::When { condition, points } => {
            let mut choices = case_by_case(cases::cases(condition, true)?, true, points.value);
            let fails = cases::cases(condition, false)?;
            choices.extend(case_by_case(fails, false, Decimal::ZERO));
            choices
        }
        Scoring::Measure {
            quantity: Quantity::Change(_),
            ..
        } => return None,
        Scoring::Measure { scale, .. } if scale.is_by_class() => return None,
        Scoring::Measure { scale, quantity } => {
            let row = |row, points| Choice {
                way: Way::Row(row),
                points,
                asks: vec![Ask::Row(*quantity, row)],
            };
            let bands = scale.bands.iter().enumerate();
            let bands = bands.map(|(at, band)| row(Row::Band(at), band.points.value));
            let no_case = scale.no_case.iter();
            let no_case = no_case.map(|no_case| row(Row::NoCase, no_case.points.value));
            bands.chain(no_case).collect()
        }
    })
}

/// All ways in which a requirement of recognition is fulfilled, as an item without points.
pub(super) fn fulfilled(
    requirement: &Requirement,
    touched: &HashSet<IndicatorId>,
) -> Option<Vec<Choice>> {
    if (requirement.condition.indicators().iter()).any(|id| touched.contains(id)) {
        return None;
    }
    let cases = cases::cases(&requirement.condition, true)?;
    Some(case_by_case(cases, true, Decimal::ZERO))
}

fn case_by_case(cases: Vec<Vec<Ask>>, holds: bool, points: Decimal) -> Vec<Choice> {
    let choice = |asks| Choice {
        way: Way::Answer(holds),
        points,
        asks,
    };
    cases.into_iter().map(choice).collect()
}
