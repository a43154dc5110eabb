//! Cases of whole communes: totals on both sides of each threshold, and criteria above zero or at
//! it.

use std::collections::BTreeMap;

use super::together::Search;
use super::{Case, Draft, Maker};
use crate::analysis::{Atom, condition_cases, item_cases};
use crate::decision::Budget;
use crate::examples::coverage::Aim;
use crate::inspect::{self, Extreme, Sense};
use crate::model::{
    ClassId, ConditionId, CriterionId, Expected, Id, Item, ItemId, PartId, Standard,
};
use crate::number::Decimal;

/// So many different sums are kept; no standard that a person can read has more.
const MOST_SUMS: usize = 20_000;

/// So many points of items, and ways to put them together, are kept.
const MOST_KEPT: usize = 4_000_000;

/// To add up one sum is as much work as to look at so many terms of a rule.
const A_SUM: usize = 16;

/// The ways in which an item gives each number of points to communes of a class.
type ByPoints = BTreeMap<Decimal, Vec<Vec<Atom>>>;

/// A way to a sum of points: where the points of each item stand, and how many items have less than
/// their most.
#[derive(Debug, Clone, Copy, Default)]
struct Way {
    /// `None` of no item at all.
    points: Option<usize>,
    short: usize,
}

/// The points of one item, or those of two ways.
#[derive(Debug, Clone, Copy)]
enum Points {
    Of(ItemId, Decimal),
    Both(usize, usize),
}

/// The totals of a class, each with the way to it that keeps most items at their best.
type Totals = BTreeMap<Decimal, Way>;

/// The points of all ways. What a way is made of it shares with others: to keep the points of every
/// item for every total would take memory by the square of their number.
#[derive(Debug, Default)]
struct Ways(Vec<Points>);

impl Ways {
    fn add(&mut self, points: Points) -> Option<usize> {
        (self.0.len() < MOST_KEPT).then(|| {
            self.0.push(points);
            self.0.len() - 1
        })
    }

    /// The way of one item.
    fn of(&mut self, item: ItemId, points: Decimal, short: usize) -> Option<Way> {
        let points = Some(self.add(Points::Of(item, points))?);
        Some(Way { points, short })
    }

    /// A way that is made of two.
    fn both(&mut self, one: Way, other: Way) -> Option<Way> {
        let points = match (one.points, other.points) {
            (Some(one), Some(other)) => Some(self.add(Points::Both(one, other))?),
            (one, other) => one.or(other),
        };
        let short = one.short + other.short;
        Some(Way { points, short })
    }

    /// The points of each item on a way.
    fn points(&self, way: Way) -> Vec<(ItemId, Decimal)> {
        let mut all = Vec::new();
        let mut open: Vec<usize> = way.points.into_iter().collect();
        while let Some(points) = open.pop().and_then(|at| self.0.get(at)) {
            match *points {
                Points::Of(item, points) => all.push((item, points)),
                Points::Both(one, other) => open.extend([other, one]),
            }
        }
        all
    }

    /// All sums of one of these and one of those; `None` where they are too many.
    fn sums(&mut self, ours: &Totals, theirs: &Totals, budget: &Budget) -> Option<Totals> {
        let mut sums = Totals::new();
        for (one, way) in ours {
            if !budget.spend(A_SUM * theirs.len()) {
                return None;
            }
            for (other, further) in theirs {
                let Some(sum) = one.checked_add(*other) else {
                    continue;
                };
                let short = way.short + further.short;
                let is_better = sums.get(&sum).is_none_or(|known| short < known.short);
                if is_better && (sums.len() < MOST_SUMS || sums.contains_key(&sum)) {
                    sums.insert(sum.normalize(), self.both(*way, *further)?);
                }
            }
        }
        Some(sums)
    }
}

/// What is wished of criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// All above zero.
    Above,
    /// All above zero but for this one, which is at zero.
    AboveBut(CriterionId),
    /// Nothing, but for this one, which is at zero.
    Zero(CriterionId),
    /// Nothing.
    Any,
}

