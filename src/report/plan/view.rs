//! A plan and what came of it as a value: the text, the document and the JSON are made from it.

use serde::Serialize;

use super::Planned;
use super::duty::{self, DutiesView};
use super::locality::{self, LocalityView};
use super::sentence::{self, Line};
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::{Aggregate, Goal, Provenance, Target};
use crate::plan::{GoalOutcome, Problem, TargetOutcome};
use crate::report::notes;
use crate::report::view::{Day, FileView, Number, Tool};
use crate::report::words::Words;
use crate::source::{FileId, SourceFile};

/// A plan and what came of it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Document<'a> {
    /// What wrote this.
    tool: Tool,
    /// The plan.
    plan: Head<'a>,
    /// The standard that units are recognised by; null where the plan applies none.
    standard: Option<Applied<'a>>,
    /// The files that data was read from.
    data: Vec<FileView<'a>>,
    /// How many units were counted.
    units: usize,
    /// How many targets are reached.
    met: usize,
    /// How many are not.
    not_met: usize,
    /// Of how many missing data decides.
    undetermined: usize,
    /// The targets, in the plan's order.
    pub(in crate::report) targets: Vec<TargetView<'a>>,
    /// Duties, reports, lists and links; null where the plan has none.
    pub(in crate::report) duties: Option<DutiesView<'a>>,
    #[serde(skip)]
    pub(in crate::report) heading: String,
    #[serde(skip)]
    pub(in crate::report) overview: Vec<String>,
    #[serde(skip)]
    pub(in crate::report) close: Vec<String>,
}

/// The plan.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    /// Whose plan it is.
    unit: Option<&'a str>,
    effective_from: Option<Day>,
    effective_to: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// The standard that it applies.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Applied<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// A target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct TargetView<'a> {
    number: u32,
    label: &'a str,
    citation: Option<&'a str>,
    pub(in crate::report) verdict: Verdict,
    /// All that it asks.
    pub(in crate::report) goals: Vec<GoalView<'a>>,
    #[serde(skip)]
    pub(super) heading: String,
    /// `Mục tiêu 5`
    #[serde(skip)]
    #[cfg_attr(
        not(feature = "xlsx"),
        expect(dead_code, reason = "only a workbook calls it so")
    )]
    pub(in crate::report) called: String,
}

/// One thing that a target asks.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct GoalView<'a> {
    kind: Kind,
    /// What is held against the range, in words.
    asks: String,
    /// The range, in words; null of an answer, which is to be yes.
    range: Option<String>,
    verdict: Verdict,
    /// Why nothing can be said, where that is not for missing figures.
    problem: Option<ProblemView>,
    /// How many units, or records of the plan's own.
    units: usize,
    /// How many of them lack nothing.
    complete: usize,
    /// The sum of the part over those that lack nothing: of shares of units, how many it holds of.
    part: Number,
    /// The sum of the whole over those; 0 of what is no ratio.
    whole: Number,
    /// Per how many a ratio is; null of what is no ratio.
    base: Option<Number>,
    /// What the part can be at least, whatever is missing.
    part_least: Number,
    /// What it can be at most; null without bound.
    part_most: Option<Number>,
    /// How much more it takes; null where it is reached, or where nothing can be said.
    shortfall: Option<ShortfallView>,
    /// The units that lack a figure.
    lacking: Vec<UnitView<'a>>,
    /// The figures that the plan's own unit lacks, by their names.
    own_lacking: Vec<&'a str>,
    /// The same by locality, the worst first.
    localities: Vec<LocalityView<'a>>,
    /// Whether nobody has compared it with the official text.
    unverified: bool,
    citation: Option<&'a str>,
    #[serde(skip)]
    pub(in crate::report) lines: Vec<Line>,
}

/// What is held against the range.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// The share of units that are recognised.
    Recognised,
    /// The share of units of which a condition holds.
    Units,
    /// A sum over a sum.
    Ratio,
    /// A sum.
    Sum,
    /// An answer of the plan's own unit.
    Answer,
}

