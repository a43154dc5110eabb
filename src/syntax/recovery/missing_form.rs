//! Forms that annexes have and the language does not, and the forms that it has in their place.

use std::ops::Range;
use std::sync::LazyLock;

use super::rewrite::kind::{kind_of, words};
use super::rewrite::pattern::Pattern;
use super::token::{Token, beginning, tokens};

/// A form that the language lacks: in which statements, what tells it, and the help that shows
/// the nearest forms with their meaning.
struct Lacking {
    within: &'static str,
    said: &'static str,
    help: &'static str,
}

const fn lacks(within: &'static str, said: &'static str, help: &'static str) -> Lacking {
    Lacking { within, said, help }
}

/// Forms that are told before any mend is looked for: a mend would take the words that tell them for
/// part of a label.
const FIRST: &[Lacking] = &[
    // Numbers with letters.
    lacks("", "tiêu chí K L", "help-lettered"),
    lacks("", "mục K L", "help-lettered"),
    lacks("", "mục K . L", "help-lettered"),
    // Points of a criterion, of an item or of all as a condition.
    lacks("wq", "khi tiêu chí K", "help-points-asked"),
    lacks("wq", "nếu tiêu chí K", "help-points-asked"),
    lacks("wq", "khi mục K", "help-points-asked"),
    lacks("wq", "nếu mục K", "help-points-asked"),
    lacks("wq", "khi tổng điểm", "help-points-asked"),
    lacks("wq", "nếu tổng điểm", "help-points-asked"),
    lacks("w", "điểm tiêu chí K", "help-points-asked"),
    lacks("w", "điểm mục K", "help-points-asked"),
    lacks("w", "điểm của tiêu chí", "help-points-asked"),
    lacks("w", "điểm của mục", "help-points-asked"),
    lacks("w", "đạt tiêu chí K", "help-points-asked"),
    lacks("w", "đạt mục K", "help-points-asked"),
    // Limits by a number that is not within them.
    lacks("i", "> K", "help-limit-number"),
    lacks("i", "< K", "help-limit-number"),
    lacks("i", "lớn hơn K", "help-limit-number"),
    lacks("i", "nhiều hơn K", "help-limit-number"),
    lacks("i", "nhỏ hơn K", "help-limit-number"),
    lacks("i", "ít hơn K", "help-limit-number"),
    // Changes as the law announces them.
    lacks("", "như sau :", "help-amended-thus"),
    lacks("", "như sau $", "help-amended-thus"),
    lacks("", "được sửa đổi", "help-amended-thus"),
    lacks("", "được sửa thành", "help-amended-thus"),
    lacks("", "được thay thế", "help-amended-thus"),
    lacks("", "được thay bằng", "help-amended-thus"),
    lacks("", "được điều chỉnh", "help-amended-thus"),
    lacks("", "được nâng từ", "help-amended-thus"),
    lacks("", "được nâng lên", "help-amended-thus"),
    lacks("cm", "K được bổ sung", "help-amended-thus"),
    lacks("cm", "K được bãi bỏ", "help-amended-thus"),
    lacks("cm", "K bị bãi bỏ", "help-amended-thus"),
];

