//! One commune as one line.

use serde::{Serialize, Serializer};

use super::head::verdict;
use super::item::ItemView;
use super::number::Number;
use super::sequence::{AsText, Sequence};
use crate::diagnostic::json::problem;
use crate::engine::{
    ConditionKind, ConditionOutcome, CriterionOutcome, Missing, MissingName, Outcome, PointsRange,
    Truth,
};
use crate::model::{CriterionId, Standard};
use crate::report::{Assessment, Scored};
use crate::text::Texts;

/// A commune with all that was decided.
pub(super) struct Commune<'a> {
    pub(super) assessment: &'a Assessment<'a>,
    pub(super) texts: &'a Texts,
    pub(super) scored: &'a Scored,
}

#[derive(Serialize)]
struct Line<'a, Classes, Conditions, Criteria, AllMissing, Problems>
where
    Classes: Serialize,
    Conditions: Serialize,
    Criteria: Serialize,
    AllMissing: Serialize,
    Problems: Serialize,
{
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
    class: Option<&'a str>,
    threshold: Option<Number>,
    classes: Classes,
    verdict: &'static str,
    points: Range,
    conditions: Conditions,
    criteria: Criteria,
    missing: AllMissing,
    problems: Problems,
}

impl Serialize for Commune<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Scored {
            record,
            outcome,
            findings,
        } = self.scored;
        let standard = self.assessment.standard;
        let identity = &record.identity;
        let class = match outcome.classes.as_slice() {
            [class] => Some(&standard.classes[*class]),
            _ => None,
        };
        let sources = self.assessment.sources;
        Line {
            code: identity.code.as_deref(),
            name: identity.name.as_deref(),
            district: identity.district.as_deref(),
            province: identity.province.as_deref(),
            class: class.map(|class| class.name.as_str()),
            threshold: class.map(|class| Number(class.threshold)),
            classes: Sequence(|| {
                let classes = outcome.classes.iter();
                classes.map(|id| standard.classes[*id].name.as_str())
            }),
            verdict: verdict(outcome.verdict),
            points: Range::from(outcome.points),
            conditions: Sequence(|| {
                let conditions = outcome.conditions.iter();
                conditions.map(|condition| ConditionView {
                    standard,
                    condition,
                })
            }),
            criteria: Sequence(|| criteria(standard, outcome)),
            missing: Sequence(|| {
                let missing = outcome.missing.iter();
                missing.map(|missing| MissingView { standard, missing })
            }),
            problems: Sequence(|| {
                let findings = findings.iter();
                findings.map(|finding| problem(finding, sources, self.texts))
            }),
        }
        .serialize(serializer)
    }
}

/// The points that are possible.
#[derive(Serialize)]
pub(super) struct Range {
    min: Number,
    max: Number,
}

impl From<PointsRange> for Range {
    fn from(range: PointsRange) -> Self {
        Self {
            min: Number(range.min),
            max: Number(range.max),
        }
    }
}

fn criteria<'a>(
    standard: &'a Standard,
    outcome: &'a Outcome,
) -> impl Iterator<Item = impl Serialize + use<'a>> {
    #[derive(Serialize)]
    struct CriterionView<Items: Serialize> {
        id: AsText<u32>,
        max_points: Number,
        points: Range,
        items: Items,
    }
    let criteria = outcome.criteria.iter();
    criteria.map(move |outcome: &CriterionOutcome| {
        let criterion = &standard.criteria[outcome.criterion];
        CriterionView {
            id: AsText(criterion.number),
            max_points: Number(criterion.max.value),
            points: Range::from(outcome.points),
            items: Sequence(move || {
                let items = outcome.items.iter();
                items.map(move |outcome| ItemView { standard, outcome })
            }),
        }
    })
}

struct ConditionView<'a> {
    standard: &'a Standard,
    condition: &'a ConditionOutcome,
}

impl Serialize for ConditionView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<Failing: Serialize, Open: Serialize> {
            id: &'static str,
            required: Option<Range>,
            holds: &'static str,
            failing: Failing,
            open: Open,
        }
        let (id, required) = match self.condition.kind {
            ConditionKind::AllCriteriaMet => ("all_criteria_met", None),
            ConditionKind::NoCriterionAtZero => ("no_criterion_at_zero", None),
            ConditionKind::Total { least, largest } => {
                let (min, max) = (Number(least), Number(largest));
                ("total", Some(Range { min, max }))
            }
        };
        let number = |id: &CriterionId| AsText(self.standard.criteria[*id].number);
        View {
            id,
            required,
            holds: match self.condition.truth {
                Truth::Holds => "met",
                Truth::Fails => "not_met",
                Truth::Open => "undetermined",
            },
            failing: Sequence(|| self.condition.failing.iter().map(number)),
            open: Sequence(|| self.condition.open.iter().map(number)),
        }
        .serialize(serializer)
    }
}

struct MissingView<'a> {
    standard: &'a Standard,
    missing: &'a Missing,
}

impl Serialize for MissingView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'a, Items: Serialize> {
            name: &'a str,
            kind: &'static str,
            items: Items,
            spread: Number,
            decides_zero: bool,
        }
        let (kind, name) = match self.missing.name {
            MissingName::Indicator(id) => ("indicator", &self.standard.indicators[id].name),
            MissingName::Attribute(id) => ("attribute", &self.standard.attributes[id].name),
        };
        let number = |id: &crate::model::ItemId| AsText(self.standard.items[*id].number);
        View {
            name,
            kind,
            items: Sequence(|| self.missing.items.iter().map(number)),
            spread: Number(self.missing.spread),
            decides_zero: self.missing.decides_zero,
        }
        .serialize(serializer)
    }
}
