//! Advice for one commune in sentences.

use crate::advise::{self, Advice, Answer, Deciding, FigureChange, Hair, ItemEffect, Plan};
use crate::data::record::Value;
use crate::engine::{Outcome, Verdict};
use crate::l10n::{Arg, Args};
use crate::model::{IndicatorId, words};
use crate::number::Decimal;
use crate::report::phrase::{asked, counted, lower_first, upper_first};
use crate::report::words::Words;

/// A line, and how deep it stands.
pub(in crate::report) type Line = (usize, String);

/// All that is to be said to one commune; nothing where there is nothing to do.
pub(super) fn lines(words: &Words<'_>, outcome: &Outcome, advice: &Advice) -> Vec<Line> {
    let mut lines = Vec::new();
    if outcome.verdict == Verdict::Met {
        if !advice.hairs.is_empty() {
            lines.push((0, words.texts.get("advise-hairs")));
        }
        let hairs = advice.hairs.iter();
        lines.extend(hairs.map(|one| (1, upper_first(&hair(words, *one)))));
        return lines;
    }
    lines.extend(deciding(words, &advice.deciding).map(|line| (0, line)));
    lines.extend(told(outcome, words, advice, |asked, answer, lines| {
        least(words, asked, answer, lines);
        others(words, answer, lines);
    }));
    lines
}

#[cfg(feature = "xlsx")]
/// The least that brings recognition, without other ways, and the other ways: each in lines.
pub(super) fn parts(
    words: &Words<'_>,
    outcome: &Outcome,
    advice: &Advice,
) -> (Vec<Line>, Vec<Line>) {
    let mut first = Vec::new();
    first.extend(deciding(words, &advice.deciding).map(|line| (0, line)));
    first.extend(told(outcome, words, advice, |asked, answer, lines| {
        least(words, asked, answer, lines);
    }));
    let rest = told(outcome, words, advice, |_, answer, lines| {
        others(words, answer, lines);
    });
    (first, rest)
}

/// A commune and the threshold that is asked of it.
type Asked<'a> = (&'a Outcome, Decimal);

