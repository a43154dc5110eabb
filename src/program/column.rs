//! What is known of a commune, as columns of whole numbers.

use std::collections::HashMap;

use crate::model::{AttributeId, Id, IndicatorId, IndicatorKind, Standard, Table};

/// Which [`Column`] of a [`Program`](super::Program).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnId(u32);

impl Id for ColumnId {
    fn at(place: u32) -> Self {
        Self(place)
    }

    fn place(self) -> usize {
        self.0 as usize
    }
}

/// Something that is known of each commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it holds.
    pub of: ColumnOf,
    /// In which units.
    pub grain: Grain,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnOf {
    /// The place of an attribute's value; of a yes/no, 1 for yes and 0 for no.
    Attribute(AttributeId),
    /// An indicator's value in a period; of a yes/no, 1 for yes and 0 for no.
    Indicator(IndicatorId, PeriodOf),
}

/// Which period a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodOf {
    /// The period that is assessed.
    Current,
    /// The one before it.
    Previous,
}

/// The units of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Whole numbers.
    Whole,
    /// Decimals, as whole numbers of the smallest one that the data at hand has: see
    /// [`Values::digits`](super::Values::digits).
    Decimal,
}

/// The columns of a standard, found by what they hold.
pub(super) struct Columns {
    pub(super) table: Table<ColumnId, Column>,
    places: HashMap<ColumnOf, ColumnId>,
}

impl Columns {
    pub(super) fn of(standard: &Standard) -> Self {
        let mut columns = Self {
            table: Table::default(),
            places: HashMap::new(),
        };
        for id in standard.attributes.ids() {
            columns.add(ColumnOf::Attribute(id), Grain::Whole);
        }
        for period in periods(standard) {
            for (id, indicator) in standard.indicators.iter() {
                let grain = match indicator.kind {
                    IndicatorKind::Percent => Grain::Decimal,
                    IndicatorKind::Flag | IndicatorKind::Count { .. } => Grain::Whole,
                };
                columns.add(ColumnOf::Indicator(id, *period), grain);
            }
        }
        columns
    }

    fn add(&mut self, of: ColumnOf, grain: Grain) {
        let id = self.table.push(Column { of, grain });
        self.places.insert(of, id);
    }

    /// The column that holds something of the standard.
    #[expect(
        clippy::indexing_slicing,
        reason = "every attribute has a column, and every indicator has one for each period"
    )]
    pub(super) fn holding(&self, of: ColumnOf) -> ColumnId {
        self.places[&of]
    }
}

/// The periods that a standard looks at.
pub(super) fn periods(standard: &Standard) -> &'static [PeriodOf] {
    if standard.compares() {
        &[PeriodOf::Current, PeriodOf::Previous]
    } else {
        &[PeriodOf::Current]
    }
}
