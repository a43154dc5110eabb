//! The file around a workbook's parts: the only place where it is opened and unpacked.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::xml::{Damaged, Piece, Xml};

/// An opened file.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Places in the archive by the parts' names, which know no letter case.
    parts: HashMap<String, usize>,
}

/// What a part refers to.
pub(super) struct Relation {
    /// Its name within the part.
    pub(super) id: String,
    /// The last word of its kind, such as `worksheet`.
    pub(super) kind: String,
    /// The part that is meant.
    pub(super) target: String,
}

impl<'a> Package<'a> {
    /// Opens a file; `None` when it is no archive.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let mut parts = HashMap::new();
        for place in 0..archive.len() {
            if let Ok(file) = archive.by_index_raw(place)
                && let Ok(name) = file.name()
            {
                parts.entry(key(&name)).or_insert(place);
            }
        }
        Some(Self { archive, parts })
    }

    /// The names of all parts, in lower case.
    pub(super) fn parts(self) -> Vec<String> {
        self.parts.into_keys().collect()
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// The text of a part.
    pub(super) fn part(&mut self, name: &str) -> Result<String, Damaged> {
        let place = self.parts.get(&key(name)).ok_or(Damaged)?;
        let mut file = self.archive.by_index(*place).or(Err(Damaged))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).or(Err(Damaged))?;
        match bytes.as_slice() {
            [0xFF, 0xFE, rest @ ..] => Ok(utf16(rest, u16::from_le_bytes)),
            [0xFE, 0xFF, rest @ ..] => Ok(utf16(rest, u16::from_be_bytes)),
            _ => String::from_utf8(bytes).or(Err(Damaged)),
        }
    }

    /// What a part refers to; of the package as a whole, its name is empty.
    pub(super) fn relations(&mut self, part: &str) -> Vec<Relation> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let Ok(text) = self.part(&join(folder, &format!("_rels/{file}.rels"))) else {
            return Vec::new();
        };
        let mut relations = Vec::new();
        let mut xml = Xml::new(&text);
        while let Ok(Some(piece)) = xml.next() {
            let Piece::Start(element) = piece else {
                continue;
            };
            if let (Some(id), Some(kind), Some(target)) = (
                element.attribute("Id"),
                element.attribute("Type"),
                element.attribute("Target"),
            ) {
                relations.push(Relation {
                    id,
                    kind: kind.rsplit('/').next().unwrap_or(&kind).to_owned(),
                    target: join(folder, &target),
                });
            }
        }
        relations
    }
}

fn key(name: &str) -> String {
    let name = name.replace('\\', "/").to_lowercase();
    name.trim_start_matches('/').to_owned()
}

/// The part that a name within a folder means.
fn join(folder: &str, name: &str) -> String {
    if let Some(absolute) = name.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in name.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        _ => 0,
    });
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}
