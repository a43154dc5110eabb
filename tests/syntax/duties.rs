//! Duties, reports, lists and links as text: what is printed reads back as the same tree.

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::number::parse_date;
use tieuchi::syntax::print;

use crate::syntax::{read, shown};

fn name() -> impl Strategy<Value = String> {
    "[A-ZĐ][a-zđạ]{0,6}( [a-zđ0-9,;]{1,5}){0,2}[a-z]".prop_map(|name| format!("\"{name}\""))
}

fn deadline() -> impl Strategy<Value = String> {
    let by = prop::sample::select(vec!["trước", "chậm nhất"]);
    let date = (1_u8..=28, 1_u8..=12, 2000_u16..2100).prop_map(|(day, month, year)| {
        tieuchi::number::format_date(parse_date(&format!("{day}/{month}/{year}")).unwrap())
    });
    prop_oneof![
        (by.clone(), date).prop_map(|(by, date)| format!("{by} {date}")),
        (by.clone(), 1_u8..=29, 1_u8..=12)
            .prop_map(|(by, day, month)| format!("{by} {day}/{month} hằng năm")),
        (by, 1_u8..=28).prop_map(|(by, day)| format!("{by} ngày {day} hằng tháng")),
        prop::sample::select(vec![
            "định kỳ",
            "định kỳ hằng tháng",
            "định kỳ hằng quý",
            "định kỳ hằng năm"
        ])
        .prop_map(str::to_owned),
        name().prop_map(|event| format!("ngay khi {event}")),
        (1_u8..60, name()).prop_map(|(days, event)| format!("trong {days} ngày từ khi {event}")),
    ]
}

fn duty() -> impl Strategy<Value = String> {
    let kind = prop::sample::select(vec!["nhiệm vụ", "báo cáo", "danh sách"]);
    let performer = prop_oneof![Just("xã".to_owned()), Just("huyện".to_owned()), name()];
    let mark = prop::sample::select(vec!["", "   chưa đối chiếu", "   căn cứ \"Mục 1\""]);
    (
        (kind, 1_u8..99, name(), mark.clone()),
        vec(performer, 0..3),
        vec(name(), 0..3),
        vec((deadline(), mark), 0..3),
    )
        .prop_map(
            |((kind, number, name, mark), performers, recipients, deadlines)| {
                let mut lines = vec![format!("{kind} {number} {name}{mark}")];
                if !performers.is_empty() {
                    lines.push(format!("  thực hiện {}", performers.join(", ")));
                }
                if !recipients.is_empty() {
                    lines.push(format!("  gửi {}", recipients.join(", ")));
                }
                lines.extend(deadlines.iter().map(|(due, mark)| format!("  {due}{mark}")));
                lines.join("\n") + "\n"
            },
        )
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(duties in vec(duty(), 1..4)) {
        let written = format!("kế hoạch a \"A\"\n  văn bản \"A\"\n\n{}", duties.join("\n"));
        let (sources, ast, findings) = read(&written);
        prop_assert!(findings.is_empty(), "{written}\n{}", shown::all(&sources, &findings));
        let text = print(&ast);
        let (_, again, _) = read(&text);
        prop_assert_eq!(&again, &ast, "{}", text);
        prop_assert_eq!(print(&again), text);
    }
}

/// As people write them too.
#[test]
fn other_spellings_are_the_same() {
    let plan = |duty: &str| {
        let written = format!("kế hoạch a \"A\"\n  văn bản \"A\"\n\n{duty}");
        let (sources, ast, findings) = read(&written);
        assert!(findings.is_empty(), "{}", shown::all(&sources, &findings));
        ast
    };
    for (one, other) in [
        ("  định kỳ hằng tháng\n", "  Định kì hàng tháng\n"),
        ("  trước 20/5 hằng năm\n", "  trước ngày 20/05 hàng năm\n"),
        (
            "  trong 3 ngày từ khi \"A\"\n",
            "  trong 3 ngày kể từ khi \"A\"\n",
        ),
        ("  thực hiện xã, huyện\n", "  thực hiện cấp xã, cấp huyện\n"),
    ] {
        let duty = |line: &str| plan(&format!("báo cáo 1 \"B\"\n{line}"));
        assert_eq!(duty(one), duty(other), "{other}");
    }
}

/// Words that begin duties may stand elsewhere: in names, in texts, and behind what they go on with.
#[test]
fn words_of_duties_stand_in_standards_as_before() {
    let written = "sửa đổi a thành b \"B\"\n  văn bản \"B\"\n\nbổ sung nhóm c \"C\"\n  trước nhóm d\n  khi e\n";
    let (sources, _, findings) = read(written);
    assert!(findings.is_empty(), "{}", shown::all(&sources, &findings));
}
