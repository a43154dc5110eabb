//! A plan from text, and units of figures.

use std::fmt::Write as _;
use std::fs;

use tieuchi::data::{self, Request};
use tieuchi::engine::Verdict;
use tieuchi::law;
use tieuchi::model::Plan;
use tieuchi::plan::{GoalOutcome, Unit, evaluate};
use tieuchi::source::Sources;

/// Figures of units: `sinh` and `khai_sinh`, a part of it, `vụ`, and the answer `quy_chế`.
const FIGURES: &str = r#"kế hoạch thử "Thử"
  văn bản "Kế hoạch bịa ra để thử"

chỉ số sinh "Số trẻ em sinh" (trẻ em)
chỉ số khai_sinh "Số trẻ em được khai sinh" (trẻ em) không quá sinh
chỉ số vụ "Số vụ" (vụ)
chỉ số quy_chế "Có quy chế" (có/không)

mục tiêu 9 "Dùng mọi chỉ số"
  căn cứ "Mục 9"
  đạt khi tỷ lệ đơn vị (quy_chế và sinh từ 1 trở lên và khai_sinh từ 1 trở lên và vụ từ 1 trở lên) từ 1% trở lên

mục tiêu 1 "Mục tiêu"
  căn cứ "Mục 1"
"#;

/// What comes of one goal, such as `tỷ lệ khai_sinh / sinh trên 90%`, of rows of figures with a district each:
/// `A,100,92,,có`.
pub(super) fn goal(asks: &str, rows: &[&str]) -> GoalOutcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tieuchi");
    fs::write(&path, format!("{FIGURES}  đạt khi {asks}\n")).unwrap();
    let mut csv = "mã,tên,huyện,sinh,khai_sinh,vụ,quy_chế\n".to_owned();
    for (place, row) in rows.iter().enumerate() {
        writeln!(csv, "{:05},Xã {},{row}", place + 1, place + 1).unwrap();
    }
    let data = folder.path().join("a.csv");
    fs::write(&data, csv).unwrap();
    let mut sources = Sources::new();
    let (plan, findings) = law::plan(&path, &[], None, &mut sources).unwrap().unwrap();
    let plan = plan.unwrap_or_else(|| panic!("{findings:?}"));
    let request = Request {
        paths: &[data],
        ..Request::default()
    };
    let read = data::read_request(&plan.standard, &request, &mut sources).unwrap();
    let units: Vec<Unit<'_>> = (read.records.iter())
        .map(|commune| Unit {
            record: &commune.record,
            verdict: None,
        })
        .collect();
    let outcome = evaluate(&plan, &units, None);
    outcome.targets.last().unwrap().goals[0].clone()
}

/// What comes of the target of recognition of a shipped plan, of so many units with each verdict.
pub(super) fn recognised(met: usize, not_met: usize, open: usize) -> GoalOutcome {
    let mut sources = Sources::new();
    let path = "criteria/programmes/quang-nam-2024.tieuchi".as_ref();
    let (plan, _) = law::plan(path, &[], None, &mut sources).unwrap().unwrap();
    let plan: Plan = plan.unwrap();
    let record = data::Record::new(
        &plan.standard,
        data::Identity::default(),
        sources.position(plan.targets[0].span),
    );
    let verdicts = [
        (Verdict::Met, met),
        (Verdict::NotMet, not_met),
        (Verdict::Undetermined, open),
    ];
    let units = verdicts.iter().flat_map(|(verdict, count)| {
        let verdict = Some(*verdict);
        let record = &record;
        std::iter::repeat_n(Unit { record, verdict }, *count)
    });
    let outcome = evaluate(&plan, &units.collect::<Vec<_>>(), None);
    let place = plan.targets.iter().position(|target| target.number == 5);
    outcome.targets[place.unwrap()].goals[0].clone()
}
