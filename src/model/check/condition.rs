//! Conditions of items and of recognition: names to facts of the right kind.

use super::super::attribute::Attribute;
use super::super::condition::{Condition, Fact};
use super::super::indicator::{Indicator, IndicatorKind};
use super::super::interval::Interval;
use super::super::parameter::ParameterKind;
use super::super::table::{AttributeId, IndicatorId, Table};
use super::attributes;
use super::bounds;
use super::context::Context;
use super::domain::Domain;
use super::names::{Named, Names};
use super::quantity::wrong_kind;
use super::scale;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::names::key;
use crate::syntax::ast::{self, ConditionKind, Name, RangeDecl, Spanned};
use crate::syntax::write;

/// Everything that lowering a condition looks up.
pub(super) struct Facts<'s, 'a> {
    pub(super) context: &'s mut Context<'a>,
    pub(super) names: &'s mut Names<'a>,
    pub(super) attributes: &'s Table<AttributeId, Attribute>,
    pub(super) indicators: &'s Table<IndicatorId, Indicator>,
}

impl Facts<'_, '_> {
    /// The condition, if every part of it could be understood; mistakes of all parts are reported.
    pub(super) fn condition(&mut self, decl: &ast::Condition) -> Option<Condition> {
        lower(decl, &mut |asked| match asked {
            Asked::Is(name, value) => self.is(name, value),
            Asked::Holds(name) => self.holds(name),
            Asked::Within(name, range) => self.within(name, range),
        })
    }

    fn is(&mut self, name: &Name, value: &Spanned<String>) -> Option<Fact> {
        let is_answer = [write::YES, write::NO].map(key).contains(&key(&value.node));
        if is_answer
            && let Named::Indicator(id) = self.names.fact(self.context, name)?
            && self.indicators[id].kind == IndicatorKind::Flag
        {
            let finding = said_of_itself(name, value, &self.indicators[id]);
            self.context.report(finding);
            return None;
        }
        let id = self.names.attribute(self.context, name)?;
        let place = attributes::choice_of(self.context, self.attributes, id, name, value)?;
        Some(Fact::Is(id, place))
    }

    fn holds(&mut self, name: &Name) -> Option<Fact> {
        match self.names.fact(self.context, name)? {
            Named::Attribute(id) => {
                let place = attributes::yes_of(self.context, self.attributes, id, name)?;
                Some(Fact::Is(id, place))
            }
            Named::Indicator(id) => {
                let indicator = &self.indicators[id];
                if indicator.kind == IndicatorKind::Flag {
                    return Some(Fact::Answer(id));
                }
                self.context.report(
                    Diagnostic::new(Code::NotAFlagIndicator, name.span)
                        .arg("name", name.node.as_str())
                        .arg("example", example(name, indicator))
                        .arg("unit", indicator.unit())
                        .label(indicator.span, "declared")
                        .help("help-compare"),
                );
                None
            }
            Named::Class(_) | Named::Parameter(_) => None,
        }
    }

    fn within(&mut self, name: &Name, range: &RangeDecl) -> Option<Fact> {
        let id = match self.names.fact(self.context, name)? {
            Named::Indicator(id) => id,
            Named::Attribute(_) => {
                self.context.report(attribute_compared(name));
                return None;
            }
            Named::Class(_) | Named::Parameter(_) => return None,
        };
        let indicator = &self.indicators[id];
        if indicator.kind == IndicatorKind::Flag {
            wrong_kind(self.context, name, indicator, "wanted-number");
            return None;
        }
        let domain = Domain::of_indicator(indicator, None);
        scale::check_sign(self.context, &domain, &range.lower, &range.upper);
        let kind = ParameterKind::of_indicator(indicator);
        let ends = (&range.lower, &range.upper);
        let given = bounds::range(self.context, self.names, ends, Some(&kind))?;
        let found = self.context.findings.len();
        scale::check_named(self.context, &domain, ends, &given);
        self.check_decides(name, range, &domain, &given.interval);
        let by: Vec<_> = given.by.ids().collect();
        bounds::tell_values(self.context, found, &by);
        Some(Fact::Within(id, given.interval, given.by))
    }

    /// A comparison that every value passes, or none, asks nothing.
    fn check_decides(
        &mut self,
        name: &Name,
        range: &RangeDecl,
        domain: &Domain,
        interval: &Interval,
    ) {
        let Some(passes) = domain.passes(interval) else {
            return;
        };
        self.context.report(
            Diagnostic::new(Code::IdleComparison, range.span)
                .arg("name", name.node.as_str())
                .arg("passes", passes)
                .arg("range", domain.words(&domain.values)),
        );
    }
}

/// What a condition asks of one name.
pub(super) enum Asked<'d> {
    Is(&'d Name, &'d Spanned<String>),
    Holds(&'d Name),
    Within(&'d Name, &'d RangeDecl),
}

/// A condition whose facts are found one by one, if all of them are. Every part is lowered even
/// after one failed, so that all its mistakes are reported.
pub(super) fn lower<F>(
    decl: &ast::Condition,
    find: &mut impl FnMut(Asked<'_>) -> Option<F>,
) -> Option<Condition<F>> {
    let fact = match &decl.kind {
        ConditionKind::Any(parts) => return all(parts, find).map(Condition::Any),
        ConditionKind::All(parts) => return all(parts, find).map(Condition::All),
        ConditionKind::Not(part) => {
            return Some(Condition::Not(Box::new(lower(part, find)?)));
        }
        ConditionKind::Is(name, value) => find(Asked::Is(name, value)),
        ConditionKind::Holds(name) => find(Asked::Holds(name)),
        ConditionKind::Within(name, range) => find(Asked::Within(name, range)),
    };
    fact.map(Condition::Fact)
}

fn all<F>(
    parts: &[ast::Condition],
    find: &mut impl FnMut(Asked<'_>) -> Option<F>,
) -> Option<Vec<Condition<F>>> {
    let lowered: Vec<_> = parts.iter().map(|part| lower(part, find)).collect();
    lowered.into_iter().collect()
}

/// `có_quy_chế là có`: a yes/no indicator is a condition by itself.
fn said_of_itself(name: &Name, value: &Spanned<String>, indicator: &Indicator) -> Diagnostic {
    let meant = if key(&value.node) == key(write::YES) {
        name.node.clone()
    } else {
        format!("{} {}", write::NOT, name.node)
    };
    Diagnostic::new(Code::WrongKind, name.span)
        .arg("name", name.node.as_str())
        .arg("found", Arg::Message("kind-indicator", Args::new()))
        .arg("wanted", Arg::Message("kind-attribute", Args::new()))
        .arg("meant", meant.as_str())
        .label(indicator.span, "declared")
        .help("help-answer")
        .mend(name.span.to(value.span), meant)
}

/// A comparison as it could be written.
fn example(name: &Name, indicator: &Indicator) -> String {
    let bound = if indicator.is_count() { "1" } else { "90%" };
    format!("{} {} {bound} {}", name.node, write::FROM, write::OR_MORE)
}

/// An attribute is no number.
pub(super) fn attribute_compared(name: &Name) -> Diagnostic {
    Diagnostic::new(Code::AttributeCompared, name.span).arg("name", name.node.as_str())
}
