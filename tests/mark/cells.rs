//! Which cells are marked, how, and what the list says.

use rust_xlsxwriter::{Format, FormatAlign, Note, Workbook};

use super::support::{Place, communes, marked, text_of, workbook};

const SHEET: &str = "xl/worksheets/sheet1.xml";
const LIST: &str = "xl/worksheets/sheet2.xml";

/// The formulas of the rules of a sheet that are ours, with their cells and looks.
fn rules(sheet: &str) -> Vec<(String, String, String)> {
    let mut rules = Vec::new();
    for rule in sheet.split("<conditionalFormatting sqref=\"").skip(1) {
        let part = |before: &str, after: char| {
            let rest = rule.split_once(before).unwrap().1;
            rest.split(after).next().unwrap().to_owned()
        };
        if rule.contains("tieuchi") {
            let formula = part("<formula>", '<').replace("&quot;", "\"");
            let formula = formula.replace("AND(N(\"tieuchi\")=0,", "");
            rules.push((part("", '"'), formula, part("dxfId=\"", '"')));
        }
    }
    rules
}

fn rule(cell: &str, formula: &str, look: &str) -> (String, String, String) {
    (cell.to_owned(), formula.to_owned(), look.to_owned())
}

#[test]
fn a_cell_is_coloured_while_it_holds_what_was_refused() {
    let bytes = marked(&workbook(&[
        "0",
        "abc",
        "2000",
        "-1",
        "0.5",
        "mười \"ba\" & <4>",
        "1",
    ]));
    assert_eq!(
        rules(&text_of(&bytes, SHEET)),
        [
            rule("D3", "ISTEXT(D3),EXACT(D3,\"abc\"))", "0"),
            rule("D4", "ISNUMBER(D4),D4=2000)", "0"),
            rule("D5", "ISNUMBER(D5),D5=-1)", "0"),
            rule("D6", "ISNUMBER(D6),D6=0.5)", "0"),
            rule(
                "D7",
                "ISTEXT(D7),EXACT(D7,\"mười \"\"ba\"\" &amp; &lt;4&gt;\"))",
                "0"
            ),
        ]
    );
    let notes = text_of(&bytes, "xl/comments1.xml");
    assert_eq!(notes.matches("<comment ").count(), 5);
    assert!(notes.contains("ref=\"D3\""), "{notes}");
    assert!(notes.contains("lỗi TC0809"), "{notes}");
}

#[test]
fn errors_are_red_and_warnings_yellow_and_notes_are_in_the_list_alone() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    communes(sheet, &["0", "x"]);
    sheet.write_string(0, 4, "Cột lạ").unwrap();
    sheet.write_number(1, 4, 5).unwrap();
    let struck = Format::new().set_font_strikethrough();
    sheet.write_number_with_format(2, 2, 900, &struck).unwrap();
    let bytes = marked(&book.save_to_buffer().unwrap());
    assert_eq!(
        rules(&text_of(&bytes, SHEET)),
        [
            rule("E1", "ISTEXT(E1),EXACT(E1,\"Cột lạ\"))", "1"),
            rule("D3", "ISTEXT(D3),EXACT(D3,\"x\"))", "0"),
        ]
    );
    let list = text_of(&bytes, LIST);
    for code in ["TC0804", "TC0809", "TC0835"] {
        assert!(list.contains(code), "{code}: {list}");
    }
    assert!(
        list.contains("location=\"&apos;Sheet1&apos;!C3\""),
        "{list}"
    );
}

#[test]
fn rows_and_sheets_are_in_the_list_with_links_to_where_they_begin() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Số 'l' iệu").unwrap();
    communes(sheet, &["0", "1"]);
    // A row of no commune, and one of the first commune again.
    sheet.write_number(3, 2, 5).unwrap();
    sheet.write_number(3, 3, 5).unwrap();
    sheet.write_number(4, 0, 20_001).unwrap();
    sheet.write_string(4, 1, "Xã A1").unwrap();
    sheet.write_number(4, 2, 1_000).unwrap();
    let other = book.add_worksheet();
    other.write_string(0, 0, "Điện thoại").unwrap();
    other.write_string(1, 0, "0901").unwrap();
    let bytes = marked(&book.save_to_buffer().unwrap());
    assert_eq!(rules(&text_of(&bytes, SHEET)), []);
    let list = text_of(&bytes, "xl/worksheets/sheet3.xml");
    assert!(
        list.contains("location=\"&apos;Số &apos;&apos;l&apos;&apos; iệu&apos;!"),
        "{list}"
    );
    assert!(
        list.contains("location=\"&apos;Sheet2&apos;!A1\""),
        "{list}"
    );
}

