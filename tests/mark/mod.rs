//! Workbooks given back with their mistakes marked: nothing of theirs is lost, what is marked can be mended and
//! marked again, and what cannot be marked is refused.

mod again;
mod cells;
mod hostile;
mod kept;
mod refused;
mod support;
