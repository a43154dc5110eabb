//! The engine and its advice: cases worked out by hand, and what holds of all.

mod advice;
mod analysis;
mod compare;
mod distinguish;
mod gaps;
mod inspect;
mod plans;
mod program;
mod properties;
mod random;
mod recognition;
mod scoring;
mod steps;
mod support;
mod ways;
mod written;