/// Adds whole communes for what no example reaches of thresholds and of the conditions on
/// criteria.
pub(super) fn suggest(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    let classes: Vec<OfClass<'_>> = (standard.classes.ids())
        .filter(|class| maker.fit(&[Atom::Class(*class)]).is_some())
        .map(|class| OfClass::new(standard, class, Unsaid::Nothing, maker.budget()))
        .collect();
    for of_class in &classes {
        let class = of_class.class;
        let threshold = standard.threshold(class);
        let part = PartId::Threshold(class);
        for reached in [true, false] {
            let aim = Aim {
                part,
                held: reached,
            };
            // Where every criterion above zero leads to the wrong side, one must be at zero.
            for wish in [Wish::Above, Wish::Any] {
                of_class.reach(maker, aim, Case::Aim(aim), wish, |totals| {
                    if reached {
                        totals.range(threshold..).map(|(_, way)| *way).collect()
                    } else {
                        below(totals, threshold)
                    }
                });
            }
        }
        let missed = Aim { part, held: false };
        if maker.is_missing(missed) {
            let at_most = OfClass::new(standard, class, Unsaid::Most, maker.budget());
            let case = Case::Aim(missed);
            at_most.reach(maker, missed, case, Wish::Any, |totals| {
                below(totals, threshold)
            });
        }
    }
    for condition in [ConditionId::AllCriteriaMet, ConditionId::NoCriterionAtZero] {
        let part = PartId::Condition(condition);
        let aim = |held| Aim { part, held };
        // The communes of the last class are the most.
        for of_class in classes.iter().rev() {
            let (held, case) = (aim(true), Case::Aim(aim(true)));
            of_class.reach(maker, held, case, Wish::Above, best);
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::AtZero(id), Wish::AboveBut(id));
                of_class.reach(maker, aim(false), case, wish, best);
            }
        }
        for of_class in classes.iter().rev() {
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::Aim(aim(false)), Wish::Zero(id));
                of_class.reach(maker, aim(false), case, wish, best);
            }
        }
    }
}

/// Those that miss a threshold, the nearest first.
fn below(totals: &Totals, threshold: Decimal) -> Vec<Way> {
    let short = totals.range(..threshold).rev();
    short.map(|(_, way)| *way).collect()
}

/// The most points first.
fn best(totals: &Totals) -> Vec<Way> {
    totals.values().rev().copied().collect()
}

/// What counts as the points of an item where a denominator of 0 leaves open what it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unsaid {
    /// Nothing: such figures are not suggested.
    Nothing,
    /// The most: a threshold that is missed all the same is missed for certain.
    Most,
}

/// A standard as it scores communes of a class.
struct OfClass<'a> {
    standard: &'a Standard,
    class: ClassId,
    items: Vec<(ItemId, ByPoints)>,
}

impl<'a> OfClass<'a> {
    fn new(standard: &'a Standard, class: ClassId, unsaid: Unsaid, budget: &Budget) -> Self {
        let items = standard.items.iter();
        Self {
            standard,
            class,
            items: items
                .map(|(id, item)| {
                    let most = (unsaid == Unsaid::Most).then_some(item.max);
                    (id, by_points(standard, item, class, most, budget))
                })
                .collect(),
        }
    }

    fn of_criterion(&self, id: CriterionId) -> impl Iterator<Item = &(ItemId, ByPoints)> {
        let items = self.items.iter();
        items.filter(move |(item, _)| self.standard.items[*item].criterion == id)
    }

    /// Every total that grants a wish, and the ways to them; none where they are too many.
    fn totals(&self, wish: Wish, budget: &Budget) -> (Totals, Ways) {
        let mut ways = Ways::default();
        let totals = self.add_up(wish, &mut ways, budget);
        (totals.unwrap_or_default(), ways)
    }

    fn add_up(&self, wish: Wish, ways: &mut Ways, budget: &Budget) -> Option<Totals> {
        let mut totals = Totals::from([(Decimal::ZERO, Way::default())]);
        for id in self.standard.criteria.ids() {
            let mut own = Totals::from([(Decimal::ZERO, Way::default())]);
            for (item, by_points) in self.of_criterion(id) {
                let most = by_points.keys().next_back();
                let mut points = Totals::new();
                for of_item in by_points.keys() {
                    let short = usize::from(Some(of_item) != most);
                    points.insert(*of_item, ways.of(*item, *of_item, short)?);
                }
                own = ways.sums(&own, &points, budget)?;
            }
            own.retain(|points, _| match wish {
                Wish::AboveBut(zero) | Wish::Zero(zero) if zero == id => points.is_zero(),
                Wish::Above | Wish::AboveBut(_) => !points.is_zero(),
                Wish::Zero(_) | Wish::Any => true,
            });
            totals = ways.sums(&totals, &own, budget)?;
        }
        Some(totals)
    }

