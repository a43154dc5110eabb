//! The standard that is shipped, against the page it was written from.
//!
//! Every table here was copied by hand from what is known of the Decision, not from the criteria
//! file: a second pair of eyes.

mod bounds;
mod examples;
mod figures;
mod guide;
mod shipped;
