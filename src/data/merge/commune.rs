//! What the rows of one commune say together.

use super::{Code, Diagnostic, Entry, Field, Position, Sources, Standard, words};
use crate::data::record::{Given, Rejection};
use crate::data::unit_name::same_name;
use crate::source::FileId;
use crate::text::Arg;

/// A commune that is being brought together.
pub(super) struct Commune {
    pub(super) entry: Entry,
    /// The rows that spoke of it after the first.
    others: Vec<Position>,
}

impl Commune {
    /// Of one row so far.
    pub(super) fn new(entry: Entry) -> Self {
        Self {
            entry,
            others: Vec::new(),
        }
    }

    /// The rows that speak of it.
    pub(super) fn rows(&self) -> impl Iterator<Item = Position> {
        std::iter::once(self.entry.record.at).chain(self.others.iter().copied())
    }

    /// Takes in another row.
    pub(super) fn add(&mut self, other: Entry, standard: &Standard, sources: &Sources) {
        let at = other.record.at;
        let table = |at: Position| (at.file, at.sheet);
        let rows = std::iter::once(self.entry.record.at).chain(self.others.iter().copied());
        if let Some(before) = rows.last().filter(|row| table(*row) == table(at)) {
            let (first, second) = (before.min(at), before.max(at));
            let finding =
                Diagnostic::new(Code::CommuneTwice, second).arg("first", words::row(first));
            self.entry.findings.push(finding);
        }
        self.others.push(at);
        self.entry.record.at = self.entry.record.at.min(at);
        // Periods without a common day are told of the whole run.
        let (ours, theirs) = (self.entry.record.period, other.record.period);
        self.entry.record.period = match (ours, theirs) {
            (Some(ours), Some(theirs)) => Some(Given {
                value: ours.value.within(theirs.value).unwrap_or(ours.value),
                at: ours.at,
            }),
            (ours, theirs) => ours.or(theirs),
        };
        self.identity(&other, standard, sources);
        self.attributes(&other, standard, sources);
        self.values(&other, standard, sources);
        self.entry.findings.extend(other.findings);
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
        for (id, attribute) in standard.attributes.iter() {
            let field = Field::Attribute(id);
            let Some(theirs) = other.record.attribute(id) else {
                continue;
            };
            match self.entry.record.attribute(id) {
                _ if self.entry.disputed.contains(&field) => {}
                None => self.entry.record.set_attribute(id, Some(theirs)),
                Some(ours) if ours.value == theirs.value => {}
                Some(ours) => {
                    self.entry.record.set_attribute(id, None);
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
        self.values_of(other, false, standard, sources);
        self.entry.record.remember_all(&other.record);
        if other.record.previous().is_some() {
            self.values_of(other, true, standard, sources);
            if let Some(theirs) = other.record.previous() {
                self.entry
                    .record
                    .previous_mut(standard)
                    .remember_all(theirs);
            }
        }
    }

    /// The values of this period, or of the previous one.
    fn values_of(&mut self, other: &Entry, previous: bool, standard: &Standard, sources: &Sources) {
        for (id, indicator) in standard.indicators.iter() {
            let (field, theirs) = if previous {
                let theirs = other.record.previous().and_then(|record| record.value(id));
                (Field::Previous(id), theirs)
            } else {
                (Field::Indicator(id), other.record.value(id))
            };
            let Some(theirs) = theirs else {
                continue;
            };
            if self.entry.disputed.contains(&field) {
                continue;
            }
            let record = if previous {
                self.entry.record.previous_mut(standard)
            } else {
                &mut self.entry.record
            };
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
    }
}
