//! Mends that are proposed: each is shown, and each mends.

use tieuchi::diagnostic::{Code, Place};
use tieuchi::syntax::ast::Block;

use crate::syntax::{read, shown};

const HEADING: &str = "bộ tiêu chí x \"X\"\n";
const ITEM: &str = "tiêu chí 1 \"T\" tối đa 50 điểm\nmục 1.1 \"M\"\n";

/// What was written, and what is right.
const BELOW_HEADING: [(&str, &str); 38] = [
    (
        "nhóm a \"A\"\n  các xã, phường, thị trấn còn lại",
        "nhóm a \"A\"\n  các đơn vị còn lại",
    ),
    (
        "nhóm a \"A\" khi không núi và (không đảo hoặc xa)",
        "nhóm a \"A\" khi không phải núi và (không phải đảo hoặc xa)",
    ),
    (
        "nhóm a \"A\"\n  các xã còn lại   # mọi xã khác",
        "nhóm a \"A\"\n  các đơn vị còn lại   # mọi xã khác",
    ),
    (
        "đặc điểm núi \"Núi\" (Có hoặc không)",
        "đặc điểm núi \"Núi\" (có/không)",
    ),
    (
        "đặc điểm loại \"Loại\" (xã, phường)",
        "đặc điểm loại \"Loại\" (xã| phường)",
    ),
    (
        "tham số p \"P\" (%)\n  giá trị 20% từ năm 2023 đến tháng 6/2024   chưa đối chiếu",
        "tham số p \"P\" (%)\n  giá trị 20% từ 01/01/2023 đến 30/06/2024   chưa đối chiếu",
    ),
    (
        "công nhận khi\ntổng điểm tối thiểu 5 trở lên với a",
        "công nhận khi\ntổng điểm từ 5 trở lên với a",
    ),
    (
        "ví dụ \"a\"\n  b có\n  thì mục 1.1 được 0 đến 50 điểm\n  và mục 1.2 được 5đ",
        "ví dụ \"a\"\n  b có\n  thì mục 1.1 được từ 0 đến 50 điểm\n  và mục 1.2 được 5 điểm",
    ),
    (
        "nhóm a \"A\" khi núi = có và không phải đảo = không",
        "nhóm a \"A\" khi núi và không phải không phải đảo",
    ),
    ("tổng điểm 1.000đ", "tổng điểm 1.000 điểm"),
    (
        "tiêu chí 1 Trẻ em được khai sinh tối đa 50 điểm",
        "tiêu chí 1 \"Trẻ em được khai sinh\" tối đa 50 điểm",
    ),
    (
        "văn bản Quyết định số 06/QĐ-TTg   # của Thủ tướng",
        "văn bản \"Quyết định số 06/QĐ-TTg\"   # của Thủ tướng",
    ),
    (
        "tổng điểm 50 đối chiếu theo Phụ lục căn cứ \"C\"",
        "tổng điểm 50 đối chiếu theo \"Phụ lục\" căn cứ \"C\"",
    ),
    (
        "tiêu chí 1 Trẻ em\" tối đa 50 điểm",
        "tiêu chí 1 \"Trẻ em\" tối đa 50 điểm",
    ),
    ("văn bản Quyết định”", "văn bản “Quyết định”"),
    (
        "chỉ số trẻ_em Số trẻ em\" (trẻ em)",
        "chỉ số trẻ_em \"Số trẻ em\" (trẻ em)",
    ),
    (
        "nhóm a \"A\" khi loại = phường",
        "nhóm a \"A\" khi loại là phường",
    ),
    (
        "nhóm a \"A\" khi loại là xã, thị trấn",
        "nhóm a \"A\" khi loại là xã hoặc loại là thị trấn",
    ),
    (
        "chỉ số b \"B\" (trẻ em) không quá trẻ-em",
        "chỉ số b \"B\" (trẻ em) không quá trẻ_em",
    ),
    (
        "chỉ số b \"B\" (trẻ em)\n  không qua a",
        "chỉ số b \"B\" (trẻ em)\n  không quá a",
    ),
    (
        "nhóm a \"A\" khi b\n  hoăc c",
        "nhóm a \"A\" khi b\n  hoặc c",
    ),
    (
        "công nhận khi\ntổng điểm từ 5 trở lên đối với a",
        "công nhận khi\ntổng điểm từ 5 trở lên với a",
    ),
    (
        "tiêu chí 1 \"T\" tối đa 50 điểm\nmục 1.1 Tỷ lệ trẻ em\ntheo tỷ lê a / b",
        "tiêu chí 1 \"T\" tối đa 50 điểm\nmục 1.1 \"Tỷ lệ trẻ em\"\ntheo tỷ lệ a / b",
    ),
    ("tổng điểm\u{ad} 5\u{200d}0", "tổng điểm 50"),
    ("tổng điểm 1 000", "tổng điểm 1.000"),
    ("văn bản ‘Quyết định’", "văn bản \"Quyết định\""),
    ("văn bản „Quyết định“", "văn bản \"Quyết định\""),
    ("văn bản ”Quyết định“", "văn bản \"Quyết định\""),
    ("ban hành ngày 3 tháng 1 năm 2019", "ban hành 03/01/2019"),
    ("ban hành ngày 03/01/2019", "ban hành 03/01/2019"),
    ("// chưa xong", "# chưa xong"),
    ("Lưu ý: chưa xong", "# Lưu ý: chưa xong"),
    (
        "tiêu chí IV \"T\" tối đa 50 điểm",
        "tiêu chí 4 \"T\" tối đa 50 điểm",
    ),
    (
        "tiêu chí 1 \"T\" 50 điểm",
        "tiêu chí 1 \"T\" tối đa 50 điểm",
    ),
    (
        "chỉ số b \"B\" (trẻ em) không vượt quá a",
        "chỉ số b \"B\" (trẻ em) không quá a",
    ),
    (
        "chỉ số b \"B\" (có hoặc không)",
        "chỉ số b \"B\" (có/không)",
    ),
    ("Điều kiện công nhận", "công nhận khi"),
    (
        "công nhận khi\ntổng điểm từ 5 trở lên với nhóm a",
        "công nhận khi\ntổng điểm từ 5 trở lên với a",
    ),
];

