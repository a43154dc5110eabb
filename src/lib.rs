//! tieuchi scores communes against a legal standard and says why.
//!
//! A standard is a text in a small language of its own; what a commune reports is held against it
//! exactly: missing is never zero, and every result carries its reasons. The handful of types below is
//! the whole front door: a [`Law`] is made from a text, it takes or reads communes, and an
//! [`Assessment`] says of each what it scores ([`Outcome`]) and whether it is recognised ([`Verdict`]).
//!
//! One commune, made in code:
//!
//! ```
//! use tieuchi::{Commune, Decimal, Lang, Law, Verdict};
//!
//! let mut law = Law::open("criteria/qd-06-2019.tieuchi")?;
//! let commune = Commune::new("Xã Tam Hòa").with("miền_núi", true).with("trẻ_em", 1_980_u32);
//! let data = law.take([commune])?;
//! let assessment = law.assess(data, Decimal::from(80));
//! let outcome = &assessment.communes[0].outcome;
//! assert_eq!(outcome.verdict, Verdict::Undetermined);
//! assert!(!outcome.missing.is_empty());
//! println!("{}", assessment.explain(0, Lang::Vi));
//! # Ok::<(), tieuchi::Error>(())
//! ```
//!
//! Files, as offices send them in:
//!
//! ```
//! use tieuchi::{Decimal, Law};
//!
//! let mut law = Law::open("criteria/qd-06-2019.tieuchi")?;
//! let data = law.read(["examples/nui-thanh-2024.yaml"])?;
//! let assessment = law.assess(data, Decimal::from(80));
//! for commune in &assessment.communes {
//!     println!("{:?}: {:?}", commune.record.identity.name, commune.outcome.verdict);
//! }
//! assert_eq!((assessment.summary.met, assessment.summary.needed), (9, 5));
//! # Ok::<(), tieuchi::Error>(())
//! ```
//!
//! Behind the door are the rooms. Data flows through them one way, each stage a free function from the
//! last stage's type to the next, with its findings beside it: criteria text becomes a
//! [`syntax::ast::Ast`], then a checked [`model::Standard`]; indicator files become [`data::Record`]s;
//! both become an [`engine::Outcome`], which the reports write down. `ARCHITECTURE.md` shows them all.

#![forbid(unsafe_code)]

pub mod advise;
pub mod analysis;
pub mod api;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
pub mod data;
pub mod decision;
pub mod diagnostic;
pub mod engine;
pub mod escape;
pub mod examples;
#[cfg(feature = "xlsx")]
pub mod form;
pub mod history;
pub mod inspect;
pub mod l10n;
pub mod law;
pub mod limits;
pub mod mark;
pub mod model;
pub mod names;
pub(crate) mod nfc;
pub mod number;
pub mod plan;
pub mod program;
pub mod report;
pub mod source;
#[cfg(feature = "xlsx")]
pub(crate) mod spreadsheet;
pub mod syntax;

pub use api::{Answer, Commune, Error, Law, Mistakes};
pub use diagnostic::Diagnostic;
pub use engine::{Outcome, Verdict};
pub use l10n::Lang;
pub use model::Standard;
pub use number::{Date, Decimal};
pub use report::Assessment;
