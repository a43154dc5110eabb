//! What advice asks of a standard, found once: what may move, and what hangs on it.

use super::adjustable::{Way, ways};
use crate::model::{Id, IndicatorId, IndicatorKind, Standard};
use crate::number::Decimal;
use crate::program::{ColumnId, ColumnOf, PeriodOf, Program, Test, Values};

/// Finds what would change an outcome, for any number of communes.
#[derive(Debug)]
pub struct Adviser<'s> {
    pub(super) standard: &'s Standard,
    /// By indicator, which way it may move.
    ways: Vec<Option<Way>>,
    /// `None` where its figures are too large.
    pub(super) lowered: Option<Lowered>,
}

/// The standard in whole numbers, and what each part of it hangs on.
#[derive(Debug)]
pub(super) struct Lowered {
    pub(super) program: Program,
    /// By item, the reported columns that its points hang on.
    pub(super) items: Vec<Vec<ColumnId>>,
    /// By requirement, the same.
    pub(super) requirements: Vec<Vec<ColumnId>>,
    /// By column, the reported ones that it is worked out from: itself, where it is reported.
    parts: Vec<Vec<ColumnId>>,
    /// Columns of which the first may not exceed the second.
    pub(super) limits: Vec<(ColumnId, ColumnId)>,
    /// The least and the most that a column of this period can be.
    pub(super) ranges: Vec<(ColumnId, Decimal, Option<Decimal>)>,
    /// Of each sum, the reported columns that decide whether it keeps what is declared of it.
    pub(super) sums: Vec<(ColumnId, Vec<ColumnId>)>,
    /// The columns that may move.
    pub(super) levers: Vec<Lever>,
}

/// A column that may move.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lever {
    pub(super) column: ColumnId,
    pub(super) indicator: IndicatorId,
    pub(super) way: Way,
    pub(super) is_percent: bool,
}

impl<'s> Adviser<'s> {
    /// Looks at a standard.
    pub fn new(standard: &'s Standard) -> Self {
        let ways = ways(standard);
        let lowered = Program::lower(standard).ok();
        let lowered = lowered.map(|program| Lowered::of(standard, program, &ways));
        Self {
            standard,
            ways,
            lowered,
        }
    }

    /// Which way a figure may move; `None` of a fact and of what is calculated.
    pub fn way(&self, id: IndicatorId) -> Option<Way> {
        self.ways.get(id.place()).copied().flatten()
    }
}

impl Lowered {
    fn of(standard: &Standard, program: Program, ways: &[Option<Way>]) -> Self {
        let mut parts: Vec<Vec<ColumnId>> = program.columns.ids().map(|id| vec![id]).collect();
        for sum in &program.sums {
            let mut all: Vec<ColumnId> = Vec::new();
            for (_, term) in &sum.terms {
                all.extend(parts.get(term.place()).into_iter().flatten());
            }
            all.sort_unstable();
            all.dedup();
            if let Some(own) = parts.get_mut(sum.column.place()) {
                *own = all;
            }
        }
        let mut lowered = Self {
            items: Vec::new(),
            requirements: Vec::new(),
            parts,
            limits: Vec::new(),
            ranges: Vec::new(),
            sums: Vec::new(),
            levers: Vec::new(),
            program,
        };
        let items = lowered.program.items.values();
        let items = items.map(|item| lowered.reads(item.rows.iter().map(|row| &row.test)));
        lowered.items = items.collect();
        let requirements = lowered.program.requirements.iter();
        lowered.requirements = requirements
            .map(|test| lowered.reads(std::iter::once(test)))
            .collect();
        lowered.columns(standard, ways);
        lowered
    }

