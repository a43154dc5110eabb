//! What verification changed, for people: by its own report alone and with what a second body verified.

mod csv;
mod lines;
mod markdown;
mod rows;
mod text;

pub use csv::write as write_csv;
pub use markdown::write as write_markdown;
pub use text::write as write_text;

pub(super) use rows::items as changed_items;

use super::{Assessment, Scored};
use crate::compare::Verification;
use crate::compare::verification::Verified;

/// What one run of `score --compare` has to report.
#[derive(Debug)]
pub struct Compared<'a> {
    /// The communes by what scores.
    pub assessment: &'a Assessment<'a>,
    /// What that is beside what the communes reported themselves.
    pub verification: Verification,
}

impl Compared<'_> {
    /// The communes of which something was verified that are listed.
    pub(super) fn listed(&self) -> impl Iterator<Item = (&Verified, &Scored)> {
        let communes = self.verification.communes.iter();
        let scored = communes.filter_map(|verified| {
            let scored = self.assessment.communes.get(verified.place)?;
            Some((verified, scored))
        });
        scored.filter(|(_, scored)| self.assessment.lists(scored))
    }
}
