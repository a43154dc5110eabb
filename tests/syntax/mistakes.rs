//! What is said of every mistake, and what is underlined.

use tieuchi::diagnostic::Code;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax::ast::{Block, BrokenKind};
use tieuchi::syntax::parse;

use crate::syntax::{STANDARD, read, shown};

/// The findings of texts below a standard's heading, one after the other.
fn below_heading(cases: &[&str]) -> String {
    let heading = "bộ tiêu chí x \"X\"\n";
    cases
        .iter()
        .map(|case| shown::of(format!("{heading}{case}")))
        .collect()
}

/// The findings of the lines of one item.
fn in_item(cases: &[&str]) -> String {
    let item = "tiêu chí 1 \"T\" tối đa 50 điểm\nmục 1.1 \"M\"\n";
    let cases: Vec<String> = cases.iter().map(|case| format!("{item}{case}")).collect();
    below_heading(&cases.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn tc0101_not_utf8() {
    insta::assert_snapshot!(shown::of(b"b\xe9 ti\xeau ch\xed\nb\xe9" as &[u8]));
}

#[test]
fn tc0102_something_missing() {
    insta::assert_snapshot!(below_heading(&[
        "nhóm a",
        "nhóm a \"A\"   # chưa xong",
        "nhóm a \"A\" khi",
        "nhóm a \"A\" khi (b và",
        "nhóm a \"A\" khi b là",
        "chỉ số a \"A\"",
        "chỉ số a \"A\" (trẻ em",
        "chỉ số a \"A\" (trẻ em) không quá",
        "đặc điểm a \"A\" (xã)",
        "tiêu chí 1 \"T\"",
        "tiêu chí 1 \"T\" tối đa 50",
        "công nhận\n\n",
        "công nhận khi\n đạt cả 13",
        "công nhận khi\n không tiêu chí nào",
        "công nhận khi\n tổng điểm từ 900 trở lên",
    ]));
}

#[test]
fn tc0102_something_missing_in_an_item() {
    insta::assert_snapshot!(in_item(&[
        "50 khi a",
        "50 điểm",
        "theo",
        "theo tỷ lệ",
        "theo tỷ suất a / b",
        "theo số a\n từ 98%",
        "theo số a\n từ 98% trở lên",
        "theo số a\n từ 98% trở lên 50   chưa đối chiếu",
        "theo số a\n dưới 50 điểm",
        "theo số a\n không phát sinh",
        "50 điểm khi a đối chiếu theo nguồn",
    ]));
}

#[test]
fn tc0102_something_else() {
    insta::assert_snapshot!(below_heading(&[
        "nhóm \"A\" khi b",
        "nhóm khi \"A\"",
        "nhóm 1 \"A\"",
        "nhóm a \"\" khi b",
        "nhóm a \"A\" khi b b",
        "nhóm a \"A\" khi b)",
        "chỉ số a \"A\" (có không) 5",
        "chỉ số a \"A\" [trẻ em]",
        "tiêu chí \"T\" tối đa 50 điểm",
        "tiêu chí 7.1 \"T\" tối đa 50 điểm",
        "tiêu chí 1 Trẻ em được khai sinh tối đa 50 điểm",
        "tiêu chí 1 \"T\" tối đa 50 điểm\nmục 1 \"M\"",
        "tiêu chí 1 \"T\" tối đa 50 điểm xong",
        "công nhận khi\n không tiêu chí nào 5 điểm",
        "công nhận khi\n tổng điểm 900 trở lên với a",
        "ban hành ngày 3 tháng 1 năm 2019",
        "hiệu lực 03/01/2019",
    ]));
}

#[test]
fn tc0102_signs_that_only_have_to_go() {
    insta::assert_snapshot!(below_heading(&[
        "tiêu chí 1: \"T\" tối đa 50 điểm",
        "tiêu chí 1 \"T\" tối đa 50 điểm;",
        "tiêu chí 1 \"T\" tối đa 50 điểm\n- mục 1.1 \"M\"\n50 điểm khi a",
        "công nhận khi:\n không tiêu chí nào 0 điểm",
    ]));
}

#[test]
fn tc0102_ranges_in_signs() {
    insta::assert_snapshot!(in_item(&[
        "theo số a\n >= 98% 50 điểm\n < 1,5   0 điểm",
        "theo số a\n ≥ 95% và < 98%  30 điểm",
        "theo số a\n từ 95 - 98% 30 điểm",
        "theo số a\n từ 95%–98% 30 điểm",
        "theo số a\n từ > 5 30 điểm",
    ]));
}

#[test]
fn tc0102_names_of_several_words() {
    insta::assert_snapshot!(below_heading(&[
        "chỉ số trẻ em dưới 1 tuổi \"A\" (trẻ em)",
        "chỉ số trẻ-em \"A\" (trẻ em)",
        "nhóm Khó khăn “A” khi b",
    ]));
}

#[test]
fn a_name_of_several_words_is_still_known() {
    let (_, ast, _) = read("bộ tiêu chí x \"X\"\nchỉ số trẻ em \"A\" (trẻ em)");
    assert_eq!(ast.broken[0].name.as_deref(), Some("trẻ_em"));
}

#[test]
fn tc0102_misspelt_within_a_statement() {
    insta::assert_snapshot!(below_heading(&[
        "tiêu chí 1 \"T\" toi da 50 điểm",
        "tiêu chí 1 \"T\" tối đa 50 diem",
        "chỉ số a \"A\" (trẻ em) khong qua b",
        "nhóm a \"A\" khi b va c",
        "nhóm a \"A\" các đơn vị con lai",
        "hiệu lực tu 03/01/2019",
    ]));
}

#[test]
fn tc0102_misspelt_opening_words() {
    insta::assert_snapshot!(shown::of(
        "bo tieu chi x \"X\"\n\
         tổng điểm 50\n\
         nhom a \"A\"\n  các đơn vị còn lại\n\
         chi so b \"B\" (có/không)\n\
         tieu chi 1 \"T\" tối đa 50 điểm\n\
         căn cư \"C\"\n\
         muc 1.1 \"M\"\n\
         50 diem khi b\n\
         cong nhận khi\n\
         khong tiêu chi nào 0 điểm\n\
         tong diem từ 40 trở lên với a\n"
    ));
}

#[test]
fn tc0102_no_statement() {
    insta::assert_snapshot!(below_heading(&[
        "cơ quan \"Thủ tướng Chính phủ\"\nvăn bản \"V\"",
        "tiêu chí 1 \"T\" tối đa 50 điểm\nGhi chú: xem phụ lục\nmục 1.1 \"M\"",
    ]));
    let other = shown::of("{\n  \"not\": [\"this\", \"language\"]\n}\n");
    insta::assert_snapshot!("tc0102_another_kind_of_file", other);
}

#[test]
fn tc0103_decimal_point() {
    insta::assert_snapshot!(in_item(&["theo số a\n từ 97.5% đến dưới 98.25%  0.5 điểm"]));
}

#[test]
fn tc0104_bad_number() {
    insta::assert_snapshot!(below_heading(&[
        "tổng điểm 1,000,000",
        "tổng điểm 1.2,3.4,5",
        "tổng điểm 10.00.000",
        &format!("tổng điểm {}", "9".repeat(40)),
        "tiêu chí 99999999999 \"T\" tối đa 1 điểm\nmục 1.99999999999 \"M\"",
    ]));
}

#[test]
fn tc0105_bad_date() {
    insta::assert_snapshot!(below_heading(&[
        "ban hành 29/02/2023",
        "ban hành 2019-01-03",
        "hiệu lực từ 3.1.2019",
        "hiệu lực từ 3/1/19",
    ]));
}

#[test]
fn tc0106_too_deep() {
    let condition = format!("{}b{}", "(".repeat(65), ")".repeat(65));
    insta::assert_snapshot!(below_heading(&[&format!("nhóm a \"A\" khi\n{condition}")]));
}

#[test]
fn tc0107_misplaced() {
    insta::assert_snapshot!(below_heading(&[
        "nhóm a \"A\" các đơn vị còn lại\nvăn bản \"V\"\ntổng điểm 50",
        "mục 1.1 \"M\"\ntheo số a\nbằng 0 5 điểm",
        "tiêu chí 1 \"T\" tối đa 5 điểm\n5 điểm khi a",
        "tiêu chí 1 \"T\" tối đa 5 điểm\nmục 1.1 \"M\"\nbằng 0 5 điểm\ntrên 0 0 điểm",
        "tiêu chí 1 \"T\" tối đa 5 điểm\nmục 1.1 \"M\"\n5 điểm khi a\ncăn cứ \"C\"",
        "không tiêu chí nào 0 điểm\ntổng điểm từ 5 trở lên với a",
    ]));
}

#[test]
fn tc0108_unclosed_quote() {
    insta::assert_snapshot!(below_heading(&[
        "tiêu chí 1 \"Trẻ em tối đa 50 điểm\nmục 1.1 \"M\"",
        "văn bản “Quyết định",
        "văn bản \"Quyết định”",
        "văn bản “Quyết định\"   # ghi chú",
    ]));
}

#[test]
fn tc0109_no_standard() {
    insta::assert_snapshot!(shown::of("") + &shown::of("nhóm a \"A\" các đơn vị còn lại"));
    let (_, _, findings) = read("bộ tiêu chí");
    let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(
        codes,
        [Code::Syntax],
        "a heading that is broken is not missing"
    );
}

#[test]
fn tc0110_second_heading() {
    insta::assert_snapshot!(below_heading(&[
        "bộ tiêu chí y \"Y\"\nvăn bản \"V\"",
        "công nhận khi\nđạt cả 1 tiêu chí\ncông nhận khi\ntổng điểm từ 5 trở lên với a",
    ]));
}

#[test]
fn tc0111_stated_twice() {
    insta::assert_snapshot!(below_heading(&[
        "tổng điểm 5\ntổng điểm 6",
        "văn bản \"V\"\nvăn bản \"V\"",
        "tiêu chí 1 \"T\" tối đa 5 điểm chưa đối chiếu suy ra từ \"S\"\ncăn cứ \"A\"\ncăn cứ \"B\"",
        "tiêu chí 1 \"T\" tối đa 5 điểm căn cứ \"A\" căn cứ \"B\"",
        "chỉ số a \"A\" (x) ít nhất 1 ít nhất 2",
    ]));
}

#[test]
fn one_mistake_does_not_hide_the_next() {
    let text = STANDARD
        .replace("ban hành 03/01/2019", "ban hành 33/01/2019")
        .replace("khi loại là phường và", "khi loại phường và")
        .replace("(trẻ em) ít nhất 1", "trẻ em ít nhất 1")
        .replace(
            "tiêu chí 3 \"Trẻ em bị xâm hại\"",
            "tiêu chí ba \"Trẻ em bị xâm hại\"",
        )
        .replace("từ 95% đến dưới 98% ", "từ 95.5% đến dưới 98% ")
        .replace("với khó_khăn", "khó_khăn");
    insta::assert_snapshot!(shown::of(&text));
    let (_, ast, _) = read(&text);
    let broken: Vec<_> = ast.broken.iter().map(|broken| broken.kind).collect();
    assert_eq!(
        broken,
        [
            BrokenKind::Standard,
            BrokenKind::Class,
            BrokenKind::Indicator,
            BrokenKind::Criterion,
            BrokenKind::Item,
            BrokenKind::Recognition,
        ]
    );
    assert_eq!(ast.broken[1].name.as_deref(), Some("phường_trung_ương"));
    assert_eq!(ast.broken[2].name.as_deref(), Some("trẻ_em"));
    // What could be read is there, and knows what could not.
    let criteria: Vec<_> = ast
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Criterion(decl) => Some((decl.number.node, decl.items.len(), decl.broken)),
            _ => None,
        })
        .collect();
    assert_eq!(criteria, [(1, 2, false), (7, 1, true)]);
    let Some(Block::Recognition(recognition)) = ast.blocks.last() else {
        panic!("a recognition");
    };
    assert_eq!(
        (recognition.conditions.len(), recognition.broken),
        (3, true)
    );
}

