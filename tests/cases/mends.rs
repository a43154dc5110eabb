//! What officers write in other words: a mend that says the same, or that the language has no such form.

use tieuchi::diagnostic::{Code, Diagnostic, Severity};
use tieuchi::model;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;
use tieuchi::syntax::ast::{
    Ast, BandDecl, Block, BoundDecl, ConditionKind, LinearDecl, ScoringDecl,
};

use crate::cases::support::{folder, run};

/// A sound standard with the line that holds some words replaced.
fn with(anchor: &str, line: &str) -> String {
    let base = std::fs::read_to_string(folder("law").join("base.tieuchi")).unwrap();
    assert!(base.contains(anchor), "{anchor}");
    let lines = base.lines();
    let lines: Vec<&str> = lines
        .map(|old| if old.contains(anchor) { line } else { old })
        .collect();
    lines.join("\n") + "\n"
}

/// What a text is read as, and all that is said of it, the reading first.
fn check(text: &str) -> (Ast, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let file = sources
        .add("x.tieuchi", FileKind::Text, text.as_bytes())
        .unwrap();
    let (ast, mut findings) = syntax::parse(&sources, file);
    findings.extend(model::build(file, &ast).1);
    (ast, findings)
}

/// The text with one proposed mend after the other, to the end.
fn followed(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..12 {
        let (_, findings) = check(&text);
        let Some(mend) = findings.into_iter().find_map(|finding| finding.mend) else {
            return text;
        };
        text.replace_range(mend.span.range(), &mend.replacement);
    }
    let ends = check(&text).1.iter().all(|finding| finding.mend.is_none());
    assert!(ends, "mends have no end: {text}");
    text
}

fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ROW: &str = "từ 98%";
const MIDDLE: &str = "từ 90% đến";
const LOWEST: &str = "dưới 90%";
const COUNT: &str = "bằng 0";
const AWARD: &str = "30 điểm khi";
const CLASS: &str = "khi miền_núi";
const THRESHOLD: &str = "với khó_khăn";
const FIRST: &str = "tiêu chí 1 ";
const SECOND: &str = "tiêu chí 2";
const LIMITED: &str = "chỉ số học_sinh \"";