    /// Adds a commune by the first of some totals that has figures, if it reaches a goal that is
    /// missing.
    fn reach(
        &self,
        maker: &mut Maker<'_>,
        aim: Aim,
        case: Case,
        wish: Wish,
        order: impl Fn(&Totals) -> Vec<Way>,
    ) {
        if !maker.is_missing(aim) {
            return;
        }
        let (totals, ways) = self.totals(wish, maker.budget());
        let mut search = Search::new(maker);
        let mut draft = None;
        for way in order(&totals) {
            draft = self.draft(&mut search, &ways.points(way));
            if draft.is_some() || search.is_over() {
                break;
            }
        }
        let open = everything(self.standard);
        if !maker.reach(aim, case, &open, draft) {
            // Nearest totals are tried up to a limit; the best and the worst are argued exactly.
            let extreme = self.extreme(aim, wish, maker.budget());
            maker.reach(aim, case, &open, extreme);
        }
    }

    /// The commune of the class with the most points that grants a wish, or with the least where a
    /// threshold is to be missed.
    fn extreme(&self, aim: Aim, wish: Wish, budget: &Budget) -> Option<Draft> {
        let sense = match (aim.part, aim.held) {
            (PartId::Threshold(_), false) => Sense::Least,
            _ => Sense::Most,
        };
        let zero = |id| Some((id, inspect::Wish::Zero));
        let (all, but) = match wish {
            Wish::Above => (inspect::Wish::AboveZero, None),
            Wish::AboveBut(id) => (inspect::Wish::AboveZero, zero(id)),
            Wish::Zero(id) => (inspect::Wish::Any, zero(id)),
            Wish::Any => (inspect::Wish::Any, None),
        };
        match inspect::total(self.standard, self.class, sense, all, but, budget) {
            Extreme::Found(found) => Some(Draft::found(found)),
            Extreme::Impossible | Extreme::Undecided => None,
        }
    }

    /// The least figures of a commune of the class whose items all have these points at once, and
    /// that meets what the standard itself requires where it can.
    fn draft(&self, search: &mut Search<'_>, points: &[(ItemId, Decimal)]) -> Option<Draft> {
        let mut parts: Vec<&[Vec<Atom>]> = Vec::new();
        for (id, points) in points {
            let (_, by_points) = self.items.get(id.place())?;
            parts.push(by_points.get(points)?);
        }
        let budget = search.budget().clone();
        let requirements = self.standard.recognition.requirements.iter();
        let required: Vec<Vec<Vec<Atom>>> = requirements
            .map(|one| {
                let case = |holds| condition_cases(self.standard, &one.condition, holds, &budget);
                Some([case(true)?, case(false)?].concat())
            })
            .collect::<Option<_>>()?;
        parts.extend(required.iter().map(Vec::as_slice));
        // What has one way only leaves the least to try.
        parts.sort_by_key(|part| part.len() > 1);
        search.together(&parts, vec![Atom::Class(self.class)])
    }
}

/// The ways of an item by the points they give; `unsaid` are those of a way of which nothing is said.
fn by_points(
    standard: &Standard,
    item: &Item,
    class: ClassId,
    unsaid: Option<Decimal>,
    budget: &Budget,
) -> ByPoints {
    let mut by_points = ByPoints::new();
    for way in item_cases(standard, item, budget).unwrap_or_default() {
        let of_other = |atom: &Atom| matches!(atom, Atom::Class(other) if *other != class);
        if let Some(points) = way.points.or(unsaid)
            && !way.atoms.iter().any(of_other)
        {
            let own = by_points.entry(points.normalize()).or_default();
            own.push(way.atoms);
        }
    }
    by_points
}

/// Everything that is said of a whole commune.
fn everything(standard: &Standard) -> Vec<Expected> {
    let mut open = vec![Expected::Class(Vec::new()), Expected::Total(None)];
    let conditions = standard.recognition.conditions();
    open.extend(conditions.map(|condition| Expected::Condition(condition, None)));
    open.push(Expected::Verdict(None));
    open
}
