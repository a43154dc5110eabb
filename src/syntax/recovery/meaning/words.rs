//! Words without their marks, and what they say of the numbers beside them.

use std::cmp::Reverse;
use std::sync::LazyLock;

use super::super::roman::roman;
use super::super::token::Token;
use crate::names::bare;
use crate::syntax::keyword;

/// On which side a number bounds, and whether it is of what it bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    None,
    From,
    Above,
    To,
    Below,
    Exactly,
    /// The words contradict each other: `trên 98% trở lên`.
    Unclear,
}

/// What the words of the language say of the side of the number that follows.
const OWN: [(&str, Side); 8] = [
    (keyword::AT_LEAST, Side::From),
    (keyword::AT_MOST, Side::To),
    (keyword::MAX, Side::To),
    (keyword::FROM, Side::From),
    (keyword::ABOVE, Side::Above),
    (keyword::BELOW, Side::Below),
    (keyword::TO, Side::To),
    (keyword::EXACTLY, Side::Exactly),
];

/// The same of other words.
const OTHERS: [(&str, Side); 51] = [
    ("lon hon hoac bang", Side::From),
    ("lon hon hay bang", Side::From),
    ("cao hon hoac bang", Side::From),
    ("nhieu hon hoac bang", Side::From),
    ("bang hoac lon hon", Side::From),
    ("bang hoac cao hon", Side::From),
    ("bang hoac tren", Side::From),
    ("tren hoac bang", Side::From),
    ("nho hon hoac bang", Side::To),
    ("nho hon hay bang", Side::To),
    ("thap hon hoac bang", Side::To),
    ("it hon hoac bang", Side::To),
    ("bang hoac nho hon", Side::To),
    ("bang hoac thap hon", Side::To),
    ("bang hoac duoi", Side::To),
    ("duoi hoac bang", Side::To),
    ("khong nho hon", Side::From),
    ("khong thap hon", Side::From),
    ("khong it hon", Side::From),
    ("khong duoi", Side::From),
    ("khong kem", Side::From),
    ("khong lon hon", Side::To),
    ("khong cao hon", Side::To),
    ("khong nhieu hon", Side::To),
    ("khong vuot qua", Side::To),
    ("khong vuot", Side::To),
    ("khong tren", Side::To),
    ("khong hon", Side::To),
    ("chua den", Side::Below),
    ("chua toi", Side::Below),
    ("chua dat", Side::Below),
    ("chua du", Side::Below),
    ("khong dat", Side::Below),
    ("khong den", Side::Below),
    ("khong du", Side::Below),
    ("toi thieu", Side::From),
    ("nhieu nhat", Side::To),
    ("lon hon", Side::Above),
    ("nhieu hon", Side::Above),
    ("cao hon", Side::Above),
    ("vuot qua", Side::Above),
    ("nho hon", Side::Below),
    ("thap hon", Side::Below),
    ("it hon", Side::Below),
    ("vuot", Side::Above),
    ("qua", Side::Above),
    ("hon", Side::Above),
    ("kem", Side::Below),
    ("toi", Side::To),
    ("dung", Side::Exactly),
    ("thanh", Side::Exactly),
];

/// All of them without their marks, the longest first: one may begin another.
fn sides() -> &'static [(String, Side)] {
    static SIDES: LazyLock<Vec<(String, Side)>> = LazyLock::new(|| {
        let own = OWN.iter().map(|(words, side)| (bare(words), *side));
        let others = OTHERS
            .iter()
            .map(|(words, side)| ((*words).to_owned(), *side));
        let mut sides: Vec<(String, Side)> = own.chain(others).collect();
        sides.sort_by_key(|(words, _)| Reverse(words.split(' ').count()));
        sides
    });
    &SIDES
}

const SIGNS: [(&str, Side); 12] = [
    (">=", Side::From),
    ("=>", Side::From),
    ("≥", Side::From),
    ("<=", Side::To),
    ("=<", Side::To),
    ("≤", Side::To),
    (">", Side::Above),
    ("<", Side::Below),
    ("=", Side::Exactly),
    ("==", Side::Exactly),
    ("〉", Side::Above),
    ("〈", Side::Below),
];

/// Words that are no others with their marks lost: `tử vong` says nothing of `từ`.
const UNLIKE: [&str; 37] = [
    "tử", "tự", "tư", "tứ", "tú", "tủ", "trú", "trụ", "trứ", "đen", "đèn", "mặt", "mắt", "mát",
    "bảng", "băng", "quả", "quà", "hôn", "kèm", "kẽm", "tôi", "tội", "dùng", "dụng", "dừng",
    "đứng", "khống", "giám", "cũ", "củ", "cú", "tầng", "tặng", "chùa", "chứa", "đuối",
];

