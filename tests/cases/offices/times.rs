//! Of which time figures are, and which of them count.

use super::{FIRST, HEAD, OPEN, PAIRS, holds, scored, sheet};

#[test]
fn figures_of_last_year_keep_to_it_whatever_tells_them_apart() {
    let before = format!("{HEAD}\n1|Xã An Bình|không|2300|0");
    let now = format!("{HEAD}\n1|Xã An Bình|không|2410|");
    for (earlier, later) in [
        ("Năm trước", "Năm nay"),
        ("N23", "N24"),
        ("Kỳ 2022-2023", "Kỳ 2023-2024"),
        ("Kỳ trước", "Kỳ này"),
        ("nam truoc", "Sheet2"),
        ("Cùng kỳ", "Sheet2"),
    ] {
        let told = scored(&[("a.xlsx", &[(earlier, &before, &[]), (later, &now, &[])])]);
        holds(&told, &[OPEN], &["TC0860"]);
    }
    for (earlier, later) in [
        ("2023/a.xlsx", "2024/a.xlsx"),
        ("Năm 2023/huyện/a.xlsx", "Năm 2024/huyện/a.xlsx"),
        ("so-lieu-nam-truoc.xlsx", "so-lieu.xlsx"),
        ("ky-truoc/a.xlsx", "ky-nay/a.xlsx"),
    ] {
        let told = scored(&[
            (earlier, &[("Sheet1", &before, &[])]),
            (later, &[("Sheet1", &now, &[])]),
        ]);
        holds(&told, &[OPEN], &["TC0860"]);
    }
    let titles = format!("SỐ LIỆU KỲ TRƯỚC\n{before}\n\nSỐ LIỆU KỲ NÀY\n{now}");
    holds(&sheet(&titles, &[]), &[OPEN], &["TC0860"]);
}

#[test]
fn a_blank_is_not_filled_from_a_table_whose_time_may_be_another() {
    let told = |values: &str| {
        let one = format!("{HEAD}\n1|Xã An Bình|không|2410|{values}");
        let other = format!("{HEAD}\n1|Xã An Bình|không|2410|1");
        scored(&[(
            "a.xlsx",
            &[("Số liệu", &one, &[]), ("Năm 2023", &other, &[])],
        )])
    };
    holds(&told(""), &[OPEN], &["TC0843"]);
    holds(&told("1"), &[FIRST], &[]);
    // Tables that ask for different figures are of one time.
    let parts = scored(&[(
        "a.xlsx",
        &[
            (
                "A",
                "SỐ LIỆU NĂM 2024\nTên xã|Số trẻ em|Thuộc miền núi\nXã An Bình|2410|không",
                &[],
            ),
            ("B", "Tên xã|Số trẻ em bị xâm hại\nXã An Bình|1", &[]),
        ],
    )]);
    holds(&parts, &[FIRST], &[]);
}

#[test]
fn of_a_plan_and_what_was_done_only_this_counts() {
    let form = |heads: &str| {
        format!(
            "UBND xã An Bình\nChỉ tiêu|ĐVT|{heads}\nSố trẻ em|em|2500|2410\nSố trẻ em bị xâm hại|em|0|1\nThuộc miền núi||không|không"
        )
    };
    for heads in [
        "Kế hoạch năm 2024|Thực hiện năm 2024",
        "KH 2024|TH 2024",
        "Chỉ tiêu giao|Kết quả đạt được",
        "Kế hoạch 2025|Thực hiện 2024",
    ] {
        holds(&sheet(&form(heads), &[]), &[FIRST], &[]);
    }
    for heads in [
        "Số liệu kỳ trước|Số liệu kỳ này",
        "Năm trước|Năm nay",
        "Cùng kỳ năm 2023|Năm 2024",
        "Chính thức 2023|Chính thức 2024",
        "Ước thực hiện 2024|Thực hiện 2024",
        "Dự kiến năm 2024|Kết quả năm 2024",
        "6 tháng đầu năm|Cả năm",
    ] {
        let codes = if heads.starts_with('6') {
            "TC0804"
        } else {
            "TC0860"
        };
        holds(&sheet(&form(heads), &[]), &[FIRST], &[codes]);
    }
    // An estimate of this year does not make last year's figures this year's.
    for heads in [
        "Chính thức năm 2023|Ước năm 2024",
        "Thực hiện 2023|Dự kiến thực hiện 2024",
    ] {
        holds(
            &sheet(&form(heads), &[]),
            &[OPEN],
            &["TC0860", "là số ước", "năm 2023"],
        );
    }
    let unknown = "UBND xã An Bình\nChỉ tiêu|Số liệu|Quý I\nSố trẻ em|2410|2410\nSố trẻ em bị xâm hại||0\nThuộc miền núi|không|";
    holds(&sheet(unknown, &[]), &[OPEN], &["TC0804"]);
}

