//! Equality of trees, wherever their words stand.

use super::{
    AttributeDecl, BandDecl, ChangeDecl, ClassDecl, Condition, CriterionDecl, DeadlineDecl,
    DutyDecl, ExampleDecl, ExpectationDecl, GivenDecl, GoalDecl, IndicatorDecl, ItemDecl,
    LinearDecl, LinkDecl, NoCaseDecl, ParameterDecl, PlanDecl, RangeDecl, RecognitionConditionDecl,
    RecognitionDecl, ScoringDecl, StandardDecl, SumDecl, TargetDecl, TrialDecl, ValueDecl,
};

/// Equality that leaves places out.
macro_rules! same_whatever_the_place {
    ($($type:ident { $($field:ident),* })*) => {
        $(
            impl PartialEq for $type {
                fn eq(&self, other: &Self) -> bool {
                    $(self.$field == other.$field)&&*
                }
            }

            impl Eq for $type {}
        )*
    };
}

same_whatever_the_place! {
    StandardDecl { amends, id, title, legal_text, issued, effective_from, effective_to, total }
    AttributeDecl { name, label, domain }
    ClassDecl { name, label, before, condition }
    Condition { kind }
    RangeDecl { lower, upper }
    SumDecl { terms }
    IndicatorDecl { name, label, unit, sum, result, at_least, at_most, adjustment }
    ParameterDecl { name, label, unit, citation, values, broken }
    ValueDecl { value, days, tail }
    CriterionDecl { number, title, max, citation, items, broken }
    ItemDecl { number, title, max, citation, scorings, broken }
    BandDecl { lower, upper, points, classes }
    LinearDecl { deducts, step, unit, each, most, tail }
    NoCaseDecl { points, classes }
    RecognitionDecl { conditions, broken }
    RecognitionConditionDecl { kind, tail }
    PlanDecl { heading, unit, applies, citations }
    DutyDecl { kind, number, label, tail, citation, performers, recipients, deadlines, broken }
    DeadlineDecl { due, tail }
    LinkDecl { number, label, condition, tail, citation }
    TargetDecl { number, label, citation, goals, broken }
    GoalDecl { aggregate, range, tail, trials }
    TrialDecl { figure, whole, is_met }
    ChangeDecl { verb, what, citation }
    ExampleDecl { name, day, base, given, expected }
    ExpectationDecl { kind }
}

impl PartialEq for GivenDecl {
    fn eq(&self, other: &Self) -> bool {
        let previous = |given: &Self| given.previous.is_some();
        self.name == other.name && previous(self) == previous(other) && self.value == other.value
    }
}

impl Eq for GivenDecl {}

impl PartialEq for ScoringDecl {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Award {
                    points,
                    condition,
                    span: _,
                },
                Self::Award {
                    points: points2,
                    condition: condition2,
                    span: _,
                },
            ) => points == points2 && condition == condition2,
            (
                Self::Measure {
                    quantity,
                    rounding,
                    tail,
                    linear,
                    bands,
                    no_case,
                    span: _,
                },
                Self::Measure {
                    quantity: quantity2,
                    rounding: rounding2,
                    tail: tail2,
                    linear: linear2,
                    bands: bands2,
                    no_case: no_case2,
                    span: _,
                },
            ) => {
                (quantity, rounding, tail, linear, bands, no_case)
                    == (quantity2, rounding2, tail2, linear2, bands2, no_case2)
            }
            _ => false,
        }
    }
}

impl Eq for ScoringDecl {}