/// The same for the lines of an item.
const IN_ITEM: [(&str, &str); 21] = [
    (
        "theo số a\ntừ 5 trở lên 50đ\ndưới 5   được 0 đ   # thấp",
        "theo số a\ntừ 5 trở lên 50 điểm\ndưới 5   0 điểm   # thấp",
    ),
    ("50đ khi có_a", "50 điểm khi có_a"),
    (
        "theo số a\nmỗi cuộc được 5 điểm, tối đa 50 điểm",
        "theo số a\nmỗi 1 cuộc được 5 điểm, tối đa 50 điểm",
    ),
    (
        "theo tỷ lệ a\nmỗi % được 5 điểm, tối đa 50 điểm",
        "theo tỷ lệ a\nmỗi 1% được 5 điểm, tối đa 50 điểm",
    ),
    (
        "theo số a\ntrừ 5 điểm cho mỗi trẻ em",
        "theo số a\ntrừ 5 điểm cho mỗi 1 trẻ em",
    ),
    ("theo tỷ lệ a : b", "theo tỷ lệ a / b"),
    (
        "theo tỷ lệ trẻ-em-sinh / trẻ-em",
        "theo tỷ lệ trẻ_em_sinh / trẻ_em",
    ),
    (
        "theo tỷ lệ trẻ em dưới 1 tuổi / trẻ em   chưa đối chiếu",
        "theo tỷ lệ trẻ_em_dưới_1_tuổi / trẻ_em   chưa đối chiếu",
    ),
    ("theo số trẻ em", "theo số trẻ_em"),
    (
        "theo số a\n98% trở lên 50 điểm\ndưới 98% 0 điểm",
        "theo số a\ntừ 98% trở lên 50 điểm\ndưới 98% 0 điểm",
    ),
    ("theo tỷ lệ a trên b", "theo tỷ lệ a / b"),
    ("tỷ lệ a / b", "theo tỷ lệ a / b"),
    ("50 điểm nếu a", "50 điểm khi a"),
    ("50 điểm khi có thư viện", "50 điểm khi có_thư_viện"),
    (
        "theo số a\n50 điểm từ 98 trở lên",
        "theo số a\ntừ 98 trở lên 50 điểm",
    ),
    (
        "theo số a\nđạt từ 98 trở lên 50 điểm",
        "theo số a\ntừ 98 trở lên 50 điểm",
    ),
    (
        "theo số a\nnhỏ hơn 5 50 điểm\nlớn hơn 5 20 điểm",
        "theo số a\ndưới 5 50 điểm\ntrên 5 20 điểm",
    ),
    (
        "theo số a\ntừ 5 dưới 9 20\ntừ 9 tới 12 50",
        "theo số a\ntừ 5 đến dưới 9 20 điểm\ntừ 9 đến 12 50 điểm",
    ),
    (
        "theo tỷ lệ a\ntừ 5 phần trăm và dưới 9% 20 điểm",
        "theo tỷ lệ a\ntừ 5 % đến dưới 9% 20 điểm",
    ),
    (
        "theo số a\nđến 5 50 điểm chưa kiểm tra",
        "theo số a\nđến 5 50 điểm chưa đối chiếu",
    ),
    (
        "theo tỷ lê a / b\ntừ 98% trở lên 50 diem\ndưới 98.5% 0 điểm",
        "theo tỷ lệ a / b\ntừ 98% trở lên 50 điểm\ndưới 98,5% 0 điểm",
    ),
];

