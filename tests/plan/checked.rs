//! What is found in plans as they are written: bounds by the day, and whatever people leave out.

use std::fs;

use proptest::prelude::*;
use tieuchi::data::{Identity, Record};
use tieuchi::diagnostic::{Code, Diagnostic, Severity};
use tieuchi::law;
use tieuchi::model::Plan;
use tieuchi::number::Decimal;
use tieuchi::plan;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

const STANDARD: &str = r#"bộ tiêu chí s "S"
  văn bản "Quyết định"
  hiệu lực từ 01/01/2023
  tổng điểm 50   căn cứ "Điều 1"

nhóm mọi "Mọi xã"
  các đơn vị còn lại

chỉ số đo "Số trẻ em được đo" (trẻ em)
chỉ số còi "Số trẻ em thấp còi" (trẻ em) không quá đo

tham số bình_quân "Bình quân của tỉnh" (%)
  giá trị 21,1% từ 01/01/2023 đến 31/12/2023   căn cứ "Điều 3"
  giá trị 20,3% từ 01/01/2024   căn cứ "Điều 3"

tiêu chí 1 "Một" tối đa 50 điểm
  căn cứ "Điều 1"
  mục 1.1 "Thấp còi"
    theo tỷ lệ còi / đo
      dưới bình_quân          50 điểm
      từ bình_quân trở lên     0 điểm
      không phát sinh         50 điểm

công nhận khi
  tổng điểm từ 50 trở lên với mọi   căn cứ "Điều 2"
"#;

const PLAN: &str = r#"kế hoạch k "K"
  văn bản "Kế hoạch"
  hiệu lực từ 01/01/2024 đến 31/12/2024
  căn cứ "Công văn số 1"
  đơn vị "Tỉnh K"
  áp dụng s

đặc điểm vùng_cao "Vùng cao" (có/không)
chỉ số có_quy_chế "Có quy chế" (có/không)
số liệu chung quỹ "Quỹ" (đồng) ít nhất 0

mục tiêu 1 "Một"
  căn cứ "Mục 1"
  đạt khi tỷ lệ còi / đo dưới bình_quân
mục tiêu 2 "Hai"
  căn cứ "Mục 2"
  đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên   chưa đối chiếu
  đạt khi tỷ lệ đơn vị (có_quy_chế và không phải vùng_cao) bằng 100%
  đạt khi tổng quỹ từ 1,5 tỷ đồng trở lên
"#;

fn read(plan: &str) -> (Option<Plan>, Vec<Diagnostic>, Sources) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("s.tieuchi"), STANDARD).unwrap();
    let path = folder.path().join("k.tieuchi");
    fs::write(&path, plan).unwrap();
    let mut sources = Sources::new();
    let read = law::plan(&path, &[], None, &mut sources).unwrap();
    // Of one whose heading cannot be read, that is what is told.
    let (plan, findings) = read.unwrap_or_else(|| {
        let file = sources.read(&path, FileKind::Text).unwrap();
        (None, syntax::parse(&sources, file).1)
    });
    (plan, findings, sources)
}

#[test]
fn a_bound_by_a_parameter_has_the_value_of_the_plans_last_day() {
    for (year, value) in [("2024", "20.3"), ("2023", "21.1")] {
        let (plan, findings, _) = read(&PLAN.replace("2024", year));
        let plan = plan.unwrap_or_else(|| panic!("{findings:?}"));
        let upper = plan.targets[0].goals[0].range.upper.unwrap();
        assert_eq!(upper.value, value.parse::<Decimal>().unwrap());
    }
    // Without a day no value is guessed, and no target goes without what it asks.
    let days = "  hiệu lực từ 01/01/2024 đến 31/12/2024\n";
    let (plan, findings, _) = read(&PLAN.replace(days, ""));
    assert!(plan.is_none());
    assert!(findings.iter().any(|one| one.code == Code::DayNeeded));
    let (plan, findings, _) = read(&PLAN.replace("1,5 tỷ đồng trở lên", "bình_quân trở lên"));
    assert!(plan.is_none());
    assert!(
        findings
            .iter()
            .any(|one| one.code == Code::BoundOfOtherKind)
    );
}

proptest! {
    /// Whatever is left out of a plan is told, or what is left is a plan that asks all that it says.
    #[test]
    fn a_plan_with_a_part_cut_out(from in 0..PLAN.len(), length in 0..60_usize) {
        let end = (from + length).min(PLAN.len());
        let left = [&PLAN.as_bytes()[..from], &PLAN.as_bytes()[end..]].concat();
        let left = String::from_utf8_lossy(&left);
        let (plan, findings, sources) = read(&left);
        let Some(plan) = plan else {
            let is_told = findings.iter().any(|one| one.severity == Severity::Error);
            prop_assert!(is_told, "{}", left);
            return Ok(());
        };
        let asked: usize = plan.targets.iter().map(|target| target.goals.len()).sum();
        prop_assert_eq!(asked, left.matches("đạt khi").count());
        let at = sources.position(plan.targets[0].span);
        let unknown = Record::new(&plan.standard, Identity::default(), at);
        let unit = plan::Unit { record: &unknown, verdict: None };
        let outcome = plan::evaluate(&plan, &[unit], Some(&unknown));
        prop_assert_eq!(outcome.targets.len(), plan.targets.len());
    }
}
