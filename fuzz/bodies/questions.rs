//! What is asked of a standard itself, and of two: each question ends and is answered in words.

use std::io;

use tieuchi::compare::{self, Comparison, Numbers};
use tieuchi::decision::Budget;
use tieuchi::examples;
use tieuchi::inspect;
use tieuchi::model::{self, Standard};
use tieuchi::report::diff::{self, Difference};
use tieuchi::report::inspect::Layout;
use tieuchi::report::{doc, inspect as answers};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use super::help::{has_errors, in_each_language, parts, tell};

/// So many steps may be taken for one standard, as in a command that is asked for answers.
const STEPS: u64 = 300_000_000;

/// Asks everything of the standards between lines `=====`, and what tells the first two apart.
pub(crate) fn run(bytes: &[u8]) {
    let mut sources = Sources::new();
    let mut standards = Vec::new();
    for part in parts(bytes).iter().take(2) {
        standards.extend(build(part, &mut sources));
    }
    for standard in &standards {
        ask(standard, &sources);
    }
    if let [old, new] = standards.as_slice() {
        tell_apart(old, new, &sources);
    }
}

fn build(bytes: &[u8], sources: &mut Sources) -> Option<Standard> {
    let file = sources.add("a.tieuchi", FileKind::Text, bytes)?;
    let (ast, mistakes) = syntax::parse(sources, file);
    if has_errors(&mistakes) {
        return None;
    }
    model::build(file, &ast).0
}

fn ask(standard: &Standard, sources: &Sources) {
    let budget = Budget::new(STEPS);
    tell(&inspect::findings(standard, &budget), sources);
    let inspection = inspect::inspect(standard, &budget);
    let trial = examples::run(standard, &standard.examples, sources);
    let _ = examples::suggest(standard, &trial, sources, &budget);
    in_each_language(|texts| {
        let out = &mut io::sink();
        let written = answers::write(standard, &inspection, sources, texts, Layout::Json, out);
        written.expect("a sink takes all");
        for layout in [doc::Layout::Markdown, doc::Layout::Html] {
            let book = doc::Book {
                standards: std::slice::from_ref(standard),
                plans: &[],
            };
            doc::write(&book, sources, texts, layout, out).expect("a sink takes all");
        }
    });
}

fn tell_apart(old: &Standard, new: &Standard, sources: &Sources) {
    let difference = Difference {
        comparison: Comparison {
            old,
            new,
            numbers: Numbers::of(old, new),
            changes: compare::changes(old, new),
            distinction: compare::distinguish(old, new, &Budget::new(STEPS)),
            effect: None,
        },
        sources,
        accounts: None,
        problems: Vec::new(),
    };
    in_each_language(|texts| {
        let out = &mut io::sink();
        diff::text::write(&difference, texts, 80, false, out).expect("a sink takes all");
        diff::markdown::write(&difference, texts, out).expect("a sink takes all");
        diff::json::write(&difference, texts, out).expect("a sink takes all");
    });
}