const LACKING: &[Lacking] = &[
    // Changes as the law announces them.
    lacks("v", "^ sửa đổi mục", "help-amended-thus"),
    lacks("v", "^ sửa đổi tiêu chí", "help-amended-thus"),
    lacks("v", "^ sửa đổi điểm", "help-amended-thus"),
    lacks("v", "^ sửa đổi khoản", "help-amended-thus"),
    lacks("v", "^ sửa đổi điều", "help-amended-thus"),
    lacks("v", "^ sửa đổi nhóm", "help-amended-thus"),
    lacks("v", "^ sửa đổi chỉ số", "help-amended-thus"),
    lacks("v", "^ sửa đổi tham số", "help-amended-thus"),
    lacks("v", "^ sửa đổi mức", "help-amended-thus"),
    lacks("v", "^ sửa đổi tổng", "help-threshold-changed"),
    lacks("v", "^ sửa đổi nội dung", "help-amended-thus"),
    lacks("v", "^ sửa đổi , bổ", "help-amended-thus"),
    lacks("v", "^ sửa đổi bổ sung", "help-amended-thus"),
    lacks("rvtq", "ngưỡng", "help-threshold-changed"),
    lacks("t", "K thành K", "help-threshold-changed"),
    lacks("t", "K điểm thành K", "help-threshold-changed"),
    lacks("t", "K lên K", "help-threshold-changed"),
    lacks("t", "K lên thành K", "help-threshold-changed"),
    lacks("t", "K điểm lên K", "help-threshold-changed"),
    lacks("t", "K xuống K", "help-threshold-changed"),
    lacks("t", "K điểm xuống K", "help-threshold-changed"),
    lacks("v", "mức điểm", "help-threshold-changed"),
    lacks("v", "khoản K", "help-no-clauses"),
    lacks("v", "điều K", "help-no-clauses"),
    lacks("v", "điểm L khoản", "help-no-clauses"),
    // How many criteria, and how much of each.
    lacks("", "mỗi tiêu chí", "help-each-criterion"),
    lacks("", "từng tiêu chí", "help-each-criterion"),
    lacks("", "các tiêu chí", "help-each-criterion"),
    lacks("", "mọi tiêu chí", "help-each-criterion"),
    lacks("", "tất cả các tiêu chí", "help-each-criterion"),
    lacks("", "tất cả tiêu chí", "help-each-criterion"),
    lacks("q", "tiêu chí nào dưới", "help-each-criterion"),
    lacks("q", "tiêu chí nào đạt", "help-each-criterion"),
    lacks("t", "K % trở lên", "help-share-of-total"),
    lacks("t", "từ K %", "help-share-of-total"),
    lacks("rq", "đạt từ K tiêu chí", "help-some-criteria"),
    lacks("rqt", "ít nhất K tiêu chí", "help-some-criteria"),
    lacks("rqt", "tối thiểu K tiêu chí", "help-some-criteria"),
    lacks("rqt", "K tiêu chí", "help-some-criteria"),
    lacks("rqt", "K / K tiêu chí", "help-some-criteria"),
    lacks("rqt", "tiêu chí bắt buộc", "help-one-criterion"),
    lacks("rqt", "điểm tiêu chí", "help-one-criterion"),
    lacks("c", "^ tiêu chí K từ", "help-one-criterion"),
    lacks("c", "^ tiêu chí K đạt", "help-one-criterion"),
    lacks("c", "^ tiêu chí K trên", "help-one-criterion"),
    lacks("c", "^ tiêu chí K không", "help-one-criterion"),
    lacks("c", "^ tiêu chí K phải", "help-one-criterion"),
    lacks("c", "^ tiêu chí K có", "help-one-criterion"),
    lacks("c", "^ tiêu chí K được", "help-one-criterion"),
    lacks("c", "^ tiêu chí K ,", "help-one-criterion"),
    lacks("c", "^ tiêu chí K và", "help-one-criterion"),
    lacks("m", "^ mục K đạt", "help-one-criterion"),
    lacks("m", "^ mục K từ", "help-one-criterion"),
    lacks("m", "^ mục K không", "help-one-criterion"),
    // Days.
    lacks("rw", "đến trước", "help-between"),
    lacks("rwgq", "trước D", "help-deadline"),
    lacks("rwgq", "trước ngày", "help-deadline"),
    lacks("rwgq", "trước K", "help-deadline"),
    lacks("rwgq", "trước tháng", "help-deadline"),
    lacks("rwgq", "sau ngày", "help-deadline"),
    lacks("rwgq", "muộn nhất", "help-deadline"),
    lacks("rwgq", "chậm nhất", "help-deadline"),
    lacks("rwgq", "đúng hạn", "help-deadline"),
    lacks("rwgq", "đúng thời hạn", "help-deadline"),
    lacks("rwgq", "quá hạn", "help-deadline"),
    lacks("d", "hiệu lực từ ngày ký", "help-signed"),
    lacks("d", "hiệu lực kể từ ngày ký", "help-signed"),
    lacks("d", "từ ngày ký", "help-signed"),
    lacks("d", "từ ngày ban hành", "help-signed"),
    lacks("d", "sau K ngày", "help-signed"),
    lacks("", "K năm liên", "help-years"),
    lacks("", "năm liên tục", "help-years"),
    lacks("", "năm liên tiếp", "help-years"),
    lacks("rwsoq", "trong K năm", "help-years"),
    // Ratios, means and parts.
    lacks("wgq", "tỷ lệ", "help-ratio-asked"),
    lacks("wgq", "tỉ lệ", "help-ratio-asked"),
    lacks("wgq", "tỷ suất", "help-ratio-asked"),
    lacks("wgq", "/ * từ", "help-ratio-asked"),
    lacks("wgq", "/ * trên", "help-ratio-asked"),
    lacks("wgq", "/ * dưới", "help-ratio-asked"),
    lacks("wgq", "/ * đạt", "help-ratio-asked"),
    lacks("wgq", "/ * bằng", "help-ratio-asked"),
    lacks("wgq", "/ * >=", "help-ratio-asked"),
    lacks("wgq", "/ * ≥", "help-ratio-asked"),
    lacks("o", "năm trước", "help-previous"),
    lacks("o", "cùng kỳ", "help-previous"),
    lacks("o", "bình quân", "help-mean"),
    lacks("o", "trung bình", "help-mean"),
    lacks("o", "tổng số", "help-sum"),
    lacks("o", "tổng", "help-sum"),
    lacks("o", "+", "help-sum"),
    lacks("o", "hiệu số", "help-sum"),
    lacks("", "K % số điểm", "help-part"),
    lacks("", "% số điểm", "help-part"),
    lacks("", "% điểm", "help-part"),
    lacks("", "nửa số điểm", "help-part"),
    lacks("rw", "điểm tối đa của", "help-part"),
    lacks("rw", "tương ứng", "help-part"),
    lacks("rw", "theo tỷ lệ", "help-part"),
    lacks("rw", "điểm =", "help-part"),
    lacks("rw", "nhân với", "help-part"),
    lacks("rw", "chia cho", "help-part"),
    // Rows.
    lacks("r", "^ với", "help-with"),
    lacks("r", "^ riêng", "help-with"),
    lacks("r", "^ áp dụng", "help-with"),
    lacks("r", "^ đối với", "help-with"),
    lacks("rw", "K số điểm", "help-part"),
    lacks("r", "trong khoảng", "help-between"),
    lacks("r", "^ N ≤", "help-between"),
    lacks("r", "^ N <=", "help-between"),
    lacks("r", "^ N <", "help-between"),
    lacks("r", "cận N", "help-between"),
    lacks("r", "^ giữa", "help-between"),
    lacks("r", "^ khoảng", "help-between"),
    lacks("r", "^ [", "help-between"),
    lacks("r", "^ ( N ;", "help-between"),
    lacks("wgq", "khác", "help-differs"),
    lacks("i", "nhỏ hơn", "help-limit"),
    lacks("i", "ít hơn", "help-limit"),
    lacks("i", "thấp hơn", "help-limit"),
    lacks("i", "< W", "help-limit"),
    lacks("i", ">= W", "help-limit-below"),
    lacks("i", "≥ W", "help-limit-below"),
    lacks("i", "> W", "help-limit-below"),
    lacks("i", "lớn hơn", "help-limit-below"),
    lacks("i", "không dưới W", "help-limit-below"),
    lacks("i", "ít nhất W", "help-limit-below"),
    lacks("i", "ít nhất bằng", "help-limit-below"),
    lacks("s", "cứ tăng", "help-rising"),
    lacks("s", "mỗi tăng", "help-rising"),
    lacks("s", "trừ K điểm nhưng", "help-most-off"),
    lacks("s", "trừ K điểm , tối đa", "help-most-off"),
    lacks("s", "trừ K điểm , không", "help-most-off"),
    lacks("s", "được K điểm $", "help-most-needed"),
    lacks("s", "cộng K điểm $", "help-most-needed"),
    lacks("r", "^ K điểm /", "help-each"),
    lacks("r", "^ K điểm cho mỗi", "help-each"),
    lacks("r", "^ K điểm mỗi", "help-each"),
    lacks("w", "trừ khi", "help-unless"),
    lacks("r", "trừ khi", "help-unless"),
    lacks("w", "ngược lại", "help-else"),
    lacks("w", "nếu không thì", "help-else"),
    lacks("w", "còn không", "help-else"),
    lacks("w", "còn lại", "help-else"),
    lacks("rw", "làm tròn", "help-rounding"),
    lacks("r", "còn lại", "help-rest-of-scale"),
    lacks("r", "trường hợp khác", "help-rest-of-scale"),
    lacks("r", "khác K điểm", "help-rest-of-scale"),
    lacks("r", "^ không đạt", "help-rest-of-scale"),
    lacks("r", "^ không có", "help-none"),
    lacks("r", "^ không áp dụng", "help-none"),
    lacks("r", "^ không đánh giá", "help-none"),
    lacks("r", "^ không xét", "help-none"),
    lacks("r", "^ đạt K", "help-award"),
    lacks("r", "trừ K", "help-each"),
    lacks("r", "mất K", "help-each"),
    lacks("r", "hạ K", "help-each"),
    lacks("r", "^ có", "help-award"),
    lacks("", "tối đa trừ", "help-most-off"),
    lacks("s", "nhưng không trừ quá", "help-most-off"),
    lacks("s", "không trừ quá", "help-most-off"),
    lacks("s", "trừ không quá", "help-most-off"),
    lacks("s", "trừ tối đa", "help-most-off"),
    lacks("r", "điểm thưởng", "help-bonus"),
    lacks("rs", "điểm cộng", "help-bonus"),
    lacks("r", "^ cộng K điểm", "help-bonus"),
    lacks("r", "^ thưởng", "help-bonus"),
    // Changes of a text.
    lacks("r", "^ nâng tổng", "help-threshold-changed"),
    lacks("r", "^ nâng", "help-changes"),
    lacks("r", "^ hạ", "help-changes"),
    lacks("r", "^ tăng", "help-changes"),
    lacks("r", "^ giảm mức", "help-changes"),
    lacks("v", "cụm từ", "help-changes"),
    lacks("v", "^ thay Q", "help-changes"),
    lacks("p", "( có", "help-parameter-kind"),
];

