//! Forms with an indicator a row: whose their figures are.

use super::{FIRST, HEAD, THIRD, holds, scored, sheet, text};

#[test]
fn forms_below_each_other_are_those_of_their_own_communes() {
    let form = |title: &str, children: &str, harmed: &str| {
        format!(
            "{title}\nChỉ tiêu|Đơn vị tính|Số liệu\nSố trẻ em|trẻ em|{children}\nSố trẻ em bị xâm hại|trẻ em|{harmed}\nThuộc miền núi||không\n"
        )
    };
    let (first, third) = (
        form("UBND XÃ AN BÌNH", "2410", "1"),
        form("Xã: | Cẩm Sơn", "2000", "5"),
    );
    holds(
        &sheet(&format!("{first}\n{third}"), &[]),
        &[FIRST, THIRD],
        &[],
    );
    holds(
        &sheet(&format!("{first}{third}"), &[]),
        &[FIRST, THIRD],
        &[],
    );
    // One whose commune nobody names is none of the one above.
    let nameless = form("", "2000", "5");
    holds(
        &sheet(&format!("{first}{nameless}"), &[]),
        &[FIRST],
        &["TC0863"],
    );
    // Other indicators go on with the same commune.
    let halves = "UBND xã An Bình\nChỉ tiêu|Số liệu\nSố trẻ em|2410\n\nChỉ tiêu|Số liệu\nSố trẻ em bị xâm hại|1\nThuộc miền núi|không";
    holds(&sheet(halves, &[]), &[FIRST], &[]);
}

#[test]
fn sections_of_a_form_may_name_its_communes() {
    let sections = "STT|Chỉ tiêu|ĐVT|Kết quả\nI|Xã An Bình\n1|Số trẻ em|người|2410\n2|Số trẻ em bị xâm hại|người|1\n3|Thuộc miền núi||không\nII|Xã Cẩm Sơn\n1|Số trẻ em|người|2000\n2|Số trẻ em bị xâm hại|người|5\n3|Thuộc miền núi||không";
    holds(&sheet(sections, &[]), &[FIRST, THIRD], &[]);
    let rows = "Nội dung|Kết quả\nTên xã|Xã An Bình\nSố trẻ em|2410\nSố trẻ em bị xâm hại|1\nThuộc miền núi|không\nTên xã|Xã Cẩm Sơn\nSố trẻ em|2000\nSố trẻ em bị xâm hại|5\nThuộc miền núi|không";
    holds(&sheet(rows, &[]), &[FIRST, THIRD], &[]);
}

#[test]
fn what_stands_side_by_side_is_read_by_itself() {
    let both = [FIRST, "Xã Bình Minh met 100", THIRD];
    let rows = |gap: &str| {
        format!(
            "BIỂU SỐ LIỆU\n{HEAD}{gap}|{HEAD}\n1|Xã An Bình|không|2410|1{gap}|3|Xã Cẩm Sơn|không|2000|5\n2|Xã Bình Minh|không|1000|0"
        )
    };
    holds(&sheet(&rows("|"), &[]), &both, &[]);
    holds(&sheet(&rows(""), &[]), &both, &[]);
    let forms = "UBND xã An Bình|||UBND xã Cẩm Sơn\nChỉ tiêu|Số liệu||Chỉ tiêu|Số liệu\nSố trẻ em|2410||Số trẻ em|2000\nSố trẻ em bị xâm hại|1||Số trẻ em bị xâm hại|5\nThuộc miền núi|không||Thuộc miền núi|không";
    holds(&sheet(forms, &[]), &[FIRST, THIRD], &[]);
    // A blank column within a table divides nothing.
    let one = "Tên xã|Thuộc miền núi||Số trẻ em|Số trẻ em bị xâm hại\nXã An Bình|không||2410|1";
    holds(&sheet(one, &[]), &[FIRST], &[]);
}

