//! Zeros of formulas: which of them somebody has reported.

use rust_xlsxwriter::{Formula, Workbook, Worksheet};

use crate::cases::cells::{changed, commune, findings, saved, says, score_bytes, verdict};
use crate::cases::support::Run;

/// Scores a commune whose count of cases is a formula's result; a sheet `Nhập` beside it has a
/// zero that is there (`C3`) and a cell that is blank (`C2`).
fn scored(formula: &str, result: &str, more: &dyn Fn(&mut Worksheet)) -> Run {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    commune(sheet);
    let formula = Formula::new(formula).set_result(result);
    sheet.write_formula(1, 5, formula).unwrap();
    more(sheet);
    for name in ["Nhập", "Xã A", "Xã B"] {
        let list = book.add_worksheet().set_name(name).unwrap();
        for (row, code) in [(1, "20965"), (2, "20966"), (3, "20967")] {
            list.write_string(row, 0, code).unwrap();
        }
        list.write_number(2, 2, 0).unwrap();
        list.write_string(3, 2, "chưa có").unwrap();
        list.write_string(0, 2, "Số vụ").unwrap();
        list.write_number(1, 4, 50).unwrap();
    }
    score_bytes("mini.tieuchi", "a.xlsx", &saved(&mut book))
}

/// The code of what is said of the formula's zero; none where it is believed.
fn of_zero(formula: &str) -> Option<String> {
    let run = scored(formula, "0", &|_| {});
    let (codes, all) = findings(&run);
    let code = codes
        .into_iter()
        .find(|code| code == "TC0832" || code == "TC0850");
    let is_missing = verdict(&run, "Xã An Bình") == "undetermined";
    assert_eq!(is_missing, code.is_some(), "{formula} {all}");
    code
}

#[test]
fn a_zero_from_a_place_that_cannot_be_seen_is_missing() {
    for formula in [
        "[1]Nhập!C3",
        "'[1]Xã A'!C3",
        "'[Báo cáo 2024.xlsx]Nhập'!C3",
        "SUM([1]Nhập!C1:C9)",
        "INDIRECT(\"Nhập!C3\")",
        "OFFSET(Nhập!C1,2,0)",
        "_xlfn.LET(_xlpm.x,Nhập!C3,_xlpm.x)",
        "Bảng1[Số vụ]",
        "SUM(Bảng1[[#This Row],[Số vụ]])",
        "tên_lạ",
        "HÀM_RIÊNG(Nhập!C3)",
        "INDEX(Nhập!C1:C4,RANDBETWEEN(1,4))+[2]S!A1",
        "GETPIVOTDATA(\"Số vụ\",Nhập!A1)",
        "TODAY()-TODAY()",
        "IFERROR([1]Nhập!C3,0)",
        "VLOOKUP(\"không có\",Nhập!A2:E4,3,0)",
        "IFERROR(VLOOKUP(\"không có\",Nhập!A3:A3,1,0),0)",
        "SUMIF(Nhập!A2:A4,\"không có\",Nhập!E2:E2)",
        "Nhập!C3+",
    ] {
        assert_eq!(of_zero(formula).as_deref(), Some("TC0850"), "{formula}");
    }
    // What is no zero stays as it is.
    for formula in ["[1]Nhập!C3", "INDIRECT(\"Nhập!C3\")", "OFFSET(Nhập!C1,2,0)"] {
        let run = scored(formula, "4", &|_| {});
        assert!(
            !findings(&run).0.contains(&"TC0850".to_owned()),
            "{formula}"
        );
        assert_eq!(verdict(&run, "Xã An Bình"), "not_met", "{formula}");
    }
    says(
        &scored("[1]Nhập!C3", "0", &|_| {}),
        "TC0850",
        &["ghi thẳng số 0"],
    );
}

