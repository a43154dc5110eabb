//! Parameters: figures that bounds name, with values by date, from the text of a standard to the
//! sentences about a commune.

mod amendments;
mod bounds;
mod commands;
mod days;
mod differences;
mod guide;
mod properties;
mod said;
mod support;
mod values;
mod written;
