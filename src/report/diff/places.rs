//! Where a change stands in both texts.

use super::speech::Speech;
use crate::compare::Change;
use crate::l10n::Args;
use crate::model::Standard;
use crate::report::origin;
use crate::source::Span;

/// `(dòng 120 → 123)`; empty where neither text has a place for it.
pub(super) fn places(speech: &Speech<'_>, change: &Change) -> String {
    let comparison = &speech.difference.comparison;
    let old = change.old.map(|span| line(speech, comparison.old, span));
    let new = change.new.map(|span| line(speech, comparison.new, span));
    let id = match (&old, &new) {
        (Some(old), Some(new)) if old == new => "diff-places-same",
        (Some(_), Some(_)) => "diff-places",
        (Some(_), None) => "diff-place-old",
        (None, Some(_)) => "diff-place-new",
        (None, None) => return String::new(),
    };
    let args = Args::new()
        .with("old", old.unwrap_or_default())
        .with("new", new.unwrap_or_default());
    speech.say(id, &args)
}

/// A line of the standard's own file by its number, of another by its name as well.
fn line(speech: &Speech<'_>, standard: &Standard, span: Span) -> String {
    let position = speech.difference.sources.position(span);
    if span.file == standard.file {
        return position.row.to_string();
    }
    origin::positions(speech.difference.sources, [position])
}
