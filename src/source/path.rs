//! Paths as they are said.

use std::path::Path;

use crate::escape;

/// A path as reports show it: the same on every system, and on one line.
pub fn display_path(path: &Path) -> String {
    escape::line(&exact_path(path)).into_owned()
}

/// A path as programs are told it: the same on every system, whatever signs it has.
pub fn exact_path(path: &Path) -> String {
    let shown = path.to_string_lossy().replace('\\', "/");
    match shown.strip_prefix("./") {
        Some(here) if !here.is_empty() => here.to_owned(),
        _ => shown,
    }
}
