//! Standards of one item, and communes by what they report.

use tieuchi::advise::{self, Step};
use tieuchi::data::Record;
use tieuchi::diagnostic::render::{self, Look};
use tieuchi::engine::{self, ItemOutcome, Outcome, Reading, Reason};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Standard};
use tieuchi::report::Assessment;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::support::assessed;

/// A standard with the files it was read from.
pub(crate) struct Read {
    pub(crate) sources: Sources,
    pub(crate) standard: Option<Standard>,
    /// What was found, as people are shown it.
    pub(crate) findings: String,
}

/// Three classes, some counts, a percentage, and one item: `heading` may state its maximum.
pub(crate) fn item(heading: &str, most: u32, lines: &str) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  văn bản "Quyết định bịa ra để thử"
  tổng điểm {most}

đặc điểm miền_núi "Thuộc miền núi" (có/không)
đặc điểm đảo "Thuộc hải đảo" (có/không)

nhóm núi "Xã miền núi"
  khi miền_núi
nhóm đảo_xa "Xã đảo"
  khi đảo
nhóm còn_lại "Các xã còn lại"
  các đơn vị còn lại

chỉ số trẻ_em "Số trẻ em" (trẻ em)
chỉ số trẻ_em_đi_học "Số trẻ em đi học" (trẻ em) không quá trẻ_em
chỉ số diễn_đàn "Số diễn đàn" (lần) không quá 1.000
chỉ số hộ_sạch "Tỷ lệ hộ dùng nước sạch" (%)

tiêu chí 1 "Thử" tối đa {most} điểm
  căn cứ "Điều 1"
  mục 1.1 "Thử"{heading}
{lines}
công nhận khi
  tổng điểm từ 10 trở lên với núi
  tổng điểm từ 10 trở lên với đảo_xa
  tổng điểm từ 10 trở lên với còn_lại
"#
    )
}

/// Reads a standard. That it does not use some of what it declares is passed over.
pub(crate) fn read(text: &str) -> Read {
    let mut sources = Sources::new();
    let file = sources.add("thử.tieuchi", FileKind::Text, text.as_bytes());
    let file = file.unwrap();
    let (ast, mut findings) = syntax::parse(&sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    // Unused names, and classes that share communes, are meant here.
    findings.retain(|finding| !["TC0203", "TC0609"].contains(&finding.code.as_str()));
    let findings = render::all(&findings, &sources, &Texts::new(Lang::Vi), Look::FILE);
    Read {
        sources,
        standard,
        findings,
    }
}

/// Reads a standard that has nothing wrong.
pub(crate) fn clean(text: &str) -> Read {
    let read = read(text);
    assert_eq!(read.findings, "");
    read
}

impl Read {
    pub(crate) fn standard(&self) -> &Standard {
        self.standard.as_ref().unwrap()
    }

    /// A commune of what it reports: names with numbers, or with `có` and `không`. It is of the
    /// rest, unless attributes say otherwise or are left open with `?`.
    pub(crate) fn record(&self, values: &[(&str, &str)]) -> Record {
        let rest = [("miền_núi", "không"), ("đảo", "không")];
        assessed::record(self.standard(), rest.iter().chain(values))
    }

    pub(crate) fn outcome(&self, values: &[(&str, &str)]) -> Outcome {
        engine::evaluate(self.standard(), &self.record(values))
    }

    /// The outcome of the first item.
    pub(crate) fn item(&self, values: &[(&str, &str)]) -> ItemOutcome {
        self.outcome(values).criteria[0].items[0].clone()
    }

    /// The points of the first item: `30`, or `0–50`.
    pub(crate) fn points(&self, values: &[(&str, &str)]) -> String {
        assessed::points(self.item(values).points)
    }

    /// What would bring the first item more points.
    pub(crate) fn step(&self, values: &[(&str, &str)]) -> Option<Step> {
        let outcome = self.outcome(values);
        let item = &outcome.criteria[0].items[0];
        advise::next_step(
            self.standard(),
            &self.record(values),
            &outcome.classes,
            item,
        )
    }

    fn assess(&self, values: &[(&str, &str)]) -> Assessment<'_> {
        assessed::assess(self.standard(), &self.sources, [self.record(values)])
    }

    /// The first item as programs are given it, in a report that keeps its schema.
    pub(crate) fn json(&self, values: &[(&str, &str)]) -> String {
        let value = assessed::json(&self.assess(values));
        value["communes"][0]["criteria"][0]["items"][0].to_string()
    }

    /// What is said of criterion 1, in one language.
    pub(crate) fn said(&self, lang: Lang, values: &[(&str, &str)]) -> String {
        let text = assessed::said(&self.assess(values), 0, lang);
        let start = text.find("\nTiêu chí 1.").or(text.find("\nCriterion 1."));
        let rest = &text[start.unwrap()..];
        let end = rest.find("Bộ tiêu chí:").or(rest.find("Standard:"));
        rest[..end.unwrap_or(rest.len())].trim().to_owned()
    }
}

/// The band that was read.
pub(crate) fn band(item: &ItemOutcome) -> Option<usize> {
    match &item.reason {
        Reason::Measured(reading) => match *reading {
            Reading::Band(band) => Some(band),
            _ => None,
        },
        Reason::Flag(_) | Reason::When(_) => None,
    }
}
