//! Cases of single items: both sides of each bound, zero, no case, yes and no.

use super::sides::{Side, is_there, sides};
use super::{Case, Draft, Maker};
use crate::analysis::{Atom, By, Row, item_cases};
use crate::examples::Trial;
use crate::examples::coverage::Aim;
use crate::model::{Expected, Item, ItemId, PartId, Quantity, RowId, Scale, Scoring};

/// Adds what is missing of one item.
pub(super) fn suggest(maker: &mut Maker<'_>, trial: &Trial<'_>, (id, item): (ItemId, &Item)) {
    match &item.scoring {
        Scoring::Flag { .. } | Scoring::When { .. } => {
            for held in [true, false] {
                let part = PartId::Row(id, RowId::Award);
                by(maker, item, By::Answer(held), Aim { part, held });
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
    for (row, _) in scale.rows() {
        let row_by = match row {
            RowId::Band(place) => Row::Band(place),
            RowId::Steps => Row::Band(0),
            RowId::NoCase(_) | RowId::Award => Row::NoCase,
        };
        by(maker, item, By::Row(row_by), Aim::at(PartId::Row(id, row)));
    }
}

/// Adds an example that is scored by this and reaches an aim, if it is missing.
fn by(maker: &mut Maker<'_>, item: &Item, by: By, aim: Aim) {
    let Some(id) = aim.part.item().filter(|_| maker.is_missing(aim)) else {
        return;
    };
    let ways = item_cases(maker.standard, item, maker.budget())
        .unwrap_or_default()
        .into_iter();
    let ways = ways.filter(|way| way.by == by && way.points.is_some());
    let drafts: Vec<Draft> = ways.filter_map(|way| maker.draft(&way.atoms)).collect();
    maker.reach(aim, Case::Aim(aim), &[Expected::Item(id, None)], drafts);
}
