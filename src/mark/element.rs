//! Elements of a part, by where they stand in its text. Nothing is written anew: what changes is cut out or
//! put in between.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::edits::Edits;
use crate::limits;

/// An element of a part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'t> {
    /// The text of the whole part.
    text: &'t str,
    start: usize,
    /// Where its start tag ends, and its end tag begins.
    open: usize,
    close: usize,
    end: usize,
}

/// An attribute's value, and where it stands.
pub(super) struct Attribute {
    pub(super) value: String,
    pub(super) range: Range<usize>,
}

impl<'t> Element<'t> {
    /// The outermost element of a part, if the part is well-formed and declares nothing of its own.
    pub(super) fn root(text: &'t str) -> Option<Self> {
        let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
        match scan(text, start..text.len())?.as_slice() {
            [root] => Some(*root),
            _ => None,
        }
    }

    /// The elements in it.
    pub(super) fn children(self) -> Option<Vec<Self>> {
        scan(self.text, self.open..self.close)
    }

    /// The first element in it of a name.
    pub(super) fn child(self, name: &str) -> Option<Self> {
        self.children()?.into_iter().find(|it| it.name() == name)
    }

    /// Where it stands.
    pub(super) fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// All of it.
    pub(super) fn source(self) -> &'t str {
        self.text.get(self.range()).unwrap_or_default()
    }

    /// Its name with the prefix.
    fn qualified(self) -> &'t str {
        let tag = self.text.get(self.start + 1..self.open).unwrap_or_default();
        let end = tag.find(|sign: char| sign.is_ascii_whitespace() || "/>".contains(sign));
        tag.get(..end.unwrap_or(tag.len())).unwrap_or_default()
    }

    /// Its name.
    pub(super) fn name(self) -> &'t str {
        let name = self.qualified();
        name.rsplit(':').next().unwrap_or(name)
    }

    /// What stands before the names of elements of its kind: nothing, or a prefix with its colon.
    pub(super) fn prefix(self) -> &'t str {
        let name = self.qualified();
        let length = name.len() - self.name().len();
        name.get(..length).unwrap_or_default()
    }

    /// The space of names that it is of.
    pub(super) fn space(self) -> Option<String> {
        let prefix = self.prefix().trim_end_matches(':');
        let declared = |key: &str| match key.strip_prefix("xmlns") {
            Some("") => prefix.is_empty(),
            Some(rest) => !prefix.is_empty() && rest.strip_prefix(':') == Some(prefix),
            None => false,
        };
        Some(self.find(&declared)?.value)
    }

    /// An attribute, by its name without a prefix.
    pub(super) fn attribute(self, name: &str) -> Option<Attribute> {
        self.find(&|key| key.rsplit(':').next() == Some(name))
    }

    fn find(self, wanted: &dyn Fn(&str) -> bool) -> Option<Attribute> {
        let tag = self.text.get(self.start + 1..self.open)?;
        let tag = tag.strip_suffix('>')?;
        let tag = tag.strip_suffix('/').unwrap_or(tag);
        let start = BytesStart::from_content(tag, self.qualified().len());
        let mut attributes = start.attributes();
        attributes.with_checks(false);
        let found = attributes.find_map(|attribute| {
            let attribute = attribute.ok()?;
            wanted(attribute.key.into_inner()).then_some(attribute)
        })?;
        let Cow::Borrowed(raw) = &found.value else {
            return None;
        };
        let at = raw.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        let range = at..at + raw.len();
        let value = found.normalized_value(XmlVersion::Explicit1_0).ok()?;
        (self.text.get(range.clone()) == Some(*raw)).then(|| Attribute {
            value: value.into_owned(),
            range,
        })
    }

    /// The value of an attribute.
    pub(super) fn value(self, name: &str) -> Option<String> {
        Some(self.attribute(name)?.value)
    }

    /// The characters in it, those of elements in it too.
    pub(super) fn characters(self) -> Option<String> {
        let inner = self.text.get(self.open..self.close)?;
        let mut reader = Reader::from_str(inner);
        let mut characters = String::new();
        loop {
            match reader.read_event().ok()? {
                Event::Text(text) => characters.push_str(&text.xml10_content()),
                Event::CData(text) => characters.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                    Some(sign) => characters.push(sign),
                    None => {
                        characters.push_str(quick_xml::escape::resolve_xml_entity(&reference)?);
                    }
                },
                Event::Eof => return Some(characters),
                _ => {}
            }
        }
    }

    /// Sets what is in it.
    pub(super) fn set_content(self, xml: &str, edits: &mut Edits) {
        if self.close < self.end {
            edits.replace(self.open..self.close, xml.to_owned());
        } else {
            self.append(xml, edits);
        }
    }

    /// Puts elements behind the last one in it.
    pub(super) fn append(self, xml: &str, edits: &mut Edits) {
        let tag = self.text.get(self.start..self.open).unwrap_or_default();
        if self.open == self.end && tag.ends_with("/>") {
            let with_end = format!(">{xml}</{}>", self.qualified());
            edits.replace(self.open - "/>".len()..self.open, with_end);
        } else {
            edits.insert(self.close, xml);
        }
    }
}

