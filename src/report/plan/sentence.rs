//! What a target asks and what came of it, in words.

use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::{Aggregate, Endpoint, Form, Goal, Interval, Ratio};
use crate::number::Decimal;
use crate::plan::{Figure, GoalOutcome, Problem, Shortfall};
use crate::report::phrase::{lower_first, upper_first};
use crate::report::words::Words;
use crate::report::{condition, ratio};

use super::Planned;
use super::locality;

/// A line, and how deep it stands.
pub(super) type Line = (usize, String);

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
    let is_answer = matches!(goal.aggregate, Aggregate::Answer(_));
    (!is_answer).then(|| words.band(&goal.range, goal.aggregate.is_percent()))
}

/// Everything about one goal.
pub(super) fn lines(
    planned: &Planned<'_>,
    words: &Words<'_>,
    goal: &Goal,
    outcome: &GoalOutcome,
) -> Vec<Line> {
    let args = Args::new()
        .with("asks", upper_first(&asks(words, &goal.aggregate)))
        .with("result", result(words, goal, outcome));
    let mut lines = vec![(0, words.texts.with("plan-goal", &args))];
    lines.extend(lacking(planned, words, outcome).map(|line| (1, line)));
    lines.extend(
        locality::lines(words, goal, outcome)
            .into_iter()
            .map(|line| (1, line)),
    );
    lines
}

/// `9/17 (52,94%), yêu cầu từ 80% trở lên: không đạt, cần thêm 5 đơn vị`
fn result(words: &Words<'_>, goal: &Goal, outcome: &GoalOutcome) -> String {
    if let Some(problem) = outcome.standing.problem {
        return words.texts.get(match problem {
            Problem::NoUnits => "plan-no-units",
            Problem::NoCase => "plan-no-case",
            Problem::TooLarge => "plan-too-large",
        });
    }
    if let Aggregate::Answer(_) = goal.aggregate {
        return words.texts.get(match outcome.standing.verdict {
            Verdict::Met => "plan-answer-yes",
            Verdict::NotMet => "plan-answer-no",
            Verdict::Undetermined => "plan-answer-unknown",
        });
    }
    let args = Args::new()
        .with(
            "figure",
            figure(
                words,
                goal,
                &outcome.standing.figure,
                outcome.standing.verdict,
            ),
        )
        .with("range", range(words, goal).unwrap_or_default())
        .with("verdict", words.verdict(outcome.standing.verdict));
    let said = words.texts.with("plan-result", &args);
    match outcome.standing.shortfall {
        Some(needs) => said + &shortfall(words, goal, needs, outcome.standing.verdict),
        None => said,
    }
}

/// `9/17 (52,94%)`, `4.200.000.000 đồng`; where something is missing, of those that lack nothing.
pub(super) fn figure(words: &Words<'_>, goal: &Goal, figure: &Figure, verdict: Verdict) -> String {
    if figure.complete == 0 {
        return words.texts.get("plan-figure-none");
    }
    let is_whole = figure.complete == figure.units;
    let side = if is_whole {
        side(goal, verdict)
    } else {
        Interval::ALL
    };
    let counted = match &goal.aggregate {
        Aggregate::Ratio(one) => ratio_of_sums(words, one, figure, &side),
        Aggregate::Sum(id) | Aggregate::Answer(id) => {
            let unit = words.standard.indicators[*id].unit();
            format!("{} {unit}", words.texts.number(figure.part))
        }
        Aggregate::Recognised | Aggregate::Units(_) => {
            return share(words, goal, figure, verdict);
        }
    };
    if is_whole {
        return counted;
    }
    let args = Args::new()
        .with("counted", counted)
        .with("complete", figure.complete)
        .with("units", figure.units);
    words.texts.with("plan-figure-part", &args)
}

