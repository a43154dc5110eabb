//! Missing examples in the language of standards, to be put into a file and confirmed.
//!
//! What must follow is a `?`; what the engine makes of it stands behind it as a comment, so that
//! nothing is asserted that no person has said.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{case, expectation, places, words};
use crate::examples::{Suggestion, Suggestions};
use crate::l10n::{Args, Texts, wrap};
use crate::model::{AttributeDomain, ExampleValue, Expected, IndicatorId, IndicatorKind, Standard};
use crate::names::key;
use crate::report::words::Words;
use crate::source::Sources;
use crate::syntax::ast::{ExpectedDecl, GivenDecl, GivenValue, ResultDecl, Spanned, Worth};
use crate::syntax::write;

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
        writeln!(out, "\n{}", write::examples_for(&standard.id))?;
    }
    let mut names: BTreeSet<String> = taken.map(key).collect();
    let mut written: Vec<(&Suggestion, String)> = Vec::new();
    for suggestion in examples {
        let name = unlike(&mut names, &case::name(&words, suggestion.case));
        writeln!(out, "\n{}", write::example(&name, standard.day))?;
        let base = base(&written, suggestion);
        if let Some((_, name)) = base {
            writeln!(out, "  {}", write::like(name))?;
        }
        for line in lines(given(standard, suggestion, base.map(|(base, _)| *base))) {
            writeln!(out, "  {line}")?;
        }
        for (at, (expected, actual)) in suggestion.open.iter().enumerate() {
            let word = write::joint(at == 0);
            let args = Args::new().with("actual", expectation::actual(&words, actual));
            let comment = texts.with("suggest-actual", &args);
            writeln!(
                out,
                "  {word} {}   # {comment}",
                write::expected(&open(&words, expected))
            )?;
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
        let value = match &attribute.domain {
            AttributeDomain::Flag => GivenValue::Flag(*value == 1),
            AttributeDomain::Choices(choices) => {
                let choice = choices.get(usize::from(*value));
                GivenValue::Choice(choice.cloned().unwrap_or_default())
            }
        };
        one(standard, &attribute.name, false, value)
    });
    let nothing = Vec::new();
    let periods = [
        (&suggestion.figures, base.map(|base| &base.figures), false),
        (&suggestion.previous, base.map(|base| &base.previous), true),
    ];
    let figures = periods.into_iter().flat_map(|(own, base, previous)| {
        let base = base.unwrap_or(&nothing);
        let new = own.iter().filter(|figure| !base.contains(figure));
        new.map(move |(id, value)| figure(standard, *id, previous, *value))
            .collect::<Vec<_>>()
    });
    attributes.chain(figures).collect()
}

fn figure(standard: &Standard, id: IndicatorId, previous: bool, value: ExampleValue) -> String {
    let indicator = &standard.indicators[id];
    let value = match value {
        ExampleValue::Flag(flag) => GivenValue::Flag(flag),
        ExampleValue::Number(value) => {
            let percent = indicator.kind == IndicatorKind::Percent;
            GivenValue::Number { value, percent }
        }
    };
    one(standard, &indicator.name, previous, value)
}

/// A value as an example gives it.
fn one(standard: &Standard, name: &str, previous: bool, value: GivenValue) -> String {
    write::given(&GivenDecl {
        name: Spanned::unplaced(standard.file, name.to_owned()),
        previous: previous.then(|| Spanned::unplaced(standard.file, ()).span),
        value: Spanned::unplaced(standard.file, value),
        starts_line: false,
    })
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
fn open(words: &Words<'_>, expected: &Expected) -> ExpectedDecl {
    let standard = words.standard;
    match expected {
        Expected::Item(id, _) => {
            let number = Spanned::unplaced(standard.file, standard.items[*id].number);
            ExpectedDecl::Item(number, Worth::Unconfirmed)
        }
        Expected::Criterion(id, _) => {
            let number = Spanned::unplaced(standard.file, standard.criteria[*id].number);
            ExpectedDecl::Criterion(number, Worth::Unconfirmed)
        }
        Expected::Total(_) => ExpectedDecl::Total(Worth::Unconfirmed),
        Expected::Class(_) => ExpectedDecl::Class(Vec::new()),
        Expected::Condition(one, _) => {
            let name = Spanned::unplaced(standard.file, words::condition(words, *one));
            ExpectedDecl::Condition(name, ResultDecl::Unconfirmed)
        }
        Expected::Verdict(_) => ExpectedDecl::Verdict(ResultDecl::Unconfirmed),
    }
}
