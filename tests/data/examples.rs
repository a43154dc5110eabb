//! The wrong and right examples that explain each code.

use std::path::{Path, PathBuf};

use tieuchi::diagnostic::Code;
use tieuchi::l10n::Lang;

use crate::data::support::{explain, read};

/// The codes of data; those of two files beside each other `tests/codes.rs` reads.
fn data_codes() -> impl Iterator<Item = &'static str> {
    const OF_TWO_FILES: [&str; 6] = ["TC0847", "TC0848", "TC0851", "TC0862", "TC0865", "TC0866"];
    let codes = Code::ALL.iter().map(|code| code.as_str());
    codes.filter(|code| code.starts_with("TC08") && !OF_TWO_FILES.contains(code))
}

fn example(code: &str, which: &str) -> (PathBuf, Vec<u8>) {
    let folder = Path::new("src/diagnostic/examples").join(code);
    for ending in ["csv", "yaml", "xlsx"] {
        let path = folder.join(format!("{which}.{ending}"));
        if let Ok(bytes) = std::fs::read(&path) {
            return (path, bytes);
        }
    }
    panic!("{code} has no {which} example");
}

#[test]
fn every_wrong_example_shows_its_code_and_no_other() {
    for code in data_codes() {
        let (path, bytes) = example(code, "wrong");
        let name = match code {
            // What is wrong with this one is its name, which its first line gives.
            "TC0803" => "so-lieu.txt",
            _ => path.file_name().unwrap().to_str().unwrap(),
        };
        let outcome = read(&[(name, &bytes)]);
        let codes = outcome.codes();
        match code {
            // What is said of one commune stands on two rows of one file.
            "TC0823" | "TC0830" => assert_eq!(codes, ["TC0822", code]),
            _ => assert_eq!(codes, [code], "{}", outcome.report()),
        }
        insta::assert_snapshot!(code, outcome.report());
    }
}

#[test]
fn no_right_example_has_a_finding() {
    for code in data_codes() {
        let (path, bytes) = example(code, "right");
        let name = path.file_name().unwrap().to_str().unwrap();
        let outcome = read(&[(name, &bytes)]);
        assert_eq!(outcome.report(), "", "{code}");
        assert!(!outcome.data.records.is_empty(), "{code}");
    }
}

#[test]
fn every_code_has_its_words() {
    for lang in [Lang::Vi, Lang::En] {
        for code in data_codes() {
            for attribute in ["title", "why"] {
                let id = format!("{code}.{attribute}");
                assert!(explain(&id, lang).is_some(), "{lang:?} {id}");
            }
        }
    }
}
