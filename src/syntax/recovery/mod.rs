//! What does not fit the grammar: what was meant, what to say of it, and how reading goes on.
//!
//! **A mend is proposed only when the mended statement is read by the grammar and says what was
//! written**; `meaning` tells the latter from the words alone.
//!
//! A statement that fails goes through three steps. `diagnose` holds it against its rule and asks
//! `slips` what is wrong where reading stopped. `split` looks whether it is several statements, told by
//! lines that `opening` takes for others. `repair` then reads on with the mends proposed, or takes
//! another wording of the whole that `proposal` found, or lets `explain` say which form the language
//! lacks (`missing_form`) or has.
//!
//! Modules use only those to their right, so there is no circle:
//! `repair`, `split` → `attempts` → `proposal` → `rewrite`, `meaning` → `token`;
//! `repair` → `explain` → `missing_form` → `rewrite`; `repair`, `attempts` → `opening` → `diagnose` →
//! `slips` → `site`, `failure` → `found`, `finding` → `scan`.
//! `row_heading`, `unannounced`, `hidden` and `other_file` are checks by themselves. `instead` has the
//! words that people write for those of the language; it uses none of them.

mod attempts;
mod diagnose;
mod explain;
mod failure;
mod finding;
mod found;
mod hidden;
pub(super) mod instead;
mod meaning;
mod missing_form;
mod opening;
mod other_file;
mod proposal;
mod repair;
mod rewrite;
mod roman;
mod row_heading;
mod scan;
mod site;
mod slips;
mod split;
mod token;
mod unannounced;

pub(super) use attempts::Attempts;
pub(super) use diagnose::{read_by, read_or_explain};
pub(super) use finding::misspelt;
pub(super) use hidden::find as find_hidden;
pub(super) use other_file::other_kind;
pub(super) use repair::understood;
pub(super) use rewrite::Known;
pub(super) use row_heading::doubt as doubtful_heading;
pub(super) use slips::examples::unjoined;
pub(super) use split::split;
