//! Whether data can tell standards apart whose points rest on changes, sums and classes.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::diff::out;

const SUM: &str = "bằng trai + gái";

const CHANGE: &str = "mức tăng tỷ lệ khám / trẻ_em so với kỳ trước
      từ 2 điểm phần trăm trở lên          30 điểm
      trên 0 đến dưới 2 điểm phần trăm     10 điểm
      không tăng                            0 điểm
      không phát sinh                       0 điểm";

const ROWS: &str = "từ 2 trở lên   30 điểm với khó
      từ 4 trở lên   30 điểm với còn
      dưới 2          0 điểm với khó
      dưới 4          0 điểm với còn";

/// A standard with this sum, this change and these rows by class.
fn text(sum: &str, change: &str, rows: &str) -> String {
    format!(
        r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm 90 căn cứ "x"
đặc điểm miền_núi "Miền núi" (có/không)
nhóm khó "Khó khăn" khi miền_núi
nhóm còn "Còn lại" các đơn vị còn lại
chỉ số trai "Số trẻ em trai" (trẻ em)
chỉ số gái "Số trẻ em gái" (trẻ em)
chỉ số trẻ_em "Số trẻ em" (trẻ em) {sum}
chỉ số khám "Số trẻ em được khám" (trẻ em) không quá trẻ_em
chỉ số họp "Số cuộc họp" (cuộc)
tiêu chí 1 "Một" tối đa 90 điểm căn cứ "x"
  mục 1.1 "Khám"
    theo tỷ lệ khám / trẻ_em
      từ 90% trở lên   30 điểm
      dưới 90%          0 điểm
      không phát sinh  30 điểm
  mục 1.2 "Khám hơn"
    theo {change}
  mục 1.3 "Họp"
    theo số họp
      {rows}
công nhận khi
  tổng điểm từ 60 trở lên với khó căn cứ "x"
  tổng điểm từ 60 trở lên với còn căn cứ "x"
"#
    )
}

/// What is said of the standard above and of one that differs from it.
fn compared(name: &str, sum: &str, change: &str, rows: &str) -> Value {
    between(name, text(SUM, CHANGE, ROWS), text(sum, change, rows))
}

