//! A folder of twelve workbooks by twelve communes, each in a layout of its own: nothing is left
//! out, and every row is accounted for.

use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, Worksheet};
use serde_json::Value;

use crate::cases::support::{folder, run_in};

const NAMES: [&str; 12] = [
    "Xã An Bình",
    "Xã Bình Minh",
    "Xã Cẩm Sơn",
    "Xã Đại Phú",
    "Xã Đông Hải",
    "Xã Gia Lộc",
    "Xã Hòa Thạnh",
    "Xã Kim Long",
    "Xã Long Thủy",
    "Xã Minh Tân",
    "Xã Nghĩa Hưng",
    "Xã Phú Thọ",
];

/// Rows of texts and numbers: what begins with a digit is a number.
fn put(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            match cell.parse::<u32>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) if cell.is_empty() => continue,
                Err(_) => sheet.write(row, column, *cell).unwrap(),
            };
        }
    }
}

fn merge(sheet: &mut Worksheet, rows: (u32, u32), columns: (u16, u16), text: &str) {
    let format = Format::new();
    let written = sheet.merge_range(rows.0, columns.0, rows.1, columns.1, text, &format);
    written.unwrap();
}

/// The workbook of a commune in the layout of its number.
#[expect(
    clippy::too_many_lines,
    reason = "twelve layouts one below the other are read at a glance"
)]
fn write(folder: &Path, number: usize) {
    let name = NAMES[number];
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    match number {
        0 => put(
            sheet,
            0,
            &[
                &["tên", "miền_núi", "Số trẻ em", "Số trẻ em bị xâm hại"],
                &[name, "không", "2410", "1"],
            ],
        ),
        1 => put(
            sheet,
            3,
            &[
                &[
                    "STT",
                    "Tên xã, thị trấn",
                    "Số trẻ em bị xâm hại",
                    "Số trẻ em",
                    "Thuộc miền núi",
                ],
                &["1", name, "1", "2410", "không"],
            ],
        ),
        2 => put(
            sheet,
            0,
            &[
                &["UBND XÃ CẨM SƠN"],
                &["BIỂU SỐ LIỆU"],
                &["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"],
                &["1", "Số trẻ em", "trẻ em", "2410"],
                &["2", "Số trẻ em bị xâm hại", "trẻ em", "1"],
                &["3", "Thuộc miền núi", "có/không", "không"],
                &["", "Người lập biểu", "", "Chủ tịch"],
            ],
        ),
        3 => put(
            sheet,
            1,
            &[
                &["Nội dung", "Kết quả"],
                &["Tên xã", name],
                &["Thuộc miền núi", "không"],
                &["1.1. Số trẻ em:", "2410"],
                &["1.2. Số trẻ em bị xâm hại:", "1"],
            ],
        ),
        4 => {
            merge(sheet, (0, 1), (0, 0), "STT");
            merge(sheet, (0, 1), (1, 1), "Địa phương");
            merge(sheet, (0, 0), (2, 3), "Trẻ em");
            merge(sheet, (0, 1), (4, 4), "Thuộc miền núi");
            put(sheet, 1, &[&["", "", "Số trẻ em", "Số trẻ em bị xâm hại"]]);
            put(sheet, 2, &[&["1", name, "2410", "1", "không"]]);
        }
        5 => {
            merge(sheet, (2, 4), (0, 0), "Phường/Xã");
            merge(sheet, (2, 2), (1, 3), "Tiêu chí 3");
            merge(sheet, (3, 4), (1, 1), "Thuộc miền núi");
            merge(sheet, (3, 3), (2, 3), "Trẻ em trên địa bàn");
            put(sheet, 4, &[&["", "", "Số trẻ em", "Số trẻ em bị xâm hại"]]);
            put(sheet, 5, &[&[name, "không", "2410", "1"]]);
        }
        6 => put(
            sheet,
            0,
            &[
                &[
                    "Tên đơn vị",
                    "Thuộc miền núi",
                    "Số trẻ em",
                    "Số trẻ em bị xâm hại",
                ],
                &["", "có/không", "trẻ em", "trẻ em"],
                &["A", "1", "2", "3"],
                &[name, "không", "2410", "1"],
            ],
        ),
        7 => put(
            sheet,
            0,
            &[
                &[
                    "Xã",
                    "Thuộc miền núi",
                    "3.1. Số trẻ em (trẻ em) năm 2024",
                    "3.2. Số trẻ em\nbị xâm hại (trẻ em) năm 2024:",
                ],
                &[name, "không", "2410", "1"],
            ],
        ),
        8 => {
            sheet.set_name("Long Thủy").unwrap();
            put(
                sheet,
                0,
                &[
                    &["Thuộc miền núi", "Số trẻ em", "Số trẻ em bị xâm hại"],
                    &["không", "2410", "1"],
                ],
            );
        }
        9 => put(
            sheet,
            0,
            &[
                &["tên", "Số trẻ em"],
                &[name, "2410"],
                &[],
                &["tên", "Thuộc miền núi", "Số trẻ em bị xâm hại"],
                &[name, "không", "1"],
            ],
        ),
        10 => put(
            sheet,
            0,
            &[
                &["Đơn vị báo cáo: UBND xã Nghĩa Hưng"],
                &["Chỉ tiêu", "Năm 2023", "Năm 2024"],
                &["Số trẻ em", "2300", "2410"],
                &["Số trẻ em bị xâm hại", "9", "1"],
                &["Thuộc miền núi", "không", "không"],
            ],
        ),
        _ => {
            put(
                sheet,
                0,
                &[
                    &["Biểu số 2"],
                    &[
                        "TT",
                        "Đơn vị",
                        "Thuộc miền núi",
                        "Số trẻ em",
                        "Số trẻ em bị xâm hại",
                    ],
                    &["1", name, "không", "2410", "1"],
                    &["", "Cộng toàn xã", "", "2410", "1"],
                    &["Ghi chú: số liệu đến 31/12"],
                    &["", "NGƯỜI LẬP BIỂU", "", "TM. ỦY BAN NHÂN DÂN"],
                    &["", "Nguyễn Thị Lan", "", "Trần Văn Minh"],
                ],
            );
            let hidden = book.add_worksheet();
            hidden.set_name("Danh mục").unwrap().set_hidden(true);
            put(hidden, 0, &[&["có"], &["không"]]);
        }
    }
    book.save(folder.join(format!("bieu-{:02}.xlsx", number + 1)))
        .unwrap();
}

