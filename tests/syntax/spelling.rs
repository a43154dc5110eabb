//! One text, however it was typed and stored.

use unicode_normalization::UnicodeNormalization;

use crate::syntax::{STANDARD, tree};

#[test]
fn decomposed_letters_are_the_same() {
    assert_eq!(tree(STANDARD.nfd().collect::<String>()), tree(STANDARD));
}

#[test]
fn line_ends_and_marks_of_windows_are_the_same() {
    assert_eq!(tree(STANDARD.replace('\n', "\r\n")), tree(STANDARD));
    assert_eq!(tree(STANDARD.replace('\n', "\r")), tree(STANDARD));
    assert_eq!(tree(format!("\u{feff}{STANDARD}")), tree(STANDARD));
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(STANDARD.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(tree(wide), tree(STANDARD));
}

#[test]
fn any_white_space_separates_words() {
    for space in ["\t", "\u{a0}", "\u{2003}", " \u{200b}", "  \t "] {
        let spaced = STANDARD.replace("  ", space);
        assert_eq!(tree(&spaced), tree(STANDARD), "{space:?}");
    }
    let text = "bộ\u{a0}tiêu\tchí x \"X\"\nnhóm\ta\u{a0}\"A\"\u{a0}các  đơn\tvị còn\u{a0}lại";
    assert_eq!(tree(text).blocks.len(), 2);
}

#[test]
fn keywords_may_be_in_any_letter_case() {
    // Quoted texts and names keep their letters, so only what is outside them is raised.
    let raised: String = STANDARD
        .lines()
        .map(|line| match line.find(['"', '_', '#']) {
            Some(_) => {
                line.replace("tiêu chí", "TIÊU CHÍ")
                    .replace("chỉ số", "Chỉ Số")
                    + "\n"
            }
            None => line.replace("từ", "TỪ").replace("điểm", "ĐIỂM") + "\n",
        })
        .collect();
    let within_texts = STANDARD.replace("khoản 2, tiêu chí 1", "khoản 2, TIÊU CHÍ 1");
    assert_eq!(tree(raised), tree(within_texts));
}

#[test]
fn the_tone_mark_may_stand_on_either_vowel() {
    let moved = STANDARD
        .replace("hoặc", "họăc")
        .replace("đến dưới", "đến dứơi")
        .replace("theo tỷ", "theo tỉ")
        .replace("kỳ trước", "kì trước");
    assert_ne!(moved, STANDARD);
    assert_eq!(tree(moved), tree(STANDARD));
}

#[test]
fn names_keep_their_spelling() {
    let text = "bộ tiêu chí Hoà-2019 \"X\"\nnhóm THUỶ_Hoà \"Thuỷ\"\n  các đơn vị còn lại\n";
    let printed = tieuchi::syntax::print(&tree(text));
    assert!(printed.contains("Hoà-2019"), "{printed}");
    assert!(printed.contains("nhóm THUỶ_Hoà \"Thuỷ\""), "{printed}");
}
