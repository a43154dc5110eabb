//! From a standard to its program.

use super::column::{ColumnId, ColumnOf, Columns, PeriodOf, periods};
use super::evaluate::Unscored;
use super::inequality::{Inequality, Polynomial};
use super::quotient::{Quotient, whole};
use super::test::Test;
use super::{Class, Gives, Item, Program, Row, RowOf, Sum};
use crate::model::{
    self, AttributeId, ClassId, Condition, Fact, IndicatorId, IndicatorKind, Level, Quantity,
    Scale, Scoring, Standard, Table,
};
use crate::number::Decimal;

/// A number is too large for whole numbers of 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a number is too large to be worked with as a whole number")]
pub struct TooLarge;

impl Program {
    /// A standard as whole numbers.
    ///
    /// # Errors
    ///
    /// Where its figures are too large: a bound or a base of more than some thirty digits.
    pub fn lower(standard: &Standard) -> Result<Self, TooLarge> {
        let columns = Columns::of(standard);
        let lowering = Lowering {
            standard,
            point_digits: point_digits(standard),
            columns: &columns,
        };
        let items = standard.items.values();
        let items: Result<_, _> = items.map(|item| lowering.item(&item.scoring)).collect();
        let requirements = standard.recognition.requirements.iter();
        let requirements = requirements.map(|one| lowering.condition(&one.condition));
        let recognition = &standard.recognition;
        Ok(Self {
            sums: lowering.sums()?,
            declared: lowering.declared()?,
            point_digits: lowering.point_digits,
            classes: lowering.classes()?,
            items: items?,
            criteria: (standard.criteria.values())
                .map(|criterion| criterion.items.clone())
                .collect(),
            no_criterion_at_zero: recognition.asks_above_zero(),
            requirements: requirements.collect::<Result<_, _>>()?,
            columns: columns.table,
        })
    }
}

/// So many digits after the comma suffice for all points.
fn point_digits(standard: &Standard) -> u32 {
    let items = standard.items.values();
    let points = items.flat_map(|item| item.scoring.points());
    let points = points.map(|points| points.value);
    let all = points.chain(standard.classes.values().map(|class| class.threshold));
    let digits = all.map(|points| points.normalize().scale());
    digits.max().unwrap_or(0)
}

struct Lowering<'a> {
    standard: &'a Standard,
    columns: &'a Columns,
    point_digits: u32,
}

