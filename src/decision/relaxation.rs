//! The linear relaxation of constraints: whether any numbers, whole or not, keep them.
//!
//! A product of two variables becomes a variable of its own. What is known of it follows from
//! multiplying what is known of its factors: of `x ≥ b` and `y ≥ c` that `(x − b)(y − c) ≥ 0`, of a
//! linear constraint and `y ≥ c` likewise (the reformulation-linearization technique).

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashMap};

use super::constraint::{Constraint, Factors, Variable};
use super::simplex;
use super::{Bounds, Budget};

/// So many products are variables of their own.
const MOST_PRODUCTS: usize = 64;

/// Terms at places of variables, and the least that they come to.
type Row = (Vec<(i128, usize)>, i128);

/// Whether no numbers within bounds, whole or not, keep the constraints. `false` also where that
/// cannot be said.
pub(crate) fn is_infeasible<C: Borrow<Constraint>>(
    constraints: &[C],
    bounds: &Bounds,
    budget: &Budget,
) -> bool {
    let mut rows = Vec::with_capacity(constraints.len());
    let mut products = Vec::new();
    for constraint in constraints.iter().map(Borrow::borrow) {
        match constraint.linear(bounds) {
            Some(terms) => rows.push((terms, constraint.least)),
            None => products.push(constraint),
        }
    }
    if products.is_empty() {
        return simplex::is_infeasible(rows.into_iter(), bounds, budget);
    }
    let mut relaxation = Relaxation {
        bounds: bounds.clone(),
        places: HashMap::new(),
        rows: Vec::new(),
    };
    let relaxed = relaxation.relax(&rows, &products);
    rows.extend(relaxation.rows);
    relaxed.is_some() && simplex::is_infeasible(rows.into_iter(), &relaxation.bounds, budget)
}

/// Variables and products, and what follows for products.
struct Relaxation {
    bounds: Bounds,
    places: HashMap<(usize, usize), usize>,
    rows: Vec<Row>,
}

impl Relaxation {
    /// `None` where the numbers are too large.
    fn relax(&mut self, linear: &[Row], products: &[&Constraint]) -> Option<()> {
        let mut factors: BTreeSet<usize> = BTreeSet::new();
        for constraint in products {
            let mut row = Vec::with_capacity(constraint.terms.len());
            for (coefficient, of) in &constraint.terms {
                row.extend(match of {
                    Factors::One(variable) => Some((*coefficient, variable.0)),
                    Factors::Two(one, other) => self.product(*coefficient, (one.0, other.0))?,
                });
                if let Factors::Two(Variable(one), Variable(other)) = of {
                    factors.extend([*one, *other]);
                }
            }
            self.rows.push((row, constraint.least));
        }
        let mut known = linear.to_vec();
        for factor in &factors {
            known.push((vec![(1, *factor)], self.bounds.low(*factor)));
            if let Some(high) = self.bounds.high(*factor) {
                known.push((vec![(-1, *factor)], high.checked_neg()?));
            }
        }
        for (terms, least) in &known {
            for factor in &factors {
                let low = self.bounds.low(*factor);
                self.multiply(terms, *least, (1, *factor, low))?;
                if let Some(high) = self.bounds.high(*factor) {
                    self.multiply(terms, *least, (-1, *factor, high.checked_neg()?))?;
                }
            }
        }
        Some(())
    }

    /// Adds what follows for products from a linear constraint, and from a factor, or its negative,
    /// that is at least so much. Nothing follows where there are too many products.
    fn multiply(
        &mut self,
        terms: &[(i128, usize)],
        least: i128,
        (sign, factor, from): (i128, usize, i128),
    ) -> Option<()> {
        let mut row = vec![(sign.checked_mul(least.checked_neg()?)?, factor)];
        for (coefficient, place) in terms {
            let Some(product) = self.product(sign.checked_mul(*coefficient)?, (*place, factor))
            else {
                return Some(());
            };
            row.extend(product);
            row.push((from.checked_mul(coefficient.checked_neg()?)?, *place));
        }
        self.rows
            .push((row, from.checked_mul(least)?.checked_neg()?));
        Some(())
    }

    /// So many times a product as a term; `Some(None)` of nothing, and `None` where there are too many
    /// products or the numbers are too large.
    #[expect(
        clippy::option_option,
        reason = "a term, none, and that it cannot be said are three things"
    )]
    fn product(
        &mut self,
        coefficient: i128,
        (one, other): (usize, usize),
    ) -> Option<Option<(i128, usize)>> {
        for (known, open) in [(one, other), (other, one)] {
            if self.bounds.is_fixed(known) {
                let coefficient = coefficient.checked_mul(self.bounds.low(known))?;
                return Some((coefficient != 0).then_some((coefficient, open)));
            }
        }
        let pair = (one.min(other), one.max(other));
        if let Some(place) = self.places.get(&pair) {
            return Some(Some((coefficient, *place)));
        }
        if self.places.len() >= MOST_PRODUCTS {
            return None;
        }
        let place = self.bounds.add(0, None);
        self.places.insert(pair, place);
        Some(Some((coefficient, place)))
    }
}
