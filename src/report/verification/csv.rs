//! The comparison as a table: a row for each figure of each item that changed.

use std::io::{self, Write};

use super::Compared;
use super::lines::values;
use super::rows::{attributes, items};
use crate::compare::verification::Verified;
use crate::data::record::Subject;
use crate::l10n::Texts;
use crate::report::commune::{plain, range};
use crate::report::csv::{Files, rows};
use crate::report::words::Words;
use crate::report::{Scored, given};

const COLUMNS: [&str; 19] = [
    "csv-code",
    "csv-name",
    "csv-district",
    "csv-province",
    "verification-csv-verdict-before",
    "verification-csv-verdict-after",
    "verification-csv-min-before",
    "verification-csv-max-before",
    "verification-csv-min-after",
    "verification-csv-max-after",
    "verification-csv-item",
    "verification-csv-figure",
    "verification-csv-before",
    "verification-csv-after",
    "verification-csv-evidence",
    "verification-csv-points-before",
    "verification-csv-points-after",
    "csv-rules",
    "csv-data",
];

/// Writes a header and the rows; of a commune of which nothing changed, one row without an item.
pub fn write(compared: &Compared<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = &Words {
        texts,
        standard: compared.assessment.standard,
    };
    let files = &Files::new(compared.assessment, texts);
    let header = COLUMNS.iter().map(|id| texts.get(id)).collect();
    let communes = compared.listed().flat_map(|(verified, scored)| {
        of_commune(words, verified, scored)
            .into_iter()
            .map(|changed| {
                let mut row = head(words, verified, scored);
                row.extend(changed);
                row.push(files.rules().to_owned());
                row.push(files.data(scored));
                row
            })
    });
    rows(out, std::iter::once(header).chain(communes))
}

fn head(words: &Words<'_>, verified: &Verified, scored: &Scored) -> Vec<String> {
    let identity = &scored.record.identity;
    let named = [
        &identity.code,
        &identity.name,
        &identity.district,
        &identity.province,
    ];
    let mut row: Vec<String> = named.map(|text| text.clone().unwrap_or_default()).into();
    let judged = verified.judged();
    row.extend(judged.map(|one| words.verdict(one.verdict)));
    row.extend(judged.into_iter().flat_map(|one| {
        let points = one.points;
        [plain(points.min), plain(points.max)]
    }));
    row
}

/// What changed of a commune: the item, the figure by both with its evidence, the points by both.
fn of_commune(words: &Words<'_>, verified: &Verified, scored: &Scored) -> Vec<[String; 7]> {
    let figure = |of: (Subject, bool)| {
        let [before, after] = values(words, scored, of);
        let own = given::of_period(&scored.record, of.1);
        let evidence = own.and_then(|own| own.evidence(of.0));
        let evidence = evidence.map(|given| given.value.clone());
        [
            given::label(words, of),
            before,
            after,
            evidence.unwrap_or_default(),
        ]
    };
    let mut all = Vec::new();
    for of in attributes(words.standard, scored) {
        let [label, before, after, evidence] = figure(of);
        let none = String::new;
        all.push([none(), label, before, after, evidence, none(), none()]);
    }
    for row in items(words.standard, verified, scored) {
        let number = words.standard.items[row.item.item].number.to_string();
        let points = [range(row.item.before), range(row.item.after)];
        let mut figures: Vec<[String; 4]> = row.figures.iter().map(|of| figure(*of)).collect();
        if figures.is_empty() {
            figures.push(Default::default());
        }
        for [label, before, after, evidence] in figures {
            let [was, is] = points.clone();
            all.push([number.clone(), label, before, after, evidence, was, is]);
        }
    }
    if all.is_empty() {
        all.push(Default::default());
    }
    all
}
