//! What was added up, as it is shown.

use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::{Aggregate, Endpoint, Form, Goal, Interval};
use crate::number::Decimal;
use crate::plan::{Figure, Standing};
use crate::report::ratio::{self, Shown};
use crate::report::words::Words;

/// A figure of those units that lack nothing; of shares of units, against all of them.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Counted {
    /// The sum of the part.
    pub(in crate::report) part: Decimal,
    /// What it is a part of; none of what is no ratio.
    pub(in crate::report) whole: Option<Decimal>,
    /// One over the other, times the base; rounded, but never over the bound.
    pub(in crate::report) shown: Option<Shown>,
}

/// What was counted; `None` where no unit has its figures.
pub(in crate::report) fn counted(goal: &Goal, standing: &Standing) -> Option<Counted> {
    let figure = &standing.figure;
    if figure.complete == 0 {
        return None;
    }
    let part = figure.part;
    let (whole, base) = match &goal.aggregate {
        Aggregate::Ratio(one) => (figure.whole, one.base),
        Aggregate::Recognised | Aggregate::Units(_) => {
            (Decimal::from(figure.units), Decimal::ONE_HUNDRED)
        }
        Aggregate::Sum(_) | Aggregate::Answer(_) => {
            return Some(Counted {
                part,
                whole: None,
                shown: None,
            });
        }
    };
    let within = side(goal, figure, standing.verdict);
    Some(Counted {
        part,
        whole: Some(whole),
        shown: ratio::shown(part, whole, base, &within, 0),
    })
}

/// `9/17 (52,94%)`, `4.200.000.000 đồng`; where something is missing, of those that lack nothing.
pub(in crate::report) fn figure(words: &Words<'_>, goal: &Goal, standing: &Standing) -> String {
    let figure = &standing.figure;
    let Some(counted) = counted(goal, standing) else {
        return words.texts.get("plan-figure-none");
    };
    let said = said(words, goal, counted);
    let open = figure.units - figure.complete;
    let args = Args::new().with("counted", said.as_str());
    match goal.aggregate {
        _ if open == 0 => said,
        Aggregate::Recognised | Aggregate::Units(_) => {
            let args = args.with("open", open);
            words.texts.with("plan-share-open", &args)
        }
        Aggregate::Ratio(_) | Aggregate::Sum(_) | Aggregate::Answer(_) => {
            let args = args.with("complete", figure.complete);
            let args = args.with("units", figure.units);
            words.texts.with("plan-figure-part", &args)
        }
    }
}

/// `1.810/10.390 (17,42%)`
fn said(words: &Words<'_>, goal: &Goal, counted: Counted) -> String {
    let part = words.texts.number(counted.part);
    let Some(whole) = counted.whole else {
        let unit = super::sentence::unit(words, &goal.aggregate);
        return format!("{part} {unit}");
    };
    let args = Args::new().with("part", part);
    let args = args.with("whole", words.texts.number(whole));
    let Some(shown) = counted.shown else {
        return words.texts.with("plan-part", &args);
    };
    let base = match &goal.aggregate {
        Aggregate::Ratio(one) if one.form != Form::Share => Some(one.base),
        _ => None,
    };
    let args = args.with("share", words.ratio(shown, base.is_none()));
    match base {
        None => words.texts.with("plan-share", &args),
        Some(base) => words.texts.with("plan-rate", &args.with("base", base)),
    }
}

/// Where an exact figure lies by its verdict, so that what is shown is not rounded over the bound.
fn side(goal: &Goal, figure: &Figure, verdict: Verdict) -> Interval {
    let other = |end: Endpoint| Endpoint {
        inclusive: !end.inclusive,
        ..end
    };
    if figure.complete != figure.units {
        return Interval::ALL;
    }
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
