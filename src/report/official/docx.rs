//! A document for a word processor: an archive of a few parts, of which only the text is another each time.

use std::io::{self, Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::escape;

/// The parts that are the same in every document. The first names the kinds of all others.
const PARTS: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        include_str!("../../../templates/official/docx/content-types.xml"),
    ),
    (
        "_rels/.rels",
        include_str!("../../../templates/official/docx/package-rels.xml"),
    ),
    (
        "word/_rels/document.xml.rels",
        include_str!("../../../templates/official/docx/document-rels.xml"),
    ),
    (
        "word/styles.xml",
        include_str!("../../../templates/official/docx/styles.xml"),
    ),
    (
        "word/header.xml",
        include_str!("../../../templates/official/docx/header.xml"),
    ),
];
const PROPERTIES: &str = include_str!("../../../templates/official/docx/core.xml");

/// The file of a text and its title. No part has a day: the clock would make every file another.
pub(super) fn packed(document: &str, title: &str) -> io::Result<Vec<u8>> {
    let title = escape::line(title);
    let title = quick_xml::escape::escape(title.as_ref());
    let properties = PROPERTIES.replace("{title}", &title);
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let own = [
        ("docProps/core.xml", properties.as_str()),
        ("word/document.xml", document),
    ];
    for (name, text) in PARTS.into_iter().chain(own) {
        out.start_file(name, options).map_err(io::Error::other)?;
        out.write_all(text.as_bytes())?;
    }
    Ok(out.finish().map_err(io::Error::other)?.into_inner())
}
