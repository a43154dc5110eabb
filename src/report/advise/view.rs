//! Advice as a value: the text, the document and the JSON are made from it.

use serde::Serialize;

use super::district::DistrictView;
use super::sentence::{self, Line};
use super::{Advised, district, overview};
use crate::advise::{Advice, Answer, FigureChange, Plan, Way};
use crate::data::record::Value;
use crate::engine::{MissingName, Verdict};
use crate::l10n::Args;
use crate::report::Scored;
use crate::report::view::{Day, FileView, ItemNumber, Number, Points, Range, SummaryView, Tool};
use crate::report::words::Words;

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
    /// The names of the missing figures of which each alone is known to decide the verdict.
    deciding: Vec<&'a str>,
    /// Whether it is proven that no other missing figure does.
    is_deciding_all: bool,
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
    let plans = district::plans(advised);
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
        overview: overview::target(advised, words, &plans),
        plans: (plans.iter())
            .map(|(missing, plan)| district::view(advised, *missing, plan))
            .collect(),
        communes: communes
            .map(|(scored, advice)| commune(advised, words, scored, advice))
            .collect(),
        movable: movable.collect(),
        heading: words.texts.get("advise-heading"),
        close: overview::close(advised, words),
    }
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
        deciding: advice.deciding.facts.iter().map(name).collect(),
        is_deciding_all: advice.deciding.is_all,
        hairs: (advice.hairs.iter())
            .map(|hair| HairView {
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
