//! Reading indicator data: what offices' files hold is understood or reported, never half-read.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails where something is not as it must be"
)]

mod any_bytes;
mod contradictions;
mod examples;
mod files;
mod formats;
mod merging;
mod numbers;
mod periods;
mod ranges;
mod specimens;
mod support;
mod tables;
mod workbooks;
mod yaml;
