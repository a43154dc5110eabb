//! Standards and data from text.

use std::path::PathBuf;

use tieuchi::advise::{Step, next_step};
use tieuchi::data::{self, Record};
use tieuchi::diagnostic::{Code, Diagnostic};
use tieuchi::engine::{ItemOutcome, Outcome, evaluate};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, IndicatorId, Standard};
use tieuchi::report::{Assessment, csv, table};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::support::assessed;

/// A standard with communes.
pub(crate) struct Case {
    pub(crate) sources: Sources,
    pub(crate) standard: Standard,
    pub(crate) data: data::DataSet,
}

/// Reads a standard that must be right, with no warning but of sources.
pub(crate) fn standard(text: &str) -> (Sources, Standard) {
    let mut sources = Sources::new();
    let (standard, findings) = check(&mut sources, text);
    let said: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    let harmless = |code: &Code| {
        matches!(
            code,
            Code::NoSource
                | Code::NoLegalText
                | Code::UnusedName
                | Code::NoCaseMissing
                | Code::IdleCondition
        )
    };
    assert!(said.iter().all(harmless), "{findings:#?}");
    (sources, standard.unwrap())
}

fn check(sources: &mut Sources, text: &str) -> (Option<Standard>, Vec<Diagnostic>) {
    let file = sources.add("thử.tieuchi", FileKind::Text, text.as_bytes());
    let file = file.unwrap();
    let (ast, mut findings) = syntax::parse(sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    (standard, findings)
}

/// The codes that are said of a standard, but of sources.
pub(crate) fn codes(text: &str) -> Vec<&'static str> {
    let (_, findings) = check(&mut Sources::new(), text);
    let codes = findings.iter().map(|finding| finding.code);
    codes
        .filter(|code| !matches!(code, Code::NoSource | Code::NoLegalText))
        .map(Code::as_str)
        .collect()
}

/// A file of our own with this text.
pub(crate) fn file(name: &str, text: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("quantities");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// A standard and one YAML file of communes; `name` is that of the file and must be of one test
/// only.
pub(crate) fn case(name: &str, text: &str, yaml: &str) -> Case {
    let (mut sources, standard) = standard(text);
    let path = file(&format!("{name}.yaml"), yaml);
    let data = data::read(&standard, &[path], &mut sources).unwrap();
    Case {
        sources,
        standard,
        data,
    }
}

impl Case {
    pub(crate) fn outcome(&self, commune: usize) -> Outcome {
        evaluate(&self.standard, &self.data.records[commune].record)
    }

    pub(crate) fn assess(&self) -> Assessment<'_> {
        assessed::of_data(&self.standard, &self.sources, &self.data)
    }

    /// The explanation of a commune, without where it comes from.
    pub(crate) fn explain(&self, commune: usize, lang: Lang) -> String {
        Self::tidy(&assessed::said(&self.assess(), commune, lang))
    }

    pub(crate) fn table(&self) -> String {
        let mut out = Vec::new();
        table::write(&self.assess(), &Texts::new(Lang::Vi), 80, false, &mut out).unwrap();
        Self::tidy(&String::from_utf8(out).unwrap())
    }

    pub(crate) fn csv(&self) -> String {
        let mut out = Vec::new();
        csv::write(&self.assess(), &Texts::new(Lang::Vi), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// The JSON, which must be as its schema says.
    pub(crate) fn json(&self) -> serde_json::Value {
        assessed::json(&self.assess())
    }

    /// A report without what its files are called and hashed to.
    fn tidy(report: &str) -> String {
        let end = report
            .find("\nLưu ý: ")
            .or_else(|| report.find("\nBộ tiêu chí: "));
        let end = end.or_else(|| report.find("\nCăn cứ của kết quả"));
        let end = end
            .or_else(|| report.find("\nStandard: "))
            .unwrap_or(report.len());
        let folder = format!("{}/quantities/", env!("CARGO_TARGET_TMPDIR"));
        report[..end].replace(&folder, "").trim_end().to_owned()
    }
}

pub(crate) fn items(outcome: &Outcome) -> Vec<&ItemOutcome> {
    let criteria = outcome.criteria.iter();
    criteria.flat_map(|criterion| &criterion.items).collect()
}

/// The points of the first item: the least and the most.
pub(crate) fn points(standard: &Standard, record: &Record) -> (String, String) {
    let outcome = evaluate(standard, record);
    let range = items(&outcome)[0].points;
    (range.min.to_string(), range.max.to_string())
}

pub(crate) fn step(standard: &Standard, record: &Record) -> Option<Step> {
    let outcome = evaluate(standard, record);
    next_step(standard, record, &outcome.classes, items(&outcome)[0])
}

pub(crate) fn indicator(standard: &Standard, name: &str) -> IndicatorId {
    let mut indicators = standard.indicators.iter();
    indicators.find(|(_, it)| it.name == name).unwrap().0
}