/// `1.810/10.390 (17,42%)`
fn ratio_of_sums(words: &Words<'_>, ratio: &Ratio, figure: &Figure, side: &Interval) -> String {
    let args = Args::new()
        .with("part", words.texts.number(figure.part))
        .with("whole", words.texts.number(figure.whole));
    let Some(shown) = ratio::shown(figure.part, figure.whole, ratio.base, side, 0) else {
        return words.texts.with("plan-part", &args);
    };
    let is_share = ratio.form == Form::Share;
    let args = args
        .with("share", words.ratio(shown, is_share))
        .with("base", ratio.base);
    let id = if is_share { "plan-share" } else { "plan-rate" };
    words.texts.with(id, &args)
}

/// `9/17 (52,94%)`, and of how many units it is open.
fn share(words: &Words<'_>, goal: &Goal, figure: &Figure, verdict: Verdict) -> String {
    let open = figure.units - figure.complete;
    let side = if open == 0 {
        side(goal, verdict)
    } else {
        Interval::ALL
    };
    let (part, units) = (figure.part, Decimal::from(figure.units));
    let shown = ratio::shown(part, units, Decimal::ONE_HUNDRED, &side, 0);
    let args = Args::new()
        .with("part", words.texts.number(part))
        .with("whole", words.texts.number(units))
        .with(
            "share",
            shown.map_or_else(String::new, |it| words.ratio(it, true)),
        );
    let counted = words.texts.with("plan-share", &args);
    if open == 0 {
        return counted;
    }
    let args = Args::new().with("counted", counted).with("open", open);
    words.texts.with("plan-share-open", &args)
}

/// Where an exact figure lies by its verdict, so that what is shown is not rounded over the bound.
fn side(goal: &Goal, verdict: Verdict) -> Interval {
    let other = |end: Endpoint| Endpoint {
        inclusive: !end.inclusive,
        ..end
    };
    match (verdict, goal.range.lower, goal.range.upper) {
        (Verdict::Met, ..) => goal.range,
        (Verdict::NotMet, Some(lower), None) => Interval {
            lower: None,
            upper: Some(other(lower)),
        },
        (Verdict::NotMet, None, Some(upper)) => Interval {
            lower: Some(other(upper)),
            upper: None,
        },
        _ => Interval::ALL,
    }
}

/// `, cần thêm 5 đơn vị`
pub(super) fn shortfall(
    words: &Words<'_>,
    goal: &Goal,
    needs: Shortfall,
    verdict: Verdict,
) -> String {
    let unit = match &goal.aggregate {
        Aggregate::Ratio(one) => words.standard.indicators[one.numerator].unit().to_owned(),
        Aggregate::Sum(id) | Aggregate::Answer(id) => {
            words.standard.indicators[*id].unit().to_owned()
        }
        Aggregate::Recognised | Aggregate::Units(_) => words.texts.get("plan-unit"),
    };
    let way = if needs.is_more { "more" } else { "less" };
    let worst = needs.worst.unwrap_or_default();
    let args = Args::new()
        .with("way", way)
        .with("best", words.texts.number(needs.best))
        .with("worst", words.texts.number(worst))
        .with("unit", unit);
    let id = match (verdict, needs.worst) {
        (Verdict::NotMet, Some(worst)) if worst == needs.best => "plan-needs",
        (Verdict::NotMet, Some(_)) => "plan-needs-between",
        (Verdict::NotMet, None) => "plan-needs-at-least",
        (Verdict::Undetermined, Some(_)) => "plan-needs-at-worst",
        (Verdict::Met, _) | (Verdict::Undetermined, None) => return String::new(),
    };
    words.texts.with(id, &args)
}

/// Who lacks figures, or which own ones are lacking.
fn lacking(planned: &Planned<'_>, words: &Words<'_>, outcome: &GoalOutcome) -> Option<String> {
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
    let names = names.map(|unit| words.commune(&unit.identity)).collect();
    let args = Args::new()
        .with("count", outcome.lacking.len())
        .with("names", some(words, names));
    Some(words.texts.with("plan-lacking", &args))
}

/// The first of several names, and how many there are besides.
fn some(words: &Words<'_>, mut names: Vec<String>) -> String {
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
