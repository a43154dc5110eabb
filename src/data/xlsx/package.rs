//! The file around a workbook's parts: the only place where it is opened and unpacked.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::xml::{Piece, Xml};
use crate::data::fault::Fault::{self, Damaged};
use crate::limits::{self, Budget};

/// An opened file.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Places in the archive by the parts' names, which know no letter case; none of a name that
    /// several have.
    parts: HashMap<String, Option<usize>>,
    /// How much may still be unpacked.
    left: Budget,
}

/// Parts that unpack to no more than this may have been packed as tightly as they can be.
const ANY_RATIO: u64 = 16 << 20;

/// What a part refers to.
pub(crate) struct Relation {
    /// Its name within the part.
    pub(crate) id: String,
    /// The last word of its kind, such as `worksheet`.
    pub(crate) kind: String,
    /// The part that is meant.
    pub(crate) target: String,
}

impl<'a> Package<'a> {
    /// Opens a file, if it is an archive.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        // The library takes in the whole directory, and of two entries of one name only one.
        let entries = bytes.windows(ENTRY.len()).filter(|at| *at == ENTRY).count();
        Budget::new(limits::PARTS).take(entries)?;
        let mut archive = ZipArchive::new(Cursor::new(bytes)).or(Err(Damaged))?;
        if entries_of(bytes).is_some_and(|entries| entries != archive.len()) {
            return Err(Damaged);
        }
        let mut parts = HashMap::new();
        for place in 0..archive.len() {
            if let Ok(file) = archive.by_index_raw(place)
                && let Ok(name) = file.name()
            {
                let known = parts.entry(key(&name)).or_insert(Some(place));
                *known = known.filter(|known| *known == place);
            }
        }
        Ok(Self {
            archive,
            parts,
            left: Budget::new(limits::UNPACKED_SIZE),
        })
    }

    /// The names of all parts, in lower case.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// Whether there is such a part.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// The text of a part.
    pub(crate) fn part(&mut self, name: &str) -> Result<String, Fault> {
        let bytes = self.bytes(name)?;
        match bytes.as_slice() {
            [0xFF, 0xFE, rest @ ..] => Ok(utf16(rest, u16::from_le_bytes)),
            [0xFE, 0xFF, rest @ ..] => Ok(utf16(rest, u16::from_be_bytes)),
            _ => String::from_utf8(bytes).or(Err(Damaged)),
        }
    }

    /// A part as it is stored.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Fault> {
        let place = self.parts.get(&key(name)).copied().flatten();
        let mut file = (self.archive)
            .by_index(place.ok_or(Damaged)?)
            .or(Err(Damaged))?;
        // What an archive says of its parts may be wrong: it is held to the limits twice.
        let most = limits::PART_SIZE.most as u64;
        if file.size() > most {
            return Err(limits::PART_SIZE.into());
        }
        let times = file.size() / file.compressed_size().max(1);
        if file.size() > ANY_RATIO && times > limits::RATIO.most as u64 {
            return Err(limits::RATIO.into());
        }
        let mut bytes = Vec::new();
        let mut beginning = file.by_ref().take(most.saturating_add(1));
        beginning.read_to_end(&mut bytes).or(Err(Damaged))?;
        if !limits::PART_SIZE.allows(bytes.len()) {
            return Err(limits::PART_SIZE.into());
        }
        self.left.take(bytes.len())?;
        Ok(bytes)
    }

    /// The archive itself, for what is copied from it as it is.
    pub(crate) fn into_archive(self) -> ZipArchive<Cursor<&'a [u8]>> {
        self.archive
    }

    /// The main part: that of the workbook itself.
    pub(crate) fn main(&mut self) -> Result<String, Fault> {
        let main = self.relations("")?.into_iter();
        let main = main.filter(|relation| relation.kind == "officeDocument");
        let main = main.map(|relation| relation.target).next();
        Ok(main.unwrap_or_else(|| "xl/workbook.xml".to_owned()))
    }

    /// What a part refers to; of the package as a whole, its name is empty.
    pub(crate) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Fault> {
        let name = relations_of(part);
        if !self.has(&name) {
            return Ok(Vec::new());
        }
        let text = self.part(&name)?;
        let mut relations = Vec::new();
        let mut xml = Xml::new(&text);
        while let Some(piece) = xml.next()? {
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
                    target: beside(part, &target),
                });
            }
        }
        Ok(relations)
    }
}

/// How an entry of an archive's directory begins.
const ENTRY: &[u8] = b"PK\x01\x02";

/// How the end of the directory begins.
const END: &[u8] = b"PK\x05\x06";

/// How a workbook begins: as every archive does.
pub(crate) const WORKBOOK: &[u8; 4] = b"PK\x03\x04";

/// So many bytes hold the end of an archive with all that may stand in it.
pub(crate) const MOST_OF_AN_END: usize = 22 + 0xFFFF;

/// Whether a file begins as a workbook and lacks its end: it is being written, or was copied in part. Of its
/// bytes the first and the last.
pub(crate) fn is_cut_short(first: &[u8], last: &[u8]) -> bool {
    let last = last.get(last.len().saturating_sub(MOST_OF_AN_END)..);
    let mut ends = last.unwrap_or_default().windows(END.len());
    first.starts_with(WORKBOOK) && !ends.any(|at| at == END)
}

/// How many entries an archive says that its directory has; not known of one with more than the
/// end of the directory can say.
fn entries_of(bytes: &[u8]) -> Option<usize> {
    let at = bytes.windows(END.len()).rposition(|at| at == END)?;
    let number = bytes.get(at + 10..at + 12)?.try_into().ok()?;
    let number = u16::from_le_bytes(number);
    (number != u16::MAX).then_some(usize::from(number))
}

/// The part that says what another refers to; of the package as a whole, its name is empty.
pub(crate) fn relations_of(part: &str) -> String {
    let file = part.rsplit('/').next().unwrap_or(part);
    beside(part, &format!("_rels/{file}.rels"))
}

/// The part that a name means where another part uses it.
pub(crate) fn beside(part: &str, name: &str) -> String {
    join(folder_of(part), name)
}

fn folder_of(part: &str) -> &str {
    part.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// What tells a part from the others: names know no letter case.
pub(crate) fn key(name: &str) -> String {
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
