//! Advice as a value: the text, the document and the JSON are made from it.

use serde::Serialize;

use super::Advised;
use super::sentence::{self, Line};
use crate::advise::{self, Advice, Answer, DistrictPlan, FigureChange, Hair, Plan, Way};
use crate::data::record::Value;
use crate::engine::{MissingName, Verdict};
use crate::l10n::Args;
use crate::model::Rounding;
use crate::number::Decimal;
use crate::report::view::{Day, FileView, ItemNumber, Number, Points, Range, SummaryView, Tool};
use crate::report::words::Words;
use crate::report::{Scored, notes, summary};

/// What would change it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Document<'a> {
    /// What wrote this.
    tool: Tool,
    /// The standard.
    standard: Head<'a>,
    /// How many communes are recognised, and how far that is from the target.
    summary: SummaryView,
    /// The fewest changes that bring all communes to the target. Where something is missing, what it takes
    /// where that turns out at its worst, and at its best.
    plans: Vec<DistrictView<'a>>,
    /// The communes, in their order.
    pub(super) communes: Vec<CommuneView<'a>>,
    /// The figures that may be changed, and which way.
    movable: Vec<Movable<'a>>,
    #[serde(skip)]
    pub(super) heading: String,
    #[serde(skip)]
    pub(super) overview: Vec<Line>,
    #[serde(skip)]
    pub(super) close: Vec<Line>,
}

/// The standard that was scored by.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    /// The day that it was chosen for.
    day: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// What stands for what is missing.
#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Completion {
    /// Nothing is missing that a verdict hangs on.
    Complete,
    /// Each item that lacks something gives the fewest points that are possible.
    Worst,
    /// Each gives the most.
    Best,
}

/// The fewest changes that bring all communes to the target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct DistrictView<'a> {
    missing: Completion,
    /// Communes that are recognised without any change.
    recognised: usize,
    /// How many more the target asks.
    needed: usize,
    /// How many are recognised at most, whatever is changed.
    reachable: usize,
    /// Whether the target can be reached.
    reaches_target: bool,
    /// How many figures change in all.
    changes: usize,
    /// By how much: a unit of what is counted, an answer and a percentage point count as one.
    effort: Number,
    /// Whether that is proven to be the least.
    is_least: bool,
    /// The communes to bring there, the cheapest first.
    communes: Vec<Named<'a>>,
}

/// A commune by its name.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Named<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    /// How many of its figures change.
    changes: usize,
}

/// A commune.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct CommuneView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    pub(super) verdict: Verdict,
    points: Range,
    /// What it takes where all that is missing turns out at its worst.
    worst: AnswerView<'a>,
    /// The same at its best; the same answer where nothing is missing.
    best: AnswerView<'a>,
    /// The names of the missing figures of which each alone decides the verdict.
    deciding: Vec<&'a str>,
    /// Of a recognised commune, the single records that would undo it.
    hairs: Vec<HairView<'a>>,
    #[serde(skip)]
    pub(super) heading: String,
    #[serde(skip)]
    pub(super) lines: Vec<Line>,
}

/// What it takes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "answer", rename_all = "snake_case")]
enum AnswerView<'a> {
    /// Nothing: it is recognised.
    Recognised,
    /// These changes.
    Plans {
        /// The least first, then the least of those that leave one of its figures alone.
        plans: Vec<PlanView<'a>>,
        /// One change fewer than the first has.
        fewer_changes: usize,
        /// The most points that can be reached with so many, everything else that is asked given; null where
        /// that cannot be reached.
        fewer_most: Option<Points>,
        /// Whether the first is proven to be the least.
        is_least: bool,
    },
    /// No change of what may be changed does.
    Unreachable {
        /// The most points that can be reached, everything else that is asked given; null where that cannot
        /// be reached.
        most: Option<Points>,
        /// Whether that is proven.
        is_proven: bool,
    },
    /// Nothing can be said.
    Unknown,
}

/// Changes after which a commune is recognised.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PlanView<'a> {
    changes: Vec<ChangeView<'a>>,
    /// By how much, all together: a unit of what is counted, an answer and a percentage point count as one.
    effort: Number,
    /// The items whose points then differ.
    items: Vec<ItemView>,
    /// The total after.
    points: Range,
    verdict: Verdict,
}

/// A figure that changes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ChangeView<'a> {
    name: &'a str,
    from: ValueView,
    to: ValueView,
    /// The same in words.
    text: String,
}

/// A value of a figure.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum ValueView {
    Answer(bool),
    Number(Number),
}

/// What becomes of an item.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ItemView {
    item: ItemNumber,
    before: Range,
    after: Range,
}

/// One record that would undo a recognition.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct HairView<'a> {
    name: &'a str,
    from: Number,
    to: Number,
}

/// A figure that may be changed.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Movable<'a> {
    name: &'a str,
    way: WayView,
}

/// Which way.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum WayView {
    Rises,
    Falls,
    /// From no to yes.
    BecomesYes,
}