#[test]
fn times_stand_over_or_under_indicators() {
    for under in [
        "2023|2024|2023|2024",
        "Năm trước|Năm nay|Năm trước|Năm nay",
        "Kế hoạch|Thực hiện|Kế hoạch|Thực hiện",
        "Ước 2024|TH 2024|Ước 2024|TH 2024",
        "Tỷ lệ|Tổng số|Tỷ lệ|Tổng số",
    ] {
        for units in ["", "|||em|em|trẻ em|trẻ em\n", "|||(1)|(2)|(3)|(4)\n"] {
            let rows = format!(
                "TT|Tên xã|Thuộc miền núi|Số trẻ em||Số trẻ em bị xâm hại|\n|||{under}\n{units}1|Xã An Bình|không|2300|2410|0|1"
            );
            let (communes, stderr) = sheet(&rows, PAIRS);
            assert_eq!(communes, [FIRST], "{rows}\n{stderr}");
        }
    }
    let estimate = "TT|Tên xã|Thuộc miền núi|Số trẻ em||Số trẻ em bị xâm hại|\n|||TH 2023|Ước TH 2024|TH 2023|Ước TH 2024\n1|Xã An Bình|không|2300|2410|0|1";
    holds(&sheet(estimate, PAIRS), &[OPEN], &["TC0860", "là số ước"]);
    let over = "TT|Tên xã|Thuộc miền núi|Kỳ trước||Kỳ này|\n|||Số trẻ em|Số trẻ em bị xâm hại|Số trẻ em|Số trẻ em bị xâm hại\n1|Xã An Bình|không|2300|0|2410|1";
    holds(&sheet(over, PAIRS), &[FIRST], &["TC0860"]);
}

#[test]
fn figures_of_a_quarter_never_fill_those_of_another_part_of_the_year() {
    let sheet_of = |harmed: &str| format!("{HEAD}\n1|Xã An Bình|không|2410|{harmed}");
    let (zero, open, one) = (sheet_of("0"), sheet_of(""), sheet_of("1"));
    for (earlier, later) in [
        ("Quý I", "Quý II"),
        ("Quý 1 năm 2024", "Quý 2 năm 2024"),
        ("Quý IV 2023", "Quý I 2024"),
        ("6 tháng đầu năm", "6 tháng cuối năm"),
        ("Tháng 5", "6 tháng"),
        ("9 tháng 2024", "Năm 2024"),
    ] {
        let told = scored(&[("a.xlsx", &[(earlier, &zero, &[]), (later, &open, &[])])]);
        holds(&told, &[OPEN], &["TC0860"]);
    }
    let told = scored(&[
        ("quy-1.xlsx", &[("Sheet1", &zero, &[])]),
        ("quy-2.xlsx", &[("Sheet1", &one, &[])]),
    ]);
    holds(&told, &[FIRST], &["TC0860", "tháng 1 đến tháng 3"]);
    // A single report of half a year is one of that half.
    let half = format!("BÁO CÁO 6 THÁNG ĐẦU NĂM 2024\n{one}");
    holds(&sheet(&half, &[]), &[FIRST], &[]);
    // What tells nothing of its time may be of another.
    let told = scored(&[("a.xlsx", &[("Quý I", &zero, &[]), ("Sheet2", &open, &[])])]);
    holds(&told, &[OPEN], &["TC0860"]);
    // `Q1` is a district.
    let told = scored(&[("a.xlsx", &[("Q1", &one, &[]), ("Q3", HEAD, &[])])]);
    assert_eq!(told.0, [FIRST], "{}", told.1);
}
