//! The data that would settle the most undetermined communes.

use crate::engine::{MissingName, Verdict};
use crate::l10n::Args;
use crate::model::ItemId;
use crate::report::phrase::upper_first;
use crate::report::words::Words;
use crate::report::{Assessment, Scored, explain, rejected};

const MOST_LINES: usize = 5;
const MOST_NAMES: usize = 3;

/// Something that several communes have not reported.
struct Wanted<'a> {
    name: MissingName,
    /// Of how many communes it decides if a criterion is at zero.
    decides_zero: usize,
    communes: Vec<&'a Scored>,
    items: &'a [ItemId],
    requirement: bool,
    decides_class: bool,
}

/// What most communes wait for first; where a criterion hangs on it before where only points do.
pub(super) fn lines(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<String> {
    let undetermined = assessment.communes.iter();
    let undetermined =
        undetermined.filter(|scored| scored.outcome.verdict == Verdict::Undetermined);
    let mut all: Vec<Wanted<'_>> = Vec::new();
    for scored in undetermined {
        for missing in &scored.outcome.missing {
            let zero = usize::from(missing.decides_zero);
            // An attribute may be needed both for the class and for an item.
            let same = |wanted: &&mut Wanted<'_>| {
                wanted.name == missing.name
                    && wanted.decides_class == missing.decides_class
                    && wanted.requirement == missing.requirement
            };
            match all.iter_mut().find(same) {
                Some(wanted) => {
                    wanted.decides_zero += zero;
                    wanted.communes.push(scored);
                }
                None => all.push(Wanted {
                    name: missing.name,
                    decides_zero: zero,
                    communes: vec![scored],
                    items: &missing.items,
                    requirement: missing.requirement,
                    decides_class: missing.decides_class,
                }),
            }
        }
    }
    all.sort_by_key(|wanted| std::cmp::Reverse((wanted.decides_zero, wanted.communes.len())));
    let first = all.iter().take(MOST_LINES);
    first.map(|wanted| line(words, wanted)).collect()
}

fn line(words: &Words<'_>, wanted: &Wanted<'_>) -> String {
    let id = match (wanted.requirement, wanted.decides_class) {
        (true, _) => "wanted-for",
        (false, true) => "wanted-attribute",
        (false, false) => "wanted-indicator",
    };
    let label = words.missing_label(wanted.name);
    let items = wanted.items.iter();
    let items = items
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let mut names: Vec<String> = wanted
        .communes
        .iter()
        .take(MOST_NAMES)
        .map(|scored| {
            let name = words.commune(&scored.record.identity);
            match rejected::of_missing(&scored.record, wanted.name) {
                None => name,
                Some(rejected) => {
                    let args = Args::new()
                        .with("commune", name)
                        .with("rejected", rejected::phrase(words, rejected));
                    words.texts.with("wanted-rejected", &args)
                }
            }
        })
        .collect();
    let more = wanted.communes.len() - names.len();
    if more > 0 {
        names.push(
            words
                .texts
                .with("wanted-more", &Args::new().with("count", more)),
        );
    }
    let args = Args::new()
        .with("label", label)
        .with("needed", explain::needed(words, wanted.items))
        .with("items", words.list("list-and", items))
        .with("communes", words.list("list-and", names));
    upper_first(&words.texts.with(id, &args))
}
