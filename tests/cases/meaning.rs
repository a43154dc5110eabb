//! What figures mean: contradictions, ranges, advice.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::cases::support::{Run, run, run_in};

/// Scores made-up data by a standard of the folder of references.
fn score(standard: &str, data: &str) -> Run {
    let standard = crate::cases::support::folder("reference").join(standard);
    scored(&fs::read_to_string(standard).unwrap(), data)
}

/// Scores data by a standard, both given as text.
fn scored(standard: &str, data: &str) -> Run {
    let folder = written(standard, data);
    let arguments = ["score", "a.tieuchi", "a.csv", "--format", "json"];
    run_in(folder.path(), &arguments)
}

fn explained(standard: &str, data: &str, commune: &str) -> String {
    let folder = written(standard, data);
    let run = run_in(
        folder.path(),
        &["explain", "a.tieuchi", "a.csv", "--commune", commune],
    );
    // Lines are broken where they are full.
    run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn written(standard: &str, data: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.tieuchi"), standard).unwrap();
    fs::write(folder.path().join("a.csv"), data).unwrap();
    folder
}

fn reference(name: &str) -> String {
    fs::read_to_string(crate::cases::support::folder("reference").join(name)).unwrap()
}

fn verdicts(run: &Run) -> Vec<String> {
    run.verdicts()
        .into_iter()
        .map(|(_, verdict)| verdict)
        .collect()
}

/// The codes of what is said of a commune.
fn codes(run: &Run, commune: usize) -> Vec<String> {
    let problems = &run.json()["communes"][commune]["problems"];
    let problems = problems.as_array().unwrap().iter();
    problems
        .map(|problem| problem["code"].as_str().unwrap().to_owned())
        .collect()
}

/// The points of an item, counted from 0 over all criteria: least and most.
fn points(run: &Run, commune: usize, item: usize) -> (f64, f64) {
    let criteria = run.json()["communes"][commune]["criteria"].clone();
    let criteria = criteria.as_array().unwrap().clone();
    let mut items = (criteria.iter()).flat_map(|one| one["items"].as_array().unwrap());
    let points = items.nth(item).unwrap()["points"].clone();
    let number = |value: &Value| value.as_f64().unwrap();
    (number(&points["min"]), number(&points["max"]))
}

const SHIPPED: &str = "../../../criteria/qd-06-2019.tieuchi";

#[test]
fn of_two_figures_that_contradict_each_other_neither_is_taken() {
    let run = run(
        "data",
        &["score", SHIPPED, "M1_contradiction.csv", "--format", "json"],
    );
    assert_eq!(verdicts(&run), ["met", "undetermined", "undetermined"]);
    assert_eq!(codes(&run, 1), ["TC0816"]);
    let run = self::run(
        "reference",
        &[
            "score",
            SHIPPED,
            "F0-qd06-typo-certain-dat.csv",
            "--format",
            "json",
        ],
    );
    assert_eq!(verdicts(&run).last().unwrap(), "undetermined");
}

#[test]
fn a_limit_is_no_more_believed_than_what_exceeds_it() {
    let data = reference("F0-limit-believed-certain-dat.csv");
    let run = score("F0-limit-believed-certain-dat.tieuchi", &data);
    let all = ["undetermined", "undetermined", "undetermined", "not_met"];
    assert_eq!(verdicts(&run), all);
    for (first, second) in [(7, 2), (7, 0), (3, 2), (1, 0)] {
        let data = format!("mã,tên,tử_vong,tai_nạn\n00001,Xã A,{first},{second}\n00002,Xã B,,\n");
        let run = score("F0-limit-believed-certain-dat.tieuchi", &data);
        let communes = run.json()["communes"].clone();
        assert_eq!(communes[0]["verdict"], communes[1]["verdict"]);
        assert_eq!(communes[0]["points"], communes[1]["points"]);
        let message = communes[0]["problems"][0]["message"]
            .as_str()
            .unwrap()
            .to_owned();
        assert!(
            message.contains("tử vong") && message.contains("bị tai nạn"),
            "{message}"
        );
    }
}

const CHAIN: &str = r#"bộ tiêu chí a "A"
  văn bản "x"
  tổng điểm 30   căn cứ "x"
nhóm n0 "Mọi xã"
  các đơn vị còn lại
chỉ số một "Một" (trẻ em) không quá hai
chỉ số hai "Hai" (trẻ em) không quá ba
chỉ số ba "Ba" (trẻ em)
chỉ số bốn "Bốn" (trẻ em) không quá ba
tiêu chí 1 "Một" tối đa 30 điểm
  căn cứ "x"
  mục 1.1 "Một"
    theo số một
      đến 2      10 điểm
      trên 2      0 điểm
  mục 1.2 "Hai"
    theo số hai
      đến 2      10 điểm
      trên 2      0 điểm
  mục 1.3 "Ba"
    theo số ba
      đến 2      10 điểm
      trên 2      0 điểm
công nhận khi
  tổng điểm từ 30 trở lên với n0 căn cứ "x"
"#;

#[test]
fn chains_of_limits_and_limits_that_several_exceed_are_no_guess() {
    // The first exceeds the last through one that is missing: neither is taken.
    let run = scored(CHAIN, "mã,tên,một,hai,ba,bốn\n00001,Xã A,5,,2,0\n");
    assert_eq!(
        (points(&run, 0, 0), points(&run, 0, 2)),
        ((0.0, 10.0), (0.0, 10.0))
    );
    // Two exceed the last; it may be the wrong one, or they.
    let run = scored(CHAIN, "mã,tên,một,hai,ba,bốn\n00001,Xã A,1,5,2,4\n");
    assert_eq!(points(&run, 0, 0), (10.0, 10.0));
    assert_eq!(
        (points(&run, 0, 1), points(&run, 0, 2)),
        ((0.0, 10.0), (0.0, 10.0))
    );
    // On the bound nothing is wrong.
    let run = scored(CHAIN, "mã,tên,một,hai,ba,bốn\n00001,Xã A,2,2,2,2\n");
    assert_eq!(
        (verdicts(&run), codes(&run, 0)),
        (vec!["met".to_owned()], Vec::new())
    );
}

#[test]
fn a_declaration_that_a_figure_breaks_settles_nothing() {
    let standard = reference("F5-check-gap-unreachable-mended.tieuchi");
    let run = scored(&standard, &reference("F5-refused-value-dat.csv"));
    assert_eq!(verdicts(&run), ["undetermined", "undetermined"]);
    // What keeps it does, and so does a blank: there is nothing that it breaks.
    let run = scored(&standard, "mã,tên,ca,cb\n00001,Xã A,2,\n00002,Xã B,,\n");
    assert_eq!(verdicts(&run), ["met", "met"]);
}

#[test]
fn no_cases_are_not_concluded_from_a_denominator_of_0_alone() {
    let data = reference("F1-den0-numerator-missing.csv");
    let run = score("F1-den0-numerator-missing.tieuchi", &data);
    let expected = [
        "undetermined",
        "met",
        "undetermined",
        "undetermined",
        "not_met",
    ];
    assert_eq!(verdicts(&run), expected);
    assert_eq!(points(&run, 0, 0), (0.0, 10.0));
    // A numerator that may not exceed 0 is 0.
    let standard = reference("F1-den0-numerator-missing.tieuchi");
    let limited = standard.replace("(vụ)\n", "(trẻ em) không quá tre\n");
    let run = scored(&limited, &data);
    assert_eq!(verdicts(&run)[..2], ["met", "met"]);
    let data = reference("F1b-change-den0-numerator-at-least-2.csv");
    let run = score("F1b-change-den0-numerator-at-least-2.tieuchi", &data);
    assert_eq!(verdicts(&run), ["undetermined", "undetermined"]);
}

const DIFFERENCE: &str = r#"bộ tiêu chí a "A"
  văn bản "x"
  tổng điểm 20   căn cứ "x"
nhóm n0 "Mọi xã"
  các đơn vị còn lại
chỉ số a "Số a" (trẻ em)
chỉ số b "Số b" (trẻ em)
chỉ số x "Số x" (trẻ em) bằng a - b
chỉ số pa "Tỷ lệ a" (%)
chỉ số pb "Tỷ lệ b" (%)
chỉ số pc "Tỷ lệ c" (%) bằng pa + pb
tiêu chí 1 "Một" tối đa 20 điểm
  căn cứ "x"
  mục 1.1 "Một"
    theo tỷ lệ pc
      từ 60% trở lên 10 điểm
      dưới 60% 5 điểm
  mục 1.2 "Hai"
    theo số x
      từ 5 trở lên 5 điểm
      dưới 5 10 điểm
công nhận khi
  tổng điểm từ 20 trở lên với n0 căn cứ "x"
"#;

#[test]
fn what_is_calculated_and_may_turn_out_impossible_is_open() {
    let row = |row: &str| format!("mã,tên,pa,pb,a,b\n00001,Xã A,{row}\n");
    let run = scored(DIFFERENCE, &row("80,,3,"));
    assert_eq!(
        (points(&run, 0, 0), points(&run, 0, 1)),
        ((5.0, 10.0), (5.0, 10.0))
    );
    // Declared parts of the whole cannot be more than it.
    let declared = DIFFERENCE.replace("\"Số b\" (trẻ em)", "\"Số b\" (trẻ em) không quá a");
    let run = scored(&declared, &row("80,10,3,"));
    assert_eq!(
        (points(&run, 0, 0), points(&run, 0, 1)),
        ((10.0, 10.0), (10.0, 10.0))
    );
    // Nor may a share that is declared to be at most 20.
    let declared = DIFFERENCE.replace("\"Tỷ lệ b\" (%)", "\"Tỷ lệ b\" (%) không quá 20");
    assert_eq!(
        points(&scored(&declared, &row("80,,3,1")), 0, 0),
        (10.0, 10.0)
    );
    assert_eq!(
        points(&scored(&declared, &row("81,,3,1")), 0, 0),
        (5.0, 10.0)
    );
}

#[test]
fn a_refused_result_leaves_its_rows_and_asks_for_its_parts() {
    let standard = reference("F9-refused-calculated-widens.tieuchi");
    let data = reference("F9-refused-calculated-widens.csv").replace(';', ",");
    let run = scored(&standard, &data);
    for commune in [0, 1] {
        assert_eq!(points(&run, commune, 0), (5.0, 10.0));
        assert_eq!(points(&run, commune, 1), (5.0, 10.0));
    }
    let missing = run.json()["communes"][0]["missing"].clone();
    let missing = missing.as_array().unwrap().iter();
    let mut names: Vec<_> = missing
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["a", "b", "pa", "pb"]);
    let text = explained(&standard, &data, "00001");
    assert!(!text.contains("phát sinh"), "{text}");
}

