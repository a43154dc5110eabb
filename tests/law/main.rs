//! The law over time: which text applies on a day, and what a text is once others amend it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails where something is not as it must be"
)]

mod amendments;
mod dates;
mod days;
mod mistakes;
mod support;
