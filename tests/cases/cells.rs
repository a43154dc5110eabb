//! How single cells and lines of data files are read.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};

use rust_xlsxwriter::{Format, FormatScript, Formula, Workbook, Worksheet};
use serde_json::Value;

use crate::support::{Run, folder, run, run_in};

/// The headings of the small standard.
const HEADINGS: [&str; 6] = [
    "mã",
    "tên",
    "huyện",
    "miền_núi",
    "Số trẻ em",
    "Số trẻ em bị xâm hại",
];

fn score(file: &str) -> Run {
    run("data", &["score", "mini.tieuchi", file, "--format", "json"])
}

/// Scores bytes under a name, by the small standard or another.
fn score_bytes(standard: &str, name: &str, bytes: &[u8]) -> Run {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join(name), bytes).unwrap();
    let standard = folder("data").join(standard);
    let standard = standard.to_str().unwrap();
    run_in(place.path(), &["score", standard, name, "--format", "json"])
}

fn score_text(text: &str) -> Run {
    score_bytes("mini.tieuchi", "a.csv", text.as_bytes())
}

/// A workbook of one commune, but for what `fill` writes.
fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    commune(sheet);
    fill(sheet);
    saved(&mut book)
}

fn commune(sheet: &mut Worksheet) {
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for (column, text) in (0..).zip(["20965", "Xã An Bình", "Huyện Hòa Giang", "không"]) {
        sheet.write_string(1, column, text).unwrap();
    }
    sheet.write_number(1, 4, 2410).unwrap();
}

/// A workbook as a spreadsheet program saves it: all is worked out.
fn saved(book: &mut Workbook) -> Vec<u8> {
    changed(&book.save_to_buffer().unwrap(), |_, text| {
        text.replace(" fullCalcOnLoad=\"1\"", "")
    })
}

/// A workbook with other parts.
fn changed(bytes: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut copy = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..book.len() {
        let mut file = book.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        let options = zip::write::SimpleFileOptions::default();
        copy.start_file(&name, options).unwrap();
        copy.write_all(change(&name, text).as_bytes()).unwrap();
    }
    copy.finish().unwrap().into_inner()
}

/// Scores a workbook of one commune whose last cell `fill` writes.
fn score_cell(fill: impl FnOnce(&mut Worksheet)) -> Run {
    score_bytes("mini.tieuchi", "a.xlsx", &book(fill))
}

fn walk<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            if map.contains_key("code") && map.contains_key("severity") {
                found.push(value);
            }
            map.values().for_each(|value| walk(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
        _ => {}
    }
}

/// The codes of what was found in data, and all its words.
fn findings(run: &Run) -> (Vec<String>, String) {
    let json = run.json();
    let mut found = Vec::new();
    walk(&json, &mut found);
    let codes = found.iter().map(|one| one["code"].as_str().unwrap());
    let codes = codes.filter(|code| code.starts_with("TC08"));
    let codes: Vec<String> = codes.map(str::to_owned).collect();
    (codes, serde_json::to_string(&found).unwrap())
}

fn says(run: &Run, code: &str, words: &[&str]) {
    let (codes, all) = findings(run);
    assert!(
        codes.iter().any(|one| one == code),
        "{code}: {codes:?} {all}"
    );
    for words in words {
        assert!(all.contains(words), "{words}: {all}");
    }
}

fn verdict(run: &Run, name: &str) -> String {
    let verdicts = run.verdicts();
    let found = verdicts.iter().find(|(one, _)| one == name);
    found.map_or_else(
        || format!("none: {verdicts:?}"),
        |(_, verdict)| verdict.clone(),
    )
}

