//! What the rows of one commune say together.

use super::{Code, Diagnostic, Entry, Field, Position, Sources, Standard, words};
use crate::data::raw::Datum;
use crate::data::record::{Given, Giver, Record, Rejection, Value};
use crate::data::rows::{LAYERS, Layer};
use crate::data::unit_name::same_name;
use crate::l10n::Arg;
use crate::source::FileId;

/// A commune that is being brought together.
pub(super) struct Commune {
    pub(super) entry: Entry,
    /// The row that spoke of it last.
    last: Position,
    /// The tables that spoke of it.
    tables: Vec<Table>,
}

/// A sheet, or a file that has none.
type Table = (FileId, u16);

impl Commune {
    /// Of one row so far.
    pub(super) fn new(entry: Entry) -> Self {
        let last = entry.record.at;
        Self {
            entry,
            last,
            tables: vec![table_of(last)],
        }
    }

    /// Whether a table speaks of it.
    pub(super) fn is_in(&self, table: Table) -> bool {
        self.tables.contains(&table)
    }

    /// Takes in another row.
    pub(super) fn add(&mut self, mut other: Entry, standard: &Standard, sources: &Sources) {
        let at = other.record.at;
        let before = std::mem::replace(&mut self.last, at);
        let is_same = table_of(before) == table_of(at);
        let is_twice = (is_same && self.has_fields_of(&other)).then_some(before);
        if !self.is_in(table_of(at)) {
            self.tables.push(table_of(at));
        }
        self.entry.order = self.entry.order.min(other.order);
        self.entry.record.at = self.entry.record.at.min(at);
        let is_doubtful = self.is_of_an_untold_time(&other);
        // Periods without a common day are told of the whole run.
        let (ours, theirs) = (self.entry.record.period, other.record.period);
        self.entry.record.period = match (ours, theirs) {
            (Some(ours), Some(theirs)) => Some(Given {
                value: ours.value.within(theirs.value).unwrap_or(ours.value),
                at: ours.at,
            }),
            (ours, theirs) => ours.or(theirs),
        };
        let doubt = if is_doubtful {
            self.doubt(&mut other, standard, sources)
        } else {
            None
        };
        let twice = is_twice.map(|before| {
            let (first, second) = (before.min(at), before.max(at));
            Diagnostic::new(Code::CommuneTwice, second).arg("first", words::row(first))
        });
        self.entry.findings.extend(doubt.or(twice));
        self.identity(&other, standard, sources);
        self.attributes(&other, standard, sources);
        self.values(&other, standard, sources);
        self.fields(&other);
        self.entry.findings.extend(other.findings);
    }

    /// Whether another table asks for figures that those so far ask for too; so does each that does
    /// not say for which it asks.
    fn has_fields_of(&self, other: &Entry) -> bool {
        let (Some(ours), Some(theirs)) = (&self.entry.fields, &other.fields) else {
            return true;
        };
        let mut data = theirs.iter().filter(|field| field.is_data());
        data.any(|field| ours.contains(field))
    }

    /// Notes which fields its tables ask for together.
    fn fields(&mut self, other: &Entry) {
        let (Some(ours), Some(theirs)) = (&self.entry.fields, &other.fields) else {
            return;
        };
        if theirs.iter().any(|field| !ours.contains(field)) {
            let both = ours.iter().chain(theirs.iter()).copied();
            self.entry.fields = Some(both.collect());
        }
    }

    /// Whether only one of two tables says of what time its figures are.
    fn is_of_an_untold_time(&self, other: &Entry) -> bool {
        self.entry.record.period.is_some() != other.record.period.is_some()
    }

    /// Two tables ask for the same figures and only one tells their time: what one of them leaves
    /// blank is not filled from the other, which may be of another time.
    fn doubt(
        &mut self,
        other: &mut Entry,
        standard: &Standard,
        sources: &Sources,
    ) -> Option<Diagnostic> {
        let asks = |entry: &Entry, field: Field| {
            let fields = entry.fields.as_deref();
            fields.is_some_and(|fields| fields.contains(&field))
        };
        let mut first: Option<(Given<Value>, &str)> = None;
        for (id, indicator) in standard.indicators.iter() {
            let field = Field::Indicator(id);
            if !asks(&self.entry, field) || !asks(other, field) {
                continue;
            }
            let (ours, theirs) = (self.entry.record.value(id), other.record.value(id));
            let Some(one) = ours.xor(theirs) else {
                continue;
            };
            self.entry.record.set_value(id, None);
            other.record.set_value(id, None);
            self.entry.disputed.push(field);
            first.get_or_insert((one, indicator.label.as_str()));
        }
        let (given, name) = first?;
        let (ours, theirs) = (self.entry.record.period, other.record.period);
        let period = ours.or(theirs)?;
        let finding = Diagnostic::new(Code::UntoldTime, given.at)
            .arg("name", name)
            .arg("period", period.value.to_string())
            .arg("first", words::place(sources, period.at, given.at.file));
        Some(finding)
    }

