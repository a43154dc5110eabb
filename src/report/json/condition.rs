//! The conditions of recognition, and the facts of a condition, with how each stands.

use serde::Serialize;

use crate::engine::{ConditionKind, ConditionOutcome, Judgement, PointsRange, Verdict};
use crate::model::{Condition, CriterionId, Fact, ParameterId, Standard};
use crate::report::condition::collect;
use crate::report::view::{CriterionNumber, Number, Range};

/// A condition of recognition.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ConditionView<'a> {
    id: Id,
    /// Of total, the least threshold that may apply and the largest; null of the others.
    required: Option<Range>,
    holds: Verdict,
    /// The criteria that fail it for certain.
    failing: Vec<CriterionNumber>,
    /// The criteria of which missing data decides.
    open: Vec<CriterionNumber>,
    /// Only of a requirement that the standard states itself: what it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    /// Only of a requirement: its facts, in the order in which it is written, each as often as it stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Vec<FactView<'a>>>,
    /// Only of a requirement that names parameters: their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Id {
    AllCriteriaMet,
    NoCriterionAtZero,
    Requirement,
    Total,
}

/// A fact of a condition.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct FactView<'a> {
    kind: FactKind,
    name: &'a str,
    /// Of a comparison: the figure that was compared; null of others and when missing.
    value: Option<Number>,
    holds: Verdict,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum FactKind {
    Attribute,
    Answer,
    Comparison,
}

impl<'a> ConditionView<'a> {
    pub(super) fn new(standard: &'a Standard, outcome: &ConditionOutcome) -> Self {
        let criteria = |ids: &[CriterionId]| -> Vec<CriterionNumber> {
            let ids = ids.iter();
            let numbers = ids.map(|id| CriterionNumber(standard.criteria[*id].number));
            numbers.collect()
        };
        let view = Self {
            id: Id::AllCriteriaMet,
            required: None,
            holds: outcome.truth.into(),
            failing: criteria(&outcome.failing),
            open: criteria(&outcome.open),
            label: None,
            facts: None,
            parameters: Vec::new(),
        };
        match &outcome.kind {
            ConditionKind::AllCriteriaMet => view,
            ConditionKind::NoCriterionAtZero => Self {
                id: Id::NoCriterionAtZero,
                ..view
            },
            ConditionKind::Total { least, largest } => {
                let (min, max) = (*least, *largest);
                Self {
                    id: Id::Total,
                    required: Some(PointsRange { min, max }.into()),
                    ..view
                }
            }
            ConditionKind::Requirement { place, judgement } => {
                let requirement = standard.recognition.requirements.get(*place);
                let condition = requirement.map(|one| &one.condition);
                Self {
                    id: Id::Requirement,
                    label: requirement.map(|one| one.label.as_str()),
                    facts: condition.map(|one| facts(standard, one, judgement)),
                    parameters: condition
                        .map(|one| parameters(standard, one.parameters()))
                        .unwrap_or_default(),
                    ..view
                }
            }
        }
    }
}

/// The facts of a condition, in the order in which it is written, each as often as it stands there.
pub(super) fn facts<'a>(
    standard: &'a Standard,
    condition: &Condition,
    judgement: &Judgement,
) -> Vec<FactView<'a>> {
    let mut leaves = Vec::new();
    collect(&judgement.judged, &mut leaves);
    let facts = condition.facts().into_iter().zip(leaves);
    let view = facts.map(|(fact, judged)| {
        let (kind, name) = match fact {
            Fact::Is(id, _) => (FactKind::Attribute, &standard.attributes[id].name),
            Fact::Answer(id) => (FactKind::Answer, &standard.indicators[id].name),
            Fact::Within(id, _, _) => (FactKind::Comparison, &standard.indicators[id].name),
        };
        FactView {
            kind,
            name,
            value: judged.value.map(Number),
            holds: judged.truth.into(),
        }
    });
    view.collect()
}

/// The names of parameters.
pub(super) fn parameters(standard: &Standard, ids: Vec<ParameterId>) -> Vec<&str> {
    let ids = ids.into_iter();
    let names = ids.map(|id| standard.parameters[id].name.as_str());
    names.collect()
}