/// Where it was written, what was, and the line that says it.
const MENDED: [(&str, &str, &str); 63] = [
    (ROW, "từ 98% trở lên điểm 60", "từ 98% trở lên 60 điểm"),
    // F02
    (
        COUNT,
        "mỗi học sinh trừ 5 điểm",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "mỗi học sinh bị trừ 5 điểm",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "giảm 5 điểm cho mỗi học sinh",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "cứ 2 học sinh thì giảm 5 điểm",
        "trừ 5 điểm cho mỗi 2 học sinh",
    ),
    (
        COUNT,
        "mỗi một học sinh tử vong thì bị trừ đi 5 điểm",
        "trừ 5 điểm cho mỗi 1 học sinh tử vong",
    ),
    (
        COUNT,
        "trừ 5 điểm/học sinh",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "trừ mỗi học sinh 5 điểm",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "hạ 5 điểm cho mỗi học sinh",
        "trừ 5 điểm cho mỗi 1 học sinh",
    ),
    (
        COUNT,
        "cứ mỗi học sinh được cộng 5 điểm, tối đa không quá 10 điểm",
        "mỗi 1 học sinh được 5 điểm, tối đa 10 điểm",
    ),
    // F07
    (
        ROW,
        "lớn hơn hoặc bằng 98% 60 điểm",
        "từ 98% trở lên 60 điểm",
    ),
    ("công nhận khi", "Được công nhận khi", "công nhận khi"),
    ("công nhận khi", "Điều kiện công nhận:", "công nhận khi"),
    (
        CLASS,
        "khi loại là xã hoặc thị trấn",
        "khi loại là xã hoặc loại là thị trấn",
    ),
    (
        CLASS,
        "khi loại là xã, phường hoặc thị trấn và miền_núi",
        "khi (loại là xã hoặc loại là phường hoặc loại là thị trấn) và miền_núi",
    ),
    (
        CLASS,
        "khi loại là xã/phường",
        "khi loại là xã hoặc loại là phường",
    ),
    (
        MIDDLE,
        "từ 90% đến nhỏ hơn 98% 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        THRESHOLD,
        "tổng điểm từ 70 trở lên với khó_khăn, còn_lại",
        "tổng điểm từ 70 trở lên với khó_khăn tổng điểm từ 70 trở lên với còn_lại",
    ),
    (
        MIDDLE,
        "từ 90% đến dưới 98% 30 điểm, dưới 90% 0 điểm",
        "từ 90% đến dưới 98% 30 điểm dưới 90% 0 điểm",
    ),
    // No usable remedy before.
    (AWARD, "khi có_thư_viện 30 điểm", "30 điểm khi có_thư_viện"),
    (
        AWARD,
        "nếu có thư viện thì được 30 điểm",
        "30 điểm khi có_thư_viện",
    ),
    (
        AWARD,
        "30 điểm khi không có thư viện",
        "30 điểm khi không phải có_thư_viện",
    ),
    (AWARD, "có_thư_viện: 30 điểm", "30 điểm khi có_thư_viện"),
    (
        AWARD,
        "30 điểm khi học_sinh không dưới 5 và có_thư_viện",
        "30 điểm khi học_sinh từ 5 trở lên và có_thư_viện",
    ),
    (
        FIRST,
        "tiêu chí 1 \"Kết quả học tập\" (60 điểm)",
        "tiêu chí 1 \"Kết quả học tập\" tối đa 60 điểm",
    ),
    (
        FIRST,
        "tiêu chí 1 \"Kết quả học tập\" điểm tối đa 60",
        "tiêu chí 1 \"Kết quả học tập\" tối đa 60 điểm",
    ),
    (
        FIRST,
        "Tiêu chí số 1: Kết quả học tập (60 điểm)",
        "tiêu chí 1 \"Kết quả học tập\" tối đa 60 điểm",
    ),
    (
        SECOND,
        "II. Cơ sở vật chất (40 điểm)",
        "tiêu chí 2 \"Cơ sở vật chất\" tối đa 40 điểm",
    ),
    (
        SECOND,
        "2\tCơ sở vật chất\t40",
        "tiêu chí 2 \"Cơ sở vật chất\" tối đa 40 điểm",
    ),
    (
        MIDDLE,
        "từ trên 90% đến dưới 98% 30 điểm",
        "trên 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "từ 90% trở lên đến dưới 98% 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "từ 90% trở lên và dưới 98% 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "≥90% và <98% 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "90% đến dưới 98% 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "đạt từ 90% đến dưới 98%: 30 điểm",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "từ 90% đến dưới 98% thì được 30 điểm;",
        "từ 90% đến dưới 98% 30 điểm",
    ),
    (
        MIDDLE,
        "từ 90% đến dưới 98% 30 điểm đối với xã miền núi",
        "từ 90% đến dưới 98% 30 điểm với khó_khăn",
    ),
    (ROW, "không dưới 98% 60 điểm", "từ 98% trở lên 60 điểm"),
    (ROW, "ít nhất 98% 60 điểm", "từ 98% trở lên 60 điểm"),
    (ROW, "tối thiểu 98% 60 điểm", "từ 98% trở lên 60 điểm"),
    (
        ROW,
        "từ 98% trở lên 60 điểm (ghi chú)",
        "từ 98% trở lên 60 điểm # ghi chú",
    ),
    (ROW, "a) từ 98% trở lên 60 điểm", "từ 98% trở lên 60 điểm"),
    (
        ROW,
        "từ 98% trở lên 1 000 điểm",
        "từ 98% trở lên 1.000 điểm",
    ),
    (LOWEST, "chưa đạt 90% thì 0 điểm", "dưới 90% 0 điểm"),
    (LOWEST, "dưới 90%: không được điểm", "dưới 90% 0 điểm"),
    (
        "không phát sinh",
        "nếu không phát sinh 60 điểm",
        "không phát sinh 60 điểm",
    ),
    ("trên 0", "trên 0 học sinh 0 điểm", "trên 0 0 điểm"),
    ("mục 2.1", "2.1. Có thư viện", "mục 2.1 \"Có thư viện\""),
    (
        "mục 2.1",
        "2.1 Có thư viện (30 điểm)",
        "mục 2.1 \"Có thư viện\" tối đa 30 điểm",
    ),
    (
        "theo tỷ lệ",
        "theo tỷ lệ \"Số học sinh lên lớp\" / \"Số học sinh\"",
        "theo tỷ lệ học_sinh_lên_lớp / học_sinh",
    ),
    (
        "theo tỷ lệ",
        "theo tỷ lệ giữa học_sinh_lên_lớp và học_sinh",
        "theo tỷ lệ học_sinh_lên_lớp / học_sinh",
    ),
    (
        "theo tỷ lệ",
        "theo tỷ lệ học_sinh_lên_lớp trên tổng số học_sinh",
        "theo tỷ lệ học_sinh_lên_lớp / học_sinh",
    ),
    (
        THRESHOLD,
        "tổng điểm ít nhất 70 điểm với khó_khăn",
        "tổng điểm từ 70 điểm trở lên với khó_khăn",
    ),
    (
        THRESHOLD,
        "đạt từ 70 điểm trở lên đối với khó_khăn",
        "tổng điểm từ 70 điểm trở lên với khó_khăn",
    ),
    (
        THRESHOLD,
        "- tổng điểm >= 70 đối với xã miền núi",
        "tổng điểm từ 70 trở lên với khó_khăn",
    ),
    (
        "hiệu lực",
        "có hiệu lực kể từ ngày 01/03/2024",
        "hiệu lực từ 01/03/2024",
    ),
    (
        "hiệu lực",
        "hiệu lực thi hành từ ngày 1 tháng 3 năm 2024",
        "hiệu lực từ 01/03/2024",
    ),
    (
        "hiệu lực",
        "hiệu lực từ 01/03/2024 đến hết ngày 31/12/2025",
        "hiệu lực từ 01/03/2024 đến 31/12/2025",
    ),
    (
        "tổng điểm 100",
        "tổng điểm tối đa: 100 điểm",
        "tổng điểm 100 điểm",
    ),
    (
        "tổng điểm 100",
        "Tổng số điểm: 100 điểm",
        "tổng điểm 100 điểm",
    ),
    (
        "chỉ số có_thư_viện",
        "chỉ số có_thư_viện: Có thư viện (có/không)",
        "chỉ số có_thư_viện \"Có thư viện\" (có/không)",
    ),
    (
        "chỉ số học_sinh ",
        "chỉ số học_sinh \"Số học sinh\" (học sinh) ≥ 1",
        "chỉ số học_sinh \"Số học sinh\" (học sinh) ít nhất 1",
    ),
    (
        "bộ tiêu chí",
        "bộ tiêu chí vi du \"Xã có trường học đạt yêu cầu\"",
        "bộ tiêu chí vi-du \"Xã có trường học đạt yêu cầu\"",
    ),
];

