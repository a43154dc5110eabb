//! The law over time: which text applies on a day, and what a text is once others amend it.

mod amendments;
mod choose;
mod dates;
mod days;
mod mistakes;
mod support;
