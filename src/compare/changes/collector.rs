//! Where changes are gathered, each only if something differs.

use super::citation;
use crate::compare::change::{Aspect, Change, Figures, Group, Kind, Subject, Value};
use crate::compare::pairs;
use crate::compare::pairs::Numbers;
use crate::model::{
    ConditionBasis, ParameterValue, Parts, Points, Provenance, Requirement, Standard,
};
use crate::source::Span;

/// Where something stands in both texts.
pub(super) type Places = (Option<Span>, Option<Span>);

pub(super) struct Collector<'a> {
    pub(super) old: &'a Standard,
    pub(super) new: &'a Standard,
    /// The old standard with the names that the new one uses for the same things: a name that
    /// changed is told once, and not wherever it stands.
    pub(super) renamed: Parts,
    /// Which numbers are those of one criterion or item.
    pub(super) numbers: Numbers,
    pub(super) changes: Vec<Change>,
}

/// Who stands behind a figure, from both texts.
pub(super) struct Sources<'a> {
    pub(super) provenance: &'a Provenance,
    pub(super) citation: Option<&'a str>,
}

impl<'a> From<&'a Points> for Sources<'a> {
    fn from(points: &'a Points) -> Self {
        Self {
            provenance: &points.provenance,
            citation: points.citation.as_deref(),
        }
    }
}

impl<'a> From<&'a Requirement> for Sources<'a> {
    fn from(requirement: &'a Requirement) -> Self {
        Self {
            provenance: &requirement.provenance,
            citation: requirement.citation.as_deref(),
        }
    }
}

impl<'a> From<&'a ParameterValue> for Sources<'a> {
    fn from(value: &'a ParameterValue) -> Self {
        Self {
            provenance: &value.provenance,
            citation: value.citation.as_deref(),
        }
    }
}

impl<'a> From<&'a ConditionBasis> for Sources<'a> {
    fn from(basis: &'a ConditionBasis) -> Self {
        Self {
            provenance: &basis.provenance,
            citation: basis.citation.as_deref(),
        }
    }
}

impl<'a> Collector<'a> {
    pub(super) fn new(old: &'a Standard, new: &'a Standard) -> Self {
        Self {
            old,
            new,
            renamed: pairs::renamed(old, new),
            numbers: Numbers::of(old, new),
            changes: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject, kind: Kind, (old, new): Places) {
        self.add_under(subject.group(), subject, kind, (old, new));
    }

    /// A change under another heading than that of its own number: of what is gone the number is
    /// that of the old standard.
    pub(super) fn add_under(
        &mut self,
        group: Group,
        subject: &Subject,
        kind: Kind,
        (old, new): Places,
    ) {
        self.changes.push(Change {
            subject: subject.clone(),
            group,
            kind,
            old,
            new,
        });
    }

    /// A detail, if it differs.
    pub(super) fn detail(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        (old, new): (Option<Value>, Option<Value>),
        places: Places,
    ) {
        if old != new {
            self.add(subject, Kind::Replaced { aspect, old, new }, places);
        }
    }

    /// A text, if it differs in more than its spaces.
    pub(super) fn text(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        (old, new): (Option<&str>, Option<&str>),
        places: Places,
    ) {
        let value = |text: Option<&str>| {
            text.map(|text| Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")))
        };
        self.detail(subject, aspect, (value(old), value(new)), places);
    }

    /// Who stands behind figures, if that differs; a citation only where it is not the one that
    /// all of its criterion have.
    pub(super) fn sources(
        &mut self,
        subject: &Subject,
        figures: &Figures,
        (old, new): (&Sources<'_>, &Sources<'_>),
        places: Places,
    ) {
        if old.provenance != new.provenance {
            let kind = Kind::Marked {
                figures: figures.clone(),
                old: old.provenance.clone(),
                new: new.provenance.clone(),
            };
            self.add(subject, kind, places);
        }
        let is_cited = new.citation.map(str::to_owned);
        let follows = |cited: &str| Some(citation::follow(cited, &self.numbers)) == is_cited;
        if old.citation != new.citation && !old.citation.is_some_and(follows) {
            let kind = Kind::Cited {
                figures: figures.clone(),
                old: old.citation.map(str::to_owned),
                new: new.citation.map(str::to_owned),
            };
            self.add(subject, kind, places);
        }
    }

    /// Points and who stands behind them.
    pub(super) fn points(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        (old, new): (&Points, &Points),
    ) {
        let places = (Some(old.span), Some(new.span));
        let value = |points: &Points| Some(Value::Points(points.value));
        self.detail(subject, aspect, (value(old), value(new)), places);
        self.sources(subject, &Figures::Own, (&old.into(), &new.into()), places);
    }
}
