//! What is said of a commune whose points rest on a parameter.

use tieuchi::engine::unverified_used;
use tieuchi::l10n::Lang;

use crate::parameters::support::{BANDS, TWO_YEARS, clean, standard};

fn text() -> String {
    standard("", TWO_YEARS, BANDS)
}

const BELOW: [(&str, &str); 2] = [("trẻ_em", "1000"), ("trẻ_thấp_còi", "202")];

#[test]
fn the_value_its_first_day_and_its_source_are_told() {
    let read = clean("01/06/2024", &text());
    insta::assert_snapshot!(read.said(Lang::Vi, &BELOW));
    insta::assert_snapshot!(clean("01/06/2023", &text()).said(Lang::En, &BELOW));
}

#[test]
fn only_a_row_that_rests_on_a_parameter_speaks_of_it() {
    let read = clean("01/06/2024", &text());
    let above = [("trẻ_em", "1000"), ("trẻ_thấp_còi", "300")];
    assert!(
        !read
            .said(Lang::Vi, &above)
            .contains("Tỷ lệ thấp còi bình quân")
    );
    let said = read.said(Lang::Vi, &[("trẻ_em", "1000")]);
    let words: Vec<&str> = said.split_whitespace().collect();
    let told = "Tỷ lệ thấp còi bình quân của tỉnh là 20,3%, áp dụng từ 01/01/2024";
    assert!(words.join(" ").contains(told), "{said}");
}

#[test]
fn conditions_tell_it_too() {
    let text = standard(
        "",
        TWO_YEARS,
        "    40 điểm khi hộ_nghèo dưới bình_quân_tỉnh\n",
    ) + "  đáp ứng \"Ít hộ nghèo\" khi hộ_nghèo dưới bình_quân_tỉnh\n";
    let read = clean("01/06/2024", &text);
    insta::assert_snapshot!(read.said(Lang::Vi, &[("hộ_nghèo", "20,3")]));
}

#[test]
fn an_unverified_value_counts_where_a_row_rests_on_it() {
    let used = |day: &str, stunted: &str| {
        let read = clean(day, &text());
        let outcome = read.outcome(&[("trẻ_em", "1000"), ("trẻ_thấp_còi", stunted)]);
        unverified_used(read.standard(), &outcome).count()
    };
    assert_eq!(
        used("31/12/2023", "210"),
        1,
        "below 21,1%, which nobody compared"
    );
    assert_eq!(used("31/12/2023", "211"), 1, "from 21,1% on");
    assert_eq!(used("31/12/2023", "300"), 0, "that row names no parameter");
    assert_eq!(
        used("01/01/2024", "210"),
        0,
        "20,3% is compared with its source"
    );
}

#[test]
fn programs_are_given_the_parameters() {
    let read = clean("01/06/2023", &text());
    let report = read.json(&BELOW);
    assert_eq!(
        report["standard"]["parameters"],
        serde_json::json!([{
            "id": "bình_quân_tỉnh",
            "label": "Tỷ lệ thấp còi bình quân của tỉnh",
            "unit": "%",
            "value": 21.1,
            "from": "2023-01-01",
            "to": "2023-12-31",
            "status": "unverified",
            "source": null,
            "citation": "Báo cáo số 12/BC-SYT",
        }])
    );
    assert_eq!(report["standard"]["unverified_figures"]["used"], 1);
    let item = &report["communes"][0]["criteria"][0]["items"][0];
    assert_eq!(item["parameters"], serde_json::json!(["bình_quân_tỉnh"]));
    assert_eq!(item["band"]["upper"], 21.1);
    let above = read.json(&[("trẻ_em", "1000"), ("trẻ_thấp_còi", "300")]);
    let item = &above["communes"][0]["criteria"][0]["items"][0];
    assert_eq!(item["parameters"], serde_json::Value::Null);
}