const TOTAL: &str = r#"bộ tiêu chí a "A"
  văn bản "x"
  tổng điểm 20   căn cứ "x"
nhóm n0 "Mọi xã"
  các đơn vị còn lại
chỉ số nam "Số nam" (trẻ em)
chỉ số nữ "Số nữ" (trẻ em)
chỉ số khác "Số khác" (trẻ em)
chỉ số sĩ_số "Sĩ số" (trẻ em)
chỉ số cả_lớp "Cả lớp" (trẻ em) bằng nam + nữ + khác không quá sĩ_số
tiêu chí 1 "Một" tối đa 20 điểm
  căn cứ "x"
  mục 1.1 "Một"
    theo số nam
      từ 5 trở lên 10 điểm
      dưới 5 0 điểm
  mục 1.2 "Hai"
    theo số cả_lớp
      từ 5 trở lên 10 điểm
      dưới 5 0 điểm
công nhận khi
  tổng điểm từ 10 trở lên với n0 căn cứ "x"
"#;

#[test]
fn figures_that_cannot_be_whatever_is_missing_settle_nothing() {
    let row = |row: &str| format!("mã,tên,nam,nữ,khác,sĩ_số\n00001,Xã A,{row}\n");
    let run = scored(TOTAL, &row("7,5,,10"));
    assert_eq!(verdicts(&run), ["undetermined"]);
    assert_eq!(codes(&run, 0), ["TC0895"]);
    let message = run.json()["communes"][0]["problems"][0]["message"].clone();
    for figure in ["“Số nam” (7)", "“Số nữ” (5)", "“Sĩ số” (10)"] {
        assert!(message.as_str().unwrap().contains(figure), "{message}");
    }
    let run = scored(TOTAL, &row("5,5,,10"));
    assert_eq!(
        (verdicts(&run), codes(&run, 0)),
        (vec!["met".to_owned()], Vec::new())
    );
}

