//! Keys with their values as cells of fields.

use super::{Layout, misshapen, shape};
use crate::data::giver::{self, Role};
use crate::data::keys;
use crate::data::node::{Node, NodeKind};
use crate::data::raw::{Cell, Field, Lost, Raw, Shape, is_too_long, visible};
use crate::data::record::Giver;
use crate::data::when::When;
use crate::data::words;
use crate::names;
use crate::source::Position;

/// What a map of its own says of all that stands in it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Apart {
    is_previous: bool,
    giver: Option<Giver>,
    is_evidence: bool,
}

impl Apart {
    /// What two maps say, one in the other.
    fn and(self, within: Self) -> Self {
        Self {
            is_previous: self.is_previous || within.is_previous,
            giver: within.giver.or(self.giver),
            is_evidence: self.is_evidence || within.is_evidence,
        }
    }

    /// What a field stands for in such a map; none of what cannot stand there.
    fn of(self, field: Field) -> Option<Field> {
        let field = if self.is_previous {
            field.previous()?
        } else {
            field
        };
        if matches!(field, Field::Calculated(_)) {
            return Some(field);
        }
        let field = self.giver.map_or(field, |giver| field.by(giver));
        if self.is_evidence {
            return field.evidence();
        }
        (field.is_data() || field.evidence().is_some()).then_some(field)
    }
}

impl Layout<'_, '_> {
    /// What a map of its own keeps apart: figures of the previous period, of the one who gives them, or their
    /// evidence. Such maps may stand in each other.
    pub(super) fn collect_apart<'n>(
        &mut self,
        apart: Apart,
        pairs: &'n [(Node<'_>, Node<'_>)],
        cells: &mut Vec<Cell<'n>>,
    ) {
        for (key, value) in pairs {
            let NodeKind::Text(heading) = &key.kind else {
                let finding = misshapen(key, Shape::Scalar).arg("name", words::key());
                self.rows.findings.push(finding);
                continue;
            };
            if let NodeKind::Map(pairs) = &value.kind {
                let is_of_figures = super::FIGURES.contain(&names::key(heading));
                let within = is_of_figures.then(Apart::default);
                if let Some(within) = within.or_else(|| self.apart(heading)) {
                    self.collect_apart(apart.and(within), pairs, cells);
                    continue;
                }
            }
            let field = self.field_of(heading).and_then(|field| apart.of(field));
            self.cell((heading, field), key.at, value, cells);
        }
    }

    /// What the key of a map keeps apart, if it does.
    pub(super) fn apart(&self, heading: &str) -> Option<Apart> {
        let nothing = Apart::default();
        if self.rows.keys.find(heading).is_some() {
            return None;
        }
        if self.rows.standard.compares() && keys::is_previous(heading) {
            return Some(Apart {
                is_previous: true,
                ..nothing
            });
        }
        let told = giver::told(heading).filter(|told| told.rest.is_empty())?;
        Some(match told.role {
            Role::By(giver) => Apart {
                giver: Some(giver),
                ..nothing
            },
            Role::Evidence => Apart {
                is_evidence: true,
                ..nothing
            },
        })
    }

    /// The field that a key means: a name or label, also with what offices add to one. A year in it
    /// may be another than that of the figures around it.
    pub(super) fn field_of(&self, heading: &str) -> Option<Field> {
        let keys = &self.rows.keys;
        let longer = || {
            let meaning = keys.meaning(heading)?;
            match (meaning.field, meaning.when) {
                (field, None | Some(When::Current)) => Some(field),
                (field, Some(When::Previous)) => {
                    field.previous().filter(|_| self.rows.standard.compares())
                }
                _ => None,
            }
        };
        let is_data = |field: &Field| {
            field.is_data() || matches!(field, Field::Calculated(_) | Field::Evidence(..))
        };
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
