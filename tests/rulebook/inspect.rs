//! The answers about a standard as their reader sees them.

use serde_json::Value;
use tieuchi::decision::Budget;
use tieuchi::inspect::{findings, inspect};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::report::inspect::{Layout, write};
use unicode_width::UnicodeWidthStr;

use crate::rulebook::typed::{code, path, run, text};
use crate::rulebook::{FORMS, Input, SHIPPED};

const PLAIN: Layout = Layout::Text {
    width: 80,
    colour: false,
    figures: false,
};

fn answers(input: &Input, lang: Lang, layout: Layout) -> String {
    let standard = input.standards.first().unwrap();
    let mut out = Vec::new();
    let texts = Texts::new(lang);
    let inspection = inspect(standard, &Budget::unlimited());
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
    assert_eq!(json["out_of_reach"][0]["band"], 1);
    assert_eq!(json["only_limits"][0], "dân_số");
    assert_eq!(json["classes"][1]["has_communes"], false);
    // At best 60 + 0 + 30 points, or 10 + 30 + 30: not the 130 that the maxima add up to.
    assert_eq!(json["classes"][2]["most"]["points"], 90);
    assert_eq!(json["classes"][2]["reached"], false);
    let at_zero = &json["criteria_at_zero"][0]["most"];
    assert_eq!(at_zero[0]["answer"], "impossible");
    assert_eq!(at_zero.as_array().unwrap().len(), 1);
    assert_eq!(json["least_above_zero"]["least"][0]["points"], 40);
}

/// Rows by class, points by steps, and conditions over what a commune is: what is possible differs
/// by class.
const BY_CLASS: &str = r#"
bộ tiêu chí thử "Thử"
  văn bản "Thử"
  tổng điểm 100

đặc điểm loại "Loại đơn vị" (xã | phường | thị trấn)
đặc điểm miền_núi "Thuộc miền núi" (có/không)
nhóm khó_khăn "Xã miền núi"
  khi loại là xã và miền_núi
nhóm phường "Phường"
  khi loại là phường
nhóm không_có "Phường miền núi"
  khi loại là phường và miền_núi
nhóm còn_lại "Các đơn vị còn lại"
  các đơn vị còn lại

chỉ số hộ "Số hộ" (hộ) ít nhất 1
chỉ số hộ_nước_sạch "Số hộ dùng nước sạch" (hộ) không quá hộ
chỉ số lớp "Số lớp học" (lớp) không quá lớp_được_mở
chỉ số lớp_được_mở "Số lớp được phép mở" (lớp) không quá 30
chỉ số có_chợ "Có chợ" (có/không)

tiêu chí 1 "Nước sạch" tối đa 50 điểm
  căn cứ "Điều 1"
  mục 1.1 "Tỷ lệ hộ dùng nước sạch"
    theo tỷ lệ hộ_nước_sạch / hộ
      từ 80% trở lên          30 điểm với khó_khăn
      từ 95% trở lên          30 điểm với phường, không_có, còn_lại
      dưới 80%                10 điểm với khó_khăn
      dưới 95%                 0 điểm với phường, không_có, còn_lại
  mục 1.2 "Tỷ lệ hộ chưa dùng nước sạch"
    theo tỷ lệ hộ_nước_sạch / hộ
      từ 90% trở lên           0 điểm
      dưới 90%                20 điểm
tiêu chí 2 "Chợ và lớp học" tối đa 50 điểm
  căn cứ "Điều 2"
  mục 2.1 "Chợ"
    10 điểm khi có_chợ và không phải loại là phường
  mục 2.2 "Lớp học"
    theo số lớp
      mỗi 1 lớp được 1 điểm, tối đa 40 điểm

công nhận khi
  đáp ứng "Không phải thị trấn miền núi" khi không phải (loại là thị trấn và miền_núi)
  tổng điểm từ 85 trở lên với khó_khăn
  tổng điểm từ 61 trở lên với phường
  tổng điểm từ 50 trở lên với không_có
  tổng điểm từ 71 trở lên với còn_lại
"#;

const WITH_FIGURES: Layout = Layout::Text {
    width: 80,
    colour: false,
    figures: true,
};

