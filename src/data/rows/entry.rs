//! What one row or entry gives.

use std::rc::Rc;

use crate::data::account::Kind;
use crate::data::raw::{Cell, Field, Lost, Raw};
use crate::data::record::{Given, Record, Rejected, Rejection, Reported};
use crate::data::value;
use crate::data::when::When;
use crate::diagnostic::Diagnostic;
use crate::model::Standard;
use crate::source::{Position, Sources};

/// One row or entry, read.
#[derive(Debug)]
pub(in crate::data) struct Entry {
    /// Its values, not yet held against their limits.
    pub(in crate::data) record: Record,
    /// Its place among all entries, in the order in which they were read.
    pub(in crate::data) order: usize,
    /// Where its name was given.
    pub(in crate::data) name_at: Option<Position>,
    /// The time that its sheet or table names, where no cell gives a period.
    pub(in crate::data) when: Option<Given<When>>,
    /// The time that its file or folder is named after.
    pub(in crate::data) file_when: Option<When>,
    /// The fields of its table, those that it leaves blank too.
    pub(in crate::data) fields: Option<Rc<[Field]>>,
    /// Whether it stands for a row that could not be read.
    pub(in crate::data) is_broken: bool,
    /// Fields of which two rows said different things. They stay unknown.
    pub(in crate::data) disputed: Vec<Field>,
    /// What was wrong with it, or was repaired.
    pub(in crate::data) findings: Vec<Diagnostic>,
}

impl Entry {
    /// A commune of which nothing was read but who it is.
    pub(in crate::data) fn new(record: Record) -> Self {
        Self {
            record,
            order: 0,
            name_at: None,
            when: None,
            file_when: None,
            fields: None,
            is_broken: false,
            disputed: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Takes in a cell.
    pub(super) fn take(&mut self, standard: &Standard, cell: &Cell<'_>, sources: &Sources) {
        let at = cell.at;
        let read =
            match cell.field {
                Field::Attribute(id) => value::attribute(&standard.attributes[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.set_attribute(id, given);
                    }),
                Field::Indicator(id) => value::indicator(&standard.indicators[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.set_value(id, given);
                    }),
                Field::Previous(id) => value::indicator(&standard.indicators[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.previous_mut().set_value(id, given);
                    }),
                Field::Code
                | Field::Name
                | Field::District
                | Field::Province
                | Field::Period
                | Field::Calculated(_)
                | Field::Ignored => return,
            };
        if let Err(finding) = read {
            self.findings.push(*finding);
            let rejected = |indicator| Rejected {
                indicator,
                reported: Reported::Words(cell.raw.words()),
                at,
                why: Rejection::Unread,
            };
            match cell.field {
                // Nobody reported what only passes on blanks.
                _ if matches!(cell.raw, Raw::Lost(Lost::Blanks(_))) => {}
                Field::Indicator(id) => self.record.remember(rejected(id)),
                Field::Previous(id) => self.record.previous_mut().remember(rejected(id)),
                _ => {}
            }
        }
    }
}

/// What a commune's figures come with.
#[derive(Debug, Clone, Copy)]
pub(in crate::data) struct About<'t> {
    /// What its row was taken for.
    pub(in crate::data) kind: Kind,
    /// What its table says of all of its communes.
    pub(in crate::data) table: Option<&'t Table>,
}

impl About<'_> {
    /// Figures of no table.
    pub(in crate::data) fn of(kind: Kind) -> Self {
        Self { kind, table: None }
    }
}

/// What a table says of all of its communes, where they do not say it themselves.
#[derive(Debug, Clone, Default)]
pub(in crate::data) struct Table {
    /// The district that its title names.
    pub(in crate::data) district: Option<String>,
    /// The province.
    pub(in crate::data) province: Option<String>,
    /// The fields that it has.
    pub(in crate::data) fields: Option<Rc<[Field]>>,
    /// What the title says that the figures are counted in.
    pub(in crate::data) unit: Option<String>,
    /// The time of the figures, as the title or the sheet's name gives it.
    pub(in crate::data) when: Option<Given<When>>,
}
