//! What a row's name says of what the row is.

use crate::data::unit_name;
use crate::names;

/// First words of rows that sum up, average or compare.
const TOTALS: [&str; 27] = [
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
];

/// First words with which no unit's name begins, whatever follows.
const NEVER_NAMES: [&str; 13] = [
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
];

/// What may stand after the first words of a sum without making a name of it: `Cộng Hòa` is one.
const AFTER_TOTAL: [&str; 37] = [
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
];

/// Whether a name is that of a row of sums, averages or comparisons: `Tổng cộng toàn huyện:`,
/// `Tổng số (2 xã)`, `Bình quân chung`.
pub(in crate::data) fn names_a_total(name: &str) -> bool {
    let key = names::key(name);
    let starts = |rest: &str, phrase: &str| -> Option<String> {
        let after = rest.strip_prefix(&names::key(phrase))?;
        let ends = after.chars().next().is_none_or(|c| !is_letter(c));
        ends.then(|| after.trim_start_matches(|c: char| !is_letter(c)).to_owned())
    };
    let longest = |phrases: &[&str], rest: &str| {
        let afters = phrases.iter().filter_map(|phrase| starts(rest, phrase));
        afters.min_by_key(String::len)
    };
    if names_a_part(name)
        || longest(&NEVER_NAMES, &key).is_some()
        || key.starts_with(&names::key("tăng/giảm"))
    {
        return true;
    }
    // A year, or a part of a commune, with its number.
    let parts = [
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
    ];
    let numbered = |after: String| after.starts_with(|c: char| c.is_ascii_digit());
    if longest(&parts, &key).is_some_and(numbered) {
        return true;
    }
    let Some(after) = longest(&TOTALS, &key) else {
        return false;
    };
    after.is_empty()
        || after.starts_with(|c: char| c.is_ascii_digit())
        || are_numerals(&after)
        || longest(&AFTER_TOTAL, &after).is_some()
}

/// Whether a name is that of a part of a commune: `Thôn Đông`. Some communes are called so too, with
/// words that tell only where the others say what kind they are: `Bản Qua`.
pub(super) fn names_a_village(name: &str, among_kinds: bool) -> bool {
    let key = names::key(name);
    let always = ["thôn", "ấp", "xóm", "khu phố", "khóm", "tổ dân phố"];
    let sometimes = ["bản", "làng", "buôn", "khu", "tổ"];
    always.iter().any(|word| begins_with(&key, word))
        || among_kinds && sometimes.iter().any(|word| begins_with(&key, word))
}

/// Whether a name, were it not a unit's, is that of averages: `Trung Bình` is a commune as well.
pub(super) fn names_an_average(name: &str) -> bool {
    let key = names::key(name);
    ["trung bình", "bình quân"]
        .iter()
        .any(|word| names::key(word) == key)
}

/// First words of what stands below a table: who signs it, where and when, who gets it.
const SIGNATURES: [&str; 33] = [
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
];

/// Whether a text is part of a signature or a note below a table: `NGƯỜI LẬP BIỂU`, `KT. CHỦ TỊCH`,
/// `Hòa Giang, ngày 5 tháng 12 năm 2024`.
pub(super) fn names_a_signature(name: &str) -> bool {
    let key = names::key(name);
    let bare = key.trim_start_matches(|c: char| !is_letter(c));
    let day = names::key("ngày");
    let is_dated = key
        .split(|c: char| !is_letter(c))
        .skip_while(|word| *word != day)
        .nth(1)
        .is_some_and(|word| {
            word == names::key("tháng") || word.starts_with(|c: char| c.is_ascii_digit())
        });
    is_dated || SIGNATURES.iter().any(|word| begins_with(bare, word))
}

/// Whether a text names a part of a commune's people, or all of them, as rows and columns below a
/// commune's name do: `Nam`, `- Nữ`, `Dân tộc Kinh`.
pub(in crate::data) fn names_a_part(text: &str) -> bool {
    const PARTS: [&str; 22] = [
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
    ];
    let key = names::key(text);
    let key = key.trim_matches(|c: char| !is_letter(c));
    let key = ["trong đó", "số", "tổng số"].iter().fold(key, |key, word| {
        let rest = key.strip_prefix(&names::key(word));
        rest.map_or(key, |rest| rest.trim_start_matches(|c: char| !is_letter(c)))
    });
    PARTS.iter().any(|word| names::key(word) == key)
}

/// Whether a text beside a commune's name says that its row is of all of it.
pub(in crate::data) fn names_all_parts(text: &str) -> bool {
    const ALL: [&str; 11] = [
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
    ];
    let key = names::key(text);
    let key = key.trim_matches(|c: char| !is_letter(c));
    ALL.iter().any(|word| names::key(word) == key)
}

/// Whether a key names nothing but sections by their numbers: `i + ii`.
fn are_numerals(key: &str) -> bool {
    let mut words = key
        .split(|c: char| !is_letter(c))
        .filter(|word| !word.is_empty());
    words.all(|word| word.bytes().all(|byte| b"ivx0123456789".contains(&byte)))
}

/// First words, after the word for a kind of commune, that make the heading of a group of it.
const GROUPS: [&str; 14] = [
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
];

/// Whether a name is the heading of a group: `Các xã khu vực I`, `Xã vùng cao`, `Xã, thị trấn`.
pub(in crate::data) fn names_a_group(name: &str) -> bool {
    let key = names::key(name);
    let all = ["các", "những", "khối", "cụm", "khu vực", "vùng", "nhóm"];
    if all.iter().any(|word| begins_with(&key, word)) {
        return true;
    }
    let own = unit_name::own_name(name);
    unit_name::level(name).is_some()
        && (GROUPS.iter().any(|word| begins_with(&own, word))
            || own.starts_with([',', '/', ':', '-']))
}

/// Whether a name is that of a commune's office or seal: `Xã đội trưởng`, `Xã … xác nhận`.
pub(super) fn names_an_office(name: &str) -> bool {
    let own = unit_name::own_name(name);
    let offices = [
        "đội trưởng",
        "đội phó",
        "xác nhận",
        "ký",
        "chủ tịch",
        "phó chủ tịch",
        "trưởng",
        "báo cáo",
    ];
    offices.iter().any(|word| begins_with(&own, word))
        || own.ends_with(&format!(" {}", names::key("xác nhận")))
}

fn begins_with(key: &str, word: &str) -> bool {
    let after = key.strip_prefix(&names::key(word));
    after.is_some_and(|after| after.chars().next().is_none_or(|c| !is_letter(c)))
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
