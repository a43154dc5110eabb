//! Data as YAML.

use super::help::{EXAMPLE, score};

/// Reads and scores a file.
pub(crate) fn run(bytes: &[u8]) {
    let (standard, sources) = &*EXAMPLE;
    score(standard, sources, "a.yaml", bytes);
}
