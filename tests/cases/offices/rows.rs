//! Rows below a commune that are parts of it.

use super::{FIRST, OPEN, THIRD, holds, sheet};

#[test]
fn rows_of_parts_of_a_commune_are_no_communes_and_no_whole() {
    const HEAD: &str = "TT|Tên xã|Giới tính|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại";
    let rows = format!("{HEAD}\n1|Xã An Bình|Nam|không|1200|1\n||Nữ|không|1210|0");
    let merges = &[(1, 0, 2, 0), (1, 1, 2, 1)];
    holds(&sheet(&rows, merges), &[OPEN], &["TC0849"]);
    holds(&sheet(&rows, &[]), &[OPEN], &["TC0849"]);
    let named = rows.replace("||Nữ", "1|Xã An Bình|Nữ");
    holds(&sheet(&named, &[]), &[OPEN], &["TC0849"]);
    let all = |first: &str| format!("{HEAD}\n{first}");
    let whole = all("1|Xã An Bình|Tổng số|không|2410|1\n||Nam||1200|1\n||Nữ||1210|0");
    let (communes, stderr) = sheet(&whole, &[]);
    assert_eq!(communes, [FIRST], "{stderr}");
    let last = all("1|Xã An Bình|Nam|không|1200|1\n||Nữ||1210|0\n||Chung|không|2410|1");
    let (communes, stderr) = sheet(&last, &[]);
    assert_eq!(communes, [FIRST], "{stderr}");
    let below = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\n1|Xã An Bình|không|2410|1\n|Nam||1200|1\n|- Nữ||1210|0";
    holds(&sheet(below, &[]), &[FIRST], &[]);
    // Without words for the parts, rows under one merged name are of nobody knows what.
    let silent = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\n1|Xã An Bình|không|1200|1\n||không|1210|0";
    holds(&sheet(silent, merges), &[OPEN], &["TC0849"]);
    // A name over rows of which one is blank is that of the other.
    let tall = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\n1|Xã An Bình|không|2410|1";
    holds(&sheet(tall, merges), &[FIRST], &[]);
}

#[test]
fn what_may_be_a_village_or_a_section_is_asked_about() {
    let villages = "TT|Đơn vị|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\nI|Xã An Bình|không|2410|1\n1|Thôn Đông||1200|1\n2|Ấp Bắc||1210|0\nII|Xã Cẩm Sơn|không|2000|5\n1|Bản Mới||2000|5";
    holds(
        &sheet(villages, &[]),
        &[FIRST, THIRD],
        &["TC0861", "Thôn Đông"],
    );
    let roman = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\nI|An Bình|không|2410|1\n1|Xã Cẩm Sơn|không|2000|5";
    holds(&sheet(roman, &[]), &[THIRD], &["TC0861", "An Bình"]);
    // Where no row says what kind it is, a commune may be called so.
    let named = "TT|Tên xã|Thuộc miền núi|Số trẻ em|Số trẻ em bị xâm hại\n1|Bản Qua|không|2410|1";
    holds(&sheet(named, &[]), &["Bản Qua met 50"], &[]);
}