/// The rows of a sheet that hold something, by the file that has them.
fn rows_of(json: &Value, file: &str) -> Vec<(u64, u64, String)> {
    let inputs = json["inputs"].as_array().unwrap().iter();
    let of_file = inputs.filter(|part| part["file"].as_str().unwrap().ends_with(file));
    let rows = of_file.filter_map(|part| {
        let rows = part["rows"].as_array()?;
        let kind = part["read_as"].as_str()?.to_owned();
        Some((rows[0].as_u64()?, rows[1].as_u64()?, kind))
    });
    rows.collect()
}

#[test]
fn twelve_layouts_leave_nothing_out() {
    let place = tempfile::tempdir().unwrap();
    for number in 0..NAMES.len() {
        write(place.path(), number);
    }
    std::fs::copy(
        folder("data").join("mini.tieuchi"),
        place.path().join("mini.tieuchi"),
    )
    .unwrap();
    let run = run_in(
        place.path(),
        &["score", "mini.tieuchi", ".", "--format", "json"],
    );
    let json = run.json();
    let mut communes = run.verdicts();
    communes.sort();
    let mut expected: Vec<(String, String)> = NAMES
        .iter()
        .map(|name| ((*name).to_owned(), "met".to_owned()))
        .collect();
    // Only its sheet's name says whose figures these are.
    expected[8].0 = "Long Thủy".to_owned();
    expected.sort();
    assert_eq!(communes, expected, "{}", run.stderr);
    for commune in json["communes"].as_array().unwrap() {
        assert_eq!(commune["points"]["min"], 50, "{commune}");
    }
    // The hidden list of choices and last year's figures were not read, nothing else.
    let problems = json["problems"].as_array().unwrap().len();
    assert_eq!((problems, run.code), (2, 1), "{}", run.stderr);
    for part in ["“Danh mục”", "“Năm 2023”"] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    // Every row of every form stands in the account.
    let account = rows_of(&json, "bieu-12.xlsx");
    let kinds: Vec<&str> = account.iter().map(|(.., kind)| kind.as_str()).collect();
    assert_eq!(kinds, ["title", "headings", "units", "total", "note"]);
    assert_eq!((account[0].0, account[4].1), (1, 7));
    let table = run_in(place.path(), &["score", "mini.tieuchi", "."]);
    assert!(
        table
            .stdout
            .contains("Đã đọc 12 đơn vị từ 12 tệp, trong đó có 12 trang tính"),
        "{}",
        table.stdout
    );
}
