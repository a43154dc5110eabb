//! Missing examples in the language of standards, to be put into a file and confirmed.
//!
//! What must follow is a `?`; what the engine makes of it stands behind it as a comment, so that
//! nothing is asserted that no person has said.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{case, words};
use crate::exact::format_number;
use crate::model::{AttributeDomain, ExampleValue, Expected, IndicatorKind, Standard};
use crate::names::key;
use crate::report::words::Words;
use crate::text::{Args, Texts, wrap};
use crate::trial::Suggestion;

/// Comments and lists of figures are broken to this many columns.
const WIDTH: usize = 100;

/// Writes the suggestions as a file of examples; `alone` says that there is no such file yet, so
/// that it needs its heading. `taken` are the names of examples that there are.
pub fn write<'n>(
    suggestions: &[Suggestion],
    standard: &Standard,
    taken: impl Iterator<Item = &'n str>,
    alone: bool,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = Words { texts, standard };
    let args = Args::new().with("count", suggestions.len());
    let head = match suggestions.len() {
        0 => "suggest-nothing",
        _ => "suggest-head",
    };
    for line in wrap(&texts.with(head, &args), WIDTH - 2).lines() {
        writeln!(out, "# {line}")?;
    }
    if suggestions.is_empty() {
        return Ok(());
    }
    if alone {
        writeln!(out, "\nví dụ cho {}", standard.id)?;
    }
    let mut names: BTreeSet<String> = taken.map(key).collect();
    let mut written: Vec<(&Suggestion, String)> = Vec::new();
    for suggestion in suggestions {
        let name = unlike(&mut names, &case::name(&words, suggestion.case));
        writeln!(out, "\nví dụ \"{name}\"")?;
        let base = base(&written, suggestion);
        if let Some((_, name)) = base {
            writeln!(out, "  như ví dụ \"{name}\"")?;
        }
        for line in lines(given(standard, suggestion, base.map(|(base, _)| *base))) {
            writeln!(out, "  {line}")?;
        }
        for (at, (expected, actual)) in suggestion.open.iter().enumerate() {
            let word = if at == 0 { "thì" } else { "và" };
            let args = Args::new().with("actual", words::actual(&words, actual));
            let comment = texts.with("suggest-actual", &args);
            writeln!(out, "  {word} {}   # {comment}", open(&words, expected))?;
        }
        written.push((suggestion, name));
    }
    Ok(())
}

/// A name that no other example has.
fn unlike(names: &mut BTreeSet<String>, name: &str) -> String {
    let mut unlike = name.to_owned();
    let mut count = 1;
    while !names.insert(key(&unlike)) {
        count += 1;
        unlike = format!("{name} ({count})");
    }
    unlike
}

/// An example before it that gives all the same indicators and attributes, many of them.
fn base<'w, 's>(
    written: &'w [(&'s Suggestion, String)],
    suggestion: &Suggestion,
) -> Option<&'w (&'s Suggestion, String)> {
    const MANY: usize = 8;
    let ids = |one: &Suggestion| -> Vec<_> { one.figures.iter().map(|(id, _)| *id).collect() };
    let attributes =
        |one: &Suggestion| -> Vec<_> { one.attributes.iter().map(|(id, _)| *id).collect() };
    if suggestion.figures.len() < MANY {
        return None;
    }
    written
        .iter()
        .find(|(one, _)| ids(one) == ids(suggestion) && attributes(one) == attributes(suggestion))
}

/// What is given, as far as a base does not give it.
fn given(standard: &Standard, suggestion: &Suggestion, base: Option<&Suggestion>) -> Vec<String> {
    let known = |id, value| base.is_some_and(|base| base.attributes.contains(&(id, value)));
    let attributes = suggestion
        .attributes
        .iter()
        .filter(|(id, value)| !known(*id, *value));
    let attributes = attributes.map(|(id, value)| {
        let attribute = &standard.attributes[*id];
        match &attribute.domain {
            AttributeDomain::Flag => format!("{} {}", attribute.name, yes_no(*value == 1)),
            AttributeDomain::Choices(choices) => {
                let choice = choices.get(usize::from(*value)).map_or("", String::as_str);
                format!("{} là {choice}", attribute.name)
            }
        }
    });
    let known = |id, value| base.is_some_and(|base| base.figures.contains(&(id, value)));
    let figures = suggestion
        .figures
        .iter()
        .filter(|(id, value)| !known(*id, *value));
    let figures = figures.map(|(id, value)| {
        let indicator = &standard.indicators[*id];
        match value {
            ExampleValue::Flag(flag) => format!("{} {}", indicator.name, yes_no(*flag)),
            ExampleValue::Number(number) => {
                let percent = indicator.kind == IndicatorKind::Percent;
                let sign = if percent { "%" } else { "" };
                format!("{} {}{sign}", indicator.name, format_number(*number))
            }
        }
    });
    attributes.chain(figures).collect()
}

fn yes_no(flag: bool) -> &'static str {
    if flag { "có" } else { "không" }
}

/// Values side by side, as many as fit on a line.
fn lines(values: Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for value in values {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 2 + value.chars().count() + 2 <= WIDTH => {
                line.push_str(", ");
                line.push_str(&value);
            }
            _ => lines.push(value),
        }
    }
    lines
}

/// An expectation that waits for its result.
fn open(words: &Words<'_>, expected: &Expected) -> String {
    match expected {
        Expected::Item(id, _) => format!("mục {} được ? điểm", words::item_number(words, *id)),
        Expected::Criterion(id, _) => {
            format!(
                "tiêu chí {} được ? điểm",
                words.standard.criteria[*id].number
            )
        }
        Expected::Total(_) => "tổng điểm là ?".to_owned(),
        Expected::Class(_) => "thuộc nhóm ?".to_owned(),
        Expected::Condition(one, _) => format!("điều kiện \"{}\" ?", words::condition(words, *one)),
        Expected::Verdict(_) => "?".to_owned(),
    }
}