/// The most bytes of a statement that are looked at.
const LONGEST: usize = 600;

/// The help about a form that the language lacks, where a statement's words tell one, and the place
/// in its text that tells it.
pub(super) fn lacking(text: &str) -> Option<(&'static str, Range<usize>)> {
    static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| patterns(LACKING));
    found(LACKING, &PATTERNS, text)
}

/// The same of forms whose words no mend may take for something else.
pub(super) fn lacking_first(text: &str) -> Option<(&'static str, Range<usize>)> {
    static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| patterns(FIRST));
    found(FIRST, &PATTERNS, text)
}

fn patterns(forms: &[Lacking]) -> Vec<Pattern> {
    forms.iter().map(|form| Pattern::new(form.said)).collect()
}

fn found(
    forms: &[Lacking],
    patterns: &[Pattern],
    text: &str,
) -> Option<(&'static str, Range<usize>)> {
    let text = beginning(text, LONGEST);
    let line = tokens(text).into_iter().filter(|token| !token.is_comment());
    let line: Vec<Token> = line.collect();
    let kind = kind_of(&line);
    let words = words(&line);
    forms.iter().zip(patterns).find_map(|(form, pattern)| {
        let within = form.within.is_empty() || form.within.contains(kind);
        if !within || !pattern.may_fit(&words) {
            return None;
        }
        let at = pattern.find(&line)?;
        let first = line.get(at)?.place.clone()?;
        let last = line.get(at + pattern.len() - 1).unwrap_or(line.last()?);
        let last = last.place.clone()?;
        Some((form.help, first.start..last.end.max(first.end)))
    })
}
