//! Everything about one commune, in sentences.

mod change;
mod conditions;
mod criterion;
mod head;
mod item;
mod measure;
mod missing;
mod view;

use std::io::{self, Write};

use super::page::Page;
use super::words::Words;
use super::{Assessment, advise};
use crate::l10n::Texts;

pub(in crate::report) use conditions::sentence as condition;
pub(in crate::report) use head::attributes;
pub(in crate::report) use item::{next, reason};
pub(in crate::report) use missing::needed;
pub(in crate::report) use view::{Criterion, Explanation, finding};
#[cfg(feature = "xlsx")]
pub(in crate::report) use {
    criterion::all as criteria, head::remarks, missing::sentence as missing,
};

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
    let changes = advise::of_commune(&words, &scored.record, &scored.outcome);
    let commune = Explanation::new(assessment, &words, scored, changes);
    let page = &mut Page::new(out, width);
    head(&commune, page)?;
    let sections = [
        ("explain-missing", &commune.missing),
        ("explain-findings", &commune.findings),
    ];
    section(page, &texts.get("explain-conditions"), &commune.conditions)?;
    advice(&commune, texts, page)?;
    for criterion in &commune.criteria {
        self::criterion(criterion, page)?;
    }
    for (id, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        section(page, &texts.get(id), lines)?;
    }
    sources(&commune, page)
}

fn head(commune: &Explanation, page: &mut Page<'_>) -> io::Result<()> {
    page.paragraph(0, &commune.name)?;
    page.paragraph(0, &commune.class)?;
    if let Some(line) = &commune.attributes {
        page.paragraph(2, line)?;
    }
    page.paragraph(0, &commune.total)?;
    if let Some(line) = &commune.no_case {
        page.paragraph(2, line)?;
    }
    page.paragraph(0, &commune.verdict)?;
    for line in &commune.remarks {
        page.paragraph(2, line)?;
    }
    Ok(())
}

fn section(page: &mut Page<'_>, heading: &str, lines: &[String]) -> io::Result<()> {
    page.gap()?;
    page.paragraph(0, heading)?;
    lines.iter().try_for_each(|line| page.paragraph(2, line))
}

/// What would change the verdict, where something would.
fn advice(commune: &Explanation, texts: &Texts, page: &mut Page<'_>) -> io::Result<()> {
    if commune.advice.is_empty() {
        return Ok(());
    }
    page.gap()?;
    page.paragraph(0, &texts.get("explain-advice"))?;
    let mut lines = commune.advice.iter();
    lines.try_for_each(|(depth, line)| page.paragraph(2 + 2 * depth, line))
}

fn criterion(criterion: &Criterion, page: &mut Page<'_>) -> io::Result<()> {
    page.gap()?;
    page.paragraph(0, &criterion.heading)?;
    if let Some(citation) = &criterion.citation {
        page.paragraph(2, citation)?;
    }
    for item in &criterion.items {
        page.paragraph(2, &item.sentences)?;
        if !item.source.is_empty() {
            page.block(6, &item.source)?;
        }
    }
    Ok(())
}

/// What the result rests on.
fn sources(commune: &Explanation, page: &mut Page<'_>) -> io::Result<()> {
    page.gap()?;
    if let Some(line) = &commune.warning {
        page.paragraph(0, line)?;
    }
    for file in &commune.files {
        page.paragraph(0, &file.name)?;
        page.block(2, &file.sha256)?;
    }
    if let Some(line) = &commune.inputs {
        page.paragraph(0, line)?;
    }
    page.paragraph(0, &commune.tool)
}
