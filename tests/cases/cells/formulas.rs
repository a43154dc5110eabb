//! Formulas: what of their results is a figure, and what only looks like one.

use rust_xlsxwriter::{Formula, Workbook, Worksheet};

use super::{
    book, changed, commune, findings, saved, says, score, score_bytes, undetermined, verdict,
};

#[test]
fn a_stale_result_is_no_figure() {
    for file in ["A1_cached0.xlsx", "A2_manual_calc.xlsx"] {
        let run = score(file);
        undetermined(&run, "Xã Cẩm Sơn");
        says(&run, "TC0831", &["F9", "“0”"]);
    }
    let stale = |calc: &str| {
        let bytes = book(|sheet| {
            sheet
                .write_formula(1, 5, Formula::new("2+3").set_result("5"))
                .unwrap();
        });
        let bytes = changed(&bytes, |_, text| text.replace("calcId=\"124519\"", calc));
        score_bytes("mini.tieuchi", "a.xlsx", &bytes)
    };
    // What is worked out counts, however it is worked out.
    for calc in [
        "calcId=\"1\"",
        "calcMode=\"manual\"",
        "fullCalcOnLoad=\"0\"",
        "calcCompleted=\"1\"",
    ] {
        assert_eq!(findings(&stale(calc)).0, Vec::<String>::new(), "{calc}");
    }
    for calc in ["fullCalcOnLoad=\"true\"", "calcCompleted=\"false\""] {
        says(&stale(calc), "TC0831", &["“5”"]);
    }
}

#[test]
fn a_figure_beside_stale_formulas_counts() {
    let bytes = book(|sheet| {
        sheet.write_number(1, 5, 1).unwrap();
        sheet.write_formula(1, 8, "1+1").unwrap();
    });
    let bytes = changed(&bytes, |_, text| {
        text.replace("calcId=\"124519\"", "fullCalcOnLoad=\"1\"")
    });
    let run = score_bytes("mini.tieuchi", "a.xlsx", &bytes);
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
}

#[test]
fn a_link_to_a_blank_cell_is_no_zero() {
    let run = score("A3_link_to_blank.xlsx");
    undetermined(&run, "Xã An Bình");
    says(&run, "TC0832", &["B5", "An Bình"]);
}

#[test]
fn formulas_that_only_pass_on_blanks() {
    let passes = |formula: &str, more: &dyn Fn(&mut Worksheet)| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        commune(sheet);
        sheet
            .write_formula(1, 5, Formula::new(formula).set_result("0"))
            .unwrap();
        more(sheet);
        for name in ["Trang 2", "O'Lâm", "S3"] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            sheet.write_string(0, 0, "Chỉ tiêu").unwrap();
            sheet.write_number(9, 0, 7).unwrap();
        }
        let run = score_bytes("mini.tieuchi", "a.xlsx", &saved(&mut book));
        let (codes, all) = findings(&run);
        let of_blanks = codes.iter().any(|code| code == "TC0832");
        let is_unknown = codes.iter().any(|code| code == "TC0850");
        assert_eq!(
            of_blanks || is_unknown,
            verdict(&run, "Xã An Bình") == "undetermined",
            "{formula} {all}"
        );
        of_blanks
    };
    let nothing = |_: &mut Worksheet| {};
    for formula in [
        "H2",
        "$H$2",
        "H2+0",
        "H2*1",
        "-H2",
        "H2+I2+J2",
        "SUM(H2:J9)",
        "sum(H2,I2)",
        "SUM(H:H)",
        "SUM('Trang 2'!B1:B9)",
        "'O''Lâm'!C3",
        "S3!B4",
        "SUM('Trang 2:S3'!B4)",
        "IF(H2=\"\",0,H2)",
        "ROUND(H2,0)",
        "H2+S3!B4",
        // Text is nothing to add up.
        "SUM(A2:D2)",
    ] {
        assert!(passes(formula, &nothing), "{formula}");
    }
    for formula in [
        "2-2",
        "E2-E2",
        "SUM(E2:J2)",
        "SUM('Trang 2'!A1:A10)-7",
        "SUM('Trang 2:S3'!A10)-21",
        "COUNTIF(B2:B2,\"x\")",
        "H2+E2-2410",
    ] {
        assert!(!passes(formula, &nothing), "{formula}");
    }
    let chain = |last: Option<f64>| {
        move |sheet: &mut Worksheet| {
            for column in 7..60 {
                let next = rust_xlsxwriter::utility::row_col_to_cell(1, column + 1);
                let formula = Formula::new(next).set_result("0");
                sheet.write_formula(1, column, formula).unwrap();
            }
            if let Some(number) = last {
                sheet.write_number(1, 60, number).unwrap();
            }
        }
    };
    assert!(passes("H2", &chain(None)));
    assert!(!passes("H2", &chain(Some(0.0))));
    // A formula that looks at itself ends too.
    let circle = |sheet: &mut Worksheet| {
        sheet
            .write_formula(1, 7, Formula::new("F2").set_result("0"))
            .unwrap();
    };
    passes("H2", &circle);
}

