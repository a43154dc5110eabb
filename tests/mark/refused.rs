//! What cannot be marked safely is refused, with a reason, and nothing is written.

use super::support::{Place, inserting, text_of, with, workbook};

fn refused(name: &str, bytes: &[u8]) -> (String, i32) {
    let (run, written) = Place::new().mark(name, bytes, &[]);
    assert!(written.is_none(), "{}", run.told);
    (run.told, run.code)
}

#[test]
fn a_change_that_would_break_something_is_refused() {
    let old = workbook(&["x"]);
    let kind =
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    let signature =
        format!("<Relationship Id=\"s1\" Type=\"{kind}\" Target=\"_xmlsignatures/origin.sigs\"/>");
    let signed = inserting(&old, "_rels/.rels", "</Relationships>", &signature);
    let kind =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders";
    let revisions = format!(
        "<Relationship Id=\"s1\" Type=\"{kind}\" Target=\"revisions/revisionHeaders.xml\"/>"
    );
    let shared = inserting(
        &old,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        &revisions,
    );
    let main = text_of(&old, "xl/workbook.xml").replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    let strict = with(&old, &[("xl/workbook.xml", Some(&main))]);
    let styles = text_of(&old, "xl/styles.xml").replace("</cellXfs>", "");
    let sheet =
        text_of(&old, "xl/worksheets/sheet1.xml").replace("<sheetData>", "<!DOCTYPE x><sheetData>");
    for (bytes, told) in [
        (signed, "chữ ký số"),
        (
            with(&old, &[("_xmlsignatures/sig1.xml", Some("<Signature/>"))]),
            "chữ ký số",
        ),
        (shared, "dùng chung"),
        (strict, "Strict Open XML"),
        (
            with(&old, &[("xl/worksheets/sheet1.xml", Some(&sheet))]),
            "“xl/worksheets/sheet1.xml”",
        ),
        (
            with(&old, &[("xl/styles.xml", Some(&styles))]),
            "Không đọc được",
        ),
    ] {
        let (said, code) = refused("a.xlsx", &bytes);
        assert!(said.contains(told), "{told}: {said}");
        assert!(said.contains("Chưa ghi gì"), "{said}");
        assert!(said.contains("cách sửa"), "{said}");
        assert_eq!(code, 1, "{said}");
    }
}

#[test]
fn what_is_no_workbook_is_refused_before_it_is_read() {
    for name in ["a.csv", "a.yaml", "a.xls", "a.ods", "a.xlsb", "a"] {
        let place = Place::new();
        std::fs::write(place.path.join(name), "mã,tên\n").unwrap();
        let run = place.run(&["mark", "mini.tieuchi", name, "-o", "ra.xlsx"]);
        assert_eq!(run.code, 2, "{}", run.told);
        assert!(run.told.contains(".xlsx và .xlsm"), "{}", run.told);
        assert!(!place.path.join("ra.xlsx").exists());
    }
    // An old workbook is one of Excel's too, and is not denied to be.
    let place = Place::new();
    std::fs::write(place.path.join("a.xls"), "").unwrap();
    let run = place.run(&["mark", "mini.tieuchi", "a.xls", "-o", "ra.xls"]);
    assert!(!run.told.contains("không phải tệp Excel"), "{}", run.told);
    // A name says one thing, the bytes another.
    for bytes in [
        &b"m\xC3\xA3,t\xC3\xAAn\n1,a\n"[..],
        b"",
        b"PK\x03\x04 and no more",
        b"\xD0\xCF\x11\xE0",
    ] {
        let (said, code) = refused("a.xlsx", bytes);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("Chưa ghi gì"), "{said}");
    }
}

#[test]
fn a_folder_is_refused_as_one() {
    let place = Place::new();
    for folder in ["so-lieu", "so-lieu.xlsx"] {
        std::fs::create_dir(place.path.join(folder)).unwrap();
        std::fs::write(place.path.join(folder).join("a.xlsx"), workbook(&["x"])).unwrap();
        let run = place.run(&["mark", "mini.tieuchi", folder, "-o", "ra.xlsx"]);
        assert_eq!(run.code, 2, "{}", run.told);
        assert!(run.told.contains("là thư mục"), "{}", run.told);
        assert!(run.told.contains("cho từng tệp"), "{}", run.told);
        assert!(!place.path.join("ra.xlsx").exists());
    }
}

#[test]
fn a_standard_that_is_missing_or_comes_second_is_told_as_that() {
    let place = Place::new();
    for name in ["a.xlsx", "b.xlsx"] {
        std::fs::write(place.path.join(name), workbook(&["x"])).unwrap();
    }
    for (arguments, told) in [
        (
            &["mark", "a.xlsx", "mini.tieuchi", "-o", "ra.xlsx"][..],
            "`mini.tieuchi a.xlsx`",
        ),
        (
            &["mark", "a.xlsx", "-o", "ra.xlsx"],
            "còn thiếu bộ tiêu chí",
        ),
        (&["mark", "a.xlsx", "-o", "ra.xlsx"], "`BỘ_TIÊU_CHÍ a.xlsx`"),
        // The result of an earlier run is there.
        (&["mark", "a.xlsx", "-o", "b.xlsx"], "còn thiếu bộ tiêu chí"),
        (&["advise", "a.xlsx"], "còn thiếu bộ tiêu chí"),
        (
            &["mark", "mini.tieuchi", "mini.tieuchi", "-o", "ra.xlsx"],
            "không phải số liệu",
        ),
        (
            &["mark", "mini.tieuchi", "-o", "ra.xlsx"],
            "còn thiếu: <TỆP_EXCEL>",
        ),
    ] {
        let run = place.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.told);
        assert!(run.told.contains(told), "{arguments:?}: {}", run.told);
    }
}

#[test]
fn the_result_is_named_as_what_it_is_and_is_never_what_is_read() {
    let place = Place::new();
    std::fs::write(place.path.join("a.xlsx"), workbook(&["x"])).unwrap();
    for (output, told) in [
        ("a.xlsx", "không ghi lên"),
        ("./a.xlsx", "không ghi lên"),
        ("b.xlsm", "phải có đuôi .xlsx"),
        ("b.csv", "b.xlsx"),
        ("b", "b.xlsx"),
        ("-", "phải có đuôi .xlsx"),
    ] {
        let run = place.run(&["mark", "mini.tieuchi", "a.xlsx", "-o", output]);
        assert_eq!(run.code, 2, "{}", run.told);
        assert!(run.told.contains(told), "{output}: {}", run.told);
    }
    let run = place.run(&["mark", "mini.tieuchi", "a.xlsx"]);
    assert_eq!(run.code, 2, "{}", run.told);
    assert!(run.told.contains("--output"), "{}", run.told);
    let run = place.run(&["mark", "mini.tieuchi", "khong-co.xlsx", "-o", "b.xlsx"]);
    assert_eq!(run.code, 3, "{}", run.told);
}
