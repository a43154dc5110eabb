//! What the examples come to.

use std::path::PathBuf;

use tieuchi::data;
use tieuchi::engine::{self, Outcome, Verdict};
use tieuchi::number::Decimal;

use crate::standard::shipped;

/// Code, verdict, least and most points of each commune of Núi Thành.
const NUI_THANH: [(&str, Verdict, u32, u32); 17] = [
    ("20965", Verdict::Met, 930, 930),
    ("20968", Verdict::Met, 850, 850),
    ("20971", Verdict::Met, 930, 930),
    ("20974", Verdict::NotMet, 845, 845),
    ("20977", Verdict::Met, 805, 835),
    ("20980", Verdict::NotMet, 795, 795),
    ("20983", Verdict::Met, 895, 895),
    ("20984", Verdict::NotMet, 865, 865),
    ("20986", Verdict::NotMet, 880, 880),
    ("20989", Verdict::Met, 880, 880),
    ("20992", Verdict::Met, 830, 830),
    ("20995", Verdict::Undetermined, 865, 965),
    ("20998", Verdict::Undetermined, 835, 910),
    ("21001", Verdict::Met, 905, 905),
    ("21004", Verdict::Undetermined, 825, 825),
    ("21005", Verdict::NotMet, 895, 950),
    ("21007", Verdict::Met, 815, 815),
];

#[test]
fn nui_thanh_has_one_commune_of_every_kind() {
    let found: Vec<_> = scored("examples/nui-thanh-2024.yaml")
        .into_iter()
        .map(|(code, outcome)| {
            (
                code,
                outcome.verdict,
                outcome.points.min,
                outcome.points.max,
            )
        })
        .collect();
    let expected: Vec<_> = NUI_THANH
        .iter()
        .map(|(code, verdict, min, max)| {
            (
                (*code).to_owned(),
                *verdict,
                Decimal::from(*min),
                Decimal::from(*max),
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn quang_nam_falls_five_communes_short_of_its_target() {
    let communes = scored("examples/quang-nam-2024.csv");
    let count = |verdict| {
        communes
            .iter()
            .filter(|(_, outcome)| outcome.verdict == verdict)
            .count()
    };
    assert_eq!(communes.len(), 241);
    assert_eq!(
        [Verdict::Met, Verdict::NotMet, Verdict::Undetermined].map(count),
        [188, 40, 13]
    );
}

#[test]
fn the_workbook_says_the_same_as_the_table() {
    assert_eq!(
        scored("examples/quang-nam-2024.xlsx"),
        scored("examples/quang-nam-2024.csv")
    );
}

/// The communes of a data file in which nothing is found wrong.
fn scored(path: &str) -> Vec<(String, Outcome)> {
    let (standard, _, mut sources) = shipped::read();
    let standard = standard.unwrap();
    let set = data::read(&standard, &[PathBuf::from(path)], &mut sources).unwrap();
    assert!(set.findings.is_empty(), "{path}: {:#?}", set.findings);
    set.records
        .into_iter()
        .map(|commune| {
            let code = commune.record.identity.code.clone().unwrap();
            assert!(
                commune.findings.is_empty(),
                "{code}: {:#?}",
                commune.findings
            );
            (code, engine::evaluate(&standard, &commune.record))
        })
        .collect()
}
