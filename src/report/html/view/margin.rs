//! The points of a commune held against its threshold.

use serde::Serialize;

use super::bar::{percent, thousandths};
use crate::engine::{Outcome, PointsRange};
use crate::number::Decimal;
use crate::report::words::Words;

/// How far points are above their threshold, or below it where negative: of the worst and the best that missing
/// data leaves possible, each with the threshold that is worst and best for it.
pub(super) fn of(words: &Words<'_>, outcome: &Outcome) -> PointsRange {
    let thresholds = outcome.classes.iter();
    let thresholds = thresholds.map(|class| words.standard.threshold(*class));
    let least = thresholds.clone().min().unwrap_or_default();
    let largest = thresholds.max().unwrap_or_default();
    PointsRange {
        min: outcome.points.min.saturating_sub(largest),
        max: outcome.points.max.saturating_sub(least),
    }
}

/// The most that any commune is away from its threshold: bars of all are drawn against it.
#[derive(Debug, Clone, Copy)]
pub(in crate::report::html) struct Scale(Decimal);

impl Scale {
    pub(super) fn new(margins: impl Iterator<Item = PointsRange>) -> Self {
        let away = margins.map(|margin| margin.min.abs().max(margin.max.abs()));
        Self(away.max().unwrap_or_default())
    }
}

/// A bar from the middle, which is the threshold, to the right or left.
#[derive(Debug, Serialize)]
pub(super) struct Margin {
    /// `+15`, `−5`, `−20 … +30`.
    text: String,
    /// Whether even the worst reaches the threshold.
    is_above: bool,
    x: String,
    width: String,
    /// What missing data leaves open.
    open_x: String,
    open_width: String,
    /// Where the threshold is.
    middle: String,
    /// Where the text ends: before all bars.
    text_end: String,
}

/// The threshold, and how far bars reach from it: before them is room for text.
const MIDDLE: u32 = 720;
const REACH: u32 = 270;
const TEXT_END: u32 = 420;

impl Margin {
    pub(super) fn new(words: &Words<'_>, margin: PointsRange, scale: Scale) -> Self {
        let end = |points: Decimal| {
            let length = thousandths(points.abs(), scale.0) * REACH / 1_000;
            if points < Decimal::ZERO {
                MIDDLE - length
            } else {
                MIDDLE + length
            }
        };
        let (least, most) = (end(margin.min), end(margin.max));
        // What is certain: from the middle to the end that is nearer to it, on one side.
        let certain = match (least < MIDDLE, most < MIDDLE) {
            (true, true) => most,
            (false, false) => least,
            _ => MIDDLE,
        };
        let (from, to) = (certain.min(MIDDLE), certain.max(MIDDLE));
        Self {
            text: text(words, margin),
            is_above: margin.min >= Decimal::ZERO,
            x: percent(from),
            width: percent(to - from),
            open_x: percent(least),
            open_width: percent(most - least),
            middle: percent(MIDDLE),
            text_end: percent(TEXT_END),
        }
    }
}

/// `+15`, `−5`, or both of what is open.
fn text(words: &Words<'_>, margin: PointsRange) -> String {
    let signed = |points: Decimal| {
        let sign = match points.cmp(&Decimal::ZERO) {
            std::cmp::Ordering::Less => "−",
            std::cmp::Ordering::Equal => "",
            std::cmp::Ordering::Greater => "+",
        };
        format!("{sign}{}", words.texts.number(points.abs()))
    };
    if margin.is_exact() {
        return signed(margin.min);
    }
    format!("{} … {}", signed(margin.min), signed(margin.max))
}