#[test]
fn only_the_type_of_a_unit_is_read_from_its_name() {
    let standard = reference("F6-attribute-from-name.tieuchi");
    let data = reference("F6-attribute-from-name.csv");
    let run = scored(&standard, &data);
    // Nothing is known of what the first and the third were before; the second was a commune.
    assert_eq!(verdicts(&run), ["undetermined", "met", "undetermined"]);
    assert_eq!(codes(&run, 1), Vec::<String>::new());
    assert_eq!(codes(&run, 2), ["TC0825"]);
    for (label, read) in [
        ("Loại đơn vị", true),
        ("Loại hình đơn vị hành chính cấp xã hiện nay", true),
        ("Loại đơn vị năm 2020", false),
        ("Loại đơn vị kết nghĩa", false),
        ("Nơi ở cũ", false),
    ] {
        let standard = standard.replace("loại \"Loại đơn vị\"", &format!("loại \"{label}\""));
        let codes = codes(&scored(&standard, &data), 2);
        assert_eq!(codes.contains(&"TC0825".to_owned()), read, "{label}");
    }
    // Of two that both say so, neither is.
    let twice = standard.replace("trước sắp xếp\"", "hành chính\"");
    let twice = twice.replace("loại_trước", "loại_hình");
    let run = scored(&twice, &data.replace("loại_trước", "loại_hình"));
    assert_eq!(codes(&run, 2), Vec::<String>::new());
}

