//! Complete figures of a commune whose total lies in a range.

use std::cmp::Reverse;
use std::rc::Rc;

use super::both::{Both, Data, Which};
use super::smallest::{LookedAt, of_item};
use super::witness::Facts;
use crate::analysis::{self, Atom, Case, Commune, Conjunction};
use crate::data::record::Value;
use crate::decision::{Answer, Budget};
use crate::model::{ClassId, CriterionId, IndicatorKind, Item};
use crate::names::key;
use crate::number::Decimal;

/// How many choices of a row are looked at.
const MOST_CHOICES: usize = 4000;

/// How many different totals some of the items can have.
const MOST_TOTALS: usize = 20_000;

/// How many of them are kept, for all items.
const MOST_KEPT: usize = 12_000_000;

/// To add up one total is as much work as to look at so many terms of a rule.
const A_SUM: usize = 8;

/// To ask one thing more is as much work as to look at so many terms of a rule.
const AN_ATOM: usize = 32;

/// What is looked for: a total from `least` up and below `under`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// The classes of the commune, by the old standard and by the new.
    pub(super) classes: (ClassId, ClassId),
    pub(super) least: Decimal,
    pub(super) under: Option<Decimal>,
    /// A criterion that scores 0.
    pub(super) at_zero: Option<CriterionId>,
    /// Every criterion but that one scores above 0.
    pub(super) above_zero: bool,
    /// What an item counts that no row rules.
    pub(super) unruled: Unruled,
}

/// What an item counts that no row rules: it leaves a range of points, and a total with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unruled {
    /// There is no such item.
    Excluded,
    /// The least that it can give.
    Nothing,
    /// The most that it can give.
    Most,
}

/// What is found.
pub(super) enum Found {
    /// Figures for every indicator that scores something.
    Figures(Facts),
    /// No rows add up to it, whatever the figures.
    NoSum,
    /// Rows add up to it, but no figures lead to them all at once.
    NoFigures,
    /// The search ended before that could be said.
    Undecided,
}

/// Looks for complete figures by one of the standards, allowed by both: a row for each item, so
/// that the points add up and the figures exist, the most points first.
pub(super) fn search(both: &Both<'_>, which: Which, wanted: Wanted) -> Found {
    let mut found = Found::NoSum;
    for data in both.data() {
        found = among(both, which, wanted, *data);
        if let Found::Figures(_) | Found::NoSum = found {
            break;
        }
    }
    found
}

fn among(both: &Both<'_>, which: Which, wanted: Wanted, data: Data) -> Found {
    let standard = both.standard(which);
    let mut conjunction = both.conjunction(data);
    // Both are to judge, so all that either looks at is a fact.
    let looked_at: LookedAt = [which, which.other()]
        .into_iter()
        .flat_map(|which| {
            let standard = both.standard(which);
            let items = standard.items.values();
            items.flat_map(move |item| of_item(which, standard, item))
        })
        .collect();
    for (which, quantity) in &looked_at {
        conjunction.look_at(both.variables(*which), *quantity);
    }
    let (old, new) = wanted.classes;
    both.ask(&mut conjunction, Which::Old, &[Atom::Class(old)]);
    both.ask(&mut conjunction, Which::New, &[Atom::Class(new)]);
    let mut ruled = true;
    let mut items = Vec::new();
    for item in standard.items.values() {
        let Some(mut ways) = analysis::item_cases(standard, item, both.budget()) else {
            return Found::Undecided;
        };
        ruled &= ways.iter().all(|way| way.points.is_some());
        match wanted.unruled {
            Unruled::Excluded => ways.retain(|way| way.points.is_some()),
            Unruled::Nothing => count(&mut ways, Decimal::ZERO),
            Unruled::Most => count(&mut ways, item.max),
        }
        if wanted.at_zero == Some(item.criterion) {
            ways.retain(|way| way.points == Some(Decimal::ZERO));
        }
        ways.sort_by_key(|way| Reverse(way.points));
        items.push((item, ways));
    }
    if ruled && wanted.unruled != Unruled::Excluded {
        return Found::NoSum;
    }
    let Some(totals) = Totals::of(&items, wanted, both.budget()) else {
        return Found::Undecided;
    };
    let mut search = Search {
        both,
        which,
        looked_at,
        items,
        totals,
        wanted,
        conjunction,
        choices_left: MOST_CHOICES,
        sure: true,
    };
    let start = State::default();
    if !search.adds_up(0, start) {
        return Found::NoSum;
    }
    match search.walk(0, start, &mut Vec::new()) {
        Some(facts) => Found::Figures(facts),
        None if search.sure => Found::NoFigures,
        None => Found::Undecided,
    }
}

/// Takes what no row rules for so many points.
fn count(ways: &mut [Case], points: Decimal) {
    for way in ways {
        way.points = way.points.or(Some(points));
    }
}

fn points(way: &Case) -> Decimal {
    way.points.unwrap_or_default()
}

/// What has been chosen so far.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    total: Decimal,
    /// Whether the criterion at hand has points already.
    has_points: bool,
}

/// The totals that the items from each place on can add up to, from the least up, by whether the
/// criterion at hand has points already.
struct Totals(Vec<[Rc<Vec<Decimal>>; 2]>);