/// What is said of two standards.
pub(crate) fn between(name: &str, old: String, new: String) -> Value {
    let file = |side: &str, text: String| {
        let name = format!("diff-forms-{name}-{side}.tieuchi");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (old, new) = (file("old", old), file("new", new));
    serde_json::from_str(&out(&[&old, &new, "--format", "json"])).unwrap()
}

/// What tells them apart: `name` now, `name'` before.
pub(crate) fn told(value: &Value) -> Vec<String> {
    assert_eq!(value["undecided"], json!([]));
    let witnesses = value["witnesses"].as_array().unwrap().iter();
    let told = witnesses.map(|witness| {
        let figures = witness["figures"].as_array().unwrap().iter();
        let figures = figures.map(|figure| {
            let before = if figure["previous"] == true { "'" } else { "" };
            let name = figure["name"].as_str().unwrap();
            format!(" {name}{before}={}", figure["value"])
        });
        let id = witness["id"].as_str().unwrap_or_default();
        format!("{id}:{}", figures.collect::<String>())
    });
    told.collect()
}

fn changed(name: &str, from: &str, to: &str) -> Value {
    assert!(CHANGE.contains(from));
    compared(name, SUM, &CHANGE.replace(from, to), ROWS)
}

fn ruled(name: &str, from: &str, to: &str) -> Value {
    assert!(ROWS.contains(from));
    compared(name, SUM, CHANGE, &ROWS.replace(from, to))
}

#[test]
fn what_is_written_otherwise_is_the_same() {
    let value = compared("swapped", "bằng gái + trai", CHANGE, ROWS);
    assert_eq!(value["can_differ"], "no", "{value}");
    let split = "từ 5 điểm phần trăm trở lên 30 điểm
      từ 2 đến dưới 5 điểm phần trăm 30 điểm";
    let value = changed(
        "split",
        "từ 2 điểm phần trăm trở lên          30 điểm",
        split,
    );
    assert_eq!(value["can_differ"], "no", "{value}");
    let apart = "từ 5 trở lên 30 điểm
      từ 4 đến dưới 5 30 điểm với còn
      từ 2 đến dưới 5 30 điểm với khó";
    let rest = "
      dưới 2          0 điểm với khó
      dưới 4          0 điểm với còn";
    let value = compared("apart", SUM, CHANGE, &format!("{apart}{rest}"));
    assert_eq!(value["can_differ"], "no", "{value}");
    // A fall is a rise below 0.
    let fall = "mức giảm tỷ lệ khám / trẻ_em so với kỳ trước
      đến -2 điểm phần trăm               30 điểm
      trên -2 đến dưới 0 điểm phần trăm   10 điểm
      từ 0 điểm phần trăm trở lên          0 điểm
      không phát sinh                      0 điểm";
    let value = compared("fall", SUM, fall, ROWS);
    assert_eq!(value["can_differ"], "not_if_complete", "{value}");
}

#[test]
fn a_change_counts_from_elsewhere() {
    // From 1 of 8 to 1 of 7, which is 1,79 points more.
    let value = changed("lower", "2 điểm", "1 điểm");
    assert_eq!(
        told(&value),
        ["1.2: trai=0 trai'=0 gái=7 gái'=8 khám=1 khám'=1"]
    );
    let sentence = value["witnesses"][0]["sentence"].as_str().unwrap();
    assert!(
        sentence.contains("số trẻ em được khám kỳ trước là 1"),
        "{sentence}"
    );
    let value = changed(
        "nothing",
        "không phát sinh                       0",
        "không phát sinh  10",
    );
    // Whatever there is now, of nobody before nothing has moved.
    assert_eq!(told(&value), ["1.2: trai'=0 gái'=0"]);
}

#[test]
fn a_sum_leaves_a_part_out() {
    let value = compared("part", "bằng trai - gái", CHANGE, ROWS);
    assert_eq!(told(&value)[0], "1.1: trai=1 gái=1 khám=0");
    let value = compared("reported", "", CHANGE, ROWS);
    let told = told(&value);
    assert!(told.contains(&"trẻ_em:".to_owned()), "{told:?}");
    assert!(
        told.contains(&"1.1: gái=1 trẻ_em=0 khám=0".to_owned()),
        "{told:?}"
    );
}

#[test]
fn a_class_is_ruled_otherwise() {
    let four = "từ 4 trở lên   30 điểm với còn
      dưới 2          0 điểm với khó
      dưới 4";
    let value = ruled("class", four, &four.replace('4', "3"));
    assert_eq!(told(&value), ["1.3: miền_núi=false họp=3"]);
    assert_eq!(value["witnesses"][0]["new"]["points"]["min"], 30);
}

/// A parameter keeps its name while its value moves: what hangs on it is another rule.
#[test]
fn a_parameter_of_one_name_has_another_value() {
    let text = |value: u32| {
        format!(
            r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm 20 căn cứ "x"
nhóm còn "Còn lại" các đơn vị còn lại
chỉ số họp "Số cuộc họp" (cuộc)
chỉ số có_biên_bản "Có biên bản" (có/không)
tham số đủ "Số cuộc họp là đủ" (cuộc)
  giá trị {value} căn cứ "x"
tiêu chí 1 "Một" tối đa 20 điểm căn cứ "x"
  mục 1.1 "Họp"
    20 điểm khi có_biên_bản và họp từ đủ trở lên
công nhận khi
  đáp ứng "Họp" khi họp từ đủ trở lên căn cứ "x"
  tổng điểm từ 0 trở lên với còn căn cứ "x"
"#
        )
    };
    let value = between("parameter", text(4), text(3));
    assert_eq!(told(&value), ["1.1: họp=3 có_biên_bản=true", "Họp: họp=3"]);
}

#[test]
fn what_can_be_done_about_a_figure_is_a_change_that_moves_no_points() {
    let declared = "chỉ số họp \"Số cuộc họp\" (cuộc)";
    let said = |words: &str| {
        let text = text(SUM, CHANGE, ROWS);
        assert!(text.contains(declared));
        text.replacen(declared, &format!("{declared} {words}"), 1)
    };
    for (old, new, told) in [
        ("", "không đổi được", json!([null, "không đổi được"])),
        (
            "chỉ được tăng",
            "chỉ được giảm",
            json!(["chỉ được tăng", "chỉ được giảm"]),
        ),
        ("không đổi được", "", json!(["không đổi được", null])),
    ] {
        let difference = between("adjustment", said(old), said(new));
        let changes = &difference["changes"];
        let [change] = changes.as_array().unwrap().as_slice() else {
            panic!("{changes}")
        };
        assert_eq!(change["aspect"], "adjustment");
        assert_eq!(json!([change["old"], change["new"]]), told, "{change}");
    }
    // Two words for one thing are no change.
    let same = between(
        "adjustment",
        said("không đổi được"),
        said("không thay đổi được"),
    );
    assert_eq!(same["changes"], json!([]));
}
