//! Text in the encodings of fonts from before Unicode, TCVN3 (`.VnTime`) and VNI (`VNI-Times`):
//! what such a font showed as `ã` is another sign to every program of today.

use super::grid::Grid;
use super::raw::Raw;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Position;

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Tcvn3,
    Vni,
}

/// So many words must look as such an encoding leaves them: one may be a foreign name.
const ENOUGH: usize = 2;

/// So many rows are looked at.
const ROWS: usize = 200;

/// What there is to say of a table that is written so, at the first such cell.
pub(super) fn of_grid(grid: &Grid<'_>, table: Position) -> Option<Diagnostic> {
    let mut first = None;
    let mut words = [0_usize; 2];
    for row in grid.rows.iter().take(ROWS) {
        for (column, raw) in &row.cells {
            let Raw::Text(text) = raw else { continue };
            if text.is_ascii() {
                continue;
            }
            let found = count(text);
            if found != [0, 0] && first.is_none() {
                first = Some((row.number, *column));
            }
            words = [words[0] + found[0], words[1] + found[1]];
        }
    }
    let [tcvn3, vni] = words;
    let encoding = if tcvn3 >= ENOUGH {
        Encoding::Tcvn3
    } else if vni >= ENOUGH {
        Encoding::Vni
    } else {
        return None;
    };
    let (row, column) = first?;
    let at = Position {
        row,
        column,
        ..table
    };
    let name = match encoding {
        Encoding::Tcvn3 => "TCVN3 (ABC, .VnTime)",
        Encoding::Vni => "VNI Windows (VNI-Times)",
    };
    Some(Diagnostic::new(Code::OldFont, at).arg("encoding", name))
}

/// How many words look as TCVN3 leaves them, and as VNI does.
fn count(text: &str) -> [usize; 2] {
    let mut found = [0, 0];
    for word in text.split(|c: char| c.is_whitespace() || c == '_' || c == '/') {
        let pairs = || word.chars().zip(word.chars().skip(1));
        // Signs that stand between letters only where a font shows them as letters.
        let sign = |c: char| "¡¢£¤¥¦§¨©ª«¬®¯°±µ¶·¸¹º»¼½¾¿×÷".contains(c);
        let is_tcvn3 = pairs().any(|(one, next)| {
            one.is_ascii_alphabetic() && sign(next) || sign(one) && next.is_ascii_lowercase()
        });
        // VNI writes the mark of a vowel as a letter behind it, one that no Vietnamese word has there.
        let is_vni = pairs().any(|(one, next)| {
            let vowel = "aeiouyAEIOUYöôÖÔ".contains(one);
            vowel && "øûïäåöüëîñØÛÏÄÅÖÜËÎÑ".contains(next)
                || "aA".contains(one) && "âáàùõéèêúÂÁÀÙÕÉÈÊÚ".contains(next)
                || "eoEO".contains(one) && "âÂùÙõÕ".contains(next)
        });
        found = [
            found[0] + usize::from(is_tcvn3),
            found[1] + usize::from(is_vni),
        ];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_old_fonts_are_told_from_words_of_today() {
        for text in ["X· An B×nh", "HuyÖn Hßa Giang kh«ng", "x©m h¹i"] {
            assert!(count(text)[0] > 0, "{text}");
        }
        for text in [
            "Xaõ An Bình",
            "Huyeän Hoøa Giang",
            "Soá treû em",
            "xaâm haïi",
        ] {
            assert!(count(text)[1] > 0, "{text}");
        }
        for text in [
            "Xã An Bình",
            "Huyện Hòa Giang",
            "Hoà Khoái, Quý Hoá, Thuỷ Xuân",
            "Đắk R'lấp",
            "Ea H'leo, Krông Nô",
            "100 m², 30 °C",
            "Số trẻ em (dưới 16 tuổi)",
            "Khuyến khích – toàn huyện…",
            "Xã “Văn hoá”",
            "xoài, tuần, huệ, nguyễn, thuở, khuya",
        ] {
            assert_eq!(count(text), [0, 0], "{text}");
        }
    }
}
