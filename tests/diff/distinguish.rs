//! Whether data can tell two standards apart: on both sides of where it just can.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::diff::out;

/// What can be changed in a small standard.
#[derive(Clone)]
struct Small {
    children: &'static str,
    vaccinated: &'static str,
    bound: &'static str,
    forums: &'static str,
    award: &'static str,
    class: &'static str,
    threshold: &'static str,
    zero: &'static str,
    requirement: &'static str,
}

const SMALL: Small = Small {
    children: "ít nhất 1",
    vaccinated: "không quá trẻ_em",
    bound: "95",
    forums: "(lần)",
    award: "có_sân_chơi",
    class: "miền_núi và biên_giới",
    threshold: "60",
    zero: "không tiêu chí nào 0 điểm",
    requirement: "",
};

impl Small {
    fn text(&self) -> String {
        let Small {
            children,
            vaccinated,
            bound,
            forums,
            award,
            class,
            threshold,
            zero,
            requirement,
        } = self;
        format!(
            r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm 70 căn cứ "x"
đặc điểm miền_núi "Miền núi" (có/không)
đặc điểm biên_giới "Biên giới" (có/không)
nhóm khó "Khó khăn" khi {class}
nhóm còn "Còn lại" các đơn vị còn lại
chỉ số trẻ_em "Số trẻ em" (trẻ em) {children}
chỉ số trẻ_em_tiêm "Số trẻ em được tiêm" (trẻ em) {vaccinated}
chỉ số số_diễn_đàn "Số diễn đàn" {forums}
chỉ số có_sân_chơi "Có sân chơi" (có/không)
tiêu chí 1 "Một" tối đa 40 điểm căn cứ "x"
  mục 1.1 "Tiêm"
    theo tỷ lệ trẻ_em_tiêm / trẻ_em
      từ {bound}% trở lên  40 điểm
      dưới {bound}%  0 điểm
tiêu chí 2 "Hai" tối đa 30 điểm căn cứ "x"
  mục 2.1 "Diễn đàn"
    theo số số_diễn_đàn
      từ 2 trở lên  20 điểm
      dưới 2  5 điểm
  mục 2.2 "Sân chơi"
    10 điểm khi {award}
công nhận khi
  {zero} căn cứ "x"
  {requirement}
  tổng điểm từ {threshold} trở lên với khó căn cứ "x"
  tổng điểm từ 65 trở lên với còn căn cứ "x"
"#
        )
    }
}

fn file(name: &str, small: &Small) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}.tieuchi"));
    fs::write(&path, small.text()).unwrap();
    path
}

/// What the comparison of two small standards says.
fn compared(name: &str, old: &Small, new: &Small) -> Value {
    let old = file(&format!("{name}-old"), old);
    let new = file(&format!("{name}-new"), new);
    let text = out(&[
        old.to_str().unwrap(),
        new.to_str().unwrap(),
        "--format",
        "json",
    ]);
    serde_json::from_str(&text).unwrap()
}

/// The parts that differ, with the figures that show it.
fn witnesses(value: &Value) -> Value {
    let witnesses = value["witnesses"].as_array().unwrap().iter();
    let shown = witnesses.map(|witness| {
        let figures = witness["figures"].as_array().unwrap().iter();
        let figures: Vec<String> = figures
            .map(|figure| format!("{}={}", figure["name"].as_str().unwrap(), figure["value"]))
            .collect();
        json!([witness["part"], figures.join(" ")])
    });
    shown.collect()
}

#[test]
fn a_bound_moves_where_some_figures_lie_between() {
    let new = Small {
        bound: "96",
        ..SMALL
    };
    let value = compared("bound", &SMALL, &new);
    assert_eq!(
        witnesses(&value),
        json!([["item", "trẻ_em=20 trẻ_em_tiêm=19"]])
    );
    // 19 of 20 is 95 %; of at most 19 children no share lies from 95 % to under 96 %.
    for (most, can_differ) in [("20", "yes"), ("19", "not_if_complete")] {
        let children = if most == "20" {
            "không quá 20"
        } else {
            "không quá 19"
        };
        let small = |bound| Small {
            children,
            bound,
            ..SMALL
        };
        let name = format!("bound-{most}");
        let value = compared(&name, &small("95"), &small("96"));
        // A denominator of 0 is left open by both, and not in different ways.
        assert_eq!(value["can_differ"], can_differ, "{value}");
        assert_eq!(value["changes"][0]["kind"], "bound");
    }
}

