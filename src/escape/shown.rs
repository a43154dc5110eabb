//! The last gate of what is written: whatever a text still holds, no hidden sign passes it.

use std::borrow::Cow;
use std::io::{self, Write};

use super::{number, scan};

/// Without it Excel takes a CSV file for the system's old code page; at the start of a file it is no
/// sign of the text.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A text of several lines with its hidden signs shown. With `styles` the colours pass that the
/// program gives it, and no other order.
pub fn shown(text: &str, styles: bool) -> Cow<'_, str> {
    let Some(first) = find(text, styles) else {
        return Cow::Borrowed(text);
    };
    let (before, mut rest) = text.split_at(first);
    let mut shown = before.to_owned();
    while let Some(at) = find(rest, styles) {
        let (before, hidden) = rest.split_at(at);
        shown += before;
        let mut signs = hidden.chars();
        shown.extend(signs.next().map(number));
        rest = signs.as_str();
    }
    Cow::Owned(shown + rest)
}

/// The first sign that may not pass.
fn find(text: &str, styles: bool) -> Option<usize> {
    scan::find(text, |sign, rest| match sign {
        '\n' | '\t' => false,
        '\r' => !rest.starts_with('\n'),
        '\u{1B}' => !(styles && is_colour(rest)),
        _ => true,
    })
}

/// Whether what follows an escape sets a colour or weight.
fn is_colour(rest: &str) -> bool {
    let Some(order) = rest.strip_prefix('[') else {
        return false;
    };
    let end = order.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';');
    end.starts_with('m') && order.len() - end.len() <= 16
}

/// Writes text through [`shown`]. It begins with a byte-order mark only where that is written first.
pub struct Shown<W: Write> {
    out: W,
    styles: bool,
    /// The start of a sign, or of a line's end, that was written in pieces.
    pending: Vec<u8>,
    started: bool,
}

impl<W: Write> Shown<W> {
    /// Text that goes to `out`, with its own colours or without any.
    pub fn new(out: W, styles: bool) -> Self {
        Self {
            out,
            styles,
            pending: Vec::new(),
            started: false,
        }
    }

    /// Writes what is left, and hands the output back.
    pub fn finish(mut self) -> io::Result<W> {
        self.rest()?;
        Ok(self.out)
    }

    fn rest(&mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.pending);
        let rest = String::from_utf8_lossy(&rest);
        self.out.write_all(shown(&rest, self.styles).as_bytes())
    }

    /// Writes whole signs.
    fn text(&mut self, text: &str) -> io::Result<()> {
        let mut text = text;
        if !self.started && !text.is_empty() {
            self.started = true;
            if let Some(rest) = text.strip_prefix(BYTE_ORDER_MARK) {
                self.out.write_all(BYTE_ORDER_MARK.as_bytes())?;
                text = rest;
            }
        }
        self.out.write_all(shown(text, self.styles).as_bytes())
    }
}

impl<W: Write> Write for Shown<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.pending.is_empty()
            && let Ok(text) = std::str::from_utf8(bytes)
            && !text.ends_with('\r')
        {
            self.text(text)?;
            return Ok(bytes.len());
        }
        self.pending.extend_from_slice(bytes);
        let all = std::mem::take(&mut self.pending);
        let whole = match std::str::from_utf8(&all) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Ok(_) | Err(_) => all.len(),
        };
        let (now, later) = all.split_at(whole);
        let now = now.strip_suffix(b"\r").unwrap_or(now);
        self.pending = all.get(now.len()..).unwrap_or(later).to_vec();
        self.text(&String::from_utf8_lossy(now))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pieces: &[&[u8]], styles: bool) -> String {
        let mut out = Shown::new(Vec::new(), styles);
        for piece in pieces {
            out.write_all(piece).unwrap();
        }
        String::from_utf8(out.finish().unwrap()).unwrap()
    }

    #[test]
    fn only_colours_pass_where_there_are_any() {
        let text = "\u{1B}[1;32mĐạt\u{1B}[0m\u{1B}]0;a\u{7}\u{1B}[2J\n";
        let refused = "<U+001B>]0;a<U+0007><U+001B>[2J\n";
        assert_eq!(
            shown(text, true),
            format!("\u{1B}[1;32mĐạt\u{1B}[0m{refused}")
        );
        assert_eq!(
            shown(text, false),
            format!("<U+001B>[1;32mĐạt<U+001B>[0m{refused}")
        );
    }

    #[test]
    fn signs_may_come_in_pieces() {
        let text = "\u{FEFF}a\r\nẾ\u{202E}b\u{FEFF}\rc\r\n";
        let wanted = "\u{FEFF}a\r\nẾ<U+202E>b<U+FEFF><U+000D>c\r\n";
        for length in 1..text.len() {
            let pieces: Vec<&[u8]> = text.as_bytes().chunks(length).collect();
            assert_eq!(written(&pieces, false), wanted, "{length}");
        }
        assert_eq!(written(&[text.as_bytes()], true), wanted);
    }

    #[test]
    fn bytes_that_are_no_text_do_not_pass_either() {
        assert_eq!(
            written(&[b"a\xFF\x1B", b"[2J"], true),
            "a\u{FFFD}<U+001B>[2J"
        );
        assert_eq!(written(&[b"a\xE1"], false), "a\u{FFFD}");
    }
}
