//! The figures that rules name, each with its values by date.

use serde::Serialize;

use crate::l10n::Args;
use crate::model::spell::parameter_unit_text;
use crate::model::{self, ParameterId, words};
use crate::report::words::Words;

/// A parameter.
#[derive(Serialize)]
pub(super) struct Parameter {
    name: String,
    label: String,
    unit: String,
    rows: Vec<Dated>,
    used: String,
}

/// One of its values.
#[derive(Serialize)]
struct Dated {
    value: String,
    days: String,
    /// Whether it is the one that the rules have.
    current: bool,
    source: String,
    unverified: bool,
}

pub(super) fn parameters(words: &Words<'_>) -> Vec<Parameter> {
    let standard = words.standard;
    let parameters = standard.parameters.iter();
    let view = |(id, parameter): (ParameterId, &model::Parameter)| Parameter {
        name: parameter.name.clone(),
        label: parameter.label.clone(),
        unit: parameter_unit_text(&parameter.kind),
        rows: (0..parameter.values.len())
            .filter_map(|at| value(words, parameter, at))
            .collect(),
        used: used(words, id),
    };
    parameters.map(view).collect()
}

fn value(words: &Words<'_>, parameter: &model::Parameter, at: usize) -> Option<Dated> {
    let value = parameter.values.get(at)?;
    let (days, args) = words::days(parameter.days(at));
    let mark = words.mark(&value.provenance);
    Some(Dated {
        value: words.bound(value.value, parameter.kind.wording()),
        days: words.texts.with(days, &args),
        current: words.standard.day.is_some() && parameter.in_force == Some(at),
        source: match &value.citation {
            Some(citation) => format!("{mark}. {}", words.provision_at(citation, value.span)),
            None => mark,
        },
        unverified: value.provenance == model::Provenance::Unverified,
    })
}

/// The items that name it, and whether recognition does.
fn used(words: &Words<'_>, id: ParameterId) -> String {
    let standard = words.standard;
    let items = standard.items.values();
    let items = items.filter(|item| item.scoring.parameters().contains(&id));
    let items: Vec<String> = items.map(|item| item.number.to_string()).collect();
    let mut uses = Vec::new();
    if !items.is_empty() {
        let args = Args::new().with("items", items.join(", "));
        uses.push(words.texts.with("doc-used-items", &args));
    }
    let mut requirements = standard.recognition.requirements.iter();
    if requirements.any(|asked| asked.condition.parameters().contains(&id)) {
        uses.push(words.texts.get("doc-used-recognition"));
    }
    if uses.is_empty() {
        uses.push(words.texts.get("doc-used-nowhere"));
    }
    uses.join("; ")
}
