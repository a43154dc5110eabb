//! A figure drawn against its bound.

use serde::Serialize;

use super::super::view::bar::{percent, thousandths};
use crate::engine::Verdict;
use crate::model::Aggregate;
use crate::number::Decimal;
use crate::report::plan::figure::counted;
use crate::report::plan::rows::Asked;
use crate::report::words::Words;

/// A bar from 0, and a line where the bound is.
#[derive(Debug, Serialize)]
pub(super) struct Bar {
    /// In words.
    value: String,
    /// How the bar is drawn: reached, not reached, open.
    kind: &'static str,
    width: String,
    /// How long that of what missing data leaves open is.
    open: String,
    bound: String,
    bound_label: String,
    /// Whether its label stands left of it.
    bound_is_right: bool,
}

impl Bar {
    /// None where there is no figure, or none that has a bound.
    pub(super) fn new(words: &Words<'_>, asked: Asked<'_>) -> Option<Self> {
        let (goal, standing) = (asked.goal, &asked.outcome.standing);
        let bound = goal.range.lower.or(goal.range.upper)?.value;
        let of = counted(goal, standing)?;
        let is_percent = goal.aggregate.is_percent();
        let (value, text) = match goal.aggregate {
            Aggregate::Answer(_) => return None,
            Aggregate::Sum(_) => (of.part, words.texts.number(of.part)),
            _ => (of.shown?.value(), words.ratio(of.shown?, is_percent)),
        };
        // Percentages have an end of their own; of all others the larger stands at nine tenths.
        let most = value.max(bound);
        let end = if is_percent && most <= Decimal::ONE_HUNDRED {
            Decimal::ONE_HUNDRED
        } else {
            most.saturating_mul(Decimal::TEN).checked_div(9.into())?
        };
        let width = thousandths(value, end);
        // How far it may yet go: only of shares of units is the whole sure.
        let open = match (&goal.aggregate, of.whole, standing.figure.extent.high) {
            (Aggregate::Recognised | Aggregate::Units(_), Some(units), Some(high)) => {
                thousandths(high, units).saturating_sub(width)
            }
            _ => 0,
        };
        let at = thousandths(bound, end);
        Some(Self {
            value: text,
            kind: match standing.verdict {
                Verdict::Met => "over",
                Verdict::NotMet => "under",
                Verdict::Undetermined if open > 0 => "over",
                Verdict::Undetermined => "open",
            },
            width: percent(width),
            open: percent(open),
            bound: percent(at),
            bound_label: words.figure(bound, is_percent),
            bound_is_right: at > 500,
        })
    }
}
