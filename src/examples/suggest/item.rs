//! Cases of single items: both sides of each bound, zero, no case, yes and no.

use super::sides::{Side, is_there, sides};
use super::{Case, Draft, Maker};
use crate::analysis::{Atom, By, Row, item_cases};
use crate::examples::Trial;
use crate::examples::coverage::GoalKind;
use crate::model::{Expected, Item, ItemId, Quantity, Scale, Scoring};

/// Adds what is missing of one item.
pub(super) fn suggest(maker: &mut Maker<'_>, trial: &Trial<'_>, (id, item): (ItemId, &Item)) {
    match &item.scoring {
        Scoring::Flag { .. } | Scoring::When { .. } => {
            for answer in [true, false] {
                let goal = GoalKind::Answer(id, answer);
                let case = Case::Answer(id, answer);
                by(maker, (id, item), By::Answer(answer), goal, case);
            }
        }
        Scoring::Measure { quantity, scale } => {
            of_scale(maker, trial, (id, item), *quantity, scale);
        }
    }
}

fn of_scale(
    maker: &mut Maker<'_>,
    trial: &Trial<'_>,
    (id, item): (ItemId, &Item),
    quantity: Quantity,
    scale: &Scale,
) {
    for side in sides(maker.standard, scale, quantity) {
        if is_there(trial, id, quantity, &side) {
            continue;
        }
        let Side {
            bound,
            place,
            within,
            class,
            ..
        } = side;
        let within = Atom::Within(quantity, within);
        let class_asked = class.map(Atom::Class);
        let atoms: Vec<Atom> = std::iter::once(within).chain(class_asked).collect();
        if let Some(draft) = maker.draft(&atoms) {
            let open = [Expected::Item(id, None)];
            maker.add(Case::Bound(id, bound, place, class), draft, &open);
        }
    }
    for place in 0..scale.bands.len() {
        let (goal, case) = (GoalKind::Band(id, place), Case::Band(id, place));
        by(maker, (id, item), By::Row(Row::Band(place)), goal, case);
    }
    for place in 0..scale.no_case.len() {
        let (goal, case) = (GoalKind::NoCase(id, place), Case::NoCase(id, place));
        by(maker, (id, item), By::Row(Row::NoCase), goal, case);
    }
}

/// Adds an example that is scored by this and reaches a goal, if it is missing.
fn by(maker: &mut Maker<'_>, (id, item): (ItemId, &Item), by: By, goal: GoalKind, case: Case) {
    if !maker.is_missing(goal) {
        return;
    }
    let ways = item_cases(maker.standard, item, maker.budget())
        .unwrap_or_default()
        .into_iter();
    let ways = ways.filter(|way| way.by == by && way.points.is_some());
    let drafts: Vec<Draft> = ways.filter_map(|way| maker.draft(&way.atoms)).collect();
    maker.reach(goal, case, &[Expected::Item(id, None)], drafts);
}
