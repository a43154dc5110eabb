//! No cell, part or byte of theirs is lost.

use proptest::prelude::*;
use rust_xlsxwriter::{
    Chart, ChartType, ConditionalFormat2ColorScale, ConditionalFormatCell,
    ConditionalFormatCellRule, ConditionalFormatDataBar, DataValidation, DataValidationRule,
    Format, Formula, Image, Note, Table, Workbook,
};

use super::support::{
    Place, communes, inserting, marked, nothing_is_lost, parts_of, text_of, with, workbook,
};

/// The parts that change whatever a workbook holds.
const ALWAYS: [&str; 5] = [
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
];

/// A picture of one point.
const PICTURE: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 248, 207, 192, 240, 31, 0,
    5, 0, 1, 255, 86, 199, 47, 13, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// A workbook with what offices put into theirs.
fn rich() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Số liệu").unwrap();
    communes(sheet, &["0", "x", "2000", "1"]);
    sheet.write_string(0, 4, "Ghi chú").unwrap();
    sheet
        .write_formula(1, 5, Formula::new("=SUM(C2:D2)").set_result("1000"))
        .unwrap();
    sheet
        .write_string_with_format(2, 1, "Xã A2", &Format::new().set_italic())
        .unwrap();
    sheet.group_rows(6, 9).unwrap();
    sheet.set_freeze_panes(1, 0).unwrap();
    sheet
        .insert_image(12, 1, &Image::new_from_buffer(PICTURE).unwrap())
        .unwrap();
    let mut chart = Chart::new(ChartType::Column);
    chart.add_series().set_values("='Số liệu'!$C$2:$C$5");
    sheet.insert_chart(12, 5, &chart).unwrap();
    sheet
        .add_conditional_format(1, 3, 9, 3, &ConditionalFormat2ColorScale::new())
        .unwrap();
    sheet
        .add_conditional_format(1, 2, 9, 2, &ConditionalFormatDataBar::new())
        .unwrap();
    let greater = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::GreaterThan(5));
    let greater = greater.set_format(Format::new().set_bold());
    sheet.add_conditional_format(1, 3, 9, 3, &greater).unwrap();
    let whole = DataValidation::new();
    let whole = whole.allow_whole_number(DataValidationRule::GreaterThan(0));
    sheet.add_data_validation(1, 2, 9, 2, &whole).unwrap();
    sheet.protect();
    let table = book.add_worksheet().set_name("Bảng").unwrap();
    table.add_table(0, 0, 3, 2, &Table::new()).unwrap();
    table.insert_note(1, 1, &Note::new("của huyện")).unwrap();
    table.write_url(6, 0, "https://example.org").unwrap();
    let hidden = book.add_worksheet().set_name("Ẩn").unwrap();
    hidden.set_hidden(true);
    hidden.write_string(0, 0, "=1").unwrap();
    book.add_chartsheet().insert_chart(0, 0, &chart).unwrap();
    book.define_name("Trẻ", "='Số liệu'!$C$2:$C$5").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn what_offices_put_into_a_workbook_stays() {
    let old = rich();
    let new = marked(&old);
    let mut changed = ALWAYS.to_vec();
    changed.push("xl/worksheets/_rels/sheet1.xml.rels");
    nothing_is_lost(&old, &new, &changed);
    let added: Vec<String> = parts_of(&new).into_iter().map(|part| part.name).collect();
    let added = &added[parts_of(&old).len()..];
    assert_eq!(
        added,
        [
            "xl/worksheets/sheet5.xml",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing2.vml"
        ]
    );
    let sheet = text_of(&new, "xl/worksheets/sheet1.xml");
    // Ours are the first of all rules: two new ones before the three that were there, a data bar's twin included.
    for (rule, priority) in [("colorScale", 3), ("dataBar", 4), ("cellIs", 5)] {
        let wanted = format!("type=\"{rule}\" ");
        let rest = sheet
            .split_once(&wanted)
            .unwrap_or_else(|| panic!("{sheet}"))
            .1;
        let rest = rest.split('>').next().unwrap();
        assert!(
            rest.contains(&format!("priority=\"{priority}\"")),
            "{rule}: {rest}"
        );
    }
    let order = [
        "<sheetData>",
        "<sheetProtection",
        "<conditionalFormatting",
        "<dataValidations",
        "<drawing",
        "<legacyDrawing",
        "<extLst",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|name| sheet.rfind(name).unwrap_or_else(|| panic!("{name}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(marked(&new) == new);
}

/// Holds one long text to another; says only where they part.
fn same(one: &str, other: &str) {
    let line = one
        .lines()
        .zip(other.lines())
        .find(|(one, other)| one != other);
    assert!(one == other, "{line:?}");
}

#[test]
fn scoring_says_the_same_before_and_after() {
    for bytes in [rich(), workbook(&["0", "1"]), workbook(&["x", "1001", ""])] {
        let place = Place::new();
        same(&place.score(&bytes), &place.score(&marked(&bytes)));
    }
}

/// A workbook with parts that only spreadsheet programs make.
fn made_by_programs() -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = workbook(&["x"]);
    let pivot = rels(
        &format!("{relations}/pivotTable"),
        "../pivotTables/pivotTable1.xml",
    );
    let extension = "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" \
        xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:sparklineGroups>\
        <x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>";
    let book = inserting(&book, "xl/worksheets/sheet1.xml", "</worksheet>", extension);
    let custom = rels(&format!("{relations}/customXmlProps"), "itemProps1.xml");
    with(
        &book,
        &[
            ("xl/worksheets/_rels/sheet1.xml.rels", Some(&pivot)),
            (
                "xl/pivotTables/pivotTable1.xml",
                Some("<pivotTableDefinition name=\"P\"/>"),
            ),
            (
                "xl/calcChain.xml",
                Some("<calcChain><c r=\"A1\" i=\"1\"/></calcChain>"),
            ),
            ("xl/vbaProject.bin", Some("macro\u{1}")),
            ("customXml/item1.xml", Some("<a/>")),
            ("customXml/_rels/item1.xml.rels", Some(&custom)),
            (
                "xl/printerSettings/printerSettings1.bin",
                Some("\u{1}\u{2}"),
            ),
        ],
    )
}

#[test]
fn what_programs_put_beside_the_cells_stays() {
    let old = made_by_programs();
    let (run, new) = Place::new().mark("a.xlsm", &old, &[]);
    let new = new.unwrap_or_else(|| panic!("{}", run.told));
    let mut changed = ALWAYS.to_vec();
    changed.push("xl/worksheets/_rels/sheet1.xml.rels");
    nothing_is_lost(&old, &new, &changed);
    let sheet = text_of(&new, "xl/worksheets/sheet1.xml");
    assert!(sheet.find("<legacyDrawing").unwrap() < sheet.find("<extLst").unwrap());
}

#[test]
fn sheets_with_conversations_are_coloured_only() {
    let relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" \
        Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>";
    let old = with(
        &workbook(&["x"]),
        &[
            ("xl/worksheets/_rels/sheet1.xml.rels", Some(relation)),
            (
                "xl/threadedComments/threadedComment1.xml",
                Some("<ThreadedComments/>"),
            ),
        ],
    );
    let new = marked(&old);
    nothing_is_lost(&old, &new, &ALWAYS);
    assert!(!text_of(&new, "xl/worksheets/sheet1.xml").contains("legacyDrawing"));
}

#[test]
fn names_with_a_prefix_are_written_with_it() {
    let old = workbook(&["x"]);
    let prefixed = |part: &str| {
        let text = text_of(&old, part).replace("</", "<\u{1}");
        let text = text
            .replace('<', "<x:")
            .replace("<x:\u{1}", "</x:")
            .replace("<x:?", "<?");
        text.replace("xmlns=", "xmlns:x=")
    };
    let names = [
        "xl/worksheets/sheet1.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
    ];
    let texts = names.map(prefixed);
    let changes: Vec<(&str, Option<&str>)> = names
        .into_iter()
        .zip(texts.iter().map(|it| Some(it.as_str())))
        .collect();
    let old = with(&old, &changes);
    let new = marked(&old);
    nothing_is_lost(&old, &new, &ALWAYS);
    let sheet = text_of(&new, names[0]);
    assert!(
        sheet.contains("<x:conditionalFormatting sqref=\"D2\"><x:cfRule "),
        "{sheet}"
    );
    assert!(sheet.contains("EXACT(D2,&quot;x&quot;)"), "{sheet}");
    assert!(text_of(&new, names[1]).contains("<x:sheet xmlns:r="));
    assert!(marked(&new) == new);
}

/// A sheet of a random workbook: what stands for the children harmed, and what else it has.
fn sheet() -> impl Strategy<Value = (Vec<String>, u8)> {
    let harmed = prop_oneof![
        "[0-9]{1,4}",
        "[a-zà-ỹ<>&\"' =_x0-9\n\u{1}-\u{8}]{1,12}",
        Just(String::new()),
        "[-0-9.,%]{1,6}",
    ];
    (prop::collection::vec(harmed, 0..6), any::<u8>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_workbook_keeps_what_it_holds(sheets in prop::collection::vec(sheet(), 1..4)) {
        let mut book = Workbook::new();
        let mut code = 10_000;
        for (harmed, more) in &sheets {
            let sheet = book.add_worksheet();
            let harmed: Vec<&str> = harmed.iter().map(String::as_str).collect();
            communes(sheet, &harmed);
            for row in 1..=u32::try_from(harmed.len()).unwrap() {
                code += 1;
                sheet.write_number(row, 0, code).unwrap();
            }
            if more & 1 > 0 {
                sheet.insert_note(1, 1, &Note::new("ghi chú")).unwrap();
            }
            if more & 2 > 0 {
                sheet.add_conditional_format(1, 3, 9, 3, &ConditionalFormat2ColorScale::new()).unwrap();
            }
            if more & 4 > 0 {
                sheet.add_conditional_format(1, 2, 9, 2, &ConditionalFormatDataBar::new()).unwrap();
            }
            if more & 8 > 0 {
                sheet.insert_image(1, 8, &Image::new_from_buffer(PICTURE).unwrap()).unwrap();
            }
            if more & 16 > 0 {
                sheet.protect();
            }
        }
        let old = book.save_to_buffer().unwrap();
        let place = Place::new();
        let (run, new) = place.mark("a.xlsx", &old, &[]);
        let new = new.unwrap_or_else(|| panic!("{}", run.told));
        let changed = |name: &str| {
            let (old, new) = (parts_of(&old), parts_of(&new));
            let bytes = |parts: &[super::support::Part]| {
                parts.iter().find(|part| part.name == name).map(|part| part.bytes.clone())
            };
            bytes(&old) != bytes(&new)
        };
        let names: Vec<String> = parts_of(&old).into_iter().map(|part| part.name).collect();
        let of_sheets = |name: &&str| name.starts_with("xl/worksheets/") || ALWAYS.contains(name);
        let may: Vec<&str> = names.iter().map(String::as_str).filter(of_sheets).filter(|name| changed(name)).collect();
        nothing_is_lost(&old, &new, &may);
        same(&place.score(&old), &place.score(&new));
        let (_, again) = place.mark("a.xlsx", &new, &[]);
        prop_assert!(again.unwrap() == new);
    }
}
