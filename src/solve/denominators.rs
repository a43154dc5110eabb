//! Moves of ratios over two denominators, looked at by what these are.
//!
//! A move from `c/m` to `a/n` is linear in `a` and `c` once `n` and `m` are known, and then the
//! least figures are found as of other rules. So pairs of denominators are looked at whose figures
//! may sum up to no more than a limit, and the limit is doubled until figures within it are found:
//! as no pair is left out but for asking for more, none have a smaller sum. What each denominator
//! leaves by itself gives a least sum of its side, of figures that are counted on that side only;
//! pairs are looked at in order of these sums, until no further pair can be smaller than what was
//! found.
//!
//! It ends where figures are found, where no pair was left out for its sum, as in the end of finite
//! ranges, and where no numbers at all are such a move (`scaled.rs`). That leaves moves which some
//! numbers make, but no whole ones, because a numerator has a largest value and a denominator has
//! none: it gives up on these, and on bounds of very many digits, after [`MOST_PAIRS`].

use super::propagation::Narrowing;
use super::rule::Rules;
use super::sides::{Sides, sum};
use super::tight::Tight;
use super::{least, scaled};
use crate::decision::{Bounds, Stop};

/// So many pairs are looked at.
const MOST_PAIRS: usize = 1_000_000;

/// Of so many values it is asked what they leave of everything else.
const MOST_VALUES: usize = 200_000;

/// So many ranges of single variables are kept.
const MOST_KEPT: usize = 4_000_000;

/// Of so many pairs all rules are solved.
const MOST_SOLVED: usize = 4_000;

/// A look at a pair is as much work as a look at so many terms.
const A_PAIR: usize = 8;

/// So many rounds narrow what a denominator leaves.
const ROUNDS: usize = 4;

/// By how much more than by the least of each figure sums may be at first.
const FIRST_LIMIT: i128 = 32;

/// The only two denominators of all moves, now and before.
pub(super) fn pair(rules: &Rules) -> Option<(usize, usize)> {
    let pair = rules.moves.first()?.denominators()?;
    let are_all = (rules.moves.iter()).all(|moved| moved.denominators() == Some(pair));
    (are_all && pair.0 != pair.1).then_some(pair)
}

/// The smallest values that meet all rules, whose moves have these denominators only.
pub(super) fn search(rules: &Rules, pair: (usize, usize)) -> Result<Vec<i128>, Stop> {
    let first = Search::new(rules, pair).and_then(|mut search| {
        let found = search.within(FIRST_LIMIT)?;
        Ok((found, search.passed_over))
    });
    match first {
        Ok((Some(values), _)) => return Ok(values),
        Ok((None, false)) | Err(Stop::Unsat) => return Err(Stop::Unsat),
        _ if scaled::is_impossible(rules) => return Err(Stop::Unsat),
        Ok((None, true)) | Err(Stop::Unknown) => {}
    }
    let mut rules = rules.clone();
    scaled::raise_from_zero(&mut rules)?;
    let mut search = Search::new(&rules, pair)?;
    let mut more = FIRST_LIMIT;
    loop {
        if let Some(values) = search.within(more)? {
            return Ok(values);
        }
        if !search.passed_over {
            return Err(Stop::Unsat);
        }
        more *= 2;
    }
}

struct Search<'a> {
    rules: &'a Rules,
    pair: (usize, usize),
    /// A move between two bounds.
    tight: Option<Tight>,
    sides: Sides<'a>,
    /// The least that all values sum up to.
    least: i128,
    space: Bounds,
    narrowing: Narrowing<'a>,
    left: Left,
    /// Whether some figures were left out for being beyond the limit.
    passed_over: bool,
}

/// How much may still be looked at.
struct Left {
    pairs: usize,
    values: usize,
    solved: usize,
}

/// What is left where one denominator is known.
struct Choice {
    value: i128,
    /// What the values counted with it sum up to, at least.
    own: i128,
    /// What their least values sum up to.
    lows: i128,
    space: Bounds,
}

impl<'a> Search<'a> {
    fn new(rules: &'a Rules, pair: (usize, usize)) -> Result<Self, Stop> {
        let mut narrowing = Narrowing::new(rules);
        let mut space = rules.space.clone();
        narrowing.narrow(&mut space)?;
        let tight = rules.moves.iter().find_map(Tight::of);
        Ok(Self {
            rules,
            pair,
            tight,
            sides: Sides::of(rules, pair, tight),
            least: sum(&space.low)?,
            space,
            narrowing,
            left: Left {
                pairs: MOST_PAIRS,
                values: MOST_VALUES,
                solved: MOST_SOLVED,
            },
            passed_over: false,
        })
    }

