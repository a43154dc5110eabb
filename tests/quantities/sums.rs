//! `chỉ số … bằng a - b`: calculated, never reported.

use insta::assert_snapshot;
use proptest::prelude::*;
use tieuchi::advise::Step;
use tieuchi::data::{Given, Identity, Record, Value};
use tieuchi::diagnostic::Code;
use tieuchi::engine::evaluate;
use tieuchi::l10n::Lang;
use tieuchi::model::Standard;
use tieuchi::number::Decimal;
use tieuchi::source::{FileKind, Position, Sources};

use crate::quantities::support::{Case, case, codes, indicator, items, points, standard, step};

/// Counts `a`, `b` (not above `a`), `c`, and what is calculated from them; `measure` scores.
fn measuring(calculated: &str, measure: &str) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  tổng điểm 20
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số a "Số trẻ em" (trẻ em) không quá 40
chỉ số b "Số trẻ em được khám" (trẻ em) không quá a
chỉ số c "Số trẻ em tạm trú" (trẻ em) không quá 9
{calculated}
tiêu chí 1 "Khám" tối đa 20 điểm
  mục 1.1 "Khám"
    {measure}
công nhận khi
  tổng điểm từ 10 trở lên với mọi_xã
"#
    )
}

const LEFT: &str = r#"chỉ số còn_lại "Số trẻ em chưa được khám" (trẻ em)
  bằng a - b
chỉ số tất_cả "Số trẻ em thường trú và tạm trú" (trẻ em) bằng a + c"#;

const BY_LEFT: &str = "theo số còn_lại
      dưới 5          20 điểm
      từ 5 đến 10     10 điểm
      trên 10          0 điểm
  mục 1.2 \"Tạm trú\"
    0 điểm khi tất_cả từ 20 trở lên và c từ 1 trở lên";

fn with(name: &str, figures: &str) -> Case {
    let yaml = format!("- {{mã: \"00001\", tên: Xã An Hòa, {figures}}}\n");
    case(name, &measuring(LEFT, BY_LEFT), &yaml)
}

#[test]
fn a_result_that_cannot_be_is_a_problem_and_no_points() {
    let text = measuring(
        "chỉ số hiệu \"Hiệu\" (trẻ em) bằng a - c ít nhất 2 không quá 30",
        "theo số hiệu\n từ 10 trở lên 20 điểm\n dưới 10 0 điểm\n mục 1.2 \"B\"\n 0 điểm khi b từ 1 trở lên",
    );
    for (figures, expected) in [
        (
            "a: 8, c: 9",
            Some("“Hiệu” tính ra số âm: “Số trẻ em” 8 - “Số trẻ em tạm trú” 9 = -1"),
        ),
        (
            "a: 9, c: 9",
            Some(
                "“Hiệu” tính ra “Số trẻ em” 9 - “Số trẻ em tạm trú” 9 = 0, thấp hơn mức ít nhất 2",
            ),
        ),
        ("a: 11, c: 9", None),
        ("a: 32, c: 2", None),
        (
            "a: 33, c: 2",
            Some("“Hiệu” tính ra “Số trẻ em” 33 - “Số trẻ em tạm trú” 2 = 31, vượt quá 30"),
        ),
    ] {
        let yaml = format!("- {{mã: \"00001\", tên: Xã An Hòa, {figures}}}\n");
        let case = case("broken", &text, &yaml);
        let commune = &case.data.records[0];
        let texts = tieuchi::l10n::Texts::new(Lang::Vi);
        let said: Vec<String> = commune.findings.iter().map(|f| f.message(&texts)).collect();
        assert_eq!(said.first().map(String::as_str), expected, "{figures}");
        let (min, max) = points(&case.standard, &commune.record);
        if expected.is_some() {
            assert_eq!(commune.findings[0].code, Code::Miscalculated);
            assert_eq!((min.as_str(), max.as_str()), ("0", "20"), "{figures}");
            let outcome = case.outcome(0);
            assert_eq!(outcome.missing[0].name.name(&case.standard), "a");
        } else {
            assert_eq!(min, max, "{figures}");
        }
    }
}

