//! The ways in which an item is scored: each row of its scale, and what no row rules.

use super::{Ask, By, Way, cases};
use crate::decision::Budget;
use crate::exact::Decimal;
use crate::model::{ClassId, Item, Points, Quantity, Scale, Scoring, Standard};
use crate::solve::Row;

/// Every way in which an item is scored when all is known: exactly one is that of a commune.
/// `None` where they are too many, or the budget is spent.
pub fn ways(standard: &Standard, item: &Item, budget: &Budget) -> Option<Vec<Way>> {
    let way = |by, points, asks| Way {
        by,
        points: Some(points),
        asks,
    };
    Some(match &item.scoring {
        Scoring::Flag { indicator, points } => {
            let answer = |answer, points| {
                let asks = vec![Ask::Answer(*indicator, answer)];
                way(By::Answer(answer), points, asks)
            };
            vec![answer(true, points.value), answer(false, Decimal::ZERO)]
        }
        Scoring::When { condition, points } => {
            let mut ways = Vec::new();
            for (holds, points) in [(true, points.value), (false, Decimal::ZERO)] {
                let cases = cases(standard, condition, holds, budget)?.into_iter();
                ways.extend(cases.map(|asks| way(By::Answer(holds), points, asks)));
            }
            ways
        }
        Scoring::Measure { quantity, scale } => of_scale(standard, *quantity, scale),
    })
}

fn of_scale(standard: &Standard, quantity: Quantity, scale: &Scale) -> Vec<Way> {
    let mut ways = Vec::new();
    for (at, band) in scale.bands.iter().enumerate() {
        let by = By::Row(Row::Band(at));
        let asks = [Ask::Within(quantity, band.interval)];
        ways.extend(of_row(by, Some(&band.points), &band.classes, &asks));
    }
    if !has_no_case(quantity) {
        return ways;
    }
    let no_case = By::Row(Row::NoCase);
    let asks = [Ask::NoCase(quantity)];
    for rule in &scale.no_case {
        ways.extend(of_row(no_case, Some(&rule.points), &rule.classes, &asks));
    }
    let mut ruled = scale.no_case.iter();
    if ruled.all(|rule| !rule.classes.is_empty()) {
        let classes = standard.classes.ids();
        let unruled: Vec<ClassId> = classes
            .filter(|class| scale.no_case_for(*class).is_none())
            .collect();
        // Where nothing is ruled for any class, the class is nothing to ask for.
        let of_some = if scale.no_case.is_empty() {
            &[][..]
        } else {
            &unruled
        };
        if scale.no_case.is_empty() || !unruled.is_empty() {
            ways.extend(of_row(no_case, None, of_some, &asks));
        }
    }
    let asks = [Ask::CasesWithoutBase(quantity)];
    ways.extend(of_row(By::CasesWithoutBase, None, &[], &asks));
    ways
}

/// Whether there can be nothing to measure.
fn has_no_case(quantity: Quantity) -> bool {
    match quantity {
        Quantity::Ratio(_) => true,
        Quantity::Change(change) => change.relative || change.level.denominator().is_some(),
        Quantity::Count(_) | Quantity::Percent(_) => false,
    }
}

/// A row as a way for each of its classes, or as one for all.
fn of_row(by: By, points: Option<&Points>, classes: &[ClassId], asks: &[Ask]) -> Vec<Way> {
    let way = |asks| Way {
        by,
        points: points.map(|points| points.value),
        asks,
    };
    if classes.is_empty() {
        return vec![way(asks.to_vec())];
    }
    let of_class = |class: &ClassId| {
        let class = [Ask::Class(*class)];
        way(asks.iter().chain(&class).copied().collect())
    };
    classes.iter().map(of_class).collect()
}
