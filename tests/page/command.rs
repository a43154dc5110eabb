//! `report` as somebody types it.

use std::fs;

use super::{DISTRICT, STANDARD};
use crate::support::program::{fresh_folder, parts, run};

#[test]
fn one_sheet_for_each_and_none_is_replaced() {
    let folder = fresh_folder("page", "each").join("phieu");
    let each = || {
        parts(&run(&[
            "report",
            STANDARD,
            DISTRICT,
            "--each",
            folder.to_str().unwrap(),
        ]))
    };
    let (out, told, code) = each();
    assert_eq!((out.as_str(), code), ("", 0), "{told}");
    assert!(told.contains("Đã ghi 17 phiếu chấm điểm vào"), "{told}");
    let names: Vec<_> = fs::read_dir(&folder).unwrap().collect();
    assert_eq!(names.len(), 17);
    let sheet = fs::read_to_string(folder.join("20984 Xã Tam Anh Nam.html")).unwrap();
    assert!(sheet.contains("XÃ TAM ANH NAM") && !sheet.contains("Tam Hòa"));
    let alone = run(&["report", STANDARD, DISTRICT, "--commune", "20984"]);
    assert!(alone.stdout == sheet.as_bytes(), "by itself it is the same");
    // Somebody may have changed one.
    fs::write(folder.join("21007 Xã Tam Trà.html"), "đã sửa").unwrap();
    fs::remove_file(folder.join("20984 Xã Tam Anh Nam.html")).unwrap();
    let (_, told, code) = each();
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("đã có tệp"), "{told}");
    assert!(
        !folder.join("20984 Xã Tam Anh Nam.html").exists(),
        "nothing is written then"
    );
    let kept = fs::read_to_string(folder.join("21007 Xã Tam Trà.html")).unwrap();
    assert_eq!(kept, "đã sửa");
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let folder = fresh_folder("page", "refused");
    let page = folder.join("bao-cao.xlsx");
    let page = page.to_str().unwrap();
    for (arguments, said) in [
        (&["-o", page][..], ".html"),
        (&["--commune", "không có xã này"], "không có xã này"),
        (&["--commune", "20984", "--each", "x"], "--each"),
        (&["--each", "x", "-o", "y.html"], "--each"),
        (&["--district", "Huyện Không Có"], "Huyện Không Có"),
    ] {
        let all: Vec<&str> = ["report", STANDARD, DISTRICT]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        let (out, told, code) = parts(&run(&all));
        assert_eq!((out.as_str(), code), ("", 2), "{arguments:?}: {told}");
        assert!(told.contains(said), "{arguments:?}: {told}");
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn a_district_has_its_own_page() {
    let province = "examples/quang-nam-2024.csv";
    let (page, _, _) = parts(&run(&[
        "report",
        STANDARD,
        province,
        "--district",
        "núi thành",
    ]));
    assert!(page.contains("Huyện Núi Thành, tỉnh Quảng Nam"));
    assert!(!page.contains("data-rows") && !page.contains("Thăng Bình"));
}