/// A reported figure above a total that is calculated, and what is left of the total: one mistake.
#[test]
fn what_a_broken_limit_says_is_not_said_of_a_difference_too() {
    let text = measuring(
        "chỉ số tổng \"Tổng\" (trẻ em) bằng a + c\nchỉ số d \"D\" (trẻ em) không quá tổng\n\
         chỉ số hiệu \"Hiệu\" (trẻ em) bằng tổng - d",
        "theo số hiệu\n dưới 5 20 điểm\n từ 5 trở lên 0 điểm\n mục 1.2 \"B\"\n 0 điểm khi b từ 1 trở lên",
    );
    let yaml = "- {mã: \"00001\", tên: Xã An, a: 5, b: 1, c: 5, d: 12}\n";
    let case = case("once", &text, yaml);
    let found = &case.data.records[0].findings;
    let codes: Vec<Code> = found.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::AboveLimit]);
}

#[test]
fn a_column_of_it_is_not_read() {
    let case = with("column", "a: 20, b: 16, c: 1, còn_lại: 20");
    assert_eq!(case.data.findings.len(), 1);
    assert_eq!(case.data.findings[0].code, Code::CalculatedGiven);
    assert_eq!(points(&case.standard, &case.data.records[0].record).0, "20");
}

#[test]
fn what_may_not_exceed_a_result_is_held_against_it() {
    let text = measuring(
        "chỉ số còn_lại \"Còn lại\" (trẻ em) bằng a - b
         chỉ số được_mời \"Được mời\" (trẻ em) không quá còn_lại",
        "theo tỷ lệ được_mời / còn_lại\n từ 50% trở lên 20 điểm\n dưới 50% 0 điểm\n không phát sinh 20 điểm
         mục 1.2 \"B\"\n 0 điểm khi c từ 1 trở lên",
    );
    let yaml = "- {mã: \"00001\", tên: Xã An, a: 9, b: 5, được_mời: 5}\n";
    let case = case("invited", &text, yaml);
    let commune = &case.data.records[0];
    assert_eq!(commune.findings[0].code, Code::AboveLimit);
    let (min, max) = points(&case.standard, &commune.record);
    assert_eq!((min.as_str(), max.as_str()), ("0", "20"));
}

#[test]
fn a_part_of_a_sum_moves_with_it() {
    let text = measuring(
        "chỉ số tất_cả \"Tất cả\" (trẻ em) bằng a + c",
        "theo tỷ lệ c / tất_cả\n dưới 50% 20 điểm\n từ 50% trở lên 0 điểm\n không phát sinh 0 điểm
         mục 1.2 \"B\"\n 0 điểm khi b từ 1 trở lên",
    );
    // No warning that the part may exceed the whole.
    assert_eq!(codes(&text), [""; 0]);
    let case = case(
        "share",
        &text,
        "- {mã: \"00001\", tên: Xã An, a: 4, c: 4}\n",
    );
    let record = &case.data.records[0].record;
    assert_eq!(points(&case.standard, record).0, "0");
    let expected = Step::Change {
        indicator: indicator(&case.standard, "c"),
        by: 1.into(),
        rise: false,
        points: 20.into(),
    };
    assert_eq!(step(&case.standard, record), Some(expected));
}

#[test]
fn a_step_moves_a_difference() {
    let case = with("step", "a: 20, b: 10, c: 1");
    let expected = Step::Change {
        indicator: indicator(&case.standard, "còn_lại"),
        by: 6.into(),
        rise: false,
        points: 20.into(),
    };
    assert_eq!(
        step(&case.standard, &case.data.records[0].record),
        Some(expected)
    );
}

