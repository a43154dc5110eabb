//! The XML of a workbook's parts, piece by piece. Of names the prefixes are dropped.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// A part that is not XML, or ends too soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Damaged;

/// A part of a workbook.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    /// How many elements are open.
    depth: usize,
}

/// What comes next in a part.
pub(super) enum Piece<'a> {
    /// The start of an element. An element without content has an end too.
    Start(Element<'a>),
    /// The end of one.
    End(String),
    /// Characters between them.
    Text(Cow<'a, str>),
}

/// The start of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

impl<'a> Xml<'a> {
    /// At the start of a part.
    pub(super) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// The next piece; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'a>>, Damaged> {
        loop {
            return Ok(Some(match self.reader.read_event().or(Err(Damaged))? {
                Event::Start(start) => {
                    self.depth += 1;
                    Piece::Start(Element(start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Piece::End(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Piece::Text(text.xml10_content()),
                Event::CData(text) => Piece::Text(text.xml10_content()),
                Event::GeneralRef(reference) => Piece::Text(Cow::Owned(character(&reference)?)),
                Event::Eof if self.depth > 0 => return Err(Damaged),
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }
}

/// What a reference such as `&amp;` or `&#10;` stands for. An entity of a part's own is none: what
/// it stands for would be missing without a trace.
fn character(reference: &quick_xml::events::BytesRef<'_>) -> Result<String, Damaged> {
    if let Some(c) = reference.resolve_char_ref().or(Err(Damaged))? {
        return Ok(c.to_string());
    }
    let known = quick_xml::escape::resolve_xml_entity(reference);
    known.map(str::to_owned).ok_or(Damaged)
}

impl Element<'_> {
    /// Its name.
    pub(super) fn name(&self) -> &str {
        let name = self.0.name().into_inner();
        name.rsplit(':').next().unwrap_or(name)
    }

    /// An attribute's value.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        let found = attributes
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == name)?;
        Some(
            found
                .normalized_value(XmlVersion::Explicit1_0)
                .ok()?
                .into_owned(),
        )
    }

    /// An attribute that is a whole number.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// Whether an attribute says yes; `None` where it says nothing.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        let value = self.attribute(name)?;
        Some(matches!(value.trim(), "1" | "true" | "on"))
    }
}