/// The elements of a stretch of text that stand in no other.
fn scan(text: &str, within: Range<usize>) -> Option<Vec<Element<'_>>> {
    let mut reader = Reader::from_str(text.get(within.clone())?);
    let mut found = Vec::new();
    let mut outer = None;
    let mut depth = 0_usize;
    loop {
        let at = within.start + usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let after = within.start + usize::try_from(reader.buffer_position()).ok()?;
        match event {
            Event::Start(_) => {
                if depth == 0 {
                    outer = Some((at, after));
                }
                depth += 1;
                if !limits::DEPTH.allows(depth) {
                    return None;
                }
            }
            Event::End(_) => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    let (start, open) = outer.take()?;
                    found.push((start, open, at, after));
                }
            }
            Event::Empty(_) if depth == 0 => found.push((at, after, after, after)),
            // What a part declares may stand for anything.
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
    }
    let element = |(start, open, close, end): (usize, usize, usize, usize)| {
        let is_there = |at: usize| text.get(at..)?.starts_with('<').then_some(());
        is_there(start)?;
        if close < end {
            is_there(close)?;
        }
        Some(Element {
            text,
            start,
            open,
            close,
            end,
        })
    };
    if depth > 0 {
        return None;
    }
    found.into_iter().map(element).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <x/> -->\n<x:a b='1' x:c=\"&amp;2\">\r\n \
                        <x:d/><e f='g'>h &lt;<i>j</i></e><![CDATA[<k/>]]></x:a>\n";

    #[test]
    fn elements_are_found_where_they_stand() {
        let root = Element::root(TEXT).unwrap();
        assert_eq!((root.name(), root.prefix()), ("a", "x:"));
        assert_eq!(root.value("c").unwrap(), "&2");
        assert_eq!(
            TEXT.get(root.attribute("c").unwrap().range).unwrap(),
            "&amp;2"
        );
        let children = root.children().unwrap();
        let sources: Vec<&str> = children.iter().map(|child| child.source()).collect();
        assert_eq!(sources, ["<x:d/>", "<e f='g'>h &lt;<i>j</i></e>"]);
        assert_eq!(root.child("e").unwrap().characters().unwrap(), "h <j");
        assert!(root.child("k").is_none());
    }

    #[test]
    fn elements_are_put_behind_the_last() {
        let root = Element::root(TEXT).unwrap();
        let mut edits = Edits::default();
        root.append("<n/>", &mut edits);
        root.child("d").unwrap().append("<m/>", &mut edits);
        let text = edits.apply(TEXT);
        assert!(text.contains("<x:d><m/></x:d>"), "{text}");
        assert!(text.ends_with("]]><n/></x:a>\n"), "{text}");
    }

    #[test]
    fn what_is_not_well_formed_has_no_root() {
        for text in [
            "",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "</a>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
        ] {
            assert!(Element::root(text).is_none(), "{text}");
        }
    }
}
