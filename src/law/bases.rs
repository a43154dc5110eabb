//! What a text is built on, and how long it therefore holds.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::{Force, Library, Text, TextId, files};
use crate::diagnostic::{Code, Diagnostic};
use crate::names::key;
use crate::number::Date;
use crate::source::{SourceError, Sources, Span};

impl Library {
    /// Looks for texts that others amend and that are not at hand: in the folder of the text that
    /// amends them, then in the one above it.
    pub(super) fn complete(&mut self, sources: &mut Sources) -> Result<(), SourceError> {
        let mut folders = Folders::beside(&self.texts);
        let mut next = 0;
        while let Some(text) = self.texts.get(next) {
            let id = TextId(next);
            next += 1;
            let heading = text.heading();
            let wanted = heading.and_then(|heading| heading.amends.as_ref());
            let Some(wanted) = wanted.map(|name| key(&name.node)) else {
                continue;
            };
            let is_there = self.of_id(&wanted).iter().any(|other| *other != id);
            if key(text.id()) == wanted {
                continue;
            }
            // One that is beside it has the same claim as one that was named from elsewhere.
            let searched = if is_there { 1 } else { 2 };
            for folder in around(&self.text(id).path).iter().take(searched) {
                let found = folders.take(folder, &wanted, sources)?;
                for path in &found {
                    self.add(path, false, sources)?;
                }
                if !found.is_empty() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// The texts of the id that a text amends: more than one where nothing tells which is meant.
    pub(super) fn bases_of(&self, id: TextId) -> Vec<TextId> {
        let heading = self.text(id).heading();
        let Some(amends) = heading.and_then(|heading| heading.amends.as_ref()) else {
            return Vec::new();
        };
        self.of_id(&key(&amends.node)).to_vec()
    }

    /// What is wrong with the texts that can be chosen where several have one id and nothing, no
    /// days in force, tells which is meant when.
    pub fn claims(&self) -> Vec<Diagnostic> {
        let listed: Vec<TextId> = (self.listed())
            .filter(|(_, text)| text.heading().is_some())
            .map(|(id, _)| id)
            .collect();
        let mut told: Vec<TextId> = Vec::new();
        let mut findings = Vec::new();
        // Of what a text amends, others than those that can be chosen are at hand too.
        for id in &listed {
            let amends = self.text(*id).heading().and_then(|it| it.amends.as_ref());
            let claiming = self.bases_of(*id);
            if let Some(name) = amends
                && claiming.len() > 1
                && self.base_of(*id).is_none()
                && !claiming.iter().any(|claim| told.contains(claim))
            {
                findings.push(self.claimed(&claiming, &name.node, name.span));
                told.extend(claiming);
            }
        }
        for id in &listed {
            let same = |other: &&TextId| {
                let text = self.text(**other);
                text.listed
                    && text.heading().is_some()
                    && (*other == id || self.force(**other).meets(self.force(*id)))
            };
            let of_id = self.of_id(&key(self.text(*id).id())).iter();
            let claiming: Vec<TextId> = of_id.filter(same).copied().collect();
            let named_all = claiming.iter().all(|at| self.text(*at).named);
            if claiming.len() > 1 && !named_all && !told.contains(id) {
                let heading = self.text(*id).heading();
                findings.extend(heading.map(|it| self.claimed(&claiming, &it.id.node, it.id.span)));
                told.extend(claiming);
            }
        }
        findings
    }

    /// That several texts have an id.
    pub(super) fn claimed(&self, claiming: &[TextId], id: &str, place: Span) -> Diagnostic {
        let files = claiming.iter();
        let files = files.map(|at| crate::source::display_path(&self.text(*at).path));
        let finding = Diagnostic::new(Code::SeveralOfOneId, place)
            .arg("id", id)
            .arg("count", claiming.len())
            .arg("files", files.collect::<Vec<_>>().join(", "));
        let headings = claiming.iter().filter_map(|at| self.text(*at).heading());
        let others = headings.map(|heading| heading.id.span);
        let others = others.filter(|span| *span != place);
        others.fold(finding, |finding, span| finding.label(span, "also"))
    }

    /// The text that a text amends: of several of that id the one in force on the first day of the
    /// text that amends it.
    pub(super) fn base_of(&self, id: TextId) -> Option<TextId> {
        let named = self.bases_of(id);
        match (named.as_slice(), self.text(id).force().from) {
            ([one], _) => Some(*one),
            (several, Some(day)) => {
                let mut then = several
                    .iter()
                    .filter(|at| self.text(**at).force().holds(day));
                then.next().copied().filter(|_| then.next().is_none())
            }
            _ => None,
        }
    }

    /// The texts that a text is built on, nearest first.
    pub(super) fn chain(&self, id: TextId) -> Vec<TextId> {
        let mut chain = Vec::new();
        let mut seen = HashSet::from([id]);
        let mut last = id;
        while let Some(base) = self.base_of(last).filter(|base| seen.insert(*base)) {
            chain.push(base);
            last = base;
        }
        chain
    }

    /// The days on which a text is in force: one that amends another and says no last day itself
    /// ends with the other.
    pub fn force(&self, id: TextId) -> Force {
        let own = self.text(id).force();
        let ends = self
            .chain(id)
            .into_iter()
            .filter_map(|base| self.text(base).force().to);
        Force {
            from: own.from,
            to: own.to.or_else(|| ends.min()),
        }
    }

    /// The texts that amend a text and are in force on a day.
    pub fn amending(&self, id: TextId, day: Date) -> Vec<TextId> {
        let listed = self.listed().map(|(at, _)| at);
        listed
            .filter(|at| self.force(*at).holds(day) && self.chain(*at).contains(&id))
            .collect()
    }

    /// The texts that amend one of an id and are in force on a day.
    pub fn amending_any(&self, amended: &str, day: Date) -> Vec<TextId> {
        let wanted = key(amended);
        let is_it = |base: &TextId| key(self.text(*base).id()) == wanted;
        let listed = self.listed().map(|(at, _)| at);
        listed
            .filter(|at| self.force(*at).holds(day) && self.chain(*at).iter().any(is_it))
            .collect()
    }
}

/// The files of folders that were looked through, each read once.
struct Folders {
    /// By folder, and by the key of the id that a file holds.
    read: HashMap<PathBuf, HashMap<String, Vec<PathBuf>>>,
    /// The files that are at hand.
    at_hand: HashSet<PathBuf>,
}

impl Folders {
    fn beside(texts: &[Text]) -> Self {
        Self {
            read: HashMap::new(),
            at_hand: texts.iter().map(|text| real_path(&text.path)).collect(),
        }
    }

    /// The files of a folder that hold a text of an id, by its key, and are not at hand: from now
    /// on they are.
    fn take(
        &mut self,
        folder: &Path,
        wanted: &str,
        sources: &Sources,
    ) -> Result<Vec<PathBuf>, SourceError> {
        if !self.read.contains_key(folder) {
            let files = self.look_through(folder, sources)?;
            self.read.insert(folder.to_owned(), files);
        }
        let files = self.read.get_mut(folder);
        let mut found = files
            .and_then(|files| files.remove(wanted))
            .unwrap_or_default();
        found.retain(|path| self.at_hand.insert(real_path(path)));
        Ok(found)
    }

    fn look_through(
        &self,
        folder: &Path,
        sources: &Sources,
    ) -> Result<HashMap<String, Vec<PathBuf>>, SourceError> {
        let mut by_id: HashMap<String, Vec<PathBuf>> = HashMap::new();
        for path in files::folder(folder, 1)? {
            let path = path.strip_prefix(".").unwrap_or(&path).to_owned();
            if self.at_hand.contains(&real_path(&path)) {
                continue;
            }
            let mut alone = Library::default();
            let read = alone.add(&path, false, &mut sources.apart())?;
            let id = key(alone.text(read).id());
            by_id.entry(id).or_default().push(path);
        }
        Ok(by_id)
    }
}

fn real_path(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The folder of a file and the one above it.
fn around(file: &Path) -> [PathBuf; 2] {
    let shown = |path: &Path| {
        if path.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            path.to_owned()
        }
    };
    let own = file.parent().unwrap_or(Path::new(""));
    let above = match own.parent().filter(|_| own.file_name().is_some()) {
        Some(above) => shown(above),
        None => own.join(".."),
    };
    [shown(own), above]
}