#[test]
fn what_is_misspelt_at_its_start_is_still_read() {
    let text = STANDARD
        .replace("tiêu chí 7", "tieu chi 7")
        .replace("nhóm khó_khăn", "Nhom khó_khăn");
    let (_, mut ast, findings) = read(text);
    assert_eq!(findings.len(), 2);
    ast.broken.clear();
    for block in &mut ast.blocks {
        if let Block::Criterion(decl) = block {
            decl.broken = false;
        }
    }
    assert_eq!(ast, crate::syntax::tree(STANDARD));
}

#[test]
fn every_example_is_wrong_and_right_in_its_own_way() {
    for code in Code::ALL
        .iter()
        .filter(|code| code.as_str().starts_with("TC01"))
    {
        let folder = format!("src/diagnostic/examples/{code}");
        let codes = |name: &str| {
            let mut bytes = std::fs::read(format!("{folder}/{name}.tieuchi")).expect("an example");
            let mut sources = Sources::new();
            let file = if *code == Code::RulesNotTaken && name == "wrong" {
                // What is wrong with it is its size, which only a file on disk is held to.
                bytes.resize(tieuchi::limits::RULES_SIZE.most + 1, b'#');
                let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/too-large.tieuchi");
                std::fs::write(path, &bytes).expect("a place to write");
                let path = std::path::Path::new(path);
                sources.read(path, FileKind::Text).expect("one file")
            } else {
                sources.add(name, FileKind::Text, &bytes).expect("one file")
            };
            let (_, findings) = parse(&sources, file);
            findings
                .iter()
                .map(|finding| finding.code)
                .collect::<Vec<_>>()
        };
        let wrong = codes("wrong");
        assert!(
            !wrong.is_empty() && wrong.iter().all(|found| found == code),
            "{wrong:?}"
        );
        assert_eq!(codes("right"), []);
    }
}

#[test]
fn mistakes_in_examples() {
    let text = "bộ tiêu chí x \"X\"
ví dụ \"không có và\"
  trẻ_em 98
  thì mục 7.1 được 30 điểm
  mục 2.1 được 5 điểm
  tổng điểm là 9 và đạt
ví dụ \"không có thì\"
  trẻ_em 98
  đạt
ví dụ \"thì viết sai\" trẻ_em 98
  thi đạt
ví dụ \"tên nhiều từ\"
  trẻ em 98
  thì đạt
ví dụ \"dấu hai chấm\"
  trẻ_em: 98
  thì đạt
ví dụ \"thiếu điểm\"
  thì mục 7.1 được 30
ví dụ không ngoặc kép
  thì đạt
vi du \"sai dấu\"
  thì đạt
ví dụ cho y
ví dụ cho z
ví dụ \"cuối\"
  thì đạt
";
    insta::assert_snapshot!(shown::of(text));
}
