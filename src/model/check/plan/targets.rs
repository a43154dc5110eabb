//! What targets ask: names to figures of those who report them, ranges to bounds.

use std::collections::{BTreeSet, HashMap};

use super::trials;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::check::condition::Facts;
use crate::model::check::criteria::Scope;
use crate::model::check::domain::{self, Domain};
use crate::model::check::{bounds, quantity, scale, sources};
use crate::model::{
    Aggregate, Condition, Fact, Goal, Indicator, IndicatorId, IndicatorKind, Interval, Level,
    ParameterKind, Provenance, Quantity, Target,
};
use crate::source::Span;
use crate::syntax::ast::{self, AggregateDecl, Ast, Block, GoalDecl, Name, TargetDecl};

/// What resolving the targets looks up.
struct Asked<'s, 'a> {
    facts: Facts<'s, 'a>,
    own: &'s BTreeSet<IndicatorId>,
    is_applied: bool,
}

/// The targets of a plan with all that each asks, as far as it could be understood; what could not is told.
pub(super) fn targets(
    facts: Facts<'_, '_>,
    own: &BTreeSet<IndicatorId>,
    is_applied: bool,
    plan: &Ast,
) -> Vec<Target> {
    let mut asked = Asked {
        facts,
        own,
        is_applied,
    };
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
        let (aggregate, values) = self.aggregate(decl)?;
        let range = match (&decl.range, &values) {
            (Some(range), Some(values)) => self.range(range, values)?,
            _ => Interval::ALL,
        };
        let provenance = sources::provenance(decl.tail.mark.as_ref().map(|mark| &mark.node));
        if provenance == Provenance::Unverified {
            self.facts.context.unverified.push(decl.span);
        }
        let citation = decl.tail.citation.as_ref().or(target.citation.as_ref());
        let asked = (&aggregate, &range);
        let trials = decl.trials.iter();
        let trials = trials.filter_map(|trial| trials::trial(self.facts.context, asked, trial));
        let trials = trials.collect();
        Some(Goal {
            aggregate,
            range,
            provenance,
            citation: citation.map(|text| text.node.clone()),
            trials,
            span: decl.span,
        })
    }

    /// What is asked, and what its values can be; none of an answer.
    fn aggregate(&mut self, decl: &GoalDecl) -> Option<(Aggregate, Option<Values>)> {
        Some(match &decl.aggregate {
            AggregateDecl::Recognised => {
                if !self.is_applied {
                    let finding = Diagnostic::new(Code::NothingApplied, decl.span);
                    self.facts.context.report(finding);
                    return None;
                }
                (Aggregate::Recognised, Some(Values::of_share()))
            }
            AggregateDecl::Units(condition) => {
                let lowered = self.facts.condition(condition)?;
                self.of_units(condition, &lowered)?;
                (Aggregate::Units(lowered), Some(Values::of_share()))
            }
            AggregateDecl::Ratio(ratio) => self.ratio(ratio)?,
            AggregateDecl::Sum(name) => {
                let id = self.indicator(name)?;
                if !self.facts.indicators[id].is_count() {
                    let indicator = &self.facts.indicators[id];
                    quantity::wrong_kind(self.facts.context, name, indicator, "wanted-count");
                    return None;
                }
                (
                    Aggregate::Sum(id),
                    Some(Values::of_sum(&self.facts.indicators[id])),
                )
            }
            AggregateDecl::Answer(name) => {
                let id = self.indicator(name)?;
                let indicator = &self.facts.indicators[id];
                if indicator.kind != IndicatorKind::Flag {
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

    fn ratio(&mut self, decl: &ast::QuantityDecl) -> Option<(Aggregate, Option<Values>)> {
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
        let indicators = self.facts.indicators;
        let values = Values {
            domain: domain::domain(indicators, &lowered, None),
            kind: ParameterKind::of_quantity(indicators, lowered),
        };
        Some((Aggregate::Ratio(ratio), Some(values)))
    }

    fn indicator(&mut self, name: &Name) -> Option<IndicatorId> {
        self.facts.names.indicator(self.facts.context, name)
    }

    /// A condition of each unit asks nothing of the plan's own.
    fn of_units(&mut self, decl: &ast::Condition, lowered: &Condition) -> Option<()> {
        of_units(&mut self.facts, self.own, decl, lowered)
    }

    fn other_reporter(&mut self, name: &Name, case: &'static str) {
        let finding = Diagnostic::new(Code::OtherReporter, name.span)
            .arg("name", name.node.as_str())
            .arg("case", case);
        self.facts.context.report(finding);
    }

    fn range(&mut self, decl: &ast::RangeDecl, values: &Values) -> Option<Interval> {
        let context = &mut *self.facts.context;
        let domain = &values.domain;
        scale::check_sign(context, domain, &decl.lower, &decl.upper);
        let ends = (&decl.lower, &decl.upper);
        let given = bounds::range(context, self.facts.names, ends, Some(&values.kind))?;
        if let Some(passes) = domain.passes(&given.interval) {
            let finding = Diagnostic::new(Code::IdleTarget, decl.span).arg("passes", passes);
            context.report(finding.arg("range", domain.words(&domain.values)));
        }
        Some(given.interval)
    }
}

/// A condition of each unit asks nothing of the plan's own.
pub(super) fn of_units(
    facts: &mut Facts<'_, '_>,
    own: &BTreeSet<IndicatorId>,
    decl: &ast::Condition,
    lowered: &Condition,
) -> Option<()> {
    let of_own = |fact: &Fact| fact.indicator().filter(|id| own.contains(id));
    let Some(id) = lowered.facts().iter().find_map(of_own) else {
        return Some(());
    };
    let finding = Diagnostic::new(Code::OtherReporter, decl.span)
        .arg("name", facts.indicators[id].name.as_str())
        .arg("case", "units")
        .label(facts.indicators[id].span, "declared");
    facts.context.report(finding);
    None
}

/// What the values of a figure can be, and what they are compared with.
struct Values {
    domain: Domain,
    kind: ParameterKind,
}

impl Values {
    fn of_share() -> Self {
        Self {
            domain: Domain::of_share(),
            kind: ParameterKind::Percent,
        }
    }

    fn of_sum(indicator: &Indicator) -> Self {
        Self {
            domain: Domain::of_sum(),
            kind: ParameterKind::of_indicator(indicator),
        }
    }
}
