//! The words for people: both languages say the same things, and everything that is asked for is
//! there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use tieuchi::diagnostic::Code;
use tieuchi::l10n::{Args, Lang, RESOURCES, Texts};

/// Messages and attributes (`TC0401.help`), with the variables of their words.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn both_languages_say_the_same() {
    for &(name, vi, en) in RESOURCES {
        let (vi, en) = (messages(name, vi), messages(name, en));
        let only = |one: &Messages, other: &Messages| -> Vec<String> {
            let ids = one.keys().filter(|id| !other.contains_key(*id));
            ids.cloned().collect()
        };
        assert_eq!(only(&vi, &en), [""; 0], "{name}: only in Vietnamese");
        assert_eq!(only(&en, &vi), [""; 0], "{name}: only in English");
        for (id, variables) in &vi {
            assert_eq!(variables, &en[id], "{name}: the variables of {id}");
        }
    }
}

#[test]
fn no_message_is_there_twice() {
    let mut seen = BTreeSet::new();
    for &(name, vi, _) in RESOURCES {
        for id in messages(name, vi).into_keys() {
            assert!(seen.insert(id.clone()), "{id} is there again in {name}");
        }
    }
}

#[test]
fn every_code_has_its_words() {
    for lang in [Lang::Vi, Lang::En] {
        let all = all(lang);
        for code in Code::ALL {
            assert!(all.contains_key(code.as_str()), "{code} in {lang:?}");
            for plain in ["title", "why"] {
                let id = format!("{code}.{plain}");
                let variables = all.get(&id).unwrap_or_else(|| panic!("{id} in {lang:?}"));
                assert!(variables.is_empty(), "{id} has variables in {lang:?}");
            }
        }
    }
}

#[test]
fn no_words_are_of_a_code_that_is_none() {
    for id in all(Lang::Vi).keys().filter(|id| id.starts_with("TC")) {
        let code = id.split('.').next().unwrap();
        assert!(code.parse::<Code>().is_ok(), "{id} is of no code");
    }
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let all = all(Lang::Vi);
    let mut missing = BTreeSet::new();
    for entry in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let code = fs::read_to_string(entry.path()).unwrap();
        for id in asked_for(code.split("#[cfg(test)]").next().unwrap()) {
            if !all.contains_key(id) {
                missing.insert(format!("{id} ({})", entry.path().display()));
            }
        }
    }
    for entry in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates")) {
        let entry = entry.unwrap();
        let path = entry.path();
        if !entry.file_type().is_file() {
            continue;
        }
        let template = fs::read_to_string(path).unwrap();
        for (at, call) in template.match_indices("say(\"") {
            let id = template[at + call.len()..].split('"').next().unwrap();
            if !all.contains_key(id) {
                missing.insert(format!("{id} ({})", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The ids that stand whole where words are asked for.
fn asked_for(code: &str) -> impl Iterator<Item = &str> {
    let calls = [
        "texts.get(",
        "texts.with(",
        "texts.find(",
        "Arg::Message(",
        "Complaint::new(",
        "complaint.help(",
        "complaint.hint(",
        "complaint.see(",
        "complaint.entry(",
    ];
    calls.into_iter().flat_map(move |call| {
        code.match_indices(call).filter_map(move |(at, _)| {
            let argument = code[at + call.len()..].trim_start();
            argument.strip_prefix('"')?.split('"').next()
        })
    })
}

#[test]
fn every_command_and_option_has_its_help() {
    for lang in [Lang::Vi, Lang::En] {
        let texts = Texts::new(lang);
        let mut command = tieuchi::cli::command(&texts);
        command.build();
        for command in std::iter::once(&command).chain(command.get_subcommands()) {
            let mut words = vec![command.get_about().unwrap().to_string()];
            for arg in command.get_arguments() {
                words.push(arg.get_help().unwrap().to_string());
                let names = arg.get_value_names().unwrap_or_default();
                words.extend(names.iter().map(ToString::to_string));
            }
            for word in words {
                // A message that is not there shows as its id.
                assert!(!word.starts_with("cli-"), "{}: {word}", command.get_name());
            }
        }
    }
}

#[test]
fn numbers_are_written_as_the_language_does() {
    let args = Args::new().with("count", 1234_usize);
    let errors = |lang| Texts::new(lang).with("count-errors", &args);
    assert_eq!(errors(Lang::Vi), "1.234 lỗi");
    assert_eq!(errors(Lang::En), "1,234 errors");
}

fn all(lang: Lang) -> Messages {
    RESOURCES
        .iter()
        .flat_map(|&(name, vi, en)| messages(name, if lang == Lang::Vi { vi } else { en }))
        .collect()
}

fn messages(name: &str, text: &'static str) -> Messages {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut messages = Messages::new();
    let mut put = |id: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        of_pattern(pattern, &mut variables);
        let before = messages.insert(id.clone(), variables);
        assert!(before.is_none(), "{name}: {id} is there twice");
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(value) = &message.value {
            put(id.to_owned(), value);
        }
        for attribute in &message.attributes {
            put(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            for variant in variants {
                of_pattern(&variant.value, variables);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}
