//! Who gives figures, as headings, titles and names of sheets and files say it: *tự đánh giá*, *thẩm định*;
//! and what stands beside them as evidence: *minh chứng*.

use super::record::Giver;
use super::when::{Word, has_piece, phrase, plain, words};
use crate::names;

/// What words say of the figures that they stand over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Who gives them.
    By(Giver),
    /// They are none: they name the evidence.
    Evidence,
}

/// What a text says once the words for a role are taken off one of its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The role.
    pub(super) role: Role,
    /// The other words.
    pub(super) rest: String,
}

/// That a second body gives them.
pub(super) const VERIFIED: Role = Role::By(Giver::Verified);

/// Words for each role. All are held against texts without their marks.
const ROLES: [(Role, &[&str]); 3] = [
    (
        Role::By(Giver::Verified),
        &["tham dinh", "tham tra", "xac minh"],
    ),
    (
        Role::By(Giver::SelfReported),
        &[
            "tu danh gia",
            "tu bao cao",
            "tu khai",
            "tu ke khai",
            "xa bao cao",
            "xa danh gia",
        ],
    ),
    (Role::Evidence, &["minh chung"]),
];

/// Words before these that say nothing more: of whose, and that it is figures.
const BEFORE: [&str; 28] = [
    "so lieu",
    "ket qua",
    "gia tri",
    "so",
    "so da",
    "phan",
    "cot",
    "sau",
    "da",
    "duoc",
    "huyen",
    "tinh",
    "cap huyen",
    "cap tinh",
    "cap tren",
    "cap xa",
    "doan",
    "to",
    "hoi dong",
    "co quan",
    "ubnd huyen",
    "ubnd xa",
    "ubnd",
    "xa",
    "don vi",
    "dia phuong",
    "tai lieu",
    "ho so",
];

/// Words after these that say nothing more.
const AFTER: [&str; 14] = [
    "cua huyen",
    "cua tinh",
    "cua cap tren",
    "cua cap huyen",
    "cua doan",
    "cua to",
    "cua hoi dong",
    "cua xa",
    "cua don vi",
    "cua dia phuong",
    "lai",
    "kem theo",
    "neu co",
    "xac nhan",
];

/// Words of names and titles with which figures are not those of who is named: a dossier that is to be
/// verified holds what the commune reported.
const NOT_OF: [&str; 13] = [
    "ho so",
    "de nghi",
    "trinh",
    "cho tham dinh",
    "chua",
    "truoc",
    "phuc vu",
    "ke hoach",
    "quyet dinh",
    "huong dan",
    "thong tu",
    "nghi dinh",
    "can cu",
];

/// Whether a text has a piece of some of these words: most have none.
fn may_tell(text: &str) -> bool {
    const PIECES: [&str; 6] = ["tham", "xac", "chung", "tu", "bao", "gia"];
    has_piece(text, &PIECES)
}

/// The role that the words at one end of a text give, and the rest of it. Points are no figures: of words
/// for these nothing is told.
pub(super) fn told(text: &str) -> Option<Told> {
    if !may_tell(text) {
        return None;
    }
    let text = names::tidy(&text.replace('_', " "));
    let words = words(&text);
    // What stands last may be said of a label that has such words itself.
    let mut places = (0..words.len()).rev();
    places.find_map(|at| at_an_end(&text, &words, at))
}

/// What a text says whose words from a place on name a role, where these stand at one of its ends.
fn at_an_end(text: &str, words: &[Word], at: usize) -> Option<Told> {
    let (role, core_first, core_end) = core(words, at)?;
    let (mut first, mut end) = (core_first, core_end);
    let touches = |one: usize, other: usize| {
        let (Some(one), Some(other)) = (words.get(one), words.get(other)) else {
            return false;
        };
        (text.get(one.to..other.from)).is_some_and(|between| between.trim().is_empty())
    };
    while let Some(start) = (0..first).find(|start| {
        let count = phrase(words, *start, &BEFORE);
        let joined = (*start + 1..=first).all(|at| touches(at - 1, at));
        joined && count == Some(first - start)
    }) {
        first = start;
    }
    while let Some(count) = phrase(words, end, &AFTER).filter(|_| touches(end - 1, end)) {
        end += count;
    }
    let before = text.get(..words.get(first)?.from)?;
    let after = text.get(words.get(end - 1)?.to..)?;
    let says = |text: &str| text.contains(char::is_alphanumeric);
    if says(before) && says(after) {
        return None;
    }
    // `Số dự án thẩm định` is another figure than `Số dự án (thẩm định)`.
    let is_apart = || {
        let signs = |text: &str| {
            let gap = text.split(char::is_alphanumeric).next_back();
            gap.is_some_and(|gap| !gap.trim().is_empty())
        };
        let after = after.chars().rev().collect::<String>();
        signs(before) || signs(&after)
    };
    // `Minh chứng thẩm định` is the evidence of those who verify.
    let behind_evidence = (0..first).any(|at| {
        let found = core(words, at);
        found.is_some_and(|(role, _, end)| role == Role::Evidence && end == first)
    });
    let says_more = first < core_first || end > core_end || behind_evidence;
    let is_all = !says(before) && !says(after);
    if matches!(role, Role::By(_)) && !is_all && !says_more && !is_apart() {
        return None;
    }
    Some(Told {
        role,
        rest: plain(&format!("{before} {after}")),
    })
}