impl Totals {
    /// `None` where they are too many or too large.
    fn of(items: &[(&Item, Vec<Case>)], wanted: Wanted, budget: &Budget) -> Option<Self> {
        let none = Rc::new(vec![Decimal::ZERO]);
        let mut totals = vec![[none.clone(), none]];
        let mut kept = 0;
        for place in (0..items.len()).rev() {
            let after = totals.last()?;
            let of = |has_points| Self::at(items, wanted, (place, has_points), after, budget);
            let (without, with) = (of(false)?, of(true)?);
            kept += without.len() + with.len();
            if kept > MOST_KEPT {
                return None;
            }
            let without = Rc::new(without);
            // Mostly it makes no difference, and what is the same is kept once.
            let with = if with == *without {
                without.clone()
            } else {
                Rc::new(with)
            };
            totals.push([without, with]);
        }
        totals.reverse();
        Some(Self(totals))
    }

    /// The totals from one place on.
    fn at(
        items: &[(&Item, Vec<Case>)],
        wanted: Wanted,
        (place, has_points): (usize, bool),
        after: &[Rc<Vec<Decimal>>; 2],
        budget: &Budget,
    ) -> Option<Vec<Decimal>> {
        let mut ways: Vec<(Decimal, bool)> = (items.get(place)?.1.iter())
            .filter_map(|way| {
                let points = points(way);
                Some((points, next(items, wanted, place, has_points, points)?))
            })
            .collect();
        ways.sort_unstable();
        ways.dedup();
        let mut sums = Vec::new();
        for (points, next) in ways {
            let after = after.get(usize::from(next))?;
            if !budget.spend(A_SUM * after.len()) {
                return None;
            }
            for sum in after.iter() {
                sums.push(sum.checked_add(points)?);
            }
            sums.sort();
            sums.dedup();
            if sums.len() > MOST_TOTALS {
                return None;
            }
        }
        Some(sums)
    }

    fn from(&self, place: usize, has_points: bool) -> &[Decimal] {
        let totals = self
            .0
            .get(place)
            .and_then(|it| it.get(usize::from(has_points)));
        totals.map_or(&[], |totals| totals.as_slice())
    }
}

/// Whether the criterion of the item after this one has points already; `None` where a criterion
/// ends without points that must have some.
fn next(
    items: &[(&Item, Vec<Case>)],
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
    looked_at: LookedAt,
    items: Vec<(&'a Item, Vec<Case>)>,
    totals: Totals,
    wanted: Wanted,
    /// What is asked whatever is chosen.
    conjunction: Conjunction<'b>,
    choices_left: usize,
    /// Whether nothing was passed over that might lead there.
    sure: bool,
}

impl Search<'_, '_> {
    /// Whether the items from a place on can add up to what is still wanted.
    fn adds_up(&self, place: usize, state: State) -> bool {
        let least = self.wanted.least.saturating_sub(state.total);
        let sums = self.totals.from(place, state.has_points);
        let enough = sums.partition_point(|sum| *sum < least);
        sums.get(enough).is_some_and(|sum| {
            let total = state.total.saturating_add(*sum);
            self.wanted.under.is_none_or(|under| total < under)
        })
    }

    /// Goes on from a choice for each item before a place, which asks these things. What is asked is
    /// put together anew for each choice: to keep it for each item would take memory by the square of
    /// their number.
    fn walk(&mut self, place: usize, state: State, atoms: &mut Vec<Atom>) -> Option<Facts> {
        let Some((_, ways)) = self.items.get(place).cloned() else {
            return match self.fit(atoms) {
                Answer::Sat(commune) => Some(self.facts(&commune)),
                Answer::Unsat | Answer::Unknown => None,
            };
        };
        for way in ways {
            let points = points(&way);
            let next = next(&self.items, self.wanted, place, state.has_points, points);
            let Some(has_points) = next else {
                continue;
            };
            let total = state.total.saturating_add(points);
            let state = State { total, has_points };
            if !self.adds_up(place + 1, state) {
                continue;
            }
            let Some(left) = self.choices_left.checked_sub(1) else {
                self.sure = false;
                return None;
            };
            self.choices_left = left;
            let before = atoms.len();
            atoms.extend(&way.atoms);
            let fits = self.fit(atoms);
            self.sure &= fits != Answer::Unknown;
            if fits != Answer::Unsat {
                let found = self.walk(place + 1, state, atoms);
                if found.is_some() {
                    return found;
                }
            }
            atoms.truncate(before);
        }
        None
    }

    /// A commune of which all of this is so.
    fn fit(&self, atoms: &[Atom]) -> Answer<Commune> {
        if !self.both.budget().spend(AN_ATOM * atoms.len()) {
            return Answer::Unknown;
        }
        let mut conjunction = self.conjunction.clone();
        self.both.ask(&mut conjunction, self.which, atoms);
        conjunction.answer()
    }

    /// All that either standard's items need, so that both can judge: the least that was found,
    /// and no where nothing was asked of an answer.
    fn facts(&self, commune: &Commune) -> Facts {
        let mut facts = Facts {
            words: commune.words.clone(),
            ..Facts::default()
        };
        let answers = commune.answers.iter();
        (facts.values).extend(answers.map(|(name, answer)| (name.clone(), Value::Flag(*answer))));
        for (which, quantity) in &self.looked_at {
            self.both.tell(&mut facts, commune, *which, *quantity);
        }
        for which in [self.which, self.which.other()] {
            let standard = self.both.standard(which);
            for id in (standard.items.values()).flat_map(|item| item.scoring.indicators()) {
                let indicator = &standard.indicators[id];
                if indicator.kind == IndicatorKind::Flag {
                    let answer = facts.values.entry(key(&indicator.name));
                    answer.or_insert(Value::Flag(false));
                }
            }
        }
        facts
    }
}