#[test]
fn of_merged_cells_the_first_is_coloured() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    communes(sheet, &["0", "0"]);
    let format = Format::new().set_align(FormatAlign::Center);
    sheet.merge_range(1, 3, 2, 3, "không rõ", &format).unwrap();
    let bytes = marked(&book.save_to_buffer().unwrap());
    assert_eq!(
        rules(&text_of(&bytes, SHEET)),
        [rule("D2", "ISTEXT(D2),EXACT(D2,\"không rõ\"))", "0")]
    );
}

#[test]
fn notes_of_others_stay_alone() {
    let mut book = Workbook::new();
    communes(book.add_worksheet(), &["x"]);
    let sheet = book.add_worksheet();
    communes(sheet, &["y"]);
    sheet.write_number(1, 0, 30_001).unwrap();
    sheet.insert_note(1, 1, &Note::new("của huyện")).unwrap();
    let old = book.save_to_buffer().unwrap();
    let new = marked(&old);
    let theirs = |bytes: &[u8]| {
        (
            text_of(bytes, "xl/comments1.xml"),
            text_of(bytes, "xl/drawings/vmlDrawing1.vml"),
        )
    };
    assert_eq!(theirs(&old), theirs(&new));
    let sheets = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
    for sheet in sheets {
        assert_eq!(rules(&text_of(&new, sheet)).len(), 1, "{sheet}");
        assert_eq!(text_of(&new, sheet).matches("<legacyDrawing ").count(), 1);
    }
    // Ours have numbers that theirs do not.
    let ours = text_of(&new, "xl/drawings/vmlDrawing2.vml");
    assert!(theirs(&old).1.contains("data=\"1\""), "{}", theirs(&old).1);
    assert!(
        ours.contains("data=\"2\"") && ours.contains("_x0000_s2049"),
        "{ours}"
    );
}

#[test]
fn a_workbook_without_findings_says_so() {
    let place = Place::new();
    let (run, bytes) = place.mark("a.xlsx", &workbook(&["0", "1"]), &[]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert_eq!(
        run.told,
        "Không có phát hiện nào, không ô nào bị đánh dấu. Đã ghi ra.xlsx.\n"
    );
    let list = text_of(&bytes.unwrap(), LIST);
    assert!(list.contains("Không có phát hiện nào."), "{list}");
    assert!(!list.contains("autoFilter"), "{list}");
}

#[test]
fn the_list_speaks_the_readers_language() {
    let place = Place::new();
    let (run, bytes) = place.mark("a.xlsx", &workbook(&["x"]), &["--lang", "en"]);
    assert_eq!(run.code, 1);
    assert!(run.told.contains("Marked 1 cell ("), "{}", run.told);
    let bytes = bytes.unwrap();
    assert!(text_of(&bytes, "xl/workbook.xml").contains("name=\"Findings\""));
    let score = place.score(&bytes);
    assert_eq!(score, place.score(&workbook(&["x"])), "the list is no data");
}

#[test]
fn names_that_look_like_orders_stay_words() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    communes(sheet, &["=1+1", "_x000D_"]);
    sheet.write_string(1, 1, "Xã <b>&\u{202E}").unwrap();
    let bytes = marked(&book.save_to_buffer().unwrap());
    let list = text_of(&bytes, LIST);
    assert!(list.contains("&lt;b&gt;&amp;"), "{list}");
    assert!(
        list.contains("_x005F_x000D_") || !list.contains("_x000D_"),
        "{list}"
    );
    assert!(!list.contains('\u{202E}'), "{list}");
}

#[test]
fn more_cells_than_a_spreadsheet_bears_are_only_listed() {
    let many: Vec<&str> = std::iter::repeat_n("x", 5_003).collect();
    let place = Place::new();
    let (run, bytes) = place.mark("a.xlsx", &workbook(&many), &[]);
    assert!(run.told.contains("Còn 3 ô"), "{}", run.told);
    let bytes = bytes.unwrap();
    assert_eq!(rules(&text_of(&bytes, SHEET)).len(), 5_000);
    assert_eq!(
        text_of(&bytes, "xl/comments1.xml")
            .matches("<comment ")
            .count(),
        1_023
    );
    assert_eq!(text_of(&bytes, LIST).matches("<hyperlink ").count(), 5_003);
}