#[test]
fn what_a_lookup_finds_blank_is_no_zero() {
    let finds = |formula: &str| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        commune(sheet);
        let formula = Formula::new(formula).set_result("0");
        sheet.write_formula(1, 5, formula).unwrap();
        let list = book.add_worksheet().set_name("Nhập").unwrap();
        for (row, (code, name, figure)) in (0..).zip([
            ("20964", "Xã Khác", Some(0)),
            ("20965", "Xã An Bình", None),
            ("20966", "Xã Có", Some(0)),
        ]) {
            list.write_string(row, 0, code).unwrap();
            list.write_string(row, 1, name).unwrap();
            if let Some(figure) = figure {
                list.write_number(row, 2, figure).unwrap();
            }
        }
        let run = score_bytes("mini.tieuchi", "a.xlsx", &saved(&mut book));
        let (codes, all) = findings(&run);
        let is_blank = codes.contains(&"TC0832".to_owned());
        assert!(!is_blank || all.contains("C2"), "{all}");
        is_blank
    };
    for formula in [
        "VLOOKUP(A2,'Nhập'!A1:C3,3,FALSE)",
        "vlookup(A2,'Nhập'!$A$1:$C$3,3,0)",
        "VLOOKUP(\"20965\",'Nhập'!A:C,3,FALSE)",
        "IFERROR(VLOOKUP(A2,'Nhập'!A:C,3,0),0)",
        "INDEX('Nhập'!C1:C3,MATCH(B2,'Nhập'!B1:B3,0))",
        "INDEX('Nhập'!A1:C3,MATCH(B2,'Nhập'!B1:B3,0),3)",
        "XLOOKUP(B2,'Nhập'!B1:B3,'Nhập'!C1:C3)",
        "SUMIF('Nhập'!B:B,B2,'Nhập'!C:C)",
        "SUMIFS('Nhập'!C1:C3,'Nhập'!B1:B3,B2,'Nhập'!A1:A3,\"20965\")",
    ] {
        assert!(finds(formula), "{formula}");
    }
    for formula in [
        "VLOOKUP(\"20966\",'Nhập'!A1:C3,3,FALSE)",
        "INDEX('Nhập'!C1:C3,MATCH(\"Xã Có\",'Nhập'!B1:B3,0))",
        "SUMIF('Nhập'!B1:B3,\"Xã Có\",'Nhập'!C1:C3)",
    ] {
        assert!(!finds(formula), "{formula}");
    }
    // Which cell these take is not known: their 0 may be that of the blank one.
    for formula in [
        "VLOOKUP(A2,'Nhập'!A1:C3,3,TRUE)",
        "SUMIF('Nhập'!B1:B3,\"Xã*\",'Nhập'!C1:C3)",
        "INDEX('Nhập'!C1:C3,2)",
        "CHOOSE(2,'Nhập'!C1,'Nhập'!C2)",
        "IF('Nhập'!A2=\"20965\",'Nhập'!C2,'Nhập'!C3)",
    ] {
        assert!(finds(formula), "{formula}");
    }
}

#[test]
fn a_formula_that_is_filled_down_moves_with_its_cell() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    commune(sheet);
    for (column, text) in (0..).zip(["20966", "Xã Bình Minh", "Huyện Hòa Giang", "không"]) {
        sheet.write_string(2, column, text).unwrap();
    }
    sheet.write_number(2, 4, 1000).unwrap();
    sheet.write_number(1, 7, 0).unwrap();
    sheet
        .write_formula(1, 5, Formula::new("H2").set_result("0"))
        .unwrap();
    sheet
        .write_formula(2, 5, Formula::new("H3").set_result("0"))
        .unwrap();
    let bytes = changed(&saved(&mut book), |_, text| {
        text.replace("<f>H2</f>", "<f t=\"shared\" ref=\"F2:F3\" si=\"0\">H2</f>")
            .replace("<f>H3</f>", "<f t=\"shared\" si=\"0\"/>")
    });
    let run = score_bytes("mini.tieuchi", "a.xlsx", &bytes);
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
    undetermined(&run, "Xã Bình Minh");
    says(&run, "TC0832", &["H3"]);
}