#[test]
fn other_words_are_mended_to_the_same() {
    for (anchor, written, meant) in MENDED {
        let text = with(anchor, written);
        let mended = followed(&text);
        let expected = with(anchor, meant);
        let (mended, expected) = (
            words(&mended).to_lowercase(),
            words(&expected).to_lowercase(),
        );
        assert_eq!(mended, expected, "{written}");
    }
}

/// Forms that the language lacks, in the words that show one.
const LACKING: [(&str, &str); 50] = [
    (THRESHOLD, "đạt từ 1 tiêu chí trở lên"),
    (THRESHOLD, "có ít nhất 10 tiêu chí đạt"),
    (THRESHOLD, "đạt 12/13 tiêu chí"),
    (THRESHOLD, "mỗi tiêu chí đạt từ 50% số điểm trở lên"),
    (THRESHOLD, "tất cả các tiêu chí đều đạt"),
    (THRESHOLD, "tiêu chí 1 từ 6 điểm trở lên"),
    (THRESHOLD, "tiêu chí 1 và 2 phải đạt"),
    (THRESHOLD, "mục 2.2 không bị 0 điểm"),
    (THRESHOLD, "trong 2 năm liên tục không vi phạm"),
    (AWARD, "30 điểm khi có_thư_viện trước 31/12"),
    (AWARD, "30 điểm khi có_thư_viện chậm nhất 31/12/2024"),
    (
        AWARD,
        "30 điểm khi học_sinh_lên_lớp / học_sinh từ 90% trở lên",
    ),
    (
        AWARD,
        "30 điểm khi tỷ lệ học_sinh_lên_lớp / học_sinh từ 90% trở lên",
    ),
    (AWARD, "30 điểm khi tiêu chí 1 từ 6 điểm trở lên"),
    (AWARD, "30 điểm khi tiêu chí 1 đạt"),
    (AWARD, "30 điểm khi mục 1.1 từ 30 điểm trở lên"),
    (AWARD, "30 điểm khi tổng điểm từ 50 trở lên"),
    (AWARD, "30 điểm khi đạt tiêu chí 1"),
    (AWARD, "30 điểm nếu điểm tiêu chí 1 từ 6 trở lên"),
    (AWARD, "30 điểm khi số điểm của tiêu chí 1 từ 6 trở lên"),
    (LIMITED, "chỉ số học_sinh \"Số học sinh\" (học sinh) > 0"),
    (
        LIMITED,
        "chỉ số học_sinh \"Số học sinh\" (học sinh) lớn hơn 0",
    ),
    (
        LIMITED,
        "chỉ số học_sinh \"Số học sinh\" (học sinh) nhỏ hơn 6",
    ),
    (AWARD, "30 điểm trừ khi có_thư_viện"),
    (AWARD, "được 30 điểm khi có_thư_viện, ngược lại 5 điểm"),
    (AWARD, "có thư viện: 30 điểm"),
    (AWARD, "đạt 30 điểm, không đạt 0 điểm"),
    ("theo số", "theo trung bình học_sinh"),
    ("theo số", "theo số học_sinh + học_sinh_lên_lớp"),
    (MIDDLE, "từ 90% đến dưới 98% 50% số điểm"),
    (MIDDLE, "từ 90% đến dưới 98% 1/2 số điểm"),
    (MIDDLE, "trong khoảng 90% - 98% 30 điểm"),
    (MIDDLE, "90% ≤ tỷ lệ < 98% 30 điểm"),
    (MIDDLE, "cứ tăng 1% được 2 điểm"),
    (MIDDLE, "từ 90% đến dưới 98% 30 điểm (làm tròn số)"),
    (LOWEST, "còn lại 0 điểm"),
    (LOWEST, "các trường hợp khác 0 điểm"),
    (LOWEST, "không đạt 0 điểm"),
    ("không phát sinh", "không có học sinh 60 điểm"),
    ("không phát sinh", "không đánh giá 60 điểm"),
    (COUNT, "mỗi học sinh được 5 điểm"),
    (COUNT, "5 điểm/học sinh"),
    (COUNT, "mỗi học sinh bị trừ 5 điểm nhưng không quá 10 điểm"),
    (COUNT, "mỗi học sinh bị trừ 5 điểm, tối đa trừ 10 điểm"),
    ("hiệu lực", "hiệu lực từ ngày ký"),
    ("hiệu lực", "hiệu lực sau 45 ngày kể từ ngày ký"),
    (ROW, "nâng mức 98% lên 99%"),
    (ROW, "hạ mức 98% xuống 95%"),
    (ROW, "với khó_khăn từ 98% trở lên"),
    (ROW, "điểm thưởng 5 điểm"),
];

