//! `50 điểm khi …` and `đáp ứng "…" khi …` over yes/no, attributes and comparisons.

use insta::assert_snapshot;
use tieuchi::advise::Step;
use tieuchi::engine::MissingName;
use tieuchi::l10n::Lang;

use crate::quantities::support::{Case, case, codes, indicator, items, standard};

/// A standard of one item with this condition, and one requirement.
fn asking(condition: &str) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  tổng điểm 20
đặc điểm loại "Loại đơn vị" (xã | phường)
đặc điểm miền_núi "Thuộc miền núi" (có/không)
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số có_a "Có quy chế" (có/không)
chỉ số có_b "Bố trí người phụ trách" (có/không)
chỉ số có_c "Có vi phạm" (có/không)
chỉ số cuộc_họp "Số cuộc họp" (cuộc) không quá 12
chỉ số họp_đủ "Số cuộc họp đủ thành phần" (cuộc) không quá cuộc_họp
chỉ số hài_lòng "Tỷ lệ hài lòng" (%)
tiêu chí 1 "Điều hành" tối đa 20 điểm
  mục 1.1 "Điều hành tốt"
    20 điểm khi {condition}
công nhận khi
  đáp ứng "Có người phụ trách hoặc đủ cuộc họp" khi có_b
    hoặc họp_đủ từ 4 trở lên
    hoặc hài_lòng trên 80% và loại là xã và miền_núi và có_a và có_c và cuộc_họp trên 1
  tổng điểm từ 10 trở lên với mọi_xã
"#
    )
}

fn with(name: &str, condition: &str, figures: &str) -> Case {
    let yaml = format!("- {{mã: \"00001\", tên: Xã An Hòa, {figures}}}\n");
    case(name, &asking(condition), &yaml)
}

#[test]
fn what_is_missing_is_named() {
    let case = with(
        "named",
        "có_a và (cuộc_họp từ 4 trở lên hoặc miền_núi)",
        "có_b: có",
    );
    let outcome = case.outcome(0);
    let names: Vec<&str> = outcome
        .missing
        .iter()
        .map(|missing| missing.name.name(&case.standard))
        .collect();
    assert_eq!(names, ["có_a", "cuộc_họp", "miền_núi"]);
    assert!(matches!(outcome.missing[2].name, MissingName::Attribute(_)));
    assert_eq!(outcome.missing[2].items.len(), 1);
}

#[test]
fn a_missing_figure_that_only_a_requirement_needs_comes_first() {
    let case = with("first", "có_a", "có_b: không, hài_lòng: \"80\"");
    let outcome = case.outcome(0);
    let first = &outcome.missing[0];
    assert_eq!(first.name.name(&case.standard), "họp_đủ");
    assert!(first.requirement && first.items.is_empty());
}

#[test]
fn the_next_step_is_one_fact() {
    let step = |condition: &str, figures: &str| {
        let case = with("steps", condition, figures);
        crate::quantities::support::step(&case.standard, &case.data.records[0].record)
    };
    let (_, standard) = standard(&asking("có_a"));
    let answer = |name: &str| {
        Some(Step::Answer {
            indicator: indicator(&standard, name),
            points: 20.into(),
        })
    };
    assert_eq!(
        step("có_a và có_b", "có_a: có, có_b: không"),
        answer("có_b")
    );
    assert_eq!(step("có_a và có_b", "có_a: không, có_b: không"), None);
    assert_eq!(step("có_a và không phải có_c", "có_a: có, có_c: có"), None);
    let more = Some(Step::Change {
        indicator: indicator(&standard, "cuộc_họp"),
        by: 2.into(),
        rise: true,
        points: 20.into(),
    });
    assert_eq!(
        step("cuộc_họp từ 4 trở lên và có_b", "cuộc_họp: 2, có_b: có"),
        more
    );
    // One answer is less than two meetings.
    assert_eq!(
        step(
            "cuộc_họp từ 4 trở lên hoặc có_b",
            "cuộc_họp: 2, có_b: không"
        ),
        answer("có_b")
    );
}

#[test]
fn mistakes_are_reported_where_they_stand() {
    assert_eq!(codes(&asking("có_a và cuộc_họp")), ["TC0307"]);
    assert_eq!(codes(&asking("có_a từ 4 trở lên")), ["TC0301"]);
    assert_eq!(codes(&asking("loại từ 4 trở lên")), ["TC0310"]);
    assert_eq!(codes(&asking("loại")), ["TC0307"]);
    assert_eq!(codes(&asking("có_a là có")), ["TC0204"]);
    assert_eq!(codes(&asking("hài_lòng từ 90 trở lên")), ["TC0303"]);
    assert_eq!(codes(&asking("cuộc_họp từ 4% trở lên")), ["TC0303"]);
    assert_eq!(codes(&asking("cuộc_họp từ 13 trở lên")), ["TC0311"]);
    assert_eq!(codes(&asking("cuộc_họp từ 12 trở lên")), [""; 0]);
    assert_eq!(codes(&asking("cuộc_họp đến 12")), ["TC0311"]);
    assert_eq!(codes(&asking("mọi_xã và có_a")), ["TC0204"]);
    assert_eq!(codes(&asking("có_x và có_a")), ["TC0201"]);
    let deep = format!("{}có_a{}", "(".repeat(100), ")".repeat(100));
    assert_eq!(codes(&asking(&deep)), ["TC0106"]);
}

#[test]
fn a_mark_after_a_choice_is_no_part_of_it() {
    let (_, standard) = standard(&asking("loại là phường   đối chiếu theo \"Phụ lục\""));
    assert_eq!(standard.items.values().count(), 1);
}

#[test]
fn what_people_read() {
    let condition = "(có_a và có_b) hoặc (không phải có_c và cuộc_họp từ 4 trở lên và loại là xã)";
    let yaml = r#"
- {mã: "00001", tên: Xã Đạt, loại: xã, có_a: có, có_b: có, có_c: có, cuộc_họp: 4}
- {mã: "00002", tên: Xã Không, loại: xã, có_a: có, có_b: không, có_c: không, cuộc_họp: 3,
   hài_lòng: "12,5", họp_đủ: 3}
- {mã: "00003", tên: Xã Thiếu, có_b: không}
"#;
    let case = case("read", &asking(condition), yaml);
    for (place, name) in ["met", "not_met", "open"].into_iter().enumerate() {
        assert_snapshot!(
            format!("condition_{name}_vi"),
            case.explain(place, Lang::Vi)
        );
    }
    assert_snapshot!("condition_not_met_en", case.explain(1, Lang::En));
    assert_snapshot!("condition_table", case.table());
    assert_snapshot!("condition_csv", case.csv().replace("\r\n", "\n"));
    let json = case.json();
    assert_snapshot!(
        "condition_json",
        serde_json::to_string_pretty(&serde_json::json!({
            "item": json["communes"][2]["criteria"][0]["items"][0],
            "requirement": json["communes"][1]["conditions"][0],
            "missing": json["communes"][2]["missing"],
        }))
        .unwrap()
    );
    assert_eq!(items(&case.outcome(0)).len(), 1);
}