#[test]
fn what_fails_in_every_class_fails() {
    let data = reference("F3-avoidable-class.csv");
    let run = score("F3-avoidable-class.tieuchi", &data);
    assert_eq!(verdicts(&run), ["not_met", "not_met", "not_met"]);
    // In one class it does not.
    let run = score("F3-avoidable-class.tieuchi", &data.replace(",1,9", ",6,9"));
    assert_eq!(verdicts(&run)[0], "met");
    let run = score("F3-avoidable-class.tieuchi", &data.replace(",1,9", ",6,1"));
    assert_eq!(verdicts(&run), ["undetermined", "not_met", "met"]);
    // A requirement of what a commune is goes with its class.
    let standard = reference("F3-avoidable-class.tieuchi").replace(
        "  không tiêu chí nào 0 điểm căn cứ \"x\"\n",
        "  đáp ứng \"Miền núi\" khi da căn cứ \"x\"\n",
    );
    let run = scored(&standard, &data);
    assert_eq!(verdicts(&run), ["not_met", "not_met", "not_met"]);
}

#[test]
fn a_condition_on_a_sum_and_its_part_is_exact() {
    let data = reference("F11-condition-sum-and-part.csv");
    let run = score("F11-condition-sum-and-part.tieuchi", &data);
    assert_eq!(verdicts(&run), ["met", "met", "met"]);
}

