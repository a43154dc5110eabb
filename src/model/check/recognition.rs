//! The conditions of recognition.

use std::collections::HashMap;

use super::super::condition::Requirement;
use super::super::part::ConditionId;
use super::super::provenance::{Points, Provenance};
use super::super::recognition::{ConditionBasis, Recognition, Threshold};
use super::super::table::ClassId;
use super::condition::Facts;
use super::context::Context;
use super::idle::{self, Declared};
use super::sources;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{Block, BrokenKind, Figure, RecognitionConditionDecl, RecognitionKind};

/// Which condition, so that none is stated twice.
#[derive(PartialEq, Eq, Hash)]
enum Asked {
    AllMet,
    NoneAtZero,
    /// By the key of its label.
    Fulfils(String),
    Total(ClassId),
}

/// The conditions as far as they could be understood.
pub(super) struct Built {
    pub(super) recognition: Recognition,
    /// Whether every condition was understood, so that a class without a threshold has none.
    pub(super) complete: bool,
}

pub(super) fn recognition(
    facts: &mut Facts<'_, '_>,
    criteria: usize,
    total: Option<&Points>,
) -> Built {
    let context = &mut *facts.context;
    let ast = context.ast;
    let mut recognition = Recognition {
        all_criteria_met: false,
        no_criterion_at_zero: false,
        requirements: Vec::new(),
        thresholds: Vec::new(),
        bases: Vec::new(),
    };
    let mut blocks = ast.blocks.iter().filter_map(|block| match block {
        Block::Recognition(decl) => Some(decl),
        _ => None,
    });
    let Some(block) = blocks.next() else {
        if !context.is_broken(BrokenKind::Recognition)
            && let Some(heading) = context.heading()
        {
            context.report(Diagnostic::new(Code::NoRecognition, heading));
        }
        return Built {
            recognition,
            complete: false,
        };
    };
    let mut complete = !context.is_broken(BrokenKind::Recognition);
    let mut asked: HashMap<Asked, Span> = HashMap::new();
    for condition in &block.conditions {
        let context = &mut *facts.context;
        let what = match &condition.kind {
            RecognitionKind::AllCriteriaMet(number) => {
                check_count(context, number.node, number.span, criteria);
                recognition.all_criteria_met = true;
                let basis = basis(context, condition, ConditionId::AllCriteriaMet);
                recognition.bases.push(basis);
                Asked::AllMet
            }
            RecognitionKind::NoCriterionAtZero => {
                recognition.no_criterion_at_zero = true;
                let basis = basis(context, condition, ConditionId::NoCriterionAtZero);
                recognition.bases.push(basis);
                Asked::NoneAtZero
            }
            RecognitionKind::Fulfils {
                label,
                condition: asked,
            } => {
                let provenance = provenance(context, condition);
                if let Some(lowered) = facts.condition(asked) {
                    let declared = Declared {
                        attributes: facts.attributes,
                        indicators: Some(facts.indicators),
                    };
                    facts.context.findings.extend(idle::idle(asked, &declared));
                    recognition.requirements.push(Requirement {
                        label: label.node.clone(),
                        condition: lowered,
                        provenance,
                        citation: sources::own_citation(&condition.tail).map(|it| it.node.clone()),
                        span: condition.span,
                    });
                }
                Asked::Fulfils(names::key(&label.node))
            }
            RecognitionKind::Total { at_least, class } => {
                let figure = Figure {
                    value: at_least.clone(),
                    tail: condition.tail.clone(),
                };
                let points = sources::points(context, &figure, condition.span, None, None);
                check_threshold(context, at_least.node, at_least.span, total);
                let Some(class) = facts.names.class(context, class) else {
                    complete = false;
                    continue;
                };
                if !recognition
                    .thresholds
                    .iter()
                    .any(|threshold| threshold.class == class)
                {
                    recognition.thresholds.push(Threshold {
                        class,
                        at_least: points,
                    });
                }
                Asked::Total(class)
            }
        };
        if let Some(first) = asked.insert(what, condition.span) {
            facts.context.report(
                Diagnostic::new(Code::SameConditionTwice, condition.span).label(first, "first"),
            );
        }
    }
    Built {
        recognition,
        complete,
    }
}

/// Who stands behind a condition without a figure.
fn basis(
    context: &mut Context<'_>,
    decl: &RecognitionConditionDecl,
    condition: ConditionId,
) -> ConditionBasis {
    ConditionBasis {
        condition,
        provenance: provenance(context, decl),
        citation: sources::own_citation(&decl.tail).map(|it| it.node.clone()),
        span: decl.span,
    }
}

/// Who stands behind a condition; listed where nobody has compared it.
fn provenance(context: &mut Context<'_>, decl: &RecognitionConditionDecl) -> Provenance {
    let mark = decl.tail.mark.as_ref().map(|mark| &mark.node);
    let provenance = sources::provenance(mark);
    if provenance == Provenance::Unverified {
        context.unverified.push(decl.span);
    }
    provenance
}

fn check_count(context: &mut Context<'_>, stated: u32, span: Span, criteria: usize) {
    if !context.is_broken(BrokenKind::Criterion) && usize::try_from(stated) != Ok(criteria) {
        context.report(
            Diagnostic::new(Code::CriteriaCount, span)
                .arg("stated", Decimal::from(stated))
                .arg("criteria", Decimal::from(criteria)),
        );
    }
}

fn check_threshold(
    context: &mut Context<'_>,
    threshold: Decimal,
    span: Span,
    total: Option<&Points>,
) {
    if let Some(total) = total
        && threshold > total.value
    {
        context.report(
            Diagnostic::new(Code::ThresholdAboveTotal, span)
                .arg("threshold", threshold)
                .arg("total", total.value)
                .label(total.span, "total"),
        );
    }
}
