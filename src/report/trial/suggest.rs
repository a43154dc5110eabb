//! Missing examples in the language of standards, to be put into a file and confirmed.
//!
//! What must follow is a `?`; what the engine makes of it stands behind it as a comment, so that
//! nothing is asserted that no person has said.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{case, places, words};
use crate::exact::{format_date, format_number};
use crate::model::{AttributeDomain, ExampleValue, Expected, IndicatorId, IndicatorKind, Standard};
use crate::names::key;
use crate::report::words::Words;
use crate::source::Sources;
use crate::text::{Args, Texts, wrap};
use crate::trial::{Suggestion, Suggestions};

/// Comments and lists of figures are broken to this many columns.
const WIDTH: usize = 100;

/// Writes the suggestions as a file of examples; `alone` says that there is no such file yet, so
/// that it needs its heading. `taken` are the names of examples that there are.
pub fn write<'n>(
    suggestions: &Suggestions,
    (standard, sources): (&Standard, &Sources),
    taken: impl Iterator<Item = &'n str>,
    alone: bool,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = Words { texts, standard };
    let Suggestions { examples, left } = suggestions;
    let args = Args::new().with("count", examples.len());
    match (examples.len(), left.goals.len()) {
        (0, 0) => comment(&texts.get("suggest-nothing"), out)?,
        (0, _) => {}
        _ => comment(&texts.with("suggest-head", &args), out)?,
    }
    if !left.goals.is_empty() {
        comment(&texts.get("suggest-left"), out)?;
        for paragraph in places::missing(&words, sources, left) {
            comment(&paragraph, out)?;
        }
    }
    if examples.is_empty() {
        return Ok(());
    }
    if alone {
        writeln!(out, "\nví dụ cho {}", standard.id)?;
    }
    let day = standard
        .day
        .map_or_else(String::new, |day| format!(" vào ngày {}", format_date(day)));
    let mut names: BTreeSet<String> = taken.map(key).collect();
    let mut written: Vec<(&Suggestion, String)> = Vec::new();
    for suggestion in examples {
        let name = unlike(&mut names, &case::name(&words, suggestion.case));
        writeln!(out, "\nví dụ \"{name}\"{day}")?;
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

fn comment(text: &str, out: &mut dyn Write) -> io::Result<()> {
    for line in wrap(text, WIDTH - 2).lines() {
        writeln!(out, "# {line}")?;
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
    let ids = |one: &Suggestion| -> Vec<_> {
        let now = one.figures.iter().map(|(id, _)| (*id, false));
        now.chain(one.previous.iter().map(|(id, _)| (*id, true)))
            .collect()
    };
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
    let nothing = Vec::new();
    let periods = [
        (&suggestion.figures, base.map(|base| &base.figures), ""),
        (
            &suggestion.previous,
            base.map(|base| &base.previous),
            " kỳ trước",
        ),
    ];
    let figures = periods.into_iter().flat_map(|(own, base, period)| {
        let base = base.unwrap_or(&nothing);
        let new = own.iter().filter(|figure| !base.contains(figure));
        new.map(move |(id, value)| figure(standard, *id, period, *value))
            .collect::<Vec<_>>()
    });
    attributes.chain(figures).collect()
}

fn figure(standard: &Standard, id: IndicatorId, period: &str, value: ExampleValue) -> String {
    let indicator = &standard.indicators[id];
    let name = format!("{}{period}", indicator.name);
    match value {
        ExampleValue::Flag(flag) => format!("{name} {}", yes_no(flag)),
        ExampleValue::Number(number) => {
            let percent = indicator.kind == IndicatorKind::Percent;
            let sign = if percent { "%" } else { "" };
            format!("{name} {}{sign}", format_number(number))
        }
    }
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
