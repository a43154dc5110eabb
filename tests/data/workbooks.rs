//! Workbooks, written here as spreadsheet programs write them.

use std::io::{Read as _, Write as _};

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::data::support::{Outcome, read};

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

/// The workbook as a program that works nothing out writes it: without what formulas came to.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut copy = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for at in 0..book.len() {
        let mut file = book.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let options = zip::write::SimpleFileOptions::default();
        copy.start_file(file.name().unwrap(), options).unwrap();
        let text = text
            .replace("</f><v>0</v>", "</f>")
            .replace("</f><v>1</v>", "</f><v></v>")
            .replace("<v>no text</v>", "<v></v>");
        copy.write_all(text.as_bytes()).unwrap();
    }
    copy.finish().unwrap().into_inner()
}

#[test]
fn a_formula_without_a_result_is_reported() {
    let bytes = workbook(|sheet| {
        headings(
            sheet,
            0,
            &[
                "mã",
                "tên",
                "loại",
                "trẻ_em",
                "trẻ_em_dưới_1_tuổi",
                "có_cán_bộ",
            ],
        );
        headings(sheet, 1, &["00001", "Xã An Hòa", "xã"]);
        headings(sheet, 2, &["00004", "Xã An Bình", "xã"]);
        headings(sheet, 3, &["00006", "", "xã"]);
        let formula = |result: &str| rust_xlsxwriter::Formula::new("1+1").set_result(result);
        sheet.write_formula(1, 3, formula("0")).unwrap();
        sheet.write_formula(1, 4, formula("1")).unwrap();
        sheet.write_formula(2, 3, formula("2")).unwrap();
        // Worked out to be no text: left blank on purpose.
        sheet.write_formula(2, 4, formula("no text")).unwrap();
        sheet.write_formula(3, 1, formula("0")).unwrap();
        sheet.write_number(3, 3, 5).unwrap();
    });
    let outcome = read_book(&without_results(&bytes));
    insta::assert_snapshot!("formulas", outcome.communes() + &outcome.report());
}

#[test]
fn a_code_or_name_that_is_true_or_false_is_reported() {
    let bytes = workbook(|sheet| {
        headings(sheet, 0, &["mã", "tên", "loại", "trẻ_em"]);
        headings(sheet, 1, &["", "Xã An Hòa", "xã", "500"]);
        headings(sheet, 2, &["00004", "", "xã", "500"]);
        sheet.write_boolean(1, 0, true).unwrap();
        sheet.write_boolean(2, 1, false).unwrap();
    });
    let outcome = read_book(&bytes);
    insta::assert_snapshot!("booleans", outcome.communes() + &outcome.report());
}

#[test]
fn a_row_of_column_numbers_is_no_data() {
    let rows = |numbers: &[f64], text: &[&str]| {
        read_book(&workbook(|sheet| {
            headings(sheet, 2, &["STT", "mã", "tên", "loại", "trẻ_em"]);
            for (column, number) in (0..).zip(numbers) {
                sheet.write_number(3, column, *number).unwrap();
            }
            headings(sheet, 3, text);
            headings(sheet, 5, &["1", "00001", "Xã An Hòa", "xã", "500"]);
            headings(sheet, 6, &["1", "2", "3", "4", "5"]);
        }))
    };
    // The same cells below the data are no numbering.
    let below = vec!["TC0820", "TC0813"];
    for (numbers, text) in [
        (&[1.0, 2.0, 3.0, 4.0, 5.0][..], &[][..]),
        (&[], &["A", "B", "1", "2", "3"]),
        (&[], &["(1)", "(2)", "(3)", "(4)", "(5)"]),
    ] {
        let outcome = rows(numbers, text);
        assert_eq!(outcome.codes(), below, "{}", outcome.report());
        assert_eq!(outcome.data.records.len(), 2);
    }
    assert_eq!(rows(&[], &["1", "9"]).data.records.len(), 3);
}

#[test]
fn headings_on_two_merged_rows() {
    let merge = Format::new();
    let form = |known: bool| {
        workbook(|sheet| {
            sheet
                .merge_range(0, 0, 0, 6, "BIỂU TỔNG HỢP", &merge)
                .unwrap();
            for (column, heading) in [
                (0, "TT"),
                (1, "Mã xã"),
                (2, "Tên xã"),
                (3, "Loại đơn vị"),
                (4, "Số trẻ em"),
            ] {
                sheet
                    .merge_range(2, column, 3, column, heading, &merge)
                    .unwrap();
            }
            sheet.merge_range(2, 5, 2, 6, "Tiêm chủng", &merge).unwrap();
            let parts = if known {
                ["trẻ_em_dưới_1_tuổi", "trẻ_em_tiêm_chủng"]
            } else {
                ["Tổng số", "Đủ mũi"]
            };
            sheet.write_string(3, 5, parts[0]).unwrap();
            sheet.write_string(3, 6, parts[1]).unwrap();
            headings(sheet, 4, &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]);
            headings(
                sheet,
                5,
                &["1", "00001", "Xã An Hòa", "xã", "500", "32", "30"],
            );
        })
    };
    let outcome = read_book(&form(true));
    assert_eq!(outcome.report(), "");
    assert_eq!(outcome.number("trẻ_em_tiêm_chủng").as_deref(), Some("30"));
    let outcome = read_book(&form(false));
    insta::assert_snapshot!("two_rows", outcome.communes() + &outcome.report());
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
