//! What one row or entry gives.

use std::rc::Rc;

use crate::data::account::Kind;
use crate::data::raw::{Cell, Datum, Field, Lost, Raw};
use crate::data::record::{Given, Giver, Record, Rejected, Rejection, Reported, Subject};
use crate::data::value;
use crate::data::when::When;
use crate::diagnostic::Diagnostic;
use crate::model::Standard;
use crate::names;
use crate::source::{Position, Sources};

/// One row or entry, read.
#[derive(Debug, Clone)]
pub(in crate::data) struct Entry {
    /// Its values, not yet held against their limits.
    pub(in crate::data) record: Record,
    /// What a body that verifies gives beside them; its own `verified` are those of which nothing can be taken.
    pub(in crate::data) verified: Option<Box<Record>>,
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
            verified: None,
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

    /// The same as if nothing were verified; what was found of it is left out.
    pub(in crate::data) fn self_assessed(&self) -> Self {
        Self {
            name_at: self.name_at,
            is_broken: self.is_broken,
            disputed: self.disputed.clone(),
            ..Self::new(self.record.clone())
        }
    }

    /// What one gives of a period; nothing yet where it gave nothing.
    pub(in crate::data) fn layer(&self, (giver, is_previous): Layer) -> Option<&Record> {
        let record = match giver {
            Giver::SelfReported => Some(&self.record),
            Giver::Verified => self.verified.as_deref(),
        };
        if is_previous {
            record.and_then(Record::previous)
        } else {
            record
        }
    }

    /// The same, to be changed.
    pub(in crate::data) fn layer_mut(&mut self, (giver, is_previous): Layer) -> &mut Record {
        let record = match giver {
            Giver::SelfReported => &mut self.record,
            Giver::Verified => {
                let nothing = || Box::new(Record::nothing(self.record.at));
                self.verified.get_or_insert_with(nothing)
            }
        };
        if is_previous {
            record.previous_mut()
        } else {
            record
        }
    }

    /// Takes in a cell.
    pub(super) fn take(&mut self, standard: &Standard, cell: &Cell<'_>, sources: &Sources) {
        if let Field::Evidence(giver, datum) = cell.field {
            self.take_evidence((giver, datum), cell);
            return;
        }
        let Some((giver, datum)) = cell.field.given() else {
            return;
        };
        let (subject, is_previous) = datum.subject();
        let at = cell.at;
        let layer = (giver, is_previous);
        // A blank cell of a verifier gives nothing.
        if giver == Giver::Verified && cell.raw.is_blank() {
            return;
        }
        let read = match subject {
            Subject::Attribute(id) => value::attribute(&standard.attributes[id], cell, sources)
                .map(|value| {
                    let given = value.map(|value| Given { value, at });
                    self.layer_mut(layer).set_attribute(id, given);
                }),
            Subject::Indicator(id) => value::indicator(&standard.indicators[id], cell, sources)
                .map(|value| {
                    let given = value.map(|value| Given { value, at });
                    self.layer_mut(layer).set_value(id, given);
                }),
        };
        if let Err(finding) = read {
            self.findings.push(*finding);
            // Nobody reported what only passes on blanks.
            if matches!(cell.raw, Raw::Lost(Lost::Blanks(_))) {
                return;
            }
            let record = self.layer_mut(layer);
            if giver == Giver::Verified {
                record.refuse(subject);
            }
            if let Subject::Indicator(indicator) = subject {
                record.remember(Rejected {
                    indicator,
                    reported: Reported::Words(cell.raw.words()),
                    at,
                    why: Rejection::Unread,
                });
            }
        }
    }

    /// Takes in what is named as evidence. It changes no value, so what cannot be read of it is left.
    fn take_evidence(&mut self, (giver, datum): (Giver, Datum), cell: &Cell<'_>) {
        let text = match &cell.raw {
            Raw::Number { value, .. } => value.to_string(),
            raw => names::tidy(raw.heading()),
        };
        if text.is_empty() {
            return;
        }
        let (subject, is_previous) = datum.subject();
        let given = Given {
            value: text,
            at: cell.at,
        };
        self.layer_mut((giver, is_previous))
            .set_evidence(subject, given);
    }
}

/// Who gives values, and whether they are of the previous period.
pub(in crate::data) type Layer = (Giver, bool);

/// All of them.
pub(in crate::data) const LAYERS: [Layer; 4] = [
    (Giver::SelfReported, false),
    (Giver::SelfReported, true),
    (Giver::Verified, false),
    (Giver::Verified, true),
];

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

impl Table {
    /// A field as the one gives it who gives the figures of the table.
    pub(in crate::data) fn given(&self, field: Field) -> Field {
        match (self.giver, field.given()) {
            (Some(giver), Some(_)) => field.by(giver),
            _ => field,
        }
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
    /// Who gives the figures, where title or name say it.
    pub(in crate::data) giver: Option<Giver>,
}
