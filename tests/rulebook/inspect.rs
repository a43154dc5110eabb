//! The answers about a standard as their reader sees them.

use serde_json::Value;
use tieuchi::inspect::inspect;
use tieuchi::report::inspect::{Layout, write};
use tieuchi::text::{Lang, Texts};
use unicode_width::UnicodeWidthStr;

use crate::{FORMS, Input, SHIPPED};

const PLAIN: Layout = Layout::Text {
    width: 80,
    colour: false,
    figures: false,
};

fn answers(input: &Input, lang: Lang, layout: Layout) -> String {
    let standard = input.standards.first().unwrap();
    let mut out = Vec::new();
    let texts = Texts::new(lang);
    let inspection = inspect(standard);
    write(
        standard,
        &inspection,
        &input.sources,
        &texts,
        layout,
        &mut out,
    )
    .unwrap();
    input.without_hashes(&String::from_utf8(out).unwrap())
}

#[test]
fn of_the_shipped_standard() {
    let input = Input::read(&[SHIPPED]);
    let text = answers(&input, Lang::Vi, PLAIN);
    insta::assert_snapshot!("inspect_shipped", text);
    insta::assert_snapshot!(
        "inspect_shipped_in_english",
        answers(&input, Lang::En, PLAIN)
    );
    for line in text.lines() {
        assert!(line.width() <= 80, "{line}");
    }
}

#[test]
fn with_figures() {
    let input = Input::read(&[FORMS]);
    let layout = Layout::Text {
        width: 80,
        colour: false,
        figures: true,
    };
    insta::assert_snapshot!(
        "inspect_forms_with_figures",
        answers(&input, Lang::Vi, layout)
    );
    let json = answers(&input, Lang::Vi, Layout::Json);
    insta::assert_snapshot!("inspect_forms_json", json);
}

/// A standard in which everything is there that an answer can be about.
const ODD: &str = r#"
bộ tiêu chí thử "Thử"
  văn bản "Thử"
  tổng điểm 130

đặc điểm miền_núi "Thuộc miền núi" (có/không)
nhóm một "Nhóm một"
  khi miền_núi
nhóm hai "Nhóm hai"
  khi miền_núi và không phải miền_núi
nhóm ba "Nhóm ba"
  các đơn vị còn lại

chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1 không quá 3
chỉ số trẻ_em_đi_học "Số trẻ em đi học" (trẻ em) không quá trẻ_em không quá dân_số
chỉ số dân_số "Số dân" (trẻ em)
chỉ số có_trường "Có trường" (có/không)

tiêu chí 1 "Đi học" tối đa 100 điểm
  căn cứ "Điều 1"
  mục 1.1 "Đi học"
    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      từ 90% trở lên         60 điểm
      từ 80% đến dưới 90%    70 điểm
      dưới 80%               10 điểm
  mục 1.2 "Không đi học"
    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      trên 40%                0 điểm
      đến 40%                30 điểm
tiêu chí 2 "Trường" tối đa 30 điểm
  căn cứ "Điều 2"
  mục 2.1 "Có trường"
    30 điểm khi có_trường

công nhận khi
  tổng điểm từ 40 trở lên với một
  tổng điểm từ 50 trở lên với hai
  tổng điểm từ 95 trở lên với ba
"#;

#[test]
fn of_everything_odd() {
    let input = Input::of(ODD);
    insta::assert_snapshot!("inspect_odd", answers(&input, Lang::Vi, PLAIN));
    let json = answers(&input, Lang::En, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["out_of_reach"][0]["item"], "1.1");
    assert_eq!(json["out_of_reach"][0]["band"], 2);
    assert_eq!(json["only_limits"][0], "dân_số");
    assert_eq!(json["classes"][1]["has_communes"], false);
    // At best 60 + 0 + 30 points, or 10 + 30 + 30: not the 130 that the maxima add up to.
    assert_eq!(json["classes"][2]["most"]["points"], 90);
    assert_eq!(json["classes"][2]["reached"], false);
    assert_eq!(json["criteria_at_zero"][0]["most"]["answer"], "impossible");
    assert_eq!(json["least_above_zero"]["least"]["points"], 40);
}

#[test]
fn what_hangs_on_an_attribute_is_not_decided() {
    let text = ODD.replace(
        "30 điểm khi có_trường",
        "30 điểm khi có_trường hoặc miền_núi",
    );
    let input = Input::of(&text);
    let json = answers(&input, Lang::Vi, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["beyond"]["items"][0], "2.1");
    assert_eq!(json["classes"][2]["most"]["answer"], "undecided");
    assert_eq!(json["classes"][2]["reached"], Value::Null);
    let said = answers(&input, Lang::Vi, PLAIN);
    assert!(
        said.contains("Mục 2.1: cách cho điểm còn tùy đặc điểm"),
        "{said}"
    );
    assert!(said.contains("Nhóm ba: chưa xét được"), "{said}");
}
