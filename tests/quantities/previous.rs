//! `theo mức tăng … so với kỳ trước` and its kin.

use insta::assert_snapshot;
use proptest::prelude::*;
use tieuchi::advise::Step;
use tieuchi::data::{self, Given, Identity, Record, Value};
use tieuchi::diagnostic::Code;
use tieuchi::engine::{ItemProblem, MissingName, Reading, Reason, evaluate};
use tieuchi::l10n::Lang;
use tieuchi::model::Standard;
use tieuchi::number::Decimal;
use tieuchi::source::{FileKind, Position, Sources};

use crate::quantities::support::{
    Case, case, codes, file, indicator, items, points, standard, step,
};

fn measuring(measure: &str) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  tổng điểm 50
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số a "Số trẻ em" (trẻ em) không quá 9.000
chỉ số b "Số trẻ em được khám" (trẻ em) không quá a
chỉ số vụ "Số vụ việc" (vụ) không quá 20
chỉ số hài_lòng "Tỷ lệ hài lòng" (%)
tiêu chí 1 "Khám" tối đa 50 điểm
  mục 1.1 "Khám"
    {measure}
  mục 1.2 "Khác"
    0 điểm khi a từ 1 trở lên và b từ 1 trở lên và vụ từ 1 trở lên và hài_lòng trên 1%
công nhận khi
  tổng điểm từ 10 trở lên với mọi_xã
"#
    )
}

const SHARE: &str = "theo mức tăng tỷ lệ b / a so với kỳ trước
      từ 2 điểm phần trăm trở lên            50 điểm
      trên 0 đến dưới 2 điểm phần trăm       20 điểm
      không tăng                              0 điểm
      không phát sinh                        10 điểm";
const GROWTH: &str = "theo tốc độ tăng số vụ so với kỳ trước
      từ 5% trở lên       50 điểm
      trên 0% đến dưới 5% 20 điểm
      không tăng           0 điểm";
const FALL: &str = "theo mức giảm số vụ so với kỳ trước
      từ 2 trở lên        50 điểm
      từ 0 đến dưới 2     20 điểm
      dưới 0               0 điểm";
const DECLINE: &str = "theo tốc độ giảm tỷ lệ b / a so với kỳ trước
      từ 10% trở lên      50 điểm
      dưới 10%             0 điểm
      không phát sinh     30 điểm";
const PERCENT: &str = "theo mức tăng tỷ lệ hài_lòng so với kỳ trước
      từ 0,1 điểm phần trăm trở lên   50 điểm
      dưới 0,1 điểm phần trăm          0 điểm";

fn with(name: &str, measure: &str, figures: &str) -> Case {
    let yaml = format!("- {{mã: \"00001\", tên: Xã An Hòa, {figures}}}\n");
    case(name, &measuring(measure), &yaml)
}

#[test]
fn nothing_to_compare_with_and_no_rule_is_undetermined() {
    for (measure, figures, problem) in [
        (GROWTH, "vụ: 3, vụ kỳ trước: 0", ItemProblem::NoCaseUnruled),
        (
            SHARE,
            "b: 3, a: 7, b kỳ trước: 3, a kỳ trước: 0",
            ItemProblem::CasesWithoutBase,
        ),
    ] {
        // A part above its whole is refused when it is read, so the record is made by hand.
        let (_, standard) = standard(&measuring(measure));
        let record = by_hand(&standard, figures);
        let outcome = evaluate(&standard, &record);
        let Reason::Measured(reading) = &items(&outcome)[0].reason else {
            unreachable!("a measure")
        };
        assert_eq!(*reading, Reading::Problem(problem));
        assert_eq!(points(&standard, &record), ("0".into(), "50".into()));
    }
}

