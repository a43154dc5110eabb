//! Figures of examples held against what their indicators declare of each other: limits and sums.

use std::collections::BTreeMap;

use super::Scope;
use super::values::{Figures, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::indicator::{limits, range, reported};
use crate::model::table::IndicatorId;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::ExampleDecl;
use crate::syntax::write;

/// Reports the values of an example that break a limit or a sum, if the example itself gave one
/// of them: else the example that it starts from has been told so.
pub(super) fn check(
    scope: &Scope<'_>,
    calculated: &[IndicatorId],
    decl: &ExampleDecl,
    values: &Values,
    findings: &mut Vec<Diagnostic>,
) {
    for (figures, is_previous) in [(&values.figures, false), (&values.previous, true)] {
        let check = Check {
            scope,
            decl,
            figures,
            numbers: figures.numbers(scope.indicators, calculated),
            is_previous,
        };
        let (sums, reported): (Vec<IndicatorId>, Vec<IndicatorId>) =
            (check.numbers.keys()).partition(|id| scope.indicators[**id].is_calculated());
        let before = findings.len();
        findings.extend(reported.into_iter().filter_map(|id| check.broken(id)));
        // Parts that cannot be make sums that cannot be.
        if findings.len() == before {
            findings.extend(sums.into_iter().filter_map(|id| check.broken(id)));
        }
    }
}

/// The figures of one period.
struct Check<'a> {
    scope: &'a Scope<'a>,
    decl: &'a ExampleDecl,
    figures: &'a Figures,
    numbers: BTreeMap<IndicatorId, Decimal>,
    /// What follows the names of its figures.
    is_previous: bool,
}

impl Check<'_> {
    fn broken(&self, id: IndicatorId) -> Option<Diagnostic> {
        let indicator = &self.scope.indicators[id];
        let number = self.number(id)?;
        let finding = |case, place, limit: Decimal| {
            Diagnostic::new(Code::ValueBreaks, place)
                .arg("case", case)
                .arg("name", self.called(id))
                .arg("value", number)
                .arg("limit", limit)
                .arg("other", "")
                .arg("unit", if indicator.is_count() { "" } else { "%" })
        };
        let range = range(self.scope.indicators, id);
        let negative = (number < Decimal::ZERO).then_some(("negative", (Decimal::ZERO, id)));
        let least = (number < range.least.0).then_some(("least", range.least));
        let most = range.most.filter(|(most, _)| number > *most);
        let broken = negative.or(least).or(most.map(|most| ("most", most)));
        // What is reported is held against its own numbers where it is read.
        let broken = broken.filter(|(_, (_, by))| indicator.is_calculated() || *by != id);
        if let (Some((case, (limit, by))), Some(place)) = (broken, self.own(id)) {
            return Some(match case {
                _ if by == id => finding(case, place, limit),
                "least" => finding("least-of", place, limit).arg("other", self.called(by)),
                _ => finding("most-of", place, limit).arg("other", self.called(by)),
            });
        }
        let exceeded = limits(self.scope.indicators, id)
            .into_iter()
            .find_map(|limit| {
                let most = self.number(limit)?;
                let place = self.own(id).or_else(|| self.own(limit))?;
                (number > most).then_some((limit, most, place))
            });
        let (limit, most, place) = exceeded?;
        let others = [limit, id].into_iter().filter_map(|id| self.given(id));
        let other = others.into_iter().find(|span| *span != place);
        let finding = finding("limit", place, most).arg("other", self.called(limit));
        Some(match other {
            Some(other) => finding.label(other, "other"),
            None => finding,
        })
    }

    fn number(&self, id: IndicatorId) -> Option<Decimal> {
        self.numbers.get(&id).copied()
    }

    fn called(&self, id: IndicatorId) -> String {
        let name = &self.scope.indicators[id].name;
        if self.is_previous {
            format!("{name} {}", write::OF_PREVIOUS)
        } else {
            name.clone()
        }
    }

    /// Where the figures behind an indicator were given: its own, or those of its parts.
    fn places(&self, id: IndicatorId) -> impl Iterator<Item = Span> {
        let parts = reported(self.scope.indicators, id).into_iter();
        parts.filter_map(|part| self.figures.place(part))
    }

    fn given(&self, id: IndicatorId) -> Option<Span> {
        self.places(id).next()
    }

    /// The first of them that the example gives itself.
    fn own(&self, id: IndicatorId) -> Option<Span> {
        let whole = self.decl.span;
        self.places(id).find(|span| {
            span.file == whole.file && span.start >= whole.start && span.end <= whole.end
        })
    }
}
