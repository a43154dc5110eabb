//! A plan for spreadsheets: a row each goal, of all units and of each locality.

use std::io::{self, Write};

use super::Planned;
use super::rows;
use crate::report::csv;
use crate::report::words::Words;

pub(super) fn write(
    planned: &Planned<'_>,
    words: &Words<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let rests_on = words.texts.get("plan-column-sources");
    let heads = rows::columns(words).into_iter().chain([rests_on]).collect();
    let sources = rows::rests_on(planned);
    let goals = rows::goals(planned).flat_map(|asked| {
        let all = rows::of_all(planned, words, asked);
        std::iter::once(all).chain(rows::of_localities(words, asked))
    });
    let spelled = goals.map(|cells| {
        let cells = cells.into_iter().map(csv::spelled);
        cells.chain([sources.clone()]).collect()
    });
    csv::rows(out, std::iter::once(heads).chain(spelled))
}
