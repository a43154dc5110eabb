//! Plans and their targets.

use super::paper::Paper;
use super::scale::quantity;
use super::value::{cited, quoted, tail};
use super::{condition, heading as headings, range};
use crate::syntax::ast::{
    AggregateDecl, Condition, ConditionKind, GoalDecl, PlanDecl, TargetDecl, TrialDecl,
};
use crate::syntax::keyword::{
    APPLIES, EXAMPLE, MEET, NOT_MET, OF_UNIT, PLAN, RECOGNISED, SHARE, SUM, TARGET, WHEN,
};

pub(super) fn heading(paper: &mut Paper, decl: &PlanDecl) {
    let (id, title) = (&decl.heading.id.node, quoted(&decl.heading.title));
    paper.line(0, &format!("{PLAN} {id} {title}"));
    headings::details(paper, &decl.heading);
    for citation in &decl.citations {
        paper.line(1, &cited(citation));
    }
    if let Some(unit) = &decl.unit {
        paper.line(1, &format!("{OF_UNIT} {}", quoted(unit)));
    }
    if let Some(standard) = &decl.applies {
        paper.line(1, &format!("{APPLIES} {}", standard.node));
    }
}

pub(super) fn target(paper: &mut Paper, decl: &TargetDecl) {
    let label = quoted(&decl.label);
    paper.line(0, &format!("{TARGET} {} {label}", decl.number.node));
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    for goal in &decl.goals {
        paper.line(1, &format!("{}{}", self::goal(goal), tail(&goal.tail)));
        if !goal.trials.is_empty() {
            let trials: Vec<String> = goal.trials.iter().map(trial).collect();
            paper.line(2, &format!("{EXAMPLE} {}", trials.join(", ")));
        }
    }
}

/// `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`
fn goal(goal: &GoalDecl) -> String {
    let asked = aggregate(&goal.aggregate);
    let asked = format!("{MEET} {WHEN} {asked}");
    match &goal.range {
        Some(range) => format!("{asked} {}", range::range(&range.lower, &range.upper)),
        None => asked,
    }
}

/// `79/100 không đạt`
fn trial(trial: &TrialDecl) -> String {
    let result = if trial.is_met { MEET } else { NOT_MET };
    let figure = range::amount(&trial.figure);
    match &trial.whole {
        Some(whole) => format!("{figure}/{} {result}", range::amount(whole)),
        None => format!("{figure} {result}"),
    }
}

/// What is held against a range: `tỷ lệ đơn vị được công nhận`
fn aggregate(aggregate: &AggregateDecl) -> String {
    match aggregate {
        AggregateDecl::Recognised => format!("{SHARE} {OF_UNIT} {RECOGNISED}"),
        AggregateDecl::Units(Condition {
            kind: ConditionKind::Holds(name),
            ..
        }) => format!("{SHARE} {OF_UNIT} {}", name.node),
        AggregateDecl::Units(asked) => {
            format!("{SHARE} {OF_UNIT} ({})", condition::on_one_line(asked))
        }
        AggregateDecl::Ratio(ratio) => quantity(ratio),
        AggregateDecl::Sum(name) => format!("{SUM} {}", name.node),
        AggregateDecl::Answer(name) => name.node.clone(),
    }
}
