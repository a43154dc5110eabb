//! The part that a change is about.

use super::Key;
use super::named::{Classes, Named, Range};
use crate::source::Span;
use crate::syntax::ast::{
    Change, ChangeDecl, ItemNumber, Name, OldBand, OldValue, Part, RecognitionConditionDecl,
    RecognitionKind, Verb,
};

/// What a change is about, and the words that say so.
pub(in crate::law) fn key_of(change: &ChangeDecl) -> (Key, Span) {
    let exactly = change.verb == Verb::Repeal;
    match &change.what {
        Change::Attribute(decl) => (
            Key::Attribute(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::Class(decl) => (Key::Class(Named(decl.name.node.clone())), decl.name.span),
        Change::Indicator(decl) => (
            Key::Indicator(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::Parameter(decl) => (
            Key::Parameter(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::AddValue(name, value) => {
            let from = value.days.as_ref().map(|days| &days.from);
            let span = from.map_or(name.span, |from| from.span.to(name.span));
            let from = from.map(|from| from.node);
            (Key::Value(Named(name.node.clone()), from), span)
        }
        Change::ReplaceValue { old, .. } => (value(old), old.span()),
        Change::Criterion(decl) => (Key::Criterion(decl.number.node), decl.number.span),
        Change::Item(decl) => (Key::Item(decl.number.node), decl.number.span),
        Change::Total(figure) => (Key::Total, figure.value.span),
        Change::Condition(decl) => (condition(decl, exactly), decl.span),
        Change::Max(Part::Item(number), _) => (Key::ItemMax(number.node), number.span),
        Change::Max(Part::Criterion(number), _) => (Key::CriterionMax(number.node), number.span),
        Change::Max(part, _) | Change::Part(part) => part_key(part),
        Change::Rows { item, old, .. } => match old {
            Some(old) => (row(item.node, old), old.span()),
            None => (Key::NewRows(item.node), item.span),
        },
    }
}

fn part_key(part: &Part) -> (Key, Span) {
    match part {
        Part::Attribute(name) => (Key::Attribute(Named(name.node.clone())), name.span),
        Part::Class(name) => (Key::Class(Named(name.node.clone())), name.span),
        Part::Indicator(name) => (Key::Indicator(Named(name.node.clone())), name.span),
        Part::Parameter(name) => (Key::Parameter(Named(name.node.clone())), name.span),
        Part::Value(old) => (value(old), old.span()),
        Part::Criterion(number) => (Key::Criterion(number.node), number.span),
        Part::Item(number) => (Key::Item(number.node), number.span),
        Part::Row(item, old) => (row(item.node, old), old.span()),
    }
}

fn value(old: &OldValue) -> Key {
    let from = old.from.as_ref().map(|from| from.node);
    Key::Value(Named(old.parameter.node.clone()), from)
}

fn row(item: ItemNumber, old: &OldBand) -> Key {
    match old {
        OldBand::NoCase { classes, .. } => Key::NoCase(item, Classes(classes.clone())),
        OldBand::Band {
            lower,
            upper,
            classes,
            ..
        } => {
            let (lower, upper) = (lower.clone(), upper.clone());
            Key::Row(item, Range { lower, upper }, Classes(classes.clone()))
        }
    }
}

/// A condition is known by its kind, a threshold by its class. What is repealed must also be what
/// stands there.
fn condition(decl: &RecognitionConditionDecl, exactly: bool) -> Key {
    match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => Key::AllMet(exactly.then_some(count.node)),
        RecognitionKind::NoCriterionAtZero => Key::NoneAtZero,
        RecognitionKind::Fulfils { label, .. } => Key::Fulfils(Named(label.node.clone())),
        RecognitionKind::Total { at_least, class } => {
            let least = exactly.then(|| at_least.node.normalize());
            Key::Threshold(Named(class.node.clone()), least)
        }
    }
}

/// Where a change names what holds its part: the parameter of a value, the item of a row.
pub(in crate::law) fn holder_span(change: &ChangeDecl) -> Option<Span> {
    match &change.what {
        Change::AddValue(name, _) => Some(name.span),
        Change::ReplaceValue { old, .. } | Change::Part(Part::Value(old)) => {
            Some(old.parameter.span)
        }
        Change::Rows { item, .. } | Change::Part(Part::Row(item, _)) => Some(item.span),
        _ => None,
    }
}

/// The classes by which a change calls its part: a row, or a threshold.
pub(in crate::law) fn classes_of(change: &ChangeDecl) -> &[Name] {
    match &change.what {
        Change::Rows { old: Some(old), .. } | Change::Part(Part::Row(_, old)) => match old {
            OldBand::Band { classes, .. } | OldBand::NoCase { classes, .. } => classes,
        },
        Change::Condition(RecognitionConditionDecl {
            kind: RecognitionKind::Total { class, .. },
            ..
        }) => std::slice::from_ref(class),
        _ => &[],
    }
}
