//! What changed of the rows of a scale.

use super::speech::Speech;
use crate::compare::change::{Moved, Row, Values};
use crate::l10n::Args;
use crate::model::Linear;

/// What of a rule is another, and the rule as it is now.
pub(super) fn steps(speech: &Speech<'_>, moved: &Moved) -> String {
    let (Values::Steps(was, was_of), Values::Steps(is, is_of)) =
        (&moved.old.values, &moved.new.values)
    else {
        return String::new();
    };
    let step = |rule: &Linear, row: &Row, unit: &Option<String>| {
        speech.words.step(rule, row.wording, unit.as_deref())
    };
    let details = [
        (
            "diff-steps-step",
            step(was, &moved.old, was_of),
            step(is, &moved.new, is_of),
        ),
        (
            "diff-steps-each",
            speech.points(was.each.value),
            speech.points(is.each.value),
        ),
        (
            "diff-steps-most",
            speech.points(was.most.value),
            speech.points(is.most.value),
        ),
    ];
    let deducts = if is.deducts { "yes" } else { "no" };
    let changed = details.into_iter().filter(|(_, was, is)| was != is);
    let said = changed.map(|(id, was, is)| {
        let args = Args::new()
            .with("old", was)
            .with("new", is)
            .with("deducts", deducts);
        speech.say(id, &args)
    });
    let args = Args::new()
        .with("changes", said.collect::<Vec<_>>().join(", "))
        .with("rule", speech.band(&moved.new));
    speech.say("diff-steps", &args)
}

/// Rows whose range is another.
pub(super) fn all_moved(speech: &Speech<'_>, moved: &[Moved]) -> String {
    // From above, as a scale of the law begins with the best.
    let moved = moved.iter().rev().map(|moved| {
        let args = Args::new()
            .with("points", speech.points(moved.new.points))
            .with("band", speech.band(&moved.new));
        speech.say("diff-moved", &args)
    });
    moved.collect::<Vec<_>>().join(", ")
}

/// Rows that went, came or moved.
pub(super) fn bands(
    speech: &Speech<'_>,
    removed: &[Row],
    added: &[Row],
    moved: &[Moved],
) -> String {
    let rows = |rows: &[Row]| {
        let rows = rows.iter().rev().map(|row| {
            let args = Args::new()
                .with("band", speech.band(row))
                .with("points", speech.points(row.points));
            let id = match row.values {
                Values::Steps(..) => "diff-rule",
                Values::Range(..) | Values::NoCase => "diff-band",
            };
            speech.say(id, &args)
        });
        speech.words.list("list-and", rows.collect())
    };
    let args = Args::new()
        .with("removed", rows(removed))
        .with("added", rows(added));
    let id = match (removed.is_empty(), added.is_empty()) {
        (true, _) => "diff-bands-added",
        (false, true) => "diff-bands-removed",
        (false, false) => "diff-bands-replaced",
    };
    let what = speech.say(id, &args);
    if moved.is_empty() {
        return what;
    }
    let args = Args::new()
        .with("what", what)
        .with("moved", all_moved(speech, moved));
    speech.say("diff-bands-moved", &args)
}
