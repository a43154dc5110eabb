//! What could not be read of a text: nothing that it may have declared is missing.

use std::collections::HashSet;

use crate::names::key;
use crate::syntax::ast::{Broken, BrokenKind};

/// What statements that could not be read would have been.
#[derive(Debug, Default)]
pub(super) struct Unread {
    /// The keys of their names, where these could be read.
    names: HashSet<String>,
    /// The kinds of those whose names could not be read.
    nameless: HashSet<BrokenKind>,
    kinds: HashSet<BrokenKind>,
}

impl Unread {
    pub(super) fn of<'a>(broken: impl IntoIterator<Item = &'a Broken>) -> Self {
        let mut unread = Self::default();
        for broken in broken {
            unread.kinds.insert(broken.kind);
            match &broken.name {
                Some(name) => unread.names.insert(key(name)),
                None => unread.nameless.insert(broken.kind),
            };
        }
        unread
    }

    /// Whether one of them may have declared this name, which stands for one of these kinds.
    pub(super) fn may_declare(&self, name: &str, kinds: &[BrokenKind]) -> bool {
        kinds.iter().any(|kind| self.nameless.contains(kind))
            || !self.names.is_empty() && self.names.contains(&key(name))
    }

    /// Whether one of them is of one of these kinds.
    pub(super) fn has(&self, kinds: &[BrokenKind]) -> bool {
        kinds.iter().any(|kind| self.kinds.contains(kind))
    }
}