fn undetermined(run: &Run, name: &str) {
    assert_eq!(verdict(run, name), "undetermined", "{}", run.stderr);
}

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
        assert_eq!(
            of_blanks,
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
        "'[1]Trang 2'!B4",
        "[1]S3!B4",
        "Bảng[Cột]",
        "tên_lạ",
        "INDIRECT(\"H2\")",
        "ROW(H2)-2",
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

#[test]
fn a_figure_that_is_partly_struck_out_is_refused() {
    let run = score("B1_strike.xlsx");
    undetermined(&run, "Xã An Bình");
    says(&run, "TC0833", &["“10”", "“0”"]);
    let plain = Format::new();
    let struck = Format::new().set_font_strikethrough();
    let run = score_cell(|sheet| {
        sheet
            .write_rich_string(1, 5, &[(&plain, "1"), (&struck, "5")])
            .unwrap();
    });
    says(&run, "TC0833", &["“15”", "“1”"]);
    // A struck space changes nothing.
    let run = score_cell(|sheet| {
        sheet
            .write_rich_string(1, 5, &[(&plain, "1"), (&struck, " ")])
            .unwrap();
    });
    assert_eq!(findings(&run).0, Vec::<String>::new());
}

#[test]
fn a_whole_cell_that_is_struck_out_is_told() {
    let struck = Format::new().set_font_strikethrough();
    let run = score_cell(|sheet| {
        sheet.write_number_with_format(1, 5, 1, &struck).unwrap();
        sheet
            .write_string_with_format(1, 1, "Xã An Bình", &struck)
            .unwrap();
    });
    assert_eq!(findings(&run).0, ["TC0835", "TC0835"]);
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
}

#[test]
fn the_sign_of_a_footnote_is_no_digit() {
    let run = score("B2_superscript.xlsx");
    undetermined(&run, "Xã An Bình");
    says(&run, "TC0834", &["“12”", "là 1 "]);
    let plain = Format::new();
    for script in [FormatScript::Superscript, FormatScript::Subscript] {
        let raised = Format::new().set_font_script(script);
        let run = score_cell(|sheet| {
            sheet
                .write_rich_string(1, 5, &[(&plain, "1"), (&raised, "(a)")])
                .unwrap();
        });
        says(&run, "TC0834", &["là 1 "]);
        // In a name it stands for nothing that counts.
        let run = score_cell(|sheet| {
            let name = [(&plain, "Xã An Bình"), (&raised, "1")];
            sheet.write_rich_string(1, 1, &name).unwrap();
            sheet.write_number(1, 5, 1).unwrap();
        });
        assert_eq!(verdict(&run, "Xã An Bình"), "met");
    }
    for text in ["1²", "1*", "1(*)", "1 (2)", "1¹⁾", "1 [a]", "1**", "1₂"] {
        let run = score_cell(|sheet| {
            sheet.write_string(1, 5, text).unwrap();
        });
        says(&run, "TC0834", &["là 1 "]);
        undetermined(&run, "Xã An Bình");
    }
}

#[test]
fn a_share_that_may_be_a_part_of_one_is_asked_about() {
    let run = run(
        "data",
        &["score", "pct.tieuchi", "I1_pct.csv", "--format", "json"],
    );
    for name in ["Xã An Bình", "Xã Bình Minh"] {
        undetermined(&run, name);
    }
    assert_eq!(findings(&run).0, ["TC0810", "TC0810"]);
    says(&run, "TC0810", &["98,3%", "100%"]);
    for (text, is_clear) in [
        ("0,983", false),
        ("0.983", false),
        ("1", false),
        ("0,5", false),
        ("0", true),
        ("1%", true),
        ("0,5%", true),
        ("98,3", true),
        ("1,1", true),
        ("100", true),
    ] {
        let table = format!("mã;miền_núi;Tỷ lệ trẻ em đi học\n20965;không;{text}\n");
        let list = format!("mã: 20965\nmiền_núi: không\nTỷ lệ trẻ em đi học: {text}\n");
        for (name, data) in [("a.csv", table), ("a.yaml", list)] {
            let run = score_bytes("pct.tieuchi", name, data.as_bytes());
            let (codes, all) = findings(&run);
            assert_eq!(codes.is_empty(), is_clear, "{name} {text} {all}");
        }
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, (heading, value)) in (0..).zip([
            ("mã", "20965"),
            ("miền_núi", "không"),
            ("tỷ_lệ_đi_học", text),
        ]) {
            sheet.write_string(0, column, heading).unwrap();
            sheet.write_string(1, column, value).unwrap();
        }
        let run = score_bytes("pct.tieuchi", "a.xlsx", &saved(&mut book));
        assert_eq!(findings(&run).0.is_empty(), is_clear, "{text}");
    }
}

