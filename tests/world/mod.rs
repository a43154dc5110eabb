//! What the world does to a run: disks, rights, pipes, devices, signals. The old file stays whole, and
//! nothing stays behind.

mod files;
mod streams;
mod support;
