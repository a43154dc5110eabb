//! Standards with parameters, and communes by what they report.

use tieuchi::data::Record;
use tieuchi::diagnostic::render::{self, Look};
use tieuchi::diagnostic::{Diagnostic, Severity};
use tieuchi::engine::{self, Outcome};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Days, Standard};
use tieuchi::number::{Date, parse_date};
use tieuchi::report::Assessment;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::support::assessed;

/// The average of two years, as the guide writes it.
pub(crate) const TWO_YEARS: &str = r#"tham số bình_quân_tỉnh "Tỷ lệ thấp còi bình quân của tỉnh" (%)
  giá trị 21,1% từ 01/01/2023 đến 31/12/2023   chưa đối chiếu   căn cứ "Báo cáo số 12/BC-SYT"
  giá trị 20,3% từ 01/01/2024   đối chiếu theo "Niên giám 2024"
"#;

/// The bands of the guide.
pub(crate) const BANDS: &str = "    theo tỷ lệ trẻ_thấp_còi / trẻ_em
      dưới bình_quân_tỉnh              40 điểm
      từ bình_quân_tỉnh đến dưới 25%   20 điểm
      từ 25% trở lên                    0 điểm
";

/// A standard of one item; `force` may say when it is in force.
pub(crate) fn standard(force: &str, parameters: &str, scoring: &str) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  văn bản "Quyết định bịa ra để thử"
  {force}
  tổng điểm 40   căn cứ "Điều 2"

nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại

chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1
chỉ số trẻ_thấp_còi "Số trẻ em thấp còi" (trẻ em) không quá trẻ_em
chỉ số vụ_tai_nạn "Số vụ tai nạn" (vụ)
chỉ số hộ_nghèo "Tỷ lệ hộ nghèo" (%)

{parameters}
tiêu chí 1 "Thử" tối đa 40 điểm
  căn cứ "Điều 1"
  mục 1.1 "Thử"
{scoring}
công nhận khi
  tổng điểm từ 20 trở lên với mọi_xã   căn cứ "Điều 3"
"#
    )
}

pub(crate) fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// What was read of a text.
pub(crate) struct Read {
    pub(crate) sources: Sources,
    pub(crate) standard: Option<Standard>,
    pub(crate) standards: Vec<(Days, Standard)>,
    findings: Vec<Diagnostic>,
}

fn read(
    text: &str,
    build: impl FnOnce(&mut Read, tieuchi::source::FileId, &syntax::ast::Ast),
) -> Read {
    let mut sources = Sources::new();
    let file = sources.add("thử.tieuchi", FileKind::Text, text.as_bytes());
    let file = file.unwrap();
    let (ast, findings) = syntax::parse(&sources, file);
    let mut read = Read {
        sources,
        standard: None,
        standards: Vec::new(),
        findings,
    };
    build(&mut read, file, &ast);
    // Not every test uses all that is declared, nor are notes of interest.
    read.findings
        .retain(|one| one.code.as_str() != "TC0203" && one.severity != Severity::Note);
    read
}

/// Reads a text for a day.
pub(crate) fn on(on: &str, text: &str) -> Read {
    let on = (!on.is_empty()).then(|| day(on));
    read(text, |read, file, ast| {
        let (standard, found) = model::build_on(on, file, ast);
        read.standard = standard;
        read.findings.extend(found);
    })
}

/// Reads a text for every day.
pub(crate) fn every_day(text: &str) -> Read {
    read(text, |read, file, ast| {
        let standards = &mut read.standards;
        let (_, found) = model::build_every_day(file, ast, &mut |days, one| {
            standards.push((days, one.clone()));
            true
        });
        read.findings.extend(found);
    })
}

/// Reads a text that has nothing wrong on a day.
pub(crate) fn clean(day: &str, text: &str) -> Read {
    let read = on(day, text);
    assert_eq!(read.shown(), "");
    read
}

impl Read {
    /// What was found, as people are shown it.
    pub(crate) fn shown(&self) -> String {
        render::all(
            &self.findings,
            &self.sources,
            &Texts::new(Lang::Vi),
            Look::FILE,
        )
    }

    /// The codes of what was found.
    pub(crate) fn codes(&self) -> Vec<&str> {
        self.findings.iter().map(|one| one.code.as_str()).collect()
    }

    pub(crate) fn standard(&self) -> &Standard {
        self.standard.as_ref().unwrap()
    }

    fn record(&self, values: &[(&str, &str)]) -> Record {
        assessed::record(self.standard(), values)
    }

    pub(crate) fn outcome(&self, values: &[(&str, &str)]) -> Outcome {
        engine::evaluate(self.standard(), &self.record(values))
    }

    /// The points of the item: `40`, or `0–40`.
    pub(crate) fn points(&self, values: &[(&str, &str)]) -> String {
        assessed::points(self.outcome(values).criteria[0].items[0].points)
    }

    fn assess(&self, values: &[(&str, &str)]) -> Assessment<'_> {
        assessed::assess(self.standard(), &self.sources, [self.record(values)])
    }

    /// The report for programs, which keeps its schema.
    pub(crate) fn json(&self, values: &[(&str, &str)]) -> serde_json::Value {
        assessed::json(&self.assess(values))
    }

    /// All that is said of a commune, in one language.
    pub(crate) fn said(&self, lang: Lang, values: &[(&str, &str)]) -> String {
        assessed::said(&self.assess(values), 0, lang)
    }
}
