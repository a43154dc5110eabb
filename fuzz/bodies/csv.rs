//! Data as a table in text form.

use super::help::{EXAMPLE, score};

/// Reads and scores a file.
pub(crate) fn run(bytes: &[u8]) {
    let (standard, sources) = &*EXAMPLE;
    score(standard, sources, "a.csv", bytes);
}
