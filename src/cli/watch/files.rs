//! The files that are watched: how each was when it was last looked at, and whether it is whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use super::stop::Stop;
use crate::cli::args::Inputs;
use crate::source::{End, glance, is_in_use};
use crate::{data, law};

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(250);

/// So long a file may stay unfinished. Then it is read as it is: what is wrong with it is told as always.
const PATIENCE: Duration = Duration::from_secs(10);

/// How a file was: its length and when it was written; `None` of one that is not there.
type Stamp = Option<(u64, Option<SystemTime>)>;

/// All files of a command, each as it was.
#[derive(PartialEq, Eq)]
pub(super) struct Files(BTreeMap<PathBuf, Stamp>);

impl Files {
    /// Looks at them.
    fn now(inputs: &Inputs) -> Self {
        let standard = std::slice::from_ref(&inputs.standard);
        let units = inputs.choice.units.iter().cloned();
        let data: Vec<PathBuf> = (inputs.data.iter().chain(&inputs.previous).cloned())
            .chain(units)
            .collect();
        // A folder that cannot be read is told by whoever reads it; it may come back.
        let law = law::files(standard).unwrap_or_else(|_| standard.to_vec());
        let data = data::files(&data).unwrap_or(data);
        let stamp = |path: &Path| {
            let about = fs::metadata(path).ok()?;
            Some((about.len(), about.modified().ok()))
        };
        let paths = law.into_iter().chain(data);
        let stamped = paths.map(|path| {
            let stamp = stamp(&path);
            (path, stamp)
        });
        Self(stamped.collect())
    }

    /// The files once nobody writes them any more: twice the same, and none unfinished, unless that lasts.
    /// Each unfinished one is told once.
    pub(super) fn settled(inputs: &Inputs, stop: &Stop, mut tell: impl FnMut(&Path)) -> Self {
        let begun = Instant::now();
        let mut told: Vec<PathBuf> = Vec::new();
        let mut files = Self::now(inputs);
        loop {
            let unfinished = files.0.keys().find(|path| is_unfinished(path));
            if let Some(path) = unfinished.filter(|path| !told.contains(path)) {
                tell(path);
                told.push(path.clone());
            }
            let is_whole = unfinished.is_none();
            sleep(PAUSE);
            let again = Self::now(inputs);
            let is_over = begun.elapsed() > PATIENCE;
            if stop.is_asked() || is_over || (is_whole && again == files) {
                return again;
            }
            files = again;
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Waits until one of them is another than it was, or another came or went.
    pub(super) fn wait(&self, inputs: &Inputs, stop: &Stop) {
        while !stop.is_asked() && *self == Self::now(inputs) {
            sleep(PAUSE);
        }
    }
}

/// Whether somebody is still writing a file: it is empty, is kept from others, or is a workbook without its end.
fn is_unfinished(path: &Path) -> bool {
    let look = |end, most| glance(path, end, most);
    match look(End::First, data::WORKBOOK.len()) {
        Ok(first) => {
            let is_empty = first.is_empty() && path.is_file();
            let last = look(End::Last, data::MOST_OF_AN_END).unwrap_or_default();
            is_empty || data::is_cut_short(&first, &last)
        }
        Err(cause) => is_in_use(&cause),
    }
}
