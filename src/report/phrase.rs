//! Pieces of sentences made from the labels of indicators.

/// What an indicator counts: its label without a leading `Số`, its first letter small.
pub(super) fn counted(label: &str) -> String {
    lower_first(label.strip_prefix("Số ").unwrap_or(label))
}

/// What a yes/no asks: its label without a leading `Có`, its first letter small; and whether
/// `Có` was there.
pub(super) fn asked(label: &str) -> (String, bool) {
    match label.strip_prefix("Có ") {
        Some(rest) => (lower_first(rest), true),
        None => (lower_first(label), false),
    }
}

/// What a label, its first letter small, says: a denial is worded accordingly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saying {
    /// That something is done, which may still come: `chưa công khai kết quả`.
    Done,
    /// How things are: `không thuộc miền núi`.
    State,
    /// The name of a thing: `không phải hải đảo`.
    Thing,
}

const DONE: [&str; 10] = [
    "ban hành",
    "bố trí",
    "công bố",
    "công khai",
    "đã",
    "đạt",
    "được",
    "hoàn thành",
    "thực hiện",
    "tổ chức",
];
const STATE: [&str; 6] = ["bị", "để", "là", "phát sinh", "thuộc", "xảy ra"];

impl Saying {
    pub(super) fn of(label: &str) -> Self {
        let begins = |words: &[&str]| {
            let rest = words.iter().filter_map(|word| label.strip_prefix(word));
            rest.into_iter()
                .any(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        if begins(&DONE) {
            Saying::Done
        } else if begins(&STATE) {
            Saying::State
        } else {
            Saying::Thing
        }
    }
}

/// Whether the words for a part begin with the words for its whole, so that one phrase names
/// both: 94 *in* 98 *children under one, vaccinated*.
pub(super) fn names_both(part: &str, whole: &str) -> bool {
    part.strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
}

/// A text with its first letter small, unless it begins with an abbreviation such as `UBND`.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(second).chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// Kinds of units that names of districts and provinces begin with.
const UNITS: [&str; 5] = ["Huyện ", "Quận ", "Thị xã ", "Thành phố ", "Tỉnh "];

/// A district or province within a sentence: its kind is a word as others, its own name is not.
pub(super) fn place(name: &str) -> String {
    if UNITS.iter().any(|unit| name.starts_with(unit)) {
        lower_first(name)
    } else {
        name.to_owned()
    }
}

/// A text with its first letter large.
pub(super) fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_become_phrases() {
        assert_eq!(counted("Số trẻ em dưới 1 tuổi"), "trẻ em dưới 1 tuổi");
        assert_eq!(counted("Diễn đàn trẻ em"), "diễn đàn trẻ em");
        assert_eq!(counted("UBND cấp xã"), "UBND cấp xã");
        assert_eq!(asked("Có kinh phí"), ("kinh phí".to_owned(), true));
        assert_eq!(asked("Bố trí người"), ("bố trí người".to_owned(), false));
        assert_eq!(Saying::of("thuộc miền núi"), Saying::State);
        assert_eq!(Saying::of("tổ chức diễn đàn"), Saying::Done);
        assert_eq!(Saying::of("hải đảo"), Saying::Thing);
        assert_eq!(Saying::of("làng nghề"), Saying::Thing);
        assert_eq!(lower_first(""), "");
        assert_eq!(upper_first("đạt"), "Đạt");
    }

    #[test]
    fn one_phrase_for_part_and_whole() {
        assert!(names_both(
            "trẻ em dưới 1 tuổi được tiêm",
            "trẻ em dưới 1 tuổi"
        ));
        assert!(names_both("thôn, tổ dân phố có điểm", "thôn, tổ dân phố"));
        assert!(!names_both("trẻ em được khai sinh", "trẻ em sinh trong kỳ"));
        assert!(!names_both("trẻ emm", "trẻ em"));
    }
}
