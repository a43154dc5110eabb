//! What becomes of communes, for people.

use super::section::{Body, Heading, Section, paragraphs};
use super::speech::Speech;
use crate::advise::Summary;
use crate::compare::Effect;
use crate::compare::effect::{Commune, Counts, ItemChange};
use crate::engine::{PointsRange, Verdict};
use crate::l10n::Args;
use crate::model::{IndicatorId, Standard};
use crate::names::key;
use crate::report::groups::place_name;
use crate::report::inputs;
use crate::report::phrase;
use crate::report::summary::share;

/// A commune: code, name, district, points, verdict, what changed.
pub(super) type Cells = [String; 6];

/// A district or province with its counts.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) counts: Counts,
}

const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::Undetermined];

pub(super) fn sections(speech: &Speech<'_>) -> Vec<Section> {
    let Some(effect) = &speech.difference.comparison.effect else {
        return Vec::new();
    };
    let mut sections = vec![summary(speech, effect)];
    for from in VERDICTS {
        for to in VERDICTS.into_iter().filter(|to| *to != from) {
            let communes: Vec<Cells> = (effect.turned(from, to))
                .map(|commune| cells(speech, commune))
                .collect();
            if !communes.is_empty() {
                let args = Args::new()
                    .with("from", speech.words.verdict(from))
                    .with("to", speech.words.verdict(to))
                    .with("count", communes.len());
                sections.push(Section {
                    heading: Heading::Sub(speech.say("effect-turned", &args)),
                    body: Body::Communes(communes),
                });
            }
        }
    }
    let moved: Vec<Cells> = effect.moved().map(|it| cells(speech, it)).collect();
    if !moved.is_empty() {
        let args = Args::new().with("count", moved.len());
        sections.push(Section {
            heading: Heading::Sub(speech.say("effect-moved", &args)),
            body: Body::Communes(moved),
        });
    }
    sections.extend(places(speech, effect));
    sections
}

/// What the data has of no commune, although a standard scores by it.
fn lacking(speech: &Speech<'_>, effect: &Effect) -> Vec<String> {
    let comparison = &speech.difference.comparison;
    let said = |standard: &Standard, ids: &[IndicatorId], by: &str| {
        let named = ids.iter().map(|id| {
            let indicator = &standard.indicators[*id];
            let args = Args::new()
                .with("label", indicator.label.as_str())
                .with("name", indicator.name.as_str());
            speech.say("effect-lacking-one", &args)
        });
        let args = Args::new()
            .with("by", by)
            .with("count", ids.len())
            .with("indicators", named.collect::<Vec<_>>().join("; "));
        (!ids.is_empty()).then(|| speech.say("effect-lacking", &args))
    };
    let (before, after) = (&effect.lacking_before, &effect.lacking_after);
    let names = |standard: &Standard, ids: &[IndicatorId]| -> Vec<String> {
        let names = ids.iter().map(|id| key(&standard.indicators[*id].name));
        names.collect()
    };
    if names(comparison.old, before) == names(comparison.new, after) {
        return said(comparison.new, after, "both").into_iter().collect();
    }
    let old = said(comparison.old, before, "old");
    old.into_iter()
        .chain(said(comparison.new, after, "new"))
        .collect()
}

fn summary(speech: &Speech<'_>, effect: &Effect) -> Section {
    let (before, after) = (&effect.before, &effect.after);
    let args = Args::new().with("communes", effect.communes.len());
    let heading = Heading::Part(speech.say("effect-heading", &args));
    let turned = (effect.communes.iter()).filter(|it| it.before.verdict != it.after.verdict);
    // What makes results uncertain is said before them.
    let mut lines = lacking(speech, effect);
    match (share(before, &speech.words), share(after, &speech.words)) {
        (Some(share_before), Some(share_after)) => {
            let args = args
                .with("before", before.met)
                .with("after", after.met)
                .with("share_before", share_before)
                .with("share_after", share_after);
            lines.push(speech.say("effect-share", &args));
            let args = Args::new()
                .with("target", before.target)
                .with("required", before.required)
                .with("before", reached(speech, before))
                .with("after", reached(speech, after));
            lines.push(speech.say("effect-target", &args));
            let args = Args::new()
                .with("turned", turned.count())
                .with("moved", effect.moved().count())
                .with("unchanged", effect.unchanged());
            lines.push(speech.say("effect-counts", &args));
        }
        _ => lines.push(speech.texts.get("effect-none")),
    }
    for (by, inputs) in speech.difference.inputs() {
        if let Some(line) = inputs::line(inputs, speech.texts) {
            let args = Args::new().with("by", by.name()).with("line", line);
            lines.push(speech.say("effect-inputs", &args));
        }
    }
    if effect.unpaired > 0 {
        let args = Args::new().with("count", effect.unpaired);
        lines.push(speech.say("effect-unpaired", &args));
    }
    Section {
        heading,
        body: paragraphs(lines),
    }
}

