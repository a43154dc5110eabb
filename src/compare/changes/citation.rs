//! Citations that only follow the numbers of what they are of.

use crate::compare::pairs::Numbers;
use crate::model::ItemNumber;
use crate::syntax::write;

/// A citation of the old standard with the numbers that the new one has: `Phụ lục, tiêu chí 2`
/// becomes `Phụ lục, tiêu chí 3` where criterion 2 is now 3.
pub(super) fn follow(cited: &str, numbers: &Numbers) -> String {
    let mut followed = String::with_capacity(cited.len());
    let mut rest = cited;
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        followed.push_str(before);
        let end = from.find(|sign: char| !(sign.is_ascii_digit() || sign == '.'));
        let (number, after) = from.split_at(end.unwrap_or(from.len()));
        // A full stop ends the sentence, not the number.
        let digits = number.trim_end_matches('.');
        let last = followed.trim_end().to_lowercase();
        let now = if last.ends_with(write::CRITERION) {
            let criterion = digits.parse().ok();
            criterion.and_then(|number| Some(numbers.new_criterion(number)?.to_string()))
        } else if last.ends_with(write::ITEM) {
            item(digits).and_then(|number| Some(numbers.new_item(number)?.to_string()))
        } else {
            None
        };
        followed.push_str(now.as_deref().unwrap_or(digits));
        followed.push_str(number.strip_prefix(digits).unwrap_or_default());
        rest = after;
    }
    followed.push_str(rest);
    followed
}

fn item(number: &str) -> Option<ItemNumber> {
    let (criterion, item) = number.split_once('.')?;
    Some(ItemNumber {
        criterion: criterion.parse().ok()?,
        item: item.parse().ok()?,
    })
}
