//! What items measure and ask for beyond a yes/no and a scale of one figure: conditions,
//! calculated indicators, the previous period. Standards and data are read from text, as users
//! write them; all figures are made up.

mod command;
mod conditions;
mod previous;
mod sums;
mod support;