fn reached(speech: &Speech<'_>, summary: &Summary) -> String {
    if summary.needed == 0 {
        return speech.texts.get("effect-reached");
    }
    let args = Args::new().with("needed", summary.needed);
    speech.say("effect-short", &args)
}

/// The cells of a commune.
fn cells(speech: &Speech<'_>, commune: &Commune) -> Cells {
    let (before, after) = (&commune.before, &commune.after);
    let mut changes: Vec<String> = Vec::new();
    if before.classes != after.classes {
        let classes = |names: &[String]| {
            let names = names.iter().map(|name| name.replace('_', " ")).collect();
            speech.words.list("list-or", names)
        };
        let args = Args::new()
            .with("before", classes(&before.classes))
            .with("after", classes(&after.classes));
        changes.push(speech.say("effect-class", &args));
    }
    if !commune.items.is_empty() {
        let items = commune.items.iter().map(|it| item(speech, it));
        changes.push(items.collect::<Vec<_>>().join("; ") + ".");
    }
    let points = |range| speech.words.range(range);
    let args = Args::new()
        .with("before", points(before.points))
        .with("after", points(after.points));
    let id = if before.points == after.points {
        "effect-points-same"
    } else {
        "effect-points"
    };
    let verdict = if before.verdict == after.verdict {
        speech.words.verdict(after.verdict)
    } else {
        let (was, is) = (before.verdict, after.verdict);
        format!(
            "{} → {}",
            speech.words.verdict(was),
            speech.words.verdict(is)
        )
    };
    let identity = &commune.identity;
    [
        identity.code.clone().unwrap_or_default(),
        speech.words.commune(identity),
        identity.district.clone().unwrap_or_default(),
        speech.say(id, &args),
        verdict,
        changes.join(" "),
    ]
}

/// A commune in a sentence, from its cells.
pub(super) fn sentence(speech: &Speech<'_>, cells: &Cells) -> String {
    let [code, name, district, points, verdict, changes] = cells;
    let mut commune = name.clone();
    if !code.is_empty() {
        commune = format!("{code} {name}");
    }
    if !district.is_empty() {
        commune = format!("{commune}, {}", phrase::place(district));
    }
    let args = Args::new()
        .with("points", points.as_str())
        .with("verdict", verdict.as_str());
    let judged = speech.say("effect-verdict", &args);
    let args = Args::new().with("commune", commune).with("points", judged);
    let text = speech.say("effect-commune", &args);
    format!("{text} {changes}").trim_end().to_owned()
}

fn item(speech: &Speech<'_>, change: &ItemChange) -> String {
    let points = |range: Option<PointsRange>| match range {
        Some(range) => speech.words.range(range),
        None => speech.texts.get("effect-absent"),
    };
    let args = Args::new()
        .with("number", change.number.to_string())
        .with("before", points(change.before))
        .with("after", points(change.after));
    speech.say("effect-item", &args)
}

/// By district, and by province where there are several districts.
fn places(speech: &Speech<'_>, effect: &Effect) -> Vec<Section> {
    if effect.communes.is_empty() {
        return Vec::new();
    }
    let districts: Vec<Place> = (effect.by_district().into_iter())
        .map(|(province, district, counts)| Place {
            name: place_name(&speech.words, district, province),
            counts,
        })
        .collect();
    let provinces: Vec<Place> = (effect.by_province().into_iter())
        .map(|(province, counts)| Place {
            name: place_name(&speech.words, None, province),
            counts,
        })
        .collect();
    let section = |id, places| Section {
        heading: Heading::Sub(speech.texts.get(id)),
        body: Body::Places(places),
    };
    let several = districts.len() > 1;
    let mut sections = vec![section("effect-places", districts)];
    if several {
        sections.push(section("effect-provinces", provinces));
    }
    sections
}

/// A district or province in a sentence.
pub(super) fn place(speech: &Speech<'_>, place: &Place) -> String {
    let counts = &place.counts;
    let args = Args::new()
        .with("place", place.name.as_str())
        .with("communes", counts.communes)
        .with("before", counts.met_before)
        .with("after", counts.met_after)
        .with("changed", counts.changed);
    speech.say("effect-place", &args)
}
