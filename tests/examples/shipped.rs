//! The examples of the shipped standard: all of them right, and none of its rows without one.

use std::path::Path;

use tieuchi::diagnostic::Severity;
use tieuchi::examples::{self, State};
use tieuchi::model::{self, Example, Standard};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

const STANDARD: &str = "criteria/qd-06-2019.tieuchi";
const EXAMPLES: &str = "criteria/qd-06-2019.vi-du.tieuchi";

fn standard(sources: &mut Sources, text: &str) -> Standard {
    let file = sources
        .add(STANDARD, FileKind::Text, text.as_bytes())
        .unwrap();
    let (ast, _) = syntax::parse(sources, file);
    let (standard, findings) = model::build(file, &ast);
    standard.unwrap_or_else(|| panic!("{findings:?}"))
}

fn examples(sources: &mut Sources, standard: &Standard) -> Vec<Example> {
    let file = sources.read(Path::new(EXAMPLES), FileKind::Text).unwrap();
    let (ast, findings) = syntax::parse(sources, file);
    assert!(findings.is_empty(), "{findings:?}");
    let model::Examples {
        examples, findings, ..
    } = model::examples(standard, &[&ast]);
    let wrong = findings.iter().find(|one| one.severity != Severity::Note);
    assert_eq!(wrong, None);
    examples
}

#[test]
fn all_are_right_and_reach_everything() {
    let mut sources = Sources::new();
    let text = std::fs::read_to_string(STANDARD).unwrap();
    let standard = standard(&mut sources, &text);
    let examples = examples(&mut sources, &standard);
    let trial = examples::run(&standard, &examples, &sources);
    let failed: Vec<&str> = (trial.runs.iter())
        .filter(|run| run.state() != State::Passed)
        .map(|run| run.example.name.as_str())
        .collect();
    assert_eq!(failed, [""; 0]);
    let missing: Vec<_> = trial.coverage.missing().collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Whatever bound of a scale is copied wrongly, some example says so: each has one that stands
/// exactly on it.
#[test]
fn a_wrong_bound_in_any_row_is_noticed() {
    let text = std::fs::read_to_string(STANDARD).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut tried = 0;
    for (at, line) in lines.iter().enumerate() {
        let Some((right, wrong)) = shifted(line.trim_start()) else {
            continue;
        };
        // The neighbour follows, or there would be a gap.
        let changed = lines.iter().enumerate().map(|(other, line)| {
            if other.abs_diff(at) > 1 {
                return format!("{line}\n");
            }
            line.replace(&right, &wrong) + "\n"
        });
        let changed: String = changed.collect();
        let mut sources = Sources::new();
        let standard = standard(&mut sources, &changed);
        let examples = examples(&mut sources, &standard);
        let trial = examples::run(&standard, &examples, &sources);
        assert!(trial.count(State::Failed) > 0, "line {}: {line}", at + 1);
        tried += 1;
    }
    assert!(tried > 30, "only {tried} rows tried");
}

/// The first bound of a row, moved so that the bound itself falls out of the row that includes
/// it: both as they stand in rows.
fn shifted(row: &str) -> Option<(String, String)> {
    let mut words = row.split_whitespace();
    let (word, bound) = (words.next()?, words.next()?);
    let (digits, percent) = match bound.strip_suffix('%') {
        Some(digits) => (digits, "%"),
        None => (bound, ""),
    };
    let number: u32 = digits.parse().ok()?;
    let wrong = match word {
        "từ" => format!("{}", number + 1),
        "trên" if number > 0 => format!("{},5", number - 1),
        _ => return None,
    };
    Some((format!(" {bound} "), format!(" {wrong}{percent} ")))
}

/// What the guide shows is what is tested.
#[test]
fn the_examples_of_the_guide_are_among_them() {
    let guide = std::fs::read_to_string("docs/huong-dan.md").unwrap();
    let shipped = std::fs::read_to_string(EXAMPLES).unwrap();
    let blocks: Vec<&str> = (guide.split("```\n"))
        .filter(|block| block.starts_with("ví dụ \""))
        .collect();
    assert_eq!(blocks.len(), 4);
    for block in blocks {
        // Two are about figures and days that the standard has not.
        let other = block.contains(" kỳ trước ") || block.contains(" vào ngày ");
        assert!(other || shipped.contains(block), "{block}");
        let mut sources = Sources::new();
        let whole = format!("ví dụ cho mẫu\n\n{block}");
        let file = sources.add("ví dụ", FileKind::Text, whole.as_bytes());
        let (ast, findings) = syntax::parse(&sources, file.unwrap());
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(syntax::print(&ast), whole);
    }
}

#[test]
fn they_are_laid_out_as_the_language_is_printed() {
    let text = std::fs::read_to_string(EXAMPLES).unwrap();
    let mut sources = Sources::new();
    let file = sources.add(EXAMPLES, FileKind::Text, text.as_bytes());
    let (ast, _) = syntax::parse(&sources, file.unwrap());
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::to_owned);
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect()
    };
    assert_eq!(lines(&text), lines(&syntax::print(&ast)));
}
