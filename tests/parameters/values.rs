//! The values of a parameter by themselves.

use crate::parameters::support::{BANDS, on, standard};

fn shown(parameter: &str) -> String {
    let head = "tham số bình_quân_tỉnh \"Bình quân\" (%)\n";
    on(
        "01/06/2024",
        &standard("", &format!("{head}{parameter}"), BANDS),
    )
    .shown()
}

const CITED: &str = "   căn cứ \"Báo cáo\"\n";

#[test]
fn a_value_ends_before_the_next_begins() {
    let values = format!("  giá trị 21% từ 01/01/2023{CITED}  giá trị 20% từ 01/01/2024{CITED}");
    assert_eq!(shown(&values), "");
    let closed = values.replacen("01/01/2023", "01/01/2023 đến 31/12/2023", 1);
    assert_eq!(shown(&closed), "");
    let into = values.replacen("01/01/2023", "01/01/2023 đến 01/01/2024", 1);
    insta::assert_snapshot!(shown(&into));
}

#[test]
fn the_order_in_the_file_does_not_count() {
    let values = format!("  giá trị 20% từ 01/01/2024{CITED}  giá trị 21% từ 01/01/2023{CITED}");
    assert_eq!(shown(&values), "");
}

#[test]
fn two_values_of_one_first_day() {
    let values = format!("  giá trị 21% từ 01/01/2024{CITED}  giá trị 20% từ 01/01/2024{CITED}");
    insta::assert_snapshot!(shown(&values));
}

#[test]
fn a_value_without_a_day_stands_alone() {
    assert_eq!(shown(&format!("  giá trị 20%{CITED}")), "");
    let values = format!("  giá trị 20%{CITED}  giá trị 21% từ 01/01/2024{CITED}");
    insta::assert_snapshot!(shown(&values));
}

#[test]
fn a_citation_below_the_heading_is_that_of_all_values() {
    let values =
        "  căn cứ \"Niên giám\"\n  giá trị 21% từ 01/01/2023\n  giá trị 20% từ 01/01/2024\n";
    assert_eq!(shown(values), "");
    let late = "  giá trị 20% từ 01/01/2024\n  căn cứ \"Niên giám\"\n";
    assert!(shown(late).contains("TC0107"), "{}", shown(late));
}

#[test]
fn signs_are_those_of_the_kind() {
    let codes = |kind: &str, value: &str| {
        let parameter = format!("tham số p \"Mốc\" {kind}\n  giá trị {value}{CITED}");
        let bands = BANDS.replace("bình_quân_tỉnh", "20%");
        on("", &standard("", &parameter, &bands)).codes().join(" ")
    };
    for (kind, value, code) in [
        ("(%)", "20%", ""),
        ("(%)", "20", "TC1204"),
        ("(%)", "20 điểm phần trăm", "TC1204"),
        ("(điểm phần trăm)", "-2 điểm phần trăm", ""),
        ("(điểm phần trăm)", "2%", "TC1204"),
        ("(trên 1.000)", "2,5", ""),
        ("(trên 1.000)", "2,5%", "TC1204"),
        ("(trên 0)", "2,5", "TC0308"),
        ("(trẻ em)", "12,5", ""),
        ("(trẻ em)", "12%", "TC1204"),
    ] {
        assert_eq!(codes(kind, value), code, "{kind} {value}");
    }
}

#[test]
fn a_value_that_cannot_be_read_is_not_missed() {
    let values = format!("  giá trị 20.3% từ 01/01/2024{CITED}");
    let text = shown(&values);
    assert!(
        text.contains("TC0103") && !text.contains("TC1206"),
        "{text}"
    );
    let values = "  giá tri 20% từ 01/01/2024\n";
    let text = shown(values);
    assert!(
        text.contains("TC0102") && !text.contains("TC1201"),
        "{text}"
    );
    let alone = on(
        "",
        &standard("", "giá trị 20%\n", &BANDS.replace("bình_quân_tỉnh", "20%")),
    );
    assert_eq!(alone.codes(), ["TC0107"], "{}", alone.shown());
}