    /// The reported columns that tests hang on.
    fn reads<'t>(&self, tests: impl Iterator<Item = &'t Test>) -> Vec<ColumnId> {
        let inequalities = tests.flat_map(Test::inequalities);
        let terms = inequalities.flat_map(|inequality| inequality.terms.iter());
        let columns = terms.flat_map(|term| term.of.columns());
        let mut reads: Vec<ColumnId> = columns.flat_map(|column| self.reported(column)).collect();
        reads.sort_unstable();
        reads.dedup();
        reads
    }

    /// The reported columns that a column is worked out from.
    pub(super) fn reported(&self, column: ColumnId) -> Vec<ColumnId> {
        self.parts.get(column.place()).cloned().unwrap_or_default()
    }

    /// Of each limit, the reported columns that it joins: those of what is limited and of what limits it.
    pub(super) fn joined_by_limits(&self) -> impl Iterator<Item = Vec<ColumnId>> {
        self.limits.iter().map(|(column, most)| {
            let mut joined = self.reported(*column);
            joined.extend(self.reported(*most));
            joined
        })
    }

    /// What is declared of the figures of this period, and which of them may move.
    fn columns(&mut self, standard: &Standard, ways: &[Option<Way>]) {
        let mut of_indicator: Vec<Option<ColumnId>> = vec![None; standard.indicators.len()];
        for (column, held) in self.program.columns.iter() {
            if let ColumnOf::Indicator(id, PeriodOf::Current) = held.of
                && let Some(slot) = of_indicator.get_mut(id.place())
            {
                *slot = Some(column);
            }
        }
        let column = |id: IndicatorId| of_indicator.get(id.place()).copied().flatten();
        let mut ranges = standard.ranges().into_iter();
        for (id, indicator) in standard.indicators.iter() {
            let (Some(own), Some(range)) = (column(id), ranges.next()) else {
                continue;
            };
            if let Some(way) = ways.get(id.place()).copied().flatten() {
                self.levers.push(Lever {
                    column: own,
                    indicator: id,
                    way,
                    is_percent: indicator.kind == IndicatorKind::Percent,
                });
            }
            if !indicator.is_calculated() {
                let most = match indicator.kind {
                    IndicatorKind::Flag => Some(Decimal::ONE),
                    _ => range.most.map(|(most, _)| most),
                };
                self.ranges.push((own, range.least.0, most));
            }
        }
        let moves = |reported: &[ColumnId]| {
            let mut levers = self.levers.iter();
            levers.any(|lever| reported.contains(&lever.column))
        };
        let mut limits = Vec::new();
        for id in standard.indicators.ids() {
            for limit in standard.limits(id) {
                limits.extend(column(id).zip(column(limit)));
            }
        }
        let mut sums = Vec::new();
        for sum in &self.program.sums {
            let declared = sum.declared.iter().flat_map(|one| one.terms.iter());
            let declared = declared.flat_map(|term| term.of.columns());
            let columns = std::iter::once(sum.column).chain(declared);
            let mut reads: Vec<ColumnId> = columns.flat_map(|one| self.reported(one)).collect();
            reads.sort_unstable();
            reads.dedup();
            if moves(&reads) {
                sums.push((sum.column, reads));
            }
        }
        self.limits = limits;
        self.sums = sums;
    }

    /// Whether what is declared joins a column, through any number of others, with another that is missing.
    pub(super) fn narrows(&self, values: &Values, column: ColumnId) -> bool {
        let of_sums = self
            .program
            .sums
            .iter()
            .map(|sum| self.reported(sum.column));
        let joined: Vec<Vec<ColumnId>> = self.joined_by_limits().chain(of_sums).collect();
        let mut met = vec![column];
        let mut next = 0;
        while let Some(one) = met.get(next).copied() {
            next += 1;
            for columns in joined.iter().filter(|columns| columns.contains(&one)) {
                let mut others = columns.iter().filter(|one| **one != column);
                if others.any(|one| values.get(*one).is_none()) {
                    return true;
                }
                let new = columns.iter().filter(|column| !met.contains(column));
                let new: Vec<ColumnId> = new.copied().collect();
                met.extend(new);
            }
        }
        false
    }

    /// Whether values keep what is declared of sums and limits, where others did.
    pub(super) fn keeps(&self, before: &Values, after: &Values) -> bool {
        let mut sums = self.program.sums.iter().map(|sum| sum.column);
        let mut limits = self.limits.iter();
        sums.all(|sum| before.get(sum).is_none() || after.get(sum).is_some())
            && limits.all(
                |(column, most)| match (after.get(*column), after.get(*most)) {
                    (Some(value), Some(most)) => value <= most,
                    _ => true,
                },
            )
    }
}
