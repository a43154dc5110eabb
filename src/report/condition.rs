//! A condition in words, and what is known of each of its facts.

use super::phrase::{Saying, asked, lower_first, upper_first};
use super::words::Words;
use crate::engine::{Judged, Judgement, PointsRange, Truth};
use crate::l10n::Args;
use crate::model::{AttributeDomain, AttributeId, Condition, Fact, IndicatorId, Interval, Wording};

/// An item that a condition scores, as sentences.
pub(super) fn item(
    words: &Words<'_>,
    condition: &Condition,
    judgement: &Judgement,
    range: PointsRange,
    points: String,
) -> String {
    let truth = match judgement.judged.truth {
        Truth::Holds => "holds",
        Truth::Fails => "fails",
        Truth::Open => "open",
    };
    let args = Args::new()
        .with("truth", truth)
        .with("condition", text(words, condition))
        .with("points", points)
        .with("possible", words.points_between(range))
        .with("facts", facts(words, condition, judgement));
    upper_first(&words.texts.with("item-when", &args))
}

/// How a requirement of recognition stands: `không đạt (chưa có biên bản)`.
pub(super) fn result(words: &Words<'_>, condition: &Condition, judgement: &Judgement) -> String {
    let id = match judgement.judged.truth {
        Truth::Holds => "condition-holds-facts",
        Truth::Fails => "condition-fails-facts",
        Truth::Open => "condition-open-facts",
    };
    let args = Args::new().with("facts", facts(words, condition, judgement));
    words.texts.with(id, &args)
}

/// A condition as it would be said: `có biên bản và số cuộc họp từ 4 trở lên`.
///
/// Every report that puts a condition into words, of a class, of an item or of recognition, does
/// it here.
pub(super) fn text(words: &Words<'_>, condition: &Condition) -> String {
    match condition {
        Condition::Any(parts) => match choices(words, parts) {
            Some((attribute, values)) => is_one_of(words, attribute, &values, "asked-is"),
            None => joined(words, parts, "list-or"),
        },
        Condition::All(parts) => joined(words, parts, "list-and"),
        Condition::Not(part) => denied(words, part),
        Condition::Fact(fact) => fact_text(words, *fact),
    }
}

/// The cases in which a condition holds, one of which is enough.
pub(super) fn cases(words: &Words<'_>, condition: &Condition) -> Vec<String> {
    match condition {
        Condition::Any(parts) if choices(words, parts).is_none() => {
            parts.iter().map(|part| text(words, part)).collect()
        }
        _ => vec![text(words, condition)],
    }
}

fn joined(words: &Words<'_>, parts: &[Condition], id: &str) -> String {
    let mut parts = parts.iter().map(|part| enclosed(words, part));
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |rest, last| {
        let args = Args::new().with("rest", rest).with("last", last);
        words.texts.with(id, &args)
    })
}

/// A part of a larger condition: in brackets where it has parts itself.
fn enclosed(words: &Words<'_>, part: &Condition) -> String {
    let said = text(words, part);
    match part {
        Condition::Any(_) | Condition::All(_) => format!("({said})"),
        Condition::Not(_) | Condition::Fact(_) => said,
    }
}

/// The attribute and its choices, where alternatives only ask for one of several choices.
fn choices(words: &Words<'_>, parts: &[Condition]) -> Option<(AttributeId, Vec<u16>)> {
    let mut all = None;
    for part in parts {
        let Condition::Fact(Fact::Is(attribute, value)) = part else {
            return None;
        };
        let (first, values) = all.get_or_insert((*attribute, Vec::new()));
        if first != attribute {
            return None;
        }
        values.push(*value);
    }
    all.filter(|(id, _)| words.standard.attributes[*id].domain != AttributeDomain::Flag)
}

fn denied(words: &Words<'_>, part: &Condition) -> String {
    match part {
        Condition::Not(part) => text(words, part),
        Condition::Fact(Fact::Is(id, value)) => is_not(words, *id, *value),
        Condition::Any(parts) => match choices(words, parts) {
            Some((attribute, values)) => is_one_of(words, attribute, &values, "asked-is-not"),
            None => not(words, &enclosed(words, part)),
        },
        Condition::All(_) | Condition::Fact(_) => not(words, &enclosed(words, part)),
    }
}

/// `không thuộc miền núi`, `không có biên bản`, `không phải (…)`
fn not(words: &Words<'_>, part: &str) -> String {
    if let Some(what) = part.strip_prefix("có ") {
        let args = Args::new().with("what", what);
        return words.texts.with("asked-not-has", &args);
    }
    let args = Args::new().with("part", part).with(
        "thing",
        if Saying::of(part) == Saying::Thing {
            "yes"
        } else {
            "no"
        },
    );
    words.texts.with("asked-not", &args)
}

