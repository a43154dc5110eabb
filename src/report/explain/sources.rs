//! What the result rests on: unverified figures, the standard, the data files.

use std::collections::BTreeSet;
use std::io;

use super::Explanation;
use crate::engine::unverified_used;
use crate::report::notes;
use crate::source::{FileId, Span};

impl Explanation<'_> {
    pub(super) fn sources(&mut self) -> io::Result<()> {
        self.page.gap()?;
        let standard = self.words.standard;
        let used: BTreeSet<Span> = unverified_used(standard, &self.scored.outcome).collect();
        if let Some(warning) = notes::unverified(&self.words, used.len()) {
            self.page.paragraph(0, &warning)?;
        }
        let sources = self.assessment.sources;
        self.page.paragraph(0, &notes::standard(&self.words))?;
        let file = sources.file(standard.file);
        self.page.block(2, &notes::sha256(&self.words, file))?;
        for (named, file) in notes::amended(&self.words) {
            self.page.paragraph(0, &named)?;
            let file = sources.file(file);
            self.page.block(2, &notes::sha256(&self.words, file))?;
        }
        for file in self.data_files().into_iter().map(|id| sources.file(id)) {
            self.page
                .paragraph(0, &notes::data_file(&self.words, file))?;
            self.page.block(2, &notes::sha256(&self.words, file))?;
        }
        self.page.paragraph(0, &notes::tool())
    }

    /// The files that this commune's values were read from.
    fn data_files(&self) -> BTreeSet<FileId> {
        let record = &self.scored.record;
        let standard = self.words.standard;
        let values = standard.indicators.ids().filter_map(|id| record.value(id));
        let attributes = standard.attributes.ids();
        let attributes = attributes.filter_map(|id| record.attribute(id));
        std::iter::once(record.at)
            .chain(values.map(|given| given.at))
            .chain(attributes.map(|given| given.at))
            .map(|at| at.file)
            .collect()
    }
}
