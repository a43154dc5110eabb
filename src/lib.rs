//! tieuchi scores communes against a legal standard and says why.
//!
//! Data flows one way, each stage a free function from the last stage's type to the next, with
//! its findings beside it: criteria text becomes an [`syntax::ast::Ast`], then a checked
//! [`model::Standard`]; indicator files become [`data::Record`]s; both become an
//! [`engine::Outcome`], which the reports write down. `ARCHITECTURE.md` shows the rooms.

#![forbid(unsafe_code)]

pub mod advise;
pub mod analysis;
pub mod cli;
pub mod compare;
pub mod composed;
pub mod data;
pub mod diagnostic;
pub mod engine;
pub mod escape;
pub mod exact;
pub mod inspect;
pub mod law;
pub mod limits;
pub mod model;
pub mod names;
pub mod program;
pub mod report;
pub mod solve;
pub mod source;
pub mod syntax;
pub mod text;
pub mod trial;
