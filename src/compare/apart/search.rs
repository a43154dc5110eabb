//! Complete figures of a commune whose total lies in a range.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::rows::{self, Asked, By, Way};
use super::terms::Literal;
use super::trial::{Both, Values, Which, Words, solved};
use crate::data::record::Value;
use crate::exact::Decimal;
use crate::model::{CriterionId, IndicatorId, IndicatorKind, Item, Standard};
use crate::names::key;
use crate::solve::Figures;

/// How many choices of a row are looked at.
const MOST_CHOICES: usize = 4000;

/// How many different totals some of the items can have.
const MOST_TOTALS: usize = 20_000;

/// What is looked for: a total from `least` up and below `under`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) least: Decimal,
    pub(super) under: Option<Decimal>,
    /// A criterion that scores 0.
    pub(super) at_zero: Option<CriterionId>,
    /// Every criterion but that one scores above 0.
    pub(super) above_zero: bool,
}

/// What is found.
pub(super) enum Found {
    /// Figures for every indicator that scores something.
    Figures(Values, Words),
    /// No rows add up to it, whatever the figures.
    NoSum,
    /// Rows add up to it, but no figures lead to them all at once.
    NoFigures,
    /// The search ended before that could be said.
    Undecided,
}

/// Looks for complete figures by one of the standards, allowed by both: a row for each item, so
/// that the points add up and the figures exist, the most points first.
pub(super) fn search(both: &Both<'_>, which: Which, words: &Words, wanted: Wanted) -> Found {
    let standard = both.standard(which);
    let mut open = false;
    let mut items = Vec::new();
    for item in standard.items.values() {
        let Some(mut ways) = rows::ways(standard, item) else {
            return Found::Undecided;
        };
        // Attributes are given with the class: others that lead to it are not tried.
        open |= ways.iter().any(asks_attributes);
        // What no row rules leaves the item open, if it can occur.
        open |= (ways.iter().filter(|way| !way.points.is_exact()))
            .any(|way| can_occur(both, which, item, way));
        ways.retain(|way| way.points.is_exact());
        if wanted.at_zero == Some(item.criterion) {
            ways.retain(|way| way.points.max.is_zero());
        }
        ways.sort_by_key(|way| Reverse(way.points.max));
        items.push((item, ways));
    }
    let Some(totals) = Totals::of(&items, wanted) else {
        return Found::Undecided;
    };
    let mut search = Search {
        both,
        which,
        standard,
        items,
        totals,
        wanted,
        choices_left: MOST_CHOICES,
        sure: !open,
    };
    let start = State::default();
    if !search.adds_up(0, start) {
        return if open { Found::Undecided } else { Found::NoSum };
    }
    let found = {
        let mut asked = both.ask();
        asked.words.clone_from(words);
        search.walk(0, start, &asked)
    };
    match found {
        Some((values, words)) => Found::Figures(values, words),
        None if search.sure => Found::NoFigures,
        None => Found::Undecided,
    }
}

fn can_occur(both: &Both<'_>, which: Which, item: &Item, way: &Way) -> bool {
    let mut asked = both.ask();
    let from = (both.standard(which), both.variables(which));
    rows::ask(&mut asked, from, item, &way.by) && solved(asked.system.solve()) != Ok(None)
}

fn asks_attributes(way: &Way) -> bool {
    match &way.by {
        By::Facts(facts) => facts.iter().any(|fact| matches!(fact, Literal::Word(..))),
        By::Answer(_) | By::Row(_) | By::CasesWithoutBase => false,
    }
}

/// What has been chosen so far.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    total: Decimal,
    /// Whether the criterion at hand has points already.
    has_points: bool,
}

/// The totals that the items from each place on can add up to, by whether the criterion at hand
/// has points already.
struct Totals(Vec<[BTreeSet<Decimal>; 2]>);

