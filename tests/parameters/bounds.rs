//! A parameter where a bound stands.

use tieuchi::model::{ByParameter, Fact, Id as _, ParameterId, Scoring};

use crate::parameters::support::{BANDS, TWO_YEARS, clean, on, standard};

#[test]
fn a_band_knows_which_of_its_bounds_are_parameters() {
    let read = clean("01/06/2024", &standard("", TWO_YEARS, BANDS));
    let Scoring::Measure { scale, .. } =
        &read.standard().items[tieuchi::model::ItemId::at(0)].scoring
    else {
        unreachable!()
    };
    let p = Some(ParameterId::at(0));
    let by: Vec<ByParameter> = scale.bands.iter().map(|band| band.by).collect();
    let of = |lower, upper| ByParameter { lower, upper };
    assert_eq!(by, [of(None, p), of(p, None), of(None, None)]);
}

#[test]
fn a_missing_figure_leaves_the_only_band_that_the_value_allows() {
    let bands = BANDS.replace("dưới bình_quân_tỉnh", "đến bình_quân_tỉnh");
    let bands = bands.replace("từ bình_quân_tỉnh", "trên bình_quân_tỉnh");
    let limited = TWO_YEARS.replace("20,3%", "100%").replace("25%", "100%");
    let text = standard(
        "",
        &limited,
        &bands.replace("      từ 25% trở lên                    0 điểm\n", ""),
    );
    // Nothing is above 100%: whatever is reported falls in the first band.
    let text = text.replace("      trên bình_quân_tỉnh đến dưới 25%   20 điểm\n", "");
    let read = clean("01/06/2024", &text);
    assert_eq!(read.points(&[("trẻ_em", "1000")]), "40");
}

#[test]
fn a_condition_knows_which_of_its_bounds_are_parameters() {
    let text = standard(
        "",
        TWO_YEARS,
        "    40 điểm khi hộ_nghèo dưới bình_quân_tỉnh và vụ_tai_nạn từ 1 trở lên\n",
    );
    let read = clean("01/06/2024", &text);
    let Scoring::When { condition, .. } =
        &read.standard().items[tieuchi::model::ItemId::at(0)].scoring
    else {
        unreachable!()
    };
    let by = condition.facts().into_iter().find_map(|fact| match fact {
        Fact::Within(_, _, by) if by.upper.is_some() => Some(by),
        _ => None,
    });
    assert_eq!(by.unwrap().upper, Some(ParameterId::at(0)));
}

#[test]
fn every_kind_of_quantity_has_its_kind_of_parameter() {
    for (kind, value, quantity, other) in [
        ("(vụ)", "2,5", "số vụ_tai_nạn", "(trẻ em)"),
        ("(%)", "20,3%", "tỷ lệ hộ_nghèo", "(vụ)"),
        (
            "(trên 1.000)",
            "2,5",
            "tỷ suất vụ_tai_nạn / trẻ_em trên 1.000",
            "(trên 100.000)",
        ),
        (
            "(điểm phần trăm)",
            "2 điểm phần trăm",
            "mức tăng tỷ lệ hộ_nghèo so với kỳ trước",
            "(%)",
        ),
        (
            "(%)",
            "5%",
            "tốc độ tăng số vụ_tai_nạn so với kỳ trước",
            "(điểm phần trăm)",
        ),
        ("(vụ)", "3", "mức giảm số vụ_tai_nạn so với kỳ trước", "(%)"),
    ] {
        let text = |kind: &str, value: &str| {
            let parameter =
                format!("tham số p \"Mốc\" {kind}\n  giá trị {value} căn cứ \"Báo cáo\"\n");
            let scoring = format!(
                "    theo {quantity}\n      từ p trở lên 40 điểm\n      dưới p 0 điểm\n      không phát sinh 0 điểm\n"
            );
            standard("", &parameter, &scoring)
        };
        let fits: Vec<&str> = vec![];
        let read = on("", &text(kind, value));
        let errors: Vec<&str> = read
            .codes()
            .into_iter()
            .filter(|code| *code != "TC0406")
            .collect();
        assert_eq!(errors, fits, "{quantity}\n{}", read.shown());
        let value = match other {
            "(%)" => "5%",
            "(điểm phần trăm)" => "5 điểm phần trăm",
            _ => "5",
        };
        let wrong = on("", &text(other, value));
        assert!(
            wrong.codes().contains(&"TC1205"),
            "{quantity}\n{}",
            wrong.shown()
        );
    }
}

#[test]
fn a_wrong_name_is_told_with_the_one_that_was_meant() {
    let bands = BANDS.replace("dưới bình_quân_tỉnh", "dưới bình_quan_tỉnh");
    insta::assert_snapshot!(on("01/06/2024", &standard("", TWO_YEARS, &bands)).shown());
    let bands = BANDS.replace("dưới bình_quân_tỉnh", "dưới trẻ_em");
    let read = on("01/06/2024", &standard("", TWO_YEARS, &bands));
    assert_eq!(read.codes(), ["TC0204"], "{}", read.shown());
    let asked = on(
        "",
        &standard("", TWO_YEARS, "    40 điểm khi bình_quân_tỉnh\n"),
    );
    assert_eq!(asked.codes(), ["TC0204"], "{}", asked.shown());
}

#[test]
fn names_are_of_one_kind_only_and_used() {
    let twice = TWO_YEARS.replace("bình_quân_tỉnh", "trẻ_em");
    let bands = BANDS.replace("bình_quân_tỉnh", "20%");
    let read = on("", &standard("", &twice, &bands));
    assert_eq!(read.codes(), ["TC0202"], "{}", read.shown());
    let mut sources = tieuchi::source::Sources::new();
    let text = standard("", TWO_YEARS, &bands);
    let file = sources
        .add("x", tieuchi::source::FileKind::Text, text.as_bytes())
        .unwrap();
    let (ast, _) = tieuchi::syntax::parse(&sources, file);
    let (built, found) = tieuchi::model::build(file, &ast);
    assert!(
        built.is_some(),
        "a parameter that nothing names needs no day"
    );
    let unused = found.iter().find(|one| {
        one.code.as_str() == "TC0203" && format!("{:?}", one.args).contains("bình_quân_tỉnh")
    });
    assert!(unused.is_some(), "{found:?}");
}

#[test]
fn a_value_that_makes_bands_meet_wrongly_is_told_with_its_day() {
    let above = TWO_YEARS.replace("20,3%", "25,3%");
    let read = on("01/06/2024", &standard("", &above, BANDS));
    insta::assert_snapshot!(read.shown());
    let read = on("01/06/2023", &standard("", &above, BANDS));
    assert_eq!(read.shown(), "", "in 2023 it is 21,1%");
}
