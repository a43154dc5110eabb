//! Which sheets of workbooks are read.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::names;

/// The sheets that were asked for by name; without any, all that are shown.
#[derive(Debug)]
pub(super) struct Sheets {
    wanted: Vec<(String, String)>,
    met: RefCell<BTreeSet<String>>,
}

/// Whether a sheet is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chosen {
    /// It is.
    Yes,
    /// Others were asked for.
    No,
    /// It is hidden, and was not asked for.
    Hidden,
}

impl Sheets {
    /// Takes the names as they were typed.
    pub(super) fn new(names: &[String]) -> Self {
        let wanted = names.iter().map(|name| (names::key(name), name.clone()));
        Self {
            wanted: wanted.collect(),
            met: RefCell::default(),
        }
    }

    /// Whether a sheet is read.
    pub(super) fn choose(&self, name: &str, is_visible: bool) -> Chosen {
        if self.wanted.is_empty() {
            return if is_visible {
                Chosen::Yes
            } else {
                Chosen::Hidden
            };
        }
        let key = names::key(name);
        if self.wanted.iter().any(|(wanted, _)| *wanted == key) {
            self.met.borrow_mut().insert(key);
            return Chosen::Yes;
        }
        Chosen::No
    }

    /// The names that no workbook has.
    pub(super) fn not_found(&self) -> Vec<String> {
        let met = self.met.borrow();
        let not_met = self.wanted.iter().filter(|(key, _)| !met.contains(key));
        not_met.map(|(_, name)| name.clone()).collect()
    }
}
