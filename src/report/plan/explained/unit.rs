//! One unit's part in every target.

use serde::Serialize;

use super::{PlanHead, Told, close};
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Goal;
use crate::plan::{self, Standing};
use crate::report::phrase::lower_first;
use crate::report::plan::Planned;
use crate::report::plan::matrix::is_judged;
use crate::report::plan::rows::{Asked, goals};
use crate::report::plan::sentence::{self, Line};
use crate::report::view::{Number, Tool};
use crate::report::words::Words;

/// A unit and its part in every target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Document<'a> {
    tool: Tool,
    plan: PlanHead<'a>,
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    /// All that targets ask of units, in the plan's order.
    goals: Vec<Share<'a>>,
    #[serde(skip)]
    heading: String,
    #[serde(skip)]
    close: Vec<String>,
}

/// What the unit adds to one thing that a target asks.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Share<'a> {
    /// The target's number.
    target: u32,
    label: &'a str,
    asks: String,
    /// How the unit would stand by itself; null of a sum that all units are to reach together.
    verdict: Option<Verdict>,
    /// Whether it lacks nothing.
    complete: bool,
    /// What it adds to the part, at least.
    part_least: Number,
    /// What it adds at most; null without bound.
    part_most: Option<Number>,
    /// What it adds to the whole; null where that is not known.
    whole: Option<Number>,
    /// The part of all units that lack nothing.
    part_of_all: Number,
    /// The figures that it lacks, by their names.
    lacking: Vec<&'a str>,
    #[serde(skip)]
    heading: String,
    #[serde(skip)]
    lines: Vec<Line>,
}

/// The unit in a place; `None` where there is no such unit.
pub(super) fn document<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'a>,
    place: usize,
) -> Option<Document<'a>> {
    let unit = planned.units.get(place)?;
    let identity = &unit.record.identity;
    let args = Args::new()
        .with("name", words.commune(identity))
        .with("title", planned.plan.title.as_str());
    let shares = goals(planned).filter_map(|asked| {
        let standing = plan::alone(planned.plan, asked.goal, unit)?;
        Some(share(planned, words, asked, (place, &standing)))
    });
    Some(Document {
        tool: Tool::this(),
        plan: PlanHead::of(planned),
        code: identity.code.as_deref(),
        name: identity.name.as_deref(),
        district: identity.district.as_deref(),
        goals: shares.collect(),
        heading: words.texts.with("plan-explain-unit", &args),
        close: close(planned, words),
    })
}

fn share<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'a>,
    asked: Asked<'a>,
    (place, standing): (usize, &Standing),
) -> Share<'a> {
    let (target, goal) = (asked.target, asked.goal);
    let figure = &standing.figure;
    let complete = figure.complete == figure.units;
    let all = &asked.outcome.standing.figure;
    let standard = &planned.plan.standard;
    let gaps: Vec<_> = planned.units.get(place).map_or_else(Vec::new, |unit| {
        let asked = goal.aggregate.indicators().into_iter();
        asked
            .flat_map(|id| unit.record.gaps(standard, id))
            .collect()
    });
    let mut lines = vec![(0, sentence::of_place(words, goal, standing))];
    lines.push((1, adds(words, goal, standing, asked)));
    if !gaps.is_empty() {
        let labels = gaps.iter();
        let labels = labels.map(|id| lower_first(&standard.indicators[*id].label));
        let labels = words.list("list-and", labels.collect());
        let args = Args::new().with("labels", labels);
        lines.push((1, words.texts.with("plan-explain-lacks", &args)));
    }
    let args = Args::new()
        .with("number", asked.called())
        .with("label", target.label.as_str());
    Share {
        target: target.number,
        label: &target.label,
        asks: sentence::asks(words, &goal.aggregate),
        verdict: is_judged(goal).then_some(standing.verdict),
        complete,
        part_least: Number(figure.extent.low),
        part_most: figure.extent.high.map(Number),
        whole: complete.then_some(Number(figure.whole)),
        part_of_all: Number(all.part),
        lacking: gaps
            .iter()
            .map(|id| standard.indicators[*id].name.as_str())
            .collect(),
        heading: words.texts.with("plan-explain-target", &args),
        lines,
    }
}

/// What it adds to the sums of all.
fn adds(words: &Words<'_>, goal: &Goal, standing: &Standing, asked: Asked<'_>) -> String {
    let all = &asked.outcome.standing.figure;
    let own = &standing.figure;
    let args = Args::new()
        .with("part", words.texts.number(own.extent.low))
        .with("all", words.texts.number(all.part))
        .with("unit", sentence::unit(words, &goal.aggregate));
    match own.extent.high {
        Some(high) if high == own.extent.low => words.texts.with("plan-explain-adds", &args),
        Some(high) => {
            let args = args.with("most", words.texts.number(high));
            words.texts.with("plan-explain-adds-between", &args)
        }
        None => words.texts.with("plan-explain-adds-open", &args),
    }
}

impl Told for Document<'_> {
    fn heading(&self) -> &str {
        &self.heading
    }

    fn sections(&self) -> Vec<(&str, &[Line])> {
        let goals = self.goals.iter();
        goals
            .map(|goal| (goal.heading.as_str(), goal.lines.as_slice()))
            .collect()
    }

    fn close(&self) -> &[String] {
        &self.close
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "plan-unit",
            "One unit's part in the targets of a plan. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
