//! Comparisons of standards with parameters, in the words of the law.

use std::fs;
use std::path::Path;

use crate::parameters::commands::{folder_with, run};
use crate::parameters::support::{BANDS, TWO_YEARS, standard};

/// The changes from one text to another, on a day.
fn changes(name: &str, old: &str, new: &str) -> String {
    compared(name, (old, "01/06/2024"), (new, "01/06/2024"))
}

fn compared(name: &str, (old, on): (&str, &str), (new, on_new): (&str, &str)) -> String {
    let folder = folder_with(&format!("diff-{name}"), old);
    let before = fs::read_to_string(folder.join("luat.tieuchi")).unwrap();
    let other = folder_with(&format!("diff-{name}-new"), new);
    let after = fs::read_to_string(other.join("luat.tieuchi")).unwrap();
    fs::write(folder.join("cu.tieuchi"), before).unwrap();
    fs::write(folder.join("moi.tieuchi"), after).unwrap();
    let command = format!("diff cu.tieuchi moi.tieuchi --on {on} --on-new {on_new}");
    keeps_its_schema(&folder, &command);
    let (stdout, stderr, _) = run(&folder, &command);
    let start = stdout
        .find("Thay đổi về quy định")
        .unwrap_or_else(|| panic!("{stderr}"));
    let rest = &stdout[start..];
    rest[..rest.find("Có số liệu nào").unwrap()]
        .trim()
        .to_owned()
}

fn keeps_its_schema(folder: &Path, command: &str) {
    let (stdout, stderr, _) = run(folder, &format!("{command} --format json"));
    let value: serde_json::Value =
        serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{stderr}"));
    let schema = include_str!("../../docs/diff.schema.json");
    let schema = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = schema.iter_errors(&value).map(|e| e.to_string()).collect();
    assert_eq!(errors, [""; 0], "{value:#}");
}

fn text(parameters: &str, bands: &str) -> String {
    standard("hiệu lực từ 01/01/2023", parameters, bands)
}

#[test]
fn values_come_change_and_go() {
    let old = text(TWO_YEARS, BANDS);
    assert!(changes("same", &old, &old).contains("không có"));
    let added = TWO_YEARS.to_owned() + "  giá trị 19,8% từ 01/01/2025   căn cứ \"Báo cáo\"\n";
    insta::assert_snapshot!("value_added", changes("added", &old, &text(&added, BANDS)));
    insta::assert_snapshot!(
        "value_removed",
        changes("removed", &text(&added, BANDS), &old)
    );
    let changed = TWO_YEARS.replace("20,3%", "20,1%").replace(
        "chưa đối chiếu   căn cứ \"Báo cáo số 12/BC-SYT\"",
        "đối chiếu theo \"Báo cáo số 12\"",
    );
    insta::assert_snapshot!(
        "value_changed",
        changes("changed", &old, &text(&changed, BANDS))
    );
    let later = TWO_YEARS.replace("31/12/2023", "30/11/2023");
    insta::assert_snapshot!("days_changed", changes("days", &old, &text(&later, BANDS)));
}

#[test]
fn a_parameter_is_named_otherwise() {
    let old = text(TWO_YEARS, BANDS);
    let name = |text: &str| text.replace("bình_quân_tỉnh", "thấp_còi_tỉnh");
    let new = text(&name(TWO_YEARS), &name(BANDS));
    insta::assert_snapshot!("renamed", changes("renamed", &old, &new));
    let label = old.replace("Tỷ lệ thấp còi bình quân của tỉnh", "Bình quân tỉnh");
    insta::assert_snapshot!("relabelled", changes("relabelled", &old, &label));
}

#[test]
fn a_bound_turns_from_a_number_into_a_parameter_and_back() {
    let number = text("", &BANDS.replace("bình_quân_tỉnh", "20,3%"));
    let named = text(TWO_YEARS, BANDS);
    insta::assert_snapshot!("number_to_parameter", changes("to", &number, &named));
    insta::assert_snapshot!("parameter_to_number", changes("back", &named, &number));
    let asked = |bound: &str| {
        format!(
            "    40 điểm khi hộ_nghèo dưới {bound} và trẻ_thấp_còi từ 1 trở lên và trẻ_em từ 10 trở lên\n"
        )
    };
    let keep = |text: String| text.replace("hộ_nghèo", "tỷ_lệ_nghèo");
    let number = keep(text("", &asked("20,3%")));
    let named = keep(text(TWO_YEARS, &asked("bình_quân_tỉnh")));
    insta::assert_snapshot!("in_a_condition", changes("condition", &number, &named));
}

#[test]
fn points_of_a_named_band_change() {
    let old = text(TWO_YEARS, BANDS);
    let new = text(
        &TWO_YEARS.replace("20,3%", "20,1%"),
        &BANDS.replace("20 điểm", "15 điểm"),
    );
    insta::assert_snapshot!(changes("points", &old, &new));
}

#[test]
fn two_days_of_one_text_have_two_values() {
    let one = text(TWO_YEARS, BANDS);
    insta::assert_snapshot!(compared(
        "two-days",
        (&one, "31/12/2023"),
        (&one, "01/01/2024")
    ));
}

#[test]
fn without_a_day_dated_values_are_not_compared() {
    let folder = folder_with("diff-no-day", &text(TWO_YEARS, BANDS));
    let (_, stderr, code) = run(&folder, "diff luat.tieuchi luat.tieuchi");
    assert_eq!(code, 1);
    assert!(stderr.contains("TC1207"), "{stderr}");
}

#[test]
fn the_period_of_the_data_chooses_the_values_of_both_sides() {
    let old = text(TWO_YEARS, BANDS);
    let folder = folder_with("diff-period", &old);
    let new = text(&TWO_YEARS.replace("20,3%", "20,6%"), BANDS);
    let other = folder_with("diff-period-new", &new);
    fs::copy(other.join("luat.tieuchi"), folder.join("moi.tieuchi")).unwrap();
    let turned = |data: &str| {
        let command = format!("diff luat.tieuchi moi.tieuchi {data} --format json");
        let (stdout, stderr, _) = run(&folder, &command);
        let report: serde_json::Value =
            serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{stderr}"));
        report["effect"]["communes"].as_array().unwrap().len()
    };
    assert_eq!(turned("2023.yaml"), 0, "21,1% in both");
    assert_eq!(
        turned("2024.yaml"),
        1,
        "20,5% is below 20,6%, not below 20,3%"
    );
}
