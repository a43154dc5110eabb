//! Indicators that are calculated: sums and differences of like figures.

use super::super::indicator::{Indicator, Term, calculated};
use super::super::table::{Id, IndicatorId, Table};
use super::context::Context;
use super::indicators::same_unit;
use super::names::Names;
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{IndicatorDecl, Unit};

/// The terms of an indicator that is calculated, each checked to be of its unit; none when one
/// of them is not known, which is reported.
pub(super) fn terms(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    decls: &[&IndicatorDecl],
    decl: &IndicatorDecl,
) -> Vec<Term> {
    let Some(sum) = &decl.sum else {
        return Vec::new();
    };
    if decl.unit.node == Unit::Flag {
        context.report(
            Diagnostic::new(Code::UnlikeTerm, sum.span)
                .arg("name", decl.name.node.as_str())
                .help("help-flag"),
        );
    }
    let mut terms = Vec::with_capacity(sum.terms.len());
    for term in &sum.terms {
        let Some(id) = names.indicator(context, &term.name) else {
            continue;
        };
        let Some(part) = decls.iter().copied().nth(id.place()) else {
            continue;
        };
        if decl.unit.node != Unit::Flag && !same_unit(&decl.unit.node, &part.unit.node) {
            context.report(
                Diagnostic::new(Code::UnlikeTerm, term.name.span)
                    .arg("name", decl.name.node.as_str())
                    .label(part.unit.span, "term")
                    .label(decl.unit.span, "sum"),
            );
        }
        terms.push(Term {
            minus: term.minus,
            indicator: id,
        });
    }
    // What a broken statement would have declared leaves the sum unknown, not smaller.
    if terms.len() < sum.terms.len() {
        terms.clear();
    }
    terms
}

/// Adds the limits that follow from sums, unless some sum leads back to itself, which is
/// reported.
pub(super) fn limited(
    context: &mut Context<'_>,
    table: Table<IndicatorId, Indicator>,
) -> Table<IndicatorId, Indicator> {
    let circles: Vec<IndicatorId> = (table.ids()).filter(|id| leads_back(&table, *id)).collect();
    for id in &circles {
        let indicator = &table[*id];
        context.report(
            Diagnostic::new(Code::SumCycle, indicator.span).arg("name", indicator.name.as_str()),
        );
    }
    if !circles.is_empty() {
        return table;
    }
    let mut follow: Vec<Vec<IndicatorId>> = vec![Vec::new(); table.len()];
    let mut add = |of: IndicatorId, limit: IndicatorId| {
        if let Some(limits) = follow.get_mut(of.place()) {
            limits.push(limit);
        }
    };
    for (id, indicator) in table.iter() {
        let mut added = indicator.terms.iter().filter(|term| !term.minus);
        let only = added.next().filter(|_| added.next().is_none());
        if let Some(whole) = only {
            add(id, whole.indicator);
        } else if indicator.terms.iter().all(|term| !term.minus) {
            for term in &indicator.terms {
                add(term.indicator, id);
            }
        }
    }
    let mut limited = Table::default();
    for (indicator, follow) in table.values().zip(follow) {
        let mut indicator = indicator.clone();
        for limit in follow {
            if !indicator.limits.contains(&limit) {
                indicator.limits.push(limit);
            }
        }
        limited.push(indicator);
    }
    limited
}

/// Whether one indicator is never above another by what both are the sums of: of every reported
/// figure the other has at least as much.
pub(super) fn never_above(
    table: &Table<IndicatorId, Indicator>,
    one: IndicatorId,
    other: IndicatorId,
) -> bool {
    let mut more = vec![0_i64; table.len()];
    let mut add = |id: IndicatorId, by: i64| {
        let there = more.get_mut(id.place())?;
        *there = there.checked_add(by)?;
        Some(*there)
    };
    let mut taken_apart = || {
        add(other, 1)?;
        add(one, -1)?;
        for id in calculated(table).into_iter().rev() {
            let count = add(id, 0)?;
            add(id, count.checked_neg()?)?;
            for term in &table[id].terms {
                let by = if term.minus {
                    count.checked_neg()?
                } else {
                    count
                };
                add(term.indicator, by)?;
            }
        }
        Some(())
    };
    taken_apart().is_some() && more.iter().all(|count| *count >= 0)
}

/// Whether following sums from an indicator comes back to it.
fn leads_back(table: &Table<IndicatorId, Indicator>, start: IndicatorId) -> bool {
    let mut seen = vec![false; table.len()];
    let parts = |id: IndicatorId| table[id].terms.iter().map(|term| term.indicator);
    let mut open: Vec<IndicatorId> = parts(start).collect();
    while let Some(id) = open.pop() {
        if id == start {
            return true;
        }
        if let Some(seen) = seen.get_mut(id.place())
            && !std::mem::replace(seen, true)
        {
            open.extend(parts(id));
        }
    }
    false
}
