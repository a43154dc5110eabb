//! What a row's name says of what the row is.

use crate::data::unit_name;
use crate::names::{self, Words};

/// First words of rows that sum up, average or compare.
static TOTALS: Words = Words::new(&[
    "tổng",
    "tổng số",
    "tổng cộng",
    "tổng hợp",
    "cộng",
    "cộng dồn",
    "lũy kế",
    "bình quân",
    "trung bình",
    "tb",
    "toàn",
    "cả",
    "chung",
    "tỷ lệ",
    "tỉ lệ",
    "so với",
    "cùng kỳ",
    "kế hoạch",
    "chênh lệch",
    "trong đó",
    "riêng",
    "ước",
    "thực hiện",
    "chia ra",
    "mức",
    "số đơn vị",
    "số xã",
]);

/// First words with which no unit's name begins, whatever follows.
static NEVER_NAMES: Words = Words::new(&[
    "tổng số",
    "tổng cộng",
    "cộng dồn",
    "lũy kế",
    "bình quân",
    "trung bình",
    "tỷ lệ",
    "tỉ lệ",
    "so với",
    "cùng kỳ",
    "chênh lệch",
    "trong đó",
    "chia ra",
]);

/// What may stand after the first words of a sum without making a name of it: `Cộng Hòa` is one.
static AFTER_TOTAL: Words = Words::new(&[
    "số",
    "cộng",
    "hợp",
    "dồn",
    "kế",
    "huyện",
    "quận",
    "tỉnh",
    "thị xã",
    "thành phố",
    "xã",
    "phường",
    "thị trấn",
    "vùng",
    "khu vực",
    "cụm",
    "các",
    "của",
    "toàn",
    "chung",
    "cho",
    "đơn vị",
    "trẻ em",
    "đạt",
    "và",
    "năm",
    "kỳ",
    "mục",
    "nhóm",
    "địa bàn",
    "bộ",
    "tiêu chí",
    "kết quả",
    "trên",
    "mỗi",
    "cả",
    "theo",
]);

/// Whether a name is that of a row of sums, averages or comparisons: `Tổng cộng toàn huyện:`,
/// `Tổng số (2 xã)`, `Bình quân chung`.
pub(in crate::data) fn names_a_total(name: &str) -> bool {
    static CHANGES: Words = Words::new(&["tăng/giảm"]);
    static NUMBERED: Words = Words::new(&[
        "năm",
        "thôn",
        "ấp",
        "bản",
        "tổ",
        "tổ dân phố",
        "khu phố",
        "khóm",
        "quý",
        "kỳ",
    ]);
    let key = names::key(name);
    if names_a_part(name)
        || longest(&NEVER_NAMES, &key).is_some()
        || CHANGES.after(&key).next().is_some()
    {
        return true;
    }
    // A year, or a part of a commune, with its number.
    let numbered = |after: &str| after.starts_with(|c: char| c.is_ascii_digit());
    if longest(&NUMBERED, &key).is_some_and(numbered) {
        return true;
    }
    let Some(after) = longest(&TOTALS, &key) else {
        return false;
    };
    after.is_empty()
        || after.starts_with(|c: char| c.is_ascii_digit())
        || are_numerals(after)
        || longest(&AFTER_TOTAL, after).is_some()
}

/// What follows the longest of some phrases with which a key begins.
fn longest<'k>(phrases: &Words, key: &'k str) -> Option<&'k str> {
    let afters = whole_words(phrases, key);
    let afters = afters.map(|after| after.trim_start_matches(|c: char| !is_letter(c)));
    afters.min_by_key(|after| after.len())
}

/// Whether a name is that of a part of a commune: `Thôn Đông`. Some communes are called so too, with
/// words that tell only where the others say what kind they are: `Bản Qua`.
pub(super) fn names_a_village(name: &str, among_kinds: bool) -> bool {
    static ALWAYS: Words = Words::new(&["thôn", "ấp", "xóm", "khu phố", "khóm", "tổ dân phố"]);
    static SOMETIMES: Words = Words::new(&["bản", "làng", "buôn", "khu", "tổ"]);
    let key = names::key(name);
    begins_with(&key, &ALWAYS) || among_kinds && begins_with(&key, &SOMETIMES)
}

/// Whether a name, were it not a unit's, is that of averages: `Trung Bình` is a commune as well.
pub(super) fn names_an_average(name: &str) -> bool {
    static AVERAGES: Words = Words::new(&["trung bình", "bình quân"]);
    AVERAGES.contain(&names::key(name))
}

/// First words of what stands below a table: who signs it, where and when, who gets it.
static SIGNATURES: Words = Words::new(&[
    "người lập",
    "người tổng hợp",
    "người ký",
    "người báo cáo",
    "người kiểm tra",
    "lập biểu",
    "lập bảng",
    "thủ trưởng",
    "chủ tịch",
    "phó chủ tịch",
    "giám đốc",
    "phó giám đốc",
    "trưởng phòng",
    "phó trưởng phòng",
    "trưởng ban",
    "chánh văn phòng",
    "bí thư",
    "kế toán",
    "cán bộ",
    "công chức",
    "kt",
    "tm",
    "tl",
    "tuq",
    "xác nhận",
    "đã ký",
    "ký tên",
    "ký",
    "nơi nhận",
    "ghi chú",
    "lưu",
    "ngày",
    "phê duyệt",
]);

