//! The questions and their answers.

use super::direction::{Direction, direction};
use super::pick::{Sense, Wish};
use super::search::{Beyond, Extreme, Search, used};
use crate::data::record::{Identity, Record};
use crate::engine;
use crate::model::{ClassId, CriterionId, Id, IndicatorId, ItemId, Scoring, Standard};
use crate::solve::By;
use crate::source::Position;

/// All that is asked of a standard. Communes are meant whose figures score every item: not those
/// with a denominator of 0 for which the standard has no rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Whether the communes of each class can be recognised, in the standard's order.
    pub classes: Vec<ClassAnswer>,
    /// What follows when a criterion scores 0, in the standard's order.
    pub at_zero: Vec<CriterionAtZero>,
    /// The least total with every criterion above 0.
    pub least: Extreme,
    /// The classes whose threshold that total reaches already; none when it is not known.
    pub least_reaches: Vec<ClassId>,
    /// How the points of each item with a scale follow its values.
    pub scales: Vec<(ItemId, Direction)>,
    /// What no figures bring about.
    pub out_of_reach: Vec<(ItemId, By)>,
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
    /// The most points with the conditions on criteria kept.
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
    /// The most points that the others can still bring; impossible where the criterion cannot
    /// score 0.
    pub best: Extreme,
    /// The classes whose threshold these do not reach.
    pub short: Vec<ClassId>,
    /// Those among them whose communes could otherwise be recognised: by this criterion alone they
    /// lose the recognition for want of points.
    pub costs: Vec<ClassId>,
}

/// Asks everything.
pub fn inspect(standard: &Standard) -> Inspection {
    let mut search = Search::new(standard);
    let recognition = &standard.recognition;
    let none_at_zero = recognition.all_criteria_met || recognition.no_criterion_at_zero;
    let wish = if none_at_zero {
        Wish::AboveZero
    } else {
        Wish::Any
    };
    let best = search.extreme(Sense::Most, search.wishes(wish, None));
    let classes = classes(standard, &best);
    let mut at_zero = Vec::with_capacity(standard.criteria.len());
    for criterion in standard.criteria.ids() {
        let wishes = search.wishes(Wish::Any, Some((criterion.place(), Wish::Zero)));
        let best = search.extreme(Sense::Most, wishes);
        let short = match &best {
            Extreme::Found(_) => reached(standard, &best, false),
            Extreme::Impossible | Extreme::Undecided => Vec::new(),
        };
        let otherwise = |class: &ClassId| {
            let mut classes = classes.iter();
            classes.any(|answer| {
                answer.class == *class && answer.has_communes && answer.reached == Some(true)
            })
        };
        at_zero.push(CriterionAtZero {
            criterion,
            breaks_condition: none_at_zero && best != Extreme::Impossible,
            costs: short.iter().copied().filter(otherwise).collect(),
            short,
            best,
        });
    }
    let least = search.extreme(Sense::Least, search.wishes(Wish::AboveZero, None));
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
        out_of_reach: out_of_reach(&search, standard),
        beyond: search.beyond().clone(),
        only_limits,
        unused,
    }
}

/// The classes whose threshold points reach, or for certain do not.
fn reached(standard: &Standard, points: &Extreme, wanted: bool) -> Vec<ClassId> {
    let classes = standard.classes.ids();
    let reached = |class: &ClassId| points.reaches(standard.threshold(*class)) == Some(wanted);
    classes.filter(reached).collect()
}

fn classes(standard: &Standard, best: &Extreme) -> Vec<ClassAnswer> {
    let possible = possible_classes(standard);
    let answer = |class: ClassId| ClassAnswer {
        class,
        has_communes: possible.contains(&class),
        best: best.clone(),
        reached: best.reaches(standard.threshold(class)),
    };
    standard.classes.ids().map(answer).collect()
}

/// The classes that some commune belongs to: those of a commune of which nothing is known.
pub(super) fn possible_classes(standard: &Standard) -> Vec<ClassId> {
    let nowhere = Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let unknown = Record::new(standard, Identity::default(), nowhere);
    engine::evaluate(standard, &unknown).classes
}

/// Rows and answers of items that no figures bring about. Of a condition, only where none of its
/// cases comes about.
pub(super) fn out_of_reach(search: &Search<'_>, standard: &Standard) -> Vec<(ItemId, By)> {
    let mut ways = Vec::new();
    for (place, id) in standard.items.ids().enumerate() {
        for way in search.impossible_ways(place) {
            if !ways.contains(&(id, way)) {
                ways.push((id, way));
            }
        }
    }
    ways
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
