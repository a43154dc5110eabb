//! Text as a part of a workbook holds it.

use quick_xml::escape::escape;

/// The space of names of sheets, styles and notes.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// What begins a part.
pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A text as XML; signs that no XML may hold are left out.
pub(super) fn escaped(text: &str) -> String {
    let is_allowed = |sign: &char| match sign {
        '\t' | '\n' | '\r' => true,
        sign => *sign >= ' ' && !matches!(sign, '\u{FFFE}' | '\u{FFFF}'),
    };
    let allowed: String = text.chars().filter(is_allowed).collect();
    escape(allowed).into_owned()
}

/// A text as the content of a cell or a note: what looks like the format's own way to write a sign, such as
/// `_x000D_`, is none.
pub(super) fn content(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let digits = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        let is_sign = digits.is_some_and(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        plain.push_str(if is_sign { "_x005F_x" } else { "_x" });
        rest = from.get(2..).unwrap_or_default();
    }
    plain.push_str(rest);
    escaped(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_what_they_are() {
        for (text, xml) in [
            ("a < \"b\" & c\u{1}", "a &lt; &quot;b&quot; &amp; c"),
            ("_x000D_ _x00 _X_", "_x005F_x000D_ _x00 _X_"),
            ("_x_x000d_", "_x_x005F_x000d_"),
        ] {
            assert_eq!(content(text), xml);
        }
    }
}
