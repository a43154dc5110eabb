//! What items measure and ask for beyond a yes/no and a scale of one figure: conditions,
//! calculated indicators, the previous period. Standards and data are read from text, as users
//! write them; all figures are made up.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails where something is not as it must be"
)]

mod command;
mod conditions;
mod previous;
mod sums;
mod support;
