//! Looking for hidden signs. All that is written comes through here, so it goes by bytes as long as
//! none of them can begin one.

use super::is_hidden;

/// So many bytes are looked at together.
const BLOCK: usize = 32;

/// Where the first hidden sign stands that is wanted; `wanted` is given it and what follows.
pub(super) fn find(text: &str, wanted: impl Fn(char, &str) -> bool) -> Option<usize> {
    let mut rest = text;
    loop {
        let at = candidate(rest.as_bytes())?;
        let mut signs = rest.get(at..)?.chars();
        let sign = signs.next()?;
        let following = signs.as_str();
        if is_hidden(sign) && wanted(sign, following) {
            return Some(text.len() - following.len() - sign.len_utf8());
        }
        rest = following;
    }
}

/// Where a hidden sign may begin.
fn candidate(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += plain_blocks(bytes.get(at..)?);
        // Most texts are shorter than a block.
        let rest = bytes.get(at..)?;
        if rest.len() < BLOCK && rest.iter().fold(true, |all, byte| all & is_seen(*byte)) {
            return None;
        }
        // A block with letters that have marks is looked at byte by byte.
        let end = at + BLOCK;
        while at < end {
            let byte = *bytes.get(at)?;
            if !may_begin_hidden(byte) {
                at += 1;
            } else if byte == 0xE1 && matches!(bytes.get(at + 1), Some(0xB8..=0xBF)) {
                // U+1E00 to U+1FFF: most letters of Vietnamese with two marks.
                at += 3;
            } else {
                return Some(at);
            }
        }
    }
}

/// How many bytes at the start are seen signs of ASCII, by whole blocks.
fn plain_blocks(bytes: &[u8]) -> usize {
    let is_plain = |block: &&[u8]| {
        // Without an early end, so that the processor compares many at a time.
        block.iter().fold(true, |all, byte| all & is_seen(*byte))
    };
    bytes.chunks_exact(BLOCK).take_while(is_plain).count() * BLOCK
}

const fn is_seen(byte: u8) -> bool {
    byte >= b' ' && byte <= b'~'
}

/// Whether a byte may be the first of a hidden sign: none of ASCII that is seen, none inside of a
/// sign, and no first byte of Latin letters and their marks, U+00C0 to U+033F.
const fn may_begin_hidden(byte: u8) -> bool {
    !(is_seen(byte) || matches!(byte, 0x80..=0xBF | 0xC3..=0xCC))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hidden_sign_is_found() {
        for sign in '\0'..=char::MAX {
            let text = format!("ế{sign}");
            let found = find(&text, |_, _| true);
            assert_eq!(found, is_hidden(sign).then_some(3), "{sign:?}");
        }
    }

    #[test]
    fn it_is_found_wherever_it_stands() {
        for before in 0..3 * BLOCK {
            let text = format!("{}\u{202E}b\n", "a".repeat(before));
            assert_eq!(find(&text, |_, _| true), Some(before));
            let newline = find(&text, |sign, rest| sign == '\n' && rest.is_empty());
            assert_eq!(newline, Some(before + 4));
            assert_eq!(find(&text, |_, _| false), None);
        }
    }
}
