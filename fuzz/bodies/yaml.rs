//! Data as YAML.

use super::help::score;

/// Reads and scores a file.
pub(crate) fn run(bytes: &[u8]) {
    score("a.yaml", bytes);
}