#[test]
fn what_is_a_sum_of_less_is_a_share() {
    let of = |part: &str, whole: &str| {
        let calculated =
            format!("chỉ số d \"D\" (trẻ em) bằng {part}\nchỉ số e \"E\" (trẻ em) bằng {whole}");
        let scale =
            "theo tỷ lệ d / e\n từ 50% trở lên 20 điểm\n dưới 50% 0 điểm\n không phát sinh 0 điểm";
        let used = "mục 1.2 \"B\"\n 0 điểm khi a từ 1 trở lên và b từ 1 trở lên và c từ 1 trở lên";
        let mut codes = codes(&measuring(&calculated, &format!("{scale}\n {used}")));
        codes.retain(|code| *code != "TC0207");
        codes
    };
    assert_eq!(of("b + c", "a + b + c"), [""; 0]);
    assert_eq!(of("a - b", "a + c"), [""; 0]);
    // What stands in both is of one figure.
    assert_eq!(
        of("d0 + b\nchỉ số d0 \"D\" (trẻ em) bằng a - b", "a + c"),
        [""; 0]
    );
    assert_eq!(of("b + c", "a + b"), ["TC0306"]);
    assert_eq!(of("b + c", "a + b - c"), ["TC0306"]);
    assert_eq!(
        of("b + c", "d1 + c\nchỉ số d1 \"D\" (trẻ em) bằng a - b"),
        ["TC0306"]
    );
}

#[test]
fn mistakes_are_reported_where_they_stand() {
    let by = |calculated: &str| {
        let text = measuring(
            calculated,
            "theo số d\n đến 9 20 điểm\n trên 9 0 điểm\n mục 1.2 \"B\"\n 0 điểm khi b từ 1 trở lên và c từ 1 trở lên",
        );
        codes(&text)
    };
    assert_eq!(by("chỉ số d \"D\" (trẻ em) bằng a - b + c"), [""; 0]);
    assert_eq!(by("chỉ số d \"D\" (trẻ em) bằng a - d"), ["TC0210"]);
    assert_eq!(by("chỉ số d \"D\" (vụ) bằng a + b"), ["TC0312", "TC0312"]);
    assert_eq!(
        by("chỉ số e \"E\" (%)\nchỉ số d \"D\" (trẻ em) bằng a - e"),
        ["TC0312"]
    );
    assert_eq!(by("chỉ số d \"D\" (trẻ em) bằng a - x"), ["TC0201"]);
    assert_eq!(by("chỉ số d \"D\" (trẻ em) bằng a"), ["TC0102"]);
    let two = "chỉ số d \"D\" (trẻ em) bằng a + e\nchỉ số e \"E\" (trẻ em) bằng b + d";
    assert_eq!(by(two), ["TC0210", "TC0210"]);
}

#[test]
fn percentages_do_not_add_up_to_more_than_all() {
    let text = measuring(
        "chỉ số p \"P\" (%)\nchỉ số q \"Q\" (%)\nchỉ số r \"R\" (%) bằng p + q",
        "theo tỷ lệ r\n từ 50,3% trở lên 20 điểm\n dưới 50,3% 0 điểm\n mục 1.2 \"B\"\n 0 điểm khi b từ 1 trở lên và c từ 1 trở lên",
    );
    let case = case(
        "percent",
        &text,
        "- {mã: \"00001\", tên: Xã An, p: \"60\", q: \"41\"}\n",
    );
    assert_eq!(case.data.records[0].findings[0].code, Code::Miscalculated);
}

#[test]
fn what_people_read() {
    let yaml = r#"
- {mã: "00001", tên: Xã Đủ, a: 20, b: 10, c: 1}
- {mã: "00002", tên: Xã Thiếu, a: 20, c: 1}
- {mã: "00003", tên: Xã Sai, a: 20, b: 21, c: 1}
"#;
    let case = case("sums_read", &measuring(LEFT, BY_LEFT), yaml);
    for (place, name) in ["known", "open", "wrong"].into_iter().enumerate() {
        assert_snapshot!(format!("sum_{name}_vi"), case.explain(place, Lang::Vi));
    }
    assert_snapshot!("sum_known_en", case.explain(0, Lang::En));
    let json = case.json();
    let item = &json["communes"][1]["criteria"][0]["items"][0];
    assert_eq!(item["missing"], serde_json::json!(["b"]));
}

