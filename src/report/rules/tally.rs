//! How many figures of a standard have which mark.

use std::collections::BTreeMap;

use crate::model::{Figure, Provenance};

/// How many figures have which mark.
#[derive(Debug, Default)]
pub(in crate::report) struct Tally<'a> {
    /// Nobody has compared these with the official text.
    pub(in crate::report) unverified: usize,
    /// These are compared with a source.
    pub(in crate::report) verified: usize,
    /// These follow from others.
    pub(in crate::report) derived: usize,
    /// These have no mark.
    pub(in crate::report) stated: usize,
    /// The sources that figures are compared with, each with how many.
    pub(in crate::report) by_source: BTreeMap<&'a str, usize>,
}

impl<'a> Tally<'a> {
    /// Counts.
    pub(in crate::report) fn of(figures: &[Figure<'a>]) -> Self {
        let mut tally = Tally::default();
        for figure in figures {
            match figure.provenance {
                Provenance::Unverified => tally.unverified += 1,
                Provenance::DerivedFrom(_) => tally.derived += 1,
                Provenance::Stated => tally.stated += 1,
                Provenance::VerifiedBy(source) => {
                    tally.verified += 1;
                    *tally.by_source.entry(source).or_default() += 1;
                }
            }
        }
        tally
    }

    /// All of them.
    pub(in crate::report) fn all(&self) -> usize {
        self.unverified + self.verified + self.derived + self.stated
    }
}
