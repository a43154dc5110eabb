//! Recognised by a hair: one record more or less, and it is undone.

use super::adviser::Adviser;
use crate::data::record::{Given, Record, Value};
use crate::engine::{Outcome, Verdict, evaluate};
use crate::model::IndicatorId;
use crate::number::Decimal;
use crate::program::{ColumnId, ColumnOf, PeriodOf, Values};

/// One record that would undo a recognition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hair {
    /// The count.
    pub indicator: IndicatorId,
    /// What it is.
    pub from: Decimal,
    /// What it would be: one more, or one fewer.
    pub to: Decimal,
}

impl Adviser<'_> {
    /// The counts of which one more or one fewer leaves the commune without its recognition, all else the
    /// same. What is declared of figures holds, and what may not be moved counts too.
    pub(super) fn hairs(&self, record: &Record, outcome: &Outcome) -> Vec<Hair> {
        let (Verdict::Met, Some(lowered)) = (outcome.verdict, &self.lowered) else {
            return Vec::new();
        };
        let program = &lowered.program;
        let Ok(values) = Values::of(program, record) else {
            return Vec::new();
        };
        let mut hairs = Vec::new();
        for (column, held) in program.columns.iter() {
            let ColumnOf::Indicator(id, PeriodOf::Current) = held.of else {
                continue;
            };
            let indicator = &self.standard.indicators[id];
            let Some(from) = record.number(id) else {
                continue;
            };
            if !indicator.is_count() || indicator.is_calculated() {
                continue;
            }
            for to in [from - Decimal::ONE, from + Decimal::ONE] {
                let hair = Hair {
                    indicator: id,
                    from,
                    to,
                };
                if self.may_undo(&values, column, to) && self.undoes(record, hair) {
                    hairs.push(hair);
                }
            }
        }
        hairs
    }

    /// Whether some part that is known gives less, or fails, with another value of a column. What is missing
    /// is left to the engine.
    fn may_undo(&self, values: &Values, column: ColumnId, to: Decimal) -> bool {
        let (Some(lowered), Ok(to)) = (&self.lowered, i128::try_from(to)) else {
            return false;
        };
        let program = &lowered.program;
        let Ok(changed) = values.completed(program, values.digits(), [(column, to)]) else {
            return false;
        };
        if !lowered.keeps(values, &changed) {
            return false;
        }
        // A missing figure may be less free after the move than before it.
        if lowered.narrows(values, column) {
            return true;
        }
        let items = program.items.ids().zip(&lowered.items);
        let mut items = items.filter(|(_, reads)| reads.contains(&column));
        let requirements = program.requirements.iter().zip(&lowered.requirements);
        let mut requirements = requirements.filter(|(_, reads)| reads.contains(&column));
        let class = program.class(values);
        items.any(|(item, _)| {
            let points = |values| program.items[item].points(class, values);
            match (points(values), points(&changed)) {
                (Ok(before), Ok(after)) => after < before,
                _ => true,
            }
        }) || requirements.any(|(test, _)| test.holds(&changed) != Ok(true))
    }

    fn undoes(&self, record: &Record, hair: Hair) -> bool {
        let (standard, id) = (self.standard, hair.indicator);
        let Some(given) = record.value(id) else {
            return false;
        };
        let mut changed = record.clone();
        let value = Value::Number(hair.to);
        changed.set_value(id, Some(Given { value, ..given }));
        let broken = changed.calculate(standard);
        standard.range(id).contains(hair.to)
            && broken.is_empty()
            && evaluate(standard, &changed).verdict != Verdict::Met
    }
}
