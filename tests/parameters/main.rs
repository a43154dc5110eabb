//! Parameters: figures that bounds name, with values by date, from the text of a standard to the
//! sentences about a commune.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails where something is not as it must be"
)]

mod amendments;
mod bounds;
mod commands;
mod days;
mod differences;
mod guide;
mod properties;
mod said;
mod support;
mod values;
mod written;
