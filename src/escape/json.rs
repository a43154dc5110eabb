//! JSON that stays exact: a hidden sign is written as its escape, which reads as the same sign.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};

use super::scan;

/// A layout of JSON with hidden signs escaped.
#[derive(Debug)]
pub struct Json<F>(F);

impl<F> Json<F> {
    /// This layout with hidden signs escaped.
    pub(super) fn of(layout: F) -> Self {
        Self(layout)
    }
}

impl Json<PrettyFormatter<'_>> {
    /// Writes a value over lines.
    pub fn pretty(out: impl Write, value: &impl Serialize) -> io::Result<()> {
        let mut writer = serde_json::Serializer::with_formatter(out, Self(PrettyFormatter::new()));
        Ok(value.serialize(&mut writer)?)
    }
}

impl<F: Formatter> Formatter for Json<F> {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = scan::find(rest, |_, _| true) {
            let (before, hidden) = rest.split_at(at);
            self.0.write_string_fragment(writer, before)?;
            let mut signs = hidden.chars();
            for unit in signs.next().into_iter().flat_map(units) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = signs.as_str();
        }
        self.0.write_string_fragment(writer, rest)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
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
}
