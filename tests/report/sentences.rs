//! The explanation of one commune.

use insta::assert_snapshot;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::report::explain;

use crate::report::Input;

fn explain(input: &Input, code: &str, lang: Lang) -> String {
    let assessment = input.assess();
    let mut communes = assessment.communes.iter();
    let index = communes
        .position(|scored| scored.record.identity.code.as_deref() == Some(code))
        .unwrap();
    let mut out = Vec::new();
    explain::write(&assessment, index, &Texts::new(lang), 80, &mut out).unwrap();
    input.without_hashes(&String::from_utf8(out).unwrap())
}

#[test]
fn every_form_of_an_item_in_vietnamese() {
    let input = Input::forms();
    for code in ["00001", "00002", "00003", "00004", "00005"] {
        assert_snapshot!(format!("forms_vi_{code}"), explain(&input, code, Lang::Vi));
    }
}

#[test]
fn every_form_of_an_item_in_english() {
    let input = Input::forms();
    for code in ["00001", "00002", "00003", "00004", "00005"] {
        assert_snapshot!(format!("forms_en_{code}"), explain(&input, code, Lang::En));
    }
}

#[test]
fn communes_of_the_example() {
    let input = Input::nui_thanh();
    // Short of points; open; of an unknown class; failed on a zero.
    for code in ["20974", "20998", "21004", "20986"] {
        assert_snapshot!(format!("nui_thanh_{code}"), explain(&input, code, Lang::Vi));
    }
}

#[test]
fn a_band_that_is_certain_although_a_figure_is_missing() {
    let mut input = Input::nui_thanh();
    let mut indicators = input.standard.indicators.iter();
    let (children, _) = indicators.find(|(_, it)| it.name == "trẻ_em").unwrap();
    let mut communes = input.data.records.iter_mut();
    let commune = communes.find(|it| it.record.identity.code.as_deref() == Some("20986"));
    commune.unwrap().record.set_value(children, None);
    let text = explain(&input, "20986", Lang::Vi);
    let sentence = "Mục 3.1: Số trẻ em bị xâm hại là 0 nhưng chưa có số trẻ em (dưới 16 tuổi) \
                    trên địa bàn; dù là bao nhiêu cũng thuộc mức “bằng 0”: 100/100 điểm.";
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(sentence), "{text}");
}

#[test]
fn nothing_of_a_commune_that_is_not_there() {
    let input = Input::forms();
    let mut out = Vec::new();
    explain::write(&input.assess(), 5, &Texts::new(Lang::Vi), 80, &mut out).unwrap();
    assert!(out.is_empty());
}