/// Why nothing can be said.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum ProblemView {
    /// There is no unit.
    NoUnits,
    /// The denominator is 0.
    NoCase,
    /// The figures are too large for exact arithmetic.
    TooLarge,
}

/// How much more it takes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ShortfallView {
    /// Whether the part is to become more; else less.
    is_more: bool,
    /// How much where what is missing turns out best.
    best: Number,
    /// How much where it turns out worst; null without bound.
    worst: Option<Number>,
}

/// A unit.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct UnitView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
}

pub(in crate::report) fn document<'a>(planned: &'a Planned<'_>, words: &Words<'_>) -> Document<'a> {
    let (plan, sources) = (planned.plan, planned.sources);
    let outcomes = &planned.outcome.targets;
    let count = |verdict| outcomes.iter().filter(|one| one.verdict == verdict).count();
    let (met, not_met) = (count(Verdict::Met), count(Verdict::NotMet));
    let undetermined = count(Verdict::Undetermined);
    let standard = plan.is_applied.then(|| Applied {
        id: &plan.standard.id,
        title: &plan.standard.title,
        file: sources.file(plan.standard.file).into(),
    });
    let args = Args::new()
        .with("title", plan.title.as_str())
        .with("id", plan.id.as_str())
        .with("units", planned.units.len())
        .with("targets", outcomes.len())
        .with("met", met)
        .with("not_met", not_met)
        .with("undetermined", undetermined);
    let targets = plan.targets.iter().zip(outcomes);
    Document {
        tool: Tool::this(),
        plan: Head {
            id: &plan.id,
            title: &plan.title,
            legal_text: plan.legal_text.as_deref(),
            unit: plan.unit.as_deref(),
            effective_from: plan.effective_from.map(Day::from),
            effective_to: plan.effective_to.map(Day::from),
            file: sources.file(plan.file).into(),
        },
        standard,
        data: data_files(planned).map(|(_, file)| file.into()).collect(),
        units: planned.units.len(),
        met,
        not_met,
        undetermined,
        targets: targets
            .map(|(target, outcome)| self::target(planned, words, target, outcome))
            .collect(),
        duties: duty::view(planned, words),
        heading: words.texts.with("plan-heading", &args),
        overview: overview(planned, words, &args),
        close: close(planned, words),
    }
}

fn overview(planned: &Planned<'_>, words: &Words<'_>, args: &Args) -> Vec<String> {
    let has_targets = !planned.plan.targets.is_empty();
    let counts = has_targets.then(|| words.texts.with("plan-counts", args));
    let units = words.texts.with("plan-units", args);
    std::iter::once(units).chain(counts).collect()
}

fn target<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'_>,
    target: &'a Target,
    outcome: &'a TargetOutcome,
) -> TargetView<'a> {
    let goals = target.goals.iter().zip(&outcome.goals);
    let args = Args::new()
        .with("number", target.number.to_string())
        .with("label", target.label.as_str())
        .with("verdict", words.verdict(outcome.verdict));
    TargetView {
        number: target.number,
        label: &target.label,
        citation: target.citation.as_deref(),
        verdict: outcome.verdict,
        goals: goals
            .map(|(goal, outcome)| self::goal(planned, words, goal, outcome))
            .collect(),
        heading: words.texts.with("plan-target", &args),
        called: words.texts.with("plan-target-called", &args),
    }
}

