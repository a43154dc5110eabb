//! Moves whose denominators are known: they are linear in the numerators.

use super::moved::Move;
use super::opposed::{self, Opposed};
use super::rule::{Rule, Terms};
use crate::decision::{Bounds, Stop};

impl Move {
    /// Terms of both numerators and the least that they sum up to, for each bound.
    pub(super) fn terms_at(&self, denominators: (i128, i128)) -> Option<Vec<(Terms, i128)>> {
        let (now, before) = (self.now.numerator, self.before.numerator);
        let terms = self.edges.iter().map(|edge| {
            let (own, other, least) = edge.in_numerators(denominators)?;
            let sign = if edge.from_below { 1 } else { -1 };
            let terms = vec![(sign * own, now), (-sign * other, before)];
            let least = (sign * least).checked_add(i128::from(!edge.inclusive))?;
            Some((terms, least))
        });
        terms.collect()
    }

    /// The same of numerators that are told by their denominators, whose own share stands at a
    /// place.
    pub(super) fn shares(&self, whole: usize) -> Option<Vec<(Terms, i128)>> {
        let terms = self.edges.iter().zip(self.terms_at((1, 1))?);
        let terms = terms.map(|(edge, (mut terms, least))| {
            let strictly = i128::from(!edge.inclusive);
            terms.push((strictly - least, whole));
            (terms, strictly)
        });
        Some(terms.collect())
    }

    /// The move as rules.
    pub(super) fn rules_at(&self, denominators: (i128, i128)) -> Result<Vec<Rule>, Stop> {
        let mut rules = Vec::with_capacity(self.edges.len());
        for (terms, least) in self.terms_at(denominators).ok_or(Stop::Unknown)? {
            rules.extend(Rule::new(&terms, least)?);
        }
        Ok(rules)
    }

    /// Narrows the ranges of both numerators.
    pub(super) fn press_at(&self, pair: (i128, i128), space: &mut Bounds) -> Result<bool, Stop> {
        let mut news = false;
        let rules = self.rules_at(pair)?;
        for rule in &rules {
            news |= rule.press(space)?;
        }
        for pair in Opposed::among(&rules) {
            news |= pair.press(space)?;
        }
        Ok(news)
    }

    /// The least numerators, now and before, from two numbers up that its bounds allow by themselves,
    /// each or two at once.
    pub(super) fn least_at(
        &self,
        pair: (i128, i128),
        (mut now, mut before): (i128, i128),
    ) -> Result<(i128, i128), Stop> {
        for edge in &self.edges {
            let Some(line) = edge.line(pair) else {
                continue;
            };
            if edge.from_below {
                now = line.at(before).ok_or(Stop::Unknown)?.max(now);
            } else {
                before = line.at(now).ok_or(Stop::Unknown)?.max(before);
            }
        }
        for lower in self.edges.iter().filter(|edge| edge.from_below) {
            for upper in self.edges.iter().filter(|edge| !edge.from_below) {
                let lines = lower.line(pair).zip(upper.line(pair));
                let least = lines.map(|lines| opposed::least(lines, (before, now)));
                if let Some((least_before, least_now)) = least.transpose()?.flatten() {
                    (now, before) = (least_now, least_before);
                }
            }
        }
        Ok((now, before))
    }
}
