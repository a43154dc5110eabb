//! A tree to a checked plan.
//!
//! A plan shares the figures of the standard that it applies, so both are resolved as one tree: the
//! standard's declarations, and the plan's behind them.

use std::collections::{BTreeSet, HashMap};

use super::super::condition::{Condition, Fact};
use super::super::interval::Interval;
use super::super::plan::{Aggregate, Goal, Plan, Target};
use super::super::provenance::{Points, Provenance};
use super::super::recognition::Recognition;
use super::super::table::{IndicatorId, Table};
use super::super::{Level, Parts, Quantity, Standard};
use super::condition::Facts;
use super::context::Context;
use super::criteria::Scope;
use super::domain::{self, Domain};
use super::names::Names;
use super::{attributes, bounds, check_force, indicators, quantity, scale, sources};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::number::{Date, Decimal};
use crate::source::{FileId, Span};
use crate::syntax::ast::{
    self, AggregateDecl, Ast, Block, BrokenKind, GoalDecl, Name, PlanDecl, TargetDecl,
};

/// A plan where a standard is asked for.
pub(super) fn alone(ast: &Ast) -> Option<Diagnostic> {
    let plan = heading(ast)?;
    let finding = Diagnostic::new(Code::PlanAlone, plan.heading.span);
    Some(finding.arg("id", plan.heading.id.node.as_str()))
}

fn heading(ast: &Ast) -> Option<&PlanDecl> {
    ast.blocks.iter().find_map(|block| match block {
        Block::Plan(plan) => Some(plan),
        _ => None,
    })
}

/// Resolves and checks a plan, with the tree of the standard that it applies on a day. What is wrong with
/// that standard itself is not told, but for errors, which leave no plan either.
pub fn plan(
    file: FileId,
    ast: &Ast,
    applied: Option<(FileId, &Ast)>,
    day: Option<Date>,
) -> (Option<Plan>, Vec<Diagnostic>) {
    let Some(decl) = heading(ast) else {
        return (None, Vec::new());
    };
    let whole = together(ast, applied.map(|(_, ast)| ast));
    let mut findings = Vec::new();
    let standard = match applied {
        Some((file, _)) => {
            let (standard, found) = super::build_on(day, file, &whole);
            findings.extend(found);
            standard
        }
        None => None,
    };
    let mut context = Context::new(&whole);
    let mut names = Names::collect(&mut context);
    let attributes = attributes::attributes(&mut context, &names);
    let indicators = indicators::indicators(&mut context, &mut names);
    if applied.is_some() {
        // All of this was found once.
        context.findings.clear();
    }
    check_force(&mut context, &decl.heading);
    let own = own_figures(&mut context, decl, &whole, &indicators, ast);
    let mut asked = Asked {
        facts: Facts {
            context: &mut context,
            names: &mut names,
            attributes: &attributes,
            indicators: &indicators,
        },
        own: &own,
        is_applied: decl.applies.is_some(),
    };
    let targets = targets(&mut asked, ast);
    if targets.is_empty() && !context.is_broken(BrokenKind::Target) {
        context.report(Diagnostic::new(Code::NoTargets, decl.heading.span));
    }
    names.report_unused(&mut context);
    context.unverified.retain(|span| span.file == file);
    sources::report_unverified(&mut context);
    let is_own = |finding: &Diagnostic| match finding.place {
        Place::Span(span) => span.file == file,
        Place::Position(at) => at.file == file,
        Place::File(of) => of == file,
    };
    // That the standard's own rules do not use the plan's figures is as it should be.
    findings.retain(|found| {
        found.severity == Severity::Error || is_own(found) && found.code != Code::UnusedName
    });
    let Context {
        findings: found,
        unverified,
        ..
    } = context;
    findings.extend(found.into_iter().filter(is_own));
    findings.sort_by_key(|finding| finding.place);
    let is_sound = ast.broken.is_empty()
        && (findings.iter()).all(|finding| finding.severity != Severity::Error);
    let standard = match applied {
        Some(_) => standard,
        None => Some(Standard::checked(Parts {
            attributes,
            indicators,
            unverified,
            ..without_criteria(file, decl)
        })),
    };
    let plan = standard.filter(|_| is_sound).map(|standard| Plan {
        file,
        id: decl.heading.id.node.clone(),
        title: decl.heading.title.node.clone(),
        legal_text: decl
            .heading
            .legal_text
            .as_ref()
            .map(|text| text.node.clone()),
        issued: decl.heading.issued.as_ref().map(|date| date.node),
        effective_from: decl.heading.effective_from.as_ref().map(|date| date.node),
        effective_to: decl.heading.effective_to.as_ref().map(|date| date.node),
        citations: decl
            .citations
            .iter()
            .map(|text| text.node.clone())
            .collect(),
        unit: decl.unit.as_ref().map(|unit| unit.node.clone()),
        is_applied: applied.is_some(),
        standard,
        own,
        targets,
    });
    (plan, findings)
}