#[test]
fn a_zero_that_may_be_a_blanks_is_missing() {
    for formula in [
        "Nhập!C2",
        "SUM('Xã A:Xã B'!C2)",
        "SUM('Xã A':'Xã B'!C2)",
        "SUM('Xã A':'Xã B'!D1:D9)",
        // A product or a quotient is 0 by one part alone.
        "Nhập!C2*E2",
        "Nhập!C2/Nhập!E2",
        "Nhập!C2/Nhập!E2*100",
        "ROUND(Nhập!C2/Nhập!E2*100,1)",
        "Nhập!C2*100%",
        "IFERROR(Nhập!C2/Nhập!E2,0)",
        "IFERROR(Nhập!E2/Nhập!C2,0)",
        "IF(Nhập!C2>0,1,0)",
        "IF(AND(E2>0,Nhập!C2>0),1,0)",
        "IF(Nhập!A2=\"20965\",Nhập!C2,0)",
        "MAX(Nhập!C2,0)",
        "VALUE(Nhập!C2)",
        "LEN(Nhập!C2)",
        "COUNTA(Nhập!D1:D9)",
        "COUNTIF(Nhập!D1:D9,B2)",
        "COUNTIFS(Nhập!D1:D9,B2,Nhập!B1:B9,A2)",
        "SUMPRODUCT(Nhập!C1:C4,Nhập!E1:E4)",
        "INDEX(Nhập!A1:E4,MATCH(A2,Nhập!A1:A4,0),MATCH(\"Số vụ\",Nhập!A1:E1,0))",
        "VLOOKUP(A2,Nhập!A1:E4,MATCH(\"Số vụ\",Nhập!A1:E1,0),0)",
        "VLOOKUP(A2,Nhập!A1:E4,COLUMN(C1),)",
        "VLOOKUP(TRIM(A2&\"\"),Nhập!A1:E4,3,FALSE)",
        "INDEX(Nhập!C1:C4,ROW()+0)",
        "_xlfn.XLOOKUP(A2,Nhập!A1:A4,Nhập!C1:C4,0,0)",
    ] {
        assert_eq!(of_zero(formula).as_deref(), Some("TC0832"), "{formula}");
    }
}

#[test]
fn a_zero_that_rests_on_figures_is_believed() {
    for formula in [
        "0",
        "2-2",
        "Nhập!C3",
        "'Xã A'!C3",
        "SUM('Xã A:Xã B'!C3)",
        "SUM('Xã A':'Xã B'!C1:C9)",
        "Nhập!C3/Nhập!E2",
        "IFERROR(Nhập!C3/Nhập!E2,0)",
        "IFERROR(ROUND(Nhập!C3/SUM(Nhập!E1:E4)*100,2),0)",
        "IF(Nhập!C3=\"\",0,Nhập!C3)",
        "IF(Nhập!E2>0,Nhập!C3*100/Nhập!E2,0)",
        "COUNTIF(Nhập!A1:A9,\"Có\")",
        "COUNTBLANK(Nhập!A2:A4)",
        "SUMIF(Nhập!A2:A4,\"20966\",Nhập!C2:C4)",
        "INDEX(Nhập!A1:E4,MATCH(\"20966\",Nhập!A1:A4,0),MATCH(\"Số vụ\",Nhập!A1:E1,0))",
        "IFERROR(VLOOKUP(\"20966\",Nhập!A1:E4,3,0),0)",
        "VLOOKUP(\"20966\",Nhập!A1:E4,COLUMN(C1),)",
        "_xlfn.XLOOKUP(\"20966\",Nhập!A1:A4,Nhập!C1:C4)",
        "SUBTOTAL(9,Nhập!C1:C4)",
        "INT(Nhập!C3)",
        "-Nhập!C3",
        "MIN(Nhập!C2:C4,E2)*0",
    ] {
        assert_eq!(of_zero(formula), None, "{formula}");
    }
}

#[test]
fn cells_that_hold_text_are_not_called_blank() {
    for formula in [
        "SUM(Nhập!C4:D4)",
        "SUM(Nhập!A2:A4)",
        "MAX(Nhập!C4)",
        "N(Nhập!C4)",
    ] {
        let run = scored(formula, "0", &|_| {});
        says(&run, "TC0832", &["không có số"]);
        assert!(!findings(&run).1.contains("ô trống"), "{formula}");
    }
    says(
        &scored("SUM(Nhập!D1:D9)", "0", &|_| {}),
        "TC0832",
        &["ô trống"],
    );
}