#[test]
fn advice_keeps_within_what_other_figures_allow() {
    let standard = reference("F2-advice-not-allowed.tieuchi");
    let text = explained(&standard, &reference("F2-advice-not-allowed.csv"), "00001");
    assert!(!text.contains("Thêm"), "{text}");
    // With room, it is offered.
    let text = explained(
        &standard,
        "mã,tên,buổi_họp,buổi_có_biên_bản\n00001,Xã A,4,2\n",
        "00001",
    );
    assert!(text.contains("Thêm 2 buổi họp có biên bản"), "{text}");
    // A figure below it leaves no room to fall.
    let standard = standard.replace("từ 4 trở lên 10 điểm", "từ 4 trở lên 0 điểm");
    let standard = standard.replace("dưới 4        0 điểm", "dưới 4       10 điểm");
    let standard = standard.replace("theo số buổi_có_biên_bản", "theo số buổi_họp");
    let text = explained(
        &standard,
        "mã,tên,buổi_họp,buổi_có_biên_bản\n00001,Xã A,5,4\n",
        "00001",
    );
    assert!(!text.contains("Mức 10 điểm"), "{text}");
    let text = explained(
        &standard,
        "mã,tên,buổi_họp,buổi_có_biên_bản\n00001,Xã A,5,1\n",
        "00001",
    );
    assert!(
        text.contains("Mức 10 điểm cần không quá 3 buổi họp."),
        "{text}"
    );
    assert!(!text.contains("giảm"), "{text}");
}

#[test]
fn the_least_change_fulfils_a_condition_with_a_not() {
    let standard = DIFFERENCE.replace(
        "theo số x\n      từ 5 trở lên 5 điểm\n      dưới 5 10 điểm",
        "10 điểm khi a từ 3 trở lên và không phải a từ 4 đến 6",
    );
    let standard = standard.replace("chỉ số x \"Số x\" (trẻ em) bằng a - b\n", "");
    for (a, step) in [("1", "Thêm 2"), ("4", "Thêm 3"), ("6", "Thêm 1")] {
        let text = explained(
            &standard,
            &format!("mã,tên,pa,pb,a,b\n00001,Xã A,80,10,{a},0\n"),
            "00001",
        );
        assert!(text.contains(step), "{a}: {text}");
    }
}

#[test]
fn hints_that_do_not_suffice_say_so() {
    let data = reference("F1-den0-numerator-missing.csv");
    let standard =
        crate::cases::support::folder("reference").join("F1-den0-numerator-missing.tieuchi");
    let folder = written(&fs::read_to_string(standard).unwrap(), &data);
    let run = run_in(folder.path(), &["score", "a.tieuchi", "a.csv"]);
    let text = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Xã E: tiêu chí 1 đang 0 điểm"), "{text}");
    assert!(text.contains("chưa đủ để được công nhận"), "{text}");
}

#[test]
fn what_was_reported_and_is_not_used_is_told_apart_from_what_was_not_given() {
    let standard = reference("F0-limit-believed-certain-dat.tieuchi");
    let data = "mã,tên,tử_vong,tai_nạn\n00001,Xã A,7,2\n00002,Xã B,,\n00003,Xã C,bảy,\n";
    let run = scored(&standard, data);
    let missing = |commune: usize| run.json()["communes"][commune]["missing"].clone();
    assert_eq!(missing(0)[0]["rejected"]["reported"], "7");
    assert_eq!(missing(0)[0]["rejected"]["reason"], "above_limit");
    assert_eq!(missing(0)[1]["rejected"]["reason"], "below_what_it_limits");
    assert!(missing(1)[0]["rejected"].is_null());
    assert_eq!(missing(2)[0]["rejected"]["reported"], "bảy");
    let text = explained(&standard, data, "00001");
    let said = "đã báo 7 nhưng vượt quá “Số trẻ em bị tai nạn” (2)";
    assert_eq!(text.matches(said).count(), 2, "{text}");
    assert!(!explained(&standard, data, "00002").contains("đã báo"));
    let folder = written(&standard, data);
    for format in ["table", "markdown", "csv"] {
        let run = run_in(
            folder.path(),
            &["score", "a.tieuchi", "a.csv", "--format", format],
        );
        let text = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(said), "{format}: {text}");
        assert!(
            text.contains("đã báo “bảy” nhưng không đọc được"),
            "{format}: {text}"
        );
    }
}

