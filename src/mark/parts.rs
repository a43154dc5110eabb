//! The parts of a workbook: what is changed, added and taken out. All others go into the new file as they
//! are packed in the old one, in the same order.

use std::collections::HashMap;
use std::io::{Cursor, Write as _};
use std::rc::Rc;

use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::refusal::Refusal;
use crate::data::xlsx::package::{Package, Relation, key};

/// The parts of a workbook.
pub(super) struct Parts<'a> {
    package: Package<'a>,
    /// By what tells parts apart: what is changed, and what was read.
    changes: HashMap<String, Change>,
    known: HashMap<String, Rc<str>>,
    /// The names of parts that the old file does not have, in order.
    added: Vec<String>,
}

enum Change {
    Text(Rc<str>),
    Removed,
}

impl<'a> Parts<'a> {
    /// Opens a workbook.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let package = Package::open(bytes).map_err(|fault| match Refusal::of(fault, "") {
            Refusal::Part(_) => Refusal::Unreadable,
            other => other,
        })?;
        Ok(Self {
            package,
            changes: HashMap::new(),
            known: HashMap::new(),
            added: Vec::new(),
        })
    }

    /// Whether there is such a part now.
    pub(super) fn has(&self, name: &str) -> bool {
        match self.changes.get(&key(name)) {
            Some(Change::Text(_)) => true,
            Some(Change::Removed) => false,
            None => self.package.has(name),
        }
    }

    /// The names that the parts of the old file have, in lower case.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.package.names()
    }

    /// The text of a part as it is now. What is not UTF-8 cannot be changed without writing it anew.
    pub(super) fn text(&mut self, name: &str) -> Result<Rc<str>, Refusal> {
        let broken = || Refusal::Part(name.to_owned());
        match self.changes.get(&key(name)) {
            Some(Change::Text(text)) => return Ok(Rc::clone(text)),
            Some(Change::Removed) => return Err(broken()),
            None => {}
        }
        if let Some(text) = self.known.get(&key(name)) {
            return Ok(Rc::clone(text));
        }
        let text: Rc<str> = String::from_utf8(self.bytes(name)?)
            .or(Err(broken()))?
            .into();
        self.known.insert(key(name), Rc::clone(&text));
        Ok(text)
    }

    /// Forgets what was read of a part that is not changed, for the room that it takes.
    pub(super) fn forget(&mut self, name: &str) {
        self.known.remove(&key(name));
    }

    /// A part as it is in the old file.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Refusal> {
        let bytes = self.package.bytes(name);
        bytes.map_err(|fault| Refusal::of(fault, name))
    }

    /// What a part of the old file refers to.
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Refusal> {
        let relations = self.package.relations(part);
        relations.map_err(|fault| Refusal::of(fault, part))
    }

    /// The main part.
    pub(super) fn main(&mut self) -> Result<String, Refusal> {
        let main = self.package.main();
        main.map_err(|fault| Refusal::of(fault, "_rels/.rels"))
    }

    /// Sets the text of a part. What is as it was is no change.
    pub(super) fn put(&mut self, name: &str, text: String) {
        if self
            .known
            .get(&key(name))
            .is_some_and(|known| **known == *text)
        {
            self.changes.remove(&key(name));
            return;
        }
        if !self.package.has(name) && !self.changes.contains_key(&key(name)) {
            self.added.push(name.to_owned());
        }
        self.changes.insert(key(name), Change::Text(text.into()));
    }

    /// Takes a part out.
    pub(super) fn remove(&mut self, name: &str) {
        self.changes.insert(key(name), Change::Removed);
    }

    /// A name that no part has: `before`, the least number that is free from `from` on, and `after`.
    pub(super) fn free(&self, before: &str, from: usize, after: &str) -> String {
        let mut names = (from..).map(|number| format!("{before}{number}{after}"));
        names.find(|name| !self.has(name)).unwrap_or_default()
    }

    /// The new file.
    pub(super) fn write(self) -> Result<Vec<u8>, Refusal> {
        self.pack().or(Err(Refusal::Unreadable))
    }

    fn pack(self) -> Result<Vec<u8>, ZipError> {
        let mut archive = self.package.into_archive();
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        out.set_raw_comment(archive.comment().into())?;
        for place in 0..archive.len() {
            let entry = archive.by_index_raw(place)?;
            let name = entry.name()?.into_owned();
            match self.changes.get(&key(&name)) {
                None => out.raw_copy_file(entry)?,
                Some(Change::Removed) => {}
                Some(Change::Text(text)) => {
                    let options = entry.options();
                    drop(entry);
                    out.start_file(name, options)?;
                    out.write_all(text.as_bytes())?;
                }
            }
        }
        for name in &self.added {
            if let Some(Change::Text(text)) = self.changes.get(&key(name)) {
                out.start_file(name.as_str(), SimpleFileOptions::default())?;
                out.write_all(text.as_bytes())?;
            }
        }
        Ok(out.finish()?.into_inner())
    }

    /// Whether a part of the old file is encrypted.
    pub(super) fn has_encrypted(bytes: &'a [u8]) -> bool {
        let Ok(package) = Package::open(bytes) else {
            return false;
        };
        let mut archive = package.into_archive();
        (0..archive.len()).any(|place| {
            let entry = archive.by_index_raw(place);
            entry.is_ok_and(|entry| entry.encrypted())
        })
    }
}
