//! Duties, reports, lists and links: each called by its own number, done by somebody, at a time that can be told.

use std::collections::{BTreeSet, HashMap};

use super::targets::of_units;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::check::condition::Facts;
use crate::model::check::context::Context;
use crate::model::check::sources;
use crate::model::{Deadline, Due, Duty, DutyKind, IndicatorId, Link, Performer, Provenance};
use crate::source::Span;
use crate::syntax::ast::{
    Ast, Block, DeadlineDecl, DueDecl, DutyDecl, LinkDecl, PerformerDecl, PlanDecl, Tail,
};
use crate::syntax::write;

/// The duties, reports and lists of a plan; what is wrong with them is told.
pub(super) fn duties(context: &mut Context<'_>, plan: &PlanDecl, ast: &Ast) -> Vec<Duty> {
    let declared = ast.blocks.iter().filter_map(|block| match block {
        Block::Duty(duty) => Some(duty),
        _ => None,
    });
    let mut first: HashMap<(DutyKind, u32), Span> = HashMap::new();
    declared
        .map(|decl| {
            let called = (decl.kind, decl.number.node);
            match first.get(&called) {
                Some(first) => {
                    let finding = Diagnostic::new(Code::SameDuty, decl.number.span);
                    let finding = finding.arg("duty", called_so(decl));
                    context.report(finding.label(*first, "first"));
                }
                None => {
                    first.insert(called, decl.number.span);
                }
            }
            duty(context, plan, decl)
        })
        .collect()
}

/// `báo cáo 2`
fn called_so(decl: &DutyDecl) -> String {
    format!("{} {}", write::duty_kind(decl.kind), decl.number.node)
}

fn duty(context: &mut Context<'_>, plan: &PlanDecl, decl: &DutyDecl) -> Duty {
    if decl.performers.is_empty() && !decl.broken {
        let finding = Diagnostic::new(Code::DutyWithoutPerformer, decl.span);
        context.report(finding.arg("duty", called_so(decl)));
    }
    if decl.deadlines.is_empty() && !decl.broken && decl.kind != DutyKind::Task {
        let finding = Diagnostic::new(Code::DutyWithoutTime, decl.span);
        context.report(finding.arg("duty", called_so(decl)));
    }
    let mut performers = Vec::new();
    for one in &decl.performers {
        let performer = match &one.node {
            PerformerDecl::Communes => Performer::Communes,
            PerformerDecl::Districts => Performer::Districts,
            PerformerDecl::Body(name) => Performer::Body(crate::names::tidy(name)),
        };
        if !performers.contains(&performer) {
            performers.push(performer);
        }
    }
    let citation = decl.tail.citation.as_ref().or(decl.citation.as_ref());
    let citation = citation.map(|text| text.node.clone());
    let deadlines = decl.deadlines.iter();
    Duty {
        kind: decl.kind,
        number: decl.number.node,
        label: decl.label.node.clone(),
        provenance: provenance(context, &decl.tail, decl.span),
        performers,
        recipients: (decl.recipients.iter())
            .map(|recipient| recipient.node.clone())
            .collect(),
        deadlines: deadlines
            .map(|one| deadline(context, plan, one, citation.as_deref()))
            .collect(),
        citation,
        span: decl.span,
    }
}

fn deadline(
    context: &mut Context<'_>,
    plan: &PlanDecl,
    decl: &DeadlineDecl,
    citation: Option<&str>,
) -> Deadline {
    if let DueDecl::On { day, .. } = &decl.due {
        let heading = &plan.heading;
        let is_early = (heading.effective_from.as_ref()).is_some_and(|from| day.node < from.node);
        let is_late = (heading.effective_to.as_ref()).is_some_and(|to| day.node > to.node);
        if is_early || is_late {
            let finding = Diagnostic::new(Code::DueOutOfForce, day.span);
            let date = crate::number::format_date(day.node);
            context.report(finding.arg("date", date));
        }
    }
    let own = decl.tail.citation.as_ref().map(|text| text.node.as_str());
    Deadline {
        due: due(&decl.due),
        provenance: provenance(context, &decl.tail, decl.span),
        citation: own.or(citation).map(str::to_owned),
        span: decl.span,
    }
}

fn due(decl: &DueDecl) -> Due {
    match decl {
        DueDecl::On { day, is_before } => Due::On {
            day: day.node,
            is_before: *is_before,
        },
        DueDecl::Yearly { day, is_before } => Due::Yearly {
            day: day.node,
            is_before: *is_before,
        },
        DueDecl::Monthly { day, is_before } => Due::Monthly {
            day: day.node,
            is_before: *is_before,
        },
        DueDecl::Regularly(every) => Due::Regularly(*every),
        DueDecl::Event { days, event } => Due::Event {
            days: days.as_ref().map(|days| days.node),
            event: event.node.clone(),
        },
    }
}

/// The links of a plan with the conditions that could be understood.
pub(super) fn links(mut facts: Facts<'_, '_>, own: &BTreeSet<IndicatorId>, ast: &Ast) -> Vec<Link> {
    let declared = ast.blocks.iter().filter_map(|block| match block {
        Block::Link(link) => Some(link),
        _ => None,
    });
    let mut first: HashMap<u32, Span> = HashMap::new();
    let mut links = Vec::new();
    for decl in declared {
        let number = decl.number.node;
        if let Some(first) = first.get(&number) {
            let finding = Diagnostic::new(Code::SameDuty, decl.number.span);
            let called = format!("{} {number}", crate::syntax::write::link_word());
            let finding = finding.arg("duty", called);
            facts.context.report(finding.label(*first, "first"));
        }
        first.entry(number).or_insert(decl.number.span);
        links.extend(link(&mut facts, own, decl));
    }
    links
}

fn link(facts: &mut Facts<'_, '_>, own: &BTreeSet<IndicatorId>, decl: &LinkDecl) -> Option<Link> {
    let condition = facts.condition(&decl.condition)?;
    of_units(facts, own, &decl.condition, &condition)?;
    let citation = decl.tail.citation.as_ref().or(decl.citation.as_ref());
    Some(Link {
        number: decl.number.node,
        label: decl.label.node.clone(),
        condition,
        provenance: provenance(facts.context, &decl.tail, decl.span),
        citation: citation.map(|text| text.node.clone()),
        span: decl.span,
    })
}

fn provenance(context: &mut Context<'_>, tail: &Tail, span: Span) -> Provenance {
    let provenance = sources::provenance(tail.mark.as_ref().map(|mark| &mark.node));
    if provenance == Provenance::Unverified {
        context.unverified.push(span);
    }
    provenance
}
