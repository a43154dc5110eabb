//! Levers that hang together: they meet in an item, a requirement, a limit or a sum.

use super::adviser::Lever;
use super::question::Question;
use crate::model::{Id, ItemId};
use crate::program::ColumnId;

/// Levers that hang together, and all that hangs on them.
#[derive(Debug)]
pub(super) struct Component {
    pub(super) levers: Vec<Lever>,
    pub(super) items: Vec<ItemId>,
    pub(super) requirements: Vec<usize>,
}

/// The components of a commune, in the order of their first levers.
pub(super) fn components(question: &Question<'_>) -> Vec<Component> {
    let levers = &question.levers;
    let mut group: Vec<usize> = (0..levers.len()).collect();
    let lowered = question.lowered;
    let open = question.open_items.iter();
    let items = lowered
        .items
        .iter()
        .zip(open)
        .map(|(reads, open)| (reads.clone(), *open));
    let requirements = lowered.requirements.iter().zip(&question.open_requirements);
    let requirements = requirements.map(|(reads, open)| (reads.clone(), *open));
    let sums = lowered.sums.iter().map(|(_, reads)| (reads.clone(), false));
    let limits = lowered.joined_by_limits().map(|reads| (reads, false));
    for (reads, is_open) in items.chain(requirements).chain(sums).chain(limits) {
        if !is_open {
            join(&mut group, levers, &reads);
        }
    }
    let mut components: Vec<(usize, Component)> = Vec::new();
    for (lever, group) in levers.iter().zip(&group) {
        match components.iter_mut().find(|(of, _)| of == group) {
            Some((_, component)) => component.levers.push(*lever),
            None => components.push((
                *group,
                Component {
                    levers: vec![*lever],
                    items: Vec::new(),
                    requirements: Vec::new(),
                },
            )),
        }
    }
    let mut components: Vec<Component> = components.into_iter().map(|(_, one)| one).collect();
    let touches = |component: &Component, reads: &[ColumnId]| {
        let mut levers = component.levers.iter();
        levers.any(|lever| reads.contains(&lever.column))
    };
    for (place, reads) in (0_u32..).zip(&lowered.items) {
        let found = components.iter_mut().find(|one| touches(one, reads));
        if let Some(component) = found {
            component.items.push(ItemId::at(place));
        }
    }
    for (place, reads) in lowered.requirements.iter().enumerate() {
        let found = components.iter_mut().find(|one| touches(one, reads));
        if let Some(component) = found {
            component.requirements.push(place);
        }
    }
    components
}

/// Puts the levers that stand in one part into one group.
fn join(group: &mut [usize], levers: &[Lever], reads: &[ColumnId]) {
    let places = levers.iter().enumerate();
    let places = places.filter(|(_, lever)| reads.contains(&lever.column));
    let groups: Vec<usize> = places
        .filter_map(|(place, _)| group.get(place).copied())
        .collect();
    let Some(least) = groups.iter().copied().min() else {
        return;
    };
    for one in group.iter_mut().filter(|one| groups.contains(one)) {
        *one = least;
    }
}