/// Whether a text is part of a signature or a note below a table: `NGƯỜI LẬP BIỂU`, `KT. CHỦ TỊCH`,
/// `Hòa Giang, ngày 5 tháng 12 năm 2024`.
pub(super) fn names_a_signature(name: &str) -> bool {
    static DAY: Words = Words::new(&["ngày"]);
    static MONTH: Words = Words::new(&["tháng"]);
    let key = names::key(name);
    let bare = key.trim_start_matches(|c: char| !is_letter(c));
    let is_dated = key
        .split(|c: char| !is_letter(c))
        .skip_while(|word| !DAY.contain(word))
        .nth(1)
        .is_some_and(|word| MONTH.contain(word) || word.starts_with(|c: char| c.is_ascii_digit()));
    is_dated || begins_with(bare, &SIGNATURES)
}

/// Whether a text names a part of a commune's people, as rows and columns below a commune's name do:
/// `Nam`, `- Nữ`, `Dân tộc Kinh`.
pub(in crate::data) fn names_a_part(text: &str) -> bool {
    is_of_a_part(&names::key(text))
}

/// Whether a text beside a commune's name says that its row is of all of it, or of a part of its
/// people (`false`); `None` of any other text.
pub(in crate::data) fn names_all_or_a_part(text: &str) -> Option<bool> {
    let key = names::key(text);
    if is_of_a_part(&key) {
        return Some(false);
    }
    is_of_all_parts(&key).then_some(true)
}

fn is_of_a_part(key: &str) -> bool {
    static PARTS: Words = Words::new(&[
        "nam",
        "nữ",
        "trai",
        "gái",
        "bé trai",
        "bé gái",
        "trẻ em trai",
        "trẻ em gái",
        "trẻ em nam",
        "trẻ em nữ",
        "nam giới",
        "nữ giới",
        "kinh",
        "dân tộc kinh",
        "dân tộc",
        "dân tộc khác",
        "dân tộc thiểu số",
        "dtts",
        "thành thị",
        "nông thôn",
        "khuyết tật",
        "hộ nghèo",
    ]);
    static BEFORE: Words = Words::new(&["trong đó", "số", "tổng số"]);
    let key = key.trim_matches(|c: char| !is_letter(c));
    let key = BEFORE.keys().iter().fold(key, |key, word| {
        let rest = key.strip_prefix(word.as_str());
        rest.map_or(key, |rest| rest.trim_start_matches(|c: char| !is_letter(c)))
    });
    PARTS.contain(key)
}

fn is_of_all_parts(key: &str) -> bool {
    static ALL: Words = Words::new(&[
        "chung",
        "tổng",
        "tổng số",
        "tổng cộng",
        "cộng",
        "toàn xã",
        "cả xã",
        "cả hai",
        "cả hai giới",
        "chung cả hai giới",
        "toàn bộ",
    ]);
    ALL.contain(key.trim_matches(|c: char| !is_letter(c)))
}

/// Whether a key names nothing but sections by their numbers: `i + ii`.
fn are_numerals(key: &str) -> bool {
    let mut words = key
        .split(|c: char| !is_letter(c))
        .filter(|word| !word.is_empty());
    words.all(|word| word.bytes().all(|byte| b"ivx0123456789".contains(&byte)))
}

/// First words, after the word for a kind of commune, that make the heading of a group of it.
static GROUPS: Words = Words::new(&[
    "khu vực",
    "vùng",
    "miền núi",
    "miền xuôi",
    "đồng bằng",
    "ven biển",
    "hải đảo",
    "loại",
    "nhóm",
    "thuộc",
    "đặc biệt khó khăn",
    "đạt",
    "chưa đạt",
    "điểm",
]);

/// Whether a name is the heading of a group: `Các xã khu vực I`, `Xã vùng cao`, `Xã, thị trấn`.
pub(in crate::data) fn names_a_group(name: &str) -> bool {
    static SEVERAL: Words = Words::new(&["các", "những", "khối", "cụm", "khu vực", "vùng", "nhóm"]);
    if begins_with(&names::key(name), &SEVERAL) {
        return true;
    }
    let own = unit_name::own_name(name);
    unit_name::level(name).is_some()
        && (begins_with(&own, &GROUPS) || own.starts_with([',', '/', ':', '-']))
}

/// Whether a name is that of a commune's office or seal: `Xã đội trưởng`, `Xã … xác nhận`.
pub(super) fn names_an_office(name: &str) -> bool {
    static OFFICES: Words = Words::new(&[
        "đội trưởng",
        "đội phó",
        "xác nhận",
        "ký",
        "chủ tịch",
        "phó chủ tịch",
        "trưởng",
        "báo cáo",
    ]);
    static CONFIRMS: Words = Words::new(&["xác nhận"]);
    let own = unit_name::own_name(name);
    begins_with(&own, &OFFICES)
        || (CONFIRMS.keys().iter())
            .filter_map(|word| own.strip_suffix(word.as_str()))
            .any(|before| before.ends_with(' '))
}

fn begins_with(key: &str, words: &Words) -> bool {
    whole_words(words, key).next().is_some()
}

/// What follows each phrase with which a key begins and whose last word ends there.
fn whole_words<'k>(phrases: &Words, key: &'k str) -> impl Iterator<Item = &'k str> {
    let ends = |after: &&str| after.chars().next().is_none_or(|c| !is_letter(c));
    phrases.after(key).filter(ends)
}

/// Whether a sign of a key belongs to a word.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{E000}'..='\u{E004}')
}

/// Whether a text may be a unit's own name: a few words that begin with capitals, or with a digit
/// at the end.
pub(in crate::data) fn looks_like_a_name(name: &str) -> bool {
    let tidy = names::tidy(name);
    let words: Vec<&str> = tidy.split(' ').collect();
    let capital = |word: &&str| {
        let first = word.trim_start_matches(['\'', '(']).chars().next();
        first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let letters = tidy.chars().filter(|c| c.is_alphabetic()).count();
    words.len() <= 6
        && letters >= 2
        && !tidy.contains([':', ';', '%', '=', '.'])
        && words.iter().all(capital)
}
