//! The table, Markdown, CSV and JSON.

use insta::assert_snapshot;
use serde_json::Value;
use tieuchi::engine::Verdict;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::report::{Assessment, csv, json, markdown, table};
use unicode_width::UnicodeWidthStr;

use crate::report::Input;

fn table(assessment: &Assessment<'_>, lang: Lang, width: usize, colour: bool) -> String {
    let mut out = Vec::new();
    table::write(assessment, &Texts::new(lang), width, colour, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn json(assessment: &Assessment<'_>, lang: Lang) -> String {
    let mut out = Vec::new();
    json::write(assessment, &Texts::new(lang), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn csv(assessment: &Assessment<'_>, lang: Lang) -> String {
    let mut out = Vec::new();
    csv::write(assessment, &Texts::new(lang), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn the_table_of_the_example() {
    let input = Input::nui_thanh();
    let assessment = input.assess();
    let vi = table(&assessment, Lang::Vi, 80, false);
    let en = table(&assessment, Lang::En, 80, false);
    assert_snapshot!("table_vi", input.without_hashes(&vi));
    assert_snapshot!("table_en", input.without_hashes(&en));
}

#[test]
fn the_table_of_every_form() {
    let input = Input::forms();
    let vi = table(&input.assess(), Lang::Vi, 80, false);
    assert_snapshot!("table_forms", input.without_hashes(&vi));
}

#[test]
fn a_table_fits_its_width() {
    for (standard, data) in [
        ("criteria/qd-06-2019.tieuchi", "examples/quang-nam-2024.csv"),
        ("tests/report/forms.tieuchi", "tests/report/forms.yaml"),
    ] {
        let input = Input::read(standard, data);
        let assessment = input.assess();
        for (lang, width) in [
            (Lang::Vi, 70),
            (Lang::Vi, 80),
            (Lang::En, 80),
            (Lang::Vi, 120),
        ] {
            for line in table(&assessment, lang, width, false).lines() {
                assert!(line.width() <= width, "{} > {width}: {line}", line.width());
                assert_eq!(line, line.trim_end());
            }
        }
    }
}

#[test]
fn colour_changes_no_letter() {
    let input = Input::nui_thanh();
    let assessment = input.assess();
    let coloured = table(&assessment, Lang::Vi, 80, true);
    assert!(coloured.contains("\u{1b}[31mkhông đạt"));
    assert!(coloured.contains("\u{1b}[33mchưa xác định"));
    let plain: Vec<String> = anstream::adapter::strip_str(&coloured)
        .to_string()
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    let expected = table(&assessment, Lang::Vi, 80, false);
    assert_eq!(plain, expected.lines().collect::<Vec<_>>());
}

#[test]
fn only_one_verdict_is_listed_and_all_are_counted() {
    let input = Input::nui_thanh();
    let mut assessment = input.assess();
    assessment.only = Some(Verdict::Undetermined);
    let vi = table(&assessment, Lang::Vi, 80, false);
    assert_snapshot!("table_only", input.without_hashes(&vi));

    let all: Value = serde_json::from_str(&json(&assessment, Lang::Vi)).unwrap();
    assert_eq!(all["only"], "undetermined");
    assert_eq!(all["communes"].as_array().unwrap().len(), 3);
    assert_eq!(all["summary"]["communes"], 17);
    assert_eq!(csv(&assessment, Lang::Vi).lines().count(), 4);
}

#[test]
fn nothing_to_report() {
    let input = Input::nui_thanh();
    let mut assessment = input.assess();
    assessment.communes.clear();
    assessment.summary = tieuchi::advise::summarise([], 80.into());
    let vi = table(&assessment, Lang::Vi, 80, false);
    assert_snapshot!("table_nothing", input.without_hashes(&vi));
    assert_valid(&json(&assessment, Lang::Vi));
}

#[test]
fn markdown_of_the_example() {
    let input = Input::nui_thanh();
    let mut out = Vec::new();
    markdown::write(&input.assess(), &Texts::new(Lang::Vi), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_snapshot!("markdown_vi", input.without_hashes(&text));
}

#[test]
fn csv_of_the_example() {
    let input = Input::nui_thanh();
    let text = csv(&input.assess(), Lang::Vi);
    let text = text.strip_prefix('\u{feff}').unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 17 + 2);
    assert_snapshot!("csv_vi", lines.join("\n"));
    let english = csv(&input.assess(), Lang::En);
    assert_snapshot!(
        "csv_en",
        english
            .lines()
            .next()
            .unwrap()
            .trim_start_matches('\u{feff}')
    );
}

#[test]
fn csv_of_every_form() {
    let text = csv(&Input::forms().assess(), Lang::Vi);
    assert_snapshot!(
        "csv_forms",
        text.replace("\r\n", "\n").trim_start_matches('\u{feff}')
    );
}

#[test]
fn json_of_every_form() {
    let input = Input::forms();
    let text = json(&input.assess(), Lang::Vi);
    assert_snapshot!("json_forms", input.without_hashes(&text));
}

#[test]
fn json_is_as_its_schema_says() {
    for (standard, data) in [
        (
            "criteria/qd-06-2019.tieuchi",
            "examples/nui-thanh-2024.yaml",
        ),
        (
            "criteria/qd-06-2019.tieuchi",
            "examples/quang-nam-2024.xlsx",
        ),
        ("tests/report/forms.tieuchi", "tests/report/forms.yaml"),
    ] {
        let input = Input::read(standard, data);
        let assessment = input.assess();
        let text = json(&assessment, Lang::Vi);
        assert_valid(&text);
        assert_valid(&json(&assessment, Lang::En));
        assert_eq!(
            text,
            json(&assessment, Lang::Vi),
            "the same input, the same bytes"
        );
        let communes = text.lines().filter(|line| line.contains("\"verdict\":"));
        assert_eq!(
            communes.count(),
            assessment.communes.len(),
            "one commune a line"
        );
    }
}

#[test]
fn the_schema_notices_a_change() {
    let text = json(&Input::forms().assess(), Lang::Vi);
    let valid: Value = serde_json::from_str(&text).unwrap();
    let broken = |change: fn(&mut Value)| {
        let mut value = valid.clone();
        change(&mut value);
        !schema().is_valid(&value)
    };
    assert!(broken(|value| value["extra"] = 1.into()));
    assert!(broken(
        |value| value["communes"][0]["verdict"] = "yes".into()
    ));
    assert!(broken(
        |value| value["communes"][0]["criteria"][0]["items"][0]["band"] = 1.into()
    ));
    assert!(broken(|value| {
        value["summary"].as_object_mut().unwrap().remove("needed");
    }));
}

fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../docs/score.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_valid(text: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let schema = schema();
    let errors: Vec<String> = schema
        .iter_errors(&value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
