//! Communes made of names and values, scored and reported.

use tieuchi::advise;
use tieuchi::data::account::Account;
use tieuchi::data::{DataSet, Given, Identity, Record, Value};
use tieuchi::engine::{self, PointsRange};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{AttributeDomain, IndicatorKind, Standard};
use tieuchi::number::{Decimal, parse_number};
use tieuchi::report::{Assessment, Scored, explain, json};
use tieuchi::source::{Position, Sources};

/// A commune of what it reports: names with numbers, or with `có` and `không`; `?` is not known.
pub(crate) fn record<'v>(
    standard: &Standard,
    values: impl IntoIterator<Item = &'v (&'v str, &'v str)>,
) -> Record {
    let at = Position::start(standard.file, 0);
    let mut record = Record::new(standard, Identity::default(), at);
    for (name, value) in values {
        let mut indicators = standard.indicators.iter();
        if let Some((id, indicator)) = indicators.find(|(_, it)| it.name == *name) {
            let value = match indicator.kind {
                IndicatorKind::Flag => Value::Flag(*value == "có"),
                _ => Value::Number(parse_number(value).unwrap()),
            };
            record.set_value(id, Some(Given { value, at }));
            continue;
        }
        let mut attributes = standard.attributes.iter();
        let (id, attribute) = attributes.find(|(_, it)| it.name == *name).unwrap();
        assert_eq!(attribute.domain, AttributeDomain::Flag);
        let known = (*value != "?").then_some(u16::from(*value == "có"));
        record.set_attribute(id, known.map(|value| Given { value, at }));
    }
    record
}

/// Communes scored against a standard, with a target of 80 per cent.
pub(crate) fn assess<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
    records: impl IntoIterator<Item = Record>,
) -> Assessment<'a> {
    let scored = records.into_iter().map(|record| Scored {
        outcome: engine::evaluate(standard, &record).into(),
        record,
        findings: Vec::new(),
    });
    of_communes(standard, sources, scored.collect())
}

/// The same of communes that were read, with what was found.
pub(crate) fn of_data<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
    data: &DataSet,
) -> Assessment<'a> {
    let scored = data.records.iter().map(|commune| Scored {
        outcome: engine::evaluate(standard, &commune.record).into(),
        record: commune.record.clone(),
        findings: commune.findings.clone(),
    });
    Assessment {
        findings: data.findings.clone(),
        ..of_communes(standard, sources, scored.collect())
    }
}

fn of_communes<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
    communes: Vec<Scored>,
) -> Assessment<'a> {
    Assessment {
        standard,
        sources,
        account: Account::default(),
        summary: advise::summarise(communes.iter().map(|one| &*one.outcome), Decimal::from(80)),
        communes,
        findings: Vec::new(),
        only: None,
    }
}

/// The report for programs, which keeps its schema.
pub(crate) fn json(assessment: &Assessment<'_>) -> serde_json::Value {
    let mut out = Vec::new();
    json::write(assessment, &Texts::new(Lang::Vi), &mut out).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let schema = include_str!("../../docs/score.schema.json");
    let schema = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = schema.iter_errors(&value).map(|e| e.to_string()).collect();
    assert_eq!(errors, [""; 0], "{value}");
    value
}

/// All that is said of a commune, in one language.
pub(crate) fn said(assessment: &Assessment<'_>, commune: usize, lang: Lang) -> String {
    let mut out = Vec::new();
    explain::write(assessment, commune, &Texts::new(lang), 80, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Points as `30`, or `0–50`.
pub(crate) fn points(points: PointsRange) -> String {
    let number = |value: Decimal| value.normalize().to_string();
    if points.is_exact() {
        number(points.min)
    } else {
        format!("{}–{}", number(points.min), number(points.max))
    }
}