#[test]
fn of_a_form_that_is_lacking_that_is_said_and_nothing_proposed() {
    for (anchor, written) in LACKING {
        let (_, findings) = check(&with(anchor, written));
        let said: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        let lacking = findings
            .iter()
            .find(|finding| finding.code == Code::NoSuchForm);
        let lacking = lacking.unwrap_or_else(|| panic!("{written}: {said:?}"));
        assert!(
            lacking.mend.is_none() && !lacking.helps.is_empty(),
            "{written}"
        );
        // A lacking form costs its line only.
        assert!(!said.contains(&Code::Misplaced), "{written}: {said:?}");
    }
}

/// What bounds a number, in many words, and the bounds that it is: lower, upper, each included or not.
const BOUNDS: [(&str, Option<bool>, Option<bool>); 36] = [
    ("từ N trở lên", Some(true), None),
    ("N trở lên", Some(true), None),
    ("không dưới N", Some(true), None),
    ("không thấp hơn N", Some(true), None),
    ("không ít hơn N", Some(true), None),
    ("không nhỏ hơn N", Some(true), None),
    ("lớn hơn hoặc bằng N", Some(true), None),
    ("cao hơn hoặc bằng N", Some(true), None),
    ("bằng hoặc lớn hơn N", Some(true), None),
    ("ít nhất N", Some(true), None),
    ("tối thiểu N", Some(true), None),
    (">= N", Some(true), None),
    ("≥ N", Some(true), None),
    ("từ đủ N trở lên", Some(true), None),
    ("trên N", Some(false), None),
    ("lớn hơn N", Some(false), None),
    ("cao hơn N", Some(false), None),
    ("nhiều hơn N", Some(false), None),
    ("vượt quá N", Some(false), None),
    ("> N", Some(false), None),
    ("đến N", None, Some(true)),
    ("N trở xuống", None, Some(true)),
    ("không quá N", None, Some(true)),
    ("không vượt quá N", None, Some(true)),
    ("không lớn hơn N", None, Some(true)),
    ("nhỏ hơn hoặc bằng N", None, Some(true)),
    ("thấp hơn hoặc bằng N", None, Some(true)),
    ("<= N", None, Some(true)),
    ("≤ N", None, Some(true)),
    ("dưới N", None, Some(false)),
    ("nhỏ hơn N", None, Some(false)),
    ("thấp hơn N", None, Some(false)),
    ("ít hơn N", None, Some(false)),
    ("chưa đến N", None, Some(false)),
    ("chưa đạt N", None, Some(false)),
    ("< N", None, Some(false)),
];

fn bands(ast: &Ast) -> Vec<BandDecl> {
    let blocks = ast.blocks.iter().filter_map(|block| match block {
        Block::Criterion(decl) => Some(&decl.items),
        _ => None,
    });
    let scorings = blocks.flatten().flat_map(|item| &item.scorings);
    let bands = scorings.filter_map(|scoring| match scoring {
        ScoringDecl::Measure { bands, .. } => Some(bands.clone()),
        ScoringDecl::Award { .. } => None,
    });
    bands.flatten().collect()
}

fn steps(ast: &Ast) -> Vec<LinearDecl> {
    let blocks = ast.blocks.iter().filter_map(|block| match block {
        Block::Criterion(decl) => Some(&decl.items),
        _ => None,
    });
    let scorings = blocks.flatten().flat_map(|item| &item.scorings);
    let rules = scorings.filter_map(|scoring| match scoring {
        ScoringDecl::Measure { linear, .. } => Some(linear.clone()),
        ScoringDecl::Award { .. } => None,
    });
    rules.flatten().collect()
}

type End = Option<(BoundDecl, bool)>;

fn is_bound(end: &End, wanted: Option<bool>, number: &str) -> bool {
    match (end, wanted) {
        (None, None) => true,
        (Some((BoundDecl::Number(amount), inclusive)), Some(wanted)) => {
            *inclusive == wanted && amount.value.node.to_string() == number
        }
        _ => false,
    }
}

