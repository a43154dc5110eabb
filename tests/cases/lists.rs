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

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A list in an own file beside the figures of three communes without codes.
fn in_folder(list: &str, content: &[u8], arguments: &[&str]) -> Run {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("so-lieu");
    fs::create_dir(&data).unwrap();
    fs::write(data.join(list), content).unwrap();
    let figures = "tên,miền_núi,Số trẻ em,Số trẻ em bị xâm hại\n\
                   Xã An Bình,không,2410,1\nXã Bình Minh,không,1000,0\nXã Cẩm Sơn,không,2000,5\n";
    fs::write(data.join("a.csv"), figures).unwrap();
    let standard = folder("data").join("mini.tieuchi");
    let list = format!("so-lieu/{list}");
    let asked = ["score", standard.to_str().unwrap(), "--units", &list];
    run_in(place.path(), &[&asked[..], arguments].concat())
}

#[test]
fn a_list_may_be_names_alone_or_stand_in_several_columns() {
    let all = ["Xã An Bình", "Xã Bình Minh", "Xã Cẩm Sơn", "Xã Đại Phú"];
    for (name, list) in [
        (
            "ds.yaml",
            "- Xã An Bình\n- Xã Bình Minh\n- Xã Cẩm Sơn\n- Xã Đại Phú\n",
        ),
        (
            "ds.yaml",
            "đơn vị:\n  - Xã An Bình\n  - tên: Xã Bình Minh\n  - Xã Cẩm Sơn\n  - tên: Xã Đại Phú\n",
        ),
        (
            "ds.csv",
            "Xã An Bình\nXã Bình Minh\nXã Cẩm Sơn\nXã Đại Phú\n",
        ),
        (
            "ds.csv",
            "TT,Tên xã,TT,Tên xã\n1,Xã An Bình,3,Xã Cẩm Sơn\n2,Xã Bình Minh,4,Xã Đại Phú\n",
        ),
        (
            "ds.csv",
            "Tên xã,,Tên xã\nXã An Bình,,Xã Cẩm Sơn\nXã Bình Minh,,Xã Đại Phú\n",
        ),
    ] {
        let run = in_folder(
            name,
            list.as_bytes(),
            &["so-lieu/a.csv", "--format", "json"],
        );
        let mut met = units(&run);
        met.sort();
        assert_eq!(met, all, "{list}\n{}", run.stderr);
        assert!(!run.stderr.contains("lỗi["), "{list}\n{}", run.stderr);
    }
    // Two columns of other things are no two lists.
    let other = "Huyện,Tên xã,Ghi chú\nHuyện A,Xã An Bình,\nHuyện A,Xã Bình Minh,\n";
    let run = in_folder(
        "ds.csv",
        other.as_bytes(),
        &["so-lieu/a.csv", "--format", "json"],
    );
    assert_eq!(units(&run), ["Xã An Bình", "Xã Bình Minh"]);
}

#[test]
fn sheets_of_a_list_are_of_the_districts_that_they_are_named_after() {
    let mut book = Workbook::new();
    for (name, names, hidden) in [
        (
            "Huyện Hòa Giang",
            &["Xã An Bình", "Xã Bình Minh"][..],
            false,
        ),
        ("Huyện Núi Thành", &["Xã An Bình", "Xã Tam Hải"], false),
        ("cũ", &["Xã Xưa Kia"], true),
    ] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap().set_hidden(hidden);
        sheet.write_string(0, 0, "Tên xã").unwrap();
        for (row, name) in (1..).zip(names) {
            sheet.write_string(row, 0, *name).unwrap();
        }
    }
    let run = against("ds.xlsx", &book.save_to_buffer().unwrap());
    let mut met = units(&run);
    met.sort();
    assert_eq!(
        met,
        ["Xã An Bình", "Xã An Bình", "Xã Bình Minh", "Xã Tam Hải"]
    );
    let told = words(&run.stderr);
    assert!(
        told.contains("TC0860") && told.contains("Trang tính ẩn"),
        "{told}"
    );
}

#[test]
fn who_is_not_listed_is_told_by_what_keeps_it_off_the_list() {
    let told = |list: &str| words(&against("ds.csv", list.as_bytes()).stderr);
    for (list, said) in [
        (
            "Mã,Tên\n20965,Xã Đại Phú\n20966,Xã An Bình\n",
            "mã 20965 là của “Xã Đại Phú”",
        ),
        (
            "Mã,Tên\n20966,Xã An Bình\n20965,Xã Bình Minh\n",
            "mã 20965 là của “Xã Bình Minh”",
        ),
        ("Mã,Tên\n20966,Xã An Bình\n", "“Xã An Bình” có mã 20966"),
        ("Tên\nXã An Binh\n", "có phải là “Xã An Binh”?"),
        ("Tên\nXã Đại Phú\n", "thêm vào danh sách"),
    ] {
        let told = told(list);
        assert!(
            told.contains("TC0866") && told.contains(said),
            "{list}\n{told}"
        );
    }
    let several = "Tên,Huyện\nXã An Bình,Huyện Núi Thành\nXã An Bình,Huyện Hòa Giang\n";
    let run = in_folder("ds.csv", several.as_bytes(), &["so-lieu/a.csv"]);
    let told = words(&run.stderr);
    assert!(told.contains("danh sách có nhiều đơn vị tên này"), "{told}");
}

#[test]
fn a_list_among_the_data_is_no_data_and_one_that_cannot_be_read_is_told_once() {
    let list = "Tên\nXã An Bình\nXã Bình Minh\nXã Cẩm Sơn\n";
    let run = in_folder("ds.csv", list.as_bytes(), &["so-lieu"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(
        words(&run.stdout).contains("ds.csv: danh sách đơn vị"),
        "{}",
        run.stdout
    );
    assert_eq!(
        run.stdout
            .matches("Danh sách đơn vị: so-lieu/ds.csv")
            .count(),
        1,
        "{}",
        run.stdout
    );
    // One that has figures too is read as both.
    let both = "Tên,Số trẻ em,Số trẻ em bị xâm hại,miền_núi\nXã Đại Phú,1500,0,không\n";
    let run = in_folder("ds.csv", both.as_bytes(), &["so-lieu", "--format", "json"]);
    assert_eq!(
        run.verdicts(),
        [("Xã Đại Phú".to_owned(), "met".to_owned())]
    );
    let run = in_folder("ds.txt", list.as_bytes(), &["so-lieu/a.csv"]);
    assert!(
        run.stderr.contains("TC0803") && !run.stderr.contains("TC0866"),
        "{}",
        run.stderr
    );
}