/// What is told of an answer: once where nothing is missing, else of the worst and of the best.
fn told(
    outcome: &Outcome,
    words: &Words<'_>,
    advice: &Advice,
    tell: impl Fn(Asked<'_>, &Answer, &mut Vec<Line>),
) -> Vec<Line> {
    let mut lines = Vec::new();
    let thresholds = outcome.classes.iter();
    let thresholds = thresholds.map(|class| words.standard.threshold(*class));
    let smallest = thresholds.clone().min().unwrap_or_default();
    let largest = thresholds.max().unwrap_or_default();
    if advice.worst == advice.best {
        tell((outcome, largest), &advice.worst, &mut lines);
        return lines;
    }
    for (id, one, threshold) in [
        ("advise-worst", &advice.worst, largest),
        ("advise-best", &advice.best, smallest),
    ] {
        let mut own = Vec::new();
        tell((outcome, threshold), one, &mut own);
        if own.is_empty() {
            continue;
        }
        lines.push((0, words.texts.get(id)));
        lines.extend(own.into_iter().map(|(depth, line)| (depth + 1, line)));
    }
    lines
}

/// Which missing facts decide the verdict alone, and whether others may.
fn deciding(words: &Words<'_>, deciding: &Deciding) -> Option<String> {
    let id = match (deciding.facts.len(), deciding.is_all) {
        (0, _) => return None,
        (1, true) => "advise-deciding-only",
        (1, false) => "advise-deciding-one",
        _ => "advise-deciding-several",
    };
    let labels = deciding.facts.iter();
    let labels: Vec<_> = labels.map(|name| words.missing_label(*name)).collect();
    let args = Args::new().with("figures", words.quoted(&labels));
    Some(words.texts.with(id, &args))
}

/// What is the least, or why there is nothing.
fn least(
    words: &Words<'_>,
    (outcome, threshold): Asked<'_>,
    answer: &Answer,
    lines: &mut Vec<Line>,
) {
    let texts = words.texts;
    let of_threshold = || Args::new().with("threshold", threshold);
    match answer {
        Answer::Recognised => lines.push((0, texts.get("advise-recognised"))),
        Answer::Unknown => lines.push((0, texts.get("advise-unknown"))),
        Answer::Unreachable { most, is_proven } => {
            let id = match (most, is_proven) {
                (_, false) => "advise-not-found",
                (Some(_), true) => "advise-unreachable",
                (None, true) => "advise-unreachable-otherwise",
            };
            let args = of_threshold().with("most", most.unwrap_or_default());
            let args = args.with("lacks", lacks(words, outcome));
            lines.push((0, texts.with(id, &args)));
        }
        Answer::Plans {
            plans,
            fewer,
            is_least,
        } => {
            if let Some(plan) = plans.first() {
                let args = Args::new().with("changes", plan.changes.len());
                let id = if *is_least {
                    "advise-least"
                } else {
                    "advise-found"
                };
                lines.push((0, texts.with(id, &args)));
                made(words, plan, lines);
                let id = match (fewer.most, fewer.changes) {
                    (Some(_), 0) => "advise-proof-nothing",
                    (Some(_), _) => "advise-proof",
                    (None, 0) => "advise-proof-nothing-otherwise",
                    (None, _) => "advise-proof-otherwise",
                };
                let args = of_threshold()
                    .with("changes", fewer.changes)
                    .with("most", fewer.most.unwrap_or_default())
                    .with("lacks", lacks(words, outcome));
                lines.extend(is_least.then(|| (1, texts.with(id, &args))));
            }
        }
    }
}

/// The other ways.
fn others(words: &Words<'_>, answer: &Answer, lines: &mut Vec<Line>) {
    let Answer::Plans { plans, .. } = answer else {
        return;
    };
    for (number, plan) in plans.iter().enumerate().skip(1) {
        let args = Args::new()
            .with("number", number)
            .with("changes", plan.changes.len());
        lines.push((0, words.texts.with("advise-other", &args)));
        made(words, plan, lines);
    }
}

/// What but points keeps a commune from recognition.
fn lacks(words: &Words<'_>, outcome: &Outcome) -> String {
    let lacks = advise::lacks(outcome);
    let mut parts = Vec::new();
    let criteria: Vec<_> = lacks.at_zero.iter().chain(&lacks.perhaps_at_zero).collect();
    if !criteria.is_empty() {
        let numbers = criteria.iter();
        let numbers = numbers
            .map(|id| words.standard.criteria[**id].number.to_string())
            .collect();
        let args = Args::new().with("criteria", words.list("list-and", numbers));
        parts.push(words.texts.with("advise-at-zero", &args));
    }
    let requirements = lacks.requirements.iter().chain(&lacks.perhaps_requirements);
    parts.extend(requirements.map(|place| {
        let args = Args::new().with("label", words.requirement(*place));
        words.texts.with("advise-requirement", &args)
    }));
    if parts.is_empty() {
        return words.texts.get("advise-other-conditions");
    }
    parts.join("; ")
}

/// Each change of a plan with what it does, and what follows.
fn made(words: &Words<'_>, plan: &Plan, lines: &mut Vec<Line>) {
    for one in &plan.changes {
        let items: Vec<String> = (plan.items.iter())
            .filter(|effect| speaks_of(words, plan, effect) == Some(one.indicator))
            .map(|effect| item(words, effect))
            .collect();
        let args = Args::new()
            .with("change", upper_first(&change(words, one)))
            .with("items", words.list("list-and", items.clone()))
            .with("has_items", if items.is_empty() { "no" } else { "yes" });
        lines.push((1, words.texts.with("advise-change", &args)));
    }
    let args = Args::new()
        .with("points", words.range(plan.points.1))
        .with("verdict", words.verdict(plan.verdict));
    lines.push((1, words.texts.with("advise-after", &args)));
}

/// The last change of a plan that an item hangs on: there its points are told.
fn speaks_of(words: &Words<'_>, plan: &Plan, effect: &ItemEffect) -> Option<IndicatorId> {
    let standard = words.standard;
    let indicators = standard.items[effect.item].scoring.indicators().into_iter();
    let reads: Vec<IndicatorId> = indicators.flat_map(|id| standard.reported(id)).collect();
    let changes = plan.changes.iter().rev().map(|change| change.indicator);
    let mut changes = changes.filter(|id| reads.contains(id));
    changes.next()
}

/// `mục 7.1 từ 20 lên 40 điểm`
fn item(words: &Words<'_>, effect: &ItemEffect) -> String {
    let direction = if effect.after.min >= effect.before.min {
        "up"
    } else {
        "down"
    };
    let args = Args::new()
        .with("item", words.standard.items[effect.item].number.to_string())
        .with("before", words.range(effect.before))
        .with("after", words.range(effect.after))
        .with("direction", direction);
    words.texts.with("advise-item", &args)
}

/// `thêm 3 trẻ em được tiêm chủng đầy đủ (từ 94 lên 97)`
pub(super) fn change(words: &Words<'_>, change: &FigureChange) -> String {
    if let (Value::Number(from), Value::Number(to)) = (change.from, change.to) {
        return number(words, change.indicator, from, to);
    }
    let (what, has) = asked(&words.standard.indicators[change.indicator].label);
    let args = Args::new()
        .with("what", what)
        .with("has", if has { "yes" } else { "no" });
    words.texts.with("advise-answer", &args)
}

fn number(words: &Words<'_>, indicator: IndicatorId, from: Decimal, to: Decimal) -> String {
    let own = &words.standard.indicators[indicator];
    let by = (to - from).abs().normalize();
    let (id, what) = if own.is_count() {
        ("advise-count", counted(&own.label))
    } else {
        ("advise-percent", lower_first(&own.label))
    };
    let (unit, of) = words::points(by);
    let args = Args::new()
        .with("direction", if to > from { "up" } else { "down" })
        .with("by", by)
        .with("unit", Arg::Message(unit, of))
        .with("what", what)
        .with("from", words.quantity(indicator, from))
        .with("to", words.quantity(indicator, to));
    words.texts.with(id, &args)
}

/// What one record more or fewer undoes.
pub(super) fn hair(words: &Words<'_>, hair: Hair) -> String {
    number(words, hair.indicator, hair.from, hair.to)
}
