//! What each fuzz target does with an input. The targets and `tests/replay.rs` include this file,
//! so that what is replayed is what was fuzzed.

#![allow(
    dead_code,
    clippy::allow_attributes,
    reason = "each target runs one body, and the replay all of them"
)]

pub(crate) mod amendment;
pub(crate) mod csv;
pub(crate) mod engine;
pub(crate) mod format;
mod help;
pub(crate) mod questions;
pub(crate) mod rules;
pub(crate) mod seeds;
pub(crate) mod workbook;
pub(crate) mod yaml;

/// A target: its name, and what it does with an input.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// All targets.
pub(crate) const TARGETS: [Target; 8] = [
    ("rules", rules::run),
    ("format", format::run),
    ("amendment", amendment::run),
    ("yaml", yaml::run),
    ("csv", csv::run),
    ("workbook", workbook::run),
    ("engine", engine::run),
    ("questions", questions::run),
];
