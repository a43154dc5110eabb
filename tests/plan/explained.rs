//! One target, and one unit, explained: the sums, and what each unit adds to them.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::{run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const DISTRICT: &str = "examples/nui-thanh-2024.yaml";
const PROVINCE: &str = "examples/quang-nam-2024.csv";

fn explained(data: &str, about: &[&str]) -> String {
    let arguments: Vec<&str> = ["explain", PLAN, data]
        .iter()
        .chain(about)
        .copied()
        .collect();
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout).to_owned()
}

#[test]
fn a_target_as_its_readers_see_it() {
    assert_snapshot!(explained(DISTRICT, &["--target", "7"]));
    assert_snapshot!(explained(DISTRICT, &["--target", "5"]));
    assert_snapshot!(explained(DISTRICT, &["--target", "6", "--lang", "en"]));
}

#[test]
fn a_unit_as_its_readers_see_it() {
    assert_snapshot!(explained(DISTRICT, &["--commune", "tam giang"]));
    assert_snapshot!(explained(DISTRICT, &["--commune", "20974", "--lang", "en"]));
}

/// What units add comes to what the target says, and what one unit adds is the same from both sides.
#[test]
fn what_units_add_comes_to_the_sums() {
    let plan: Value = {
        let output = run(&["plan", PLAN, PROVINCE, "--format", "json"]);
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let unit: Value = serde_json::from_str(&explained(
        PROVINCE,
        &["--commune", "20335", "--format", "json"],
    ))
    .unwrap();
    let mut of_unit = unit["goals"].as_array().unwrap().iter();
    for target in plan["targets"].as_array().unwrap() {
        let number = target["number"].to_string();
        let told = explained(PROVINCE, &["--target", &number, "--format", "json"]);
        let told: Value = serde_json::from_str(&told).unwrap();
        let goals = target["goals"].as_array().unwrap();
        for (goal, told) in goals.iter().zip(told["goals"].as_array().unwrap()) {
            let units = told["units"].as_array().unwrap();
            if units.is_empty() {
                continue;
            }
            assert_eq!(units.len(), 241);
            let sum = |name: &str| {
                let known = units.iter().filter(|unit| unit["complete"] == true);
                known.map(|unit| unit[name].as_u64().unwrap()).sum::<u64>()
            };
            assert_eq!(Some(sum("part_least")), goal["part"].as_u64(), "{number}");
            assert_eq!(Some(sum("whole")), goal["whole"].as_u64(), "{number}");
            let one = units.iter().find(|unit| unit["code"] == "20335").unwrap();
            let other = of_unit.next().unwrap();
            for name in ["part_least", "part_most", "whole", "complete"] {
                assert_eq!(one[name], other[name], "{number} {name}");
            }
            // Those that fall short by most come first.
            let short: Vec<u64> = units
                .iter()
                .map(|unit| unit["short"].as_u64().unwrap_or(0))
                .collect();
            assert!(short.is_sorted_by(|a, b| a >= b), "{number}");
        }
    }
    assert!(of_unit.next().is_none());
}