#[test]
fn results_may_be_merged_over_the_communes() {
    let rows = "STT|Chỉ tiêu|ĐVT|Kết quả||\n|||Xã An Bình|Xã Cẩm Sơn|Bình Minh\nI|Đặc điểm\n1|Thuộc miền núi||không|không|không\nII|Trẻ em\n1|Số trẻ em|trẻ em|2410|2000|1000\n2|Số trẻ em bị xâm hại|trẻ em|1|5|0";
    let merges = &[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 5)];
    holds(
        &sheet(rows, merges),
        &[FIRST, THIRD, "Bình Minh met 100"],
        &[],
    );
    let pairs = "Chỉ tiêu|Xã An Bình||Xã Cẩm Sơn|\n|KH|TH|KH|TH\nSố trẻ em|1|2410|1|2000\nSố trẻ em bị xâm hại|0|1|0|5\nThuộc miền núi||không||không";
    let merges = &[(0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)];
    holds(&sheet(pairs, merges), &[FIRST, THIRD], &[]);
}

#[test]
fn a_form_s_commune_may_stand_in_a_cell_of_its_own_or_in_the_file_s_name() {
    let form = "Chỉ tiêu|Số liệu\nSố trẻ em|1500\nSố trẻ em bị xâm hại|0\nThuộc miền núi|không";
    for title in [
        "Xã:|Đại Phú",
        "UBND xã|Đại Phú",
        "I. Xã Đại Phú",
        "Đơn vị báo cáo:|Xã Đại Phú",
    ] {
        let told = sheet(&format!("{title}\n{form}"), &[]);
        holds(&told, &["Xã Đại Phú met 100"], &[]);
    }
    for title in [
        "Tên xã: Đại Phú",
        "Tên đơn vị:|Đại Phú",
        "Năm:|2024\nĐơn vị: Đại Phú",
    ] {
        let told = sheet(&format!("{title}\n{form}"), &[]);
        holds(&told, &["Đại Phú met 100"], &[]);
    }
    for (file, name) in [
        ("Cộng Hòa 2024.xlsx", "Cộng Hòa"),
        ("BC năm 2024 xã Đại Phú.xlsx", "Xã Đại Phú"),
        ("Đại Phú (năm nay).xlsx", "Đại Phú"),
        ("2024_Xã_Đại_Phú.xlsx", "Xã Đại Phú"),
    ] {
        let told = scored(&[(file, &[("Sheet1", form, &[])])]);
        holds(&told, &[&format!("{name} met 100")], &[]);
    }
}

#[test]
fn communes_of_districts_may_be_columns_with_codes_and_names_in_rows() {
    let districts = "STT|Chỉ tiêu|Huyện Hòa Giang|||Huyện Tân Lập|\n||Cộng|An Bình|Bình Minh|Cộng|An Bình\n1|Thuộc miền núi||không|không||không\n2|Số trẻ em|3410|2410|1000|2000|2000\n3|Số trẻ em bị xâm hại|1|1|0|5|5";
    let merges = &[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 0, 6)];
    let told = sheet(districts, merges);
    let expected = ["An Bình met 50", "Bình Minh met 100", "An Bình not_met 0"];
    assert_eq!(told.0, expected, "{}", told.1);
    for heads in [
        "Mã xã||20965|20968\nTên xã||Xã An Bình|Xã Cẩm Sơn",
        "Tên xã||Xã An Bình|Xã Cẩm Sơn\nMã xã||20965|20968",
        "Tên xã||Xã An Bình|Xã Cẩm Sơn",
    ] {
        let rows = format!(
            "{heads}\nThuộc miền núi||không|không\nSố trẻ em|người|2410|2000\nSố trẻ em bị xâm hại|người|1|5"
        );
        holds(&sheet(&rows, &[]), &[FIRST, THIRD], &[]);
    }
    let codes = "Mã xã||20965|20968\nThuộc miền núi||không|không\nSố trẻ em|người|2410|2000\nSố trẻ em bị xâm hại|người|1|5";
    let told = sheet(codes, &[]);
    assert_eq!(told.0, [" met 50", " not_met 0"], "{}", told.1);
    // Totals of the district stand first, among or after the communes.
    for heads in [
        "Toàn huyện|AN BÌNH|CẨM SƠN",
        "Tổng số|AN BÌNH|CẨM SƠN",
        "Tổng cộng toàn huyện|AN BÌNH|CẨM SƠN",
    ] {
        let rows = format!(
            "STT|Chỉ tiêu|ĐVT|{heads}\nA|B|C|1=2+3|2|3\nI|Trẻ em\n1|Số trẻ em|người|4410|2410|2000\n2|Số trẻ em bị xâm hại|người|6|1|5\nII|Đặc điểm\n3|Thuộc miền núi|C/K||không|không"
        );
        holds(
            &sheet(&rows, &[]),
            &["AN BÌNH met 50", "CẨM SƠN not_met 0"],
            &[],
        );
    }
}