/// The role that the words from a place on name, with that place and the one after them.
fn core(words: &[Word], at: usize) -> Option<(Role, usize, usize)> {
    ROLES.iter().find_map(|(role, phrases)| {
        let count = phrase(words, at, phrases)?;
        Some((*role, at, at + count))
    })
}

/// Who gives the figures of a sheet or file by its name, or of a table by a line above it. Of one that names
/// both, or another thing beside them, nothing is told.
pub(super) fn of_title(line: &str) -> Option<Giver> {
    const MOST_WORDS: usize = 20;
    if !may_tell(line) {
        return None;
    }
    let line = names::tidy(&line.replace(['_', '.'], " "));
    let words = words(&line);
    let says = |phrases: &[&str]| (0..words.len()).any(|at| phrase(&words, at, phrases).is_some());
    if words.len() > MOST_WORDS || says(&NOT_OF) || says(&["diem", "cham"]) {
        return None;
    }
    let mut givers = (0..words.len()).filter_map(|at| match core(&words, at)?.0 {
        Role::By(giver) => Some(giver),
        Role::Evidence => None,
    });
    let first = givers.next()?;
    givers.all(|giver| giver == first).then_some(first)
}

/// Whether a heading that names no indicator is of points: beside such, `Thẩm định` alone may be points, too.
pub(super) fn is_of_points(heading: &str) -> bool {
    let words = words(heading);
    let says = |phrases: &[&str]| (0..words.len()).any(|at| phrase(&words, at, phrases).is_some());
    phrase(&words, 0, &["diem", "so diem"]).is_some() || says(&["tu cham", "cham diem"])
}

/// Whether a heading says that figures are verified by words for verifying alone.
pub(super) fn is_bare(heading: &str) -> bool {
    let words = words(heading);
    let says = |phrases: &[&str]| (0..words.len()).any(|at| phrase(&words, at, phrases).is_some());
    !says(&["so lieu", "gia tri", "so"])
}

#[cfg(test)]
mod tests {
    use super::*;

    const SELF_REPORTED: Role = Role::By(Giver::SelfReported);

    #[test]
    fn roles_in_headings_leave_the_rest() {
        for (text, role, rest) in [
            ("Số trẻ em (thẩm định)", VERIFIED, "Số trẻ em"),
            ("Số trẻ em - huyện thẩm định", VERIFIED, "Số trẻ em"),
            ("Thẩm định: Số trẻ em", VERIFIED, "Số trẻ em"),
            ("Số trẻ em huyện thẩm định", VERIFIED, "Số trẻ em"),
            (
                "Số dự án thẩm định (thẩm định)",
                VERIFIED,
                "Số dự án thẩm định",
            ),
            (
                "Số trẻ em (minh chứng thẩm định)",
                VERIFIED,
                "Số trẻ em (minh chứng )",
            ),
            ("Số trẻ em (minh chứng )", Role::Evidence, "Số trẻ em"),
            ("Minh chứng (thẩm định)", VERIFIED, "Minh chứng"),
            ("KẾT QUẢ THẨM ĐỊNH", VERIFIED, ""),
            ("Số liệu thẩm định của huyện", VERIFIED, ""),
            ("UBND huyện thẩm định", VERIFIED, ""),
            ("Xã tự đánh giá", SELF_REPORTED, ""),
            ("Số trẻ em (xã tự báo cáo)", SELF_REPORTED, "Số trẻ em"),
            ("Số liệu xã báo cáo", SELF_REPORTED, ""),
            ("Tài liệu minh chứng", Role::Evidence, ""),
            ("Số trẻ em (minh chứng)", Role::Evidence, "Số trẻ em"),
        ] {
            let expected = Told {
                role,
                rest: rest.to_owned(),
            };
            assert_eq!(told(text), Some(expected), "{text}");
        }
        for text in [
            "Số trẻ em",
            "Số cuộc thẩm định dự án",
            "Số dự án thẩm định",
            "Thẩm định dự án",
            "Trung tâm",
            "Ghi chú",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn givers_in_titles_and_names() {
        for (line, giver) in [
            ("Thẩm định", Giver::Verified),
            (
                "KẾT QUẢ THẨM ĐỊNH CÁC XÃ CỦA HUYỆN NĂM 2024",
                Giver::Verified,
            ),
            ("so-lieu-tham-dinh-2024", Giver::Verified),
            ("Biên bản thẩm định", Giver::Verified),
            ("Tự đánh giá", Giver::SelfReported),
            ("BIỂU TỰ ĐÁNH GIÁ CỦA XÃ AN BÌNH", Giver::SelfReported),
        ] {
            assert_eq!(of_title(line), Some(giver), "{line}");
        }
        for line in [
            "Số liệu",
            "Hồ sơ đề nghị thẩm định",
            "BIỂU TỰ ĐÁNH GIÁ VÀ THẨM ĐỊNH",
            "Điểm thẩm định",
            "Căn cứ Quyết định về thẩm định",
        ] {
            assert_eq!(of_title(line), None, "{line}");
        }
    }
}
