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
    // A third time, the list that is ours alone is written anew.
    let thrice = marked(&twice);
    assert!(thrice == twice);
    // Below a note.
    let notes = text_of(&once, "xl/comments1.xml").replace("</t></r>", "\nđã gọi xã</t></r>");
    let twice = marked(&with(&once, &[("xl/comments1.xml", Some(&notes))]));
    assert_eq!(text_of(&twice, "xl/comments1.xml"), notes);
}

#[test]
fn words_outside_the_rows_of_the_list_stay() {
    let once = marked(&workbook(&["x"]));
    let list = text_of(&once, LIST);
    let word =
        |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>Gửi trước 15/12</t></is></c>");
    let end = "</sheetData>";
    let first = "</c></row><row r=\"2\"";
    for (before, new) in [
        (end, format!("<row r=\"6\">{}</row>", word("A6"))),
        (end, format!("<row r=\"9\">{}</row>", word("G9"))),
        (first, format!("</c>{}</row><row r=\"2\"", word("C1"))),
    ] {
        assert!(list.contains(before), "{before}: {list}");
        let new = if before == end { new + end } else { new };
        let theirs = list.replacen(before, &new, 1);
        let twice = marked(&with(&once, &[(LIST, Some(&theirs))]));
        assert_eq!(text_of(&twice, LIST), theirs);
        assert!(text_of(&twice, "xl/workbook.xml").contains("\"Kết quả rà soát (2)\""));
    }
    // What a program saves among the texts of the workbook is known again.
    let shared = text_of(&once, "xl/sharedStrings.xml");
    let number = shared.matches("<si>").count();
    let shared = shared.replace("</sst>", "<si><t>TC0809</t></si></sst>");
    let own = "t=\"inlineStr\"><is><t xml:space=\"preserve\">TC0809</t></is>";
    assert!(list.contains(own), "{list}");
    let saved = list.replace(own, &format!("t=\"s\"><v>{number}</v>"));
    let saved = with(
        &once,
        &[
            (LIST, Some(&saved)),
            ("xl/sharedStrings.xml", Some(&shared)),
        ],
    );
    assert_eq!(text_of(&marked(&saved), LIST), list);
}

#[test]
fn notes_and_pictures_in_the_list_stay() {
    let once = marked(&workbook(&["x"]));
    let rels = "xl/worksheets/_rels/sheet2.xml.rels";
    let refers = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship \
             Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" \
             Target=\"../{target}\"/></Relationships>"
        )
    };
    let notes = "<comments><commentList><comment ref=\"D5\"/></commentList></comments>";
    for (kind, target, text, is_theirs) in [
        ("comments", "comments9.xml", notes, true),
        (
            "drawing",
            "drawings/drawing1.xml",
            "<wsDr><oneCellAnchor/></wsDr>",
            true,
        ),
        // As programs write them for every sheet.
        ("drawing", "drawings/drawing1.xml", "<wsDr/>", false),
        (
            "printerSettings",
            "printerSettings/printerSettings1.bin",
            "x",
            false,
        ),
    ] {
        let part = format!("xl/{target}");
        let refers = refers(kind, target);
        let saved = with(&once, &[(rels, Some(&refers)), (&part, Some(text))]);
        let twice = marked(&saved);
        let book = text_of(&twice, "xl/workbook.xml");
        assert_eq!(
            book.contains("\"Kết quả rà soát (2)\""),
            is_theirs,
            "{kind}: {text}"
        );
        assert_eq!(text_of(&twice, &part), text);
    }
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