fn all() -> impl Iterator<Item = (String, String)> {
    let below = BELOW_HEADING
        .into_iter()
        .map(|case| (HEADING.to_owned(), case));
    let within = IN_ITEM
        .into_iter()
        .map(|case| (format!("{HEADING}{ITEM}"), case));
    below
        .chain(within)
        .map(|(head, (wrong, right))| (format!("{head}{wrong}"), format!("{head}{right}")))
}

#[test]
fn each_is_shown() {
    let shown: Vec<String> = all().map(|(wrong, _)| shown::of(wrong)).collect();
    insta::assert_snapshot!(shown.join(""));
}

#[test]
fn each_mends() {
    for (wrong, right) in all() {
        let mut text = wrong.clone();
        for _ in 0..8 {
            let (_, _, findings) = read(&text);
            let Some(mend) = findings.iter().find_map(|finding| finding.mend.clone()) else {
                break;
            };
            text.replace_range(mend.span.range(), &mend.replacement);
        }
        assert_eq!(text, right, "{wrong}");
        assert!(read(&text).2.is_empty(), "{}", shown::of(&text));
    }
}

#[test]
fn what_is_read_on_is_what_the_mends_say() {
    for (wrong, right) in all() {
        let (_, mut ast, findings) = read(&wrong);
        // Mended, these are statements of another kind.
        let other_kind = ["\n98%", "\n50 điểm từ", "\nđạt từ"];
        let other_kind = other_kind.iter().any(|start| wrong.contains(start));
        if findings.iter().any(|finding| finding.mend.is_none()) || other_kind {
            continue;
        }
        ast.broken.clear();
        for block in &mut ast.blocks {
            match block {
                Block::Criterion(decl) => {
                    decl.broken = false;
                    decl.items.iter_mut().for_each(|item| item.broken = false);
                }
                Block::Recognition(decl) => decl.broken = false,
                Block::Parameter(decl) => decl.broken = false,
                _ => {}
            }
        }
        let (_, meant, _) = read(&right);
        assert_eq!(ast, meant, "{wrong}");
    }
}

