//! Examples: what they mean, what comes of them, what they reach, which are missing.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where something is not as it must be"
)]

mod commands;
mod coverage;
mod days;
mod least;
mod meaning;
mod periods;
mod random;
mod shipped;
mod suggestions;
mod support;