pub(super) fn document<'a>(advised: &'a Advised<'_>, words: &Words<'_>) -> Document<'a> {
    let assessment = advised.assessment;
    let standard = assessment.standard;
    let communes = assessment.communes.iter().zip(&advised.advice);
    let plans = district_plans(advised);
    let ids = standard.indicators.ids();
    let movable = ids.filter_map(|id| {
        Some(Movable {
            name: &standard.indicators[id].name,
            way: match advised.adviser.way(id)? {
                Way::Rises => WayView::Rises,
                Way::Falls => WayView::Falls,
                Way::BecomesYes => WayView::BecomesYes,
            },
        })
    });
    Document {
        tool: Tool::this(),
        standard: Head {
            id: &standard.id,
            title: &standard.title,
            day: standard.day.map(Day::from),
            file: assessment.sources.file(standard.file).into(),
        },
        summary: (&assessment.summary).into(),
        overview: overview(advised, words, &plans),
        plans: (plans
            .iter()
            .map(|(missing, plan)| district(advised, *missing, plan)))
        .collect(),
        communes: communes
            .map(|(scored, advice)| commune(advised, words, scored, advice))
            .collect(),
        movable: movable.collect(),
        heading: words.texts.get("advise-heading"),
        close: close(advised, words),
    }
}

/// The plan for all communes: where something is missing, one for the worst and one for the best.
fn district_plans(advised: &Advised<'_>) -> Vec<(Completion, DistrictPlan)> {
    let required = advised.assessment.summary.required;
    let communes = || {
        let communes = advised.assessment.communes.iter().zip(&advised.advice);
        communes.map(|(scored, advice)| (scored.record.identity.code.as_deref(), advice))
    };
    let worst = advise::district_plan(communes(), required, |advice| &advice.worst);
    if advised
        .advice
        .iter()
        .all(|advice| advice.worst == advice.best)
    {
        return vec![(Completion::Complete, worst)];
    }
    let best = advise::district_plan(communes(), required, |advice| &advice.best);
    vec![(Completion::Worst, worst), (Completion::Best, best)]
}

fn answer_of(missing: Completion, advice: &Advice) -> &Answer {
    match missing {
        Completion::Complete | Completion::Worst => &advice.worst,
        Completion::Best => &advice.best,
    }
}

fn district<'a>(
    advised: &'a Advised<'_>,
    missing: Completion,
    plan: &DistrictPlan,
) -> DistrictView<'a> {
    let named = plan.communes.iter().filter_map(|place| {
        let scored = advised.assessment.communes.get(*place)?;
        let advice = advised.advice.get(*place)?;
        Some(Named {
            code: scored.record.identity.code.as_deref(),
            name: scored.record.identity.name.as_deref(),
            changes: answer_of(missing, advice).cost()?.0,
        })
    });
    DistrictView {
        missing,
        recognised: plan.recognised,
        needed: plan.needed,
        reachable: plan.reachable,
        reaches_target: plan.reaches_target(),
        changes: plan.changes,
        effort: Number(plan.effort),
        is_least: plan.is_least,
        communes: named.collect(),
    }
}

/// The target, and the plans for it.
fn overview(
    advised: &Advised<'_>,
    words: &Words<'_>,
    plans: &[(Completion, DistrictPlan)],
) -> Vec<Line> {
    let assessment = advised.assessment;
    let texts = words.texts;
    let mut lines: Vec<Line> = summary::target(assessment, words)
        .into_iter()
        .map(|line| (0, line))
        .collect();
    for (missing, plan) in plans {
        let depth = usize::from(*missing != Completion::Complete);
        match missing {
            Completion::Complete => {}
            Completion::Worst => lines.push((0, texts.get("advise-worst"))),
            Completion::Best => lines.push((0, texts.get("advise-best"))),
        }
        let all = assessment.communes.len();
        let args = Args::new()
            .with("communes", plan.communes.len())
            .with("changes", plan.changes)
            .with("recognised", plan.recognised)
            .with("reachable", plan.reachable)
            .with("share", words.figure(share(plan.reachable, all), true))
            .with("all", all);
        let id = match (plan.needed, plan.reaches_target(), plan.is_least) {
            (0, ..) => "advise-district-reached",
            (_, true, true) => "advise-district-plan",
            (_, true, false) => "advise-district-not-proven",
            (_, false, _) if plan.communes.is_empty() => "advise-district-nothing",
            (_, false, _) => "advise-district-unreachable",
        };
        lines.push((depth, texts.with(id, &args)));
        for (at, place) in plan.communes.iter().enumerate() {
            let (Some(scored), Some(advice)) =
                (assessment.communes.get(*place), advised.advice.get(*place))
            else {
                continue;
            };
            let Some(least) = answer_of(*missing, advice).least() else {
                continue;
            };
            let changes = least.changes.iter();
            let changes: Vec<String> = changes.map(|one| sentence::change(words, one)).collect();
            let args = Args::new()
                .with("number", at + 1)
                .with("commune", words.commune(&scored.record.identity))
                .with("changes", changes.join("; "));
            lines.push((depth + 1, texts.with("advise-district-commune", &args)));
        }
    }
    lines
}