#[test]
fn no_mend_turns_a_bound() {
    for (said, lower, upper) in BOUNDS {
        for number in ["98", "7", "50"] {
            let row = said.replace('N', &format!("{number}%"));
            let text = followed(&with(ROW, &format!("{row} 60 điểm")));
            let bands = bands(&check(&text).0);
            assert!(
                bands.iter().any(|band| is_bound(&band.lower, lower, number)
                    && is_bound(&band.upper, upper, number)),
                "{row}: {text}"
            );
            // The same of a figure in a condition.
            let asked = said.replace('N', number);
            let text = followed(&with(AWARD, &format!("30 điểm khi học_sinh {asked}")));
            let (ast, _) = check(&text);
            let told = ast.blocks.iter().any(|block| match block {
                Block::Criterion(decl) => {
                    decl.items
                        .iter()
                        .flat_map(|item| &item.scorings)
                        .any(|scoring| {
                            let ScoringDecl::Award { condition, .. } = scoring else {
                                return false;
                            };
                            let ConditionKind::Within(_, range) = &condition.kind else {
                                return false;
                            };
                            is_bound(&range.lower, lower, number)
                                && is_bound(&range.upper, upper, number)
                        })
                }
                _ => false,
            });
            assert!(told, "{asked}: {text}");
        }
    }
}

#[test]
fn a_deduction_stays_one_and_a_gain_too() {
    let each = ["mỗi", "cứ", "cứ mỗi", "mỗi một", "cứ một", "mỗi 1"];
    let takes = [
        "trừ",
        "bị trừ",
        "thì trừ",
        "thì bị trừ",
        "sẽ bị trừ",
        "giảm",
        "bị giảm",
        "giảm trừ",
        "khấu trừ",
        "trừ đi",
        "mất",
        "bị mất",
    ];
    let gives = [
        "được",
        "được cộng",
        "cộng",
        "cộng thêm",
        "thì được",
        "được thêm",
        "thêm",
    ];
    let units = ["học sinh", "học sinh tử vong"];
    for unit in units {
        for first in each {
            for verb in takes {
                let line = format!("{first} {unit} {verb} 5 điểm");
                let text = followed(&with(COUNT, &line));
                let steps = steps(&check(&text).0);
                assert_eq!(steps.len(), 1, "{line}: {text}");
                assert!(
                    steps[0].deducts && steps[0].each.node.to_string() == "5",
                    "{line}: {text}"
                );
                assert_eq!(steps[0].step.value.node.to_string(), "1", "{line}");
            }
            for verb in gives {
                let line = format!("{first} {unit} {verb} 5 điểm, tối đa 10 điểm");
                let text = followed(&with(COUNT, &line));
                let steps = steps(&check(&text).0);
                assert_eq!(steps.len(), 1, "{line}: {text}");
                assert!(
                    !steps[0].deducts && steps[0].each.node.to_string() == "5",
                    "{line}: {text}"
                );
            }
        }
    }
}

#[test]
fn what_says_two_things_is_not_mended() {
    let doubtful = [
        (ROW, "trên 98% trở lên 60 điểm"),
        (ROW, "dưới 98% trở xuống 60 điểm"),
        (MIDDLE, "90%-98% 30 điểm"),
        (LOWEST, "dưới 90% -10 điểm"),
        (ROW, "từ 98‰ trở lên 60 điểm"),
        (AWARD, "30 điểm khi không rõ có thư viện hay không"),
        (THRESHOLD, "tổng điểm trên 70 với khó_khăn"),
    ];
    for (anchor, written) in doubtful {
        let (_, findings) = check(&with(anchor, written));
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        let errors: Vec<_> = errors.collect();
        assert!(!errors.is_empty(), "{written}");
        assert!(
            errors.iter().all(|finding| finding.mend.is_none()),
            "{written}: {errors:?}"
        );
        assert!(
            errors.iter().all(|finding| !finding.helps.is_empty()),
            "{written}: {errors:?}"
        );
    }
}

#[test]
fn the_decision_s_own_words_are_taken() {
    let taken = [
        "không có tiêu chí nào bị điểm 0",
        "không có tiêu chí nào bị 0 điểm",
        "không có tiêu chí nào 0 điểm",
        "không tiêu chí nào đạt 0 điểm",
        "đạt đủ 2 tiêu chí",
        "đạt tất cả 2 tiêu chí",
        "đạt đầy đủ 2 tiêu chí",
        "đạt toàn bộ 2 tiêu chí",
    ];
    for line in taken {
        let text = with(
            "không tiêu chí nào",
            &format!("  {line}   căn cứ \"Điều 3\""),
        );
        let (_, findings) = check(&text);
        assert!(findings.is_empty(), "{line}: {findings:?}");
        // The layout keeps the words.
        let mut sources = Sources::new();
        let file = sources
            .add("x.tieuchi", FileKind::Text, text.as_bytes())
            .unwrap();
        let ast = syntax::parse(&sources, file).0;
        assert!(
            syntax::format(&sources, file, &ast).unwrap().contains(line),
            "{line}"
        );
    }
}

