//! Roman numerals.

/// A number in Roman numerals.
pub(super) fn roman(word: &str) -> Option<u32> {
    let mut number: u32 = 0;
    let mut before = 0;
    for letter in word.chars().rev() {
        let value = match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            _ => return None,
        };
        number = if value < before {
            number.checked_sub(value)?
        } else {
            number.checked_add(value)?
        };
        before = value;
    }
    (number > 0).then_some(number)
}
