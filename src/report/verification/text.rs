//! The comparison for a terminal.

use std::io::{self, Write};

use super::{Compared, lines};
use crate::l10n::{Args, Texts};
use crate::report::page::Page;
use crate::report::summary;
use crate::report::words::Words;

/// Writes lines of at most `width` columns.
pub fn write(
    compared: &Compared<'_>,
    texts: &Texts,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = Words {
        texts,
        standard: compared.assessment.standard,
    };
    let mut page = Page::new(out, width);
    page.heading(&texts.get("verification-heading"), colour)?;
    for line in lines::summary(compared, &words) {
        page.paragraph(2, &line)?;
    }
    for (verified, scored) in compared.listed() {
        page.gap()?;
        let [points, verdict] = lines::judged(&words, verified);
        let args = Args::new()
            .with("commune", lines::name(&words, scored))
            .with("points", points)
            .with("verdict", verdict);
        page.paragraph(0, &texts.with("verification-commune", &args))?;
        for line in lines::changes(&words, verified, scored) {
            page.paragraph(2, &line)?;
        }
    }
    page.gap()?;
    let sources = summary::sources(compared.assessment, &words);
    sources.iter().try_for_each(|line| page.paragraph(0, line))
}