fn fact_text(words: &Words<'_>, fact: Fact) -> String {
    match fact {
        Fact::Is(id, value) => is(words, id, value),
        Fact::Answer(id) => label(words, id),
        Fact::Within(id, interval, by) => {
            let wording = Wording::plain(is_percent(words, id));
            let args = Args::new()
                .with("label", label(words, id))
                .with("band", words.rule_range((&interval, by), wording));
            words.texts.with("asked-within", &args)
        }
    }
}

/// `loại đơn vị không phải là phường`, `không thuộc miền núi`
fn is_not(words: &Words<'_>, id: AttributeId, value: u16) -> String {
    match &words.standard.attributes[id].domain {
        AttributeDomain::Choices(_) => is_one_of(words, id, &[value], "asked-is-not"),
        AttributeDomain::Flag => is(words, id, 1 - value.min(1)),
    }
}

fn is(words: &Words<'_>, id: AttributeId, value: u16) -> String {
    let attribute = &words.standard.attributes[id];
    match &attribute.domain {
        AttributeDomain::Choices(_) => is_one_of(words, id, &[value], "asked-is"),
        AttributeDomain::Flag if value == 1 => lower_first(&attribute.label),
        AttributeDomain::Flag => not(words, &lower_first(&attribute.label)),
    }
}

/// `loại đơn vị là xã hoặc thị trấn`
fn is_one_of(words: &Words<'_>, id: AttributeId, values: &[u16], message: &str) -> String {
    let attribute = &words.standard.attributes[id];
    let choices = attribute.domain.words();
    let chosen = values.iter();
    let chosen = chosen.filter_map(|value| choices.get(usize::from(*value)).cloned());
    let args = Args::new()
        .with("label", lower_first(&attribute.label))
        .with("value", words.list("list-or", chosen.collect()));
    words.texts.with(message, &args)
}

/// What is known of each fact, each said once.
fn facts(words: &Words<'_>, condition: &Condition, judgement: &Judgement) -> String {
    let mut leaves = Vec::new();
    collect(&judgement.judged, &mut leaves);
    let mut said: Vec<String> = Vec::new();
    for (fact, judged) in condition.facts().into_iter().zip(leaves) {
        let sentence = known(words, fact, judged);
        if !said.contains(&sentence) {
            said.push(sentence);
        }
    }
    said.join("; ")
}

/// The facts of a judged condition, in the condition's order.
pub(super) fn collect<'j>(judged: &'j Judged, leaves: &mut Vec<&'j Judged>) {
    if judged.parts.is_empty() {
        leaves.push(judged);
    }
    for part in &judged.parts {
        collect(part, leaves);
    }
}

fn known(words: &Words<'_>, fact: Fact, judged: &Judged) -> String {
    match fact {
        Fact::Is(id, value) => match judged.truth {
            Truth::Holds => is(words, id, value),
            Truth::Fails => is_not(words, id, value),
            Truth::Open => {
                let args = Args::new().with("asked", is(words, id, value));
                words.texts.with("fact-is-missing", &args)
            }
        },
        Fact::Answer(id) => {
            let (what, has) = asked(&words.standard.indicators[id].label);
            let kind = match (has, Saying::of(&what)) {
                (true, _) => "yes",
                (false, Saying::Done) => "done",
                (false, Saying::State) => "state",
                (false, Saying::Thing) => "no",
            };
            let args = Args::new().with("what", what).with("has", kind);
            words.texts.with(
                match judged.truth {
                    Truth::Holds => "fact-yes",
                    Truth::Fails => "fact-no",
                    Truth::Open => "fact-flag-missing",
                },
                &args,
            )
        }
        Fact::Within(id, interval, _) => {
            let args = Args::new().with("label", label(words, id));
            let Some(value) = judged.value else {
                return words.texts.with("fact-number-missing", &args);
            };
            let args = args
                .with("value", words.quantity(id, value))
                .with(
                    "holds",
                    if judged.truth == Truth::Holds {
                        "yes"
                    } else {
                        "no"
                    },
                )
                .with("band", band(words, id, &interval));
            words.texts.with("fact-within", &args)
        }
    }
}

/// The label of an indicator, its first letter small.
pub(super) fn label(words: &Words<'_>, id: IndicatorId) -> String {
    lower_first(&words.standard.indicators[id].label)
}

fn band(words: &Words<'_>, id: IndicatorId, interval: &Interval) -> String {
    words.band(interval, is_percent(words, id))
}

fn is_percent(words: &Words<'_>, id: IndicatorId) -> bool {
    !words.standard.indicators[id].is_count()
}
