//! Texts with commas between their fields: no comma within a figure moves one to another place.

use super::{FIRST, holds, text};

const OPEN: &str = "Xã An Bình undetermined 0";

#[test]
fn a_comma_within_a_figure_never_moves_those_of_a_form() {
    for form in [
        "UBND xã An Bình,\nChỉ tiêu,Số liệu\nSố trẻ em,2,410\nSố trẻ em bị xâm hại,1",
        "UBND xã An Bình,,,\nChỉ tiêu,ĐVT,Số liệu,Ghi chú\nSố trẻ em,trẻ em,2,410,\nSố trẻ em bị xâm hại,trẻ em,1,",
    ] {
        holds(&text("a.csv", form), &[OPEN], &["TC0807"]);
    }
    // Without headings other rows tell how many fields there are.
    for form in [
        "UBND xã An Bình\nSố trẻ em,2,410\nSố trẻ em bị xâm hại,1",
        "Tên xã,Xã An Bình\nSố trẻ em,2,410\nSố trẻ em bị xâm hại,1",
        "UBND xã An Bình\n1,Số trẻ em,2,410\n2,Số trẻ em bị xâm hại,1",
        "UBND xã An Bình\nSố trẻ em,2,410\nThuộc miền núi,không\nSố trẻ em bị xâm hại,1,000",
    ] {
        holds(&text("a.csv", form), &[OPEN], &["TC0807"]);
    }
    let headless = "UBND xã An Bình\nSố trẻ em,2410\nSố trẻ em bị xâm hại,1";
    holds(&text("a.csv", headless), &[FIRST], &[]);
    let sound = "UBND xã An Bình,\nChỉ tiêu,Số liệu\nSố trẻ em,\"2.410\"\nSố trẻ em bị xâm hại,1";
    holds(&text("a.csv", sound), &[FIRST], &[]);
    // A row that only ends sooner is where it belongs.
    let short = "UBND xã An Bình,,,\nChỉ tiêu,ĐVT,Số liệu,Ghi chú\nSố trẻ em,trẻ em,2410\nSố trẻ em bị xâm hại,trẻ em,1,";
    holds(&text("a.csv", short), &[FIRST], &[]);
    // And a stray mark costs its row.
    let stray = "UBND xã An Bình,\nChỉ tiêu,Số liệu\nSố trẻ em,\"2410\nSố trẻ em bị xâm hại,1";
    holds(&text("a.csv", stray), &[OPEN], &["TC0801"]);
}

#[test]
fn blank_fields_at_the_end_may_be_what_a_comma_has_moved() {
    let moved = "Tên xã,Số trẻ em,Số trẻ em bị xâm hại,Ghi chú\nXã Bình Minh,1000,0,\nXã An Bình,2,410,0,\nXã Cẩm Sơn,2000,5,";
    holds(
        &text("a.csv", moved),
        &["Xã Bình Minh met 100", OPEN, "Xã Cẩm Sơn not_met 0"],
        &["TC0807"],
    );
    // Where all rows have them, they are what a spreadsheet has written.
    let all = "Tên xã,Số trẻ em,Số trẻ em bị xâm hại,,\nXã An Bình,2410,1,,\nXã Bình Minh,1000,0,,";
    holds(&text("a.csv", all), &[FIRST, "Xã Bình Minh met 100"], &[]);
    // No comma is within a figure where other signs divide the fields.
    let other = "Tên xã;Số trẻ em;Số trẻ em bị xâm hại\nXã Bình Minh;1000;0\nXã An Bình;2410;1;;";
    holds(&text("a.csv", other), &["Xã Bình Minh met 100", FIRST], &[]);
}

#[test]
fn tables_side_by_side_are_held_to_one_width() {
    let table = |rows: &str| {
        format!(
            "Tên xã,Số trẻ em,Số trẻ em bị xâm hại,,Tên xã,Số trẻ em,Số trẻ em bị xâm hại\n{rows}"
        )
    };
    let sound = table("Xã An Bình,2410,1,,Xã Cẩm Sơn,2000,5\nXã Bình Minh,1000,0");
    let third = "Xã Cẩm Sơn not_met 0";
    holds(
        &text("a.csv", &sound),
        &[FIRST, "Xã Bình Minh met 100", third],
        &[],
    );
    for row in [
        "Xã An Bình,2,410,1,,Xã Cẩm Sơn,2000,5",
        "Xã An Bình,2410,1,,Xã Cẩm Sơn,2,000,5",
        "Xã An Bình,2410,1,Xã Cẩm Sơn,2000,5",
    ] {
        let (communes, stderr) = text("a.csv", &table(row));
        assert!(stderr.contains("TC0807"), "{row}\n{stderr}");
        let open = |commune: &String| commune.ends_with("undetermined 0");
        assert!(communes.iter().all(open), "{row}: {communes:?}");
    }
}