/// The standard's tree with the plan's figures behind its own.
fn together(plan: &Ast, standard: Option<&Ast>) -> Ast {
    let mut whole = standard.cloned().unwrap_or_default();
    let is_example = |block: &Block| matches!(block, Block::Example(_) | Block::ExamplesFor(_));
    whole.blocks.retain(|block| !is_example(block));
    whole.broken.extend(plan.broken.iter().cloned());
    let figures = plan.blocks.iter().filter_map(|block| match block {
        Block::Attribute(_) | Block::Indicator(_) => Some(block.clone()),
        Block::OwnFigure(decl) => Some(Block::Indicator(decl.clone())),
        _ => None,
    });
    whole.blocks.extend(figures);
    whole
}

/// The figures that the plan's own unit gives.
fn own_figures(
    context: &mut Context<'_>,
    decl: &PlanDecl,
    whole: &Ast,
    indicators: &Table<IndicatorId, super::super::Indicator>,
    plan: &Ast,
) -> BTreeSet<IndicatorId> {
    let declared = plan.blocks.iter().filter_map(|block| match block {
        Block::OwnFigure(own) => Some(own),
        _ => None,
    });
    let spans: Vec<Span> = declared.map(|own| own.name.span).collect();
    if let Some(first) = spans.first()
        && decl.unit.is_none()
        && !whole
            .broken
            .iter()
            .any(|one| one.kind == BrokenKind::Standard)
    {
        let finding = Diagnostic::new(Code::PlanWithoutUnit, decl.heading.span);
        context.report(finding.label(*first, "figure"));
    }
    let all = indicators.iter();
    all.filter(|(_, one)| spans.contains(&one.span))
        .map(|(id, _)| id)
        .collect()
}

/// What resolving the targets looks up.
struct Asked<'s, 'a> {
    facts: Facts<'s, 'a>,
    own: &'s BTreeSet<IndicatorId>,
    is_applied: bool,
}

fn targets(asked: &mut Asked<'_, '_>, plan: &Ast) -> Vec<Target> {
    let declared = plan.blocks.iter().filter_map(|block| match block {
        Block::Target(target) => Some(target),
        _ => None,
    });
    let mut first: HashMap<u32, Span> = HashMap::new();
    let mut targets = Vec::new();
    for decl in declared {
        let number = decl.number.node;
        if let Some(first) = first.get(&number) {
            let finding = Diagnostic::new(Code::SameTarget, decl.number.span);
            let finding = finding.arg("number", number.to_string());
            asked.facts.context.report(finding.label(*first, "first"));
        } else {
            first.insert(number, decl.number.span);
        }
        if decl.goals.is_empty() && !decl.broken {
            let finding = Diagnostic::new(Code::TargetWithoutGoal, decl.span);
            asked
                .facts
                .context
                .report(finding.arg("number", number.to_string()));
        }
        let goals = decl.goals.iter();
        targets.push(Target {
            number,
            label: decl.label.node.clone(),
            citation: decl.citation.as_ref().map(|text| text.node.clone()),
            goals: goals.filter_map(|goal| asked.goal(decl, goal)).collect(),
            span: decl.span,
        });
    }
    targets
}

impl Asked<'_, '_> {
    fn goal(&mut self, target: &TargetDecl, decl: &GoalDecl) -> Option<Goal> {
        let (aggregate, domain) = self.aggregate(decl)?;
        let range = match (&decl.range, &domain) {
            (Some(range), Some(domain)) => self.range(range, domain)?,
            _ => Interval::ALL,
        };
        let provenance = sources::provenance(decl.tail.mark.as_ref().map(|mark| &mark.node));
        if provenance == Provenance::Unverified {
            self.facts.context.unverified.push(decl.span);
        }
        let citation = decl.tail.citation.as_ref().or(target.citation.as_ref());
        Some(Goal {
            aggregate,
            range,
            provenance,
            citation: citation.map(|text| text.node.clone()),
            span: decl.span,
        })
    }

