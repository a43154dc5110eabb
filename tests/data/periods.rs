//! The time that figures are of, in every format.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::data::support::{Outcome, read, read_text};

fn period(outcome: &Outcome) -> String {
    let period = outcome.only().period;
    period.map_or_else(|| "–".to_owned(), |given| given.value.to_string())
}

#[test]
fn a_list_shares_its_period_and_a_commune_may_have_its_own() {
    let outcome = read_text(
        "a.yaml",
        "kỳ: 2024\nđơn vị:\n- mã: '00001'\n  loại: xã\n- mã: '00004'\n  loại: xã\n  kỳ: 30/11/2024\n",
    );
    let periods: Vec<String> = outcome
        .data
        .records
        .iter()
        .filter_map(|one| one.record.period)
        .map(|given| format!("{} {}", given.at.row, given.value))
        .collect();
    assert_eq!(periods, ["1 2024", "7 30/11/2024"]);
    assert_eq!(outcome.codes(), [""; 0]);
    assert_eq!(outcome.data.periods.len(), 2);
}

#[test]
fn every_spelling_of_the_column() {
    for heading in ["kỳ", "Kỳ", "ky", "KY", "Kỳ đánh giá", "kỳ_đánh_giá"] {
        let outcome = read_text("a.csv", &format!("mã,loại,{heading}\n00001,xã,2024\n"));
        assert_eq!(period(&outcome), "2024", "{heading}");
        assert_eq!(outcome.codes(), [""; 0], "{heading}");
    }
}

#[test]
fn a_sheet_may_hold_a_day_or_a_year() {
    let read_cell = |write: &dyn Fn(&mut rust_xlsxwriter::Worksheet)| {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (column, name) in (0..).zip(["mã", "loại", "kỳ"]) {
            sheet.write_string(0, column, name).unwrap();
        }
        sheet.write_string(1, 0, "00001").unwrap();
        sheet.write_string(1, 1, "xã").unwrap();
        write(sheet);
        let bytes = workbook.save_to_buffer().unwrap();
        let outcome = read(&[("a.xlsx", &bytes)]);
        (period(&outcome), outcome.codes())
    };
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let day = ExcelDateTime::from_ymd(2024, 11, 30).unwrap();
    let with_day = read_cell(&|sheet| {
        sheet.write_with_format(1, 2, &day, &date).unwrap();
    });
    assert_eq!(with_day, ("30/11/2024".to_owned(), vec![]));
    let with_year = read_cell(&|sheet| {
        sheet.write_number(1, 2, 2024).unwrap();
    });
    assert_eq!(with_year, ("2024".to_owned(), vec![]));
    let with_number = read_cell(&|sheet| {
        sheet.write_number(1, 2, 20.5).unwrap();
    });
    assert_eq!(with_number, ("–".to_owned(), vec!["TC0840"]));
    let with_nothing = read_cell(&|_| {});
    assert_eq!(with_nothing, ("–".to_owned(), vec![]));
}

#[test]
fn rows_of_one_commune_have_their_common_days() {
    let outcome = read_text(
        "a.csv",
        "mã,loại,trẻ_em,kỳ\n00001,xã,500,2024\n00001,,,01/06/2024-31/03/2025\n",
    );
    assert_eq!(period(&outcome), "01/06/2024 - 31/12/2024");
}

#[test]
fn periods_without_a_common_day_are_never_brought_together() {
    // Each year alone is one commune; together they are not read at all.
    let rows = |rows: &str| read_text("a.csv", &format!("mã,loại,trẻ_em,kỳ\n{rows}"));
    assert_eq!(rows("00001,xã,500,2024\n").data.records.len(), 1);
    for both in [
        "00001,xã,500,2024\n00001,xã,,2025\n",
        "00001,xã,500,2024\n00004,xã,500,2025\n",
        // Any two have a day in common, all three have none.
        "00001,xã,1,2024\n00004,xã,1,31/12/2024-2025\n00007,xã,1,01/01/2025\n",
    ] {
        let outcome = rows(both);
        assert!(outcome.data.records.is_empty(), "{both}");
        assert!(outcome.data.is_refused());
        assert_eq!(outcome.codes(), ["TC0841"], "{both}");
    }
    let touching = "00001,xã,1,2024\n00004,xã,1,31/12/2024-2025\n";
    assert_eq!(rows(touching).data.records.len(), 2);
}

#[test]
fn a_period_is_held_against_the_standards_dates_by_its_last_day() {
    // The standard of these tests is in force from 01/01/2024.
    for (period, codes) in [
        ("31/12/2023", vec!["TC0842"]),
        ("01/01/2024", vec![]),
        ("2022 - 2024", vec![]),
    ] {
        let outcome = read_text("a.csv", &format!("mã,loại,kỳ\n00001,xã,{period}\n"));
        assert_eq!(outcome.codes(), codes, "{period}");
    }
}

#[test]
fn one_that_cannot_be_read_is_told_once_a_list() {
    let outcome = read_text(
        "a.yaml",
        "kỳ: quý 4\nđơn vị:\n- mã: '00001'\n  loại: xã\n- mã: '00004'\n  loại: xã\n",
    );
    assert_eq!(outcome.codes(), ["TC0840"]);
    let backwards = read_text("a.csv", "mã,loại,kỳ\n00001,xã,2025-2024\n");
    assert!(
        backwards.report().contains("trước khi bắt đầu"),
        "{}",
        backwards.report()
    );
}
