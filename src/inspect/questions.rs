//! The questions and their answers.

use super::direction::{Direction, direction};
use super::found::{Extreme, OfClasses};
use super::search::{Beyond, OutOfReach, Search};
use super::used::used;
use crate::analysis::{Sense, Wish};
use crate::decision::Budget;
use crate::model::{ClassId, CriterionId, Id, IndicatorId, ItemId, Scoring, Standard};

/// All that is asked of a standard. Where no row rules an item, as with a denominator of 0 under a
/// numerator above it, it is sure of no points: that counts for the most points, and not for the
/// least nor for a criterion at 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Whether the communes of each class can be recognised, in the standard's order.
    pub classes: Vec<ClassAnswer>,
    /// What follows when a criterion scores 0, in the standard's order.
    pub at_zero: Vec<CriterionAtZero>,
    /// The least total with every item scored and every criterion above 0: of all classes at once, or of those that
    /// share it.
    pub least: Vec<OfClasses>,
    /// The classes whose threshold that total reaches already; none when it is not known.
    pub least_reaches: Vec<ClassId>,
    /// How the points of each item with a scale follow its values.
    pub scales: Vec<(ItemId, Direction)>,
    /// What no figures bring about.
    pub out_of_reach: OutOfReach,
    /// What could not be argued about; where there is any, totals are not decided.
    pub beyond: Beyond,
    /// Indicators that no item looks at, but that limit others.
    pub only_limits: Vec<IndicatorId>,
    /// Indicators that nothing looks at.
    pub unused: Vec<IndicatorId>,
}

/// Whether the communes of a class can be recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassAnswer {
    /// The class.
    pub class: ClassId,
    /// Whether any commune can belong to it.
    pub has_communes: bool,
    /// The most points with the conditions on criteria kept; impossible of a class without
    /// communes.
    pub best: Extreme,
    /// Whether these reach its threshold; `None` where that is not decided.
    pub reached: Option<bool>,
}

/// What follows when a criterion scores 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionAtZero {
    /// The criterion.
    pub criterion: CriterionId,
    /// Whether that alone breaks a condition of recognition.
    pub breaks_condition: bool,
    /// The most points that the others can still bring, of all classes at once or of those that
    /// share the answer; impossible where the criterion cannot score 0.
    pub best: Vec<OfClasses>,
    /// The classes whose threshold these do not reach.
    pub short: Vec<ClassId>,
    /// Those among them whose communes could otherwise be recognised: by this criterion alone they
    /// lose the recognition for want of points.
    pub costs: Vec<ClassId>,
}

/// Asks everything.
pub fn inspect(standard: &Standard, budget: &Budget) -> Inspection {
    let mut asked = Asked::new(standard, budget);
    let recognition = &standard.recognition;
    let none_at_zero = recognition.asks_above_zero();
    let classes = asked.classes();
    let mut at_zero = Vec::with_capacity(standard.criteria.len());
    for criterion in standard.criteria.ids() {
        let except = Some((criterion.place(), Wish::Zero));
        let best = asked.extremes(Sense::Most, Wish::Any, except);
        let short: Vec<ClassId> = reached(standard, &best, false);
        let otherwise = |class: &ClassId| {
            let mut classes = classes.iter();
            classes.any(|answer| answer.class == *class && answer.reached == Some(true))
        };
        let mut possible = best.iter().map(|of| &of.extreme);
        at_zero.push(CriterionAtZero {
            criterion,
            breaks_condition: none_at_zero && possible.any(|best| *best != Extreme::Impossible),
            costs: short.iter().copied().filter(otherwise).collect(),
            short,
            best,
        });
    }
    let least = asked.extremes(Sense::Least, Wish::AboveZero, None);
    let items = standard.items.iter();
    let (only_limits, unused) = unused(standard);
    Inspection {
        classes,
        at_zero,
        least_reaches: reached(standard, &least, true),
        least,
        scales: items
            .filter_map(|(id, item)| match &item.scoring {
                Scoring::Measure { scale, .. } => Some((id, direction(standard, scale))),
                Scoring::Flag { .. } | Scoring::When { .. } => None,
            })
            .collect(),
        out_of_reach: asked.search.out_of_reach().clone(),
        beyond: asked.search.beyond().clone(),
        only_limits,
        unused,
    }
}