#[test]
fn every_wrong_line_is_told_in_one_run() {
    let out = run("law", &["check", "25-loi.tieuchi", "--format", "json"]).json();
    let told: Vec<u64> = out
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|finding| finding["line"].as_u64())
        .collect();
    let wrong = [
        1, 2, 3, 4, 5, 7, 8, 11, 14, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 32, 35, 36,
        37, 39, 40, 41, 42, 43,
    ];
    for line in wrong {
        assert!(told.contains(&line), "line {line}: {told:?}");
    }
}

fn codes(anchor: &str, line: &str) -> Vec<Code> {
    check(&with(anchor, line))
        .1
        .iter()
        .map(|finding| finding.code)
        .collect()
}

#[test]
fn and_beside_or_is_asked_about() {
    assert!(
        codes(CLASS, "khi miền_núi và loại là xã hoặc loại là thị trấn")
            .contains(&Code::MixedJoints)
    );
    assert!(
        codes(
            AWARD,
            "30 điểm khi có_thư_viện hoặc học_sinh từ 5 trở lên và học_sinh đến 9"
        )
        .contains(&Code::MixedJoints)
    );
    let clear = [
        (CLASS, "khi (miền_núi và loại là xã) hoặc loại là thị trấn"),
        (CLASS, "khi miền_núi và (loại là xã hoặc loại là thị trấn)"),
        (
            CLASS,
            "khi miền_núi và loại là xã\n   hoặc loại là thị trấn",
        ),
    ];
    for (anchor, line) in clear {
        assert_eq!(codes(anchor, line), [], "{line}");
    }
}

#[test]
fn a_condition_that_asks_nothing_is_told() {
    let idle = [
        (
            CLASS,
            "khi loại là xã hoặc loại là thị trấn hoặc loại là phường hoặc miền_núi",
        ),
        (CLASS, "khi loại là xã và loại là phường và miền_núi"),
        (AWARD, "30 điểm khi có_thư_viện hoặc không phải có_thư_viện"),
        (
            AWARD,
            "30 điểm khi học_sinh dưới 5 hoặc học_sinh từ 5 trở lên",
        ),
        (
            AWARD,
            "30 điểm khi học_sinh dưới 5 và học_sinh từ 6 trở lên",
        ),
    ];
    for (anchor, line) in idle {
        assert!(codes(anchor, line).contains(&Code::IdleCondition), "{line}");
    }
    let asks = [
        (CLASS, "khi loại là xã hoặc loại là thị trấn hoặc miền_núi"),
        (
            AWARD,
            "30 điểm khi học_sinh dưới 5 hoặc học_sinh từ 6 trở lên",
        ),
        (AWARD, "30 điểm khi học_sinh từ 5 trở lên và có_thư_viện"),
    ];
    for (anchor, line) in asks {
        assert!(
            !codes(anchor, line).contains(&Code::IdleCondition),
            "{line}"
        );
    }
}

#[test]
fn a_unit_that_looks_like_a_kind_is_asked_about() {
    let unit = |unit: &str| format!("chỉ số học_sinh_tử_vong \"Số học sinh tử vong\" ({unit})");
    let asked = [
        "phần trăm",
        "tỷ lệ phần trăm",
        "đạt/không đạt",
        "yes/no",
        "có/chưa",
        "số",
        "điểm",
        "tỷ lệ",
        "‰",
        "triệu đồng, số thập phân",
        "triệu đồng",
        "km",
        "ha",
        "ngày/tháng/năm",
        "dd/mm/yyyy",
        "tốt/khá/trung bình",
        "hệ số",
    ];
    for words in asked {
        let found = codes("chỉ số học_sinh_tử_vong", &unit(words));
        assert!(found.contains(&Code::UnitLikeKind), "{words}: {found:?}");
    }
    for words in [
        "học sinh",
        "trẻ em",
        "vụ",
        "buổi",
        "ngày",
        "lần",
        "điểm vui chơi",
        "nghìn đồng",
        "tổ dân phố",
        "số người",
    ] {
        let found = codes("chỉ số học_sinh_tử_vong", &unit(words));
        assert!(!found.contains(&Code::UnitLikeKind), "{words}: {found:?}");
    }
    let mended = |words: &str| {
        let text = followed(&with(
            "chỉ số có_thư_viện",
            &format!("chỉ số có_thư_viện \"Có thư viện\" ({words})"),
        ));
        text.contains("\"Có thư viện\" (có/không)")
    };
    assert!(mended("đạt/không đạt") && mended("Có/Chưa") && mended("yes / no"));
}

