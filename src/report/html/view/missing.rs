//! What is missing of all communes, what most lack first.

use std::collections::HashMap;

use serde::Serialize;

use super::order::Place;
use super::row::anchor;
use crate::engine::{Missing, Verdict};
use crate::l10n::Args;
use crate::report::words::Words;
use crate::report::{Assessment, explain};

/// So many communes are named of each.
const MOST_NAMES: usize = 12;

/// Something that communes have not reported.
#[derive(Debug, Serialize)]
pub(super) struct Wanted {
    label: String,
    /// What needs it.
    needed: String,
    communes: usize,
    /// Of how many of these missing data decides the verdict.
    undetermined: usize,
    names: Vec<Named>,
    /// How many are not named, in words.
    more: Option<String>,
}

/// A commune with its sheet.
#[derive(Debug, Serialize)]
struct Named {
    name: String,
    anchor: String,
}

/// All that is missing: what decides most verdicts first, then what most communes lack.
pub(super) fn all(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    places: &[Place<'_>],
) -> Vec<Wanted> {
    let mut by_given = vec![0; assessment.communes.len()];
    for (at, place) in places.iter().enumerate() {
        if let Some(own) = by_given.get_mut(place.given) {
            *own = at;
        }
    }
    let mut all: Vec<(&Missing, Wanted)> = Vec::new();
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    for (scored, at) in assessment.communes.iter().zip(by_given) {
        for missing in &scored.outcome.missing {
            let label = words.missing_label(missing.name);
            let needed = needed(words, missing);
            let place = *known
                .entry((label.clone(), needed.clone()))
                .or_insert_with(|| {
                    let wanted = Wanted {
                        label,
                        needed,
                        communes: 0,
                        undetermined: 0,
                        names: Vec::new(),
                        more: None,
                    };
                    all.push((missing, wanted));
                    all.len() - 1
                });
            let Some((_, wanted)) = all.get_mut(place) else {
                continue;
            };
            wanted.communes += 1;
            wanted.undetermined += usize::from(scored.outcome.verdict == Verdict::Undetermined);
            if wanted.names.len() < MOST_NAMES {
                wanted.names.push(Named {
                    name: words.commune(&scored.record.identity),
                    anchor: anchor(at),
                });
            }
        }
    }
    let mut all: Vec<Wanted> = all.into_iter().map(|(_, wanted)| wanted).collect();
    all.sort_by_key(|one| std::cmp::Reverse((one.undetermined, one.communes)));
    for one in &mut all {
        let more = one.communes - one.names.len();
        let args = Args::new().with("count", more);
        one.more = (more > 0).then(|| words.texts.with("wanted-more", &args));
    }
    all
}

/// The items, the class or the condition that wait for it.
fn needed(words: &Words<'_>, missing: &Missing) -> String {
    if missing.requirement {
        return explain::needed(words, &missing.items);
    }
    let class = (missing.decides_class).then(|| words.texts.get("page-needed-class"));
    let items = missing.items.iter();
    let items: Vec<String> = items
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let args = Args::new().with("items", words.list("list-and", items.clone()));
    let items = (!items.is_empty()).then(|| words.texts.with("needed-items", &args));
    words.list("list-and", class.into_iter().chain(items).collect())
}
