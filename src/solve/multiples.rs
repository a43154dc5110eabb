//! What is so of whole numbers only, once what is calculated is put in by what it is.
//!
//! That `d` is 1 more than before may be met by numbers; but of `d = b + b` it asks for an odd
//! difference of even numbers. Narrowing never sees it: it looks at one rule at a time.

use std::collections::{BTreeMap, BTreeSet};

use super::rule::{Rule, Rules, Sums, Terms};
use crate::decision::{Budget, Stop};
use crate::number::gcd;

impl Rules {
    /// Adds what rules ask of multiples of a number where they ask for no multiple of it, given
    /// what sums are made of, each after those that it is made of.
    pub(super) fn tighten(&mut self, sums: &Sums) -> Result<(), Stop> {
        if sums.is_empty() {
            return Ok(());
        }
        let mut tighter = Vec::new();
        let is_whole = |rule: &Rule| rule.variables().all(|place| !self.is_fine(place));
        for rule in self.between.iter().filter(|rule| is_whole(rule)) {
            let terms = (rule.put_in(sums, &self.budget)).ok_or(Stop::Unknown)?;
            let of = terms.iter().fold(0, |of, (times, _)| gcd(of, *times));
            if of > 1 && rule.least.rem_euclid(of) != 0 {
                tighter.push((terms, rule.least));
            }
        }
        for (terms, least) in tighter {
            self.at_least(&terms, least)?;
        }
        Ok(())
    }
}

impl Rule {
    /// Its terms where sums are told by what they are made of; `None` if the numbers are too large,
    /// or the terms too many.
    fn put_in(&self, sums: &Sums, budget: &Budget) -> Option<Terms> {
        let up = self.up.iter().map(|(times, place)| (*place, *times));
        let down = self.down.iter().map(|(times, place)| (*place, -times));
        let mut terms: BTreeMap<usize, i128> = up.chain(down).collect();
        // The last first: what it is made of may be a sum before it, and each is told once.
        let order = |place: usize| sums.get(&place).map(|(order, _)| (*order, place));
        let mut open: BTreeSet<(usize, usize)> =
            terms.keys().filter_map(|place| order(*place)).collect();
        while let Some((at, total)) = open.pop_last() {
            let (_, sum) = sums.get(&total)?;
            let times = terms.remove(&total).unwrap_or_default();
            if !budget.spend(4 * sum.len()) {
                return None;
            }
            for (by, place) in sum {
                let slot = terms.entry(*place).or_default();
                *slot = slot.checked_add(times.checked_mul(*by)?)?;
                open.extend(order(*place).filter(|(before, _)| *before < at));
            }
        }
        let terms = terms.into_iter().filter(|(_, times)| *times != 0);
        Some(terms.map(|(place, times)| (times, place)).collect())
    }
}