/// A share in per cent, with one decimal.
fn share(part: usize, all: usize) -> Decimal {
    let share = Decimal::from(part) * Decimal::ONE_HUNDRED;
    let share = share.checked_div(Decimal::from(all)).unwrap_or_default();
    // Never rounded up to a target that is not reached.
    Rounding::to_digits(1)
        .map_or(share, |digits| digits.floor(share))
        .normalize()
}

fn commune<'a>(
    advised: &'a Advised<'_>,
    words: &Words<'_>,
    scored: &'a Scored,
    advice: &Advice,
) -> CommuneView<'a> {
    let standard = advised.assessment.standard;
    let (identity, outcome) = (&scored.record.identity, &scored.outcome);
    let args = Args::new()
        .with("commune", words.commune(identity))
        .with("verdict", words.verdict(outcome.verdict))
        .with("points", words.range(outcome.points));
    let name = |name: &MissingName| name.name(standard);
    CommuneView {
        code: identity.code.as_deref(),
        name: identity.name.as_deref(),
        district: identity.district.as_deref(),
        verdict: outcome.verdict,
        points: outcome.points.into(),
        worst: answer(advised, words, &advice.worst),
        best: answer(advised, words, &advice.best),
        deciding: advice.deciding.iter().map(name).collect(),
        hairs: (advice.hairs.iter())
            .map(|hair: &Hair| HairView {
                name: &standard.indicators[hair.indicator].name,
                from: Number(hair.from),
                to: Number(hair.to),
            })
            .collect(),
        heading: words.texts.with("advise-commune", &args),
        lines: sentence::lines(words, outcome, advice),
    }
}

fn answer<'a>(advised: &'a Advised<'_>, words: &Words<'_>, answer: &Answer) -> AnswerView<'a> {
    match answer {
        Answer::Recognised => AnswerView::Recognised,
        Answer::Unknown => AnswerView::Unknown,
        Answer::Unreachable { most, is_proven } => AnswerView::Unreachable {
            most: most.map(Points::from),
            is_proven: *is_proven,
        },
        Answer::Plans {
            plans,
            fewer,
            is_least,
        } => AnswerView::Plans {
            plans: plans.iter().map(|one| plan(advised, words, one)).collect(),
            fewer_changes: fewer.changes,
            fewer_most: fewer.most.map(Points::from),
            is_least: *is_least,
        },
    }
}

fn plan<'a>(advised: &'a Advised<'_>, words: &Words<'_>, plan: &Plan) -> PlanView<'a> {
    let standard = advised.assessment.standard;
    let value = |value: Value| match value {
        Value::Flag(answer) => ValueView::Answer(answer),
        Value::Number(number) => ValueView::Number(Number(number)),
    };
    let change = |change: &FigureChange| ChangeView {
        name: &standard.indicators[change.indicator].name,
        from: value(change.from),
        to: value(change.to),
        text: sentence::change(words, change),
    };
    PlanView {
        changes: plan.changes.iter().map(change).collect(),
        effort: Number(plan.effort),
        items: (plan.items.iter())
            .map(|effect| ItemView {
                item: standard.items[effect.item].number.into(),
                before: effect.before.into(),
                after: effect.after.into(),
            })
            .collect(),
        points: plan.points.1.into(),
        verdict: plan.verdict,
    }
}

/// What may be changed, what counts as a fact, and what all of it rests on.
fn close(advised: &Advised<'_>, words: &Words<'_>) -> Vec<Line> {
    let standard = advised.assessment.standard;
    let texts = words.texts;
    let labels = |wanted: fn(Option<Way>) -> bool| {
        let ids = standard.indicators.ids();
        let ids = ids.filter(|id| {
            !standard.indicators[*id].is_calculated() && wanted(advised.adviser.way(*id))
        });
        let labels: Vec<String> = ids
            .map(|id| standard.indicators[id].label.clone())
            .collect();
        labels
    };
    let lists = [
        ("advise-may-rise", labels(|way| way == Some(Way::Rises))),
        ("advise-may-fall", labels(|way| way == Some(Way::Falls))),
        (
            "advise-may-become-yes",
            labels(|way| way == Some(Way::BecomesYes)),
        ),
        ("advise-facts", labels(|way| way.is_none())),
    ];
    let lists = lists.into_iter().filter(|(_, labels)| !labels.is_empty());
    let mut lines: Vec<Line> = lists
        .map(|(id, labels)| {
            let args = Args::new().with("figures", labels.join("; "));
            (0, texts.with(id, &args))
        })
        .collect();
    lines.push((0, texts.get("advise-note")));
    lines
        .extend(notes::unverified(words, advised.assessment.unverified_used()).map(|one| (0, one)));
    lines.push((0, notes::standard(words)));
    lines.push((0, notes::tool()));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "advise",
            "The smallest changes by which communes are recognised. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
