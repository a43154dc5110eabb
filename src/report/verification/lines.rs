//! What verification changed, in lines.

use super::Compared;
use super::rows::{ItemRow, attributes, changed, items};
use crate::compare::verification::Verified;
use crate::data::record::Subject;
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::report::phrase::{self, lower_first};
use crate::report::summary::share;
use crate::report::words::Words;
use crate::report::{Scored, given};

const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::Undetermined];

/// What verification changed of all communes.
pub(super) fn summary(compared: &Compared<'_>, words: &Words<'_>) -> Vec<String> {
    let verification = &compared.verification;
    if verification.communes.is_empty() {
        return vec![words.texts.get("verification-none")];
    }
    let scored = || {
        let places = verification.communes.iter().map(|one| one.place);
        places.filter_map(|place| compared.assessment.communes.get(place))
    };
    let figures: usize = scored().map(|one| given::count(&one.record)).sum();
    let other: usize = scored().map(|one| changed(words.standard, one)).sum();
    let args = Args::new()
        .with("communes", verification.communes.len())
        .with("all", verification.all)
        .with("figures", figures)
        .with("changed", other);
    let mut lines = vec![words.texts.with("verification-counts", &args)];
    lines.push(turned(&verification.communes, words));
    let (before, after) = (&verification.before, &verification.after);
    if let (Some(share_before), Some(share_after)) = (share(before, words), share(after, words)) {
        let args = Args::new()
            .with("all", verification.all)
            .with("before", before.met)
            .with("after", after.met)
            .with("share_before", share_before)
            .with("share_after", share_after);
        lines.push(words.texts.with("verification-share", &args));
    }
    lines
}

/// How many verdicts turned, from which to which.
fn turned(communes: &[Verified], words: &Words<'_>) -> String {
    let mut ways = Vec::new();
    for from in VERDICTS {
        for to in VERDICTS.into_iter().filter(|to| *to != from) {
            let is_so = |one: &&Verified| {
                one.effect.before.verdict == from && one.effect.after.verdict == to
            };
            let count = communes.iter().filter(is_so).count();
            if count > 0 {
                let args = Args::new()
                    .with("from", words.verdict(from))
                    .with("to", words.verdict(to))
                    .with("count", count);
                ways.push(words.texts.with("verification-way", &args));
            }
        }
    }
    if ways.is_empty() {
        return words.texts.get("verification-not-turned");
    }
    let count = communes.iter().filter(|one| one.has_turned()).count();
    let args = Args::new()
        .with("count", count)
        .with("ways", ways.join("; "));
    words.texts.with("verification-turned", &args)
}

/// A commune by its code, its name and its district.
pub(super) fn name(words: &Words<'_>, scored: &Scored) -> String {
    let identity = &scored.record.identity;
    let mut name = words.commune(identity);
    if let Some(code) = identity.code.as_ref().filter(|_| identity.name.is_some()) {
        name = format!("{code} {name}");
    }
    if let Some(district) = &identity.district {
        name = format!("{name}, {}", phrase::place(district));
    }
    name
}

/// Its points and its verdict by both.
pub(super) fn judged(words: &Words<'_>, verified: &Verified) -> [String; 2] {
    let [before, after] = verified.judged();
    let points = if before.points == after.points {
        let args = Args::new().with("before", words.range(before.points));
        words.texts.with("effect-points-same", &args)
    } else {
        let args = Args::new()
            .with("before", words.range(before.points))
            .with("after", words.range(after.points));
        words.texts.with("effect-points", &args)
    };
    let verdict = if verified.has_turned() {
        let verdicts = [before, after].map(|one| words.verdict(one.verdict));
        verdicts.join(" → ")
    } else {
        words.verdict(after.verdict)
    };
    [points, verdict]
}

/// What changed of a commune, a line an item.
pub(super) fn changes(words: &Words<'_>, verified: &Verified, scored: &Scored) -> Vec<String> {
    let mut lines = Vec::new();
    for of in attributes(words.standard, scored) {
        lines.push(figure(words, scored, of) + ".");
    }
    let [before, after] = verified.judged();
    if before.classes != after.classes {
        let classes = |names: &[String]| {
            let names = names.iter().map(|name| name.replace('_', " ")).collect();
            words.list("list-or", names)
        };
        let args = Args::new()
            .with("before", classes(&before.classes))
            .with("after", classes(&after.classes));
        lines.push(words.texts.with("effect-class", &args));
    }
    let rows = items(words.standard, verified, scored);
    lines.extend(rows.iter().map(|row| item(words, scored, row)));
    if lines.is_empty() {
        let args = Args::new().with("figures", given::count(&scored.record));
        lines.push(words.texts.with("verification-same", &args));
    }
    lines
}

fn item(words: &Words<'_>, scored: &Scored, row: &ItemRow) -> String {
    let figures = row.figures.iter().map(|of| figure(words, scored, *of));
    let mut parts: Vec<String> = figures.map(|text| lower_first(&text)).collect();
    let args = Args::new()
        .with("before", words.range(row.item.before))
        .with("after", words.range(row.item.after));
    let id = if row.item.before == row.item.after {
        "effect-points-same"
    } else {
        "effect-points"
    };
    parts.push(words.texts.with(id, &args));
    let number = words.standard.items[row.item.item].number;
    let args = Args::new()
        .with("number", number.to_string())
        .with("changes", parts.join("; "));
    words.texts.with("verification-item", &args)
}

/// A figure by both: `Số trẻ em 150 → 149`.
fn figure(words: &Words<'_>, scored: &Scored, of: (Subject, bool)) -> String {
    let [before, after] = values(words, scored, of);
    let args = Args::new()
        .with("label", given::label(words, of))
        .with("before", before)
        .with("after", after);
    words.texts.with("verification-figure", &args)
}

/// The values of a subject by both, in words.
pub(super) fn values(words: &Words<'_>, scored: &Scored, of: (Subject, bool)) -> [String; 2] {
    let taken = given::value(words, &scored.record, of);
    let taken = taken.unwrap_or_else(|| words.texts.get("given-refused"));
    [given::beside(words, &scored.record, of), taken]
}
