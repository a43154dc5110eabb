//! JSON with one element of each list a line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::Formatter;

use super::Json;

/// The keys of the whole stand on lines of their own, and so do the elements of its lists: a difference
/// between two results is a difference of elements, and many thousands stay small.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spread {
    /// The keys of objects that are spread over lines like the whole.
    pub objects: &'static [&'static str],
    /// The keys of lists that stay on one line.
    pub inline: &'static [&'static str],
}

impl Spread {
    /// Writes an object and the end of its last line.
    pub fn write(self, out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
        let mut json = Json::new(out);
        let lines = Lines::new(self);
        value.serialize(&mut serde_json::Serializer::with_formatter(
            &mut json, lines,
        ))?;
        writeln!(json)?;
        json.end()
    }
}

/// Where in the whole the writer is.
#[derive(Debug)]
struct Lines {
    spread: Spread,
    /// How many objects around it are spread over lines.
    open: usize,
    /// Whether it is in a list with an element a line.
    in_list: bool,
    /// Whether that list has any.
    any: bool,
    /// How deep it is in what stands on one line.
    depth: usize,
    /// The last key of an object that is spread.
    key: Vec<u8>,
    in_key: bool,
}

impl Lines {
    fn new(spread: Spread) -> Self {
        Self {
            spread,
            open: 0,
            in_list: false,
            any: false,
            depth: 0,
            key: Vec::new(),
            in_key: false,
        }
    }

    /// Whether it is right within an object that is spread.
    fn is_outside(&self) -> bool {
        self.depth == 0 && !self.in_list
    }

    fn has_key(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| key.as_bytes() == self.key)
    }
}

impl Formatter for Lines {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if self.in_key {
            self.key.extend_from_slice(fragment.as_bytes());
        }
        writer.write_all(fragment.as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.is_outside() && !self.has_key(self.spread.inline) {
            self.in_list = true;
            self.any = false;
        } else {
            self.depth += 1;
        }
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.depth > 0 {
            self.depth -= 1;
            return writer.write_all(b"]");
        }
        self.in_list = false;
        writer.write_all(if self.any { b"\n  ]" } else { b"]" })
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if self.depth == 0 {
            self.any = true;
            return writer.write_all(if first { b"\n    " } else { b",\n    " });
        }
        if first {
            Ok(())
        } else {
            writer.write_all(b",")
        }
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.is_outside() && (self.open == 0 || self.has_key(self.spread.objects)) {
            self.open += 1;
        } else {
            self.depth += 1;
        }
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.depth > 0 {
            self.depth -= 1;
            return writer.write_all(b"}");
        }
        self.open -= 1;
        writer.write_all(if self.open == 0 { b"\n}" } else { b"\n  }" })
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        let comma: &[u8] = if first { b"" } else { b"," };
        writer.write_all(comma)?;
        if self.is_outside() {
            self.key.clear();
            self.in_key = true;
            writer.write_all(b"\n  ")?;
        }
        Ok(())
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.in_key = false;
        writer.write_all(if self.depth == 0 { b": " } else { b":" })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_of_lists_stand_on_lines() {
        let value = json!({
            "a": { "b": [1, 2] },
            "c": [],
            "d": [[1, 2], { "e": [3] }],
            "f": { "g": 1, "h": ["x"], "i": { "h": [1] } },
            "j": [1, 2],
        });
        let spread = Spread {
            objects: &["f"],
            inline: &["j"],
        };
        let mut out = Vec::new();
        spread.write(&mut out, &value).unwrap();
        let written = String::from_utf8(out).unwrap();
        let wanted = [
            "{",
            "  \"a\": {\"b\":[1,2]},",
            "  \"c\": [],",
            "  \"d\": [",
            "    [1,2],",
            "    {\"e\":[3]}",
            "  ],",
            "  \"f\": {",
            "  \"g\": 1,",
            "  \"h\": [",
            "    \"x\"",
            "  ],",
            "  \"i\": {\"h\":[1]}",
            "  },",
            "  \"j\": [1,2]",
            "}",
            "",
        ];
        assert_eq!(written, wanted.join("\n"));
    }
}
