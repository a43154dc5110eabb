//! Cases of whole communes: totals on both sides of each threshold, and criteria above zero or at
//! it.

use std::collections::BTreeMap;

use super::together::Search;
use super::{Case, Draft, Maker};
use crate::exact::Decimal;
use crate::model::{ClassId, CriterionId, Expected, Item, ItemId, RecognitionCondition, Standard};
use crate::solve::{Ask, cases, ways};
use crate::trial::coverage::GoalKind;

/// So many different sums are kept; no standard that a person can read has more.
const MOST_SUMS: usize = 20_000;

/// The ways in which an item gives each number of points to communes of a class.
type ByPoints = BTreeMap<Decimal, Vec<Vec<Ask>>>;

/// A way to a sum of points: the points of each item, and how many items have less than their
/// most.
#[derive(Debug, Clone, Default)]
struct Way {
    points: Vec<(ItemId, Decimal)>,
    short: usize,
}

/// The totals of a class, each with the way to it that keeps most items at their best.
type Totals = BTreeMap<Decimal, Way>;

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
        .filter(|class| maker.fit(&[Ask::Class(*class)]).is_some())
        .map(|class| OfClass::new(standard, class))
        .collect();
    for of_class in &classes {
        let class = of_class.class;
        let threshold = standard.threshold(class);
        for reached in [true, false] {
            let goal = GoalKind::Threshold(class, reached);
            let case = Case::Threshold(class, reached);
            // Where every criterion above zero leads to the wrong side, one must be at zero.
            for wish in [Wish::Above, Wish::Any] {
                of_class.reach(maker, goal, case, wish, |totals| {
                    if reached {
                        totals.range(threshold..).map(|(_, way)| way).collect()
                    } else {
                        let short = totals.range(..threshold).rev();
                        short.map(|(_, way)| way).collect()
                    }
                });
            }
        }
    }
    for condition in [
        RecognitionCondition::AllCriteriaMet,
        RecognitionCondition::NoCriterionAtZero,
    ] {
        let goal = |holds| GoalKind::Condition(condition, holds);
        // The communes of the last class are the most.
        for of_class in classes.iter().rev() {
            let case = Case::Condition(condition, true);
            of_class.reach(maker, goal(true), case, Wish::Above, best);
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::AtZero(id), Wish::AboveBut(id));
                of_class.reach(maker, goal(false), case, wish, best);
            }
        }
        for of_class in classes.iter().rev() {
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::Condition(condition, false), Wish::Zero(id));
                of_class.reach(maker, goal(false), case, wish, best);
            }
        }
    }
}

/// The most points first.
fn best(totals: &Totals) -> Vec<&Way> {
    totals.values().rev().collect()
}

/// A standard as it scores communes of a class.
struct OfClass<'a> {
    standard: &'a Standard,
    class: ClassId,
    items: Vec<(ItemId, ByPoints)>,
}

impl<'a> OfClass<'a> {
    fn new(standard: &'a Standard, class: ClassId) -> Self {
        let items = standard.items.iter();
        Self {
            standard,
            class,
            items: items
                .map(|(id, item)| (id, by_points(standard, item, class)))
                .collect(),
        }
    }

    fn of_criterion(&self, id: CriterionId) -> impl Iterator<Item = &(ItemId, ByPoints)> {
        let items = self.items.iter();
        items.filter(move |(item, _)| self.standard.items[*item].criterion == id)
    }

    /// Every total that grants a wish.
    fn totals(&self, wish: Wish) -> Totals {
        let mut totals = BTreeMap::from([(Decimal::ZERO, Way::default())]);
        for id in self.standard.criteria.ids() {
            let mut own = BTreeMap::from([(Decimal::ZERO, Way::default())]);
            for (item, by_points) in self.of_criterion(id) {
                let most = by_points.keys().next_back();
                let points = by_points.keys().map(|points| {
                    let way = Way {
                        points: vec![(*item, *points)],
                        short: usize::from(Some(points) != most),
                    };
                    (*points, way)
                });
                own = sums(&own, &points.collect());
            }
            own.retain(|points, _| match wish {
                Wish::AboveBut(zero) | Wish::Zero(zero) if zero == id => points.is_zero(),
                Wish::Above | Wish::AboveBut(_) => !points.is_zero(),
                Wish::Zero(_) | Wish::Any => true,
            });
            totals = sums(&totals, &own);
        }
        totals
    }

