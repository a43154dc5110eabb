//! A row for each figure of each commune.

use super::{FIRST, OPEN, THIRD, holds, scored, sheet, text};

const SECOND: &str = "Xã Bình Minh met 100";

/// The figures of three communes, a row each, under some headings: each row is made of a commune,
/// an indicator and a figure.
fn rows(heads: &str, row: impl Fn(&str, &str, &str) -> String) -> String {
    let figures = [
        ("Xã An Bình", "2410", "1"),
        ("Xã Bình Minh", "1000", "0"),
        ("Xã Cẩm Sơn", "2000", "5"),
    ];
    let lines = figures.iter().flat_map(|(name, children, harmed)| {
        [
            row(name, "Số trẻ em", children),
            row(name, "Số trẻ em bị xâm hại", harmed),
            row(name, "Thuộc miền núi", "không"),
        ]
    });
    let lines: Vec<String> = lines.collect();
    format!("{heads}\n{}", lines.join("\n"))
}

#[test]
fn a_row_for_each_figure_of_each_commune_is_read() {
    let all = [FIRST, SECOND, THIRD];
    for table in [
        rows("Tên xã|Chỉ tiêu|Giá trị", |name, what, value| {
            format!("{name}|{what}|{value}")
        }),
        rows(
            "STT|Chỉ số|Đơn vị|ĐVT|Số liệu",
            |name, what, value| format!("1|{what}|{name}||{value}"),
        ),
        rows(
            "Địa phương|Nội dung|Kết quả|Ghi chú",
            |name, what, value| format!("{name}|{what}|{value}|đã rà soát"),
        ),
        rows("Giá trị|Chỉ tiêu|Tên xã", |name, what, value| {
            format!("{value}|{what}|{name}")
        }),
        rows(
            "BIỂU SỐ LIỆU NĂM 2024\n\nTên xã|Chỉ tiêu|Giá trị",
            |name, what, value| format!("{name}|{what}|{value}"),
        ),
    ] {
        holds(&sheet(&table, &[]), &all, &[]);
    }
    // Standards' own names, and headings without marks, in a text.
    let table = rows("ten_xa,chi_so,gia_tri", |name, what, value| {
        let what = what
            .replace("Số trẻ em", "trẻ_em")
            .replace(" bị xâm hại", "_bị_xâm_hại");
        format!("{name},{what},{value}")
    });
    holds(&text("a.csv", &table), &all, &[]);
}

#[test]
fn a_commune_or_an_indicator_may_be_written_once_for_its_rows() {
    let blank = "TT|Tên xã|Chỉ tiêu|Kết quả\n1|Xã An Bình|Số trẻ em|2410\n||Số trẻ em bị xâm hại|1\n||Thuộc miền núi|không\n2|Xã Cẩm Sơn|Số trẻ em|2000\n||Số trẻ em bị xâm hại|5\n||Thuộc miền núi|không";
    holds(&sheet(blank, &[]), &[FIRST, THIRD], &[]);
    let merges = &[(1, 1, 3, 1), (4, 1, 6, 1)];
    let merged = blank.replace("\n1|", "\n|").replace("\n2|", "\n|");
    holds(&sheet(&merged, merges), &[FIRST, THIRD], &[]);
    let by_indicator = "Chỉ tiêu|Xã/phường|Số liệu\nSố trẻ em|Xã An Bình|2410\n|Xã Cẩm Sơn|2000\n|Cộng|4410\nSố trẻ em bị xâm hại|Xã An Bình|1\n|Xã Cẩm Sơn|5\n|Cộng|6\nThuộc miền núi|Xã An Bình|không\nThuộc miền núi|Xã Cẩm Sơn|không";
    holds(&sheet(by_indicator, &[]), &[FIRST, THIRD], &[]);
    // Beside an unknown indicator, and whatever the headings of names and codes are.
    let table = |heads: &str, names: [&str; 2]| {
        let [first, third] = names;
        format!(
            "{heads}\nSố trẻ em||{first}|2410\n||{third}|2000\nSố hộ nghèo||{first}|7\n||{third}|8\nSố trẻ em bị xâm hại||{first}|1\n||{third}|5"
        )
    };
    for (heads, names, told) in [
        (
            "Chỉ tiêu|ĐVT|Tên xã|Giá trị",
            ["An Bình", "Cẩm Sơn"],
            ["An Bình met 50", "Cẩm Sơn not_met 0"],
        ),
        (
            "Nội dung||Xã/phường|Số liệu",
            ["An Bình (xã)", "Cẩm Sơn (P)"],
            ["An Bình (xã) met 50", "Cẩm Sơn (P) not_met 0"],
        ),
        (
            "Chỉ số||Mã xã|Kết quả",
            ["00001", "00004"],
            [" met 50", " not_met 0"],
        ),
    ] {
        let table = table(heads, names);
        holds(&sheet(&table, &[]), &told, &["TC0804"]);
        let merges = &[(1, 0, 2, 0), (3, 0, 4, 0), (5, 0, 6, 0)];
        holds(&sheet(&table, merges), &told, &["TC0804"]);
    }
    // A row without label whose name is the same gives a second figure of nothing known.
    let again = table("Chỉ tiêu|ĐVT|Tên xã|Giá trị", ["An Bình", "An Bình"]);
    let (communes, _) = sheet(&again, &[]);
    assert!(
        !communes.iter().any(|one| one.contains("met 50")),
        "{communes:?}"
    );
    // Where each row names its commune, one without a name is nobody's.
    let lost = "Tên xã|Chỉ tiêu|Giá trị\nXã Cẩm Sơn|Số trẻ em|2000\nXã Cẩm Sơn|Số trẻ em bị xâm hại|5\nXã An Bình|Thuộc miền núi|không\nXã An Bình|Số trẻ em|2410\n|Số trẻ em bị xâm hại|0";
    holds(
        &sheet(lost, &[]),
        &["Xã Cẩm Sơn not_met 0", OPEN],
        &["TC0818"],
    );
}

