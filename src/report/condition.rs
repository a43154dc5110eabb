//! A condition in words, and what is known of each of its facts.

use super::phrase::{Saying, asked, lower_first, upper_first};
use super::words::Words;
use crate::engine::{Judged, Judgement, PointsRange, Truth};
use crate::model::{AttributeDomain, AttributeId, Condition, Fact, IndicatorId, Interval, Wording};
use crate::text::Args;

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
pub(super) fn text(words: &Words<'_>, condition: &Condition) -> String {
    let joined = |parts: &[Condition], id| {
        let parts = parts.iter().map(|part| match part {
            Condition::Any(_) | Condition::All(_) => format!("({})", text(words, part)),
            Condition::Not(_) | Condition::Fact(_) => text(words, part),
        });
        let mut parts = parts.collect::<Vec<_>>().into_iter();
        let first = parts.next().unwrap_or_default();
        parts.fold(first, |rest, last| {
            let args = Args::new().with("rest", rest).with("last", last);
            words.texts.with(id, &args)
        })
    };
    match condition {
        Condition::Any(parts) => joined(parts, "list-or"),
        Condition::All(parts) => joined(parts, "list-and"),
        Condition::Not(part) => denied(words, part),
        Condition::Fact(fact) => fact_text(words, *fact),
    }
}

fn denied(words: &Words<'_>, part: &Condition) -> String {
    if let Condition::Fact(Fact::Answer(id)) = part {
        let (what, has) = asked(&words.standard.indicators[*id].label);
        if has {
            let args = Args::new().with("what", what);
            return words.texts.with("asked-not-has", &args);
        }
    }
    if let Condition::Fact(Fact::Is(id, value)) = part {
        return is_not(words, *id, *value);
    }
    let inside = text(words, part);
    let inside = match part {
        Condition::Any(_) | Condition::All(_) => format!("({inside})"),
        Condition::Not(_) | Condition::Fact(_) => inside,
    };
    not(words, &inside)
}

/// `không thuộc miền núi`, `không phải (…)`
pub(super) fn not(words: &Words<'_>, part: &str) -> String {
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
    let attribute = &words.standard.attributes[id];
    match &attribute.domain {
        AttributeDomain::Choices(choices) => {
            let choice = choices.get(usize::from(value));
            let args = Args::new()
                .with("label", lower_first(&attribute.label))
                .with("value", choice.map_or("", String::as_str));
            words.texts.with("asked-is-not", &args)
        }
        AttributeDomain::Flag => is(words, id, 1 - value.min(1)),
    }
}

fn is(words: &Words<'_>, id: AttributeId, value: u16) -> String {
    let attribute = &words.standard.attributes[id];
    let label = lower_first(&attribute.label);
    match &attribute.domain {
        AttributeDomain::Flag if value == 1 => label,
        AttributeDomain::Flag => not(words, &label),
        AttributeDomain::Choices(choices) => {
            let choice = choices.get(usize::from(value));
            let args = Args::new()
                .with("label", label)
                .with("value", choice.map_or("", String::as_str));
            words.texts.with("asked-is", &args)
        }
    }
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
