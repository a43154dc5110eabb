//! One commune with all that was decided.

use serde::Serialize;

use super::condition::ConditionView;
use super::given::{self, GivenView};
use super::item::{Context, ItemView};
use super::missing::MissingView;
use crate::diagnostic::json::{Problem, problem};
use crate::engine::{CriterionOutcome, Measuring, Verdict};
use crate::l10n::Texts;
use crate::report::view::{CriterionNumber, Points, Range};
use crate::report::{Assessment, Scored};

/// A commune.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct CommuneView<'a> {
    /// Five digits, with leading zeros.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{5}$")))]
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
    /// The name of its class; null when its attributes leave several possible.
    class: Option<&'a str>,
    /// The least total of its class; null when the class is.
    threshold: Option<Points>,
    /// The names of the classes that are possible: one when class is known.
    #[cfg_attr(test, schemars(length(min = 1)))]
    classes: Vec<&'a str>,
    verdict: Verdict,
    /// There where the verdict follows only when items that share missing figures are asked together; its points
    /// are then narrower than the sum of its criteria.
    #[serde(skip_serializing_if = "is_not")]
    #[cfg_attr(test, schemars(extend("const" = true)))]
    settled_together: bool,
    /// There where not all that missing figures can be was looked at, for there is too much of it; what was not
    /// looked at counts as possible, so that the verdict may be open and the range of points wider than need be.
    #[serde(skip_serializing_if = "is_not")]
    #[cfg_attr(test, schemars(extend("const" = true)))]
    steps_spent: bool,
    points: Range,
    /// How many of its points rest on denominators of 0, for certain.
    no_case_points: Points,
    /// The conditions of recognition; it is recognised when all are met.
    conditions: Vec<ConditionView<'a>>,
    criteria: Vec<CriterionView<'a>>,
    /// Only where something was verified, or evidence is named: who gave each of these values, what the commune
    /// reported beside it, the evidence.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    given: Vec<GivenView<'a>>,
    /// What was needed and is not known, the most decisive first.
    missing: Vec<MissingView<'a>>,
    /// What was wrong with its data, or was repaired.
    problems: Vec<Problem>,
}

/// A criterion.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct CriterionView<'a> {
    id: CriterionNumber,
    max_points: Points,
    points: Range,
    items: Vec<ItemView<'a>>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "so the library asks whether a value is left out"
)]
fn is_not(flag: &bool) -> bool {
    !flag
}

impl<'a> CommuneView<'a> {
    pub(super) fn new(assessment: &Assessment<'a>, scored: &'a Scored, texts: &Texts) -> Self {
        let Scored {
            record,
            outcome,
            findings,
        } = scored;
        let (standard, identity) = (assessment.standard, &record.identity);
        let class = match outcome.classes.as_slice() {
            [class] => Some(&standard.classes[*class]),
            _ => None,
        };
        let figures = Measuring::new(standard, record);
        let context = Context {
            standard,
            classes: &outcome.classes,
            record,
            figures: &figures,
        };
        Self {
            code: identity.code.as_deref(),
            name: identity.name.as_deref(),
            district: identity.district.as_deref(),
            province: identity.province.as_deref(),
            class: class.map(|class| class.name.as_str()),
            threshold: class.map(|class| class.threshold.into()),
            classes: (outcome.classes.iter())
                .map(|id| standard.classes[*id].name.as_str())
                .collect(),
            verdict: outcome.verdict,
            settled_together: outcome.settled_together,
            steps_spent: outcome.steps_spent,
            points: outcome.points.into(),
            no_case_points: outcome.points_without_cases().into(),
            conditions: (outcome.conditions.iter())
                .map(|condition| ConditionView::new(standard, condition))
                .collect(),
            criteria: (outcome.criteria.iter())
                .map(|criterion| CriterionView::new(context, criterion))
                .collect(),
            given: given::views(standard, record),
            missing: (outcome.missing.iter())
                .map(|missing| MissingView::new(standard, missing, record))
                .collect(),
            problems: (findings.iter())
                .map(|finding| problem(finding, assessment.sources, texts))
                .collect(),
        }
    }
}

impl<'a> CriterionView<'a> {
    fn new(context: Context<'a, '_>, outcome: &'a CriterionOutcome) -> Self {
        let criterion = &context.standard.criteria[outcome.criterion];
        Self {
            id: CriterionNumber(criterion.number),
            max_points: criterion.max.value.into(),
            points: outcome.points.into(),
            items: (outcome.items.iter())
                .map(|item| ItemView::new(context, item))
                .collect(),
        }
    }
}
