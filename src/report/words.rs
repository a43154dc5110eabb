//! The small words that every report shares: verdicts, points, bands, classes, names.

use crate::data::record::Identity;
use crate::engine::{MissingName, PointsRange, Verdict};
use crate::l10n::{Args, Texts};
use crate::model::{
    Band, BoundUnit, ByParameter, ClassId, CriterionId, Endpoint, IndicatorId, IndicatorKind,
    Interval, ParameterId, Standard, Wording, words,
};
use crate::number::Decimal;

use super::ratio::Shown;

/// The words of one language for one standard.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// The messages.
    pub(super) texts: &'a Texts,
    /// What names and labels are looked up in.
    pub(super) standard: &'a Standard,
}

impl Words<'_> {
    /// `đạt`, `không đạt`, `chưa xác định`.
    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        self.texts.get(match verdict {
            Verdict::Met => "verdict-met",
            Verdict::NotMet => "verdict-not-met",
            Verdict::Undetermined => "verdict-undetermined",
        })
    }

    /// `30 điểm`.
    pub(super) fn points(&self, points: Decimal) -> String {
        let number = if points == Decimal::ONE {
            "one"
        } else {
            "other"
        };
        let args = Args::new().with("points", points).with("number", number);
        self.texts.with("points", &args)
    }

    /// `30 điểm`, or `từ 0 đến 50 điểm`.
    pub(super) fn points_between(&self, range: PointsRange) -> String {
        if range.is_exact() {
            return self.points(range.min);
        }
        let args = Args::new().with("min", range.min).with("max", range.max);
        self.texts.with("points-between", &args)
    }

    /// `30/50 điểm`, or `0–50/50 điểm`.
    pub(super) fn points_of(&self, range: PointsRange, most: Decimal) -> String {
        let args = Args::new()
            .with("points", self.range(range))
            .with("most", most);
        self.texts.with("points-of", &args)
    }

    /// `870`, or `812–905`.
    pub(super) fn range(&self, range: PointsRange) -> String {
        let min = self.texts.number(range.min);
        if range.is_exact() {
            return min;
        }
        format!("{min}–{}", self.texts.number(range.max))
    }

    /// The words of a band: `từ 95% đến dưới 98%`, `trên 0 đến 1`, `bằng 0`.
    pub(super) fn band(&self, interval: &Interval, percent: bool) -> String {
        let (id, args) = words::range(interval, Wording::plain(percent));
        self.texts.with(id, &args)
    }

    /// The words of a row: its band, and the classes it is for where it is not for all.
    pub(super) fn row(&self, band: &Band, wording: Wording) -> String {
        let (id, args) = words::range(&band.written, wording);
        let range = self.texts.with(id, &args);
        format!("{range}{}", self.of_classes(&band.classes))
    }

    /// The same in a report on the rules themselves: a bound that is a parameter is named, with its
    /// value where that is the same on whatever day is meant.
    pub(super) fn rule_row(&self, band: &Band, wording: Wording) -> String {
        let range = self.rule_range((&band.written, band.by), wording);
        format!("{range}{}", self.of_classes(&band.classes))
    }

    /// The words of a range likewise.
    pub(super) fn rule_range(
        &self,
        (interval, by): (&Interval, ByParameter),
        wording: Wording,
    ) -> String {
        let name = |id: Option<ParameterId>| id.map(|id| self.parameter(id));
        self.range_named(interval, (name(by.lower), name(by.upper)), wording)
    }

    /// The words of a range some of whose bounds have a name.
    pub(super) fn range_named(
        &self,
        interval: &Interval,
        (lower, upper): (Option<String>, Option<String>),
        wording: Wording,
    ) -> String {
        if lower.is_none() && upper.is_none() {
            let (id, args) = words::range(interval, wording);
            return self.texts.with(id, &args);
        }
        let plain = Wording {
            direction: None,
            ..wording
        };
        let id = match words::range(interval, plain).0 {
            // That two bounds are the same on one day is not what the rule says.
            "range-equal" if lower != upper => "range-from-to",
            id => id,
        };
        let end = |end: Option<Endpoint>, name: Option<String>| match (end, name) {
            (_, Some(name)) => name,
            (Some(end), None) => self.bound(end.value, wording),
            (None, None) => String::new(),
        };
        let args = Args::new()
            .with("from", end(interval.lower, lower))
            .with("to", end(interval.upper, upper))
            .with("unit", "")
            .with("sign", "");
        self.texts.with(id, &args)
    }

    /// ` với khó khăn`, set off from what stands before it; nothing for all classes.
    pub(super) fn of_classes(&self, classes: &[ClassId]) -> String {
        if classes.is_empty() {
            return String::new();
        }
        let names = classes
            .iter()
            .map(|class| self.class_name(*class))
            .collect();
        self.of_classes_named(names)
    }

    /// The same of classes by their names.
    pub(super) fn of_classes_named(&self, names: Vec<String>) -> String {
        let args = Args::new()
            .with("number", if names.len() == 1 { "one" } else { "other" })
            .with("classes", self.list("list-and", names));
        self.texts.with("row-of-classes", &args)
    }

    /// `95,92%`, `0,81`, or `gần 98%`.
    pub(super) fn ratio(&self, shown: Shown, percent: bool) -> String {
        let near = |id, bound| {
            let args = Args::new().with("bound", self.figure(bound, percent));
            self.texts.with(id, &args)
        };
        match shown {
            Shown::Value(value) => self.figure(value, percent),
            Shown::JustUnder(bound) => near("ratio-just-under", bound),
            Shown::JustOver(bound) => near("ratio-just-over", bound),
        }
    }

    /// A figure of an indicator: `12`, `12,5%`.
    pub(super) fn quantity(&self, id: IndicatorId, value: Decimal) -> String {
        let percent = self.standard.indicators[id].kind == IndicatorKind::Percent;
        self.figure(value, percent)
    }

    /// A bound or a step with what follows it: `98%`, `2 điểm phần trăm`.
    pub(super) fn bound(&self, value: Decimal, wording: Wording) -> String {
        format!("{}{}", self.texts.number(value), self.unit(value, wording))
    }

    /// What follows a bound or a step of this value.
    pub(super) fn unit(&self, value: Decimal, wording: Wording) -> String {
        match wording.unit {
            BoundUnit::Bare => String::new(),
            BoundUnit::Percent => "%".to_owned(),
            BoundUnit::Points => {
                let (id, args) = words::points(value);
                self.texts.with(id, &args)
            }
        }
    }

    /// `95,92%`, `0,81`.
    pub(super) fn figure(&self, value: Decimal, percent: bool) -> String {
        let mut text = self.texts.number(value);
        if percent {
            text.push('%');
        }
        text
    }

    /// A class as a table's cell names it: its name with spaces.
    pub(super) fn class_name(&self, class: ClassId) -> String {
        self.standard.classes[class].name.replace('_', " ")
    }

    /// What a commune is called: its name, else its code.
    pub(super) fn commune(&self, identity: &Identity) -> String {
        match (&identity.name, &identity.code) {
            (Some(name), _) => name.clone(),
            (None, Some(code)) => {
                let args = Args::new().with("code", code.as_str());
                self.texts.with("commune-by-code", &args)
            }
            (None, None) => self.texts.get("commune-unnamed"),
        }
    }

    /// The label of something missing.
    pub(super) fn missing_label(&self, name: MissingName) -> String {
        let label = name.label(self.standard);
        match name {
            MissingName::Previous(_) => {
                let args = Args::new().with("label", label);
                self.texts.with("previous-label", &args)
            }
            MissingName::Indicator(_) | MissingName::Attribute(_) => label.to_owned(),
        }
    }

    /// What a requirement of recognition is called, given its place.
    pub(super) fn requirement(&self, place: usize) -> &str {
        let requirements = &self.standard.recognition.requirements;
        requirements.get(place).map_or("", |one| one.label.as_str())
    }

    /// What several requirements of recognition are called.
    pub(super) fn requirements(&self, places: &[usize], separator: &str) -> String {
        let labels = places.iter().map(|place| self.requirement(*place));
        labels.collect::<Vec<_>>().join(separator)
    }

    /// The numbers of criteria.
    pub(super) fn criteria(
        &self,
        criteria: impl Iterator<Item = CriterionId>,
        separator: &str,
    ) -> String {
        let numbers = criteria.map(|id| self.standard.criteria[id].number.to_string());
        numbers.collect::<Vec<_>>().join(separator)
    }

    /// `“a”; “b”`: texts that may have commas and semicolons of their own.
    pub(super) fn quoted(&self, parts: &[String]) -> String {
        let quoted = parts.iter().map(|part| {
            let args = Args::new().with("text", part.as_str());
            self.texts.with("quoted", &args)
        });
        quoted.collect::<Vec<_>>().join("; ")
    }

    /// `a, b hoặc c`: `id` is the message that joins the last of several.
    pub(super) fn list(&self, id: &str, mut parts: Vec<String>) -> String {
        match (parts.pop(), parts.is_empty()) {
            (None, _) => String::new(),
            (Some(last), true) => last,
            (Some(last), false) => {
                let args = Args::new()
                    .with("rest", parts.join(", "))
                    .with("last", last);
                self.texts.with(id, &args)
            }
        }
    }
}
