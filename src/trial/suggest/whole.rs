//! Cases of whole communes: totals on both sides of each threshold, and criteria above zero or at
//! it.

use std::collections::BTreeMap;

use super::{Case, Draft, MOST_TRIED, Maker};
use crate::exact::Decimal;
use crate::model::{ClassId, CriterionId, Expected, Item, ItemId, RecognitionCondition, Standard};
use crate::solve::{Ask, cases, ways};
use crate::trial::coverage::GoalKind;

/// So many different sums are kept; no standard that a person can read has more.
const MOST_SUMS: usize = 20_000;

/// So often it is asked whether a commune is as wanted, for one total.
const MOST_FITS: usize = 64;

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

/// Adds whole communes for what no example reaches of thresholds and of the conditions on
/// criteria.
pub(super) fn suggest(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    for class in standard.classes.ids() {
        let of_class = OfClass::new(standard, class);
        let threshold = standard.threshold(class);
        for reached in [true, false] {
            let goal = GoalKind::Threshold(class, reached);
            // Where every criterion above zero leads to the wrong side, one must be at zero.
            for zeros in [false, true] {
                if maker.is_missing(goal) {
                    let totals = of_class.totals(zeros);
                    let ways: Vec<&Way> = if reached {
                        totals.range(threshold..).map(|(_, way)| way).collect()
                    } else {
                        let short = totals.range(..threshold).rev();
                        short.map(|(_, way)| way).collect()
                    };
                    of_class.reach(maker, goal, Case::Threshold(class, reached), &ways);
                }
            }
        }
    }
    for condition in [
        RecognitionCondition::AllCriteriaMet,
        RecognitionCondition::NoCriterionAtZero,
    ] {
        // The communes of the last class are the most.
        let classes: Vec<ClassId> = standard.classes.ids().collect();
        for class in classes.into_iter().rev() {
            held(maker, condition, class);
            failed(maker, condition, class);
        }
    }
}

/// A commune at its best, with every criterion above zero.
fn held(maker: &mut Maker<'_>, condition: RecognitionCondition, class: ClassId) {
    let goal = GoalKind::Condition(condition, true);
    if maker.is_missing(goal) {
        let of_class = OfClass::new(maker.standard, class);
        let totals = of_class.totals(false);
        let ways: Vec<&Way> = totals.values().rev().collect();
        of_class.reach(maker, goal, Case::Condition(condition, true), &ways);
    }
}

/// A commune at its best but for one criterion at zero.
fn failed(maker: &mut Maker<'_>, condition: RecognitionCondition, class: ClassId) {
    let goal = GoalKind::Condition(condition, false);
    let standard = maker.standard;
    for criterion in standard.criteria.ids() {
        if maker.is_missing(goal) {
            let of_class = OfClass::new(standard, class);
            if let Some(way) = of_class.but_for(criterion) {
                of_class.reach(maker, goal, Case::AtZero(criterion), &[&way]);
            }
        }
    }
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

    /// Every total, with criteria at zero or without.
    fn totals(&self, zeros: bool) -> Totals {
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
            if !zeros {
                own.remove(&Decimal::ZERO);
            }
            totals = sums(&totals, &own);
        }
        totals
    }

    /// The best that there is with one criterion at zero; `None` where it cannot be.
    fn but_for(&self, criterion: CriterionId) -> Option<Way> {
        let points = self.items.iter().map(|(id, by_points)| {
            let points = if self.standard.items[*id].criterion == criterion {
                by_points
                    .contains_key(&Decimal::ZERO)
                    .then_some(Decimal::ZERO)
            } else {
                by_points.keys().next_back().copied()
            };
            Some((*id, points?))
        });
        Some(Way {
            points: points.collect::<Option<Vec<_>>>()?,
            short: 0,
        })
    }

    /// Adds a commune by the first of these ways that has figures and reaches a goal.
    fn reach(&self, maker: &mut Maker<'_>, goal: GoalKind, case: Case, ways: &[&Way]) {
        let open = everything(self.standard);
        let ways = ways.iter().take(MOST_TRIED);
        let drafts: Vec<Draft> = ways
            .filter_map(|way| self.draft(maker, way))
            .take(1)
            .collect();
        maker.reach(goal, case, &open, drafts);
    }

    /// The least figures of a commune of the class whose items all have these points at once, and
    /// that meets what the standard itself requires.
    fn draft(&self, maker: &Maker<'_>, way: &Way) -> Option<Draft> {
        let mut parts: Vec<&[Vec<Ask>]> = Vec::new();
        for (id, points) in &way.points {
            let mut items = self.items.iter();
            let (_, by_points) = items.find(|(item, _)| item == id)?;
            parts.push(by_points.get(points)?);
        }
        let requirements = self.standard.recognition.requirements.iter();
        let fulfilled: Vec<Vec<Vec<Ask>>> = requirements
            .map(|one| cases(self.standard, &one.condition, true))
            .collect::<Option<_>>()?;
        parts.extend(fulfilled.iter().map(Vec::as_slice));
        // What has one way only leaves the least to try.
        parts.sort_by_key(|part| part.len() > 1);
        let mut left = MOST_FITS;
        let asks = together(maker, &parts, vec![Ask::Class(self.class)], &mut left)?;
        maker.draft(&asks)
    }
}

/// One way of each part, all of which go together.
fn together(
    maker: &Maker<'_>,
    parts: &[&[Vec<Ask>]],
    asks: Vec<Ask>,
    left: &mut usize,
) -> Option<Vec<Ask>> {
    let Some((first, rest)) = parts.split_first() else {
        return Some(asks);
    };
    for way in *first {
        let mut more = asks.clone();
        more.extend(way.iter().filter(|ask| !asks.contains(ask)));
        // Where all that follows has one way, it is enough to look at the end.
        let is_choice =
            first.len() > 1 || rest.is_empty() || rest.iter().all(|part| part.len() > 1);
        if is_choice {
            *left = left.checked_sub(1)?;
            if maker.fit(&more).is_none() {
                continue;
            }
        }
        if let Some(found) = together(maker, rest, more, left) {
            return Some(found);
        }
    }
    None
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
