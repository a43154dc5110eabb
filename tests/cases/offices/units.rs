//! Units of measure, and what else headings add.

use super::{FIRST, OPEN, PAIRS, holds, sheet};

#[test]
fn another_unit_than_the_indicator_s_is_refused_wherever_it_stands() {
    for unit in ["nghìn trẻ em", "%", "vụ", "trăm em", "‰", "1000 trẻ", "hộ"] {
        for rows in [
            format!("Tên xã|Thuộc miền núi|Số trẻ em ({unit})|Số trẻ em bị xâm hại\nXã An Bình|không|2|1"),
            format!("Tên xã|Thuộc miền núi|Số trẻ em\nĐVT: {unit}|Số trẻ em bị xâm hại\nXã An Bình|không|2|1").replace("em\nĐVT", "em - ĐVT"),
            format!("Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\n||{unit}|em\nXã An Bình|không|2|1"),
            format!("UBND xã An Bình\nChỉ tiêu|ĐVT|Số liệu\nSố trẻ em|{unit}|2\nSố trẻ em bị xâm hại|người|1\nThuộc miền núi||không"),
            format!("UBND xã An Bình\nChỉ tiêu|Số liệu\nSố trẻ em ({unit})|2\nSố trẻ em bị xâm hại|1\nThuộc miền núi|không"),
        ] {
            let (communes, stderr) = sheet(&rows, &[]);
            assert_eq!(communes, [OPEN], "{rows}\n{stderr}");
            assert!(stderr.contains("TC0844"), "{rows}\n{stderr}");
        }
    }
    for unit in ["trẻ em", "em", "người", "cháu", "Trẻ"] {
        let rows = format!(
            "UBND xã An Bình\nChỉ tiêu|Đơn vị|Số liệu\nSố trẻ em|{unit}|2410\nSố trẻ em bị xâm hại|{unit}|1\nThuộc miền núi|có/không|không"
        );
        holds(&sheet(&rows, &[]), &[FIRST], &[]);
    }
    let title = |unit: &str| {
        format!(
            "Đơn vị tính: {unit}\nTên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\nXã An Bình|không|2410|1"
        )
    };
    holds(&sheet(&title("nghìn người"), &[]), &[OPEN], &["TC0844"]);
    holds(&sheet(&title("người"), &[]), &[FIRST], &[]);
    holds(&sheet(&title("triệu đồng"), &[]), &[FIRST], &[]);
    // Over another column than the first, in other words.
    let right = |line: &str| {
        format!(
            "BIỂU SỐ LIỆU\n|||{line}\nTên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\nXã An Bình|không|2410|1"
        )
    };
    for line in [
        "(Đơn vị: nghìn người)",
        "ĐVT: 1.000 trẻ",
        "Đ/v tính: ngàn em",
        "Số liệu tính bằng nghìn người",
    ] {
        holds(&sheet(&right(line), &[]), &[OPEN], &["TC0844"]);
    }
    for line in ["Đơn vị tính: trẻ em", "(ĐVT: người; %)", "Đơn vị: người"] {
        holds(&sheet(&right(line), &[]), &[FIRST], &[]);
    }
    // `nt` is the unit above.
    let same = |unit: &str| {
        format!(
            "UBND xã An Bình\nChỉ tiêu|ĐVT|Số liệu\nSố trẻ em|{unit}|2410\nSố trẻ em bị xâm hại|-nt-|1\nThuộc miền núi|-|không"
        )
    };
    holds(&sheet(&same("em"), &[]), &[FIRST], &[]);
    holds(
        &sheet(&same("nghìn em"), &[]),
        &[OPEN],
        &["TC0844", "xâm hại"],
    );
}

#[test]
fn marks_of_footnotes_and_shares_beside_numbers_change_nothing() {
    let marks = "TT|Xã, thị trấn (1)|Thuộc miền núi (2)|Số trẻ em (*)|Số trẻ em bị xâm hại (**)\n1|Xã An Bình|không|2410|1\n(*) Trẻ em dưới 16 tuổi\nGhi chú: 2 xã chưa gửi báo cáo";
    holds(&sheet(marks, &[]), &[FIRST], &[]);
    let shares = "TT|Tên xã|Thuộc miền núi|Số trẻ em||Số trẻ em bị xâm hại|\n|||Số lượng|%|Số lượng|%\n1|Xã An Bình|không|2410|100|1|0";
    holds(&sheet(shares, PAIRS), &[FIRST], &[]);
    let quarters = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại||\n||||Quý I|Quý II|Cả năm\n1|Xã An Bình|không|2410|0|1|1";
    let merges = &[
        (0, 0, 1, 0),
        (0, 1, 1, 1),
        (0, 2, 1, 2),
        (0, 3, 1, 3),
        (0, 4, 0, 6),
    ];
    holds(&sheet(quarters, merges), &[FIRST], &["TC0829", "Quý I"]);
}
