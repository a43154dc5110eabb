//! Cases of classes: attributes that lead to each.

use super::{Case, Draft, Maker};
use crate::data::record::Record;
use crate::engine;
use crate::model::{AttributeId, ClassId, Expected};
use crate::trial::coverage::GoalKind;

/// So many combinations of attributes are tried.
const MOST_TRIED: usize = 4096;

/// Adds an example for each class that none reaches.
pub(super) fn suggest(maker: &mut Maker<'_>, missing: &[GoalKind]) {
    for class in maker.standard.classes.ids() {
        if !missing.contains(&GoalKind::Class(class)) {
            continue;
        }
        if let Some(attributes) = attributes_of(maker, class) {
            let draft = Draft {
                attributes,
                ..Draft::default()
            };
            maker.add(Case::Class(class), draft, vec![Expected::Class(Vec::new())]);
        }
    }
}

/// The first combination of all attributes that leads to a class: the fewest that are yes, the
/// first choices.
pub(super) fn attributes_of(maker: &Maker<'_>, class: ClassId) -> Option<Vec<(AttributeId, u16)>> {
    let attributes: Vec<(AttributeId, u16)> = (maker.standard.attributes.iter())
        .map(|(id, attribute)| (id, attribute.domain.size()))
        .collect();
    let mut values = vec![0_u16; attributes.len()];
    for _ in 0..MOST_TRIED {
        let combination = attributes.iter().zip(&values);
        let draft = Draft {
            attributes: combination.map(|((id, _), value)| (*id, *value)).collect(),
            ..Draft::default()
        };
        let example = maker.example(&draft);
        let record = Record::of_example(maker.standard, &example, maker.sources);
        if engine::evaluate(maker.standard, &record).classes == [class] {
            return Some(draft.attributes);
        }
        if !next(&mut values, &attributes) {
            return None;
        }
    }
    None
}

/// Counts on to the next combination; `false` after the last.
fn next(values: &mut [u16], attributes: &[(AttributeId, u16)]) -> bool {
    for (value, (_, size)) in values.iter_mut().zip(attributes) {
        *value += 1;
        if *value < *size {
            return true;
        }
        *value = 0;
    }
    false
}
