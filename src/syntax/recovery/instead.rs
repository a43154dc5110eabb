//! What people write in the place of the language's words, with what they mean by it.
//!
//! Words that belong to a longer phrase are in the patterns of `rewrite` and `missing_form`.

use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{
    self, AT_LEAST, AT_MOST, BELOW, CLASS, COUNT, EXACTLY, FOR, FROM, GETS, INTO, ITEM, MAX, MEET,
    NO, NOT, OF, POINTS, TO, UNVERIFIED, WITH, YES,
};

/// `điểm`, in short.
pub(super) const POINTS_SHORT: &str = "đ";

/// `%`
pub(super) const PER_CENT: &str = "phần trăm";

/// `khi`
pub(super) const WHEN: &str = "nếu";

/// `hoặc`
pub(in crate::syntax) const OR: &str = "hay";

/// The words of a date that is not in figures alone.
pub(super) const DAY: &str = "ngày";
pub(super) const MONTH: &str = "tháng";
pub(super) const YEAR: &str = "năm";

/// That a figure was compared, without saying with what.
pub(super) const VERIFIED: &str = "đã đối chiếu";

/// What is said, and the words of the language for it where the first of them is asked for.
pub(super) const MEANT: [(&str, &[&str]); 26] = [
    (POINTS_SHORT, &[POINTS]),
    (WHEN, &[keyword::WHEN]),
    ("trong trường hợp", &[keyword::WHEN]),
    ("tới", &[TO]),
    ("và dưới", &[TO, BELOW]),
    (PER_CENT, &["%"]),
    ("đối với", &[WITH]),
    (FOR, &[WITH]),
    (keyword::ABOVE, &["/"]),
    ("chia cho", &["/"]),
    ("tối thiểu", &[AT_LEAST]),
    ("tối thiểu", &[FROM]),
    (AT_LEAST, &[FROM]),
    ("không ít hơn", &[AT_LEAST]),
    ("không vượt quá", &[AT_MOST]),
    ("không lớn hơn", &[AT_MOST]),
    ("nhiều nhất", &[AT_MOST]),
    ("chưa kiểm tra", &[UNVERIFIED]),
    ("chưa xác minh", &[UNVERIFIED]),
    ("chưa xác nhận", &[UNVERIFIED]),
    ("chưa rà soát", &[UNVERIFIED]),
    ("không phải là", &[NOT]),
    (INTO, &[EXACTLY]),
    ("được công nhận", &[MEET]),
    ("yes", &[YES]),
    ("no", &[NO]),
];

/// Words that say nothing more, and what is asked for behind them.
pub(super) const IDLE: [(&str, &str); 6] = [
    (GETS, "syntax-score"),
    (CLASS, "syntax-class-name"),
    (DAY, "syntax-date"),
    (COUNT, "syntax-criterion-number"),
    ("kết quả", "syntax-expected"),
    ("kết luận", "syntax-expected"),
];

/// Words that are left out, by what stands in their place: a word, or a number.
pub(super) const LEFT_OUT: [(&str, &str); 4] = [(BELOW, TO), ("0", MAX), ("0", GETS), (ITEM, OF)];

/// The words that open a statement, where others stand for them.
pub(super) const OPENINGS: [(&str, Rule); 13] = [
    ("nhỏ hơn", Rule::kw_below),
    ("ít hơn", Rule::kw_below),
    ("thấp hơn", Rule::kw_below),
    ("lớn hơn", Rule::kw_above),
    ("nhiều hơn", Rule::kw_above),
    ("cao hơn", Rule::kw_above),
    ("hơn", Rule::kw_above),
    (AT_MOST, Rule::kw_to),
    ("tối thiểu", Rule::kw_from),
    ("điều kiện công nhận", Rule::kw_recognition),
    ("xóa", Rule::kw_repeal),
    ("hủy bỏ", Rule::kw_repeal),
    ("bỏ", Rule::kw_repeal),
];

/// A number that is above what a threshold says, and one that is not.
pub(super) const HIGHER: [&str; 3] = ["lớn hơn", "cao hơn", ">"];
pub(super) const AS_HIGH: [&str; 3] = ["lớn hơn hoặc", "cao hơn hoặc", ">="];

/// What goes on with a number on its line.
pub(super) const GO_ON: [&str; 5] = [POINTS_SHORT, WHEN, "tới", "phần", "nhưng"];

/// All of what is named behind them.
pub(super) const ALL: [&str; 2] = ["các", "những"];

/// The communes that are left, behind the words of `UNITS`.
pub(super) const REMAINING: [&str; 2] = ["còn lại", "khác"];

/// Words for any commune.
pub(super) const UNITS: [&str; 15] = [
    "các",
    "những",
    "đơn",
    "vị",
    "hành",
    "chính",
    "cấp",
    "xã",
    "phường",
    "thị",
    "trấn",
    "đặc",
    "khu",
    "trường",
    "hợp",
];

/// What stands before the classes that rows are for.
pub(super) const FOR_CLASSES: [&str; 4] = ["đối với", "áp dụng", "riêng", "dành cho"];

/// A remark that is not marked as one.
pub(super) const REMARKS: [&str; 3] = ["ghi chú", "lưu ý", "chú thích"];

/// What is to be done to another text.
pub(super) const CHANGES: [&str; 4] = ["thêm", "sửa", "đổi", "điều chỉnh"];

/// What is gained or taken off by steps.
pub(super) const STEPS: [&str; 5] = ["cứ", "giảm", "bị", "mất", "hạ"];

/// What stands in brackets behind an indicator, and the kind of figure that it means.
pub(in crate::syntax) const PERCENT: [&str; 6] = [
    PER_CENT,
    "tỷ lệ phần trăm",
    "tỉ lệ phần trăm",
    "tính theo phần trăm",
    "percent",
    "pct",
];
pub(in crate::syntax) const YES_NO: [&str; 13] = [
    "đạt/không đạt",
    "đạt hoặc không đạt",
    "đạt, không đạt",
    "đạt/chưa đạt",
    "đạt/chưa",
    "đạt hoặc chưa đạt",
    "có/chưa",
    "có/chưa có",
    "có/không có",
    "đúng/sai",
    "rồi/chưa",
    "yes/no",
    "y/n",
];
