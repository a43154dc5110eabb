//! Kinds of statements, by the words they begin with: those of the language and others.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::token::Token;
use super::pattern::Pattern;

/// How statements begin, and their kinds.
const KINDS: [(char, &str); 54] = [
    ('v', "^ sửa đổi"),
    ('v', "^ thay"),
    ('v', "^ bổ sung"),
    ('v', "^ bãi bỏ"),
    ('e', "^ ví dụ"),
    ('q', "^ công nhận"),
    ('q', "^ được công nhận"),
    ('q', "^ xã được công nhận"),
    ('q', "^ xét công nhận"),
    ('q', "^ điều kiện công nhận"),
    ('q', "^ đáp ứng"),
    ('q', "^ đạt cả"),
    ('q', "^ đạt đủ"),
    ('q', "^ đạt tất"),
    ('q', "^ không tiêu chí"),
    ('q', "^ không có tiêu chí"),
    ('i', "^ chỉ số"),
    ('a', "^ đặc điểm"),
    ('g', "^ nhóm"),
    ('p', "^ tham số"),
    ('p', "^ giá trị"),
    ('c', "^ tiêu chí"),
    ('m', "^ mục"),
    ('d', "^ bộ tiêu"),
    ('d', "^ văn bản"),
    ('d', "^ ban hành"),
    ('d', "^ hiệu lực"),
    ('d', "^ có hiệu lực"),
    ('d', "^ thi hành"),
    ('d', "^ căn cứ"),
    ('d', "^ ngày ban hành"),
    ('d', "^ ngày hiệu lực"),
    ('t', "^ tổng điểm"),
    ('t', "^ tổng số điểm"),
    ('t', "^ tổng cộng"),
    ('t', "^ đạt tổng"),
    ('t', "^ có tổng"),
    ('s', "^ mỗi"),
    ('s', "^ cứ"),
    ('s', "^ trừ"),
    ('s', "^ bị trừ"),
    ('s', "^ giảm"),
    ('s', "^ hạ K"),
    ('s', "^ khấu trừ"),
    ('s', "^ phạt K"),
    ('s', "^ bị phạt"),
    ('s', "^ mất K"),
    ('o', "^ theo"),
    ('w', "^ K điểm khi"),
    ('w', "^ K điểm nếu"),
    ('w', "^ K điểm :"),
    ('w', "^ khi"),
    ('w', "^ nếu"),
    ('w', "^ được K điểm"),
];

/// Which kind of statement words begin, as a letter: its rules are those that name it.
pub(in crate::syntax::recovery) fn kind_of(tokens: &[Token]) -> char {
    static PATTERNS: LazyLock<Vec<(char, Pattern)>> = LazyLock::new(|| {
        let begins = |(kind, said): &(char, &'static str)| (*kind, Pattern::new(said));
        KINDS.iter().map(begins).collect()
    });
    let first = tokens.get(..tokens.len().min(8)).unwrap_or(tokens);
    let mut kinds = PATTERNS.iter();
    let found = kinds.find(|(_, pattern)| pattern.find(first).is_some());
    found.map_or('r', |(kind, _)| *kind)
}

/// The different words of some tokens.
pub(in crate::syntax::recovery) fn words(tokens: &[Token]) -> HashSet<&str> {
    tokens.iter().map(|token| token.text.as_str()).collect()
}
