//! What is typed: `--previous`.

use crate::quantities::support::file;
use crate::support::program::{run, text};

const COMPARES: &str = r#"bộ tiêu chí thử "Thử"
  văn bản "Văn bản thử, số liệu bịa"
  tổng điểm 50
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số a "Số trẻ em" (trẻ em) ít nhất 1
chỉ số b "Số trẻ em được khám" (trẻ em) không quá a
tiêu chí 1 "Khám" tối đa 50 điểm
  căn cứ "Điều 1"
  mục 1.1 "Khám"
    theo mức tăng tỷ lệ b / a so với kỳ trước
      từ 2 điểm phần trăm trở lên   50 điểm
      dưới 2 điểm phần trăm          0 điểm
công nhận khi
  tổng điểm từ 50 trở lên với mọi_xã   căn cứ "Điều 2"
"#;

#[test]
fn the_previous_period_is_a_second_file() {
    let law = file("compares.tieuchi", COMPARES);
    let now = file("kỳ-này.csv", "mã,tên,b,a\n00001,Xã An,300,350\n");
    let before = file("kỳ-trước.csv", "mã,tên,b,a\n00001,Xã An,293,350\n");
    let [law, now, before] = [&law, &now, &before].map(|path| path.to_str().unwrap());
    let scored = run(&["score", law, now, "--previous", before]);
    assert_eq!(scored.status.code(), Some(0), "{}", text(&scored.stderr));
    assert!(
        text(&scored.stdout).contains("1 đạt"),
        "{}",
        text(&scored.stdout)
    );
    let alone = run(&["score", law, now]);
    assert!(
        text(&alone.stdout).contains("1 chưa xác định"),
        "{}",
        text(&alone.stdout)
    );
    let explain = ["explain", law, now, "--previous", before, "--commune", "An"];
    let explained = text(&run(&explain).stdout).to_owned();
    assert!(explained.contains("tăng 2 điểm phần trăm"), "{explained}");
    assert!(
        explained.contains("kỳ-này.csv:2; kỳ-trước.csv:2"),
        "{explained}"
    );
    let called = ["Tệp số liệu: ", "Tệp số liệu kỳ trước: "];
    assert!(
        called.iter().all(|words| explained.contains(words)),
        "{explained}"
    );
}

#[test]
fn previous_figures_that_nothing_uses_are_refused() {
    let now = "examples/nui-thanh-2024.yaml";
    let scored = run(&[
        "score",
        "criteria/qd-06-2019.tieuchi",
        now,
        "--previous",
        now,
    ]);
    assert_eq!(scored.status.code(), Some(2));
    assert!(scored.stdout.is_empty());
    assert!(
        text(&scored.stderr).contains("--previous"),
        "{}",
        text(&scored.stderr)
    );
}

#[test]
fn a_previous_file_that_is_not_there_is_an_error_of_the_world() {
    let law = file("compares_missing.tieuchi", COMPARES);
    let now = file("kỳ-này-2.csv", "mã,tên,b,a\n00001,Xã An,300,350\n");
    let [law, now] = [&law, &now].map(|path| path.to_str().unwrap());
    let scored = run(&["score", law, now, "--previous", "không-có.csv"]);
    assert_eq!(scored.status.code(), Some(3));
}

#[test]
fn a_comparison_has_the_previous_period_too() {
    let old = file("cũ.tieuchi", COMPARES);
    let stricter = COMPARES.replace("2 điểm phần trăm", "3 điểm phần trăm");
    let new = file("mới.tieuchi", &stricter);
    let now = file("diff-kỳ-này.csv", "mã,tên,b,a\n00001,Xã An,300,350\n");
    let before = file("diff-kỳ-trước.csv", "mã,tên,b,a\n00001,Xã An,293,350\n");
    let files = [&old, &new, &now, &before].map(|path| path.to_str().unwrap());
    let [old, new, now, before] = files;
    let with = text(&run(&["diff", old, new, now, "--previous", before]).stdout).to_owned();
    assert!(with.contains("đạt sang không đạt: 1"), "{with}");
    let without = text(&run(&["diff", old, new, now]).stdout).to_owned();
    assert!(!without.contains("đạt sang không đạt"), "{without}");
    // Without data, or with standards that compare nothing, it has no use.
    let shipped = "criteria/qd-06-2019.tieuchi";
    for refused in [
        &["diff", old, new, "--previous", before][..],
        &["diff", shipped, shipped, now, "--previous", before],
    ] {
        let refused = run(refused);
        assert_eq!(refused.status.code(), Some(2));
        assert!(refused.stdout.is_empty());
    }
    let missing = run(&["diff", old, new, now, "--previous", "không-có.csv"]);
    assert_eq!(missing.status.code(), Some(3));
}
