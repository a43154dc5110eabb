//! Results of a standard in a condition of another assessment.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::support::program::{program, text};

/// How many units a link holds of, does not hold of, and leaves open.
fn counts(rows: &str) -> [Value; 3] {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [
        ("criteria/programmes/kien-giang-2021.tieuchi", "kh.tieuchi"),
        ("criteria/qd-06-2019.tieuchi", "qd.tieuchi"),
    ] {
        fs::copy(from, folder.path().join(to)).unwrap();
    }
    // Figures of the first commune of the examples, which is recognised, with the answer put behind.
    let shipped = fs::read_to_string("examples/quang-nam-2024.csv").unwrap();
    let mut lines = shipped.lines();
    let heads = lines.next().unwrap();
    let mut data = format!("{heads},đạt_tiêu_chí_nông_thôn_mới_khác\n");
    for row in rows.lines() {
        let (name, answer) = row.split_once(',').unwrap();
        let line = shipped.lines().find(|line| line.contains(name)).unwrap();
        writeln!(data, "{line},{answer}").unwrap();
    }
    fs::write(folder.path().join("xa.csv"), data).unwrap();
    let output = program(folder.path())
        .args([
            "plan",
            "kh.tieuchi",
            "xa.csv",
            "--day",
            "01/06/2024",
            "--format",
            "json",
        ])
        .output()
        .unwrap();
    let value: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    let link = &value["duties"]["links"][0];
    ["holds", "fails", "open"].map(|name| link[name].clone())
}

/// The names of communes that are recognised, that are not, and that are open, as `score` has them.
fn communes() -> [String; 3] {
    let output = crate::support::program::run(&[
        "score",
        "criteria/qd-06-2019.tieuchi",
        "examples/quang-nam-2024.csv",
        "--format",
        "json",
    ]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = value["communes"].as_array().unwrap();
    ["met", "not_met", "undetermined"].map(|verdict| {
        let found = all.iter().find(|one| {
            let name = one["commune"]["name"].as_str().or(one["name"].as_str());
            one["verdict"] == verdict && name.is_some_and(|name| name.starts_with("Xã"))
        });
        let found = found.unwrap_or_else(|| panic!("{verdict}: {}", all[0]));
        let code = found["commune"]["code"].as_str().or(found["code"].as_str());
        code.unwrap().to_owned()
    })
}

#[test]
fn recognition_is_one_condition_of_another_assessment() {
    let [met, not_met, open] = communes();
    let count = |holds: u32, fails: u32, open: u32| [holds, fails, open].map(Value::from);
    assert_eq!(counts(&format!("{met},có")), count(1, 0, 0));
    assert_eq!(counts(&format!("{met},không")), count(0, 1, 0));
    assert_eq!(counts(&format!("{met},")), count(0, 0, 1));
    assert_eq!(counts(&format!("{not_met},có")), count(0, 1, 0));
    // Missing figures leave it open, unless the rest says no.
    assert_eq!(counts(&format!("{open},có")), count(0, 0, 1));
    assert_eq!(counts(&format!("{open},không")), count(0, 1, 0));
}