#[test]
fn a_mistake_hides_nothing_behind_it() {
    // A title without quotes, a misspelt measure, a number and a word below them.
    let text = format!(
        "{HEADING}tiêu chí 1 Trẻ em tối đa 50 điểm\nmục 1.1 Tỷ lệ\ntheo tỷ lê a / b\n\
         từ 98.5% trở lên 50 điểm\ndưới 98% 0 diem"
    );
    let (_, ast, findings) = read(&text);
    assert_eq!(findings.len(), 5, "{}", shown::of(&text));
    let Some(Block::Criterion(decl)) = ast.blocks.last() else {
        panic!("a criterion: {ast:?}");
    };
    assert_eq!((decl.items.len(), decl.items[0].scorings.len()), (1, 1));
}

#[test]
fn without_a_mend() {
    let cases = [
        // Of what rate the sign is said on another line.
        "theo tỷ suất a / b trên 1.000\nđến 1‰ 50 điểm\ntrên 1‰ 0 điểm",
        "theo số a\ntừ 5 trở lên -5 điểm",
        "theo số a\n95-98% 35 điểm",
        "theo tỷ lệ a\ntừ 95% – 98 35 điểm",
        "50 điểm khi loại là xã, thị trấn và b",
        // Nor is it hidden by what is wrong above it.
        "theo tỷ lệ a / b\n>= 98% 50đ\n90%-98% 30đ",
    ];
    let in_item = cases.map(|case| shown::of(format!("{HEADING}{ITEM}{case}")));
    let below = [
        "hiệu lực từ năm 2024",
        "công nhận khi\ntổng điểm trên 80",
        "nhóm a \"A\"\n  các xã miền núi còn lại",
    ];
    let below = below.map(|case| shown::of(format!("{HEADING}{case}")));
    insta::assert_snapshot!(in_item.concat() + &below.concat());
}

#[test]
fn a_second_standard_is_set_aside_whole() {
    let text = format!("{HEADING}nhóm a \"A\" các đơn vị còn lại\n");
    let twice = format!("{text}{text}lạ\nban hành hôm qua\n");
    let (_, ast, findings) = read(&twice);
    let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::SecondHeading]);
    assert_eq!(ast.blocks.len(), 2);
}

#[test]
fn a_file_of_another_kind_is_named_once() {
    let office = b"PK\x03\x04\x14\x00\x06\x00\x08\n\xff\xfe\n\x00\xd0";
    let old_office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\n\n\x00";
    let mut named = String::new();
    for bytes in [
        office.as_slice(),
        old_office,
        b"%PDF-1.7\n%\xe2\xe3",
        "mã,tên,loại\n00001,Xã A,xã\n00002,Xã B,xã\n".as_bytes(),
        "\u{feff}mã;tên;loại\r\n00001;Xã A;xã\r\n".as_bytes(),
        "# số liệu\nkỳ: 2024\nhuyện: Núi Thành\nđơn vị:\n  - mã: \"1\"\n".as_bytes(),
        b"<!DOCTYPE html>\n<html>\n",
        b"[1, 2]",
    ] {
        let (_, ast, findings) = read(bytes);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(findings[0].code, Code::NotCriteria);
        assert!(matches!(findings[0].place, Place::File(_)));
        assert!(!ast.broken.is_empty());
        named += &shown::of(bytes);
    }
    insta::assert_snapshot!(named);
    // A standard without its marks is still a standard.
    let codes = |text: &str| {
        read(text)
            .2
            .iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>()
    };
    assert!(!codes("bo tieu chi x \"X\"\nnhom a \"A\"\n").contains(&Code::NotCriteria));
    assert!(!codes("tên: x\nmã: y\ntổng điểm 5\n").contains(&Code::NotCriteria));
}

#[test]
fn damaged_utf_16_is_not_passed_over() {
    let wide = |text: &str| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    let whole = wide(HEADING);
    assert!(read(&whole).2.is_empty());
    let mut odd = whole.clone();
    odd.push(b'x');
    assert!(
        read(&odd)
            .2
            .iter()
            .any(|finding| finding.code == Code::NotUtf8)
    );
    let mut torn = whole;
    torn.extend(0xD800_u16.to_le_bytes());
    torn.extend(u16::from(b'\n').to_le_bytes());
    assert!(
        read(&torn)
            .2
            .iter()
            .any(|finding| finding.code == Code::NotUtf8)
    );
}
