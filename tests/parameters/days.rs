//! Which value holds on which day.

use tieuchi::number::format_date;

use crate::parameters::support::{BANDS, TWO_YEARS, clean, every_day, on, standard};

#[test]
fn no_value_is_taken_for_another_days() {
    let text = standard("", TWO_YEARS, BANDS);
    let before = on("31/12/2022", &text);
    assert!(before.standard.is_none());
    insta::assert_snapshot!(before.shown());
    let closed = text.replace("20,3% từ 01/01/2024", "20,3% từ 01/01/2024 đến 30/06/2024");
    assert!(clean("30/06/2024", &closed).standard.is_some());
    let after = on("01/07/2024", &closed);
    assert_eq!(after.codes(), ["TC1206"]);
    assert!(after.standard.is_none());
}

#[test]
fn without_a_day_nothing_may_depend_on_one() {
    let read = on("", &standard("", TWO_YEARS, BANDS));
    assert_eq!(read.codes(), ["TC1207"]);
    assert!(read.standard.is_none());
    let undated =
        "tham số bình_quân_tỉnh \"Bình quân\" (%)\n  giá trị 20,3%   căn cứ \"Báo cáo\"\n";
    let text = standard("", undated, BANDS);
    for day in ["", "01/01/1990", "01/01/2090"] {
        let values = [("trẻ_em", "1000"), ("trẻ_thấp_còi", "203")];
        assert_eq!(clean(day, &text).points(&values), "20");
    }
}

/// First and last days.
fn stretches(text: &str) -> Vec<String> {
    let read = every_day(text);
    let said = |date: Option<tieuchi::number::Date>| date.map_or("…".to_owned(), format_date);
    let days = read.standards.iter().map(|(days, standard)| {
        assert_eq!(standard.day, days.first);
        format!("{} – {}", said(days.first), said(days.last))
    });
    days.collect()
}

#[test]
fn every_stretch_of_days_has_its_standard() {
    let text = |force| standard(force, TWO_YEARS, BANDS);
    assert_eq!(
        stretches(&text("")),
        ["01/01/2023 – 31/12/2023", "01/01/2024 – …"]
    );
    assert_eq!(
        stretches(&text("hiệu lực từ 01/03/2023 đến 30/06/2024")),
        ["01/03/2023 – 31/12/2023", "01/01/2024 – 30/06/2024"]
    );
    assert_eq!(
        stretches(&text("hiệu lực từ 01/03/2024")),
        ["01/03/2024 – …"]
    );
    assert_eq!(
        stretches(&standard("", "", &BANDS.replace("bình_quân_tỉnh", "20%"))),
        ["… – …"]
    );
}

#[test]
fn days_in_force_without_a_value_are_a_warning() {
    let text = standard("hiệu lực từ 01/07/2022 đến 31/12/2025", TWO_YEARS, BANDS);
    let text = text.replace("từ 01/01/2024", "từ 01/02/2024 đến 31/12/2024");
    let read = every_day(&text);
    insta::assert_snapshot!(read.shown());
    assert_eq!(read.standards.len(), 2, "the others can be scored");
}

#[test]
fn without_a_value_on_any_day_nothing_can_be_built() {
    let text = standard("hiệu lực từ 01/01/2020 đến 31/12/2021", TWO_YEARS, BANDS);
    let read = every_day(&text);
    assert_eq!(read.codes(), ["TC1206"], "{}", read.shown());
    assert!(read.standards.is_empty());
}

#[test]
fn a_finding_is_told_once_with_the_days_it_is_true_of() {
    let three = TWO_YEARS.to_owned()
        + "  giá trị 25,5% từ 01/01/2025 đến 31/12/2025   căn cứ \"Báo cáo\"\n"
        + "  giá trị 19% từ 01/01/2026   căn cứ \"Báo cáo\"\n";
    let text = standard("", &three, BANDS);
    let only_2025 = every_day(&text);
    insta::assert_snapshot!(only_2025.shown());
    let always = text
        .replace("25,5%", "24%")
        .replace("từ 25% trở lên ", "từ 26% trở lên ");
    let shown = every_day(&always).shown();
    // The gap is there on all days; which value the parameter has does not matter to it.
    assert_eq!(shown.matches("TC0401").count(), 1, "{shown}");
    assert!(!shown.contains("lưu ý"), "{shown}");
}
