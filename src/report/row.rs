//! One commune as cells of a table, for a terminal and for Markdown alike.

use super::Scored;
use super::words::Words;
use crate::advise;
use crate::escape;
use crate::l10n::Args;

/// The messages that head the cells.
pub(super) const COLUMNS: [&str; 6] = [
    "column-code",
    "column-name",
    "column-class",
    "column-points",
    "column-verdict",
    "column-criteria",
];

/// Code, name, class with its threshold, points, verdict, criteria at zero or open.
pub(super) type Cells = [String; 6];

/// The place of the name.
pub(super) const NAME: usize = 1;
/// The place of the verdict.
pub(super) const VERDICT: usize = 4;
/// The cells that may be broken over lines: name, class, criteria.
pub(super) const BREAKABLE: [usize; 3] = [NAME, 2, 5];

/// The cells of a commune.
pub(super) fn cells(words: &Words<'_>, scored: &Scored) -> Cells {
    let identity = &scored.record.identity;
    let outcome = &scored.outcome;
    let classes = outcome.classes.iter().map(|class| {
        let args = Args::new()
            .with("class", words.class_name(*class))
            .with("threshold", words.standard.threshold(*class));
        words.texts.with("class-threshold", &args)
    });
    [
        identity.code.clone().unwrap_or_default(),
        words.commune(identity),
        words.list("list-or", classes.collect()),
        words.range(outcome.points),
        words.verdict(outcome.verdict),
        criteria(words, scored),
    ]
    .map(|cell| escape::line(&cell).into_owned())
}

fn criteria(words: &Words<'_>, scored: &Scored) -> String {
    let part = |id, criteria: String| {
        let args = Args::new().with("criteria", criteria.as_str());
        (!criteria.is_empty()).then(|| words.texts.with(id, &args))
    };
    let lacks = advise::lacks(&scored.outcome);
    let labels = |id, places: &[usize]| {
        let args = Args::new().with("labels", words.requirements(places, ", "));
        (!places.is_empty()).then(|| words.texts.with(id, &args))
    };
    let no_case = scored.outcome.points_without_cases();
    let no_case = (!no_case.is_zero()).then(|| {
        let args = Args::new().with("points", words.points(no_case));
        words.texts.with("criteria-no-case", &args)
    });
    [
        part("criteria-at-zero", words.criteria(scored.at_zero(), ", ")),
        part("criteria-open", words.criteria(scored.open(), ", ")),
        labels("requirements-failing", &lacks.requirements),
        labels("requirements-open", &lacks.perhaps_requirements),
        no_case,
        (scored.outcome.settled_together).then(|| words.texts.get("criteria-together")),
        (scored.outcome.steps_spent).then(|| words.texts.get("criteria-steps")),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join("; ")
}