proptest! {
    /// However what is missing turns out, the points stay within their range.
    #[test]
    fn ranges_are_sound(
        values in prop::collection::vec(0u32..8, 3),
        known in prop::collection::vec(any::<bool>(), 3),
        bounds in (0u32..10, 0u32..10),
        shape in 0usize..6,
    ) {
        let sum = ["a - b", "a + c", "a - b + c", "a + b", "a - c", "c + a - b"][shape];
        let text = measuring(
            &format!("chỉ số d \"D\" (trẻ em) bằng {sum}\nchỉ số e \"E\" (trẻ em) bằng d + c"),
            &format!("theo số d\n dưới {0} 20 điểm\n từ {0} trở lên 0 điểm\n mục 1.2 \"B\"\n 0 điểm khi e từ {1} trở lên và d dưới 9", bounds.0 + 1, bounds.1 + 1),
        );
        let (_, standard) = standard(&text);
        let values = [values[0], values[1].min(values[0]), values[2]];
        let filled = record(&standard, &values.map(Some));
        let mut part = values.map(Some);
        for (value, known) in part.iter_mut().zip(&known) {
            if !known {
                *value = None;
            }
        }
        let open = evaluate(&standard, &record(&standard, &part));
        let whole = evaluate(&standard, &filled);
        // A result below 0 is no completion.
        prop_assume!(items(&whole).iter().all(|item| item.points.is_exact()));
        for (open, whole) in items(&open).iter().zip(items(&whole)) {
            prop_assert!(open.points.min <= whole.points.min && whole.points.max <= open.points.max);
        }
    }
}

fn record(standard: &Standard, values: &[Option<u32>; 3]) -> Record {
    let file = Sources::new().add("thử", FileKind::Text, b"").unwrap();
    let at = Position {
        file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    for (name, value) in ["a", "b", "c"].into_iter().zip(values) {
        let value = value.map(|value| Given {
            value: Value::Number(Decimal::from(value)),
            at,
        });
        record.set_value(indicator(standard, name), value);
    }
    record
}

/// A figure that is missing decides nothing where another cannot be as its declaration has it.
#[test]
fn what_contradicts_itself_is_not_decided_by_what_is_missing() {
    for (at, condition) in [
        "n bằng 5 hoặc d bằng 3",
        "d bằng 3 hoặc n bằng 5",
        "không phải (n bằng 5 hoặc d bằng 3)",
        "n bằng 5 hoặc e bằng 0",
        "không phải n bằng 5 và không phải e bằng 0",
    ]
    .into_iter()
    .enumerate()
    {
        let text = format!(
            r#"bộ tiêu chí thử "Thử"
  tổng điểm 20
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số n "Số n" (trẻ em)
chỉ số m "Số m" (trẻ em)
chỉ số a "Số a" (trẻ em) không quá m
chỉ số c "Số c" (trẻ em) không quá m
chỉ số d "Hiệu" (trẻ em) bằng a - c
chỉ số e "Tổng" (trẻ em) bằng a + c không quá m
tiêu chí 1 "Một" tối đa 20 điểm
  mục 1.1 "Một"
    20 điểm khi {condition}
công nhận khi
  tổng điểm từ 10 trở lên với mọi_xã
"#
        );
        // A difference below 0, and a sum above its limit.
        let figures = if condition.contains('d') {
            "m: 9, a: 0, c: 1"
        } else {
            "m: 4, a: 3, c: 3"
        };
        let yaml = format!("- {{mã: \"00001\", tên: Xã An Hòa, {figures}}}\n");
        let case = case(&format!("contradicted-{at}"), &text, &yaml);
        let points = points(&case.standard, &case.data.records[0].record);
        assert_eq!(points, ("0".to_owned(), "20".to_owned()), "{condition}");
    }
}
