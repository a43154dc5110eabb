//! All integration tests, as one program: it is linked once, and one room's tests are asked for by
//! their path (`cargo test --test all data::`).

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails where something is not as it must be"
)]

mod advise;
mod api;
mod browser;
mod cases;
mod circles;
mod cli;
mod codes;
mod data;
mod diff;
mod engine;
mod examples;
mod fmt;
mod form;
mod forms;
mod history;
mod law;
mod layers;
mod licences;
mod mark;
mod page;
mod parameters;
mod plan;
mod quantities;
mod replay;
mod report;
mod rulebook;
mod scales;
mod schemas;
mod standard;
mod support;
mod syntax;
mod texts;
mod watch;
#[cfg(target_os = "linux")]
mod world;
