//! The small words of a comparison: points, bands, figures, values.

use super::Difference;
use crate::compare::change::{Row, Value};
use crate::engine::PointsRange;
use crate::exact::{Decimal, format_date};
use crate::model::{Item, Scoring, Standard};
use crate::report::phrase::asked;
use crate::report::words::Words;
use crate::text::{Args, Texts};

/// The words of one language for two standards.
#[derive(Clone, Copy)]
pub(super) struct Speech<'a> {
    pub(super) difference: &'a Difference<'a>,
    pub(super) texts: &'a Texts,
    /// Words that need no standard.
    pub(super) words: Words<'a>,
}

impl<'a> Speech<'a> {
    pub(super) fn new(difference: &'a Difference<'a>, texts: &'a Texts) -> Self {
        let standard = difference.comparison.new;
        Self {
            difference,
            texts,
            words: Words { texts, standard },
        }
    }

    pub(super) fn say(&self, id: &str, args: &Args) -> String {
        self.texts.with(id, args)
    }

    pub(super) fn points(&self, points: Decimal) -> String {
        self.words.points(points)
    }

    pub(super) fn range(&self, range: PointsRange) -> String {
        self.words.points_between(range)
    }

    /// The values of a row.
    pub(super) fn band(&self, row: &Row) -> String {
        match &row.interval {
            Some(interval) => self.words.band(interval, row.percent),
            None => self.texts.get("diff-row-no-case"),
        }
    }

    pub(super) fn quoted(&self, text: &str) -> String {
        self.say("diff-quoted", &Args::new().with("text", text))
    }

    /// A bound, in per cent or not.
    pub(super) fn bound(&self, value: Decimal, percent: bool) -> String {
        let sign = if percent { "%" } else { "" };
        format!("{}{sign}", self.texts.number(value))
    }

    /// What a detail is; nothing of what is only there or not.
    pub(super) fn value(&self, value: &Value) -> Option<String> {
        match value {
            Value::Text(text) | Value::Code(text) => Some(self.quoted(text)),
            Value::Points(points) => Some(self.points(*points)),
            Value::Date(date) => Some(format_date(*date)),
            Value::Present => None,
        }
    }

    /// How an item is scored, on one line.
    pub(super) fn scoring(&self, standard: &Standard, item: &Item) -> String {
        match &item.scoring {
            Scoring::Flag { indicator, points } => {
                let (what, _) = asked(&standard.indicators[*indicator].label);
                let args = Args::new()
                    .with("points", self.points(points.value))
                    .with("what", what);
                self.say("diff-scoring-award", &args)
            }
            Scoring::When { condition, points } => {
                let args = Args::new()
                    .with("points", self.points(points.value))
                    .with("what", crate::compare::rule_text(standard, condition));
                self.say("diff-scoring-award", &args)
            }
            Scoring::Measure { quantity, scale } => {
                let percent = crate::compare::is_percent(*quantity);
                let row = |band: String, points| {
                    let args = Args::new()
                        .with("band", band)
                        .with("points", self.points(points));
                    self.say("diff-row", &args)
                };
                let bands = scale.bands.iter().map(|band| {
                    let words = self.words.band(&band.interval, percent);
                    row(words, band.points.value)
                });
                let no_case = scale
                    .no_case
                    .iter()
                    .map(|rule| row(self.texts.get("diff-row-no-case"), rule.points.value));
                let rows: Vec<String> = bands.chain(no_case).collect();
                let args = Args::new()
                    .with(
                        "quantity",
                        crate::compare::quantity_text(standard, *quantity),
                    )
                    .with("rows", rows.join("; "));
                self.say("diff-scoring-measure", &args)
            }
        }
    }
}
