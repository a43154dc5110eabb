//! Text in a document of Markdown.

use super::line;

/// Takes the meaning from signs that Markdown or HTML would read; hidden signs are shown. The
/// text stands on one line.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let text = text.replace(['\n', '\r'], " ");
    let text = line(&text);
    let start = text.trim_start();
    let blanks = text.len() - start.len();
    let mark = blanks + block_mark(start).unwrap_or(text.len());
    for (at, sign) in text.char_indices() {
        let rest = || text.get(at..).unwrap_or_default();
        let has_meaning = match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~' | '$' => true,
            // Addresses become links by themselves.
            ':' => rest().starts_with("://"),
            '.' => escaped.ends_with("www"),
            _ => false,
        };
        if has_meaning || at == mark {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

/// The sign that would make a list or a heading of a line that begins so: `- a`, `+ a`, `1. a`, `1) a`,
/// or `===` below another line.
fn block_mark(text: &str) -> Option<usize> {
    let digits = text.len()
        - text
            .trim_start_matches(|sign: char| sign.is_ascii_digit())
            .len();
    let mut signs = text.get(digits..)?.chars();
    let mark = signs.next()?;
    let ends = signs.next().is_none_or(char::is_whitespace);
    let is_rule = || {
        text.chars()
            .all(|sign| sign == mark || sign.is_whitespace())
    };
    match mark {
        '.' | ')' if digits > 0 && ends => Some(digits),
        '-' | '+' if digits == 0 && (ends || is_rule()) => Some(0),
        '=' if is_rule() => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_lose_their_meaning() {
        for (text, wanted) in [
            ("a|b", "a\\|b"),
            ("<script>", "\\<script\\>"),
            ("[a](javascript:b)", "\\[a\\](javascript:b)"),
            ("`a`", "\\`a\\`"),
            ("a\nb\u{202E}", "a b\\<U+202E\\>"),
            ("https://a.vn", "https\\://a.vn"),
            ("www.a.vn", "www\\.a.vn"),
            ("- a", "\\- a"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("-5", "-5"),
            ("  1. a", "  1\\. a"),
            ("1.1 Có", "1.1 Có"),
            ("1.000 điểm", "1.000 điểm"),
            ("Điều 2, khoản 3: a", "Điều 2, khoản 3: a"),
        ] {
            assert_eq!(markdown(text), wanted);
        }
    }
}
