//! One target: the sums, what each unit adds to them, who lacks what and what that leaves open.

use std::cmp::Reverse;

use serde::Serialize;

use super::{PlanHead, Told, close};
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::number::Decimal;
use crate::plan::{self, Standing};
use crate::report::plan::Planned;
use crate::report::plan::figure::figure;
use crate::report::plan::matrix::is_judged;
use crate::report::plan::rows::{Asked, goals};
use crate::report::plan::sentence::{self, Line};
use crate::report::view::{Number, Tool};
use crate::report::words::Words;

/// So many units are named of each; JSON has all.
const MOST_NAMED: usize = 20;

/// A target and what each unit adds to it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Document<'a> {
    tool: Tool,
    plan: PlanHead<'a>,
    number: u32,
    label: &'a str,
    citation: Option<&'a str>,
    verdict: Verdict,
    /// All that it asks.
    goals: Vec<GoalView<'a>>,
    #[serde(skip)]
    heading: String,
    #[serde(skip)]
    close: Vec<String>,
}

/// One thing that it asks.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct GoalView<'a> {
    asks: String,
    /// Null of an answer, which is to be yes.
    range: Option<String>,
    verdict: Verdict,
    /// The sum of the part over the units that lack nothing.
    part: Number,
    /// The sum of the whole over those; 0 of what is no ratio.
    whole: Number,
    /// What the part can be over all units, whatever is missing.
    part_least: Number,
    /// Null without bound.
    part_most: Option<Number>,
    /// What each unit adds, those that fall short by most first; none of figures of the plan's own unit.
    units: Vec<Share<'a>>,
    #[serde(skip)]
    heading: String,
    #[serde(skip)]
    lines: Vec<Line>,
}

/// What a unit adds.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Share<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    /// Whether it lacks nothing.
    complete: bool,
    part_least: Number,
    /// Null without bound.
    part_most: Option<Number>,
    /// Null where it is not known.
    whole: Option<Number>,
    /// By how much it alone falls short of what is asked, at best; null where it does not, or where that is not
    /// asked of one unit.
    short: Option<Number>,
}

/// The target of a number; `None` where the plan has none.
pub(super) fn document<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'a>,
    number: u32,
) -> Option<Document<'a>> {
    let targets = planned.plan.targets.iter().zip(&planned.outcome.targets);
    let (target, came) = { targets }.find(|(target, _)| target.number == number)?;
    let args = Args::new()
        .with("number", number.to_string())
        .with("label", target.label.as_str())
        .with("verdict", words.verdict(came.verdict));
    let own = goals(planned).filter(|asked| asked.target.number == number);
    Some(Document {
        tool: Tool::this(),
        plan: PlanHead::of(planned),
        number,
        label: &target.label,
        citation: target.citation.as_deref(),
        verdict: came.verdict,
        goals: own.map(|asked| goal(planned, words, asked)).collect(),
        heading: words.texts.with("plan-target", &args),
        close: close(planned, words),
    })
}

fn goal<'a>(planned: &'a Planned<'_>, words: &Words<'a>, asked: Asked<'a>) -> GoalView<'a> {
    let (goal, outcome) = (asked.goal, asked.outcome);
    let mut units: Vec<(&plan::Unit<'a>, Standing)> = (planned.units.iter())
        .filter_map(|unit| Some((unit, plan::alone(planned.plan, goal, unit)?)))
        .collect();
    let short = |standing: &Standing| {
        let needs = standing.shortfall.filter(|_| is_judged(goal));
        needs.map(|needs| needs.best).filter(|best| !best.is_zero())
    };
    units.sort_by_key(|(_, it)| Reverse(short(it).unwrap_or(Decimal::ZERO)));
    let all = &outcome.standing.figure;
    let mut lines = sentence::lines(planned, words, goal, outcome).into_iter();
    let heading = lines.next().map(|(_, line)| line);
    let mut told: Vec<Line> = Vec::new();
    if all.complete < all.units {
        told.push((0, range(words, asked)));
    }
    // Who lacks figures is named with all of them here.
    told.extend(lacking(planned, words, asked).map(|line| (0, line)));
    let falling: Vec<&(&plan::Unit<'a>, Standing)> =
        units.iter().filter(|(_, it)| short(it).is_some()).collect();
    if !falling.is_empty() {
        let args = Args::new().with("count", falling.len());
        told.push((0, words.texts.with("plan-explain-falling", &args)));
        told.extend(falling.iter().take(MOST_NAMED).map(|(unit, standing)| {
            let name = words.commune(&unit.record.identity);
            let needs = standing.shortfall.map_or_else(String::new, |needs| {
                sentence::shortfall(words, goal, needs, standing.verdict)
            });
            (
                1,
                format!("{name}: {}{needs}", figure(words, goal, standing)),
            )
        }));
        let others = falling.len().saturating_sub(MOST_NAMED);
        if others > 0 {
            let args = Args::new().with("count", others);
            told.push((1, words.texts.with("plan-explain-more", &args)));
        }
    }
    GoalView {
        asks: sentence::asks(words, &goal.aggregate),
        range: sentence::range(words, goal),
        verdict: outcome.standing.verdict,
        part: Number(all.part),
        whole: Number(all.whole),
        part_least: Number(all.extent.low),
        part_most: all.extent.high.map(Number),
        units: (units.iter())
            .map(|(unit, standing)| {
                let identity = &unit.record.identity;
                let figure = &standing.figure;
                let complete = figure.complete == figure.units;
                Share {
                    code: identity.code.as_deref(),
                    name: identity.name.as_deref(),
                    district: identity.district.as_deref(),
                    complete,
                    part_least: Number(figure.extent.low),
                    part_most: figure.extent.high.map(Number),
                    whole: complete.then_some(Number(figure.whole)),
                    short: short(standing).map(Number),
                }
            })
            .collect(),
        heading: heading.unwrap_or_default(),
        lines: told,
    }
}

/// What the part can come to, whatever is missing.
fn range(words: &Words<'_>, asked: Asked<'_>) -> String {
    let extent = &asked.outcome.standing.figure.extent;
    let args = Args::new()
        .with("least", words.texts.number(extent.low))
        .with("unit", sentence::unit(words, &asked.goal.aggregate));
    match extent.high {
        Some(high) => {
            let args = args.with("most", words.texts.number(high));
            words.texts.with("plan-explain-range", &args)
        }
        None => words.texts.with("plan-explain-range-open", &args),
    }
}

/// Who lacks figures.
fn lacking(planned: &Planned<'_>, words: &Words<'_>, asked: Asked<'_>) -> Option<String> {
    let units = asked.outcome.lacking.iter();
    let units = units.filter_map(|place| planned.units.get(*place));
    let mut names: Vec<String> = units
        .map(|unit| words.commune(&unit.record.identity))
        .collect();
    let count = names.len();
    let own = sentence::lacking(planned, words, asked.outcome);
    if count == 0 {
        return own;
    }
    names.truncate(MOST_NAMED);
    let args = Args::new().with("count", count);
    let args = args.with("names", names.join(", "));
    Some(words.texts.with(
        if count > MOST_NAMED {
            "plan-explain-lacking-first"
        } else {
            "plan-lacking"
        },
        &args,
    ))
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
            "plan-target",
            "One target of a plan, with what each unit adds to it. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
