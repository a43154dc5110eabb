//! What scales can say besides plain bands, from the text of a standard to the sentences about a
//! commune.

mod by_class;
mod linear;
mod mistakes;
mod rounding;
mod support;
