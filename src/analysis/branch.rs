//! Branch and bound: values that keep constraints.
//!
//! Bounds are cut in two until the least values of one part keep every constraint. Where each
//! constraint bounds one variable from below by what grows with others, no part is cut: propagation
//! leads to values that are least in every variable at once.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::decision::{
    Bounds, Budget, Constraint, Factors, Stop, Variable, ceil, is_infeasible, propagate,
};

/// So many parts are cut.
const MOST_CUTS: usize = 20_000;

/// So many bounds of single variables are kept.
const MOST_KEPT: usize = 4_000_000;

/// After so many cuts it is asked whether any numbers, whole or not, keep the constraints.
const MANY_CUTS: usize = 100;

/// After so many rounds it is asked whether the constraints drive each other up for ever.
const MANY_ROUNDS: usize = 100;

/// So often a term is looked at to narrow all parts. About as many rounds are needed as a range is
/// narrow.
const MOST_LOOKS: usize = 8_000_000;

/// So many where any values do.
const FEW_ROUNDS: usize = 64;

/// Which part is looked at next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The one whose values may have the least sum, with what a constraint still lacks added: so the
    /// first that keep everything have the least.
    LeastSum,
    /// The latest: any values do.
    DepthFirst,
}

/// Values within bounds that keep the constraints.
pub(super) fn branch<C: Borrow<Constraint>>(
    constraints: &[C],
    bounds: Bounds,
    order: Order,
    budget: &Budget,
) -> Result<Vec<i128>, Stop> {
    let size = constraints.iter().map(|it| 2 + it.borrow().terms.len());
    let size: usize = size.sum();
    let mut search = Search {
        constraints,
        order,
        budget,
        has_products: order == Order::LeastSum
            && constraints.iter().any(|it| !it.borrow().is_linear()),
        size,
        rounds: MOST_LOOKS / size.max(1),
        heap: BinaryHeap::new(),
        age: 0,
        passed_over: false,
    };
    search.run(bounds)
}

/// Where a part is cut: after this value.
#[derive(Debug, Clone, Copy)]
struct Cut {
    place: usize,
    at: i128,
}

/// Bounds that may hold what is looked for.
struct Node {
    /// What values in them sum up to, at least, where that counts.
    least: i128,
    /// Of two that may be as small, where there are products, the one with the smaller first values is
    /// looked at first; empty where there are none.
    first: Vec<i128>,
    /// Of two that are alike in that, too, the later: it is nearer to an answer.
    age: usize,
    bounds: Bounds,
    /// Where they are cut; `None` where the least values keep every constraint.
    cut: Option<Cut>,
}

struct Search<'a, C> {
    constraints: &'a [C],
    order: Order,
    budget: &'a Budget,
    has_products: bool,
    /// How many terms there are to look at, once all constraints are looked at.
    size: usize,
    /// So many rounds over all constraints narrow parts.
    rounds: usize,
    /// All bounds that are still to be looked at.
    heap: BinaryHeap<Node>,
    age: usize,
    /// Whether some were left out without being refuted.
    passed_over: bool,
}

impl<C: Borrow<Constraint>> Search<'_, C> {
    fn run(&mut self, bounds: Bounds) -> Result<Vec<i128>, Stop> {
        let first = bounds.clone();
        let size = bounds.len();
        self.open(bounds, Ok(false));
        // What is open is kept, and there are up to as many parts as cuts, each of all variables.
        for cuts in 0..MOST_CUTS.min(MOST_KEPT / size.max(1)) {
            self.budget.take(4 * size)?;
            if cuts == MANY_CUTS && self.is_refuted(&first) {
                return Err(Stop::Unsat);
            }
            let Some(node) = self.heap.pop() else {
                return Err(if self.passed_over {
                    Stop::Unknown
                } else {
                    Stop::Unsat
                });
            };
            let Some(cut) = node.cut else {
                return Ok(node.bounds.low);
            };
            if self.order == Order::DepthFirst && self.is_refuted(&node.bounds) {
                continue;
            }
            let (mut below, mut above) = (node.bounds.clone(), node.bounds);
            let cut_above = above.raise(cut.place, cut.at.saturating_add(1));
            self.open(above, cut_above);
            let cut_below = below.cap(cut.place, cut.at);
            self.open(below, cut_below);
        }
        Err(Stop::Unknown)
    }

    /// Keeps bounds to be looked at, if they are not refuted.
    fn open(&mut self, mut bounds: Bounds, cut: Result<bool, Stop>) {
        let narrowed = cut.and_then(|_| self.narrow(&mut bounds));
        match narrowed.and_then(|()| self.lacking(&bounds)) {
            Ok((least, cut)) => {
                self.age += 1;
                self.heap.push(Node {
                    least,
                    first: if self.has_products {
                        bounds.low.clone()
                    } else {
                        Vec::new()
                    },
                    age: self.age,
                    bounds,
                    cut,
                });
            }
            Err(Stop::Unsat) => {}
            Err(Stop::Unknown) => self.passed_over = true,
        }
    }

    fn is_refuted(&self, bounds: &Bounds) -> bool {
        is_infeasible(self.constraints, bounds, self.budget)
    }

    /// Narrows bounds until nothing more follows, or it takes too long.
    fn narrow(&mut self, bounds: &mut Bounds) -> Result<(), Stop> {
        let first = match self.order {
            Order::LeastSum => MANY_ROUNDS,
            Order::DepthFirst => FEW_ROUNDS,
        };
        let before = bounds.clone();
        let more = propagate(bounds, self.constraints, &mut { first }, self.budget)?;
        if !more || self.order == Order::DepthFirst {
            return Ok(());
        }
        if self.is_refuted(&before) {
            return Err(Stop::Unsat);
        }
        propagate(bounds, self.constraints, &mut self.rounds, self.budget).map(drop)
    }

    /// What values sum up to, at least, and where to cut; no cut where the least keep every
    /// constraint.
    fn lacking(&self, bounds: &Bounds) -> Result<(i128, Option<Cut>), Stop> {
        let mut most: Option<(i128, Cut)> = None;
        let mut short = Vec::new();
        let mut of_products = None;
        for constraint in self.constraints.iter().map(Borrow::borrow) {
            let shortfall = constraint.shortfall(bounds).ok_or(Stop::Unknown)?;
            if shortfall <= 0 {
                continue;
            }
            if !constraint.is_linear() {
                of_products = of_products.or(Some(constraint));
                continue;
            }
            let (times, place) = added(constraint)
                .find(|(_, place)| !bounds.is_fixed(*place))
                .ok_or(Stop::Unsat)?;
            let more = growth(constraint, shortfall, bounds);
            short.push((more, constraint));
            if most.is_none_or(|(most, _)| more > most) {
                // Half of what is lacking on one side leaves the other half to the others.
                let half = bounds.low(place).saturating_add(shortfall / (2 * times));
                let at = bounds.high(place).map_or(half, |high| half.min(high - 1));
                most = Some((more, Cut { place, at }));
            }
        }
        // Products first: once they are settled, all else is linear.
        let of_factor = of_products.and_then(|constraint| widest(constraint, bounds));
        let cut = match (of_factor, most, of_products) {
            (Some(cut), _, _) | (None, Some((_, cut)), _) => Some(cut),
            (None, None, Some(constraint)) => {
                let mut variables = constraint.variables();
                let half = variables.find_map(|variable| half(variable.0, bounds));
                Some(half.ok_or(Stop::Unsat)?)
            }
            (None, None, None) => None,
        };
        if !short.is_empty() {
            // Each constraint is held against all others that fall short.
            self.budget.take(self.size + short.len() * short.len())?;
        }
        let more = growth_of_all(short).ok_or(Stop::Unknown)?;
        let more = more.max(of_products.is_some().into());
        if self.order == Order::DepthFirst {
            return Ok((0, cut));
        }
        let mut lows = bounds.low.iter();
        let least = lows.try_fold(more, |sum, low| sum.checked_add(*low));
        Ok((least.ok_or(Stop::Unknown)?, cut))
    }
}