fn goal<'a>(
    planned: &'a Planned<'_>,
    words: &Words<'_>,
    goal: &'a Goal,
    outcome: &'a GoalOutcome,
) -> GoalView<'a> {
    let figure = &outcome.standing.figure;
    let units = outcome.lacking.iter();
    let units = units.filter_map(|place| planned.units.get(*place));
    let own = outcome.own_lacking.iter();
    GoalView {
        kind: match goal.aggregate {
            Aggregate::Recognised => Kind::Recognised,
            Aggregate::Units(_) => Kind::Units,
            Aggregate::Ratio(_) => Kind::Ratio,
            Aggregate::Sum(_) => Kind::Sum,
            Aggregate::Answer(_) => Kind::Answer,
        },
        asks: sentence::asks(words, &goal.aggregate),
        range: sentence::range(words, goal),
        verdict: outcome.standing.verdict,
        problem: outcome.standing.problem.map(|problem| match problem {
            Problem::NoUnits => ProblemView::NoUnits,
            Problem::NoCase => ProblemView::NoCase,
            Problem::TooLarge => ProblemView::TooLarge,
        }),
        units: figure.units,
        complete: figure.complete,
        part: Number(figure.part),
        whole: Number(figure.whole),
        base: match &goal.aggregate {
            Aggregate::Ratio(one) => Some(Number(one.base)),
            Aggregate::Recognised | Aggregate::Units(_) => Some(Number(100.into())),
            Aggregate::Sum(_) | Aggregate::Answer(_) => None,
        },
        part_least: Number(figure.extent.low),
        part_most: figure.extent.high.map(Number),
        shortfall: outcome.standing.shortfall.map(|needs| ShortfallView {
            is_more: needs.is_more,
            best: Number(needs.best),
            worst: needs.worst.map(Number),
        }),
        lacking: units
            .map(|unit| UnitView {
                code: unit.record.identity.code.as_deref(),
                name: unit.record.identity.name.as_deref(),
                district: unit.record.identity.district.as_deref(),
            })
            .collect(),
        own_lacking: own
            .map(|id| planned.plan.standard.indicators[*id].name.as_str())
            .collect(),
        localities: (outcome.localities.iter())
            .map(|one| locality::view(goal, one))
            .collect(),
        unverified: goal.provenance == Provenance::Unverified,
        citation: goal.citation.as_deref(),
        lines: sentence::lines(planned, words, goal, outcome),
    }
}

/// What the result rests on.
pub(in crate::report) fn close(planned: &Planned<'_>, words: &Words<'_>) -> Vec<String> {
    let (plan, sources) = (planned.plan, planned.sources);
    let goals = plan.targets.iter().flat_map(|target| &target.goals);
    let unverified = goals.filter(|goal| goal.provenance == Provenance::Unverified);
    let of_duties = plan.duties.iter().flat_map(|duty| {
        let deadlines = duty.deadlines.iter().map(|one| &one.provenance);
        std::iter::once(&duty.provenance).chain(deadlines)
    });
    let of_links = plan.links.iter().map(|link| &link.provenance);
    let others = of_duties.chain(of_links);
    let others = others.filter(|one| **one == Provenance::Unverified);
    let unverified = unverified.count() + others.count();
    let mut lines = Vec::new();
    if unverified > 0 {
        let args = Args::new().with("count", unverified);
        lines.push(words.texts.with("plan-unverified", &args));
    }
    let sealed =
        |named: String, file: &SourceFile| format!("{named} {}", notes::short_sha256(words, file));
    let file = sources.file(plan.file);
    let args = Args::new().with("file", file.name.as_str());
    lines.push(sealed(words.texts.with("plan-file", &args), file));
    if plan.is_applied {
        lines.extend(notes::texts(words).map(|(named, file)| sealed(named, sources.file(file))));
    }
    lines.extend(
        data_files(planned)
            .map(|(_, file)| sealed(format!("{}.", notes::data_file(words, file)), file)),
    );
    lines.push(notes::tool());
    lines
}

/// The files that data was read from.
pub(in crate::report) fn data_files<'a>(
    planned: &'a Planned<'_>,
) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
    let (plan, standard) = (planned.plan, &planned.plan.standard);
    let files = planned.sources.files();
    files.filter(move |(id, file)| {
        let is_law = *id == plan.file
            || *id == standard.file
            || standard.texts.iter().any(|text| text.file == *id);
        !is_law && file.loss.is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "plan",
            "What came of a plan. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