impl Totals {
    /// `None` where they are too many or too large.
    fn of(items: &[(&Item, Vec<Way>)], wanted: Wanted) -> Option<Self> {
        let none = || BTreeSet::from([Decimal::ZERO]);
        let mut totals = vec![[none(), none()]];
        for place in (0..items.len()).rev() {
            let after = totals.last()?;
            let mut here = [BTreeSet::new(), BTreeSet::new()];
            for (sums, has_points) in here.iter_mut().zip([false, true]) {
                for way in &items.get(place)?.1 {
                    let points = way.points.max;
                    let Some(next) = next(items, wanted, place, has_points, points) else {
                        continue;
                    };
                    for sum in after.get(usize::from(next))? {
                        sums.insert(sum.checked_add(points)?);
                    }
                }
                if sums.len() > MOST_TOTALS {
                    return None;
                }
            }
            totals.push(here);
        }
        totals.reverse();
        Some(Self(totals))
    }

    fn from(&self, place: usize, has_points: bool) -> Option<&BTreeSet<Decimal>> {
        self.0.get(place)?.get(usize::from(has_points))
    }
}

/// Whether the criterion of the item after this one has points already; `None` where a criterion
/// ends without points that must have some.
fn next(
    items: &[(&Item, Vec<Way>)],
    wanted: Wanted,
    place: usize,
    has_points: bool,
    points: Decimal,
) -> Option<bool> {
    let criterion = items.get(place)?.0.criterion;
    let has_points = has_points || !points.is_zero();
    let goes_on = (items.get(place + 1)).is_some_and(|(item, _)| item.criterion == criterion);
    if goes_on {
        return Some(has_points);
    }
    let must_have = wanted.above_zero && wanted.at_zero != Some(criterion);
    (has_points || !must_have).then_some(false)
}

struct Search<'b, 'a> {
    both: &'b Both<'a>,
    which: Which,
    standard: &'a Standard,
    items: Vec<(&'a Item, Vec<Way>)>,
    totals: Totals,
    wanted: Wanted,
    choices_left: usize,
    /// Whether nothing was passed over that might lead there.
    sure: bool,
}

impl Search<'_, '_> {
    /// Whether the items from a place on can add up to what is still wanted.
    fn adds_up(&self, place: usize, state: State) -> bool {
        let least = self.wanted.least.saturating_sub(state.total);
        let sums = self.totals.from(place, state.has_points);
        let mut enough = sums.into_iter().flat_map(|sums| sums.range(least..));
        enough.next().is_some_and(|sum| {
            let total = state.total.saturating_add(*sum);
            self.wanted.under.is_none_or(|under| total < under)
        })
    }

    fn walk(&mut self, place: usize, state: State, asked: &Asked) -> Option<(Values, Words)> {
        let Some((item, ways)) = self.items.get(place).cloned() else {
            let figures = solved(asked.system.solve()).ok().flatten()?;
            return Some((self.values(&figures, &asked.answers), asked.words.clone()));
        };
        for way in ways {
            let points = way.points.max;
            let next = next(&self.items, self.wanted, place, state.has_points, points);
            let Some(has_points) = next else {
                continue;
            };
            let total = state.total.saturating_add(points);
            let state = State { total, has_points };
            if !self.adds_up(place + 1, state) {
                continue;
            }
            if self.choices_left == 0 {
                self.sure = false;
                return None;
            }
            self.choices_left -= 1;
            let mut asked = asked.clone();
            let from = (self.standard, self.both.variables(self.which));
            if !rows::ask(&mut asked, from, item, &way.by) {
                continue;
            }
            match solved(asked.system.solve()) {
                Ok(None) => continue,
                Ok(Some(_)) => {}
                Err(()) => self.sure = false,
            }
            let found = self.walk(place + 1, state, &asked);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// All that either standard's items need, so that both can judge: the least that was found,
    /// and no where nothing was asked of an answer.
    fn values(&self, figures: &Figures, answers: &Values) -> Values {
        let mut values = answers.clone();
        for which in [self.which, self.which.other()] {
            let standard = self.both.standard(which);
            let needed: Vec<IndicatorId> = standard.items.values().flat_map(rows::needed).collect();
            for id in &needed {
                let indicator = &standard.indicators[*id];
                if indicator.kind == IndicatorKind::Flag {
                    let name = key(&indicator.name);
                    values.entry(name).or_insert(Value::Flag(false));
                }
            }
            for (name, value) in self.both.found(figures, which, needed) {
                values.entry(name).or_insert(value);
            }
        }
        values
    }
}
