//! What scales can say besides plain bands, from the text of a standard to the sentences about a
//! commune.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails where something is not as it must be"
)]

mod by_class;
mod linear;
mod mistakes;
mod rounding;
mod support;
