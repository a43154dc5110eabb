//! Units that are no things: words that look like a kind of figure.
//!
//! In brackets stands `có/không`, `%`, or what is counted. Any words could be counted, so words for a
//! kind of figure are asked about: taken for what is counted, they would have sound data refused.

use crate::diagnostic::{Code, Diagnostic};
use crate::names::key;
use crate::source::Span;

/// Words for a kind, of which it is not certain which is meant.
const KINDS: [&str; 34] = [
    "số",
    "số đếm",
    "số nguyên",
    "số lượng",
    "con số",
    "số liệu",
    "điểm",
    "điểm số",
    "tỷ lệ",
    "tỉ lệ",
    "tỷ suất",
    "tỉ suất",
    "‰",
    "phần nghìn",
    "hệ số",
    "giá trị",
    "mức",
    "mức độ",
    "chỉ số",
    "đơn vị",
    "chữ",
    "văn bản",
    "text",
    "number",
    "đạt",
    "điểm phần trăm",
    "đánh giá",
    "đ",
    "số tiền",
    "tiền",
    "hạng",
    "xếp hạng",
    "loại",
    "bậc",
];

/// What is measured rather than counted.
const MEASURES: [&str; 36] = [
    "triệu đồng",
    "tỷ đồng",
    "tỉ đồng",
    "triệu",
    "tỷ",
    "km",
    "ki-lô-mét",
    "kilômét",
    "km2",
    "km²",
    "m",
    "mét",
    "m2",
    "m²",
    "mét vuông",
    "ha",
    "héc-ta",
    "hecta",
    "héc ta",
    "kg",
    "ki-lô-gam",
    "kilôgam",
    "tấn",
    "tạ",
    "lít",
    "m3",
    "m³",
    "hec-ta",
    "hec ta",
    "kwh",
    "kw",
    "độ",
    "°c",
    "giờ",
    "phút",
    "cm",
];

/// Words in a date.
const DATES: [&str; 8] = [
    "ngày/tháng/năm",
    "ngày tháng năm",
    "ngày, tháng, năm",
    "ngày tháng",
    "dd/mm/yyyy",
    "date",
    "thời điểm",
    "ngày hoàn thành",
];

/// What figures are counted per.
const PER: [&str; 16] = [
    "năm",
    "quý",
    "tháng",
    "tuần",
    "ngày",
    "kỳ",
    "người",
    "trẻ em",
    "trẻ",
    "hộ",
    "xã",
    "thôn",
    "lớp",
    "trường",
    "km2",
    "học sinh",
];

/// Asks about a unit that looks like a kind of figure.
pub(super) fn doubt(unit: &str, span: Span) -> Option<Diagnostic> {
    let tight = key(unit)
        .replace(" / ", "/")
        .replace("/ ", "/")
        .replace(" /", "/");
    let is = |word: &&str| key(word) == tight;
    let finding = Diagnostic::new(Code::UnitLikeKind, span).arg("unit", unit);
    let parts: Vec<String> = tight
        .split([',', ';', '-'])
        .map(|part| part.trim().to_owned())
        .collect();
    let decimal = ["thập phân", "số thực", "số lẻ", "phần lẻ"];
    let has_decimals = decimal.iter().any(|word| tight.contains(&key(word)));
    let measured = MEASURES
        .iter()
        .any(|word| tight == key(word) || parts.first().is_some_and(|part| *part == key(word)));
    if has_decimals || measured {
        return Some(finding.arg("case", "measured").help("help-measured"));
    }
    if DATES.iter().any(is) {
        return Some(finding.arg("case", "date").help("help-date"));
    }
    let finding = finding.arg("case", "kind");
    // `1.000 trẻ em` is what a rate is given for.
    let begins_with_number = tight.starts_with(|c: char| c.is_ascii_digit());
    if begins_with_number || KINDS.iter().any(is) {
        return Some(finding.help("forms-kinds"));
    }
    let several = tight.split(['/', ',', ';']).count() > 1 || tight.contains(&key(" hoặc "));
    let per = tight.split('/').nth(1).is_some_and(|last| {
        tight.matches('/').count() == 1 && PER.iter().any(|word| key(word) == last)
    });
    several.then(|| finding.help(if per { "help-per" } else { "help-choice" }))
}
