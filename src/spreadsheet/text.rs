//! Texts as cells hold them.

use crate::escape;

/// So many signs a cell holds, in units of UTF-16.
const MOST_SIGNS: usize = 32_767;

/// Lines of text for a cell. Hidden signs are shown; what is too long for a cell ends in an ellipsis.
pub(crate) fn text<'t>(lines: impl IntoIterator<Item = &'t str>) -> String {
    let lines: Vec<_> = lines.into_iter().map(escape::line).collect();
    let text = lines.join("\n");
    if text.len() <= MOST_SIGNS || text.encode_utf16().count() <= MOST_SIGNS {
        return text;
    }
    let mut units = 0;
    let fits = text.chars().take_while(|sign| {
        units += sign.len_utf16();
        units < MOST_SIGNS
    });
    fits.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_fits_its_cell() {
        assert_eq!(text(["a\u{202E}b", "c"]), "a<U+202E>b\nc");
        let long = "ă".repeat(MOST_SIGNS);
        assert_eq!(text([long.as_str()]), long);
        let longer = text([format!("{long}🏫").as_str()]);
        assert_eq!(longer.encode_utf16().count(), MOST_SIGNS);
        assert!(longer.ends_with("ă…"));
    }
}
