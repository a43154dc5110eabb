//! Sums of products of columns, held against 0.

use super::column::{ColumnId, Grain};
use super::values::Values;
use super::{Column, TooLarge};
use crate::model::Table;
use crate::number::gcd;

/// What a coefficient stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Monomial {
    /// A number alone.
    One,
    /// A column.
    Linear(ColumnId),
    /// The product of two columns of whole numbers, the earlier first. Only what moves of a ratio
    /// since the previous period has such.
    Product(ColumnId, ColumnId),
}

impl Monomial {
    /// The product of two; `None` where it has more than two columns.
    pub(super) fn times(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::One, product) | (product, Self::One) => Some(product),
            (Self::Linear(one), Self::Linear(other)) => {
                Some(Self::Product(one.min(other), one.max(other)))
            }
            _ => None,
        }
    }

    /// Its columns.
    pub fn columns(self) -> impl Iterator<Item = ColumnId> {
        let (one, other) = match self {
            Self::One => (None, None),
            Self::Linear(column) => (Some(column), None),
            Self::Product(one, other) => (Some(one), Some(other)),
        };
        one.into_iter().chain(other)
    }
}

/// One term of a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// What it is multiplied by; not 0.
    pub coefficient: i128,
    /// What is multiplied.
    pub of: Monomial,
}

/// That a sum is at least 0, or above it.
///
/// Its coefficients have no common divisor. Over whole numbers none is strict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inequality {
    /// The terms, in the order of their monomials, each once.
    pub(crate) terms: Vec<Term>,
    /// Whether 0 itself does not do.
    pub(crate) is_strict: bool,
    /// Whether its columns are of decimals: then a number alone counts in their units too.
    pub(crate) grain: Grain,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unanswered {
    /// A figure is missing.
    Missing,
    /// The figures are too large to be multiplied.
    Overflow,
}

/// A sum of products, as it comes.
#[derive(Debug, Clone, Default)]
pub(super) struct Polynomial(Vec<Term>);

impl Polynomial {
    pub(super) fn number(value: i128) -> Self {
        Self::term(value, Monomial::One)
    }

    pub(super) fn column(column: ColumnId) -> Self {
        Self::term(1, Monomial::Linear(column))
    }

    fn term(coefficient: i128, of: Monomial) -> Self {
        Self(vec![Term { coefficient, of }])
    }

    /// So many times it, and so many times another.
    pub(super) fn combined(
        &self,
        times: i128,
        other: &Self,
        other_times: i128,
    ) -> Result<Self, TooLarge> {
        let mut sum = Self::default();
        for (polynomial, times) in [(self, times), (other, other_times)] {
            for term in &polynomial.0 {
                sum.add(
                    term.coefficient.checked_mul(times).ok_or(TooLarge)?,
                    term.of,
                )?;
            }
        }
        Ok(sum)
    }

    pub(super) fn product(&self, other: &Self) -> Result<Self, TooLarge> {
        let mut product = Self::default();
        for one in &self.0 {
            for another in &other.0 {
                let coefficient = one.coefficient.checked_mul(another.coefficient);
                let of = one.of.times(another.of);
                let (coefficient, of) = coefficient.zip(of).ok_or(TooLarge)?;
                product.add(coefficient, of)?;
            }
        }
        Ok(product)
    }

    fn add(&mut self, coefficient: i128, of: Monomial) -> Result<(), TooLarge> {
        match self.0.binary_search_by_key(&of, |term| term.of) {
            Ok(place) => {
                if let Some(term) = self.0.get_mut(place) {
                    term.coefficient = term.coefficient.checked_add(coefficient).ok_or(TooLarge)?;
                }
            }
            Err(place) => self.0.insert(place, Term { coefficient, of }),
        }
        Ok(())
    }

    /// That it is at least 0, or above it.
    pub(super) fn at_least_zero(
        mut self,
        is_strict: bool,
        columns: &Table<ColumnId, Column>,
    ) -> Result<Inequality, TooLarge> {
        self.0.retain(|term| term.coefficient != 0);
        let mut used = self.0.iter().flat_map(|term| term.of.columns());
        let is_decimal = used.any(|column| columns[column].grain == Grain::Decimal);
        let grain = if is_decimal {
            Grain::Decimal
        } else {
            Grain::Whole
        };
        let whole = Inequality {
            terms: self.0,
            is_strict,
            grain,
        };
        whole.lowest().ok_or(TooLarge)
    }
}

impl Inequality {
    /// The same in the smallest numbers.
    fn lowest(mut self) -> Option<Self> {
        if self.grain == Grain::Whole && self.is_strict {
            self.add(-1)?;
            self.is_strict = false;
        }
        let is_number = |term: &&Term| term.of == Monomial::One;
        let of_columns = self.terms.iter().filter(|term| !is_number(term));
        let of_all = self.terms.iter();
        // Between multiples no whole number lies, so that only the columns' coefficients count.
        let divisor = match self.grain {
            Grain::Whole => of_columns.fold(0, |divisor, term| gcd(divisor, term.coefficient)),
            Grain::Decimal => of_all.fold(0, |divisor, term| gcd(divisor, term.coefficient)),
        };
        if divisor > 1 {
            for term in &mut self.terms {
                term.coefficient = term.coefficient.div_euclid(divisor);
            }
            self.terms.retain(|term| term.coefficient != 0);
        }
        Some(self)
    }

    fn add(&mut self, number: i128) -> Option<()> {
        match self.terms.first_mut() {
            Some(term) if term.of == Monomial::One => {
                term.coefficient = term.coefficient.checked_add(number)?;
            }
            _ => self.terms.insert(
                0,
                Term {
                    coefficient: number,
                    of: Monomial::One,
                },
            ),
        }
        self.terms.retain(|term| term.coefficient != 0);
        Some(())
    }

    /// The opposite.
    pub(super) fn negated(&self) -> Result<Self, TooLarge> {
        let negated = |term: &Term| {
            let coefficient = term.coefficient.checked_neg()?;
            Some(Term {
                coefficient,
                ..*term
            })
        };
        let terms: Option<Vec<Term>> = self.terms.iter().map(negated).collect();
        let turned = Self {
            terms: terms.ok_or(TooLarge)?,
            is_strict: !self.is_strict,
            grain: self.grain,
        };
        turned.lowest().ok_or(TooLarge)
    }

    /// Whether it holds of a commune.
    pub fn holds(&self, values: &Values) -> Result<bool, Unanswered> {
        let sum = self.sum(values)?;
        Ok(if self.is_strict { sum > 0 } else { sum >= 0 })
    }

    /// What is held against 0.
    pub(crate) fn sum(&self, values: &Values) -> Result<i128, Unanswered> {
        let mut sum: i128 = 0;
        for term in &self.terms {
            let mut product = term.coefficient;
            if term.of == Monomial::One && self.grain == Grain::Decimal {
                product = times(product, values.unit())?;
            }
            for column in term.of.columns() {
                product = times(product, values.get(column).ok_or(Unanswered::Missing)?)?;
            }
            sum = sum.checked_add(product).ok_or(Unanswered::Overflow)?;
        }
        Ok(sum)
    }
}

/// A product; nearly all factors are small enough to need no check.
fn times(one: i128, other: i128) -> Result<i128, Unanswered> {
    match (i64::try_from(one), i64::try_from(other)) {
        (Ok(one), Ok(other)) => Ok(i128::from(one) * i128::from(other)),
        _ => one.checked_mul(other).ok_or(Unanswered::Overflow),
    }
}
