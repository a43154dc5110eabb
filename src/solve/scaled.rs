//! Moves and other rules that no numbers meet together, whole or not.
//!
//! Rules bound figures, and moves bound ratios of them. But what is not tied to another period can
//! be told by the denominator of its ratio: of each figure, its share; of 1, how little it is
//! beside. Told so, the rules of both sides stay linear and a move becomes so. Everything is told
//! as so many times the denominators' own share, which makes of *above 0* *at least 1*; then it is
//! exact whether any numbers meet all rules.

use super::moved::Move;
use super::rule;
use super::rule::{Rule, Rules, Terms};
use crate::decision::{Bounds, Stop};

/// Whether no numbers meet some move and what is asked of its figures. `false` also where the
/// numbers are too large to say.
pub(super) fn is_impossible(rules: &Rules) -> bool {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for pair in rules.moves.iter().filter_map(Move::denominators) {
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    pairs.into_iter().any(|pair| match scaled(rules, pair) {
        Some(Ok((told, space))) => rule::are_infeasible(&told, &space, &rules.budget),
        Some(Err(Stop::Unsat)) => true,
        Some(Err(Stop::Unknown)) | None => false,
    })
}

/// Raises what cannot be 0. What is asked of it may then ask more of others than any range tells.
pub(super) fn raise_from_zero(rules: &mut Rules) -> Result<(), Stop> {
    for place in 0..rules.space.low.len() {
        if rules.space.low(place) > 0 || rules.space.is_fixed(place) {
            continue;
        }
        rules.budget.take(rules.size())?;
        let mut without = rules.clone();
        if without.space.cap(place, 0).is_ok() && is_impossible(&without) {
            rules.space.raise(place, 1)?;
        }
    }
    Ok(())
}

/// The rules of two sides, told by their denominators. `None` if the sides are tied otherwise than
/// by moves, or the numbers are too large.
fn scaled(
    rules: &Rules,
    (now, before): (usize, usize),
) -> Option<Result<(Vec<Rule>, Bounds), Stop>> {
    let apart = [rules.apart_from(now), rules.apart_from(before)];
    let is_apart = |of: usize, place: usize| {
        let apart = apart.get(of).and_then(|apart| apart.get(place));
        apart.copied().unwrap_or_default()
    };
    if !is_apart(0, before) {
        return None;
    }
    // Of each side, what 1 is; the share of both denominators is told once.
    let size = rules.space.low.len();
    let one = |place: usize| match (is_apart(0, place), is_apart(1, place)) {
        (false, _) => Some(size),
        (_, false) => Some(size + 1),
        _ => None,
    };
    let share = |place: usize| if place == before { now } else { place };
    let mut all: Vec<(Terms, i128)> = Vec::new();
    for rule in &rules.between {
        let mut terms: Terms = rule.up.iter().map(|(by, at)| (*by, share(*at))).collect();
        let Some(one) = rule.variables().next().and_then(one) else {
            continue;
        };
        terms.extend(rule.down.iter().map(|(by, at)| (-by, share(*at))));
        terms.push((-rule.least, one));
        all.push((terms, 0));
    }
    for place in 0..size {
        let Some(one) = one(place) else { continue };
        all.push((vec![(1, share(place)), (-rules.space.low(place), one)], 0));
        if let Some(high) = rules.space.high(place) {
            all.push((vec![(high, one), (-1, share(place))], 0));
        }
    }
    for moved in &rules.moves {
        if moved.denominators() == Some((now, before)) {
            let (own, other) = (moved.now.numerator, moved.before.numerator);
            // Each numerator is told by its own denominator only.
            if own == other || !is_apart(1, own) || !is_apart(0, other) {
                return None;
            }
            all.extend(moved.shares(now)?);
        }
    }
    let mut low = vec![0; size + 2];
    for place in [now, size, size + 1] {
        if let Some(low) = low.get_mut(place) {
            *low = 1;
        }
    }
    let high = vec![None; size + 2];
    let mut told = Vec::with_capacity(all.len());
    for (terms, least) in all {
        match Rule::new(&terms, least) {
            Ok(rule) => told.extend(rule),
            Err(refused) => return Some(Err(refused)),
        }
    }
    Some(Ok((told, Bounds { low, high })))
}