#[test]
fn one_formula_that_fills_many_cells_passes_on_each_blank() {
    let book = |formula: &str, kind: &str| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        commune(sheet);
        for (column, text) in (0..).zip(["20966", "Xã Bình Minh", "Huyện Hòa Giang", "không"])
        {
            sheet.write_string(2, column, text).unwrap();
        }
        sheet.write_number(2, 4, 1000).unwrap();
        let own = Formula::new(formula).set_result("0");
        sheet.write_formula(1, 5, own).unwrap();
        sheet.write_number(2, 5, 0).unwrap();
        let list = book.add_worksheet().set_name("Nhập").unwrap();
        list.write_number(0, 0, 0).unwrap();
        list.write_number(1, 1, 5).unwrap();
        let bytes = changed(&saved(&mut book), |_, text| {
            text.replace("<f>", &format!("<f t=\"array\" ref=\"F2:F3\"{kind}>"))
        });
        score_bytes("mini.tieuchi", "a.xlsx", &bytes)
    };
    for kind in ["", " aca=\"1\""] {
        let run = book("Nhập!A1:A2", kind);
        assert_eq!(verdict(&run, "Xã An Bình"), "met");
        assert_eq!(
            verdict(&run, "Xã Bình Minh"),
            "undetermined",
            "{}",
            run.stdout
        );
        says(&run, "TC0832", &["A2"]);
    }
    // A product of both is 0 by the blank of its own row.
    let run = book("Nhập!A1:A2*2", "");
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
    assert_eq!(verdict(&run, "Xã Bình Minh"), "undetermined");
}

#[test]
fn names_stand_for_their_cells() {
    let named = |refers: &str| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        commune(sheet);
        let formula = Formula::new("SoVu").set_result("0");
        sheet.write_formula(1, 5, formula).unwrap();
        let list = book.add_worksheet().set_name("Nhập").unwrap();
        list.write_number(2, 2, 0).unwrap();
        book.define_name("SoVu", refers).unwrap();
        let run = score_bytes("mini.tieuchi", "a.xlsx", &saved(&mut book));
        let codes = findings(&run).0.into_iter();
        codes
            .into_iter()
            .find(|code| code == "TC0832" || code == "TC0850")
    };
    assert_eq!(named("='Nhập'!$C$3"), None);
    assert_eq!(named("='Nhập'!$C$2").as_deref(), Some("TC0832"));
    // Which cell a reference that moves is, hangs on where the name is used.
    assert_eq!(named("='Nhập'!C3").as_deref(), Some("TC0850"));
}

/// Words over blank cells are no more reported than zeros are.
#[test]
fn a_text_that_rests_on_blank_cells_is_missing() {
    let answer = |formula: &str, result: &str| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        commune(sheet);
        // The column of yes and no.
        let formula = Formula::new(formula).set_result(result);
        sheet.write_formula(1, 3, formula).unwrap();
        let list = book.add_worksheet().set_name("Nhập").unwrap();
        list.write_string(2, 2, "có").unwrap();
        list.write_number(3, 2, 5).unwrap();
        let run = score_bytes("mini.tieuchi", "a.xlsx", &saved(&mut book));
        findings(&run).0.into_iter().any(|code| code == "TC0832")
    };
    for (formula, result, is_missing) in [
        ("Nhập!C2&\"\"", "không", true),
        ("IF(Nhập!C2=\"\",\"Có\",\"Không\")", "Có", true),
        ("IF(Nhập!C2>0,\"Có\",\"Không\")", "Không", true),
        ("IF(ISBLANK(Nhập!C2),\"không\",\"có\")", "không", true),
        ("LOWER(Nhập!C2&Nhập!D2)", "không", true),
        ("Nhập!C3&\"\"", "có", false),
        ("IF(Nhập!C4>0,\"Có\",\"Không\")", "Có", false),
        ("IF(Nhập!C3=\"\",\"Không\",Nhập!C3)", "có", false),
        // What nobody knows is believed where it is no zero.
        ("INDIRECT(\"Nhập!C3\")&\"\"", "có", false),
        ("\"có\"", "có", false),
    ] {
        assert_eq!(answer(formula, result), is_missing, "{formula}");
    }
}
