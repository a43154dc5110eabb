//! Examples: what they mean, what comes of them, what they reach, which are missing.

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
