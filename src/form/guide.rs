//! What a form explains of each figure: what it means, how it is written, what it is for and where that
//! comes from.

use super::column::{Answer, Column, Field, Part};
use crate::l10n::{Args, Texts};
use crate::model::{ExampleValue, IndicatorId, Item, Provenance, Standard};
use crate::number::Decimal;

/// What is explained of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Explained {
    /// What it is called.
    pub(super) label: String,
    /// Its key in data files.
    pub(super) id: String,
    /// Its unit of measure.
    pub(super) unit: String,
    /// How it is written, with its limits.
    pub(super) how: String,
    /// What it is for.
    pub(super) items: String,
    /// Where that comes from, and whether anybody has compared it.
    pub(super) source: String,
    /// How one looks.
    pub(super) example: String,
}

/// Explains the columns that are scored.
pub(super) fn explain(standard: &Standard, columns: &[Column], texts: &Texts) -> Vec<Explained> {
    let own = columns.iter().filter(|column| column.part == Part::Own);
    let scored = own.filter(|column| column.is_scored());
    scored
        .map(|column| {
            let items = items(standard, column);
            Explained {
                label: column.label.clone(),
                id: column.id.clone(),
                unit: column.unit.clone(),
                how: how(column, texts),
                items: used_for(column, &items, texts),
                source: sources(&items, texts),
                example: example(standard, column, texts),
            }
        })
        .collect()
}

fn items<'s>(standard: &'s Standard, column: &Column) -> Vec<&'s Item> {
    let numbers = column.items.iter();
    numbers
        .filter_map(|number| standard.item_numbered(*number))
        .collect()
}

/// How a figure is written, in a sentence or two.
pub(super) fn how(column: &Column, texts: &Texts) -> String {
    let range = |least: Decimal, most: Option<Decimal>| {
        let args = Args::new().with("least", least);
        match most {
            Some(most) => texts.with("form-from-to", &args.with("most", most)),
            None => texts.with("form-from", &args),
        }
    };
    let mut how = match &column.answer {
        Answer::Text => texts.get("form-any-text"),
        Answer::Words(words) => {
            let words = words.join(", ");
            texts.with("form-one-of", &Args::new().with("words", words))
        }
        Answer::Count { least, most } => {
            let range = range(*least, *most);
            texts.with("form-whole", &Args::new().with("range", range))
        }
        Answer::Percent { least, most } => {
            let range = range(*least, Some(*most));
            texts.with("form-percent", &Args::new().with("range", range))
        }
    };
    for limit in &column.limits {
        let args = Args::new().with("label", limit.label.as_str());
        how += &texts.with("form-not-above", &args);
    }
    how + "."
}

/// The items that a figure is for, a line each; of what a unit is, that it decides its class.
fn used_for(column: &Column, items: &[&Item], texts: &Texts) -> String {
    if items.is_empty() {
        let is_class = matches!(column.field, Field::Attribute(_));
        let id = if is_class {
            "form-for-class"
        } else {
            "form-for-conditions"
        };
        return texts.get(id);
    }
    let lines = items.iter().map(|item| {
        let args = Args::new()
            .with("number", item.number.to_string())
            .with("title", item.title.as_str())
            .with("points", item.max);
        texts.with("form-item", &args)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The provisions of items, each once, and the mark of figures that nobody has compared.
fn sources(items: &[&Item], texts: &Texts) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut add = |line: String| {
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    let mut is_unverified = false;
    for item in items {
        for points in item.scoring.points() {
            if let Some(citation) = &points.citation {
                add(citation.clone());
            }
            is_unverified |= points.provenance == Provenance::Unverified;
        }
    }
    if is_unverified {
        add(texts.get("form-unverified"));
    }
    lines.join("\n")
}

/// How a value looks: one of the standard's own examples, or else one made up.
fn example(standard: &Standard, column: &Column, texts: &Texts) -> String {
    let given = |id: IndicatorId, previous: bool| {
        standard.examples.iter().find_map(|example| {
            let figures = if previous {
                &example.previous
            } else {
                &example.figures
            };
            let known = figures.iter().find(|known| known.id == id)?;
            match known.value {
                ExampleValue::Number(number) => Some(texts.number(number)),
                ExampleValue::Flag(_) => None,
            }
        })
    };
    let own = match column.field {
        Field::Indicator(id) => given(id, false),
        Field::Previous(id) => given(id, true),
        _ => None,
    };
    own.unwrap_or_else(|| match &column.answer {
        Answer::Text => String::new(),
        Answer::Words(words) => words.first().cloned().unwrap_or_default(),
        Answer::Count { least, most } => {
            let usual = Decimal::from(125);
            texts.number(usual.max(*least).min(most.unwrap_or(usual.max(*least))))
        }
        Answer::Percent { least, most } => {
            let usual = Decimal::new(975, 1);
            texts.number(usual.max(*least).min(*most))
        }
    })
}
