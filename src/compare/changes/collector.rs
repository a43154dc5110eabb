//! Where changes are gathered, each only if something differs.

use crate::compare::Side;
use crate::compare::change::{Aspect, Change, Figures, Kind, Subject, Value};
use crate::compare::pairs;
use crate::compare::written::Sourced;
use crate::model::{ParameterValue, Points, Provenance, Requirement, Standard, Table};
use crate::source::Span;

/// Where something stands in both texts.
pub(super) type Places = (Option<Span>, Option<Span>);

pub(super) struct Collector<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    /// The old standard with the names that the new one uses for the same things: a name that
    /// changed is told once, and not wherever it stands.
    pub(super) renamed: Standard,
    pub(super) changes: Vec<Change>,
}

/// Who stands behind a figure, from both texts.
pub(super) struct Sources<'a> {
    pub(super) provenance: &'a Provenance,
    pub(super) citation: Option<&'a str>,
}

fn renamed(old: &Standard, new: &Standard) -> Standard {
    let mut renamed = old.clone();
    let attributes = pairs::attributes(old, new);
    renamed.attributes = Table::default();
    for (id, attribute) in old.attributes.iter() {
        let mut attribute = attribute.clone();
        if let Some(other) = attributes.of_old(id) {
            attribute.name.clone_from(&new.attributes[other].name);
        }
        renamed.attributes.push(attribute);
    }
    let indicators = pairs::indicators(old, new);
    renamed.indicators = Table::default();
    for (id, indicator) in old.indicators.iter() {
        let mut indicator = indicator.clone();
        if let Some(other) = indicators.of_old(id) {
            indicator.name.clone_from(&new.indicators[other].name);
        }
        renamed.indicators.push(indicator);
    }
    let parameters = pairs::parameters(old, new);
    renamed.parameters = Table::default();
    for (id, parameter) in old.parameters.iter() {
        let mut parameter = parameter.clone();
        if let Some(other) = parameters.of_old(id) {
            parameter.name.clone_from(&new.parameters[other].name);
        }
        renamed.parameters.push(parameter);
    }
    let classes = pairs::classes(old, new);
    renamed.classes = Table::default();
    for (id, class) in old.classes.iter() {
        let mut class = class.clone();
        if let Some(other) = classes.of_old(id) {
            class.name.clone_from(&new.classes[other].name);
        }
        renamed.classes.push(class);
    }
    renamed
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

impl<'a> From<&'a Sourced> for Sources<'a> {
    fn from(sourced: &'a Sourced) -> Self {
        Self {
            provenance: &sourced.provenance,
            citation: sourced.citation.as_deref(),
        }
    }
}

impl<'a> Collector<'a> {
    pub(super) fn new(old: Side<'a>, new: Side<'a>) -> Self {
        Self {
            old,
            new,
            renamed: renamed(old.standard, new.standard),
            changes: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject, kind: Kind, (old, new): Places) {
        self.changes.push(Change {
            subject: subject.clone(),
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
        if old.citation != new.citation {
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