/// The variables that help a linear constraint, each with how often it counts.
fn added(constraint: &Constraint) -> impl Iterator<Item = (i128, usize)> {
    let terms = constraint.terms.iter();
    terms.filter_map(|(coefficient, factors)| match factors {
        Factors::One(variable) if *coefficient > 0 => Some((*coefficient, variable.0)),
        Factors::One(_) | Factors::Two(..) => None,
    })
}

/// By how much the sum of the least values must grow at least for a constraint that they fall short
/// of.
fn growth(constraint: &Constraint, shortfall: i128, bounds: &Bounds) -> i128 {
    let free = added(constraint).filter(|(_, place)| !bounds.is_fixed(*place));
    let most = free.map(|(times, _)| times).max().unwrap_or(1);
    ceil(shortfall, most)
}

/// The same for several constraints at once: what is lacking to those that nothing can make up for
/// together adds up. `None` where the numbers are too large.
fn growth_of_all(mut short: Vec<(i128, &Constraint)>) -> Option<i128> {
    short.sort_by_key(|(growth, _)| -growth);
    let mut sum: i128 = 0;
    let mut counted: Vec<&Constraint> = Vec::new();
    for (growth, constraint) in short {
        let is_in = |other: &Constraint, place| added(other).any(|(_, it)| it == place);
        let mut places = added(constraint).map(|(_, place)| place);
        if !places.any(|place| counted.iter().any(|other| is_in(other, place))) {
            sum = sum.checked_add(growth)?;
            counted.push(constraint);
        }
    }
    Some(sum)
}

/// Half of a range; one without end is cut where it doubles.
fn half(place: usize, bounds: &Bounds) -> Option<Cut> {
    let low = bounds.low(place);
    let at = match bounds.high(place) {
        Some(high) => low.saturating_add((high - low) / 2),
        None => low.saturating_mul(2).saturating_add(1),
    };
    (!bounds.is_fixed(place)).then_some(Cut { place, at })
}

/// Half of the widest factor of an open product, of those that stand in most of them. `None` where all
/// products have a known factor.
fn widest(constraint: &Constraint, bounds: &Bounds) -> Option<Cut> {
    let factors = constraint.terms.iter().map(|(_, factors)| factors);
    let open = factors.filter(|factors| {
        let is_open = |variable: Variable| !bounds.is_fixed(variable.0);
        matches!(factors, Factors::Two(..)) && factors.variables().all(is_open)
    });
    let open: Vec<usize> = open.flat_map(|it| it.variables()).map(|it| it.0).collect();
    // How often the least value fits into the range; without end, most often.
    let width = |cut: &Cut| {
        let high = bounds.high(cut.place);
        let width = high.map_or(i128::MAX, |high| high / bounds.low(cut.place).max(1));
        let times = open.iter().filter(|place| **place == cut.place).count();
        (times, width)
    };
    let cuts = open.iter().filter_map(|place| half(*place, bounds));
    cuts.max_by_key(width)
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.least.cmp(&self.least))
            .then_with(|| other.first.cmp(&self.first))
            .then(self.age.cmp(&other.age))
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Node {}
