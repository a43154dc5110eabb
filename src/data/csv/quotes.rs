//! Quotation marks that are missing or too many.

/// Whether every quoted field of a record ends at a delimiter. Where one does not, a quotation
/// mark is missing or too many, and fields or whole lines may have run together.
pub(super) fn are_right(record: &str, delimiter: u8) -> bool {
    if !record.contains('"') {
        return true;
    }
    let mut rest = record.as_bytes();
    loop {
        if let Some(quoted) = rest.strip_prefix(b"\"") {
            let Some(after) = after_quoted(quoted) else {
                return false;
            };
            rest = after;
            let next = rest.iter().find(|byte| **byte != b' ');
            if next.is_some_and(|byte| *byte != delimiter) {
                return false;
            }
        }
        let Some(end) = rest.iter().position(|byte| *byte == delimiter) else {
            return true;
        };
        rest = rest.get(end + 1..).unwrap_or_default();
    }
}

/// What follows the end of a quoted field; a doubled quotation mark is part of it.
fn after_quoted(mut quoted: &[u8]) -> Option<&[u8]> {
    loop {
        let end = quoted.iter().position(|byte| *byte == b'"')?;
        let after = quoted.get(end + 1..)?;
        match after.strip_prefix(b"\"") {
            Some(more) => quoted = more,
            None => return Some(after),
        }
    }
}
