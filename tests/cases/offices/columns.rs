//! Columns that a person understands at once: answers that are marked, longer headings; and those
//! that nobody can be sure of.

use super::{FIRST, OPEN, holds, sheet};

#[test]
fn answers_may_be_marked_in_a_column_each() {
    let table = |yes: &str, no: &str| {
        format!(
            "TT|Tên xã|Số trẻ em|Số trẻ em bị xâm hại|Thuộc miền núi|\n||||Có|Không\n1|Xã An Bình|2410|1|{yes}|{no}"
        )
    };
    let merges = &[
        (0, 0, 1, 0),
        (0, 1, 1, 1),
        (0, 2, 1, 2),
        (0, 3, 1, 3),
        (0, 4, 0, 5),
    ];
    for (yes, no) in [
        ("x", ""),
        ("", "X"),
        ("1", "0"),
        ("", "✓"),
        ("có", ""),
        ("-", "x"),
    ] {
        holds(&sheet(&table(yes, no), merges), &[FIRST], &[]);
    }
    holds(&sheet(&table("x", "x"), merges), &[FIRST], &["TC0806"]);
    holds(&sheet(&table("không", ""), merges), &[FIRST], &["TC0812"]);
}

#[test]
fn a_form_may_have_columns_for_yes_and_no() {
    let form = |heads: &str, yes: &str| {
        format!(
            "UBND xã An Bình\n{heads}\nThuộc miền núi|{yes}\nSố trẻ em|||2410\nSố trẻ em bị xâm hại|||1"
        )
    };
    for yes in ["x||", "|x|", "||không"] {
        let table = form("Chỉ tiêu|Có|Không|Số liệu", yes);
        holds(&sheet(&table, &[]), &[FIRST], &[]);
    }
    let both = form("Chỉ tiêu|Có|Không|Số liệu", "x|x|");
    holds(&sheet(&both, &[]), &[FIRST], &["TC0806"]);
    // None of the two is a commune.
    let alone = "UBND xã An Bình\nNội dung|Có|Không\nThuộc miền núi||x";
    holds(&sheet(alone, &[]), &[OPEN], &[]);
}

#[test]
fn of_the_beginning_and_the_end_of_a_period_is_asked_once_a_table() {
    let tables = [
        "UBND xã An Bình\nChỉ tiêu|Đầu kỳ|Cuối kỳ\nSố trẻ em|2300|2410\nSố trẻ em bị xâm hại|0|1",
        "UBND xã An Bình\nChỉ tiêu|Số đầu năm|Số cuối năm\nSố trẻ em|2300|2410\nSố trẻ em bị xâm hại|0|1",
        "Chỉ tiêu|Xã An Bình|\n|Đầu kỳ|Cuối kỳ\nSố trẻ em|2300|2410\nSố trẻ em bị xâm hại|0|1",
        "Tên xã|Số trẻ em||Số trẻ em bị xâm hại|\n|Đầu kỳ|Cuối kỳ|Đầu kỳ|Cuối kỳ\nXã An Bình|2300|2410|0|1",
        "Tên xã|Đầu kỳ||Cuối kỳ|\n|Số trẻ em|Số trẻ em bị xâm hại|Số trẻ em|Số trẻ em bị xâm hại\nXã An Bình|2300|0|2410|1",
        "Tên xã|Số trẻ em đầu kỳ|Số trẻ em cuối kỳ|Số trẻ em bị xâm hại đầu kỳ|Số trẻ em bị xâm hại cuối kỳ\nXã An Bình|2300|2410|0|1",
        "Tên xã|Chỉ tiêu|Đầu kỳ|Cuối kỳ\nXã An Bình|Số trẻ em|2300|2410\nXã An Bình|Số trẻ em bị xâm hại|0|1",
    ];
    for table in tables {
        let told = sheet(table, &[]);
        holds(&told, &[OPEN], &["TC0867"]);
        assert_eq!(told.1.matches("TC0867").count(), 1, "{}", told.1);
        // As the finding says, it is mended by words that tell the times.
        let mended = table
            .replace("Số đầu năm", "Kỳ trước")
            .replace("Số cuối năm", "Kỳ này")
            .replace("Đầu kỳ", "Kỳ trước")
            .replace("Cuối kỳ", "Kỳ này")
            .replace("đầu kỳ", "kỳ trước")
            .replace("cuối kỳ", "kỳ này");
        let told = sheet(&mended, &[]);
        assert_eq!(told.0, [FIRST], "{mended}\n{}", told.1);
    }
}

