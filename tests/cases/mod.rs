//! Inputs from real work, each one of a kind, and what is right for it.
//!
//! `data/` holds what offices send in, `law/` what officers write, `reference/` what an independent
//! reading of the guide found. All figures and names are made up.

mod cells;
mod examples;
mod files;
mod forms;
mod growth;
mod habits;
mod hidden_signs;
mod hostile;
mod layouts;
mod lists;
mod meaning;
mod mends;
mod offices;
mod output;
mod said;
mod steps;
mod support;
mod together;
mod twelve;
mod zeros;
