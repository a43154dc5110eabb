//! Ranges cut in two until the least values of one meet every rule.
//!
//! Ranges with a smaller sum of least values come first, with what a rule still lacks added; so the
//! first that meet everything are smallest.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::growth::growth;
use super::moved::Move;
use super::propagation::Narrowing;
use super::rule::Rules;
use super::{denominators, inverse, levels, rule, scaled};
use crate::decision::{Bounds, Stop};

/// So many ranges are cut.
const MOST_CUTS: usize = 20_000;

/// So many ranges of single variables are kept.
const MOST_KEPT: usize = 4_000_000;

/// After so many cuts it is asked whether any numbers, whole or not, meet the rules.
const MANY_CUTS: usize = 100;

/// The smallest values that meet all rules.
pub(super) fn search(rules: &Rules) -> Result<Vec<i128>, Stop> {
    let mut rules = rules.clone();
    // First of all, for narrowing what is asked too much of a ratio would never end.
    levels::bound_all(&mut rules)?;
    if inverse::is_impossible(&rules) {
        return Err(Stop::Unsat);
    }
    if let Some(pair) = denominators::pair(&rules) {
        return denominators::search(&rules, pair);
    }
    match cut(&rules) {
        Err(Stop::Unknown) if is_impossible(&rules) => Err(Stop::Unsat),
        found => found,
    }
}

/// Whether no numbers, whole or not, meet the rules. `false` where that cannot be said.
fn is_impossible(rules: &Rules) -> bool {
    rule::are_infeasible(&rules.between, &rules.space, &rules.budget)
        || scaled::is_impossible(rules)
}

fn cut(rules: &Rules) -> Result<Vec<i128>, Stop> {
    let mut narrowing = Narrowing::new(rules);
    let mut space = rules.space.clone();
    narrowing.narrow(&mut space)?;
    let mut open = Open::default();
    open.push(rules, space);
    // What is open is kept, and there are up to as many ranges as cuts, each of all variables.
    let kept = MOST_KEPT / rules.space.low.len().max(1);
    for cuts in 0..rules.cuts.unwrap_or(MOST_CUTS).min(kept) {
        rules.budget.take(4 * rules.space.low.len())?;
        if cuts == MANY_CUTS && is_impossible(rules) {
            return Err(Stop::Unsat);
        }
        let Some(node) = open.heap.pop() else {
            return Err(if open.passed_over {
                Stop::Unknown
            } else {
                Stop::Unsat
            });
        };
        let Some(cut) = node.cut else {
            return Ok(node.space.low);
        };
        let (mut below, mut above) = (node.space.clone(), node.space);
        let narrowed = (above.raise(cut.place, cut.at.saturating_add(1)))
            .and_then(|_| narrowing.narrow(&mut above));
        open.take(rules, above, narrowed);
        let narrowed = (below.cap(cut.place, cut.at)).and_then(|_| narrowing.narrow(&mut below));
        open.take(rules, below, narrowed);
        if narrowing.steps == 0 {
            break;
        }
    }
    Err(Stop::Unknown)
}

/// Where a range is cut: after this value.
#[derive(Debug, Clone, Copy)]
struct Cut {
    place: usize,
    at: i128,
}

/// Ranges that may hold what is looked for.
struct Node {
    /// What values in them sum up to, at least.
    least: i128,
    /// Of two that may be as small, the later is looked at first: it is nearer to an answer.
    age: usize,
    space: Bounds,
    /// Where they are cut; `None` where the least values meet every rule.
    cut: Option<Cut>,
}

/// All ranges that are still to be looked at.
#[derive(Default)]
struct Open {
    heap: BinaryHeap<Node>,
    age: usize,
    /// Whether some were left out without being refuted.
    passed_over: bool,
}

impl Open {
    fn take(&mut self, rules: &Rules, space: Bounds, narrowed: Result<(), Stop>) {
        match narrowed {
            Ok(()) => self.push(rules, space),
            Err(Stop::Unsat) => {}
            Err(Stop::Unknown) => self.passed_over = true,
        }
    }

    fn push(&mut self, rules: &Rules, space: Bounds) {
        let sum = space
            .low
            .iter()
            .try_fold(0, |sum: i128, low| sum.checked_add(*low));
        match (sum, lacking(rules, &space)) {
            (Some(sum), Ok((more, cut))) => {
                self.age += 1;
                self.heap.push(Node {
                    least: sum.saturating_add(more),
                    age: self.age,
                    space,
                    cut,
                });
            }
            (_, Err(Stop::Unsat)) => {}
            (None, _) | (_, Err(Stop::Unknown)) => self.passed_over = true,
        }
    }
}

/// By how much the sum of the least values must grow at least, and where to cut; no cut where they
/// meet every rule.
fn lacking(rules: &Rules, space: &Bounds) -> Result<(i128, Option<Cut>), Stop> {
    let mut most: (i128, Option<Cut>) = (0, None);
    for rule in &rules.between {
        let shortfall = rule.shortfall(space).ok_or(Stop::Unknown)?;
        if shortfall <= 0 {
            continue;
        }
        let mut free = rule.up.iter().filter(|(_, place)| !space.is_fixed(*place));
        let (times, place) = *free.next().ok_or(Stop::Unsat)?;
        let more = rule.growth(space).ok_or(Stop::Unknown)?;
        if most.1.is_none() || more > most.0 {
            // Half of what is lacking on one side leaves the other half to the others.
            let half = space.low(place).saturating_add(shortfall / (2 * times));
            let below_high = space.high(place).map_or(half, |high| half.min(high - 1));
            most = (
                more,
                Some(Cut {
                    place,
                    at: below_high,
                }),
            );
        }
    }
    if most.1.is_some() {
        // Each rule is held against all others that fall short.
        let short = rules.between.iter();
        let short = short.filter(|rule| rule.shortfall(space).is_some_and(|short| short > 0));
        let count = short.count();
        rules.budget.take(rules.size() + count * count)?;
        let all = growth(rules.between.iter(), space).ok_or(Stop::Unknown)?;
        return Ok((all, most.1));
    }
    for moved in &rules.moves {
        if !moved.holds(space).ok_or(Stop::Unknown)? {
            return Ok((1, Some(widest(moved, space).ok_or(Stop::Unsat)?)));
        }
    }
    Ok((0, None))
}

/// Half of the widest denominator of a move, or of a numerator where these are known. A range
/// without end is cut where it doubles.
fn widest(moved: &Move, space: &Bounds) -> Option<Cut> {
    let cut = |place: usize| {
        let low = space.low(place);
        let at = match space.high(place) {
            Some(high) => low.saturating_add((high - low) / 2),
            None => low.saturating_mul(2).saturating_add(1),
        };
        (!space.is_fixed(place)).then_some(Cut { place, at })
    };
    // How often the least value fits into the range; without end, most often.
    let width = |cut: &Cut| {
        let most = space.high(cut.place);
        most.map_or(i128::MAX, |high| high / space.low(cut.place).max(1))
    };
    let denominators = moved.denominators().map(|(now, before)| [before, now]);
    let denominators = denominators.into_iter().flatten().filter_map(cut);
    let numerators = [moved.before.numerator, moved.now.numerator];
    (denominators.max_by_key(width)).or_else(|| numerators.into_iter().find_map(cut))
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        (Reverse(self.least), self.age).cmp(&(Reverse(other.least), other.age))
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
