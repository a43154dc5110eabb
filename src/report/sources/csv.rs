//! One row a figure, for a spreadsheet.

use std::io::{self, Write};

use super::{List, Status};
use crate::l10n::Args;
use crate::model::Figure;
use crate::report::csv::{plain, rows};
use crate::report::notes::short_hash;
use crate::report::rules::{Group, named};

const COLUMNS: [&str; 10] = [
    "sources-file",
    "sources-line",
    "sources-criterion",
    "sources-item",
    "sources-figure",
    "sources-points",
    "sources-status",
    "sources-source",
    "sources-citation",
    "sources-fingerprint",
];

/// Writes CSV as RFC 4180 has it, with a byte-order mark for Excel.
pub(super) fn write(list: &List<'_>, out: &mut dyn Write) -> io::Result<()> {
    let header = COLUMNS.map(|id| list.words.texts.get(id)).to_vec();
    let figures = list.listed.iter().map(|figure| row(list, figure));
    rows(out, std::iter::once(header).chain(figures))
}

fn row(list: &List<'_>, figure: &Figure<'_>) -> Vec<String> {
    let standard = list.words.standard;
    let file = list.sources.file(figure.span.file);
    let (line, _) = file.line_column(figure.span.start);
    let criterion = match list.words.group_of(figure) {
        Group::Criterion(id) => standard.criteria[id].number.to_string(),
        Group::Heading | Group::Parameters | Group::Recognition => String::new(),
    };
    // A spreadsheet would take a mere 1.10 for a number or a date.
    let item = figure.of.item().map_or_else(String::new, |item| {
        let args = Args::new().with("item", standard.items[item].number.to_string());
        list.words.texts.with("sources-item-number", &args)
    });
    vec![
        file.name.clone(),
        line.to_string(),
        criterion,
        item,
        list.words.part_name_within(figure.of),
        figure.value.map_or_else(String::new, plain),
        list.words
            .texts
            .get(Status::of(figure.provenance).message()),
        named(figure.provenance).unwrap_or_default().to_owned(),
        figure.citation.unwrap_or_default().to_owned(),
        short_hash(file),
    ]
}
