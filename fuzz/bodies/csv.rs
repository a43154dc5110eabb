//! Data as a table in text form.

use super::help::score;

/// Reads and scores a file.
pub(crate) fn run(bytes: &[u8]) {
    score("a.csv", bytes);
}