#[test]
fn what_a_table_lacks_is_told_as_that() {
    let help = |table: &str| words(&sheet(table, &[]).1);
    let unknown =
        help("Tên xã|Chỉ tiêu|Giá trị\nXã An Bình|Số hộ nghèo|5\nXã Cẩm Sơn|Số hộ nghèo|6");
    assert!(
        unknown.contains("TC0826") && unknown.contains("cột “Chỉ tiêu” không ghi tên chỉ số nào"),
        "{unknown}"
    );
    let wide = help("Tên xã|Số hộ nghèo\nXã An Bình|5\nXã Cẩm Sơn|6");
    assert!(wide.contains("ghi một dòng tiêu đề"), "{wide}");
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_comes_twice_is_not_taken() {
    let twice = "Tên xã|Chỉ tiêu|Giá trị\nXã An Bình|Số trẻ em|2410\nXã An Bình|Số trẻ em bị xâm hại|1\nXã An Bình|Số trẻ em bị xâm hại|0";
    holds(&sheet(twice, &[]), &[OPEN], &["TC0806"]);
}

#[test]
fn totals_among_the_rows_are_no_communes() {
    let table = |name: &str| {
        format!(
            "Tên xã|Chỉ tiêu|Giá trị\nAn Bình|Số trẻ em|2410\nAn Bình|Số trẻ em bị xâm hại|1\nCẩm Sơn|Số trẻ em|2000\nCẩm Sơn|Số trẻ em bị xâm hại|5\n{name}|Số trẻ em|4410\n{name}|Số trẻ em bị xâm hại|6"
        )
    };
    let expected = ["An Bình met 50", "Cẩm Sơn not_met 0"];
    for name in ["Tổng cộng", "Toàn huyện", "Huyện Hòa Giang", "Hòa Giang"] {
        holds(&sheet(&table(name), &[]), &expected, &[]);
    }
}

#[test]
fn times_may_stand_in_a_column_or_over_the_figures() {
    let column = "Năm|Tên xã|Chỉ tiêu|Giá trị\n2023|Xã An Bình|Số trẻ em|2000\n2023|Xã An Bình|Số trẻ em bị xâm hại|9\n2024|Xã An Bình|Số trẻ em|2410\n2024|Xã An Bình|Số trẻ em bị xâm hại|1";
    holds(&sheet(column, &[]), &[FIRST], &["TC0860", "năm 2023"]);
    // An older figure fills no gap.
    let gap = column.replace("2024|Xã An Bình|Số trẻ em bị xâm hại|1", "");
    holds(&sheet(&gap, &[]), &[OPEN], &["TC0860"]);
    let words = column
        .replace("2023|", "Kỳ trước|")
        .replace("2024|", "Kỳ này|");
    holds(&sheet(&words, &[]), &[FIRST], &["TC0860"]);
    // What is no time is refused as it is in any table.
    let unknown = column
        .replace("2023|", "đợt một|")
        .replace("2024|", "đợt hai|");
    let (communes, stderr) = sheet(&unknown, &[]);
    assert!(stderr.contains("TC0840"), "{stderr}");
    assert!(!communes.contains(&FIRST.to_owned()), "{communes:?}");
    let over = "Tên xã|Chỉ tiêu|Năm 2023|Năm 2024\nXã An Bình|Số trẻ em|2000|2410\nXã An Bình|Số trẻ em bị xâm hại|9|1";
    holds(&sheet(over, &[]), &[FIRST], &["TC0860"]);
}

#[test]
fn numbers_of_indicators_are_no_codes_of_communes() {
    let form = "Mã số|Chỉ tiêu|Số liệu\n01|Số trẻ em|2410\n02|Số trẻ em bị xâm hại|1\n03|Thuộc miền núi|không";
    let told = scored(&[("xa-an-binh.xlsx", &[("Xã An Bình", form, &[])])]);
    holds(&told, &[FIRST], &[]);
    let coded = "Mã xã|Chỉ tiêu|Giá trị\n00001|Số trẻ em|2410\n00001|Số trẻ em bị xâm hại|1\n00004|Số trẻ em|2000\n00004|Số trẻ em bị xâm hại|5";
    holds(
        &text("a.csv", &coded.replace('|', ",")),
        &[" met 50", " not_met 0"],
        &[],
    );
}