#[test]
fn figures_of_the_end_alone_are_those_of_the_period() {
    for table in [
        "UBND xã An Bình\nChỉ tiêu|Cuối kỳ\nSố trẻ em|2410\nSố trẻ em bị xâm hại|1",
        "Tên xã|Số trẻ em có đến cuối năm|Số trẻ em bị xâm hại\nXã An Bình|2410|1",
        "UBND xã An Bình\nChỉ tiêu|Số liệu|Đầu kỳ\nSố trẻ em|2410|\nSố trẻ em bị xâm hại|1|",
    ] {
        let (communes, stderr) = sheet(table, &[]);
        assert_eq!(communes, [FIRST], "{table}\n{stderr}");
    }
}

#[test]
fn a_label_may_stand_among_words_that_say_nothing_more() {
    for (children, harmed) in [
        (
            "Số trẻ em trong năm 2024 (trẻ em)",
            "Số trẻ em bị xâm hại trong năm",
        ),
        (
            "Tổng số trẻ em trên địa bàn xã",
            "Số trẻ em bị xâm hại của xã",
        ),
        (
            "1.1. Số trẻ em (có đến 31/12/2024)",
            "Số lượng trẻ em bị xâm hại (người)",
        ),
        ("SỐ TRẺ EM HIỆN CÓ", "so_tre_em_bi_xam_hai"),
    ] {
        let table = format!("Tên xã|{children}|{harmed}\nXã An Bình|2410|1");
        holds(&sheet(&table, &[]), &[FIRST], &[]);
        let form = format!("UBND xã An Bình\nChỉ tiêu|Số liệu\n{children}|2410\n{harmed}|1");
        holds(&sheet(&form, &[]), &[FIRST], &[]);
    }
    // Of what else is said another figure is made.
    for children in [
        "Số trẻ em nữ trên địa bàn",
        "Số trẻ em (%)",
        "Số trẻ em dân tộc thiểu số trong năm",
        "Số trẻ em đến 30/6",
        "Số trẻ em xã Cẩm Sơn",
    ] {
        let table = format!(
            "Tên xã|{children}|Số trẻ em bị xâm hại|Thuộc miền núi\nXã An Bình|2410|1|không"
        );
        let (communes, stderr) = sheet(&table, &[]);
        assert_ne!(communes, [FIRST], "{children}\n{stderr}");
        assert!(stderr.contains("TC08"), "{stderr}");
    }
}

#[test]
fn names_before_and_after_a_merger_are_told_apart() {
    let table = |before: &str, after: &str| {
        format!("TT|{before}|{after}|Số trẻ em|Số trẻ em bị xâm hại\n1|Xã An Hạ|Xã An Bình|2410|1")
    };
    for after in ["Tên xã mới", "Tên xã hiện nay", "Tên xã (sau sắp xếp)"] {
        holds(
            &sheet(&table("Tên xã cũ", after), &[]),
            &[FIRST],
            &["TC0804"],
        );
    }
    // Where no heading tells which is meant, neither is taken.
    let (communes, stderr) = sheet(&table("Trước 01/7", "Từ 01/7"), &[]);
    assert!(
        communes.iter().all(|one| !one.contains("An Hạ met")),
        "{communes:?} {stderr}"
    );
    assert!(stderr.contains("lỗi["), "{stderr}");
}
