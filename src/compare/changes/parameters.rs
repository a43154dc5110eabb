//! Figures that bounds name, and their values by date.

use super::collector::Collector;
use super::communes::rename;
use crate::compare::change::{Aspect, Figures, Kind, Subject, Value};
use crate::compare::pairs;
use crate::model::{Parameter, ParameterValue, spell};

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::parameters(old, new);
    for (before, after) in &pairs.both {
        let (before, after) = (&old.parameters[*before], &new.parameters[*after]);
        let subject = Subject::Parameter(after.name.clone());
        let places = (Some(before.span), Some(after.span));
        rename(collector, &subject, (&before.name, &after.name), places);
        let labels = (Some(before.label.as_str()), Some(after.label.as_str()));
        collector.text(&subject, Aspect::Label, labels, places);
        if before.kind != after.kind {
            let unit = |one: &Parameter| Some(Value::Code(spell::parameter_unit_text(&one.kind)));
            let units = (unit(before), unit(after));
            collector.detail(&subject, Aspect::Unit, units, places);
        }
        values(collector, &subject, (before, after));
        if let (Some(was), Some(is)) = (before.current(), after.current())
            && old.day != new.day
            && was.from != is.from
        {
            let said = |of, value| Some(Value::Code(spell::value_text(of, value)));
            let places = (Some(was.span), Some(is.span));
            let both = (said(before, was), said(after, is));
            collector.detail(&subject, Aspect::ValueInForce, both, places);
        }
    }
    for id in pairs.new {
        let parameter = &new.parameters[id];
        let subject = Subject::Parameter(parameter.name.clone());
        collector.add(&subject, Kind::Added, (None, Some(parameter.span)));
    }
    for id in pairs.old {
        let parameter = &old.parameters[id];
        let subject = Subject::Parameter(parameter.name.clone());
        collector.add(&subject, Kind::Removed, (Some(parameter.span), None));
    }
}

/// The values by their first days.
fn values(collector: &mut Collector<'_>, subject: &Subject, (old, new): (&Parameter, &Parameter)) {
    let like = |of: &'_ Parameter, value: &ParameterValue| {
        of.values.iter().position(|other| other.from == value.from)
    };
    let said = |of: &Parameter, value: Option<&ParameterValue>| {
        value.map(|value| Value::Code(spell::value_text(of, value)))
    };
    for was in old.values.iter() {
        let is = like(new, was).and_then(|at| new.values.get(at));
        let places = (Some(was.span), is.map(|is| is.span));
        let both = (said(old, Some(was)), said(new, is));
        collector.detail(subject, Aspect::Value, both, places);
        if let Some(is) = is {
            let figures = Figures::Value(spell::value_text(new, is));
            collector.sources(subject, &figures, (&was.into(), &is.into()), places);
        }
    }
    for is in new.values.iter().filter(|is| like(old, is).is_none()) {
        let places = (None, Some(is.span));
        collector.detail(subject, Aspect::Value, (None, said(new, Some(is))), places);
    }
}
