//! The XML of a workbook's parts, piece by piece. Of names the prefixes are dropped.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::data::fault::Fault::{self, Damaged};
use crate::limits;

/// A part of a workbook.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    /// How many elements are open.
    depth: usize,
}

/// What comes next in a part.
pub(crate) enum Piece<'a> {
    /// The start of an element. An element without content has an end too.
    Start(Element<'a>),
    /// The end of one.
    End(String),
    /// Characters between them.
    Text(Cow<'a, str>),
    /// An entity of the part's own among them: what it stands for is not known.
    Lost,
}

/// The start of an element.
pub(crate) struct Element<'a>(BytesStart<'a>);

impl<'a> Xml<'a> {
    /// At the start of a part.
    pub(crate) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// The next piece; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Piece<'a>>, Fault> {
        loop {
            return Ok(Some(match self.reader.read_event().or(Err(Damaged))? {
                Event::Start(start) => {
                    self.depth += 1;
                    if !limits::DEPTH.allows(self.depth) {
                        return Err(Fault::TooMuch(limits::DEPTH));
                    }
                    Piece::Start(Element(start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Piece::End(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Piece::Text(text.xml10_content()),
                Event::CData(text) => Piece::Text(text.xml10_content()),
                Event::GeneralRef(reference) => match character(&reference) {
                    Some(text) => Piece::Text(Cow::Owned(text)),
                    None => Piece::Lost,
                },
                Event::Eof if self.depth > 0 => return Err(Damaged),
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }
}

/// What a reference such as `&amp;` or `&#10;` stands for, if it is one that all XML has.
fn character(reference: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Some(c) = reference.resolve_char_ref().ok()? {
        return Some(c.to_string());
    }
    let known = quick_xml::escape::resolve_xml_entity(reference);
    known.map(str::to_owned)
}

impl Element<'_> {
    /// Its name.
    pub(crate) fn name(&self) -> &str {
        let name = self.0.name().into_inner();
        name.rsplit(':').next().unwrap_or(name)
    }

    /// An attribute's value. One that is damaged has a sign in its place that nothing is read from:
    /// it is not taken for one that is not there.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let damaged = || char::REPLACEMENT_CHARACTER.to_string();
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        for attribute in attributes {
            let Ok(attribute) = attribute else {
                return Some(damaged());
            };
            if attribute.key.local_name().as_ref() == name {
                let value = attribute.normalized_value(XmlVersion::Explicit1_0);
                return Some(value.map_or_else(|_| damaged(), Cow::into_owned));
            }
        }
        None
    }

    /// An attribute that is a whole number.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// Whether an attribute says yes; `None` where it says nothing.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        let value = self.attribute(name)?;
        Some(matches!(value.trim(), "1" | "true" | "on"))
    }
}