#[test]
fn upside_down_is_told_as_that() {
    for line in [
        "    theo tỷ lệ học_sinh / học_sinh_lên_lớp",
        "    theo tỷ lệ học_sinh / học_sinh_tử_vong",
    ] {
        let found = codes("theo tỷ lệ", line);
        assert!(
            found.contains(&Code::RatioUpsideDown) && !found.contains(&Code::ShareNotLimited),
            "{line}"
        );
    }
    // The limit the wrong way round.
    let base = with(
        "chỉ số học_sinh ",
        "chỉ số học_sinh \"Số học sinh\" (học sinh) không quá học_sinh_lên_lớp",
    );
    let text = base.replace(
        "(học sinh) không quá học_sinh\nchỉ số có",
        "(học sinh)\nchỉ số có",
    );
    let found: Vec<Code> = check(&text).1.iter().map(|finding| finding.code).collect();
    assert!(
        found.contains(&Code::RatioUpsideDown) && !found.contains(&Code::LimitCycle),
        "{found:?}"
    );
}

#[test]
fn what_is_left_out_or_out_of_order_is_told() {
    assert!(
        codes("mục 2.2", "  mục 2.3 \"Không có học sinh tử vong\"")
            .contains(&Code::NumbersOutOfOrder)
    );
    assert_eq!(
        codes("mục 2.2", "  mục 2.2 \"Không có học sinh tử vong\""),
        []
    );
    // A lost criterion is told as that, once.
    let (_, findings) = check(&with(SECOND, ""));
    let lost: Vec<_> = findings
        .iter()
        .filter(|finding| finding.code == Code::ItemElsewhere)
        .collect();
    assert!(
        lost.len() == 1 && lost[0].helps == ["help-lost"],
        "{findings:?}"
    );
    assert!(codes("hiệu lực", "  hiệu lực từ 14/02/2024").contains(&Code::EffectiveBeforeIssued));
    assert_eq!(codes("hiệu lực", "  hiệu lực từ 15/02/2024"), []);
}

#[test]
fn numbers_are_explained_both_ways() {
    let help = |anchor: &str, line: &str, help: &str| {
        let (_, findings) = check(&with(anchor, line));
        findings.iter().any(|finding| finding.helps.contains(&help))
    };
    assert!(help(
        ROW,
        "      từ 98.125% trở lên 60 điểm",
        "help-thousands"
    ));
    assert!(!help(
        ROW,
        "      từ 198% trở lên 60 điểm",
        "help-thousands"
    ));
    assert!(help(
        MIDDLE,
        "      từ 90% đến 97,9% 30 điểm",
        "help-rounding"
    ));
    assert!(help(
        MIDDLE,
        "      từ 90% đến 97% 30 điểm",
        "help-rounding"
    ));
    assert!(help(
        MIDDLE,
        "      từ 90% đến 97,99% 30 điểm",
        "help-rounding"
    ));
    assert!(!help(
        MIDDLE,
        "      từ 90% đến 97,8% 30 điểm",
        "help-rounding"
    ));
    assert!(!help(
        MIDDLE,
        "      từ 90% đến 96% 30 điểm",
        "help-rounding"
    ));
}

#[test]
fn steps_of_a_tenth_of_a_per_cent_are_taken() {
    let steps = |step: &str, points: &str| {
        let rows = format!("mỗi {step} được {points} điểm, tối đa 60 điểm");
        let text = with(ROW, &rows);
        let rest = ["từ 90% đến dưới 98%", "dưới 90%"];
        let lines = text
            .lines()
            .filter(|line| !rest.iter().any(|row| line.contains(row)));
        let lines: Vec<&str> = lines.collect();
        check(&lines.join("\n")).1
    };
    assert!(
        steps("0,1%", "0,06").is_empty(),
        "{:?}",
        steps("0,1%", "0,06")
    );
    let many: Vec<Code> = steps("0,01%", "0,006")
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(many, [Code::TooManySteps]);
}

#[test]
fn no_deduction_and_no_denial_ends_as_a_gain() {
    // What takes points off and is known for it.
    for verb in ["phạt", "bị phạt", "thì bị phạt", "hụt", "thiệt", "bị thiệt"] {
        for first in ["mỗi học sinh", "mỗi 1 học sinh"] {
            let line = format!("{first} {verb} 5 điểm");
            let text = followed(&with(COUNT, &line));
            assert!(
                words(&text).contains("trừ 5 điểm cho mỗi 1 học sinh"),
                "{line}: {text}"
            );
        }
    }
    // What is not known is asked about, and no word of it is lost.
    for said in [
        "không được",
        "chưa được",
        "không",
        "bị lỗ",
        "chịu thiệt được",
        "bớt",
        "rớt",
        "kéo lùi",
        "không hề được",
    ] {
        for first in ["mỗi học sinh", "mỗi 1 học sinh", "cứ 1 học sinh"] {
            let line = format!("{first} {said} 5 điểm, tối đa 10 điểm");
            let text = followed(&with(COUNT, &line));
            let errors = check(&text).1;
            assert!(
                errors.iter().any(|finding| {
                    matches!(
                        finding.code,
                        Code::Syntax | Code::StepUnit | Code::NoSuchForm
                    ) && finding.mend.is_none()
                        && !finding.helps.is_empty()
                }),
                "{line}: {text} {errors:?}"
            );
            assert!(words(&text).contains(said), "{line}: {text}");
        }
    }
}

