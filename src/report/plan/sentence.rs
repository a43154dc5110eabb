//! What a target asks and what came of it, in words.

use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::{Aggregate, Goal};
use crate::plan::{GoalOutcome, Problem, Shortfall, Standing};
use crate::report::condition;
use crate::report::phrase::{lower_first, upper_first};
use crate::report::words::Words;

use super::Planned;
use super::figure::figure;
use super::locality;
use super::matrix::is_judged;

/// A line, and how deep it stands.
pub(in crate::report) type Line = (usize, String);

/// How many localities, and names of units, a line names; of more only the number.
const MOST_NAMED: usize = 5;

/// What a goal asks: `tỷ lệ đơn vị được công nhận`.
pub(in crate::report) fn asks(words: &Words<'_>, aggregate: &Aggregate) -> String {
    let label = |id| lower_first(&words.standard.indicators[id].label);
    let (id, args) = match aggregate {
        Aggregate::Recognised => ("plan-asks-recognised", Args::new()),
        Aggregate::Units(asked) => {
            let asked = condition::text(words, asked);
            ("plan-asks-units", Args::new().with("condition", asked))
        }
        Aggregate::Ratio(one) => {
            let args = Args::new()
                .with("part", label(one.numerator))
                .with("whole", label(one.denominator));
            ("plan-asks-ratio", args)
        }
        Aggregate::Sum(id) | Aggregate::Answer(id) => return label(*id),
    };
    words.texts.with(id, &args)
}

/// What must come of it: `từ 80% trở lên`; nothing of an answer.
pub(in crate::report) fn range(words: &Words<'_>, goal: &Goal) -> Option<String> {
    let band = || words.band(&goal.range, goal.aggregate.is_percent());
    match goal.aggregate {
        Aggregate::Answer(_) => None,
        Aggregate::Sum(_) => {
            let args = Args::new().with("range", band());
            let args = args.with("unit", unit(words, &goal.aggregate));
            Some(words.texts.with("plan-range-of", &args))
        }
        _ => Some(band()),
    }
}

/// Everything about one goal.
pub(in crate::report) fn lines(
    planned: &Planned<'_>,
    words: &Words<'_>,
    goal: &Goal,
    outcome: &GoalOutcome,
) -> Vec<Line> {
    let args = Args::new()
        .with("asks", upper_first(&asks(words, &goal.aggregate)))
        .with("result", result(words, goal, &outcome.standing));
    let mut lines = vec![(0, words.texts.with("plan-goal", &args))];
    lines.extend(lacking(planned, words, outcome).map(|line| (1, line)));
    lines.extend(
        locality::lines(words, goal, outcome)
            .into_iter()
            .map(|line| (1, line)),
    );
    lines
}

/// The same of some of the units: what is asked of all together is not held against them.
pub(in crate::report) fn of_place(words: &Words<'_>, goal: &Goal, standing: &Standing) -> String {
    let said = if is_judged(goal) {
        result(words, goal, standing)
    } else {
        figure(words, goal, standing)
    };
    let args = Args::new()
        .with("asks", upper_first(&asks(words, &goal.aggregate)))
        .with("result", said);
    words.texts.with("plan-goal", &args)
}

/// `9/17 (52,94%), yêu cầu từ 80% trở lên: không đạt, cần thêm 5 đơn vị`
fn result(words: &Words<'_>, goal: &Goal, standing: &Standing) -> String {
    if let Some(problem) = standing.problem {
        return self::problem(words, problem);
    }
    if let Aggregate::Answer(_) = goal.aggregate {
        return answer(words, standing.verdict);
    }
    let args = Args::new()
        .with("figure", figure(words, goal, standing))
        .with("range", range(words, goal).unwrap_or_default())
        .with("verdict", words.verdict(standing.verdict));
    let said = words.texts.with("plan-result", &args);
    match standing.shortfall {
        Some(needs) => said + &shortfall(words, goal, needs, standing.verdict),
        None => said,
    }
}

/// `, cần thêm 5 đơn vị`
pub(in crate::report) fn shortfall(
    words: &Words<'_>,
    goal: &Goal,
    needs: Shortfall,
    verdict: Verdict,
) -> String {
    let way = if needs.is_more { "more" } else { "less" };
    let worst = needs.worst.unwrap_or_default();
    let args = Args::new()
        .with("way", way)
        .with("best", words.texts.number(needs.best))
        .with("worst", words.texts.number(worst))
        .with("unit", unit(words, &goal.aggregate));
    let id = match (verdict, needs.worst) {
        (Verdict::NotMet, Some(worst)) if worst == needs.best => "plan-needs",
        (Verdict::NotMet, Some(_)) => "plan-needs-between",
        (Verdict::NotMet, None) => "plan-needs-at-least",
        (Verdict::Undetermined, Some(_)) => "plan-needs-at-worst",
        (Verdict::Met, _) | (Verdict::Undetermined, None) => return String::new(),
    };
    words.texts.with(id, &args)
}

/// Why nothing can be said.
pub(in crate::report) fn problem(words: &Words<'_>, problem: Problem) -> String {
    words.texts.get(match problem {
        Problem::NoUnits => "plan-no-units",
        Problem::NoCase => "plan-no-case",
        Problem::TooLarge => "plan-too-large",
    })
}

/// What the plan's own unit answers.
pub(in crate::report) fn answer(words: &Words<'_>, verdict: Verdict) -> String {
    words.texts.get(match verdict {
        Verdict::Met => "plan-answer-yes",
        Verdict::NotMet => "plan-answer-no",
        Verdict::Undetermined => "plan-answer-unknown",
    })
}

/// What the part of a figure counts: `trẻ em`, `đồng`.
pub(in crate::report) fn unit(words: &Words<'_>, aggregate: &Aggregate) -> String {
    let of = |id| words.standard.indicators[id].unit().to_owned();
    match aggregate {
        Aggregate::Ratio(one) => of(one.numerator),
        Aggregate::Sum(id) | Aggregate::Answer(id) => of(*id),
        Aggregate::Recognised | Aggregate::Units(_) => words.texts.get("plan-unit"),
    }
}

/// Who lacks figures, or which own ones are lacking.
pub(super) fn lacking(
    planned: &Planned<'_>,
    words: &Words<'_>,
    outcome: &GoalOutcome,
) -> Option<String> {
    if !outcome.own_lacking.is_empty() {
        let labels = outcome.own_lacking.iter();
        let labels = labels.map(|id| lower_first(&words.standard.indicators[*id].label));
        let unit = planned.plan.unit.as_deref().unwrap_or_default();
        let args = Args::new()
            .with("unit", unit)
            .with("labels", words.list("list-and", labels.collect()));
        return Some(words.texts.with("plan-own-lacking", &args));
    }
    if outcome.lacking.is_empty() {
        return None;
    }
    let names = outcome.lacking.iter();
    let names = names.filter_map(|place| planned.units.get(*place));
    let names = names
        .map(|unit| words.commune(&unit.record.identity))
        .collect();
    let args = Args::new()
        .with("count", outcome.lacking.len())
        .with("names", some(words, names));
    Some(words.texts.with("plan-lacking", &args))
}

/// The first of several names, and how many there are besides.
pub(super) fn some(words: &Words<'_>, mut names: Vec<String>) -> String {
    let others = names.len().saturating_sub(MOST_NAMED);
    if others == 0 {
        return words.list("list-and", names);
    }
    names.truncate(MOST_NAMED);
    let args = Args::new()
        .with("names", names.join(", "))
        .with("others", others);
    words.texts.with("plan-and-others", &args)
}
