//! Workbooks, written here as spreadsheet programs write them.

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::support::{Outcome, read};

/// A workbook of one sheet with these rows.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

fn headings(sheet: &mut rust_xlsxwriter::Worksheet, row: u32, names: &[&str]) {
    for (column, name) in (0..).zip(names) {
        sheet.write_string(row, column, *name).unwrap();
    }
}

fn read_book(bytes: &[u8]) -> Outcome {
    read(&[("a.xlsx", bytes)])
}

#[test]
fn numbers_are_what_the_sheet_shows() {
    let percent = Format::new().set_num_format("0.0%");
    let literal = Format::new().set_num_format("0.0\"%\"");
    let satisfied = |value: f64, format: Option<&Format>| {
        let bytes = workbook(|sheet| {
            headings(sheet, 0, &["mã", "loại", "tỷ_lệ_hài_lòng"]);
            sheet.write_number(1, 0, 15_499).unwrap();
            sheet.write_string(1, 1, "xã").unwrap();
            match format {
                Some(format) => sheet.write_number_with_format(1, 2, value, format).unwrap(),
                None => sheet.write_number(1, 2, value).unwrap(),
            };
        });
        let outcome = read_book(&bytes);
        let number = outcome.number("tỷ_lệ_hài_lòng");
        (number, outcome.codes())
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(satisfied(95.5, None), (some("95.5"), vec![]));
    assert_eq!(satisfied(0.0, None), (some("0"), vec![]));
    assert_eq!(satisfied(1.5, None), (some("1.5"), vec![]));
    // Binary tenths are no tenths; the sheet shows 30,3 all the same.
    assert_eq!(satisfied(10.1 + 20.2, None), (some("30.3"), vec![]));
    assert_eq!(satisfied(0.955, Some(&percent)), (some("95.5"), vec![]));
    assert_eq!(satisfied(1.0, Some(&percent)), (some("100"), vec![]));
    assert_eq!(satisfied(1.01, Some(&percent)), (None, vec!["TC0816"]));
    assert_eq!(satisfied(95.5, Some(&literal)), (some("95.5"), vec![]));
    // Per cent or a part of one: nothing in the sheet tells.
    assert_eq!(satisfied(0.955, None), (None, vec!["TC0810"]));
    assert_eq!(satisfied(1.0, None), (None, vec!["TC0810"]));
    assert_eq!(satisfied(0.955, Some(&literal)), (None, vec!["TC0810"]));
    assert_eq!(satisfied(-5.0, None), (None, vec!["TC0814"]));
    assert_eq!(satisfied(1e300, None), (None, vec!["TC0811"]));
}

#[test]
fn cells_of_every_kind() {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let percent = Format::new().set_num_format("0%");
    let bytes = workbook(|sheet| {
        sheet.set_name("Số liệu").unwrap();
        sheet.write_string(0, 0, "BIỂU TỔNG HỢP").unwrap();
        headings(
            sheet,
            3,
            &[
                "STT",
                "Mã xã",
                "Tên xã",
                "Loại đơn vị",
                "Số trẻ em",
                "trẻ_em_dưới_1_tuổi",
                "có_cán_bộ",
            ],
        );
        let mut row = |row: u32, code: &str, name: &str| {
            sheet.write_number(row, 0, row).unwrap();
            sheet.write_string(row, 1, code).unwrap();
            sheet.write_string(row, 2, name).unwrap();
            sheet.write_string(row, 3, "xã").unwrap();
        };
        row(4, "00001", "Xã An Ho\u{300}a");
        row(5, "00004", "Xã An  Bình");
        row(7, "00006", "Xã An Phú");
        row(8, "00007", "Xã An Lạc");
        row(10, "", "Xã An Mỹ");
        sheet.write_number(4, 4, 500).unwrap();
        sheet.write_number(4, 5, 32).unwrap();
        sheet.write_boolean(4, 6, true).unwrap();
        sheet.write_string(5, 4, "1.234").unwrap();
        sheet.write_number(5, 5, 32.5).unwrap();
        sheet.write_number(5, 6, 0).unwrap();
        sheet
            .write_formula(
                7,
                4,
                rust_xlsxwriter::Formula::new("1/0").set_result("#DIV/0!"),
            )
            .unwrap();
        sheet.write_number_with_format(7, 5, 45_000, &date).unwrap();
        sheet.write_string(7, 6, "x").unwrap();
        sheet.write_boolean(8, 4, true).unwrap();
        sheet.write_number_with_format(8, 5, 0.5, &percent).unwrap();
        sheet.write_number(8, 6, 2).unwrap();
        sheet.write_number(9, 0, 9).unwrap();
        sheet.write_number(10, 1, 10).unwrap();
        sheet.write_string(4, 9, "bên lề").unwrap();
    });
    let outcome = read_book(&bytes);
    insta::assert_snapshot!("cells", outcome.communes() + &outcome.report());
}

#[test]
fn every_visible_sheet_with_headings_is_read() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Hướng dẫn")
        .unwrap()
        .write_string(0, 0, "Cách điền")
        .unwrap();
    let health = book.add_worksheet().set_name("Y tế").unwrap();
    headings(health, 0, &["mã", "loại", "trẻ_em"]);
    headings(health, 1, &["00001", "xã", "500"]);
    let schools = book.add_worksheet().set_name("Giáo dục").unwrap();
    headings(schools, 2, &["mã", "trẻ_em", "có_cán_bộ"]);
    headings(schools, 3, &["00001", "520", "có"]);
    let hidden = book
        .add_worksheet()
        .set_name("Năm trước")
        .unwrap()
        .set_hidden(true);
    headings(hidden, 0, &["mã", "trẻ_em"]);
    headings(hidden, 1, &["00001", "400"]);
    let outcome = read_book(&book.save_to_buffer().unwrap());
    insta::assert_snapshot!("sheets", outcome.communes() + &outcome.report());

    let only_guide = workbook(|sheet| headings(sheet, 0, &["Cách điền", "trẻ_em"]));
    assert_eq!(read_book(&only_guide).codes(), ["TC0826"]);
}

#[test]
fn a_stray_cell_far_away_costs_nothing() {
    let bytes = workbook(|sheet| {
        headings(sheet, 0, &["mã", "loại", "trẻ_em"]);
        headings(sheet, 1, &["00001", "xã", "500"]);
        sheet.write_string(1_048_575, 16_383, "x").unwrap();
    });
    let outcome = read_book(&bytes);
    assert_eq!(outcome.codes(), ["TC0804"]);
    assert_eq!(outcome.data.records.len(), 1);
}

proptest! {
    #[test]
    fn a_damaged_workbook_is_reported(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = workbook(|sheet| {
            headings(sheet, 0, &["mã", "loại", "trẻ_em"]);
            headings(sheet, 1, &["00001", "xã", "500"]);
        });
        let at = at.index(bytes.len());
        bytes[at] = byte;
        read_book(&bytes).report();
        bytes.truncate(at);
        read_book(&bytes).report();
    }
}
