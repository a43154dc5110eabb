//! Items that share a missing figure are asked together: a verdict that no completion changes is told,
//! with its reason, in every format.

use crate::cases::support::{Run, run};

fn score(format: &str) -> Run {
    let arguments = ["score", "chung.tieuchi", "so-lieu.csv", "--format", format];
    run("together", &arguments)
}

#[test]
fn a_verdict_that_no_completion_changes_is_told() {
    let run = score("json");
    let told = |name: &str, verdict: &str| (name.to_owned(), verdict.to_owned());
    let expected = [told("Xã Mười", "met"), told("Xã Mười Hai", "undetermined")];
    assert_eq!(run.verdicts(), expected);
    let communes = &run.json()["communes"];
    let settled = &communes[0];
    assert_eq!(settled["settled_together"], true);
    assert_eq!(settled["points"]["min"], 10);
    assert_eq!(settled["points"]["max"], 10);
    assert_eq!(settled["conditions"][0]["holds"], "met");
    // What each criterion can give by itself stays as it is.
    assert_eq!(settled["criteria"][0]["points"]["max"], 20);
    assert!(communes[1].get("settled_together").is_none());
    assert_eq!(communes[1]["points"]["max"], 20);
}

#[test]
fn its_reason_stands_beside_it() {
    let arguments = [
        "explain",
        "chung.tieuchi",
        "so-lieu.csv",
        "--commune",
        "00001",
    ];
    let explained = run("together", &arguments).stdout;
    let head: Vec<&str> = explained.lines().take(7).collect();
    insta::assert_snapshot!(head.join("\n"), @r"
    Xã Mười (mã 00001)
    Nhóm: Mọi đơn vị (ngưỡng 10 điểm)
    Tổng điểm: 10/20 điểm
    Kết quả: đạt
      Số liệu còn thiếu dùng chung cho nhiều mục nên các mục được xét cùng nhau:
        dù số liệu đó là bao nhiêu, kết quả vẫn không đổi. Vì vậy tổng điểm có thể
        hẹp hơn tổng các tiêu chí bên dưới.
    ");
    for format in ["table", "markdown"] {
        let written = score(format).stdout;
        assert!(written.contains("không đổi dù còn thiếu"), "{written}");
    }
}

#[test]
fn a_comparison_takes_the_same_verdict() {
    let arguments = [
        "diff",
        "chung.tieuchi",
        "chung-11.tieuchi",
        "so-lieu.csv",
        "--format",
        "json",
    ];
    let effect = run("together", &arguments).json();
    let communes = effect["effect"]["communes"].as_array().unwrap();
    let of = |at: usize, side: &str| communes[at][side]["verdict"].clone();
    // Of 10 children one item gives its points and never both; so it is of 12, or none.
    assert_eq!(
        (of(0, "before"), of(0, "after")),
        ("met".into(), "not_met".into())
    );
    assert_eq!(
        (of(1, "before"), of(1, "after")),
        ("undetermined".into(), "not_met".into())
    );
}
