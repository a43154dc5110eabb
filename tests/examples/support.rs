//! Standards with examples, from text.

use tieuchi::diagnostic::{Code, Diagnostic};
use tieuchi::examples::{self, Trial};
use tieuchi::model::{self, Example, Standard};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

/// A small standard: every kind of row, condition and class.
pub(crate) const STANDARD: &str = r#"bộ tiêu chí mẫu "Xã mẫu"
  văn bản "Quyết định mẫu"
  tổng điểm 100   căn cứ "Điều 2"
đặc điểm loại "Loại đơn vị" (xã | thị trấn)
đặc điểm miền_núi "Thuộc miền núi" (có/không)
nhóm khó_khăn "Xã miền núi"
  khi loại là xã và miền_núi
nhóm còn_lại "Còn lại"
  các đơn vị còn lại
chỉ số có_cán_bộ "Có cán bộ" (có/không)
chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1
chỉ số trẻ_sơ_sinh "Số trẻ em dưới 1 tuổi" (trẻ em) không quá trẻ_em
chỉ số trẻ_tiêm_chủng "Số trẻ em được tiêm chủng" (trẻ em) không quá trẻ_sơ_sinh
chỉ số hài_lòng "Tỷ lệ hài lòng" (%)
chỉ số cuộc_họp "Số cuộc họp" (cuộc)
tiêu chí 1 "Cán bộ và tiêm chủng" tối đa 60 điểm
  căn cứ "Phụ lục"
  mục 1.1 "Có cán bộ"
    20 điểm khi có_cán_bộ
  mục 1.2 "Tiêm chủng"
    theo tỷ lệ trẻ_tiêm_chủng / trẻ_sơ_sinh
      từ 95% trở lên         40 điểm
      từ 90% đến dưới 95%    15 điểm
      dưới 90%                0 điểm
      không phát sinh        40 điểm
tiêu chí 2 "Hài lòng và họp" tối đa 40 điểm
  căn cứ "Phụ lục"
  mục 2.1 "Hài lòng"
    theo tỷ lệ hài_lòng
      trên 80%      25 điểm
      đến 80%        0 điểm
  mục 2.2 "Họp"
    15 điểm khi cuộc_họp từ 4 trở lên và có_cán_bộ
công nhận khi
  không tiêu chí nào 0 điểm   căn cứ "Điều 3"
  đáp ứng "Họp từ hai lần" khi cuộc_họp từ 2 trở lên   căn cứ "Điều 3"
  tổng điểm từ 60 trở lên với khó_khăn   căn cứ "Điều 3"
  tổng điểm từ 80 trở lên với còn_lại   căn cứ "Điều 3"
"#;

/// A standard, the examples of its own file, and where they stand.
pub(crate) struct Bench {
    pub(crate) sources: Sources,
    pub(crate) standard: Standard,
}

impl Bench {
    /// What comes of its own examples.
    pub(crate) fn run(&self) -> Trial<'_> {
        examples::run(&self.standard, &self.standard.examples, &self.sources)
    }

    /// One of its own examples.
    pub(crate) fn example(&self, name: &str) -> &Example {
        let mut examples = self.standard.examples.iter();
        examples.find(|example| example.name == name).unwrap()
    }
}

/// What is said of the small standard with these examples, but for what is not confirmed.
pub(crate) fn codes(examples: &str) -> Vec<&'static str> {
    let findings = read(&format!("{STANDARD}{examples}")).2;
    let codes = findings.iter().map(|finding| finding.code);
    codes
        .filter(|code| *code != Code::NotConfirmed)
        .map(Code::as_str)
        .collect()
}

/// The small standard with these examples, in which nothing is wrong.
pub(crate) fn bench(examples: &str) -> Bench {
    of_text(&format!("{STANDARD}{examples}"))
}

/// A standard with its examples, in which nothing is wrong.
pub(crate) fn of_text(text: &str) -> Bench {
    let (sources, standard, findings) = read(text);
    let wrong = |finding: &&Diagnostic| finding.code != Code::NotConfirmed;
    assert_eq!(findings.iter().find(wrong), None);
    Bench {
        sources,
        standard: standard.unwrap(),
    }
}

pub(crate) fn read(text: &str) -> (Sources, Option<Standard>, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let file = sources.add("mẫu.tieuchi", FileKind::Text, text.as_bytes());
    let file = file.unwrap();
    let (ast, mut findings) = syntax::parse(&sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    (sources, standard, findings)
}

/// The small standard and the examples of files beside it, with what is wrong with these.
pub(crate) fn beside(own: &str, files: &[&str]) -> (Bench, Vec<Example>, Vec<&'static str>) {
    let mut bench = bench(own);
    let asts: Vec<_> = (files.iter())
        .map(|text| {
            let file = bench
                .sources
                .add("bên cạnh.tieuchi", FileKind::Text, text.as_bytes());
            let (ast, findings) = syntax::parse(&bench.sources, file.unwrap());
            assert!(findings.is_empty(), "{findings:?}");
            ast
        })
        .collect();
    let asts: Vec<_> = asts.iter().collect();
    let resolved = model::examples(&bench.standard, &asts);
    let codes = resolved
        .findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect();
    (bench, resolved.examples, codes)
}
