//! The ways in which an item can be scored, as far as they can be argued about.

use std::collections::HashSet;

use crate::exact::Decimal;
use crate::model::{IndicatorId, Item, Quantity, Requirement, Scoring, Standard};
use crate::solve::{self, Ask, By};

/// A way in which an item can be scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What decides.
    pub(super) by: By,
    /// The points it gives.
    pub(super) points: Decimal,
    /// What it asks of a commune, all at once.
    pub(super) asks: Vec<Ask>,
}

impl Choice {
    /// The yes/no indicators that it asks for, and which answer.
    pub(super) fn answers(&self) -> impl Iterator<Item = (IndicatorId, bool)> {
        self.asks.iter().filter_map(|ask| match ask {
            Ask::Answer(id, answer) => Some((*id, *answer)),
            _ => None,
        })
    }

    /// Whether it asks what a commune is besides its figures.
    fn asks_kind(&self) -> bool {
        let mut asks = self.asks.iter();
        asks.any(|ask| matches!(ask, Ask::Is(..) | Ask::Class(_)))
    }
}

/// All ways in which an item can be scored; `None` where that is beyond what can be argued. What
/// no row rules is no way: such an item has no points at all.
///
/// Beyond it are items that hang on a calculated indicator or one that is `touched` by it, on the
/// previous period, or on what a commune is.
pub(super) fn choices(
    standard: &Standard,
    item: &Item,
    touched: &HashSet<IndicatorId>,
) -> Option<Vec<Choice>> {
    if (item.scoring.indicators().iter()).any(|id| touched.contains(id)) {
        return None;
    }
    if let Scoring::Measure {
        quantity: Quantity::Change(_),
        ..
    } = &item.scoring
    {
        return None;
    }
    let ways = solve::ways(standard, item)?.into_iter();
    let choices = ways.filter_map(|way| {
        Some(Choice {
            by: way.by,
            points: way.points?,
            asks: way.asks,
        })
    });
    of_figures(choices.collect())
}

/// All ways in which a requirement of recognition is fulfilled, as an item without points.
pub(super) fn fulfilled(
    standard: &Standard,
    requirement: &Requirement,
    touched: &HashSet<IndicatorId>,
) -> Option<Vec<Choice>> {
    if (requirement.condition.indicators().iter()).any(|id| touched.contains(id)) {
        return None;
    }
    let cases = solve::cases(standard, &requirement.condition, true)?;
    let choices = cases.into_iter().map(|asks| Choice {
        by: By::Answer(true),
        points: Decimal::ZERO,
        asks,
    });
    of_figures(choices.collect())
}

/// These choices, if none of them asks what a commune is.
fn of_figures(choices: Vec<Choice>) -> Option<Vec<Choice>> {
    let hangs_on_kind = choices.iter().any(Choice::asks_kind);
    (!hangs_on_kind).then_some(choices)
}
