//! A row a unit and step, for spreadsheets.

use std::io::{self, Write};

use super::unit::{item, parts};
use super::{StepOf, Told};
use crate::data::record::Record;
use crate::history::{Before, CAUSES, Difference, Followed, Judged};
use crate::l10n::Texts;
use crate::report::commune::plain;
use crate::report::csv::rows;
use crate::report::words::Words;

/// The messages that head the columns.
const COLUMNS: [&str; 25] = [
    "history-csv-from",
    "history-csv-to",
    "csv-code",
    "csv-name",
    "csv-district",
    "csv-province",
    "history-csv-how",
    "history-csv-parts",
    "history-csv-verdict-before",
    "history-csv-verdict-after",
    "history-csv-min-before",
    "history-csv-max-before",
    "history-csv-min-after",
    "history-csv-max-after",
    "history-csv-min-total",
    "history-csv-max-total",
    "history-csv-min-data",
    "history-csv-max-data",
    "history-csv-min-class",
    "history-csv-max-class",
    "history-csv-min-rules",
    "history-csv-max-rules",
    "history-csv-items-data",
    "history-csv-items-class",
    "history-csv-items-rules",
];

pub(super) fn write(told: &Told<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let header = COLUMNS.map(|id| texts.get(id)).to_vec();
    let units = told.steps().flat_map(|of| {
        let words = told.words(texts, of.after.0);
        let units = of.step.units.iter().zip(of.after.0.own());
        let units = units.zip(&of.after.1.units);
        units.filter_map(move |((unit, record), is)| Some(row(&words?, of, record, unit, *is)))
    });
    rows(out, std::iter::once(header).chain(units))
}

fn row(
    words: &Words<'_>,
    of: StepOf<'_>,
    record: &Record,
    unit: &Followed,
    is: Judged,
) -> Vec<String> {
    let identity = &record.identity;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let how = words.texts.get(match unit.before {
        Before::Same(_) => "history-csv-same",
        Before::Merged(_) => "history-csv-merged",
        Before::Divided(_) => "history-csv-divided",
        Before::New => "history-csv-new",
    });
    let codes = parts(unit).iter();
    let codes = codes.filter_map(|part| part.identity.code.as_deref());
    let change = unit.change.as_ref();
    let mut row = vec![
        of.before.0.period.to_string(),
        of.after.0.period.to_string(),
        text(&identity.code),
        text(&identity.name),
        text(&identity.district),
        text(&identity.province),
        how,
        codes.collect::<Vec<_>>().join(" "),
        change.map_or_else(String::new, |it| words.verdict(it.first().verdict)),
        words.verdict(is.verdict),
    ];
    let before = change.map(|change| change.first().points);
    row.extend(ends(before.map(|points| (points.min, points.max))));
    row.extend(ends(Some((is.points.min, is.points.max))));
    let both = |difference: Difference| (difference.min, difference.max);
    row.extend(ends(change.map(|change| both(change.total()))));
    for place in 0..CAUSES.len() {
        let part = change.and_then(|change| change.parts.get(place).copied());
        row.extend(ends(part.map(both)));
    }
    for cause in CAUSES {
        let items = change.map_or(&[][..], |change| &change.items).iter();
        let items = items.filter(|one| one.cause == cause);
        let items = items.map(|one| item(words, one));
        row.push(items.collect::<Vec<_>>().join("; "));
    }
    row
}

/// The least and the most; two empty cells of nothing.
fn ends(of: Option<(crate::number::Decimal, crate::number::Decimal)>) -> [String; 2] {
    of.map_or_else(Default::default, |(min, max)| [plain(min), plain(max)])
}
