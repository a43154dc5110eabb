//! The engine and its advice: cases worked out by hand, and what holds of all.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails where something is not as it must be"
)]

mod advice;
mod analysis;
mod apart;
mod compare;
mod gaps;
mod inspect;
mod program;
mod properties;
mod random;
mod recognition;
mod scoring;
mod steps;
mod support;
mod ways;
