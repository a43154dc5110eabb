//! What the result rests on: unverified figures, the standard, the data files.

use std::collections::BTreeSet;
use std::io;

use super::Explanation;
use crate::engine::unverified_used;
use crate::report::{inputs, notes};
use crate::source::Span;

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
        for id in self.scored.data_files(standard) {
            let file = sources.file(id);
            self.page
                .paragraph(0, &notes::data_file(&self.words, file))?;
            self.page.block(2, &notes::sha256(&self.words, file))?;
        }
        if let Some(line) = inputs::line(self.assessment.inputs(), self.words.texts) {
            self.page.paragraph(0, &line)?;
        }
        self.page.paragraph(0, &notes::tool())
    }
}