/// A record of the figures of a test, unchecked.
fn by_hand(standard: &Standard, figures: &str) -> Record {
    let file = Sources::new().add("thử", FileKind::Text, b"").unwrap();
    let at = Position {
        file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    for figure in figures.split(", ") {
        let (name, value) = figure.split_once(": ").unwrap();
        let value: Decimal = value.parse().unwrap();
        let given = Some(Given {
            value: Value::Number(value),
            at,
        });
        match name.strip_suffix(" kỳ trước") {
            Some(name) => {
                let id = indicator(standard, name);
                record.previous_mut().set_value(id, given);
            }
            None => record.set_value(indicator(standard, name), given),
        }
    }
    record
}

#[test]
fn what_is_missing_is_named_with_its_period() {
    let case = with("period", SHARE, "b: 300, a: 350, a kỳ trước: 350");
    let outcome = case.outcome(0);
    let b = indicator(&case.standard, "b");
    let names: Vec<MissingName> = outcome.missing.iter().map(|one| one.name).collect();
    assert_eq!(names[0], MissingName::Previous(b));
    let json = case.json();
    let item = &json["communes"][0]["criteria"][0]["items"][0];
    assert_eq!(item["previous"]["missing"], serde_json::json!(["b"]));
    assert_eq!(item["missing"], serde_json::json!([]));
    assert_eq!(json["communes"][0]["missing"][0]["kind"], "previous");
}

#[test]
fn columns_maps_and_files_give_the_previous_period() {
    let text = measuring(SHARE);
    let (mut sources, standard) = standard(&text);
    let csv = file(
        "columns.csv",
        "mã,tên,b,a,b kỳ trước,Số trẻ em (kỳ trước)\n00001,Xã An,300,350,293,350\n",
    );
    let yaml = file(
        "maps.yaml",
        "- mã: \"00002\"\n  tên: Xã Bình\n  b: 300\n  a: 350\n  kỳ trước:\n    b: 293\n    a: 350\n",
    );
    let now = file(
        "now.csv",
        "mã,tên,b,a\n00003,Xã Cao,300,350\n00004,Xã Dương,300,350\n",
    );
    let before = file(
        "before.csv",
        "mã,tên,b,a\n00003,Xã Cao,293,350\n,Xã Dương,293,350\n00009,Xã Lạ,1,2\n",
    );
    let data = data::read_with_previous(&standard, &[csv, yaml, now], &[before], &mut sources);
    let data = data.unwrap();
    assert_eq!(data.records.len(), 4);
    for commune in &data.records {
        assert!(commune.findings.is_empty(), "{:?}", commune.findings);
        let scored = points(&standard, &commune.record);
        assert_eq!(
            scored,
            ("50".into(), "50".into()),
            "{:?}",
            commune.record.identity
        );
    }
    let said: Vec<Code> = data.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(said, [Code::PreviousUnmatched]);
}

#[test]
fn previous_figures_keep_the_same_declarations() {
    let case = with(
        "declared",
        SHARE,
        "b: 3, a: 7, b kỳ trước: 9, a kỳ trước: 7",
    );
    let commune = &case.data.records[0];
    assert_eq!(commune.findings[0].code, Code::AboveLimit);
    assert_eq!(
        points(&case.standard, &commune.record),
        ("0".into(), "50".into())
    );
}

#[test]
fn two_sources_that_differ_are_not_believed() {
    let (mut sources, standard) = standard(&measuring(SHARE));
    let now = file(
        "two_now.csv",
        "mã,tên,b,a,b kỳ trước,a kỳ trước\n00001,Xã An,300,350,293,350\n",
    );
    let before = file("two_before.csv", "mã,tên,b,a\n00001,Xã An,292,350\n");
    let data = data::read_with_previous(&standard, &[now], &[before], &mut sources).unwrap();
    let commune = &data.records[0];
    assert_eq!(commune.findings[0].code, Code::ConflictingValues);
    let previous = commune.record.previous().unwrap();
    assert_eq!(previous.number(indicator(&standard, "b")), None);
    assert_eq!(previous.number(indicator(&standard, "a")), Some(350.into()));
}

#[test]
fn a_column_of_the_previous_period_is_unknown_to_a_standard_that_compares_nothing() {
    let case = with(
        "unknown",
        "theo số vụ\n đến 4 50 điểm\n trên 4 0 điểm",
        "vụ: 3, vụ kỳ trước: 4",
    );
    assert_eq!(case.data.findings[0].code, Code::UnknownColumn);
}

#[test]
fn points_of_percentage_and_per_cent_are_not_mixed_up() {
    let by = |measure: &str| codes(&measuring(measure));
    let rows = |one: &str, other: &str, of: &str| {
        by(&format!(
            "theo {of} so với kỳ trước\n từ {one} trở lên 50 điểm\n dưới {other} 0 điểm\n không phát sinh 0 điểm"
        ))
    };
    let share = "mức tăng tỷ lệ b / a";
    assert_eq!(rows("2 điểm phần trăm", "2 điểm phần trăm", share), [""; 0]);
    assert_eq!(rows("2%", "2%", share), ["TC0313", "TC0313"]);
    assert_eq!(rows("2", "2", share), ["TC0313", "TC0313"]);
    let growth = "tốc độ tăng tỷ lệ b / a";
    assert_eq!(rows("2%", "2%", growth), [""; 0]);
    assert_eq!(rows("2", "2", growth), ["TC0303", "TC0303"]);
    assert_eq!(
        rows("2 điểm phần trăm", "2 điểm phần trăm", growth),
        ["TC0313", "TC0313"]
    );
    assert_eq!(
        rows("2 điểm phần trăm", "2 điểm phần trăm", "mức giảm số vụ"),
        ["TC0313", "TC0313", "TC0406"]
    );
    let unmoved = "theo mức giảm số vụ so với kỳ trước\n từ 1 trở lên 50 điểm\n không tăng 0 điểm";
    assert_eq!(by(unmoved), ["TC0313"]);
    let plain = "theo tỷ lệ b / a\n từ 2 điểm phần trăm trở lên 50 điểm\n dưới 2% 0 điểm\n không phát sinh 0 điểm";
    assert_eq!(by(plain), ["TC0313"]);
}

#[test]
fn bands_cover_moves_to_the_other_side() {
    let by = |measure: &str| codes(&measuring(measure));
    let gap = "theo mức tăng số vụ so với kỳ trước\n từ 2 trở lên 50 điểm\n từ 0 đến dưới 2 0 điểm";
    assert_eq!(by(gap), ["TC0401"]);
    let negative = "theo mức tăng số vụ so với kỳ trước\n từ 2 trở lên 50 điểm\n từ -3 đến dưới 2 20 điểm\n dưới -3 0 điểm";
    assert_eq!(by(negative), [""; 0]);
    let outside = "theo mức tăng số vụ so với kỳ trước\n từ 2 trở lên 50 điểm\n từ -30 đến dưới 2 20 điểm\n dưới -30 0 điểm";
    assert_eq!(by(outside), ["TC0403"]);
    let relative = "theo tốc độ giảm số vụ so với kỳ trước\n từ 101% trở lên 50 điểm\n dưới 101% 0 điểm\n không phát sinh 0 điểm";
    assert_eq!(by(relative), ["TC0403"]);
    let unruled =
        "theo tốc độ giảm số vụ so với kỳ trước\n từ 10% trở lên 50 điểm\n dưới 10% 0 điểm";
    assert_eq!(by(unruled), ["TC0405"]);
}

#[test]
fn what_people_read() {
    let yaml = r#"
- {mã: "00001", tên: Xã Tăng, b: 300, a: 350, b kỳ trước: 293, a kỳ trước: 350}
- {mã: "00002", tên: Xã Giảm, b: 290, a: 350, b kỳ trước: 293, a kỳ trước: 350}
- {mã: "00003", tên: Xã Thiếu, b: 290, a: 350, a kỳ trước: 350}
- {mã: "00004", tên: Xã Không, b: 0, a: 0, b kỳ trước: 1, a kỳ trước: 2}
"#;
    let case = case("changes_read", &measuring(SHARE), yaml);
    let mut vi = String::new();
    for place in 0..4 {
        vi.push_str(&case.explain(place, Lang::Vi));
        vi.push_str("\n\n---\n");
    }
    assert_snapshot!("change_vi", vi);
    assert_snapshot!("change_en", case.explain(2, Lang::En));
    for (name, measure, figures) in [
        ("growth", GROWTH, "vụ: 14, vụ kỳ trước: 15"),
        ("fall", FALL, "vụ: 14, vụ kỳ trước: 15"),
        (
            "decline",
            DECLINE,
            "b: 91, a: 200, b kỳ trước: 10, a kỳ trước: 20",
        ),
        (
            "percent",
            PERCENT,
            "hài_lòng: \"80,29\", hài_lòng kỳ trước: \"80,2\"",
        ),
    ] {
        let text = with("changes_forms", measure, figures).explain(0, Lang::Vi);
        let item = &text[text.find("Mục 1.1").unwrap()..text.find("Mục 1.2").unwrap()];
        assert_snapshot!(format!("change_{name}"), item);
    }
}

#[test]
fn a_rule_by_steps_measures_a_change() {
    let rule = "theo mức giảm tỷ lệ hài_lòng so với kỳ trước
mỗi 0,5 điểm phần trăm được 5 điểm, tối đa 50 điểm";
    for (name, figures) in [
        ("known", "hài_lòng: \"12\", hài_lòng kỳ trước: \"14,2\""),
        ("risen", "hài_lòng: \"12\", hài_lòng kỳ trước: \"10\""),
        ("open", "hài_lòng: \"12\""),
        ("anyway", "hài_lòng kỳ trước: 0"),
    ] {
        for lang in [Lang::Vi, Lang::En] {
            let text = with("changes_steps", rule, figures).explain(0, lang);
            let at = |vi, en| text.find(vi).or(text.find(en)).unwrap();
            let item = &text[at("Mục 1.1", "Item 1.1")..at("Mục 1.2", "Item 1.2")];
            assert_snapshot!(format!("change_by_steps_{name}_{lang:?}"), item);
        }
    }
}

#[test]
fn a_sum_is_calculated_in_both_periods() {
    let text =
        measuring("theo mức tăng số còn so với kỳ trước\n từ 1 trở lên 0 điểm\n dưới 1 50 điểm")
            .replace(
                "tiêu chí 1",
                "chỉ số còn \"Số trẻ em chưa khám\" (trẻ em) bằng a - b\ntiêu chí 1",
            );
    let yaml = "- {mã: \"00001\", tên: Xã An, a: 10, b: 7, a kỳ trước: 9, b kỳ trước: 7}\n";
    let case = case("sum_change", &text, yaml);
    let record = &case.data.records[0].record;
    assert_eq!(points(&case.standard, record).0, "0");
    let text = case.explain(0, Lang::Vi);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let before = "Kỳ trước: số trẻ em chưa khám bằng 9 (trẻ em) − 7 (trẻ em được khám) = 2.";
    assert!(words.contains(before), "{text}");
}

proptest! {
    /// Decided as the fractions say, in ranges that keep what was hidden, and with steps that do
    /// what they promise.
    #[test]
    fn changes_are_exact_and_sound(
        [y1, y0] in prop::array::uniform2(1u32..40),
        [x1, x0] in prop::array::uniform2(0u32..40),
        hidden in prop::array::uniform4(any::<bool>()),
        kind in 0usize..4,
        bound in -30i32..30,
    ) {
        let (x1, x0) = (x1.min(y1), x0.min(y0));
        let (word, unit) = [
            ("mức tăng", " điểm phần trăm"),
            ("mức giảm", " điểm phần trăm"),
            ("tốc độ tăng", "%"),
            ("tốc độ giảm", "%"),
        ][kind];
        let text = measuring(&format!(
            "theo {word} tỷ lệ b / a so với kỳ trước
             từ {bound}{unit} trở lên 50 điểm
             dưới {bound}{unit} 0 điểm
             không phát sinh 20 điểm"
        ));
        let (_, standard) = standard(&text);
        let figures = [("b", x1), ("a", y1), ("b kỳ trước", x0), ("a kỳ trước", y0)];
        let said = |keep: &dyn Fn(usize) -> bool| {
            let kept = figures.iter().enumerate().filter(|(at, _)| keep(*at));
            let kept: Vec<String> = kept.map(|(_, (name, value))| format!("{name}: {value}")).collect();
            kept.join(", ")
        };
        let whole = by_hand(&standard, &said(&|_| true));
        let (n, d) = (
            i64::from(x1) * i64::from(y0) - i64::from(x0) * i64::from(y1),
            if kind < 2 { i64::from(y1) * i64::from(y0) } else { i64::from(x0) * i64::from(y1) },
        );
        let n = if kind % 2 == 1 { -n } else { n };
        let expected = match d {
            0 => "20",
            _ if n * 100 >= i64::from(bound) * d => "50",
            _ => "0",
        };
        let scored = points(&standard, &whole);
        prop_assert_eq!(&scored, &(expected.to_owned(), expected.to_owned()));
        prop_assume!(!hidden.iter().all(|hidden| *hidden));
        let open = evaluate(&standard, &by_hand(&standard, &said(&|at| !hidden[at])));
        let range = items(&open)[0].points;
        let exact: Decimal = expected.parse().unwrap();
        prop_assert!(range.min <= exact && exact <= range.max);
        if let Some(Step::Change { by, rise, points: promised, .. }) = step(&standard, &whole) {
            let moved = |by: Decimal| {
                let mut record = whole.clone();
                let value = if rise { Decimal::from(x1) + by } else { Decimal::from(x1) - by };
                let id = indicator(&standard, "b");
                let at = record.value(id).unwrap().at;
                record.set_value(id, Some(Given { value: Value::Number(value), at }));
                points(&standard, &record).0
            };
            prop_assert_eq!(moved(by), promised.to_string());
            prop_assert_ne!(moved(by - Decimal::ONE), promised.to_string());
        } else if expected == "0" {
            // No numerator within its limits would do.
            for candidate in 0..=y1 {
                let mut record = whole.clone();
                let id = indicator(&standard, "b");
                let at = record.value(id).unwrap().at;
                record.set_value(id, Some(Given { value: Value::Number(candidate.into()), at }));
                prop_assert_ne!(points(&standard, &record).0, "50");
            }
        }
    }
}
