//! Units of several periods by small standards.

use std::fs;

use tieuchi::data::{self, Named, Request};
use tieuchi::history::{self, Change, Difference, History, Merger, Slice};
use tieuchi::law::Library;
use tieuchi::model::Standard;
use tieuchi::number::{Decimal, parse_date};
use tieuchi::source::Sources;

/// Points of 10 by a count and of 10 by an answer; a class that needs less, and has other points for the count.
pub(super) fn standard(from: u32, least: u32, hard: u32) -> String {
    format!(
        r#"bộ tiêu chí thử "Thử"
  văn bản "Văn bản bịa ra để thử"
  tổng điểm 20

đặc điểm khó "Khó khăn" (có/không)

nhóm khó_khăn "Xã khó khăn" khi khó
nhóm còn_lại "Xã còn lại"
  các đơn vị còn lại

chỉ số buổi "Số buổi họp" (buổi)
chỉ số sổ "Có sổ" (có/không)

tiêu chí 1 "Họp" tối đa 10 điểm
  căn cứ "Mục 1"
  mục 1.1 "Số buổi"
    theo số buổi
      từ {from} trở lên 10 điểm
      từ 1 đến dưới {from} 5 điểm với còn_lại
      từ 1 đến dưới {from} 7 điểm với khó_khăn
      dưới 1 0 điểm

tiêu chí 2 "Sổ" tối đa 10 điểm
  căn cứ "Mục 2"
  mục 2.1 "Sổ"
    10 điểm khi sổ

công nhận khi
  tổng điểm từ {hard} trở lên với khó_khăn
  tổng điểm từ {least} trở lên với còn_lại
"#
    )
}

/// What comes of rows `kỳ,mã,tên,khó,buổi,sổ`, each period scored by the standard of its place, the last by
/// those that follow.
pub(super) fn follow(laws: &[&str], rows: &[&str], map: Option<(&str, &str)>) -> History {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = Sources::new();
    let laws: Vec<Standard> = (laws.iter().enumerate())
        .map(|(place, law)| {
            let path = folder.path().join(format!("{place}.tieuchi"));
            fs::write(&path, law).unwrap();
            let library = Library::read(&[path], &[], &mut sources).unwrap();
            let (id, _) = library.listed().next().unwrap();
            let (standard, findings) = library.standard(id, None);
            standard.unwrap_or_else(|| panic!("{findings:#?}"))
        })
        .collect();
    let data = folder.path().join("a.csv");
    let table = format!("kỳ,mã,tên,khó,buổi,sổ\n{}\n", rows.join("\n"));
    fs::write(&data, table).unwrap();
    let given = [Named {
        period: None,
        paths: std::slice::from_ref(&data),
    }];
    let mut slices: Vec<Slice> = Vec::new();
    for (law, standard) in laws.iter().enumerate() {
        let mut own = sources.clone();
        let read = data::read_periods(standard, &given, &Request::default(), &mut own).unwrap();
        assert!(read.untold.is_empty());
        for (place, one) in read.periods.into_iter().enumerate() {
            let records = one.data.records.into_iter().map(|it| it.record).collect();
            if law == 0 {
                slices.push(Slice {
                    period: one.period,
                    law: place.min(laws.len() - 1),
                    records: Vec::new(),
                });
            }
            slices[place].records.push(records);
        }
    }
    let map = map.map(|(day, table)| {
        let path = folder.path().join("map.csv");
        let head = "old_commune_code,old_commune,new_commune_code,new_commune,old_commune_split";
        fs::write(&path, format!("{head}\n{table}\n")).unwrap();
        let map = data::UnitsMap::read(&path, &mut sources).unwrap().unwrap();
        (parse_date(day).unwrap(), map)
    });
    let merger = map.as_ref().map(|(day, map)| Merger { day: *day, map });
    history::history(&laws, &slices, merger, Decimal::from(80), || {})
}

/// The change of the only unit of the only step.
pub(super) fn change(history: &History) -> &Change {
    let [step] = history.steps.as_slice() else {
        panic!("{history:?}");
    };
    step.units[0].change.as_ref().unwrap()
}

/// The parts of a change as `data class rules`, each a number or a range.
pub(super) fn parts(change: &Change) -> String {
    let one = |difference: Difference| {
        if difference.is_exact() {
            difference.min.normalize().to_string()
        } else {
            format!(
                "{}..{}",
                difference.min.normalize(),
                difference.max.normalize()
            )
        }
    };
    let parts: Vec<String> = change.parts.into_iter().map(one).collect();
    format!("{} = {}", parts.join(" "), one(change.total()))
}