    /// What is asked, and what its values can be; none of an answer.
    fn aggregate(&mut self, decl: &GoalDecl) -> Option<(Aggregate, Option<Domain>)> {
        Some(match &decl.aggregate {
            AggregateDecl::Recognised => {
                if !self.is_applied {
                    let finding = Diagnostic::new(Code::NothingApplied, decl.span);
                    self.facts.context.report(finding);
                    return None;
                }
                (Aggregate::Recognised, Some(Domain::of_share()))
            }
            AggregateDecl::Units(condition) => {
                let lowered = self.facts.condition(condition)?;
                self.of_units(condition, &lowered)?;
                (Aggregate::Units(lowered), Some(Domain::of_share()))
            }
            AggregateDecl::Ratio(ratio) => self.ratio(ratio)?,
            AggregateDecl::Sum(name) => {
                let id = self.indicator(name)?;
                if !self.facts.indicators[id].is_count() {
                    let indicator = &self.facts.indicators[id];
                    quantity::wrong_kind(self.facts.context, name, indicator, "wanted-count");
                    return None;
                }
                (Aggregate::Sum(id), Some(Domain::of_sum()))
            }
            AggregateDecl::Answer(name) => {
                let id = self.indicator(name)?;
                let indicator = &self.facts.indicators[id];
                if indicator.kind != super::super::IndicatorKind::Flag {
                    let finding = Diagnostic::new(Code::NotAFlagIndicator, name.span)
                        .arg("name", name.node.as_str())
                        .arg("example", format!("{} …", name.node))
                        .arg("unit", indicator.unit())
                        .label(indicator.span, "declared")
                        .help("help-sum");
                    self.facts.context.report(finding);
                    return None;
                }
                if !self.own.contains(&id) {
                    self.other_reporter(name, "answer");
                    return None;
                }
                (Aggregate::Answer(id), None)
            }
        })
    }

    fn ratio(&mut self, decl: &ast::QuantityDecl) -> Option<(Aggregate, Option<Domain>)> {
        let mut scope = Scope {
            context: self.facts.context,
            names: self.facts.names,
            attributes: self.facts.attributes,
            indicators: self.facts.indicators,
        };
        let lowered = quantity::quantity(&mut scope, decl)?;
        let Quantity::Level(Level::Ratio(ratio)) = lowered else {
            return None;
        };
        if let ast::QuantityDecl::Share(_, whole) | ast::QuantityDecl::Rate(_, whole, _) = decl {
            let is_own = |id| self.own.contains(&id);
            if is_own(ratio.numerator) != is_own(ratio.denominator) {
                self.other_reporter(whole, "ratio");
                return None;
            }
        }
        let domain = domain::domain(self.facts.indicators, &lowered, None);
        Some((Aggregate::Ratio(ratio), Some(domain)))
    }

    fn indicator(&mut self, name: &Name) -> Option<IndicatorId> {
        self.facts.names.indicator(self.facts.context, name)
    }

    /// A condition of each unit asks nothing of the plan's own.
    fn of_units(&mut self, decl: &ast::Condition, lowered: &Condition) -> Option<()> {
        let own = |fact: &Fact| fact.indicator().filter(|id| self.own.contains(id));
        let Some(id) = lowered.facts().iter().find_map(own) else {
            return Some(());
        };
        let finding = Diagnostic::new(Code::OtherReporter, decl.span)
            .arg("name", self.facts.indicators[id].name.as_str())
            .arg("case", "units")
            .label(self.facts.indicators[id].span, "declared");
        self.facts.context.report(finding);
        None
    }

    fn other_reporter(&mut self, name: &Name, case: &'static str) {
        let finding = Diagnostic::new(Code::OtherReporter, name.span)
            .arg("name", name.node.as_str())
            .arg("case", case);
        self.facts.context.report(finding);
    }

    fn range(&mut self, decl: &ast::RangeDecl, domain: &Domain) -> Option<Interval> {
        let context = &mut *self.facts.context;
        scale::check_sign(context, domain, &decl.lower, &decl.upper);
        let ends = (&decl.lower, &decl.upper);
        let given = bounds::range(context, self.facts.names, ends, None)?;
        let asked = domain.stretch(&given.interval);
        let within = asked.within(&domain.values);
        let passes = if within.is_empty() {
            "none"
        } else if within == domain.values {
            "all"
        } else {
            return Some(given.interval);
        };
        let finding = Diagnostic::new(Code::IdleTarget, decl.span).arg("passes", passes);
        context.report(finding.arg("range", domain.words(&domain.values)));
        Some(given.interval)
    }
}

/// What a plan that applies no standard has in its place.
fn without_criteria(file: FileId, decl: &PlanDecl) -> Parts {
    let heading = &decl.heading;
    Parts {
        file,
        id: heading.id.node.clone(),
        title: heading.title.node.clone(),
        span: heading.span,
        legal_text: heading.legal_text.as_ref().map(|text| text.node.clone()),
        issued: None,
        effective_from: None,
        effective_to: None,
        texts: Vec::new(),
        day: None,
        total: Points {
            value: Decimal::ZERO,
            provenance: Provenance::Stated,
            citation: None,
            span: heading.span,
        },
        attributes: Table::default(),
        classes: Table::default(),
        indicators: Table::default(),
        parameters: Table::default(),
        criteria: Table::default(),
        items: Table::default(),
        recognition: Recognition {
            all_criteria_met: false,
            no_criterion_at_zero: false,
            requirements: Vec::new(),
            thresholds: Vec::new(),
            bases: Vec::new(),
        },
        unverified: Vec::new(),
        examples: Vec::new(),
    }
}