/// What two words about one number say together.
pub(super) fn joined_side(one: Side, other: Side) -> Side {
    match (one, other) {
        (Side::None, side) => side,
        (Side::From, Side::Above) => Side::Above,
        (Side::To, Side::Below) => Side::Below,
        (one, other) if one == other => one,
        (Side::From | Side::To, Side::Exactly) => Side::Unclear,
        // What bounded a name before is no longer what bounds here.
        (_, other) => other,
    }
}

/// One word without its marks; those of a name by themselves.
pub(super) struct Word {
    pub(super) text: String,
    pub(super) is_number: bool,
    pub(super) in_name: bool,
    /// Whether a line or a part of a list begins here.
    pub(super) is_end: bool,
}

pub(super) struct Words(Vec<Word>);

impl Words {
    pub(super) fn of(tokens: &[Token]) -> Self {
        let mut words = Vec::new();
        for token in tokens {
            if token.is_comment() {
                continue;
            }
            let is_end = token.starts_line || token.text == ",";
            if token.is_quoted() {
                words.push(Word {
                    text: "\"".to_owned(),
                    is_number: false,
                    in_name: false,
                    is_end,
                });
                continue;
            }
            let in_name = token.text.contains('_');
            for (place, part) in token
                .text
                .split('_')
                .filter(|part| !part.is_empty())
                .enumerate()
            {
                let is_number = part.starts_with(|c: char| c.is_ascii_digit());
                words.push(Word {
                    text: if is_number || UNLIKE.contains(&part) {
                        part.to_owned()
                    } else {
                        bare(part)
                    },
                    is_number,
                    in_name,
                    is_end: is_end && place == 0,
                });
            }
        }
        // `tiêu chí IV`, `IV. …`
        for at in 0..words.len() {
            let before = at.checked_sub(2).and_then(|from| words.get(from..at));
            let is_criterion =
                matches!(before, Some([one, other]) if one.text == "tieu" && other.text == "chi");
            let starts = words.get(at).is_some_and(|word| word.is_end);
            let is_head = starts && words.get(at + 1).is_some_and(|word| word.text == ".");
            if let Some(word) = words.get_mut(at).filter(|_| is_criterion || is_head)
                && let Some(number) = roman(&word.text)
            {
                word.text = number.to_string();
                word.is_number = true;
            }
        }
        Self(words)
    }

    pub(super) fn get(&self, at: usize) -> Option<&Word> {
        self.0.get(at)
    }

    /// Whether words stand at a place.
    pub(super) fn is(&self, at: usize, said: &str) -> bool {
        let mut place = at;
        said.split(' ').all(|part| {
            let fits = self.get(place).is_some_and(|word| word.text == part);
            place += 1;
            fits
        })
    }

    pub(super) fn side(&self, at: usize, word: &Word) -> Option<(usize, Side)> {
        if let Some((_, side)) = SIGNS.iter().find(|(sign, _)| *sign == word.text) {
            return Some((1, *side));
        }
        let (said, side) = sides().iter().find(|(said, _)| self.is(at, said))?;
        let length = said.split(' ').count();
        // `không đạt`, `quá`: of a number, or else words like others.
        let next = self.get(at + length);
        let of_number = next.is_some_and(|word| word.is_number);
        let alone = matches!(
            said.as_str(),
            "qua"
                | "hon"
                | "kem"
                | "toi"
                | "dung"
                | "chua dat"
                | "khong dat"
                | "khong den"
                | "khong du"
                | "vuot"
                | "thanh"
        );
        (of_number || !alone).then_some((length, *side))
    }

    /// `tối đa 20 điểm` is a maximum, which bounds nothing that is measured.
    pub(super) fn gives_points(&self, at: usize, said_most: bool) -> bool {
        let at = at + usize::from(self.is(at, ":") || self.is(at, "la"));
        let number = self.get(at).is_some_and(|word| word.is_number);
        let next = self.get(at + 1);
        let whole = match next {
            Some(word) => matches!(word.text.as_str(), "diem" | "d") || said_most && word.is_end,
            None => said_most,
        };
        number && whole && !self.is(at + 1, "diem phan tram")
    }

    /// `tỷ lệ giữa a và b`
    pub(super) fn between(&self, at: usize) -> bool {
        self.0.iter().take(at).any(|word| word.text == "giua")
    }

    /// `từ 90% và dưới 98%`
    pub(super) fn joins_bounds(&self, at: usize) -> bool {
        self.get(at + 1)
            .is_some_and(|word| !word.in_name && self.side(at + 1, word).is_some())
    }
}
