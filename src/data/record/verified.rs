//! Who gave the values that score, what the commune itself reported beside them, and the evidence.

use super::{Given, Record, Value};
use crate::model::{AttributeId, IndicatorId};

/// Who gives a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Giver {
    /// The commune: *tự đánh giá*.
    SelfReported,
    /// The body that verifies what communes report: *thẩm định*.
    Verified,
}

/// What a value is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An attribute.
    Attribute(AttributeId),
    /// An indicator, in the period of the record.
    Indicator(IndicatorId),
}

/// What few communes have beside the values that score. It takes no room where there is none of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    /// The evidence of values, in any order; one for each subject.
    evidence: Vec<(Subject, Given<String>)>,
    /// What was verified, in order; a value that was refused, too.
    verified: Vec<Subject>,
    /// What is known by self-assessment alone, where something is verified.
    self_assessed: Option<Record>,
}

impl Record {
    /// Who gave what scores of a subject, or what counts as missing since it cannot be taken. Where nothing
    /// is verified that is always the commune.
    pub fn giver(&self, subject: Subject) -> Giver {
        let beside = self.beside.as_deref();
        let is_verified = beside.is_some_and(|it| it.verified.binary_search(&subject).is_ok());
        if is_verified {
            Giver::Verified
        } else {
            Giver::SelfReported
        }
    }

    /// What was verified of this period, in order; a value that is not taken, too.
    pub fn verified(&self) -> &[Subject] {
        let beside = self.beside.as_deref();
        beside.map_or(&[], |beside| beside.verified.as_slice())
    }

    /// Whether anything of this period or of the previous one is verified.
    pub fn is_verified(&self) -> bool {
        let previous = self.previous().map_or(&[][..], Record::verified);
        !self.verified().is_empty() || !previous.is_empty()
    }

    /// Whether anything of either period is verified, or names its evidence.
    pub fn has_givers(&self) -> bool {
        let previous = self.previous();
        self.beside.is_some() || previous.is_some_and(|previous| previous.beside.is_some())
    }

    /// What is known of the commune by its self-assessment alone, held against all declarations; none where
    /// nothing is verified, and the record says it itself.
    pub fn self_assessed(&self) -> Option<&Record> {
        self.beside.as_deref()?.self_assessed.as_ref()
    }

    /// What the commune reported of an indicator that is verified, as far as its own report lets it stand.
    pub fn self_reported(&self, id: IndicatorId) -> Option<Given<Value>> {
        self.self_assessed()?.value(id)
    }

    /// The evidence named for a value: that of the verified one, else that of the commune's.
    pub fn evidence(&self, subject: Subject) -> Option<&Given<String>> {
        let evidence = &self.beside.as_deref()?.evidence;
        let mut own = evidence.iter().filter(|(of, _)| *of == subject);
        own.next().map(|(_, given)| given)
    }

    /// Names the evidence of a value, in the place of what was named before.
    pub fn set_evidence(&mut self, subject: Subject, given: Given<String>) {
        let evidence = &mut self.beside.get_or_insert_default().evidence;
        evidence.retain(|(of, _)| *of != subject);
        evidence.push((subject, given));
    }

    /// Takes in the evidence that another record of the same commune names, where this one names none.
    pub(in crate::data) fn add_evidence(&mut self, other: &Record) {
        for (subject, given) in other.all_evidence() {
            if self.evidence(*subject).is_none() {
                self.set_evidence(*subject, given.clone());
            }
        }
    }

    /// Notes that something is given of a subject from which nothing can be taken.
    pub(in crate::data) fn refuse(&mut self, subject: Subject) {
        let verified = &mut self.beside.get_or_insert_default().verified;
        if let Err(place) = verified.binary_search(&subject) {
            verified.insert(place, subject);
        }
    }

    /// Puts verified values in the place of those that the commune reported. What was refused of them counts
    /// as missing, and does not fall back.
    pub(in crate::data) fn verify(&mut self, mut verified: Record) {
        if let Some(previous) = verified.take_previous() {
            self.previous_mut().verify(previous);
        }
        let attributes = verified.known_attributes();
        let attributes = attributes.map(|(id, _)| Subject::Attribute(id));
        let values = verified.known_values();
        let values = values.map(|(id, _)| Subject::Indicator(id));
        let refused = verified.verified().iter().copied();
        let mut subjects: Vec<Subject> = attributes.chain(values).chain(refused).collect();
        subjects.sort_unstable();
        subjects.dedup();
        for subject in &subjects {
            match *subject {
                Subject::Attribute(id) => self.set_attribute(id, verified.attribute(id)),
                Subject::Indicator(id) => {
                    self.set_value(id, verified.value(id));
                    self.forget_rejected(id);
                }
            }
        }
        self.remember_all(&verified);
        for (subject, given) in verified.all_evidence() {
            self.set_evidence(*subject, given.clone());
        }
        if !subjects.is_empty() {
            self.beside.get_or_insert_default().verified = subjects;
        }
    }

    /// Notes what is known by self-assessment alone.
    pub(in crate::data) fn set_self_assessed(&mut self, record: Record) {
        self.beside.get_or_insert_default().self_assessed = Some(record);
    }

    /// Takes out what is known by self-assessment alone.
    pub(in crate::data) fn take_self_assessed(&mut self) -> Option<Record> {
        self.beside.as_mut()?.self_assessed.take()
    }

    /// Notes that what scores of a subject is the value of another record, with who gave it and its evidence.
    pub(in crate::data) fn take_giver(&mut self, subject: Subject, from: &Record) {
        if from.giver(subject) == Giver::Verified {
            self.refuse(subject);
        }
        if let Some(given) = from.evidence(subject) {
            self.set_evidence(subject, given.clone());
        }
    }

    fn all_evidence(&self) -> &[(Subject, Given<String>)] {
        let beside = self.beside.as_deref();
        beside.map_or(&[], |beside| beside.evidence.as_slice())
    }
}
