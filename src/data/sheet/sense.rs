//! What the heading of a column says of its figures: those of what was done, a plan, or another
//! thing; and of which time.

use super::edges;
use crate::data::account::Unread;
use crate::data::giver::{self, Role};
use crate::data::when::{self, When};
use crate::names;

/// What figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data) enum Sense {
    /// What was counted.
    Done,
    /// What was planned or set.
    Plan,
    /// What is only thought to come.
    Estimate,
    /// What a period began with.
    Beginning,
    /// What it ended with.
    End,
    /// What is named as evidence of them: no figures.
    Evidence,
    /// What is made of others: shares of a plan, growth.
    Compared,
    /// No figures: numbers of rows, units, remarks, points.
    Aside,
}

impl Sense {
    /// As what a column of it is accounted for; none of one without figures.
    pub(super) fn unread(self) -> Option<Unread> {
        match self {
            Sense::Plan | Sense::Compared => Some(Unread::NotCounted),
            Sense::Estimate => Some(Unread::Estimate),
            Sense::Beginning | Sense::End => Some(Unread::BeginningOrEnd),
            Sense::Done | Sense::Evidence | Sense::Aside => None,
        }
    }

    /// Whether a column holds figures of the indicator that were not counted.
    pub(super) fn is_other_figure(self) -> bool {
        matches!(self, Sense::Plan | Sense::Estimate | Sense::Compared) || self.is_edge()
    }

    /// Whether figures are those of the beginning or of the end of a period.
    pub(super) fn is_edge(self) -> bool {
        matches!(self, Sense::Beginning | Sense::End)
    }
}

/// What a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data) struct Said {
    /// What the figures are.
    pub(in crate::data) sense: Sense,
    /// Their time.
    pub(in crate::data) when: Option<When>,
    /// Who gives them, or that they are the evidence.
    pub(in crate::data) role: Option<Role>,
    /// Whether it says nothing else.
    pub(super) is_all: bool,
}

/// Words for what was counted.
const DONE: [&str; 29] = [
    "số liệu",
    "số lượng",
    "số báo cáo",
    "số thực hiện",
    "kết quả",
    "giá trị",
    "thực hiện",
    "th",
    "đạt được",
    "báo cáo",
    "trả lời",
    "thực tế",
    "tổng số",
    "tổng cộng",
    "tổng",
    "chung",
    "tự đánh giá",
    "tự báo cáo",
    "xã báo cáo",
    "số",
    "sl",
    "giá trị đạt",
    "nội dung báo cáo",
    "phần trả lời",
    "chính thức",
    "số chính thức",
    "cả năm",
    "toàn năm",
    "số đạt được",
];

/// Words beside these that say nothing more.
const FILLING: [&str; 18] = [
    "của",
    "xã",
    "đơn vị",
    "trong",
    "trong kỳ",
    "trong năm",
    "giao",
    "tỉnh",
    "huyện",
    "tiêu chí",
    "cấp trên",
    "đã",
    "được",
    "đến",
    "tính đến",
    "cuối kỳ",
    "thời điểm",
    "kê khai",
];

/// First words of headings whose figures are others than those counted, or none.
const OTHERS: [(Sense, &[&str]); 4] = [
    (
        Sense::Plan,
        &[
            "kế hoạch",
            "kh",
            "chỉ tiêu giao",
            "chỉ tiêu kế hoạch",
            "chỉ tiêu được giao",
            "chỉ tiêu năm",
            "mục tiêu",
            "dự toán",
            "phấn đấu",
            "yêu cầu",
            "định mức",
        ],
    ),
    (
        Sense::Estimate,
        &["ước", "ước tính", "ước thực hiện", "dự kiến", "dự báo"],
    ),
    (
        Sense::Compared,
        &[
            "so với",
            "so sánh",
            "tăng",
            "giảm",
            "chênh lệch",
            "tỷ lệ",
            "tỉ lệ",
            "tốc độ",
            "%",
            "mức độ",
            "hoàn thành",
        ],
    ),
    (
        Sense::Aside,
        &[
            "đơn vị tính",
            "đvt",
            "đơn vị",
            "ghi chú",
            "stt",
            "tt",
            "số tt",
            "số thứ tự",
            "mã",
            "mã số",
            "điểm",
            "thang điểm",
            "minh chứng",
            "nguồn",
            "tài liệu",
            "căn cứ",
            "nhận xét",
            "đánh giá",
        ],
    ),
];

