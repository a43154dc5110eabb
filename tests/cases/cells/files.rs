//! What stands around cells: signs that nobody sees, quotation marks, fonts, kinds of files.

use std::fmt::Write as _;

use super::{
    HEADINGS, book, changed, findings, says, score, score_bytes, score_cell, score_text,
    undetermined, verdict,
};

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

/// An archive of parts that hold nothing.
fn archive(parts: &[&str]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in parts {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(*part, options).unwrap();
    }
    archive.finish().unwrap().into_inner()
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
        ("a.xlsx", &archive(&["word/document.xml"]), "Word"),
        ("a.csv", &archive(&["mimetype", "content.xml"]), ".ods"),
        ("a.xlsx", &archive(&["xl/workbook.bin"]), ".xlsb"),
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
    says(&run, "TC0827", &["một nội dung hỏng"]);
}