    /// Adds a commune by the first of some totals that has figures, if it reaches a goal that is
    /// missing.
    fn reach(
        &self,
        maker: &mut Maker<'_>,
        goal: GoalKind,
        case: Case,
        wish: Wish,
        order: impl Fn(&Totals) -> Vec<&Way>,
    ) {
        if !maker.is_missing(goal) {
            return;
        }
        let totals = self.totals(wish);
        let mut search = Search::new(maker);
        let mut ways = order(&totals).into_iter();
        let draft = ways.find_map(|way| self.draft(&mut search, way));
        maker.reach(goal, case, &everything(self.standard), draft);
    }

    /// The least figures of a commune of the class whose items all have these points at once, and
    /// that meets what the standard itself requires where it can.
    fn draft(&self, search: &mut Search<'_>, way: &Way) -> Option<Draft> {
        let mut parts: Vec<&[Vec<Ask>]> = Vec::new();
        for (id, points) in &way.points {
            let mut items = self.items.iter();
            let (_, by_points) = items.find(|(item, _)| item == id)?;
            parts.push(by_points.get(points)?);
        }
        let requirements = self.standard.recognition.requirements.iter();
        let required: Vec<Vec<Vec<Ask>>> = requirements
            .map(|one| {
                let case = |holds| cases(self.standard, &one.condition, holds);
                Some([case(true)?, case(false)?].concat())
            })
            .collect::<Option<_>>()?;
        parts.extend(required.iter().map(Vec::as_slice));
        // What has one way only leaves the least to try.
        parts.sort_by_key(|part| part.len() > 1);
        search.together(&parts, vec![Ask::Class(self.class)])
    }
}

fn by_points(standard: &Standard, item: &Item, class: ClassId) -> ByPoints {
    let mut by_points = ByPoints::new();
    for way in ways(standard, item).unwrap_or_default() {
        let of_other = |ask: &Ask| matches!(ask, Ask::Class(other) if *other != class);
        if let Some(points) = way.points
            && !way.asks.iter().any(of_other)
        {
            let own = by_points.entry(points.normalize()).or_default();
            own.push(way.asks);
        }
    }
    by_points
}

/// All sums of one of these and one of those.
fn sums(ours: &Totals, theirs: &Totals) -> Totals {
    let mut sums = Totals::new();
    for (one, way) in ours {
        for (other, further) in theirs {
            let Some(sum) = one.checked_add(*other) else {
                continue;
            };
            let short = way.short + further.short;
            let is_better = sums.get(&sum).is_none_or(|known| short < known.short);
            if is_better && (sums.len() < MOST_SUMS || sums.contains_key(&sum)) {
                let points = way.points.iter().chain(&further.points).copied().collect();
                sums.insert(sum.normalize(), Way { points, short });
            }
        }
    }
    sums
}

/// Everything that is said of a whole commune.
fn everything(standard: &Standard) -> Vec<Expected> {
    let recognition = &standard.recognition;
    let mut open = vec![Expected::Class(Vec::new()), Expected::Total(None)];
    let conditions = [
        (
            recognition.all_criteria_met,
            RecognitionCondition::AllCriteriaMet,
        ),
        (
            recognition.no_criterion_at_zero,
            RecognitionCondition::NoCriterionAtZero,
        ),
    ];
    let asked = conditions.into_iter().filter(|(asked, _)| *asked);
    let requirements = 0..recognition.requirements.len();
    let named = (asked.map(|(_, condition)| condition))
        .chain(requirements.map(RecognitionCondition::Requirement))
        .chain((!recognition.thresholds.is_empty()).then_some(RecognitionCondition::Total));
    open.extend(named.map(|condition| Expected::Condition(condition, None)));
    open.push(Expected::Verdict(None));
    open
}