#[test]
fn a_part_of_one_is_asked_about() {
    for (line, asked) in [
        ("từ 0,98 trở lên 60 điểm", true),
        ("từ 0,5 trở lên 60 điểm", true),
        ("từ 98 trở lên 60 điểm", false),
        ("từ 1,5 trở lên 60 điểm", false),
    ] {
        let (_, findings) = check(&with(ROW, line));
        let found = findings
            .iter()
            .find(|finding| finding.code == Code::PercentSign)
            .unwrap();
        assert_eq!(found.mend.is_none(), asked, "{line}");
        assert_eq!(found.helps.contains(&"help-part"), asked, "{line}");
    }
}

#[test]
fn one_line_for_each_class_keeps_its_source() {
    for (joint, tail) in [
        (",", "căn cứ \"Điều 3\""),
        (" và", "căn cứ \"Điều 3\""),
        (",", "chưa đối chiếu"),
        (" và", "chưa đối chiếu"),
    ] {
        let line = format!("tổng điểm từ 70 trở lên với khó_khăn{joint} còn_lại {tail}");
        let text = words(&followed(&with(THRESHOLD, &line)));
        let lines = format!(
            "tổng điểm từ 70 trở lên với khó_khăn {tail} tổng điểm từ 70 trở lên với còn_lại {tail}"
        );
        assert!(text.contains(&lines), "{line}: {text}");
    }
}

#[test]
fn a_mend_of_a_figure_takes_nothing_else_away() {
    let written = "- Từ 98.5% trở lên trở lên: 60 điểm";
    let text = with(ROW, written);
    let (_, findings) = check(&text);
    let mends: Vec<_> = findings
        .iter()
        .filter(|finding| finding.code == Code::DecimalPoint)
        .filter_map(|finding| finding.mend.clone())
        .collect();
    assert_eq!(mends.len(), 1);
    assert_eq!(text.get(mends[0].span.range()), Some("98.5"));
}

#[test]
fn more_words_are_mended_to_the_same() {
    for (anchor, written, meant) in [
        (
            ROW,
            "- Từ 98.5% trở lên trở lên: 60 điểm",
            "Từ 98,5% trở lên 60 điểm",
        ),
        (
            AWARD,
            "30 điểm khi chưa có_thư_viện",
            "30 điểm khi không phải có_thư_viện",
        ),
        (
            CLASS,
            "khi loại không phải xã hoặc phường",
            "khi không phải (loại là xã hoặc loại là phường)",
        ),
        (
            CLASS,
            "khi loại không phải là xã hoặc phường",
            "khi không phải (loại là xã hoặc loại là phường)",
        ),
        (ROW, "từ 98% trở lên (60 điểm)", "từ 98% trở lên 60 điểm"),
        (
            AWARD,
            "(30 điểm) khi có_thư_viện",
            "30 điểm khi có_thư_viện",
        ),
        (ROW, "từ 98% 60 điểm", "từ 98% trở lên 60 điểm"),
        (ROW, "từ 98% trở đi 60 điểm", "từ 98% trở lên 60 điểm"),
        (ROW, "đạt 98% trở lên 60 điểm", "từ 98% trở lên 60 điểm"),
        (LOWEST, "tối đa 90% 0 điểm", "đến 90% 0 điểm"),
        (LOWEST, "không hơn 90% 0 điểm", "đến 90% 0 điểm"),
        (
            MIDDLE,
            "từ 90% đến không quá 98% 30 điểm",
            "từ 90% đến 98% 30 điểm",
        ),
    ] {
        let text = words(&followed(&with(anchor, written)));
        assert!(text.contains(meant), "{written}: {text}");
    }
}

#[test]
fn further_units_are_asked_about() {
    let unit = |unit: &str| format!("chỉ số học_sinh_tử_vong \"Số học sinh tử vong\" ({unit})");
    for words in [
        "đ",
        "số tiền",
        "hec-ta",
        "kWh",
        "độ",
        "hạng",
        "1.000 trẻ em",
        "giờ",
    ] {
        let (_, findings) = check(&with("chỉ số học_sinh_tử_vong", &unit(words)));
        let found = findings
            .iter()
            .find(|finding| finding.code == Code::UnitLikeKind);
        assert!(
            found.is_some_and(|found| found.mend.is_none()),
            "{words}: {findings:?}"
        );
    }
    for (written, meant) in [
        ("Đạt/Chưa đạt", "(có/không)"),
        ("đạt / chưa đạt", "(có/không)"),
        ("tỷ lệ %", "(%)"),
    ] {
        let text = followed(&with("chỉ số học_sinh_tử_vong", &unit(written)));
        let line = format!("\"Số học sinh tử vong\" {meant}");
        assert!(text.contains(&line), "{written}: {text}");
    }
}