#[test]
fn a_form_s_head_may_ask_for_the_unit_and_the_year_in_one_row() {
    for head in [
        "Tên xã|Xã An Bình||Năm|2024",
        "Xã:|An Bình||Năm: 2024",
        "Đơn vị: Xã An Bình|||Kỳ báo cáo|2024",
    ] {
        let rows = format!(
            "{head}\nTT|Chỉ tiêu|Kỳ trước|Kỳ này|Tăng (+), giảm (-)\n1|Thuộc miền núi|không|không|\n2|Số trẻ em|2300|2410|110\n3|Số trẻ em bị xâm hại|0|1|1"
        );
        holds(&sheet(&rows, &[]), &[FIRST], &["TC0860", "kỳ trước"]);
    }
}

#[test]
fn what_nobody_knows_above_the_first_indicator_is_told() {
    for above in ["", "Số trẻ em|2410\n"] {
        let form = format!(
            "UBND xã An Bình\nChỉ tiêu|Số liệu\n{above}Số trẻ em nữ trên địa bàn|1200\nSố trẻ em bị xâm hại|1\nThuộc miền núi|không"
        );
        let (_, stderr) = sheet(&form, &[]);
        assert!(stderr.contains("Số trẻ em nữ"), "{form}\n{stderr}");
    }
}

#[test]
fn offices_that_answer_for_an_indicator_are_no_communes() {
    let form = "UBND xã An Bình\nChỉ tiêu|Đơn vị|Số liệu\nSố trẻ em|Trạm Y Tế|2410\nSố trẻ em bị xâm hại|Công An Xã|1\nThuộc miền núi|Văn Phòng|không";
    let (communes, stderr) = sheet(form, &[]);
    assert!(
        communes
            .iter()
            .all(|commune| commune.starts_with("Xã An Bình")),
        "{communes:?}\n{stderr}"
    );
}

#[test]
fn a_code_below_a_name_is_of_the_same_commune() {
    for heads in [
        "TT|Chỉ tiêu|ĐVT|An Bình|Cẩm Sơn|Toàn huyện\n|Mã xã||00001|00004|",
        "TT|Mã xã||00001|00004|\n|Chỉ tiêu|ĐVT|An Bình|Cẩm Sơn|Toàn huyện",
    ] {
        let form = format!(
            "{heads}\n1|Số trẻ em|người|2410|2000|4410\n2|Số trẻ em bị xâm hại|người|1|5|6"
        );
        let told = ["An Bình met 50", "Cẩm Sơn not_met 0"];
        holds(&text("a.csv", &form.replace('|', ",")), &told, &[]);
    }
}

#[test]
fn a_form_that_is_not_filled_in_is_told_as_that() {
    let blank =
        "UBND xã ……\nTT|Nội dung|ĐVT|Số liệu\n1|Số trẻ em|trẻ em|\n2|Số trẻ em bị xâm hại|trẻ em|";
    let filled = blank.replace("trẻ em|\n", "trẻ em|2410\n") + "1";
    let sheets: &[(&str, &str, &[_])] = &[("Xã An Bình", &filled, &[]), ("Mẫu", blank, &[])];
    let told = scored(&[("a.xlsx", sheets)]);
    holds(&told, &[FIRST], &["TC0860", "Biểu chưa có số liệu nào"]);
    let (communes, stderr) = sheet(blank, &[]);
    assert!(communes.is_empty());
    let said = stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("TC0826") && said.contains("biểu chưa có số liệu nào"),
        "{said}"
    );
    // A sheet of other things is told as before.
    let other = sheet("Nội dung|Số liệu\nSố hộ nghèo|5\nSố hộ|50", &[]).1;
    assert!(other.contains("“Nội dung” không ghi tên chỉ số"), "{other}");
}