#[test]
fn a_threshold_moves_where_some_total_lies_between() {
    // Totals are multiples of 5 without 20 and 25 and what only these lead to: 40 + 5 + 10 = 55
    // and 40 + 20 = 60 are there; between 55 and 60 is none.
    for (threshold, can_differ) in [("56", "no"), ("55", "yes"), ("61", "yes"), ("60", "no")] {
        let name = format!("threshold-{threshold}");
        let new = Small { threshold, ..SMALL };
        let value = compared(&name, &SMALL, &new);
        assert_eq!(value["can_differ"], can_differ, "{threshold}: {value}");
        let changes = value["changes"].as_array().unwrap().len();
        assert_eq!(changes, usize::from(threshold != "60"));
    }
    let value = compared(
        "threshold",
        &SMALL,
        &Small {
            threshold: "55",
            ..SMALL
        },
    );
    assert_eq!(
        witnesses(&value),
        json!([[
            "threshold",
            "miền_núi=true biên_giới=true trẻ_em=1 trẻ_em_tiêm=1 số_diễn_đàn=0 có_sân_chơi=true"
        ]])
    );
    assert_eq!(value["witnesses"][0]["old"]["verdict"], "not_met");
    assert_eq!(value["witnesses"][0]["new"]["verdict"], "met");
}

#[test]
fn a_class_takes_other_communes() {
    let new = Small {
        class: "không phải (không phải biên_giới hoặc không phải miền_núi)",
        ..SMALL
    };
    let value = compared("class-same", &SMALL, &new);
    assert_eq!(value["can_differ"], "no");
    assert_eq!(value["changes"][0]["aspect"], "condition");
    let value = compared(
        "class",
        &SMALL,
        &Small {
            class: "miền_núi",
            ..SMALL
        },
    );
    assert_eq!(
        witnesses(&value),
        json!([["class", "miền_núi=true biên_giới=false"]])
    );
}

#[test]
fn an_award_asks_for_something_else() {
    let award = "có_sân_chơi và (số_diễn_đàn từ 0 trở lên hoặc không phải có_sân_chơi)";
    let value = compared("award-same", &SMALL, &Small { award, ..SMALL });
    assert_eq!(value["can_differ"], "not_if_complete", "{value}");
    let award = "có_sân_chơi hoặc số_diễn_đàn từ 3 trở lên";
    let value = compared("award", &SMALL, &Small { award, ..SMALL });
    assert_eq!(
        witnesses(&value),
        json!([["item", "số_diễn_đàn=3 có_sân_chơi=false"]])
    );
}

#[test]
fn a_condition_of_recognition_comes_or_goes() {
    let same = Small {
        zero: "đạt cả 2 tiêu chí",
        ..SMALL
    };
    assert_eq!(compared("zero-same", &SMALL, &same)["can_differ"], "no");
    let requirement = "đáp ứng \"Diễn đàn\" khi số_diễn_đàn từ 1 trở lên căn cứ \"x\"";
    let value = compared(
        "requirement",
        &SMALL,
        &Small {
            requirement,
            ..SMALL
        },
    );
    assert_eq!(witnesses(&value), json!([["requirement", "số_diễn_đàn=0"]]));
    let requirement = "đáp ứng \"Diễn đàn\" khi số_diễn_đàn từ 0 trở lên căn cứ \"x\"";
    let value = compared(
        "requirement-same",
        &SMALL,
        &Small {
            requirement,
            ..SMALL
        },
    );
    assert_eq!(value["can_differ"], "not_if_complete");
}

#[test]
fn a_limit_refuses_other_data() {
    let figures = |name, new: &Small| witnesses(&compared(name, &SMALL, new));
    let new = Small {
        vaccinated: "",
        ..SMALL
    };
    let shown = figures("limit", &new);
    assert_eq!(
        shown[0],
        json!(["reading", "trẻ_em=1 trẻ_em_tiêm=2"]),
        "{shown}"
    );
    let new = Small {
        children: "ít nhất 3",
        ..SMALL
    };
    assert_eq!(figures("least", &new), json!([["reading", "trẻ_em=1"]]));
    let new = Small {
        children: "ít nhất 1 không quá 10.000",
        ..SMALL
    };
    // And so more than that are refused of those who cannot be more.
    assert_eq!(
        figures("most", &new),
        json!([
            ["reading", "trẻ_em=10001"],
            ["reading", "trẻ_em_tiêm=10001"]
        ])
    );
    let new = Small {
        forums: "(buổi)",
        ..SMALL
    };
    assert_eq!(figures("unit", &new), json!([]));
}
