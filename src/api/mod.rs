//! The front door: a standard, communes, and how the ones stand by the other.
//!
//! A [`Law`] holds a checked standard and every file that is read beside it. Communes come from files
//! ([`Law::read`]) or from a program ([`Law::take`]); both ways lead through the same checks, so that a
//! [`Commune`] made in code is held to what a file of an office is held to. **Nothing here decides
//! anything: each function is a short path through the rooms below.**

mod assess;
mod commune;
mod concern;
mod error;
mod law;

pub use assess::assess;
pub use commune::{Answer, Commune};
pub use error::{Error, Mistakes};
pub use law::Law;

pub(crate) use concern::name_units;
