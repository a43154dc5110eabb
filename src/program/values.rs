//! One commune's figures, column by column.

use super::column::{ColumnId, ColumnOf, Grain, PeriodOf};
use super::{Program, TooLarge};
use crate::data::record::{Record, Value};
use crate::model::Id;
use crate::number::Decimal;

/// A value for each column of a [`Program`]; nothing where it is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    cells: Vec<Option<i128>>,
    digits: u32,
    unit: i128,
}

impl Values {
    /// What a record knows, with what is calculated from it.
    ///
    /// # Errors
    ///
    /// Where a figure is too large for whole numbers.
    pub fn of(program: &Program, record: &Record) -> Result<Self, TooLarge> {
        let known = |of: ColumnOf| match of {
            ColumnOf::Attribute(id) => {
                let place = record.attribute(id)?.value;
                Some(Decimal::from(place))
            }
            ColumnOf::Indicator(id, period) => {
                let record = match period {
                    PeriodOf::Current => Some(record),
                    PeriodOf::Previous => record.previous(),
                };
                Some(match record?.value(id)?.value {
                    Value::Flag(answer) => Decimal::from(u8::from(answer)),
                    Value::Number(number) => number.normalize(),
                })
            }
        };
        let cells = || (program.columns.values()).map(|column| (column.grain, known(column.of)));
        let digits = cells().filter_map(|(_, value)| Some(value?.scale())).max();
        let digits = digits.unwrap_or(0);
        let whole = |(grain, value): (Grain, Option<Decimal>)| {
            let Some(value) = value else { return Ok(None) };
            let digits = match grain {
                Grain::Whole => 0,
                Grain::Decimal => digits,
            };
            let unit = digits.checked_sub(value.scale()).and_then(power_of_ten);
            let whole = unit.and_then(|unit| value.mantissa().checked_mul(unit));
            whole.map(Some).ok_or(TooLarge)
        };
        let mut values = Self {
            cells: cells().map(whole).collect::<Result<_, _>>()?,
            digits,
            unit: power_of_ten(digits).ok_or(TooLarge)?,
        };
        values.calculate(program);
        Ok(values)
    }

    /// The same with more digits for decimals, and with values for columns that are missing.
    ///
    /// # Errors
    ///
    /// Where a figure becomes too large for whole numbers.
    pub fn completed(
        &self,
        program: &Program,
        digits: u32,
        missing: impl IntoIterator<Item = (ColumnId, i128)>,
    ) -> Result<Self, TooLarge> {
        let digits = digits.max(self.digits);
        let mut values = self.clone();
        values.digits = digits;
        values.unit = power_of_ten(digits).ok_or(TooLarge)?;
        let finer = power_of_ten(digits - self.digits).ok_or(TooLarge)?;
        if finer > 1 {
            for (cell, column) in values.cells.iter_mut().zip(program.columns.values()) {
                if let (Some(value), Grain::Decimal) = (cell, column.grain) {
                    *value = value.checked_mul(finer).ok_or(TooLarge)?;
                }
            }
        }
        for (column, value) in missing {
            values.set(column, Some(value));
        }
        values.calculate(program);
        Ok(values)
    }

    /// The value of a column.
    pub fn get(&self, column: ColumnId) -> Option<i128> {
        self.cells.get(column.place()).copied().flatten()
    }

    /// How many digits after the comma decimals have: 9855 is 98,55 where it is 2.
    pub fn digits(&self) -> u32 {
        self.digits
    }

    /// 1 in the units of decimals.
    pub(super) fn unit(&self) -> i128 {
        self.unit
    }

    /// Works out the sums. One that breaks what is declared of it counts as missing.
    fn calculate(&mut self, program: &Program) {
        for sum in &program.sums {
            let mut terms = sum.terms.iter();
            let total = terms.try_fold(0_i128, |total, (minus, column)| {
                let part = self.get(*column)?;
                total.checked_add(if *minus { part.checked_neg()? } else { part })
            });
            self.set(sum.column, total);
            let mut declared = sum.declared.iter();
            if declared.any(|inequality| inequality.holds(self) == Ok(false)) {
                self.set(sum.column, None);
            }
        }
    }

    fn set(&mut self, column: ColumnId, value: Option<i128>) {
        if let Some(cell) = self.cells.get_mut(column.place()) {
            *cell = value;
        }
    }
}

fn power_of_ten(power: u32) -> Option<i128> {
    10_i128.checked_pow(power)
}