#[test]
fn what_hangs_on_what_a_commune_is_is_told_by_class() {
    let input = Input::of(BY_CLASS);
    insta::assert_snapshot!("inspect_by_class", answers(&input, Lang::Vi, WITH_FIGURES));
    insta::assert_snapshot!(
        "inspect_by_class_in_english",
        answers(&input, Lang::En, WITH_FIGURES)
    );
    let json = answers(&input, Lang::Vi, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    let most = |class: usize| &json["classes"][class]["most"];
    // From 80% to under 90%, both items of the first criterion are full: by no rule of the others.
    assert_eq!(most(0)["points"], 90);
    assert_eq!(most(0)["attributes"]["miền_núi"], true);
    assert_eq!(most(0)["attributes"]["loại"], "xã");
    // A phường has nothing for its market.
    assert_eq!(most(1)["points"], 60);
    assert_eq!(most(2)["answer"], "impossible");
    assert_eq!(json["classes"][2]["has_communes"], false);
    assert_eq!(most(3)["points"], 70);
    // The rows of 40 points: 30 classes are the most.
    assert_eq!(json["out_of_reach"][0]["kind"], "most");
    assert_eq!(json["out_of_reach"][0]["reached"], 30);
}

/// Items that are tied by what is calculated, and by the previous period.
const COMPARED: &str = r#"
bộ tiêu chí thử "Thử"
  văn bản "Thử"
  tổng điểm 100

chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1
chỉ số trẻ_em_được_khám "Số trẻ em được khám" (trẻ em)
chỉ số trẻ_em_chưa_khám "Số trẻ em chưa khám" (trẻ em) bằng trẻ_em - trẻ_em_được_khám
chỉ số lớp "Số lớp học" (lớp) ít nhất 1 không quá 3

tiêu chí 1 "Khám" tối đa 60 điểm
  căn cứ "Điều 1"
  mục 1.1 "Tỷ lệ trẻ em được khám"
    theo tỷ lệ trẻ_em_được_khám / trẻ_em
      từ 90% trở lên         30 điểm
      dưới 90%               10 điểm
  mục 1.2 "Tỷ lệ trẻ em chưa khám"
    theo tỷ lệ trẻ_em_chưa_khám / trẻ_em
      trên 10%               30 điểm
      đến 10%                 0 điểm
tiêu chí 2 "Lớp học" tối đa 40 điểm
  căn cứ "Điều 2"
  mục 2.1 "Số lớp tăng thêm"
    theo mức tăng số lớp so với kỳ trước
      từ 2 trở lên           20 điểm
      trên 0 đến dưới 2      10 điểm
      không tăng              0 điểm
  mục 2.2 "Số lớp không tăng quá nhanh"
    theo tốc độ tăng số lớp so với kỳ trước
      từ 200% trở lên         0 điểm
      dưới 200%              20 điểm

công nhận khi
  không tiêu chí nào 0 điểm
  tổng điểm từ 71 trở lên
"#;

#[test]
fn what_is_calculated_and_compared_is_asked_together() {
    let text = COMPARED
        .replace("từ 71 trở lên", "từ 71 trở lên với tất_cả")
        .replace(
            "chỉ số trẻ_em \"",
            "nhóm tất_cả \"Mọi xã\"\n  các đơn vị còn lại\nchỉ số trẻ_em \"",
        );
    let input = Input::of(&text);
    insta::assert_snapshot!("inspect_compared", answers(&input, Lang::Vi, WITH_FIGURES));
    insta::assert_snapshot!(
        "inspect_compared_in_english",
        answers(&input, Lang::En, WITH_FIGURES)
    );
    let json = answers(&input, Lang::Vi, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    // 10 and 30 points, for at least 90% and more than 10% do not go together; and from one class
    // to three is 200%, so of the second criterion 10 and 20.
    let most = &json["classes"][0]["most"];
    assert_eq!(most["points"], 70);
    assert_eq!(json["classes"][0]["reached"], false);
    assert_eq!(json["beyond"]["items"], serde_json::json!([]));
    // What is calculated is nothing to report; of the previous period only the classes count.
    assert_eq!(most["figures"].get("trẻ_em_chưa_khám"), None);
    assert_eq!(most["previous"].as_object().unwrap().len(), 1);
    let (now, before) = (&most["figures"]["lớp"], &most["previous"]["lớp"]);
    assert_eq!((now.as_u64(), before.as_u64()), (Some(2), Some(1)));
    // No move is both none at all and 200%.
    let at_zero = &json["criteria_at_zero"][1]["most"][0];
    assert_eq!(at_zero["answer"], "impossible");
    assert_eq!(json["least_above_zero"]["least"][0]["points"], 50);
}

/// Points by many steps that pull one share both ways.
#[test]
fn many_steps_are_decided() {
    let text = BY_CLASS
        .replace(
            "tối đa 50 điểm\n  căn cứ \"Điều 2\"",
            "tối đa 200 điểm\n  căn cứ \"Điều 2\"",
        )
        .replace("tổng điểm 100", "tổng điểm 250");
    let (head, rest) = text.split_once("  mục 2.1").unwrap();
    let (_, tail) = rest.split_once("công nhận").unwrap();
    let steps = r#"  mục 2.1 "Hộ dùng nước sạch"
    theo tỷ lệ hộ_nước_sạch / hộ
      mỗi 1% được 1 điểm, tối đa 100 điểm
  mục 2.2 "Hộ dùng nước sạch, trừ điểm" tối đa 100 điểm
    theo tỷ lệ hộ_nước_sạch / hộ
      trừ 2,5 điểm cho mỗi 2,5%

"#;
    let input = Input::of(&format!("{head}{steps}công nhận{tail}"));
    let json = answers(&input, Lang::Vi, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    // From 82% to under 82,5% what is given is 2 more than what is taken, with the 50 points of the
    // first criterion for the first class; or from 97% with the 30 points of the second.
    assert_eq!(json["classes"][0]["most"]["points"], 152);
    assert_eq!(json["classes"][1]["most"]["points"], 132);
    assert_eq!(json["out_of_reach"], serde_json::json!([]));
}

/// What no figures bring about is told for each class by itself, an empty class once.
#[test]
fn findings_are_by_class() {
    let text = |threshold: &str| {
        BY_CLASS
            .replace("từ 61 trở lên", threshold)
            .replace("từ 71 trở lên", "từ 70 trở lên")
            .replace("từ 95% trở lên          30 điểm với phường, không_có, còn_lại", 
                "từ 95% trở lên          30 điểm với phường, còn_lại\n      từ 95% trở lên          20 điểm với không_có")
    };
    let codes = |text: &str| {
        let input = Input::of(text);
        let findings = findings(&input.standards[0], &Budget::unlimited());
        let codes = findings.iter().map(|finding| finding.code.as_str());
        codes.collect::<Vec<_>>()
    };
    assert_eq!(codes(&text("từ 60 trở lên")), ["TC1103", "TC1102"]);
    assert_eq!(
        codes(&text("từ 61 trở lên")),
        ["TC1103", "TC1101", "TC1102"]
    );
}

#[test]
fn steps_that_no_figures_make_are_one_finding() {
    let standard = path("steps.tieuchi");
    std::fs::write(&standard, BY_CLASS).unwrap();
    let output = run(&["check", standard.to_str().unwrap()]);
    assert_eq!(code(&output), 1);
    let said = text(&output.stdout);
    assert_eq!(said.matches("[TC1103]").count(), 1, "{said}");
    let words = "Mục 2.2: không số liệu nào đủ số bước để được tối đa 40 điểm";
    assert!(said.contains(words), "{said}");
    let words = "cao nhất chỉ được 30 điểm";
    assert!(said.contains(words), "{said}");
}

/// A condition of too many cases is the only thing that is not argued about.
#[test]
fn too_many_cases_are_not_decided() {
    let either = |place: usize| format!("(có_trường_{place} hoặc có_nhà_{place})");
    let all: Vec<String> = (0..10).map(either).collect();
    let mut text = ODD.replace(
        "30 điểm khi có_trường",
        &format!("30 điểm khi có_trường và {}", all.join(" và ")),
    );
    for place in 0..10 {
        let declared = "chỉ số có_trường \"Có trường\" (có/không)";
        let one = format!("chỉ số có_trường_{place} \"Có trường {place}\" (có/không)");
        let other = format!("chỉ số có_nhà_{place} \"Có nhà {place}\" (có/không)");
        text = text.replace(declared, &format!("{declared}\n{one}\n{other}"));
    }
    let input = Input::of(&text);
    let json = answers(&input, Lang::Vi, Layout::Json);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["beyond"]["items"][0], "2.1");
    assert_eq!(json["classes"][2]["most"]["answer"], "undecided");
    assert_eq!(json["classes"][2]["reached"], Value::Null);
    let said = answers(&input, Lang::Vi, PLAIN);
    assert!(
        said.contains("Mục 2.1: điều kiện cho điểm có quá nhiều"),
        "{said}"
    );
    assert!(said.contains("Nhóm ba: chưa xét được"), "{said}");
}
