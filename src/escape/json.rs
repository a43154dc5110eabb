//! JSON that stays exact: a hidden sign is written as its escape, which reads as the same sign.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::PrettyFormatter;

use super::scan;

/// What is written goes on in pieces of so many bytes: often enough for memory, and seldom enough that
/// asking the system to write costs nothing.
const PIECE: usize = 1 << 18;

/// Takes JSON and passes it on with hidden signs escaped. They stand in strings only: around these JSON has
/// none but the ends of its lines. So the text is looked through in large pieces, whatever it says.
#[derive(Debug)]
pub struct Json<W: Write> {
    out: W,
    /// What was taken and not passed on.
    piece: Vec<u8>,
}

impl<W: Write> Json<W> {
    /// Passes JSON on to a writer. What was taken last is passed on by [`Json::end`].
    pub(super) fn new(out: W) -> Self {
        Self {
            out,
            piece: Vec::with_capacity(PIECE),
        }
    }

    /// Writes a value over lines.
    pub fn pretty(out: W, value: &impl Serialize) -> io::Result<()> {
        let mut json = Self::new(out);
        let layout = PrettyFormatter::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(
            &mut json, layout,
        ))?;
        json.end()
    }

    /// Writes a value in one line.
    pub fn compact(out: W, value: &impl Serialize) -> io::Result<()> {
        let mut json = Self::new(out);
        serde_json::to_writer(&mut json, value)?;
        json.end()
    }

    /// Passes all on.
    pub(super) fn end(mut self) -> io::Result<()> {
        self.pass()?;
        self.out.flush()
    }

    /// Passes on what was taken, but for a sign of which only a part was.
    fn pass(&mut self) -> io::Result<()> {
        let whole = match str::from_utf8(&self.piece) {
            Ok(text) => text,
            Err(error) => {
                let (whole, _) = self.piece.split_at(error.valid_up_to());
                str::from_utf8(whole).unwrap_or_default()
            }
        };
        let mut rest = whole;
        while let Some(at) = scan::find(rest, |sign, _| sign != '\n') {
            let (before, hidden) = rest.split_at(at);
            self.out.write_all(before.as_bytes())?;
            let mut signs = hidden.chars();
            for unit in signs.next().into_iter().flat_map(units) {
                write!(self.out, "\\u{unit:04x}")?;
            }
            rest = signs.as_str();
        }
        self.out.write_all(rest.as_bytes())?;
        let passed = whole.len();
        self.piece.drain(..passed);
        Ok(())
    }
}

impl<W: Write> Write for Json<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.piece.len() + bytes.len() > PIECE {
            self.pass()?;
        }
        self.piece.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass()?;
        self.out.flush()
    }
}

/// A sign as JSON counts it.
fn units(sign: char) -> Vec<u16> {
    sign.encode_utf16(&mut [0; 2]).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::is_hidden;

    #[test]
    fn reads_back_as_it_was() {
        let text = "a\u{1B}\u{9B}\u{202E}\u{E0041}\u{7F}\0\n“Ỷ”";
        let mut bytes = Vec::new();
        Json::pretty(&mut bytes, &text).unwrap();
        let written = String::from_utf8(bytes).unwrap();
        assert!(!written.contains(is_hidden), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        let mut pretty = Vec::new();
        Json::pretty(&mut pretty, &[text]).unwrap();
        let of_library = serde_json::to_string_pretty(&["a"]).unwrap();
        let mut plain = Vec::new();
        Json::pretty(&mut plain, &["a"]).unwrap();
        assert_eq!(String::from_utf8(plain).unwrap(), of_library);
    }

    #[test]
    fn pieces_end_anywhere() {
        let text = "ế\u{202E}x\u{E0041}".repeat(PIECE / 8);
        let bytes = serde_json::to_vec(&text).unwrap();
        for piece in [1, 3, 1000, PIECE - 1, bytes.len()] {
            let mut out = Vec::new();
            let mut json = Json::new(&mut out);
            for part in bytes.chunks(piece) {
                json.write_all(part).unwrap();
            }
            json.end().unwrap();
            let written = String::from_utf8(out).unwrap();
            assert!(!written.contains(is_hidden), "in pieces of {piece}");
            let read: String = serde_json::from_str(&written).unwrap();
            assert!(read == text, "in pieces of {piece}");
        }
    }
}
