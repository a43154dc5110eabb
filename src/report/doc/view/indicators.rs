//! What communes report and what they are: names, units, limits, and what uses them.

use serde::Serialize;

use crate::l10n::Args;
use crate::model::{
    self, Adjustment, AttributeDomain, AttributeId, Condition, Fact, IndicatorId, IndicatorKind,
    Scoring,
};
use crate::number::Decimal;
use crate::report::phrase::lower_first;
use crate::report::words::Words;

/// An indicator.
#[derive(Serialize)]
pub(super) struct Indicator {
    name: String,
    label: String,
    unit: String,
    limits: String,
    used: String,
}

/// An attribute.
#[derive(Serialize)]
pub(super) struct Attribute {
    name: String,
    label: String,
    values: String,
    /// What asks for it.
    used: String,
}

pub(super) fn indicators(words: &Words<'_>) -> Vec<Indicator> {
    let indicators = words.standard.indicators.iter();
    indicators
        .map(|(id, one)| indicator(words, id, one, used(words, id)))
        .collect()
}

/// One of them, and what uses it.
pub(super) fn indicator(
    words: &Words<'_>,
    id: IndicatorId,
    indicator: &model::Indicator,
    used: String,
) -> Indicator {
    Indicator {
        name: indicator.name.clone(),
        label: indicator.label.clone(),
        unit: match &indicator.kind {
            IndicatorKind::Flag => words.texts.get("doc-yes-no"),
            IndicatorKind::Percent | IndicatorKind::Count { .. } => indicator.unit().to_owned(),
        },
        limits: limits(words, id, indicator),
        used,
    }
}

fn limits(words: &Words<'_>, id: IndicatorId, indicator: &model::Indicator) -> String {
    let standard = words.standard;
    let said = |message, args: Args| words.texts.with(message, &args);
    let mut limits = Vec::new();
    if let Some(sum) = words.sum(indicator) {
        limits.push(said("doc-calculated", Args::new().with("sum", sum)));
    }
    if !indicator.at_least.is_zero() {
        let args = Args::new().with("value", indicator.at_least);
        limits.push(said("doc-limit-least", args));
    }
    // That a percentage is at most 100 goes without saying.
    let most = indicator.at_most;
    let most = most
        .filter(|most| indicator.kind != IndicatorKind::Percent || *most != Decimal::ONE_HUNDRED);
    if let Some(most) = most {
        limits.push(words.at_most(words.texts.number(most)));
    }
    // What a sum says is not said again.
    let stated = indicator.limits.iter();
    for limit in stated.filter(|limit| !standard.follows(id, **limit)) {
        limits.push(words.at_most(lower_first(&standard.indicators[*limit].label)));
    }
    limits.extend(indicator.adjustment.map(|adjustment| {
        words.texts.get(match adjustment {
            Adjustment::Fixed => "doc-fixed",
            Adjustment::OnlyRises => "doc-only-rises",
            Adjustment::OnlyFalls => "doc-only-falls",
        })
    }));
    limits.join("; ")
}

/// The items that look at an indicator, the others that are calculated from it, and how many it
/// limits.
fn used(words: &Words<'_>, id: IndicatorId) -> String {
    let standard = words.standard;
    let items = standard.items.values();
    let items = items.filter(|item| item.scoring.indicators().contains(&id));
    let items: Vec<String> = items.map(|item| item.number.to_string()).collect();
    let limited = standard.indicators.iter();
    let limited = limited
        .filter(|(other, it)| it.limits.contains(&id) && !standard.follows(*other, id))
        .count();
    let sums = standard.indicators.values();
    let sums = sums.filter(|other| other.terms.iter().any(|term| term.indicator == id));
    let sums: Vec<String> = sums.map(|sum| lower_first(&sum.label)).collect();
    let mut uses = Vec::new();
    let mut requirements = standard.recognition.requirements.iter();
    let asked = requirements.any(|asked| asked.condition.indicators().contains(&id));
    if items.is_empty() && !asked && sums.is_empty() {
        uses.push(words.texts.get("doc-used-nowhere"));
    } else if !items.is_empty() {
        let args = Args::new().with("items", items.join(", "));
        uses.push(words.texts.with("doc-used-items", &args));
    }
    if asked {
        uses.push(words.texts.get("doc-used-recognition"));
    }
    if !sums.is_empty() {
        let args = Args::new().with("sums", words.quoted(&sums));
        uses.push(words.texts.with("doc-used-sums", &args));
    }
    if limited > 0 {
        let args = Args::new().with("count", limited);
        uses.push(words.texts.with("doc-used-limits", &args));
    }
    uses.join("; ")
}

pub(super) fn attributes(words: &Words<'_>) -> Vec<Attribute> {
    let attributes = words.standard.attributes.iter();
    let view = |(id, attribute): (AttributeId, &model::Attribute)| Attribute {
        name: attribute.name.clone(),
        label: attribute.label.clone(),
        values: match &attribute.domain {
            AttributeDomain::Flag => words.texts.get("doc-yes-no"),
            AttributeDomain::Choices(choices) => choices.join(", "),
        },
        used: attribute_used(words, id),
    };
    attributes.map(view).collect()
}

/// The classes, items and conditions that ask for an attribute.
fn attribute_used(words: &Words<'_>, id: AttributeId) -> String {
    let standard = words.standard;
    let classes = standard.classes.values();
    let asking = classes.filter(|class| {
        let condition = class.condition.as_ref();
        condition.is_some_and(|condition| condition.facts().iter().any(|is| is.0 == id))
    });
    let asking: Vec<String> = asking.map(|class| class.label.clone()).collect();
    let mut uses = Vec::new();
    if !asking.is_empty() {
        let args = Args::new().with("classes", words.quoted(&asking));
        uses.push(words.texts.with("doc-used-classes", &args));
    }
    let items = standard.items.values();
    let items = items.filter(|item| match &item.scoring {
        Scoring::When { condition, .. } => looks_at(condition, id),
        Scoring::Flag { .. } | Scoring::Measure { .. } => false,
    });
    let items: Vec<String> = items.map(|item| item.number.to_string()).collect();
    if !items.is_empty() {
        let args = Args::new().with("items", items.join(", "));
        uses.push(words.texts.with("doc-used-items", &args));
    }
    let mut requirements = standard.recognition.requirements.iter();
    if requirements.any(|asked| looks_at(&asked.condition, id)) {
        uses.push(words.texts.get("doc-used-recognition"));
    }
    uses.join("; ")
}

fn looks_at(condition: &Condition, wanted: AttributeId) -> bool {
    let facts = condition.facts();
    let mut facts = facts.iter();
    facts.any(|fact| matches!(fact, Fact::Is(attribute, _) if *attribute == wanted))
}
