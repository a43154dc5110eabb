//! What verification changed of one commune, item by item.

use crate::compare::verification::{ItemPoints, Verified, is_changed};
use crate::data::record::{Giver, Subject};
use crate::model::Standard;
use crate::report::{Scored, given};

/// An item of which a figure or the points changed, with the figures that did.
pub(in crate::report) struct ItemRow {
    pub(in crate::report) item: ItemPoints,
    /// Each with whether it is of the previous period.
    pub(in crate::report) figures: Vec<(Subject, bool)>,
}

/// The items of a commune that changed, in order.
pub(in crate::report) fn items(
    standard: &Standard,
    verified: &Verified,
    scored: &Scored,
) -> Vec<ItemRow> {
    let rows = verified.items.iter().map(|item| {
        let mut figures = given::subjects(standard, item.item);
        figures.retain(|(subject, previous)| is_changed(&scored.record, *subject, *previous));
        ItemRow {
            item: *item,
            figures,
        }
    });
    rows.filter(|row| !row.figures.is_empty() || row.item.before != row.item.after)
        .collect()
}

/// The attributes of a commune that changed: its class may hang on them.
pub(in crate::report) fn attributes(standard: &Standard, scored: &Scored) -> Vec<(Subject, bool)> {
    let ids = standard.attributes.ids().map(Subject::Attribute);
    let changed = ids.filter(|subject| is_changed(&scored.record, *subject, false));
    changed.map(|subject| (subject, false)).collect()
}

/// How many values of a commune were verified as others than it reported.
pub(in crate::report) fn changed(standard: &Standard, scored: &Scored) -> usize {
    let record = &scored.record;
    let verified = given::all(standard).filter(|of| {
        given::giver(record, *of) == Giver::Verified && is_changed(record, of.0, of.1)
    });
    verified.count()
}
