//! The small words of a comparison: points, bands, figures, values.

use super::Difference;
use crate::compare::change::{Bound, Row, Value, Values};
use crate::engine::PointsRange;
use crate::l10n::{Args, Texts};
use crate::model::{Interval, Item, Linear, Points, Scoring, Standard, Wording, words};
use crate::number::{Decimal, format_date};
use crate::report::condition;
use crate::report::phrase::lower_first;
use crate::report::words::Words;

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

    /// The words of one of the two.
    pub(super) fn of(&self, standard: &'a Standard) -> Words<'a> {
        Words {
            texts: self.texts,
            standard,
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
        let values = match &row.values {
            Values::Range(interval, names) => {
                let label = |name: &Option<String>| name.as_ref().map(|name| self.parameter(name));
                let names = (label(&names.lower), label(&names.upper));
                self.words.range_named(interval, names, row.wording)
            }
            Values::Steps(rule, unit) => self.steps(rule, row.wording, unit.as_deref()),
            Values::NoCase => self.texts.get("diff-row-no-case"),
        };
        format!("{values}{}", self.of_classes(&row.classes))
    }

    /// A rule of points by steps as a file has it: `mỗi 10 trẻ em được 1 điểm, tối đa 20 điểm`.
    fn steps(&self, rule: &Linear, wording: Wording, unit: Option<&str>) -> String {
        let args = Args::new()
            .with("step", self.words.step(rule, wording, unit))
            .with("each", self.points(rule.each.value))
            .with("most", self.points(rule.most.value));
        let id = if rule.deducts {
            "diff-steps-take"
        } else {
            "diff-steps-give"
        };
        self.say(id, &args)
    }

    /// What a parameter is called.
    pub(super) fn parameter(&self, name: &str) -> String {
        let comparison = &self.difference.comparison;
        let label = [comparison.new, comparison.old]
            .into_iter()
            .flat_map(|standard| standard.parameters.values())
            .find(|parameter| parameter.name == name)
            .map_or(name, |parameter| parameter.label.as_str());
        lower_first(label)
    }

    /// A bound of a row.
    pub(super) fn bound(&self, bound: &Bound, wording: Wording) -> String {
        match &bound.parameter {
            Some(name) => self.parameter(name),
            None => self.words.bound(bound.value, wording),
        }
    }

    /// A range in the words of its quantity.
    pub(super) fn interval(&self, interval: &Interval, wording: Wording) -> String {
        let (id, args) = words::range(interval, wording);
        self.say(id, &args)
    }

    /// ` với khó_khăn` as a file has it, set off from what stands before it; nothing for all classes.
    fn of_classes(&self, names: &[String]) -> String {
        if names.is_empty() {
            return String::new();
        }
        let args = Args::new().with("classes", names.join(", "));
        self.say("diff-row-of-classes", &args)
    }

    pub(super) fn quoted(&self, text: &str) -> String {
        self.say("diff-quoted", &Args::new().with("text", text))
    }

    /// What a detail is; nothing of what is only there or not.
    pub(super) fn value(&self, value: &Value) -> Option<String> {
        match value {
            Value::Text(text) | Value::Code(text) => Some(self.quoted(text)),
            Value::AtMost(name) => Some(self.quoted(&crate::model::spell::limit(name))),
            Value::Points(points) => Some(self.points(*points)),
            Value::Date(date) => Some(format_date(*date)),
            Value::Present => None,
        }
    }

    /// How an item is scored, on one line.
    pub(super) fn scoring(&self, standard: &'a Standard, item: &Item) -> String {
        let words = self.of(standard);
        let award = |what: String, points: &Points| {
            let args = Args::new()
                .with("points", self.points(points.value))
                .with("what", what);
            self.say("diff-scoring-award", &args)
        };
        match &item.scoring {
            Scoring::Flag { indicator, points } => {
                award(condition::label(&words, *indicator), points)
            }
            Scoring::When { condition, points } => {
                award(condition::text(&words, condition), points)
            }
            Scoring::Measure { quantity, scale } => {
                let mut what = lower_first(&words.quantity_rule(*quantity));
                if let Some(rounding) = scale.rounding {
                    what = format!("{what}, {}", words.rounding(rounding));
                }
                let row = |band: String, points| {
                    let args = Args::new()
                        .with("band", band)
                        .with("points", self.points(points));
                    self.say("diff-row", &args)
                };
                let rule = scale.linear.as_ref();
                let bands = scale.bands.iter().filter(|_| rule.is_none()).map(|band| {
                    let words = words.rule_row(band, quantity.wording());
                    row(words, band.points.value)
                });
                let unit = quantity.counted().map(|id| standard.indicators[id].unit());
                let rule = rule.map(|rule| {
                    let said = self.steps(rule, quantity.wording(), unit);
                    if !rule.deducts {
                        return said;
                    }
                    let args = Args::new()
                        .with("rule", said)
                        .with("most", self.points(rule.most.value));
                    self.say("diff-steps-of", &args)
                });
                let no_case = scale.no_case.iter().map(|rule| {
                    let of = words.of_classes(&rule.classes);
                    let words = self.texts.get("diff-row-no-case") + &of;
                    row(words, rule.points.value)
                });
                let rows: Vec<String> = rule.into_iter().chain(bands).chain(no_case).collect();
                let args = Args::new()
                    .with("quantity", what)
                    .with("rows", rows.join("; "));
                self.say("diff-scoring-measure", &args)
            }
        }
    }
}