impl Lowering<'_> {
    fn points(&self, points: Decimal) -> Result<i128, TooLarge> {
        let (value, unit) = whole(points)?;
        let all = 10_i128.checked_pow(self.point_digits).ok_or(TooLarge)?;
        value.checked_mul(all / unit).ok_or(TooLarge)
    }

    fn current(&self, id: IndicatorId) -> ColumnId {
        let of = ColumnOf::Indicator(id, PeriodOf::Current);
        self.columns.holding(of)
    }

    fn item(&self, scoring: &Scoring) -> Result<Item, TooLarge> {
        match scoring {
            Scoring::Flag { indicator, points } => {
                self.yes_or_no(&self.is_yes(*indicator)?, points.value)
            }
            Scoring::When { condition, points } => {
                self.yes_or_no(&self.condition(condition)?, points.value)
            }
            Scoring::Measure { quantity, scale } => self.measure(*quantity, scale),
        }
    }

    fn yes_or_no(&self, test: &Test, points: Decimal) -> Result<Item, TooLarge> {
        let row = |of, test, points| Row {
            of,
            classes: Vec::new(),
            test,
            gives: Gives::Points(points),
        };
        let yes = row(RowOf::Yes, test.clone(), self.points(points)?);
        let no = row(RowOf::No, test.negated()?, 0);
        Ok(Item {
            rows: vec![yes, no],
        })
    }

    fn measure(&self, quantity: Quantity, scale: &Scale) -> Result<Item, TooLarge> {
        let quotient = Quotient::of(quantity, self.columns)?;
        let defined = quotient.is_defined()?;
        let mut rows = Vec::with_capacity(scale.bands.len() + 2);
        for (place, band) in scale.bands.iter().enumerate() {
            rows.push(Row {
                of: RowOf::Band(place),
                classes: band.classes.clone(),
                test: (defined.clone()).and(Test::all(quotient.within(&band.interval)?)),
                gives: Gives::Points(self.points(band.points.value)?),
            });
        }
        if defined != Test::ALWAYS {
            self.undefined(&quotient, &defined, scale, &mut rows)?;
        }
        Ok(Item { rows })
    }

    /// The rows of a quotient that has no value.
    fn undefined(
        &self,
        quotient: &Quotient<'_>,
        defined: &Test,
        scale: &Scale,
        rows: &mut Vec<Row>,
    ) -> Result<(), TooLarge> {
        // Something out of nothing: one of two figures is wrong.
        let nonzero_over_zero = |(numerator, denominator): &(Polynomial, Polynomial)| {
            let nothing = quotient.above_zero(denominator)?.negated()?;
            Ok(Test::all([quotient.above_zero(numerator)?, nothing]))
        };
        let ratios = quotient.ratios.iter();
        let wrong = Test::Any(ratios.map(nonzero_over_zero).collect::<Result<_, _>>()?);
        let nothing = defined.negated()?.and(wrong.negated()?);
        let mut row = |of, classes, test: &Test, gives| {
            rows.push(Row {
                of,
                classes,
                test: test.clone(),
                gives,
            });
        };
        if !quotient.ratios.is_empty() {
            let gives = Gives::Nothing(Unscored::NonzeroOverZero);
            row(RowOf::NonzeroOverZero, Vec::new(), &wrong, gives);
        }
        for (place, rule) in scale.no_case.iter().enumerate() {
            let gives = Gives::Points(self.points(rule.points.value)?);
            row(
                RowOf::NoCase(Some(place)),
                rule.classes.clone(),
                &nothing,
                gives,
            );
        }
        let classes = self.standard.classes.ids();
        let unruled: Vec<ClassId> = (classes.into_iter())
            .filter(|class| scale.no_case_for(*class).is_none())
            .collect();
        if !unruled.is_empty() {
            let gives = Gives::Nothing(Unscored::NoRule);
            row(RowOf::NoCase(None), unruled, &nothing, gives);
        }
        Ok(())
    }

    fn is_yes(&self, id: IndicatorId) -> Result<Test, TooLarge> {
        let answer = Polynomial::column(self.current(id));
        let is_yes = answer.at_least_zero(true, &self.columns.table)?;
        Ok(Test::Inequality(is_yes))
    }

    fn condition(&self, condition: &Condition) -> Result<Test, TooLarge> {
        let each = |parts: &[Condition]| -> Result<Vec<Test>, TooLarge> {
            parts.iter().map(|part| self.condition(part)).collect()
        };
        Ok(match condition {
            Condition::Any(parts) => Test::Any(each(parts)?),
            Condition::All(parts) => Test::All(each(parts)?),
            Condition::Not(part) => self.condition(part)?.negated()?,
            Condition::Fact(Fact::Is(id, value)) => self.is(*id, *value)?,
            Condition::Fact(Fact::Answer(id)) => self.is_yes(*id)?,
            Condition::Fact(Fact::Within(id, interval, _)) => {
                let of = Quotient::of(Quantity::Level(Level::Count(*id)), self.columns)?;
                Test::all(of.within(interval)?)
            }
        })
    }

    fn is(&self, id: AttributeId, value: u16) -> Result<Test, TooLarge> {
        let column = self.columns.holding(ColumnOf::Attribute(id));
        Ok(Test::all(self.between(
            column,
            Some(value.into()),
            Some(value.into()),
        )?))
    }

    /// That a column lies between two numbers.
    fn between(
        &self,
        column: ColumnId,
        least: Option<Decimal>,
        most: Option<Decimal>,
    ) -> Result<Vec<Inequality>, TooLarge> {
        let own = Polynomial::column(column);
        let mut inequalities = Vec::with_capacity(2);
        for (bound, sign) in [(least, 1), (most, -1)] {
            let Some(bound) = bound else { continue };
            let (bound, unit) = whole(bound)?;
            let above = own.combined(sign * unit, &Polynomial::number(bound), -sign)?;
            inequalities.push(above.at_least_zero(false, &self.columns.table)?);
        }
        Ok(inequalities)
    }

    /// That a column is not above others.
    fn not_above(
        &self,
        id: IndicatorId,
        period: PeriodOf,
    ) -> impl Iterator<Item = Result<Inequality, TooLarge>> {
        let column =
            move |id| Polynomial::column(self.columns.holding(ColumnOf::Indicator(id, period)));
        let limits = self.standard.indicators[id].limits.iter();
        limits.map(move |limit| {
            let left = column(*limit).combined(1, &column(id), -1)?;
            left.at_least_zero(false, &self.columns.table)
        })
    }

    /// What is declared of all that is reported.
    fn declared(&self) -> Result<Vec<Inequality>, TooLarge> {
        let mut declared = Vec::new();
        for (id, attribute) in self.standard.attributes.iter() {
            let column = self.columns.holding(ColumnOf::Attribute(id));
            let last = Decimal::from(attribute.domain.size()) - Decimal::ONE;
            declared.extend(self.between(column, Some(Decimal::ZERO), Some(last))?);
        }
        for period in periods(self.standard) {
            for (id, indicator) in self.standard.indicators.iter() {
                if indicator.is_calculated() {
                    continue;
                }
                let column = self.columns.holding(ColumnOf::Indicator(id, *period));
                let least = indicator.at_least.max(Decimal::ZERO);
                let most = match indicator.kind {
                    IndicatorKind::Flag => Some(Decimal::ONE),
                    IndicatorKind::Percent | IndicatorKind::Count { .. } => indicator.at_most,
                };
                declared.extend(self.between(column, Some(least), most)?);
                for limit in self.not_above(id, *period) {
                    declared.push(limit?);
                }
            }
        }
        Ok(declared)
    }

    fn sums(&self) -> Result<Vec<Sum>, TooLarge> {
        let mut sums = Vec::new();
        for period in periods(self.standard) {
            for id in self.standard.calculated() {
                let column = |id| self.columns.holding(ColumnOf::Indicator(id, *period));
                let range = self.standard.range(id);
                let least = range.least.0.max(Decimal::ZERO);
                let most = range.most.map(|(most, _)| most);
                let mut declared = self.between(column(id), Some(least), most)?;
                for limit in self.not_above(id, *period) {
                    declared.push(limit?);
                }
                let terms = self.standard.indicators[id].terms.iter();
                sums.push(Sum {
                    column: column(id),
                    terms: terms
                        .map(|term| (term.minus, column(term.indicator)))
                        .collect(),
                    declared,
                });
            }
        }
        Ok(sums)
    }

    fn classes(&self) -> Result<Table<ClassId, Class>, TooLarge> {
        let classes = self.standard.classes.values();
        let lower = |class: &model::Class| {
            let test = match &class.condition {
                Some(condition) => self.condition(&condition.general())?,
                None => Test::ALWAYS,
            };
            let threshold = self.points(class.threshold)?;
            Ok(Class { test, threshold })
        };
        classes.map(lower).collect()
    }
}
