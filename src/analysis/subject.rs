//! One commune as a question: what is known of it is put into a program, what is not are variables.

use std::collections::BTreeMap;

use super::formula::Formula;
use crate::decision::{Bounds, Constraint, Factors, Variable};
use crate::model::Id;
use crate::program::{ColumnId, Grain, Inequality, Monomial, Program, Test, Values};

/// A commune of which something may be missing.
pub(super) struct Subject {
    /// Each column as a number and variables.
    columns: Vec<Affine>,
    /// 1 in the units of decimals, and how many digits that makes.
    unit: i128,
    pub(super) digits: u32,
    /// The columns that are missing, in the order of their variables.
    pub(super) missing: Vec<ColumnId>,
    /// The variables: the columns that are missing.
    pub(super) bounds: Bounds,
    /// What is declared of them.
    pub(super) declared: Vec<Constraint>,
}

/// A number and variables, each so many times.
#[derive(Debug, Clone, Default)]
struct Affine {
    number: i128,
    terms: BTreeMap<Variable, i128>,
}

impl Affine {
    fn add(&mut self, times: i128, other: &Self) -> Option<()> {
        self.number = self.number.checked_add(times.checked_mul(other.number)?)?;
        for (variable, coefficient) in &other.terms {
            let own = self.terms.entry(*variable).or_default();
            *own = own.checked_add(times.checked_mul(*coefficient)?)?;
        }
        Some(())
    }
}

impl Subject {
    /// What a commune leaves open. `None` where the question could not be answered exactly: numbers
    /// are too large, decimals are missing that are held against others, or what is known
    /// contradicts itself.
    pub(super) fn new(program: &Program, values: &Values) -> Option<Self> {
        let digits = values.digits().max(digits_between(program, values)?);
        let unit = 10_i128.checked_pow(digits)?;
        let finer = 10_i128.checked_pow(digits.checked_sub(values.digits())?)?;
        let mut subject = Self {
            columns: vec![Affine::default(); program.columns.len()],
            unit,
            digits,
            missing: Vec::new(),
            bounds: Bounds::default(),
            declared: Vec::new(),
        };
        let is_sum = |column| program.sums.iter().any(|sum| sum.column == column);
        for (id, column) in program.columns.iter() {
            if is_sum(id) {
                continue;
            }
            let mut own = Affine::default();
            match values.get(id) {
                Some(value) if column.grain == Grain::Decimal => {
                    own.number = value.checked_mul(finer)?;
                }
                Some(value) => own.number = value,
                None => {
                    let variable = Variable(subject.bounds.add(0, None));
                    subject.missing.push(id);
                    own.terms.insert(variable, 1);
                }
            }
            *subject.columns.get_mut(id.place())? = own;
        }
        for sum in &program.sums {
            let mut own = Affine::default();
            for (minus, column) in &sum.terms {
                let part = subject.columns.get(column.place())?.clone();
                own.add(if *minus { -1 } else { 1 }, &part)?;
            }
            if own.terms.is_empty() && values.get(sum.column).is_none() {
                return None;
            }
            *subject.columns.get_mut(sum.column.place())? = own;
        }
        for inequality in &program.declared {
            match subject.inequality(inequality)? {
                Formula::Constraint(constraint) => subject.declared.push(constraint),
                formula if formula == Formula::TRUE => {}
                _ => return None,
            }
        }
        Some(subject)
    }

    /// Whether anything is missing.
    pub(super) fn is_open(&self) -> bool {
        !self.bounds.is_empty()
    }

    /// A test of this commune; `None` where numbers are too large.
    pub(super) fn test(&self, test: &Test) -> Option<Formula> {
        let each = |parts: &[Test]| {
            let parts = parts.iter().map(|part| self.test(part));
            parts.collect::<Option<Vec<_>>>()
        };
        Some(match test {
            Test::All(parts) => Formula::All(each(parts)?),
            Test::Any(parts) => Formula::Any(each(parts)?),
            Test::Inequality(inequality) => self.inequality(inequality)?,
        })
    }

