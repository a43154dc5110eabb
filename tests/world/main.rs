//! What the world does to a run: disks, rights, pipes, devices, signals. The old file stays whole, and
//! nothing stays behind.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "a test fails where something is not as it must be"
)]

mod files;
mod streams;
mod support;
