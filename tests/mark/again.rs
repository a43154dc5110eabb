//! Marked, mended, marked again.

use super::support::{Place, inserting, marked, parts_of, text_of, with, workbook};

const SHEET: &str = "xl/worksheets/sheet1.xml";
const LIST: &str = "xl/worksheets/sheet2.xml";

#[test]
fn marking_a_marked_workbook_changes_nothing() {
    let once = marked(&workbook(&["x", "1", "y"]));
    assert!(once == marked(&once));
}

#[test]
fn what_is_mended_loses_its_marks() {
    let old = workbook(&["x", "1", "y"]);
    let once = marked(&old);
    let sheet = text_of(&once, SHEET);
    let shared = text_of(&once, "xl/sharedStrings.xml").replace("<t>x</t>", "<t>7</t>");
    let one = marked(&with(&once, &[("xl/sharedStrings.xml", Some(&shared))]));
    assert!(sheet.contains("sqref=\"D2\"") && sheet.contains("sqref=\"D4\""));
    let sheet = text_of(&one, SHEET);
    assert!(
        !sheet.contains("sqref=\"D2\"") && sheet.contains("sqref=\"D4\""),
        "{sheet}"
    );
    assert_eq!(
        text_of(&one, "xl/comments1.xml")
            .matches("<comment ")
            .count(),
        1
    );
    let shared = shared.replace("<t>y</t>", "<t>8</t>");
    let none = marked(&with(&one, &[("xl/sharedStrings.xml", Some(&shared))]));
    assert_eq!(text_of(&none, SHEET), text_of(&old, SHEET));
    let names = |bytes: &[u8]| {
        parts_of(bytes)
            .into_iter()
            .map(|part| part.name)
            .collect::<Vec<_>>()
    };
    let notes = |name: &String| name.contains("comments") || name.contains("vml");
    assert!(!names(&none).iter().any(notes), "{:?}", names(&none));
    assert!(!text_of(&none, "[Content_Types].xml").contains("comments"));
    assert!(text_of(&none, LIST).contains("Không có phát hiện nào."));
    assert_eq!(
        names(&none)
            .iter()
            .filter(|name| name.contains("worksheets/sheet"))
            .count(),
        2
    );
}

#[test]
fn another_programs_copy_is_known_again() {
    // As LibreOffice saves it: authors forgotten, rules with attributes of their own, a name for the filter.
    let once = marked(&workbook(&["x", "1"]));
    let notes = text_of(&once, "xl/comments1.xml").replace("<author>tieuchi", "<author> ");
    let sheet = text_of(&once, SHEET).replace("stopIfTrue=\"1\"", "aboveAverage=\"0\"");
    let saved = with(
        &once,
        &[("xl/comments1.xml", Some(&notes)), (SHEET, Some(&sheet))],
    );
    let name = "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"1\" hidden=\"1\">\
                X!$A$4:$I$99</definedName></definedNames>";
    let saved = inserting(&saved, "xl/workbook.xml", "<calcPr", name);
    let twice = marked(&saved);
    assert_eq!(text_of(&twice, SHEET), text_of(&once, SHEET));
    assert_eq!(
        text_of(&twice, "xl/comments1.xml"),
        text_of(&once, "xl/comments1.xml")
    );
    let book = text_of(&twice, "xl/workbook.xml");
    assert!(
        book.contains(">&apos;Kết quả rà soát&apos;!$A$4:$I$5</definedName>"),
        "{book}"
    );
}

#[test]
fn a_list_that_was_renamed_and_moved_is_the_list() {
    let once = marked(&workbook(&["x"]));
    let book = text_of(&once, "xl/workbook.xml").replace("Kết quả rà soát", "Lỗi cần sửa");
    let twice = marked(&with(&once, &[("xl/workbook.xml", Some(&book))]));
    assert_eq!(text_of(&twice, "xl/workbook.xml"), book);
    assert!(text_of(&twice, LIST).contains("TC0809"));
}

#[test]
fn what_somebody_wrote_stays() {
    let once = marked(&workbook(&["x"]));
    // Beside the list.
    let theirs = "<c r=\"K5\" t=\"inlineStr\"><is><t>đã gọi xã</t></is></c>";
    let list = text_of(&once, LIST);
    let list = list.replace("</row></sheetData>", &format!("{theirs}</row></sheetData>"));
    let twice = marked(&with(&once, &[(LIST, Some(&list))]));
    assert_eq!(text_of(&twice, LIST), list);
    assert!(text_of(&twice, "xl/workbook.xml").contains("\"Kết quả rà soát (2)\""));
    // Below a note.
    let notes = text_of(&once, "xl/comments1.xml").replace("</t></r>", "\nđã gọi xã</t></r>");
    let twice = marked(&with(&once, &[("xl/comments1.xml", Some(&notes))]));
    assert_eq!(text_of(&twice, "xl/comments1.xml"), notes);
}

#[test]
fn our_notes_go_and_theirs_stay() {
    let once = marked(&workbook(&["x", "1"]));
    let (words, boxes) = ("xl/comments1.xml", "xl/drawings/vmlDrawing1.vml");
    let theirs = "<comment ref=\"B3\" authorId=\"0\"><text><t>của huyện</t></text></comment>";
    let drawn = "<v:shape id=\"_x0000_s1099\"><x:ClientData ObjectType=\"Note\"><x:Row>2</x:Row>\
                 <x:Column>1</x:Column></x:ClientData></v:shape>";
    let saved = inserting(&once, words, "</commentList>", theirs);
    let saved = inserting(&saved, boxes, "</xml>", drawn);
    let twice = marked(&saved);
    let said = text_of(&twice, words);
    assert!(
        said.contains(&format!("<commentList>{theirs}</commentList>")),
        "{said}"
    );
    let shapes = text_of(&twice, boxes);
    assert!(
        shapes.contains(drawn) && shapes.matches("<v:shape ").count() == 1,
        "{shapes}"
    );
    assert_eq!(text_of(&twice, SHEET), text_of(&once, SHEET));
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let place = Place::new();
    let old = workbook(&["x"]);
    let book = text_of(&old, "xl/workbook.xml").replace("Số liệu", "KẾT QUẢ RÀ SOÁT");
    let (_, new) = place.mark(
        "a.xlsx",
        &with(&old, &[("xl/workbook.xml", Some(&book))]),
        &[],
    );
    assert!(text_of(&new.unwrap(), "xl/workbook.xml").contains("\"Kết quả rà soát (2)\""));
}