    pub(super) fn inequality(&self, inequality: &Inequality) -> Option<Formula> {
        let mut number: i128 = 0;
        let mut terms: BTreeMap<Factors, i128> = BTreeMap::new();
        let mut add = |factors: Option<Factors>, coefficient: i128| {
            let own = factors.map_or(&mut number, |factors| terms.entry(factors).or_default());
            *own = own.checked_add(coefficient)?;
            Some(())
        };
        for term in &inequality.terms {
            match term.of {
                Monomial::One => {
                    let unit = match inequality.grain {
                        Grain::Whole => 1,
                        Grain::Decimal => self.unit,
                    };
                    add(None, term.coefficient.checked_mul(unit)?)?;
                }
                Monomial::Linear(column) => {
                    let own = self.column(column)?;
                    add(None, term.coefficient.checked_mul(own.number)?)?;
                    for (variable, times) in &own.terms {
                        let coefficient = term.coefficient.checked_mul(*times)?;
                        add(Some(Factors::One(*variable)), coefficient)?;
                    }
                }
                Monomial::Product(one, other) => {
                    let (one, other) = (self.column(one)?, self.column(other)?);
                    for (first, times) in parts(one) {
                        for (second, more) in parts(other) {
                            let factors = match (first, second) {
                                (Some(one), Some(other)) => Some(Factors::product(one, other)),
                                (one, other) => one.or(other).map(Factors::One),
                            };
                            let times = times.checked_mul(more)?;
                            add(factors, term.coefficient.checked_mul(times)?)?;
                        }
                    }
                }
            }
        }
        let least = number
            .checked_neg()?
            .checked_add(inequality.is_strict.into())?;
        terms.retain(|_, coefficient| *coefficient != 0);
        if terms.is_empty() {
            return Some(if least <= 0 {
                Formula::TRUE
            } else {
                Formula::FALSE
            });
        }
        let terms = terms
            .into_iter()
            .map(|(factors, coefficient)| (coefficient, factors));
        Some(Formula::Constraint(Constraint {
            terms: terms.collect(),
            least,
        }))
    }

    fn column(&self, column: ColumnId) -> Option<&Affine> {
        self.columns.get(column.place())
    }
}

/// The number of an affine form and its variables, each with how often it counts.
fn parts(affine: &Affine) -> impl Iterator<Item = (Option<Variable>, i128)> {
    let terms = affine
        .terms
        .iter()
        .map(|(variable, times)| (Some(*variable), *times));
    std::iter::once((None, affine.number)).chain(terms)
}

/// So many decimals that a missing percentage can lie between any two bounds that it is held
/// against. `None` where one is held against other columns: then no number of decimals suffices.
fn digits_between(program: &Program, values: &Values) -> Option<u32> {
    let is_open_decimal = |column: ColumnId| {
        program.columns[column].grain == Grain::Decimal && values.get(column).is_none()
    };
    let rows = program.items.values().flat_map(|item| &item.rows);
    let tests = rows.map(|row| &row.test).chain(&program.requirements);
    let in_sums = program.sums.iter().flat_map(|sum| &sum.declared);
    let all = tests
        .flat_map(Test::inequalities)
        .chain(&program.declared)
        .chain(in_sums);
    let mut digits = 0;
    for inequality in all {
        let columns = || inequality.terms.iter().flat_map(|term| term.of.columns());
        if !columns().any(is_open_decimal) {
            continue;
        }
        let mut linear = inequality
            .terms
            .iter()
            .filter(|term| term.of != Monomial::One);
        let (Some(term), None) = (linear.next(), linear.next()) else {
            return None;
        };
        let is_whole = |digits: &u32| {
            let unit = 10_i128.checked_pow(*digits);
            unit.is_some_and(|unit| unit % term.coefficient == 0)
        };
        digits = digits.max((0..30).find(is_whole)? + 1);
    }
    Some(digits)
}