#[test]
fn signs_that_nobody_sees_change_nothing() {
    let run = score("J1_invisible.xlsx");
    assert_eq!(findings(&run).0, Vec::<String>::new());
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
    assert_eq!(verdict(&run, "Xã Bình Minh"), "met");
    let run = score("J2_ctrl_z.csv");
    assert_eq!(findings(&run).0, Vec::<String>::new());
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
    for sign in [
        "\u{200b}", "\u{200d}", "\u{feff}", "\u{ad}", "\u{200f}", "\u{202a}", "\u{2060}", "\u{a0}",
        "\u{1a}", "\u{7f}",
    ] {
        let list = format!(
            "{}\n20965,Xã An{sign} Bình,Hòa Giang,{sign}không{sign},{sign}2410,1{sign}\n",
            HEADINGS
                .join(",")
                .replace("mã", &format!("m{sign}ã").replace('\u{a0}', ""))
        );
        let list = list.replace("\u{a0} Bình", " Bình");
        let run = score_text(&list);
        assert_eq!(
            findings(&run).0,
            Vec::<String>::new(),
            "{sign:?} {}",
            run.stderr
        );
        assert_eq!(verdict(&run, "Xã An Bình"), "met", "{sign:?}");
    }
}

#[test]
fn a_stray_quotation_mark_costs_its_line_only() {
    let run = score("G1_quote_mix.csv");
    says(&run, "TC0801", &["dòng 2"]);
    assert_eq!(verdict(&run, "Xã Bình Minh"), "met");
    assert_eq!(verdict(&run, "Xã Cẩm Sơn"), "met");
    // Thousands of rows behind it are read.
    let mut text = HEADINGS.join(",") + "\n1,\"Xã A,H,không,1000,0\n";
    for code in 2..3000 {
        writeln!(text, "{code:05},Xã B{code},H,không,1000,0").unwrap();
    }
    let run = score_text(&text);
    assert_eq!(
        run.verdicts()
            .iter()
            .filter(|(_, one)| one == "met")
            .count(),
        2998
    );
    // A field with line breaks, in whatever column, is no such thing.
    for row in [
        "20965,\"Xã An\nBình\",H,không,1000,0",
        "\"20965\n\",Xã An Bình,H,không,1000,0",
        "20965,Xã An Bình,H,không,1000,\"0\n\"",
        "20965,Xã An Bình,\"H, cũ\nvà mới\",không,1000,0",
    ] {
        let text = format!(
            "{}\n{row}\n20966,Xã Bình Minh,H,không,1000,0\n",
            HEADINGS.join(",")
        );
        let run = score_text(&text);
        assert!(!findings(&run).0.contains(&"TC0801".to_owned()), "{row}");
        assert_eq!(run.verdicts().len(), 2, "{row}");
    }
}

#[test]
fn fields_between_pipes() {
    let run = score("K5_pipe.csv");
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
    assert_eq!(findings(&run).0, Vec::<String>::new());
}

#[test]
fn a_password_and_how_to_remove_it() {
    let run = score("K1_password.xlsx");
    says(&run, "TC0838", &["Encrypt"]);
    assert_eq!(findings(&run).0, ["TC0838"]);
}

#[test]
fn an_error_of_another_program_costs_its_cell() {
    let run = score("K2_error_value.xlsx");
    undetermined(&run, "Xã An Bình");
    assert_eq!(verdict(&run, "Xã Bình Minh"), "met");
    says(&run, "TC0827", &["#ERROR!"]);
    for error in [
        "#ERROR!",
        "#SPILL!",
        "#CALC!",
        "#BLOCKED!",
        "#UNKNOWN!",
        "Err:502",
        "#NAME?",
        "#N/A",
    ] {
        let run = score_cell(|sheet| {
            sheet.write_string(1, 5, error).unwrap();
        });
        says(&run, "TC0827", &[error]);
    }
}

