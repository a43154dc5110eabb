//! Mistakes of policy officers in criteria and scales: each told once, where it stands, with what
//! to do.

use crate::scales::support::{item, read};

const BANDS: &str = "    theo số diễn_đàn
      từ 10 trở lên   50 điểm
      từ 5 đến 9   30 điểm
      dưới 5   0 điểm
";

/// A second criterion, of which `lines` are the items.
fn second(most: u32, lines: &str) -> String {
    format!("tiêu chí 2 \"Thử nữa\" tối đa {most} điểm\n  căn cứ \"Điều 2\"\n{lines}công nhận khi")
}

fn found(change: impl Fn(String) -> String) -> String {
    read(&change(item("", 50, BANDS))).findings + "\n"
}

#[test]
fn each_is_told_once() {
    let mut findings = String::new();
    for (from, to) in [
        // A count with signs of per cent, one with a blank before it.
        ("từ 10 trở lên", "từ 10 % trở lên"),
        ("từ 5 đến 9", "từ 6 đến 9"),
        // A row that was copied without its range being changed: what is not covered, and the
        // most points, are another matter.
        ("từ 5 đến 9   30", "từ 10 trở lên   60"),
        ("dưới 5   0", "từ 5 đến 9   60"),
        ("từ 10 trở lên   50", "đạt từ 10 trở lên   50"),
        ("từ 10 trở lên   50 điểm", "| từ 10 trở lên | 50 |"),
        ("từ 5 đến 9", "5-9"),
        ("từ 10 trở lên", "trên 10 trở lên"),
        ("mục 1.1 ", "mục a) "),
        ("mục 1.1 ", "mục 1.1.1 "),
        ("\"Số diễn đàn\" (lần)", "\"Số diễn đàn\""),
        ("chỉ số diễn_đàn \"", "chỉ số \""),
        ("từ 10 trở lên với núi", "từ 10 trở lên"),
        ("50 điểm\n      từ 5", "50 điểm   đã đối chiếu\n      từ 5"),
        ("nhóm núi \"", "nhóm \""),
    ] {
        findings += &found(|text| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
    }
    insta::assert_snapshot!(findings);
}

#[test]
fn what_follows_from_a_number_is_not_told_besides() {
    let own = "  mục 2.1 \"M\"\n    50 điểm khi diễn_đàn từ 1 trở lên\n";
    let elsewhere = own.replace("2.1", "1.1");
    let mut findings = String::new();
    for (most, lines) in [
        // The number of an item that is there already, in the wrong criterion.
        (50, elsewhere.clone()),
        // The same beside its own item: the sum is another matter.
        (50, format!("{own}{elsewhere}")),
        // An item twice.
        (50, format!("{own}{own}")),
    ] {
        findings += &found(|text| {
            let text = text.replace("tổng điểm 50", "tổng điểm 100");
            text.replacen("công nhận khi", &second(most, &lines), 1)
        });
    }
    // A whole criterion twice.
    findings += &found(|text| {
        let twice = second(50, own).replace("tiêu chí 2", "tiêu chí 1");
        text.replacen("công nhận khi", &twice, 1)
    });
    insta::assert_snapshot!(findings);
}

#[test]
fn an_example_in_other_words() {
    let lines = [
        "  diễn_đàn = 12\n  thì mục 1.1 = 50 điểm",
        "  diễn_đàn 12\n  thì mục 1.1: 50 điểm",
        "  diễn_đàn 12, miền_núi yes\n  thì kết quả đạt chuẩn",
        "  diễn_đàn 12\n  thì được công nhận",
    ];
    let mut findings = String::new();
    for lines in lines {
        findings += &found(|text| format!("{text}\nví dụ \"A\"\n{lines}\n"));
    }
    insta::assert_snapshot!(findings);
}