    /// Fills in who it is; of two different names the first stays.
    fn identity(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        let ours = &mut self.entry.record.identity;
        let theirs = &other.record.identity;
        let own_at = self.entry.name_at.unwrap_or(self.entry.record.at);
        let at = other.name_at.unwrap_or(other.record.at);
        for (field, ours, theirs) in [
            (Field::Name, &mut ours.name, &theirs.name),
            (Field::District, &mut ours.district, &theirs.district),
            (Field::Province, &mut ours.province, &theirs.province),
        ] {
            match (ours.as_deref(), theirs) {
                (_, None) => {}
                (None, Some(name)) => *ours = Some(name.clone()),
                (Some(known), Some(name)) if same_name(known, name) => {}
                (Some(known), Some(name)) => {
                    let finding = Diagnostic::new(Code::ConflictingValues, at)
                        .arg("name", words::field_name(standard, field))
                        .arg("value", name.as_str())
                        .arg("first_value", known)
                        .arg("first", words::place(sources, own_at, at.file))
                        .help("help-identity");
                    self.entry.findings.push(finding);
                }
            }
        }
        self.entry.name_at = self.entry.name_at.or(other.name_at);
    }

    fn attributes(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        for layer in [(Giver::SelfReported, false), (Giver::Verified, false)] {
            if other.layer(layer).is_some() {
                self.attributes_of(other, layer, standard, sources);
            }
        }
    }

    /// The attributes that one gives.
    fn attributes_of(
        &mut self,
        other: &Entry,
        layer: Layer,
        standard: &Standard,
        sources: &Sources,
    ) {
        for (id, attribute) in standard.attributes.iter() {
            let field = Datum::Attribute(id).by(layer.0);
            let theirs = other.layer(layer).and_then(|record| record.attribute(id));
            let Some(theirs) = theirs else {
                continue;
            };
            if self.entry.disputed.contains(&field) {
                continue;
            }
            let record = self.entry.layer_mut(layer);
            match record.attribute(id) {
                None => record.set_attribute(id, Some(theirs)),
                Some(ours) if ours.value == theirs.value => {}
                Some(ours) => {
                    record.set_attribute(id, None);
                    self.dispute(
                        field,
                        (words::choice(attribute, ours.value), ours.at),
                        (words::choice(attribute, theirs.value), theirs.at),
                        standard,
                        sources,
                    );
                }
            }
        }
    }

    fn values(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        for layer in LAYERS {
            let Some(theirs) = other.layer(layer) else {
                continue;
            };
            self.values_of(theirs, layer, standard, sources);
            let ours = self.entry.layer_mut(layer);
            ours.remember_all(theirs);
            ours.add_evidence(theirs);
            if layer.0 == Giver::Verified {
                for subject in theirs.verified() {
                    ours.refuse(*subject);
                }
            }
        }
    }

    /// The values that one gives of a period.
    fn values_of(&mut self, theirs: &Record, layer: Layer, standard: &Standard, sources: &Sources) {
        let (giver, is_previous) = layer;
        for (id, indicator) in standard.indicators.iter() {
            let datum = if is_previous {
                Datum::Previous(id)
            } else {
                Datum::Indicator(id)
            };
            let field = datum.by(giver);
            let Some(theirs) = theirs.value(id) else {
                continue;
            };
            if self.entry.disputed.contains(&field) {
                continue;
            }
            let record = self.entry.layer_mut(layer);
            match record.value(id) {
                None => record.set_value(id, Some(theirs)),
                Some(ours) if ours.value == theirs.value => {}
                Some(ours) => {
                    record.reject(id, Rejection::Disputed);
                    self.dispute(
                        field,
                        (words::value(indicator, ours.value), ours.at),
                        (words::value(indicator, theirs.value), theirs.at),
                        standard,
                        sources,
                    );
                }
            }
        }
    }

    /// Two rows say different things of a field: neither is believed.
    fn dispute(
        &mut self,
        field: Field,
        ours: (Arg, Position),
        theirs: (Arg, Position),
        standard: &Standard,
        sources: &Sources,
    ) {
        let (first, second) = if ours.1 <= theirs.1 {
            (ours, theirs)
        } else {
            (theirs, ours)
        };
        let seen_from: FileId = second.1.file;
        let finding = Diagnostic::new(Code::ConflictingValues, second.1)
            .arg("name", words::field_name(standard, field))
            .arg("value", second.0)
            .arg("first_value", first.0)
            .arg("first", words::place(sources, first.1, seen_from));
        self.entry.findings.push(finding);
        self.entry.disputed.push(field);
        if let Field::Verified(datum) = field {
            let (subject, is_previous) = datum.subject();
            let record = self.entry.layer_mut((Giver::Verified, is_previous));
            record.refuse(subject);
        }
    }
}

/// The table that a row stands in.
pub(super) fn table_of(at: Position) -> Table {
    (at.file, at.sheet)
}
