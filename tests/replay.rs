//! Every seed of the fuzz targets and every input that fuzzing ever found, through the bodies of
//! the targets themselves.

#[path = "../fuzz/bodies/mod.rs"]
mod bodies;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use bodies::{TARGETS, seeds};

fn replay(target: &str) {
    let (_, run) = TARGETS.iter().find(|(name, _)| *name == target).unwrap();
    let mut inputs = seeds::of(target);
    assert!(!inputs.is_empty(), "{target} has no seeds");
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/regressions");
    for entry in fs::read_dir(found.join(target)).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        inputs.insert(format!("regressions-{name}"), fs::read(&path).unwrap());
    }
    let mut failed = Vec::new();
    for (name, input) in &inputs {
        if catch_unwind(AssertUnwindSafe(|| run(input))).is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "{target}: {failed:#?}");
}

#[test]
fn rules() {
    replay("rules");
}

#[test]
fn format() {
    replay("format");
}

#[test]
fn amendment() {
    replay("amendment");
}

#[test]
fn yaml() {
    replay("yaml");
}

#[test]
fn csv() {
    replay("csv");
}

#[test]
fn workbook() {
    replay("workbook");
}

#[test]
fn engine() {
    replay("engine");
}

#[test]
fn questions() {
    replay("questions");
}

#[test]
fn every_target_has_a_binary_and_is_replayed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let (manifest, tests) = (read("fuzz/Cargo.toml"), read("tests/replay.rs"));
    for (target, _) in TARGETS {
        let path = format!("fuzz_targets/{target}.rs");
        assert!(manifest.contains(&format!("path = \"{path}\"")), "{target}");
        assert!(
            tests.contains(&format!("    replay(\"{target}\");")),
            "{target}"
        );
        let binary = read(&format!("fuzz/{path}"));
        assert!(
            binary.contains(&format!("bodies::{target}::run(bytes)")),
            "{target}"
        );
    }
    let targets: BTreeSet<&str> = TARGETS.iter().map(|(target, _)| *target).collect();
    let found = fs::read_dir(root.join("fuzz/regressions"));
    for entry in found.into_iter().flatten() {
        let name = entry.unwrap().file_name();
        assert!(name.to_str().is_some_and(|name| targets.contains(name)));
    }
}

#[test]
fn the_dictionary_holds_the_words_of_the_language() {
    let words = seeds::dictionary();
    for word in [
        "bộ tiêu chí",
        "trở lên",
        "không phát sinh",
        "sửa đổi",
        "≥",
        "trẻ_em",
    ] {
        assert!(words.iter().any(|known| known == word), "{word}");
    }
}
