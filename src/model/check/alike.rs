//! Names and labels that the eye takes for one.

use std::collections::HashMap;

use unicode_security::skeleton;

use crate::diagnostic::{Code, Diagnostic};
use crate::names::key;
use crate::source::Span;

/// The names and labels met so far, by what they look like.
#[derive(Default)]
pub(super) struct Alike(HashMap<String, (String, String, Span)>);

impl Alike {
    /// Takes in a name or label; what is wrong where another one looks the same and is not the same.
    pub(super) fn take(&mut self, shown: &str, span: Span) -> Option<Diagnostic> {
        let name = key(shown);
        let plain = shown.replace('_', " ").to_lowercase();
        let looks: String = skeleton(&plain).collect();
        let (other, as_shown, first) = self
            .0
            .entry(looks)
            .or_insert_with(|| (name.clone(), shown.to_owned(), span));
        (*other != name).then(|| {
            Diagnostic::new(Code::LookAlikeNames, span)
                .arg("name", shown)
                .arg("other", as_shown.as_str())
                .label(*first, "first")
        })
    }
}
