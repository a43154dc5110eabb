//! How many figures have which mark, in sentences.

use super::List;
use crate::l10n::Args;

impl List<'_> {
    /// What is listed, where not everything is.
    pub(super) fn restriction(&self) -> Option<String> {
        let args = Args::new()
            .with("status", self.words.texts.get(self.only?.message()))
            .with("listed", self.listed.len());
        Some(self.words.texts.with("sources-only", &args))
    }

    /// The counts by mark, largest concern first; marks that no figure has are left out.
    pub(super) fn counts(&self) -> Vec<String> {
        let tally = &self.tally;
        let counts = [
            ("sources-count-unverified", tally.unverified),
            ("sources-count-verified", tally.verified),
            ("sources-count-derived", tally.derived),
            ("sources-count-stated", tally.stated),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let said = |(id, count)| self.words.texts.with(id, &Args::new().with("count", count));
        counts.map(said).collect()
    }

    /// The sources that figures are compared with, each with how many.
    pub(super) fn by_source(&self) -> Vec<String> {
        let sources = self.tally.by_source.iter();
        let said = |(source, count): (&&str, &usize)| {
            let args = Args::new().with("source", *source).with("count", *count);
            self.words.texts.with("sources-by-source", &args)
        };
        sources.map(said).collect()
    }

    /// How many there are in all.
    pub(super) fn total(&self) -> String {
        let args = Args::new().with("count", self.tally.all());
        self.words.texts.with("sources-total", &args)
    }
}