#[test]
fn points_that_rest_on_no_cases_are_counted() {
    let standard = reference("F1-den0-numerator-missing.tieuchi");
    let data = "mã,tên,vu,tre\n00001,Xã A,0,0\n00002,Xã B,0,10\n";
    let run = scored(&standard, data);
    let points = |commune: usize| run.json()["communes"][commune]["no_case_points"].clone();
    assert_eq!(
        (points(0).as_f64(), points(1).as_f64()),
        (Some(10.0), Some(0.0))
    );
    let text = explained(&standard, data, "00001");
    assert!(
        text.contains("Trong đó do không phát sinh: 10 điểm (mục 1.1)"),
        "{text}"
    );
    let folder = written(&standard, data);
    for format in ["table", "markdown"] {
        let run = run_in(
            folder.path(),
            &["score", "a.tieuchi", "a.csv", "--format", format],
        );
        let text = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains("không phát sinh: 10 điểm"),
            "{format}: {text}"
        );
        assert!(
            text.contains("1 đơn vị, nhiều nhất 10 điểm (Xã A)"),
            "{format}: {text}"
        );
    }
    let run = run_in(
        folder.path(),
        &["score", "a.tieuchi", "a.csv", "--format", "csv"],
    );
    assert!(
        run.stdout.contains("Điểm do không phát sinh"),
        "{}",
        run.stdout
    );
}

const ADVICE: &str = r#"bộ tiêu chí a "A"
  văn bản "x"
  tổng điểm 70   căn cứ "x"
nhóm n0 "Mọi xã"
  các đơn vị còn lại
chỉ số vụ "Số vụ bạo lực" (vụ) không quá 100
chỉ số nghèo "Tỷ lệ hộ nghèo" (%)
chỉ số đi_học "Số trẻ em đi học" (trẻ em)
chỉ số ở_nhà "Số trẻ em ở nhà" (trẻ em)
chỉ số tất_cả "Số trẻ em" (trẻ em) bằng đi_học + ở_nhà
tiêu chí 1 "Một" tối đa 70 điểm
  căn cứ "x"
  mục 1.1 "Một" tối đa 40 điểm
    theo số vụ
      trừ 5 điểm cho mỗi 1 vụ
  mục 1.2 "Hai"
    theo tỷ lệ nghèo
      dưới 5%           10 điểm
      từ 5% trở lên      0 điểm
  mục 1.3 "Ba"
    theo tỷ lệ ở_nhà / tất_cả
      dưới 10%          20 điểm
      từ 10% trở lên     0 điểm
      không phát sinh   20 điểm
công nhận khi
  tổng điểm từ 60 trở lên với n0 căn cứ "x"
"#;

#[test]
fn advice_says_what_suffices_and_what_a_part_of_a_sum_brings() {
    let row = |row: &str| format!("mã,tên,vụ,nghèo,đi_học,ở_nhà\n00001,Xã A,{row}\n");
    // 15 + 10 + 20 of 60: short of 15, which three cases less bring.
    let text = explained(ADVICE, &row("5,3,95,5"), "00001");
    assert!(
        text.contains("Mức 20 điểm cần không quá 4 vụ bạo lực."),
        "{text}"
    );
    // What has happened is no way to recognition, and all else gives its most.
    let advice = "Không có cách thay đổi nào để đủ điểm: nhiều nhất được 45 điểm, ngưỡng là 60.";
    assert!(text.contains(advice), "{text}");
    assert!(!text.contains("giảm"), "{text}");
    // One case less suffices by itself: it is said once.
    let text = explained(ADVICE, &row("3,3,95,5"), "00001");
    assert!(
        text.contains("Mức 30 điểm cần không quá 2 vụ bạo lực."),
        "{text}"
    );
    // Below a bound that is not included there is no largest percentage.
    let text = explained(ADVICE, &row("0,7,95,5"), "00001");
    assert!(
        text.contains("Mức 10 điểm cần tỷ lệ hộ nghèo dưới 5%."),
        "{text}"
    );
    // Who stays at home is one of all children: 10 of 90 + 10, and 9 of 90 + 9.
    let text = explained(ADVICE, &row("0,3,90,10"), "00001");
    assert!(
        text.contains("Mức 20 điểm cần không quá 9 trẻ em ở nhà."),
        "{text}"
    );
    let text = explained(ADVICE, &row("0,3,45,10"), "00001");
    assert!(
        text.contains("Mức 20 điểm cần không quá 4 trẻ em ở nhà."),
        "{text}"
    );
}
