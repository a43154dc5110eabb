//! Duties, reports and lists of plans: what was done by a day, and what is due.

mod calendar;
mod links;
mod programmes;
mod said;
mod states;

use std::fs;
use std::path::Path;

use tieuchi::data::{self, Record};
use tieuchi::diagnostic::Code;
use tieuchi::law;
use tieuchi::model::Plan;
use tieuchi::number::{Date, parse_date};
use tieuchi::plan::{self, Duties, Unit};
use tieuchi::source::Sources;

/// Two communes of two districts.
const UNITS: &str = "mã,tên,huyện\n00001,Xã An,Huyện Đông\n00002,Xã Bình,Huyện Tây\n";

/// The headings of a tracking file.
const HEADS: &str = "đơn vị,nhiệm vụ,kỳ,tình trạng,ngày,ngày xảy ra\n";

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// A plan that is shipped.
fn shipped(id: &str) -> Plan {
    read(Path::new(&format!("criteria/programmes/{id}.tieuchi")))
}

fn read(path: &Path) -> Plan {
    let (plan, findings) = law::plan(path, &[], None, &mut Sources::new())
        .unwrap()
        .unwrap();
    plan.unwrap_or_else(|| panic!("{findings:?}"))
}

/// A made-up plan with these duties, in force in 2024.
fn made_up(duties: &str) -> Plan {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tieuchi");
    let head = "kế hoạch thử \"Thử\"\n  văn bản \"Kế hoạch bịa ra để thử\"\n  hiệu lực từ 01/01/2024 đến 31/12/2024\n\n";
    fs::write(&path, format!("{head}{duties}")).unwrap();
    read(&path)
}

/// What came of a plan's duties on a day, of rows without headings.
fn on(plan: &Plan, rows: &str, day: &str) -> Duties {
    let mut sources = Sources::new();
    let folder = tempfile::tempdir().unwrap();
    let (list, tracking) = (folder.path().join("xa.csv"), folder.path().join("so.csv"));
    fs::write(&list, UNITS).unwrap();
    fs::write(&tracking, format!("{HEADS}{rows}")).unwrap();
    let (units, _) = data::units(&plan.standard, &list, None, &mut sources).unwrap();
    let at = tieuchi::source::Position::start(plan.file, 0);
    let records: Vec<Record> = units
        .into_iter()
        .map(|unit| Record::new(&plan.standard, unit, at))
        .collect();
    let units: Vec<Unit<'_>> = records
        .iter()
        .map(|record| Unit {
            record,
            verdict: None,
        })
        .collect();
    let tracked = data::read_tracking(&plan.standard, &[tracking], None, &mut sources).unwrap();
    let mut duties = plan::duties(plan, &units, &tracked.entries, self::day(day), &sources);
    duties.findings.extend(tracked.findings);
    duties
}

fn codes(duties: &Duties) -> Vec<Code> {
    duties.findings.iter().map(|one| one.code).collect()
}
