//! What an indicator can be because of what limits hold above it or below it, missing or not.

use crate::data::support::{Outcome, read_with};
use tieuchi::engine::{Verdict, evaluate};

const STANDARD: &str = r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm 20
nhóm mọi "Mọi đơn vị" các đơn vị còn lại
chỉ số lớp "Số lớp" (lớp) không quá 5
chỉ số lớp_mới "Số lớp mới" (lớp) ít nhất 2 không quá lớp
chỉ số lớp_cũ "Số lớp cũ" (lớp) bằng lớp - lớp_mới
chỉ số phòng "Số phòng" (lớp)
chỉ số lớp_và_phòng "Lớp và phòng" (lớp) bằng lớp_mới + phòng không quá lớp
tiêu chí 1 "Một" tối đa 20 điểm
  mục 1.1 "Lớp mới"
    theo số lớp_mới
      từ 6 trở lên 20 điểm
      dưới 6        0 điểm
công nhận khi
  tổng điểm từ 20 trở lên với mọi
"#;

fn of(row: &str) -> Outcome {
    read_with(STANDARD, &format!("tên,lớp,lớp_mới,phòng\nXã A,{row}\n"))
}

#[test]
fn what_a_missing_limit_can_be_limits_too() {
    // There are never more than five, so there are not six new ones, whoever counts them.
    let missing = of(",,");
    assert_eq!(
        evaluate(&missing.standard, missing.only()).verdict,
        Verdict::NotMet
    );
    let above = of(",7,");
    assert_eq!(above.codes(), ["TC0816"]);
    assert_eq!(above.number("lớp_mới"), None);
    assert_eq!(
        evaluate(&above.standard, above.only()).verdict,
        // What breaks the declaration is not judged by it.
        Verdict::Undetermined
    );
    assert_eq!(of(",5,").codes(), Vec::<&str>::new());
    // Two new ones are two at least.
    let below = of("1,,");
    assert_eq!(below.codes(), ["TC0817"]);
    assert_eq!(below.number("lớp"), None);
    assert_eq!(of("2,,").codes(), Vec::<&str>::new());
    let sum = of(",3,3");
    assert_eq!(sum.codes(), ["TC0846"]);
    insta::assert_snapshot!(above.report() + &below.report() + &sum.report());
}
