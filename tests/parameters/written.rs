//! How parameters are written: the forms, their layout, and slips that are mended.

use tieuchi::diagnostic::{Diagnostic, Place};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax::ast::{Ast, Block};
use tieuchi::syntax::{format, parse, print};

const HEADING: &str = "bộ tiêu chí x \"X\"\n";
const ITEM: &str = "tiêu chí 1 \"T\" tối đa 5 điểm\nmục 1.1 \"M\"\n";

fn read(text: &str) -> (Ast, Vec<Diagnostic>, Option<String>) {
    let mut sources = Sources::new();
    let file = sources
        .add("mẫu.tieuchi", FileKind::Text, text.as_bytes())
        .unwrap();
    let (ast, findings) = parse(&sources, file);
    let laid_out = format(&sources, file, &ast);
    (ast, findings, laid_out)
}

/// The text in its layout, and as its tree is printed.
fn both(text: &str) -> (String, String) {
    let (ast, findings, laid_out) = read(&format!("{HEADING}{text}"));
    assert_eq!(findings, [], "{text}");
    let below = |whole: &str| whole.strip_prefix(HEADING).unwrap().trim_start().to_owned();
    (below(&laid_out.unwrap()), below(&print(&ast)))
}

#[test]
fn every_form_is_kept() {
    for text in [
        "tham số p \"P\" (%)\n  giá trị 20,3%\n",
        "tham số p \"P\" (điểm phần trăm)\n  căn cứ \"C\"\n  giá trị -2 điểm phần trăm từ 01/01/2024\n",
        "tham số p \"P\" (trên 1.000)\n  giá trị 2,5 từ 01/01/2023 đến 31/12/2023   chưa đối chiếu\n  giá trị 3 từ 01/01/2024   suy ra từ \"S\"   căn cứ \"C\"\n",
        "tham số p \"P\" (lượt / năm)\n  giá trị 12\n",
    ] {
        assert_eq!(both(text), (text.to_owned(), text.to_owned()));
    }
    let loose = "THAM SỐ p “P” ( % )   # lời\ngiá  trị 20,3 %\ntừ".replace("\ntừ", " từ 1/1/2024");
    let (laid_out, printed) = both(&loose);
    assert_eq!(
        laid_out,
        "THAM SỐ p “P” (%)   # lời\n  giá trị 20,3% từ 1/1/2024\n"
    );
    assert_eq!(
        printed,
        "tham số p \"P\" (%)\n  giá trị 20,3% từ 01/01/2024\n"
    );
}

#[test]
fn a_name_stands_where_a_bound_does() {
    for range in [
        "từ p trở lên",
        "trên p",
        "từ p đến q",
        "từ p đến dưới 5%",
        "trên 5 đến dưới p",
        "dưới p",
        "đến p",
        "bằng p",
    ] {
        let text = format!("{ITEM}theo tỷ lệ a / b\n{range} 5 điểm\n");
        let (laid_out, printed) = both(&text);
        let row = |text: &str| {
            text.lines()
                .last()
                .unwrap()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(row(&laid_out), format!("{range} 5 điểm"));
        assert_eq!(row(&printed), format!("{range} 5 điểm"));
    }
    let (_, printed) = both(&format!(
        "{ITEM}5 điểm khi a từ p đến dưới q và không phải b dưới P\n"
    ));
    assert!(
        printed.ends_with("5 điểm khi a từ p đến dưới q và không phải b dưới P\n"),
        "{printed}"
    );
}

#[test]
fn a_step_is_no_parameter() {
    let (_, findings, _) = read(&format!(
        "{HEADING}{ITEM}theo số a\nmỗi p được 1 điểm, tối đa 5 điểm\n"
    ));
    assert_eq!(findings.len(), 1);
}

#[test]
fn a_long_value_is_broken_before_its_source() {
    let source = "Niên giám thống kê của tỉnh năm 2024, phần y tế, bảng số liệu về dinh dưỡng trẻ em dưới 5 tuổi";
    let text =
        format!("tham số p \"P\" (%)\n  giá trị 20,3% từ 01/01/2024 đối chiếu theo \"{source}\"\n");
    let (laid_out, _) = both(&text);
    let broken = format!("  giá trị 20,3% từ 01/01/2024\n    đối chiếu theo \"{source}\"\n");
    assert!(laid_out.ends_with(&broken), "{laid_out}");
}

#[test]
fn slips_are_mended() {
    let band = |range: &str| format!("{ITEM}theo tỷ lệ a / b\n{range} 5 điểm");
    let value = |line: &str| format!("tham số p \"P\" (%)\n{line}");
    for (wrong, right) in [
        (band("dưới bình quân tỉnh"), band("dưới bình_quân_tỉnh")),
        (
            band("từ bình quân tỉnh đến dưới 25%"),
            band("từ bình_quân_tỉnh đến dưới 25%"),
        ),
        (
            band("từ 5% đến bình quân tỉnh"),
            band("từ 5% đến bình_quân_tỉnh"),
        ),
        (band("từ p% trở lên"), band("từ p trở lên")),
        (
            value("giá trị 5% 01/01/2024"),
            value("giá trị 5% từ 01/01/2024"),
        ),
        (
            value("giá trị 5% từ ngày 01/01/2024"),
            value("giá trị 5% từ 01/01/2024"),
        ),
        (
            value("gia tri 5% từ 01/01/2024"),
            value("giá trị 5% từ 01/01/2024"),
        ),
        (
            value("giá trị 5% từ 01/01/2024 chua đối chiếu"),
            value("giá trị 5% từ 01/01/2024 chưa đối chiếu"),
        ),
        (
            "tham số bình quân \"B\" (%)".to_owned(),
            "tham số bình_quân \"B\" (%)".to_owned(),
        ),
        (
            "hiệu lực từ ngày 01/01/2024".to_owned(),
            "hiệu lực từ 01/01/2024".to_owned(),
        ),
    ] {
        let text = format!("{HEADING}{wrong}\n");
        let (_, findings, _) = read(&text);
        let [finding] = findings.as_slice() else {
            panic!("{wrong}: {findings:?}");
        };
        let mend = finding.mend.as_ref().unwrap_or_else(|| panic!("{wrong}"));
        let mut mended = text.clone();
        mended.replace_range(mend.span.range(), &mend.replacement);
        assert_eq!(mended, format!("{HEADING}{right}\n"));
        assert_eq!(read(&mended).1, [], "{right}");
    }
}

#[test]
fn a_lost_heading_takes_its_values_along() {
    let (ast, findings, _) = read(&format!(
        "{HEADING}tham số p \"P\"\ngiá trị 5%\ncăn cứ \"C\"\n"
    ));
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(matches!(findings[0].place, Place::Span(_)));
    assert_eq!(ast.broken.len(), 1);
    assert!(
        !ast.blocks
            .iter()
            .any(|block| matches!(block, Block::Parameter(_)))
    );
}