/// The most or the least points of communes of a class, whether they meet its further requirements
/// or not; of every criterion the same is wished, but for one.
pub fn total(
    standard: &Standard,
    class: ClassId,
    sense: Sense,
    wish: Wish,
    except: Option<(CriterionId, Wish)>,
    budget: &Budget,
) -> Extreme {
    let mut search = Search::requiring(standard, &[], budget);
    search.ask_class();
    let except = except.map(|(criterion, wish)| (criterion.place(), wish));
    let wishes = search.wishes(wish, except);
    search.extreme(sense, wishes, Some(class))
}

/// A standard, asked class by class where its answers can differ by class.
pub(super) struct Asked<'a> {
    standard: &'a Standard,
    pub(super) search: Search<'a>,
    /// The classes that have communes.
    populated: Vec<ClassId>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(standard: &'a Standard, budget: &Budget) -> Self {
        let search = Search::new(standard, budget);
        let classes = standard.classes.ids();
        Self {
            standard,
            populated: classes
                .filter(|class| search.has_communes(*class))
                .collect(),
            search,
        }
    }

    /// Whether any commune can belong to a class.
    pub(super) fn has_communes(&self, class: ClassId) -> bool {
        self.populated.contains(&class)
    }

    /// Whether the communes of each class can be recognised.
    pub(super) fn classes(&mut self) -> Vec<ClassAnswer> {
        let recognition = &self.standard.recognition;
        let wish = if recognition.asks_above_zero() {
            Wish::AboveZero
        } else {
            Wish::Any
        };
        let best = self.each(Sense::Most, wish, None);
        let answer = |class: ClassId| {
            let mut best = best.iter();
            let best = best.find(|of| of.classes.contains(&class));
            let best = best.map_or(Extreme::Impossible, |of| of.extreme.clone());
            ClassAnswer {
                class,
                has_communes: self.has_communes(class),
                reached: best.reaches(self.standard.threshold(class)),
                best,
            }
        };
        self.standard.classes.ids().map(answer).collect()
    }

    /// The most or the least points of each class with communes, those of one answer together.
    fn extremes(
        &mut self,
        sense: Sense,
        wish: Wish,
        except: Option<(usize, Wish)>,
    ) -> Vec<OfClasses> {
        OfClasses::grouped(self.each(sense, wish, except))
    }

    /// The same, class by class where answers can differ.
    fn each(&mut self, sense: Sense, wish: Wish, except: Option<(usize, Wish)>) -> Vec<OfClasses> {
        let wishes = self.search.wishes(wish, except);
        if !self.search.hangs_on_kind() {
            return vec![OfClasses {
                classes: self.populated.clone(),
                extreme: self.search.extreme(sense, wishes, None),
            }];
        }
        let mut each = Vec::with_capacity(self.populated.len());
        for class in &self.populated {
            each.push(OfClasses {
                classes: vec![*class],
                extreme: self.search.extreme(sense, wishes.clone(), Some(*class)),
            });
        }
        each
    }
}

/// The classes whose threshold is reached, or is not. None where that is not known, and where no
/// points are possible.
fn reached(standard: &Standard, points: &[OfClasses], wanted: bool) -> Vec<ClassId> {
    let mut classes: Vec<ClassId> = Vec::new();
    for of in points.iter().filter(|of| of.extreme.points().is_some()) {
        let of_it = of.classes.iter().copied();
        classes.extend(
            of_it.filter(|class| of.extreme.reaches(standard.threshold(*class)) == Some(wanted)),
        );
    }
    classes.sort_unstable();
    classes
}

/// Indicators that nothing is scored or recognised by: those that at least limit others, and the
/// rest.
fn unused(standard: &Standard) -> (Vec<IndicatorId>, Vec<IndicatorId>) {
    let used = used(standard);
    let unused = standard.indicators.ids().filter(|id| !used.contains(id));
    unused.partition(|id| {
        let mut indicators = standard.indicators.values();
        indicators.any(|other| other.limits.contains(id))
    })
}
