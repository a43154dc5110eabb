//! Which figures show that two standards differ: the smallest, and those that contradict each other
//! too where nothing that is judged looks at it.

use crate::diff::forms::{between, told};

/// A standard with these declarations and this item.
fn text(declared: &str, item: &str) -> String {
    format!(
        r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm 20 căn cứ "x"
nhóm mọi "Mọi đơn vị" các đơn vị còn lại
chỉ số a "A" (trẻ em)
chỉ số b "B" (trẻ em)
chỉ số c "C" (trẻ em)
chỉ số p "P" (%)
{declared}
tiêu chí 1 "Một" tối đa 20 điểm căn cứ "x"
  mục 1.1 "Mục"
    {item}
công nhận khi
  tổng điểm từ 20 trở lên với mọi căn cứ "x"
"#
    )
}

#[test]
fn the_sum_is_the_least_of_all_cases() {
    let old = text(
        "",
        "20 điểm khi c trên 1 hoặc (p bằng 20% hoặc b trên 1 đến dưới 2)",
    );
    let new = text(
        "",
        "20 điểm khi c trên 1 và (p bằng 20% hoặc b trên 1 đến dưới 2)",
    );
    let value = between("least", old, new);
    // And not p = 20 with c = 0.
    assert!(told(&value).contains(&"1.1: c=2 p=0".to_owned()), "{value}");
}

#[test]
fn what_makes_no_difference_is_left_out() {
    let old = text("", "20 điểm khi a từ 3 trở lên hoặc b từ 1 trở lên");
    let new = text("", "20 điểm khi a từ 3 trở lên");
    assert_eq!(told(&between("or", old, new)), ["1.1: a=0 b=1"]);
    let old = text("", "20 điểm khi a từ 3 trở lên hoặc c từ 9 trở lên");
    let new = text(
        "",
        "20 điểm khi a từ 3 trở lên hoặc c từ 9 trở lên hoặc b từ 1 trở lên và c từ 9 trở lên",
    );
    assert_eq!(between("same", old, new)["can_differ"], "not_if_complete");
}

#[test]
fn an_unused_difference_below_zero_keeps_no_commune_from_being_scored() {
    // With a at least c nothing lies between, but nobody looks at d.
    let bands = |bound: &str| format!("20 điểm khi a dưới {bound} và c từ 5 trở lên");
    let unused = "chỉ số d \"D\" (trẻ em) bằng a - c";
    let value = between(
        "unused",
        text(unused, &bands("2")),
        text(unused, &bands("1")),
    );
    assert_eq!(told(&value), ["1.1: a=1 c=5"]);
    // Whoever looks at it has nothing to score.
    let used = |bound| format!("{} và d từ 0 trở lên", bands(bound));
    let value = between("used", text(unused, &used("2")), text(unused, &used("1")));
    assert_eq!(value["can_differ"], "not_if_complete", "{value}");
}

#[test]
fn a_limit_is_held_against_data_that_breaks_a_calculation() {
    // With e there n is not above a; but n is taken whatever becomes of e.
    let declared = |limit: &str| {
        format!("chỉ số n \"N\" (trẻ em) {limit}\nchỉ số e \"E\" (trẻ em) bằng a - n")
    };
    let item = "20 điểm khi a từ 1 trở lên";
    let value = between(
        "limit",
        text(&declared(""), item),
        text(&declared("không quá a"), item),
    );
    assert!(told(&value).contains(&"n: a=1 n=2".to_owned()), "{value}");
}

#[test]
fn what_is_calculated_limits_others_only_where_it_can_be() {
    // e is not above d, unless d is below 0 and so is no limit.
    let declared = "chỉ số d \"D\" (trẻ em) bằng a + c - b\nchỉ số e \"E\" (trẻ em) không quá d";
    let item = |bound: &str| {
        format!("20 điểm khi e từ {bound} trở lên và a đến 1 và c bằng 0 và b từ 1 trở lên")
    };
    let value = between(
        "free",
        text(declared, &item("2")),
        text(declared, &item("3")),
    );
    assert_eq!(told(&value), ["1.1: a=0 b=1 c=0 e=2"]);
}

#[test]
fn what_is_decided_by_many_cases_is_decided() {
    let flags =
        |at: u32| format!("chỉ số x{at} \"X{at}\" (có/không)\nchỉ số y{at} \"Y{at}\" (có/không)\n");
    let declared: String = (1..9).map(flags).collect();
    let joined = |part: &dyn Fn(u32) -> String, by: &str| {
        let parts: Vec<String> = (1..9).map(part).collect();
        parts.join(by)
    };
    // 2^8 ways in which none of eight pairs is whole, be it said so or so.
    let any = joined(&|at| format!("(x{at} và y{at})"), " hoặc ");
    let none = joined(
        &|at| format!("(không phải y{at} hoặc không phải x{at})"),
        " và ",
    );
    let (old, new) = (
        format!("20 điểm khi {any}"),
        format!("20 điểm khi không phải ({none})"),
    );
    let value = between("many", text(&declared, &old), text(&declared, &new));
    assert_eq!(value["can_differ"], "not_if_complete", "{value}");
    let fewer = old.replace("(x8 và y8)", "y8");
    let value = between("fewer", text(&declared, &fewer), text(&declared, &new));
    let figures = told(&value);
    assert!(figures[0].ends_with(" x8=false y8=true"), "{figures:?}");
}

#[test]
fn a_scale_can_say_what_a_condition_says() {
    let rows = "theo số a
      từ 3 trở lên 20 điểm
      dưới 3 0 điểm";
    let value = between(
        "scale",
        text("", rows),
        text("", "20 điểm khi a từ 3 trở lên"),
    );
    assert_eq!(value["can_differ"], "not_if_complete", "{value}");
    let value = between("other", text("", rows), text("", "20 điểm khi a trên 3"));
    assert_eq!(told(&value), ["1.1: a=3"]);
}

#[test]
fn a_limit_refuses_what_it_puts_out_of_reach() {
    // Of b at least c, and c at least 1, a b of 0 is refused, whether c is told or not.
    let declared = |limit: &str| format!("chỉ số n \"N\" (trẻ em) ít nhất 1 {limit}");
    let item = "20 điểm khi b từ 1 trở lên";
    let old = text(&declared("không quá b"), item);
    let value = between("range", old, text(&declared(""), item));
    assert!(told(&value).contains(&"b: b=0".to_owned()), "{value}");
}