    /// The smallest values whose sum is not above that of the least values by more than so much.
    fn within(&mut self, more: i128) -> Result<Option<Vec<i128>>, Stop> {
        let mut limit = self.least.checked_add(more).ok_or(Stop::Unknown)?;
        self.passed_over = false;
        let mut best = None;
        let splits = (self.tight).map_or_else(|| vec![(1, 1)], Tight::splits);
        for (now, before) in splits {
            let nows = self.choices(self.pair.0, now, limit)?;
            let befores = self.choices(self.pair.1, before, limit)?;
            let mut both = self.space.clone();
            for now in &nows {
                for before in &befores {
                    if now.own.saturating_add(before.own) > limit {
                        self.passed_over = true;
                        break;
                    }
                    let pair = (now.value, before.value);
                    if self.tight.is_some_and(|tight| tight.is_beyond(pair)) {
                        continue;
                    }
                    spend(&mut self.left.pairs)?;
                    self.rules.budget.take(A_PAIR + self.rules.moves.len())?;
                    match self.together(now, before, &mut both, limit) {
                        Ok(Some(values)) => {
                            limit = sum(&values)? - 1;
                            best = Some(values);
                        }
                        Ok(None) | Err(Stop::Unsat) => {}
                        Err(Stop::Unknown) => return Err(Stop::Unknown),
                    }
                }
            }
        }
        Ok(best)
    }

    /// What is left of each value of a denominator that is a multiple of a number.
    fn choices(&mut self, place: usize, of: i128, limit: i128) -> Result<Vec<Choice>, Stop> {
        let mut choices = Vec::new();
        let most = MOST_KEPT / self.space.low.len().max(1);
        let first = self.space.low(place);
        let others = self.least - first;
        let mut value = crate::decision::ceil(first, of) * of;
        while self.space.high(place).is_none_or(|high| value <= high) {
            if others.saturating_add(value) > limit {
                self.passed_over = true;
                break;
            }
            match self.fixed(place, value, limit) {
                Ok(Some(_)) if choices.len() >= most => return Err(Stop::Unknown),
                Ok(Some(space)) => choices.push(self.choice(space, place)?),
                Ok(None) => self.passed_over = true,
                Err(Stop::Unsat) => {}
                Err(Stop::Unknown) => return Err(Stop::Unknown),
            }
            value += of;
        }
        choices.sort_by_key(|choice| choice.own);
        Ok(choices)
    }

    /// What is left where a denominator has a value; `None` if its sum is above a limit.
    fn fixed(&mut self, place: usize, value: i128, limit: i128) -> Result<Option<Bounds>, Stop> {
        self.rules.budget.take(8 * self.space.low.len())?;
        let mut space = self.space.clone();
        space.raise(place, value)?;
        space.cap(place, value)?;
        if let Some(tight) = self.tight {
            tight.lift(&mut space, (place == self.pair.0, value))?;
        }
        if self.sides.sum(&space)? <= limit {
            spend(&mut self.left.values)?;
            self.narrowing.rounds(&mut space, ROUNDS)?;
        }
        Ok((self.sides.sum(&space)? <= limit).then_some(space))
    }

    fn choice(&self, space: Bounds, place: usize) -> Result<Choice, Stop> {
        let is_now = place == self.pair.0;
        let lows = self.sides.lows(&space, is_now);
        Ok(Choice {
            value: space.low(place),
            own: lows.saturating_add(self.sides.growth(&space, is_now)?),
            lows,
            space,
        })
    }

    /// The smallest values of a pair of denominators, if their sum is not above a limit.
    fn together(
        &mut self,
        now: &Choice,
        before: &Choice,
        both: &mut Bounds,
        limit: i128,
    ) -> Result<Option<Vec<i128>>, Stop> {
        let pair = (now.value, before.value);
        // Nearly all pairs end here.
        let lows_of_both = now.lows.saturating_add(before.lows);
        for moved in &self.rules.moves {
            let low = |place| now.space.low(place).max(before.space.low(place));
            let lows = (low(moved.now.numerator), low(moved.before.numerator));
            let least = moved.least_at(pair, lows)?;
            let more = (least.0 - lows.0).saturating_add(least.1 - lows.1);
            if lows_of_both.saturating_add(more) > limit {
                self.passed_over = true;
                return Ok(None);
            }
        }
        self.rules.budget.take(4 * self.space.low.len())?;
        if !both.join(&now.space, &before.space) {
            return Ok(None);
        }
        self.narrowing.rounds(both, ROUNDS)?;
        if self.sides.sum(both)? > limit {
            self.passed_over = true;
            return Ok(None);
        }
        if self.rules.are_met(both).ok_or(Stop::Unknown)? {
            return Ok(Some(both.low.clone()));
        }
        spend(&mut self.left.solved)?;
        let values = least::values(&self.rules.at(pair, both)?)?;
        if sum(&values)? > limit {
            self.passed_over = true;
            return Ok(None);
        }
        Ok(Some(values))
    }
}

impl Rules {
    /// Whether the least values meet every rule; `None` where the numbers are too large.
    fn are_met(&self, space: &Bounds) -> Option<bool> {
        for rule in &self.between {
            if rule.shortfall(space)? > 0 {
                return Some(false);
            }
        }
        for moved in &self.moves {
            if !moved.holds(space)? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// The rules in a space where these are the denominators of all moves.
    fn at(&self, pair: (i128, i128), space: &Bounds) -> Result<Self, Stop> {
        let mut rules = self.clone();
        rules.space = space.clone();
        for moved in std::mem::take(&mut rules.moves) {
            rules.between.extend(moved.rules_at(pair)?);
        }
        Ok(rules)
    }
}

fn spend(left: &mut usize) -> Result<(), Stop> {
    *left = left.checked_sub(1).ok_or(Stop::Unknown)?;
    Ok(())
}
