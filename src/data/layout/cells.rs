//! Keys with their values as cells of fields.

use super::{Layout, misshapen, shape};
use crate::data::node::{Node, NodeKind};
use crate::data::raw::{Cell, Field, Lost, Raw, Shape, is_too_long, visible};
use crate::data::when::When;
use crate::data::words;
use crate::source::Position;

impl Layout<'_, '_> {
    /// The figures of the previous period, kept in a map of their own.
    pub(super) fn collect_previous<'n>(
        &mut self,
        pairs: &'n [(Node<'_>, Node<'_>)],
        cells: &mut Vec<Cell<'n>>,
    ) {
        for (key, value) in pairs {
            if let NodeKind::Text(heading) = &key.kind {
                let field = match self.field_of(heading) {
                    Some(Field::Indicator(id)) => Some(Field::Previous(id)),
                    Some(field @ (Field::Previous(_) | Field::Calculated(_))) => Some(field),
                    _ => None,
                };
                self.cell((heading, field), key.at, value, cells);
            } else {
                let finding = misshapen(key, Shape::Scalar).arg("name", words::key());
                self.rows.findings.push(finding);
            }
        }
    }

    /// The field that a key means: a name or label, also with what offices add to one. A year in it
    /// may be another than that of the figures around it.
    pub(super) fn field_of(&self, heading: &str) -> Option<Field> {
        let keys = &self.rows.keys;
        let longer = || {
            let meaning = keys.meaning(heading)?;
            match (meaning.field, meaning.when) {
                (field, None | Some(When::Current)) => Some(field),
                (Field::Indicator(id), Some(When::Previous)) => {
                    (self.rows.standard.compares()).then_some(Field::Previous(id))
                }
                _ => None,
            }
        };
        let is_data = |field: &Field| field.is_data() || matches!(field, Field::Calculated(_));
        keys.find(heading).or_else(|| longer().filter(is_data))
    }

    /// Adds a cell. When its field was given before, the field is unknown: which is right cannot
    /// be known.
    pub(super) fn cell<'n>(
        &mut self,
        (heading, field): (&str, Option<Field>),
        key_at: Position,
        value: &'n Node<'_>,
        cells: &mut Vec<Cell<'n>>,
    ) {
        let field = match self.rows.field(heading, field, key_at) {
            None | Some(Field::Ignored) => return,
            Some(field) => field,
        };
        if let Some(before) = cells.iter_mut().find(|cell| cell.field == field) {
            if !matches!(before.raw, Raw::Lost(Lost::Twice(_))) {
                before.raw = Raw::Lost(Lost::Twice(before.at));
                before.at = key_at;
            }
            return;
        }
        let raw = match &value.kind {
            NodeKind::Blank => Raw::Blank,
            NodeKind::Text(text) if is_too_long(text) => Raw::Lost(Lost::TooLong),
            NodeKind::Text(text) => Raw::Text(visible(text)),
            NodeKind::List(_) | NodeKind::Map(_) | NodeKind::Tagged => {
                Raw::Lost(Lost::Shape(shape(value)))
            }
        };
        cells.push(Cell {
            field,
            raw,
            at: value.at,
        });
    }
}
