//! A plan: whose it is, what it rests on, what it asks and the figures that it brings along.

use serde::Serialize;

use super::Detail;
use super::indicators::{self, Indicator};
use crate::l10n::Args;
use crate::model::{self, Aggregate, Goal, IndicatorId, Plan, Provenance};
use crate::number::format_date;
use crate::report::notes;
use crate::report::phrase::upper_first;
use crate::report::plan::sentence;
use crate::report::words::Words;
use crate::source::Sources;

/// A plan.
#[derive(Serialize)]
pub(super) struct PlanPart {
    /// What the anchors of this plan begin with.
    key: String,
    pub(super) title: String,
    details: Vec<Detail>,
    /// What is said first where something is unverified.
    warning: Option<String>,
    targets: Vec<Target>,
    /// The figures that units report for it, besides those of its standard.
    units: Vec<Indicator>,
    /// Those that its own unit gives.
    own: Vec<Indicator>,
    made_by: String,
}

/// A target.
#[derive(Serialize)]
struct Target {
    number: u32,
    label: String,
    goals: Vec<Asked>,
}

/// One thing that it asks.
#[derive(Serialize)]
struct Asked {
    what: String,
    /// The range; that the answer is to be yes, of an answer.
    range: String,
    source: String,
    unverified: bool,
}

impl PlanPart {
    pub(super) fn new(words: &Words<'_>, plan: &Plan, sources: &Sources, key: &str) -> Self {
        let goals = plan.targets.iter().flat_map(|target| &target.goals);
        let unverified = goals.filter(|goal| is_unverified(goal)).count();
        let count = Args::new().with("count", unverified);
        let tool = Args::new().with("tool", notes::tool());
        let targets = plan.targets.iter();
        Self {
            key: key.to_owned(),
            title: plan.title.clone(),
            details: details(words, plan, sources),
            warning: (unverified > 0).then(|| words.texts.with("plan-unverified", &count)),
            targets: targets
                .map(|target| Target {
                    number: target.number,
                    label: target.label.clone(),
                    goals: (target.goals.iter())
                        .map(|goal| asked(words, goal))
                        .collect(),
                })
                .collect(),
            units: figures(words, plan, |id| !plan.own.contains(&id)),
            own: figures(words, plan, |id| plan.own.contains(&id)),
            made_by: words.texts.with("doc-made-by", &tool),
        }
    }
}

fn is_unverified(goal: &Goal) -> bool {
    goal.provenance == Provenance::Unverified
}

fn details(words: &Words<'_>, plan: &Plan, sources: &Sources) -> Vec<Detail> {
    let mut details = Vec::new();
    let mut add = |id: &str, value: String| details.push(Detail::new(words, id, value));
    if let Some(text) = &plan.legal_text {
        add("doc-legal-text", text.clone());
    }
    if let Some(unit) = &plan.unit {
        add("doc-plan-unit", unit.clone());
    }
    let days = [
        ("doc-issued", plan.issued),
        ("doc-effective", plan.effective_from),
        ("doc-effective-to", plan.effective_to),
    ];
    for (id, day) in days {
        if let Some(day) = day {
            add(id, format_date(day));
        }
    }
    for citation in &plan.citations {
        add("doc-plan-basis", citation.clone());
    }
    if plan.is_applied {
        let standard = &plan.standard;
        let args = Args::new()
            .with("title", standard.title.as_str())
            .with("id", standard.id.as_str());
        add("doc-plan-applies", words.texts.with("plan-heading", &args));
    }
    add("doc-plan-id", plan.id.clone());
    let file = sources.file(plan.file);
    add("doc-file", file.name.clone());
    add("doc-sha256", file.sha256.clone());
    details
}

fn asked(words: &Words<'_>, goal: &Goal) -> Asked {
    let mark = words.mark(&goal.provenance);
    let range = sentence::range(words, goal);
    let what = upper_first(&sentence::asks(words, &goal.aggregate));
    Asked {
        what: match &goal.aggregate {
            // Nothing else says what a sum is in.
            Aggregate::Sum(id) => format!("{what} ({})", words.standard.indicators[*id].unit()),
            _ => what,
        },
        range: range.unwrap_or_else(|| words.texts.get("doc-plan-answer")),
        source: match &goal.citation {
            Some(citation) => format!("{mark}. {}", words.provision_at(citation, goal.span)),
            None => mark,
        },
        unverified: is_unverified(goal),
    }
}

/// The figures that the plan itself declares, of one kind.
fn figures(words: &Words<'_>, plan: &Plan, of: impl Fn(IndicatorId) -> bool) -> Vec<Indicator> {
    let declared = plan.standard.indicators.iter();
    let declared = declared.filter(|(id, one)| one.span.file == plan.file && of(*id));
    declared
        .map(|(id, one): (IndicatorId, &model::Indicator)| {
            indicators::indicator(words, id, one, used(words, plan, id))
        })
        .collect()
}

/// The targets that count a figure.
fn used(words: &Words<'_>, plan: &Plan, id: IndicatorId) -> String {
    let asking = plan.targets.iter().filter(|target| {
        let mut goals = target.goals.iter();
        goals.any(|goal| goal.aggregate.indicators().contains(&id))
    });
    let numbers: Vec<String> = asking.map(|target| target.number.to_string()).collect();
    if numbers.is_empty() {
        return words.texts.get("doc-plan-used-nowhere");
    }
    let args = Args::new().with("targets", numbers.join(", "));
    words.texts.with("doc-plan-used", &args)
}
