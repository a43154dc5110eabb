//! Quotation marks that are missing or too many.

/// The field, from 1, of a record in which a quotation mark opens that is stray; `line` is the
/// record's first line, `width` how many fields the record before it has.
///
/// A quoted field must end at a delimiter. One that spans lines must not have whole rows in it:
/// where both the line on which it opens and a later one have as many fields as a row, the mark
/// that seems to close it is another row's, and figures would move to another unit.
pub(super) fn stray(record: &str, line: &str, delimiter: u8, width: usize) -> Option<u32> {
    let mut rest = record.as_bytes();
    let mut column = 1;
    loop {
        if let Some(quoted) = rest.strip_prefix(b"\"") {
            let after = after_quoted(quoted);
            let ends = after.is_some_and(|after| {
                let next = after.iter().find(|byte| **byte != b' ');
                next.is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n'))
            });
            let length = quoted.len() - after.map_or(0, <[u8]>::len);
            let inside = quoted.get(..length).unwrap_or_default();
            if !ends || inside.contains(&b'\n') && has_rows(record, line, delimiter, width) {
                return Some(column);
            }
            rest = after.unwrap_or_default();
        }
        let end = rest.iter().position(|byte| *byte == delimiter)?;
        rest = rest.get(end + 1..).unwrap_or_default();
        column += 1;
    }
}

/// Whether the lines of a record are rows by themselves.
fn has_rows(record: &str, line: &str, delimiter: u8, width: usize) -> bool {
    let delimiters = |line: &str| line.bytes().filter(|byte| *byte == delimiter).count();
    let own = delimiters(line);
    let mut later = record.split('\n').skip(1);
    own > 0 && own + 1 >= width && later.any(|line| delimiters(line) == own)
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