/// What a heading says, if it is made of words for it, or begins with such for other figures.
pub(super) fn said(heading: &str) -> Option<Said> {
    let text = names::tidy(heading.trim_end_matches([':', '.', ' ']));
    if text.is_empty() {
        return None;
    }
    if let Some(edge) = edges::said(&text) {
        return Some(edge);
    }
    let (when, rest) = match when::told(&text) {
        Some(told) => (Some(told.when), told.rest),
        None => (None, text.clone()),
    };
    if let Some(said) = with_role(&rest, when) {
        return Some(said);
    }
    let is_share = text.contains('%');
    if !is_share && (rest.is_empty() || is_made_of(&rest, &DONE)) {
        return Some(Said {
            sense: Sense::Done,
            when,
            role: None,
            is_all: true,
        });
    }
    let begins = |text: &str, words: &[&str]| {
        let key = names::key(text);
        let key = key.trim_start_matches(['(', '+', '-', ' ']);
        words.iter().any(|word| {
            let after = key.strip_prefix(&names::key(word));
            after.is_some_and(|after| after.chars().next().is_none_or(|c| !is_letter(c)))
        })
    };
    // `TH/KH (%)` begins with what was done.
    if is_share && begins(&text, &["th", "thực hiện", "kết quả"]) {
        return Some(Said {
            sense: Sense::Compared,
            when,
            role: None,
            is_all: true,
        });
    }
    let (sense, words) = OTHERS
        .iter()
        .find(|(_, words)| begins(&text, words) || begins(&rest, words))?;
    // `Thực hiện` may follow: `Ước thực hiện`, `KH thực hiện`.
    let all: Vec<&str> = words.iter().chain(&DONE).copied().collect();
    Some(Said {
        sense: *sense,
        when,
        role: None,
        is_all: is_made_of(&rest, &all),
    })
}

/// What a heading says that names who gives the figures, or that they are the evidence: `Huyện thẩm định`.
fn with_role(text: &str, when: Option<When>) -> Option<Said> {
    let mut told = giver::told(text)?;
    if let Some(evidence) = giver::told(&told.rest).filter(|it| it.role == Role::Evidence) {
        told = evidence;
    }
    let is_all = told.rest.is_empty() || is_made_of(&told.rest, &DONE);
    let sense = match told.role {
        Role::By(_) => Sense::Done,
        Role::Evidence => Sense::Evidence,
    };
    is_all.then_some(Said {
        sense,
        when,
        role: Some(told.role),
        is_all,
    })
}

/// Whether a text is made of known words and such as say nothing, with one known at least.
fn is_made_of(text: &str, known: &[&str]) -> bool {
    let key = names::key(text);
    let mut rest: Vec<&str> = key
        .split(|c: char| !is_letter(c))
        .filter(|word| !word.is_empty())
        .collect();
    let mut met = false;
    while !rest.is_empty() {
        let longest = |phrases: &[&str]| {
            let counts = phrases.iter().filter_map(|phrase| {
                let words: Vec<String> = phrase.split(' ').map(names::key).collect();
                let starts = rest.len() >= words.len()
                    && rest.iter().zip(&words).all(|(word, own)| *word == own);
                starts.then_some(words.len())
            });
            counts.max()
        };
        let own = longest(known);
        let Some(count) = own.max(longest(&FILLING)) else {
            return false;
        };
        met |= own.is_some();
        rest.drain(..count);
    }
    met
}

/// Whether a sign of a key belongs to a word.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{E000}'..='\u{E004}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_figures() {
        for (text, when) in [
            ("Số liệu", None),
            ("Kết quả thực hiện", None),
            ("Thực hiện năm 2024", Some(When::Year(2024))),
            ("TH 2024", Some(When::Year(2024))),
            ("Số liệu kỳ trước", Some(When::Previous)),
            ("Kỳ này", Some(When::Current)),
            ("Năm 2023", Some(When::Year(2023))),
            ("Số báo cáo của xã", None),
            ("Chính thức năm 2023", Some(When::Year(2023))),
            ("Cả năm", None),
        ] {
            let expected = Said {
                sense: Sense::Done,
                when,
                role: None,
                is_all: true,
            };
            assert_eq!(said(text), Some(expected), "{text}");
        }
        for (sense, texts) in [
            (
                Sense::Plan,
                &["Kế hoạch năm 2024", "KH 2024", "Chỉ tiêu giao"][..],
            ),
            (
                Sense::Estimate,
                &["Ước thực hiện năm 2024", "Ước 2024", "Dự kiến"],
            ),
            (
                Sense::Compared,
                &[
                    "So với cùng kỳ",
                    "% thực hiện",
                    "Tỷ lệ (%)",
                    "Tăng, giảm",
                    "TH/KH (%)",
                ],
            ),
            (
                Sense::Aside,
                &["Ghi chú", "ĐVT", "Điểm tối đa", "Đơn vị tính"],
            ),
        ] {
            for text in texts {
                assert_eq!(said(text).map(|said| said.sense), Some(sense), "{text}");
            }
        }
        for text in ["Xã An Bình", "Nam", "Trong đó nữ", "Quý I", ""] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn titles_of_groups_say_more_than_that_figures_are_planned() {
        for (text, is_all) in [
            ("Kế hoạch năm 2024", true),
            ("Kế hoạch huyện giao", true),
            ("Ước thực hiện 2024", true),
            ("Mục tiêu 1: Phát triển trẻ em", false),
            ("Tỷ lệ trẻ em được tiêm chủng", false),
        ] {
            assert_eq!(said(text).map(|said| said.is_all), Some(is_all), "{text}");
        }
    }
}
