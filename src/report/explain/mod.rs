//! Everything about one commune, in sentences.

mod change;
mod conditions;
mod criterion;
mod head;
mod item;
mod measure;
mod missing;
mod sources;

use std::io::{self, Write};

use super::page::Page;
use super::words::Words;
use super::{Assessment, Scored, origin};
use crate::l10n::Texts;

pub(in crate::report) use conditions::sentence as condition;
pub(in crate::report) use head::attributes;
pub(in crate::report) use item::{next, reason};
pub(in crate::report) use missing::needed;

/// Writes the whole tree of one commune, counted from 0 in [`Assessment::communes`]; nothing
/// when there is no such commune.
pub fn write(
    assessment: &Assessment<'_>,
    index: usize,
    texts: &Texts,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(scored) = assessment.communes.get(index) else {
        return Ok(());
    };
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    let mut explanation = Explanation {
        assessment,
        scored,
        words,
        page: Page::new(out, width),
    };
    explanation.head()?;
    explanation.conditions()?;
    for criterion in &scored.outcome.criteria {
        explanation.criterion(criterion)?;
    }
    explanation.missing()?;
    explanation.findings()?;
    explanation.sources()
}

struct Explanation<'a> {
    assessment: &'a Assessment<'a>,
    scored: &'a Scored,
    words: Words<'a>,
    page: Page<'a>,
}

impl Explanation<'_> {
    fn conditions(&mut self) -> io::Result<()> {
        self.heading("explain-conditions")?;
        for condition in &self.scored.outcome.conditions {
            let text = conditions::sentence(
                &self.words,
                condition,
                &self.scored.outcome,
                &self.scored.record,
            );
            self.page.paragraph(2, &text)?;
        }
        Ok(())
    }

    fn missing(&mut self) -> io::Result<()> {
        let missing = &self.scored.outcome.missing;
        if missing.is_empty() {
            return Ok(());
        }
        self.heading("explain-missing")?;
        for (at, missing) in missing.iter().enumerate() {
            let text = missing::sentence(&self.words, missing, &self.scored.record);
            self.page.paragraph(2, &format!("{}. {text}", at + 1))?;
        }
        Ok(())
    }

    fn findings(&mut self) -> io::Result<()> {
        let findings = &self.scored.findings;
        if findings.is_empty() {
            return Ok(());
        }
        self.heading("explain-findings")?;
        for finding in findings {
            let place = origin::place(self.assessment.sources, finding.place);
            let text = finding.message(self.words.texts);
            self.page
                .paragraph(2, &format!("{place}: {text} [{}]", finding.code))?;
        }
        Ok(())
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        self.page.gap()?;
        self.page.paragraph(0, &self.words.texts.get(id))
    }
}