#[test]
fn old_fonts_are_named() {
    let run = score("K4_tcvn3.xlsx");
    says(&run, "TC0836", &["TCVN3", "Unikey"]);
    assert_eq!(findings(&run).0, ["TC0836"]);
    let vni = "maõ,teân,huyeän,mieàn_nuùi,Soá treû em,Soá treû em bò xaâm haïi\n\
               20965,Xaõ An Bình,Huyeän Hoøa Giang,khoâng,2410,1\n";
    let run = score_text(vni);
    says(&run, "TC0836", &["VNI"]);
    assert_eq!(findings(&run).0, ["TC0836"]);
    // Only in the names.
    let names = format!(
        "{}\n20965,X· An B×nh,HuyÖn Hßa Giang,không,2410,1\n",
        HEADINGS.join(",")
    );
    says(&score_text(&names), "TC0836", &["TCVN3"]);
    let french = format!(
        "{}\n20965,Xã Müller,Huyện «Cũ»,không,2410,1\n",
        HEADINGS.join(",")
    );
    assert_eq!(findings(&score_text(&french)).0, Vec::<String>::new());
}

#[test]
fn a_thousands_point_that_became_a_decimal_one() {
    let run = score("K9_en_locale.xlsx");
    says(&run, "TC0815", &["2.410"]);
    let table = |figure: &str| {
        let rest = format!("20965,Xã An Bình,H,không,{figure},1\n");
        score_text(&(HEADINGS.join(",") + "\n" + &rest))
    };
    says(&table("2.41"), "TC0815", &["2.410"]);
    says(&table("\"2,41\""), "TC0815", &["2.410"]);
    assert_eq!(findings(&table("2.410")).0, Vec::<String>::new());
}

#[test]
fn a_wrong_ending_is_told_as_such() {
    let xlsx = book(|sheet| {
        sheet.write_number(1, 5, 1).unwrap();
    });
    let csv = HEADINGS.join(",") + "\n20965,Xã An Bình,H,không,1000,1\n";
    let old = [
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        &[0; 600][..],
    ]
    .concat();
    for (name, bytes, words) in [
        ("a.csv", &xlsx[..], ".xlsx"),
        ("a.xlsx", csv.as_bytes(), ".csv"),
        ("a.xlsx", &old, ".xls"),
        ("a.csv", &old, ".xls"),
        (
            "a.xlsx",
            b"<html><table><tr><td>1</td></tr></table></html>",
            "trang web",
        ),
        ("a.xlsx", b"%PDF-1.7", "PDF"),
    ] {
        let run = score_bytes("mini.tieuchi", name, bytes);
        says(&run, "TC0837", &[words]);
        assert_eq!(findings(&run).0, ["TC0837"], "{name}");
    }
    // UTF-16 with its mark is text as well.
    let wide: Vec<u8> = format!("\u{feff}{csv}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let run = score_bytes("mini.tieuchi", "a.csv", &wide);
    assert_eq!(verdict(&run, "Xã An Bình"), "met");
}

#[test]
fn what_is_stored_oddly_is_read_all_the_same() {
    let bytes = book(|sheet| {
        sheet.write_number(1, 5, 1).unwrap();
    });
    // Without the places of rows and cells, with prefixes, with capitals in the parts' names.
    let run = score_bytes(
        "mini.tieuchi",
        "a.xlsx",
        &changed(&bytes, |name, text| {
            if !name.starts_with("xl/worksheets/") {
                return text;
            }
            let mut plain = String::new();
            let mut rest = text.as_str();
            while let Some(at) = rest.find(" r=\"") {
                plain += &rest[..at];
                let from = &rest[at + 4..];
                rest = &from[from.find('"').unwrap() + 1..];
            }
            plain + rest
        }),
    );
    assert_eq!(verdict(&run, "Xã An Bình"), "met", "{}", run.stdout);
    // A cell that is given twice.
    let twice = changed(&bytes, |_, text| {
        text.replace(
            "<c r=\"F2\"><v>1</v></c>",
            "<c r=\"F2\"><v>1</v></c><c r=\"F2\"><v>5</v></c>",
        )
    });
    let run = score_bytes("mini.tieuchi", "a.xlsx", &twice);
    undetermined(&run, "Xã An Bình");
    // An entity of the part's own stands for nothing that can be known.
    let entity = changed(&bytes, |name, text| {
        if name.starts_with("xl/worksheets/") {
            return text.replace("<v>2410</v>", "<v>&trẻ;</v>");
        }
        text
    });
    let run = score_bytes("mini.tieuchi", "a.xlsx", &entity);
    says(&run, "TC0801", &[]);
}
