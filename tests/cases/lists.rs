//! Lists of units: which rows are units, and each unit once.

use std::fs;

use rust_xlsxwriter::Workbook;

use crate::cases::cells::{findings, says};
use crate::cases::support::{Run, folder, run_in};

/// Scores one commune against a list.
fn against(name: &str, list: &[u8]) -> Run {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join(name), list).unwrap();
    let data = "mã,tên,huyện,miền_núi,Số trẻ em,Số trẻ em bị xâm hại\n\
                20965,Xã An Bình,Huyện Hòa Giang,không,2410,1\n";
    fs::write(place.path().join("a.csv"), data).unwrap();
    let standard = folder("data").join("mini.tieuchi");
    let standard = standard.to_str().unwrap();
    let asked = [
        "score", standard, "a.csv", "--units", name, "--format", "json",
    ];
    run_in(place.path(), &asked)
}

/// The names of the units that are to be assessed.
fn units(run: &Run) -> Vec<String> {
    run.verdicts().into_iter().map(|(name, _)| name).collect()
}

fn of_rows(rows: &[&[&str]]) -> Run {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            if !text.is_empty() {
                sheet.write_string(row, column, *text).unwrap();
            }
        }
    }
    against("ds.xlsx", &book.save_to_buffer().unwrap())
}

#[test]
fn a_unit_that_is_listed_twice_is_told_and_counts_once() {
    for list in [
        "mã,tên\n20965,Xã An Bình\n20966,Xã Bình Minh\n20965,Xã An Bình\n",
        "mã,tên\n20965,Xã An Bình\n20966,Xã Bình Minh\n20965,An Bình\n",
        "mã\n20965\n20966\n20965\n",
        "mã,tên\n20965,Xã An Bình\n20966,Xã Bình Minh\n,Xã An Bình\n",
        "tên,huyện\nXã An Bình,Hòa Giang\nXã Bình Minh,Hòa Giang\nXã An Bình,Hòa Giang\n",
        "tên\nXã An Bình\nXã Bình Minh\nxã An  Bình\n",
    ] {
        let run = against("ds.csv", list.as_bytes());
        says(&run, "TC0851", &["có hai lần"]);
        assert_eq!(units(&run).len(), 2, "{list} {}", run.stdout);
        assert_eq!(run.code, 1);
    }
    // Of two districts, or of two kinds, they are two.
    for list in [
        "tên,huyện\nXã An Bình,Hòa Giang\nXã An Bình,Hòa Vang\n",
        "tên\nXã An Bình\nPhường An Bình\n",
        "tên\nHuyện Hòa Giang\nXã An Bình\nHuyện Hòa Vang\nXã An Bình\n",
    ] {
        let run = against("ds.csv", list.as_bytes());
        assert!(!findings(&run).0.contains(&"TC0851".to_owned()), "{list}");
        assert_eq!(units(&run).len(), 2, "{list}");
    }
}

#[test]
fn a_code_of_two_names_is_nobodys_and_both_are_units() {
    let list = "mã,tên\n20965,Xã An Bình\n20965,Xã Bình Minh\n";
    let run = against("ds.csv", list.as_bytes());
    says(&run, "TC0851", &["20965", "đơn vị khác"]);
    assert_eq!(units(&run), ["Xã An Bình", "Xã Bình Minh"]);
    let list = "mã,tên,huyện\n20965,Xã An Bình,H\n20966,Xã An Bình,H\n";
    let run = against("ds.csv", list.as_bytes());
    says(&run, "TC0851", &["hai mã khác nhau"]);
    assert_eq!(units(&run).len(), 2);
}

#[test]
fn a_commune_that_is_called_as_averages_are_is_a_unit() {
    let run = of_rows(&[
        &["Tên xã", "Huyện"],
        &["An Bình", "Hòa Giang"],
        &["Trung Bình", "Hòa Giang"],
        &["Tổng số: 2 xã"],
    ]);
    assert_eq!(units(&run), ["Xã An Bình", "Trung Bình"]);
    let run = of_rows(&[
        &["Tên xã"],
        &["An Bình"],
        &["Cộng Hòa"],
        &["Trung bình"],
        &["Cộng"],
        &["TỔNG CỘNG"],
    ]);
    assert_eq!(units(&run), ["Xã An Bình", "Cộng Hòa"]);
}

#[test]
fn signatures_below_a_list_are_no_units() {
    let signatures: [&[&[&str]]; 4] = [
        &[
            &["", ""],
            &["NGƯỜI LẬP BIỂU", "CHỦ TỊCH"],
            &["Nguyễn Thị Lan", "Trần Văn Bình"],
        ],
        &[
            &["Hòa Giang, ngày 5 tháng 12 năm 2024"],
            &["KT. CHỦ TỊCH"],
            &["PHÓ CHỦ TỊCH"],
            &["Trần Văn Bình"],
        ],
        &[
            &["Người Tổng Hợp"],
            &["(Ký, ghi rõ họ tên)"],
            &["Nguyễn Thị Lan"],
        ],
        &[&["Tổng cộng: 02 đơn vị"], &["Nguyễn Thị Lan"]],
    ];
    let lists: [&[&[&str]]; 3] = [
        &[
            &["Tên xã", "Huyện"],
            &["An Bình", "Hòa Giang"],
            &["Bình Minh", "Hòa Giang"],
        ],
        &[&["STT", "Tên xã"], &["1", "An Bình"], &["2", "Bình Minh"]],
        &[
            &["mã", "tên"],
            &["20965", "Xã An Bình"],
            &["20966", "Xã Bình Minh"],
        ],
    ];
    for list in lists {
        for below in signatures {
            let rows: Vec<&[&str]> = list.iter().chain(below).copied().collect();
            let run = of_rows(&rows);
            assert_eq!(units(&run).len(), 2, "{rows:?} {:?}", units(&run));
        }
    }
    // A name alone, where all others have a code or a kind, is asked about.
    for list in [
        "mã,tên\n20965,Xã An Bình\n20966,Xã Bình Minh\n,Nguyễn Thị Lan\n",
        "tên\nXã An Bình\nXã Bình Minh\nNguyễn Thị Lan\n",
    ] {
        let run = against("ds.csv", list.as_bytes());
        says(&run, "TC0861", &["Nguyễn Thị Lan"]);
        assert_eq!(units(&run).len(), 2);
    }
    // Communes whose names begin as offices do are units.
    let list = "tên\nXã An Bình\nXã Đội Bình\nXã Kỳ Sơn\nXã Ký Phú\nĐội Bình\n";
    let run = against("ds.csv", list.as_bytes());
    assert!(units(&run).contains(&"Xã Đội Bình".to_owned()));
    assert!(units(&run).contains(&"Xã Kỳ Sơn".to_owned()));
}
