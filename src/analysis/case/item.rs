//! The ways in which an item is scored: each row of its scale, and what no row rules.

use super::{Atom, By, Case, condition_cases};
use crate::analysis::declared::Row;
use crate::decision::Budget;
use crate::model::{ClassId, Item, Points, Quantity, Scale, Scoring, Standard};
use crate::number::Decimal;

/// Every way in which an item is scored when all is known: exactly one is that of a commune.
/// `None` where they are too many, or the budget is spent.
pub fn item_cases(standard: &Standard, item: &Item, budget: &Budget) -> Option<Vec<Case>> {
    let way = |by, points, atoms| Case {
        by,
        points: Some(points),
        atoms,
    };
    Some(match &item.scoring {
        Scoring::Flag { indicator, points } => {
            let answer = |answer, points| {
                let atoms = vec![Atom::Answer(*indicator, answer)];
                way(By::Answer(answer), points, atoms)
            };
            vec![answer(true, points.value), answer(false, Decimal::ZERO)]
        }
        Scoring::When { condition, points } => {
            let mut ways = Vec::new();
            for (holds, points) in [(true, points.value), (false, Decimal::ZERO)] {
                let cases = condition_cases(standard, condition, holds, budget)?.into_iter();
                ways.extend(cases.map(|atoms| way(By::Answer(holds), points, atoms)));
            }
            ways
        }
        Scoring::Measure { quantity, scale } => of_scale(standard, *quantity, scale),
    })
}

fn of_scale(standard: &Standard, quantity: Quantity, scale: &Scale) -> Vec<Case> {
    let mut ways = Vec::new();
    for (at, band) in scale.bands.iter().enumerate() {
        let by = By::Row(Row::Band(at));
        let atoms = [Atom::Within(quantity, band.interval)];
        ways.extend(of_row(by, Some(&band.points), &band.classes, &atoms));
    }
    if !has_no_case(quantity) {
        return ways;
    }
    let no_case = By::Row(Row::NoCase);
    let atoms = [Atom::NoCase(quantity)];
    for rule in &scale.no_case {
        ways.extend(of_row(no_case, Some(&rule.points), &rule.classes, &atoms));
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
            ways.extend(of_row(no_case, None, of_some, &atoms));
        }
    }
    let atoms = [Atom::CasesWithoutBase(quantity)];
    ways.extend(of_row(By::CasesWithoutBase, None, &[], &atoms));
    ways
}

/// Whether there can be nothing to measure.
fn has_no_case(quantity: Quantity) -> bool {
    match quantity {
        Quantity::Level(level) => level.denominator().is_some(),
        Quantity::Change(change) => change.relative || change.level.denominator().is_some(),
    }
}

/// A row as a way for each of its classes, or as one for all.
fn of_row(by: By, points: Option<&Points>, classes: &[ClassId], atoms: &[Atom]) -> Vec<Case> {
    let way = |atoms| Case {
        by,
        points: points.map(|points| points.value),
        atoms,
    };
    if classes.is_empty() {
        return vec![way(atoms.to_vec())];
    }
    let of_class = |class: &ClassId| {
        let class = [Atom::Class(*class)];
        way(atoms.iter().chain(&class).copied().collect())
    };
    classes.iter().map(of_class).collect()
}
