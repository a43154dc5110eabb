//! Names as published copies of the official lists hold them.

use tieuchi::diagnostic::Severity;
use tieuchi::names;

use crate::data::support::{read, read_text};

const SPECIMENS: &str = include_str!("commune-raw-forms.csv");

/// A line of the list: code, clean name, raw form, what differs.
fn specimens() -> Vec<[String; 4]> {
    let mut reader = csv::Reader::from_reader(SPECIMENS.as_bytes());
    let field = |record: &csv::StringRecord, at: usize| record[at].to_owned();
    reader
        .records()
        .map(|record| record.unwrap())
        .map(|record| [1, 2, 3, 4].map(|at| field(&record, at)))
        .collect()
}

#[test]
fn every_specimen_is_understood_or_reported() {
    let specimens = specimens();
    assert_eq!(specimens.len(), 180);
    for [code, name, raw, difference] in specimens {
        let (raw_name, kind) = match raw.split_once(" | ") {
            Some((raw_name, kind)) => (raw_name, kind),
            None if raw == "(empty)" => ("", ""),
            None => (raw.as_str(), ""),
        };
        let file = format!("mã,tên,loại,huyện\n{code},{raw_name},{kind},{name}\n");
        let outcome = read_text("a.csv", &file);
        let codes = outcome.codes();
        let said = |wanted: &str| codes.contains(&wanted);
        if raw == "(empty)" {
            // A row that only names its district is no unit's.
            assert_eq!(codes, ["TC0826"], "{difference}");
            assert!(outcome.data.records.is_empty());
            continue;
        }
        let record = outcome.only();
        assert_eq!(record.identity.code.as_ref(), Some(&code));
        let read_name = record.identity.name.as_deref().unwrap();
        let bare_name = name.split_once(' ').unwrap().1;
        assert!(
            [names::key(&name), names::key(bare_name)].contains(&names::key(read_name)),
            "{read_name} is not {name}"
        );
        match difference.as_str() {
            "spacing" | "curly apostrophe" => assert!(said("TC0821"), "{raw}"),
            "unit type column contradicts the name" => assert!(said("TC0824"), "{raw}"),
            _ => assert!(!said("TC0821"), "{raw}"),
        }
        let is_error = |severity| severity == Severity::Error;
        let errors = outcome.findings().filter(|one| is_error(one.severity));
        assert_eq!(errors.count(), usize::from(!kind.is_empty()), "{raw}");
    }
}

#[test]
fn each_specimen_is_the_commune_of_its_clean_name() {
    for [code, name, raw, difference] in specimens() {
        // Some lists leave the kind of unit out of the name.
        let is_whole =
            ["xã ", "phường ", "thị trấn "].map(|kind| raw.to_lowercase().starts_with(kind));
        if !is_whole.contains(&true) || raw.contains(" | ") {
            continue;
        }
        let clean = format!("tên,trẻ_em\n{name},500\n");
        let found = format!("tên,trẻ_em_dưới_1_tuổi\n{raw},32\n");
        let outcome = read(&[("a.csv", clean.as_bytes()), ("b.csv", found.as_bytes())]);
        assert_eq!(outcome.data.records.len(), 1, "{code} {raw}: {difference}");
    }
}

#[test]
fn codes_that_a_spreadsheet_has_changed() {
    for (given, code, note) in [
        ("00001", Some("00001"), None),
        (" 00001 ", Some("00001"), None),
        ("1", Some("00001"), Some("TC0820")),
        ("15499.0", Some("15499"), Some("TC0820")),
        ("\"15499,0\"", Some("15499"), Some("TC0820")),
        ("'00001", Some("00001"), Some("TC0820")),
        ("1.000", None, Some("TC0819")),
        ("154990", None, Some("TC0819")),
        ("00000", None, Some("TC0819")),
        ("15499.5", None, Some("TC0819")),
        ("15-499", None, Some("TC0819")),
        ("1e4", None, Some("TC0819")),
    ] {
        let outcome = read_text("a.csv", &format!("mã,tên,loại\n{given},Xã An Hòa,xã\n"));
        assert_eq!(outcome.only().identity.code.as_deref(), code, "{given}");
        assert_eq!(outcome.codes(), Vec::from_iter(note), "{given}");
    }
}

#[test]
fn types_follow_from_names_only_where_nothing_else_is_said() {
    let with =
        |name: &str, kind: &str| read_text("a.csv", &format!("mã,tên,loại\n00001,{name},{kind}\n"));
    for (name, kind, known, codes) in [
        ("Xã An Hòa", "", Some(0), vec!["TC0825"]),
        ("THỊ TRẤN An Hòa", "", Some(2), vec!["TC0825"]),
        ("An Hòa", "", None, vec![]),
        ("Xãm An Hòa", "", None, vec![]),
        ("An Hòa", "Phường", Some(1), vec![]),
        ("Phường 5", "Phường", Some(1), vec![]),
        ("Phường 5", "Xã", None, vec!["TC0824"]),
        ("Phường 5", "làng", Some(1), vec!["TC0813", "TC0825"]),
    ] {
        let outcome = with(name, kind);
        let id = outcome.standard.attributes.ids().next().unwrap();
        let given = outcome.only().attribute(id).map(|given| given.value);
        assert_eq!(given, known, "{name} {kind}");
        let mut said = outcome.codes();
        said.sort_unstable();
        assert_eq!(said, codes, "{name} {kind}");
    }
}

#[test]
fn rows_that_are_not_of_a_commune() {
    let outcome = read_text(
        "a.csv",
        "stt,mã,tên,huyện,loại,trẻ_em\n\
         1,00001,Xã An Hòa,Núi Thành,xã,500\n\
         ,,,,,\n\
         2,,,,,\n\
         (1),(2),(3),(4),,\n\
         ,,,Núi Thành,,900\n\
         ,,Tổng cộng,,,900\n\
         ,,Huyện Núi Thành,,,900\n\
         ,,Xã Tổng Cọt,,xã,100\n",
    );
    insta::assert_snapshot!("not_of_a_commune", outcome.communes() + &outcome.report());
}
