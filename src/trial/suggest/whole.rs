//! Cases of whole communes: totals on both sides of each threshold, and a criterion at zero.

use std::collections::BTreeMap;

use super::class::attributes_of;
use super::condition;
use super::scale::exactly;
use super::{Case, Draft, Maker};
use crate::exact::Decimal;
use crate::model::{
    AttributeId, ClassId, Condition, CriterionId, ExampleValue, Expected, IndicatorId, Item,
    ItemId, Quantity, RecognitionCondition, Scoring, Standard,
};
use crate::solve::{Demand, Row, Solution, System};
use crate::trial::coverage::GoalKind;

/// So many different sums are kept; no standard that a person can read has more.
const MOST_SUMS: usize = 20_000;

/// So many totals are tried until one has figures that fit together.
const MOST_TRIED: usize = 20;

/// Which row gives an item its points.
#[derive(Debug, Clone, Copy)]
enum Choice {
    Answer(bool),
    Row(Row),
}

/// A way to a sum of points: a row for each item, and how many items have less than their most.
#[derive(Debug, Clone, Default)]
struct Way {
    rows: Vec<(ItemId, Choice)>,
    short: usize,
}

/// Adds whole communes for what no example reaches of thresholds and of conditions.
pub(super) fn suggest(maker: &mut Maker<'_>, missing: &[GoalKind]) {
    let standard = maker.standard;
    let wanted = |kind| missing.contains(&kind);
    let (sums, with_zeros) = (totals(standard, false), totals(standard, true));
    let conditions = [
        RecognitionCondition::AllCriteriaMet,
        RecognitionCondition::NoCriterionAtZero,
    ];
    let mut held_is_missing = conditions
        .iter()
        .any(|condition| wanted(GoalKind::Condition(*condition, true)));
    let fails_is_missing = conditions
        .iter()
        .any(|condition| wanted(GoalKind::Condition(*condition, false)));
    for class in standard.classes.ids() {
        let threshold = standard.threshold(class);
        let reached = wanted(GoalKind::Threshold(class, true)) || held_is_missing;
        if reached {
            let ways = sums.range(threshold..).map(|(_, way)| way);
            held_is_missing &= !add(maker, Case::Threshold(class, true), class, ways);
        }
        if wanted(GoalKind::Threshold(class, false)) {
            let case = Case::Threshold(class, false);
            let ways = sums.range(..threshold).rev().map(|(_, way)| way);
            // Where every criterion above zero is already enough, one must be at zero.
            if !add(maker, case, class, ways) {
                let ways = with_zeros.range(..threshold).rev().map(|(_, way)| way);
                add(maker, case, class, ways);
            }
        }
    }
    if fails_is_missing {
        at_zero(maker);
    }
}

/// Adds a commune of a class by the first of these ways that has figures; `false` if none has.
fn add<'w>(
    maker: &mut Maker<'_>,
    case: Case,
    class: ClassId,
    ways: impl Iterator<Item = &'w Way>,
) -> bool {
    let Some(attributes) = attributes_of(maker, class) else {
        return false;
    };
    let standard = maker.standard;
    let mut drafts = (ways.take(MOST_TRIED)).filter_map(|way| draft(standard, way, &attributes));
    let Some(draft) = drafts.next() else {
        return false;
    };
    maker.add(case, draft, everything(maker.standard));
    true
}

/// A commune at its best but for one criterion at zero.
fn at_zero(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    let Some(class) = standard.classes.ids().last() else {
        return;
    };
    for (id, _) in standard.criteria.iter() {
        let mut way = Way::default();
        for (other, _) in standard.criteria.iter() {
            for (item, one) in standard.items_of(other) {
                let choices = choices(one);
                let chosen = if other == id {
                    choices.get(&Decimal::ZERO)
                } else {
                    choices.values().next_back()
                };
                way.rows.extend(chosen.map(|choice| (item, *choice)));
            }
        }
        let all = way.rows.len() == standard.items.len();
        if all && add(maker, Case::AtZero(id), class, std::iter::once(&way)) {
            return;
        }
    }
}

/// Everything that is said of a whole commune.
fn everything(standard: &Standard) -> Vec<Expected> {
    let recognition = &standard.recognition;
    let mut open = vec![Expected::Class(Vec::new()), Expected::Total(None)];
    if recognition.all_criteria_met {
        open.push(Expected::Condition(
            RecognitionCondition::AllCriteriaMet,
            None,
        ));
    }
    if recognition.no_criterion_at_zero {
        open.push(Expected::Condition(
            RecognitionCondition::NoCriterionAtZero,
            None,
        ));
    }
    for place in 0..recognition.requirements.len() {
        let requirement = RecognitionCondition::Requirement(place);
        open.push(Expected::Condition(requirement, None));
    }
    if !recognition.thresholds.is_empty() {
        open.push(Expected::Condition(RecognitionCondition::Total, None));
    }
    open.push(Expected::Verdict(None));
    open
}

/// Every total, with criteria at zero or without, each with the way to it that keeps most items
/// at their best.
fn totals(standard: &Standard, zeros: bool) -> BTreeMap<Decimal, Way> {
    let mut totals = BTreeMap::from([(Decimal::ZERO, Way::default())]);
    for id in standard.criteria.ids() {
        let mut of_criterion = of_criterion(standard, id);
        if !zeros {
            of_criterion.remove(&Decimal::ZERO);
        }
        totals = sums(&totals, &of_criterion);
    }
    totals
}

fn of_criterion(standard: &Standard, id: CriterionId) -> BTreeMap<Decimal, Way> {
    let mut points = BTreeMap::from([(Decimal::ZERO, Way::default())]);
    for (id, item) in standard.items_of(id) {
        let own: BTreeMap<Decimal, Way> = choices(item)
            .into_iter()
            .map(|(points, choice)| {
                let way = Way {
                    rows: vec![(id, choice)],
                    short: usize::from(points != item.max),
                };
                (points, way)
            })
            .collect();
        points = sums(&points, &own);
    }
    points
}

/// All sums of one of these and one of those.
fn sums(ours: &BTreeMap<Decimal, Way>, theirs: &BTreeMap<Decimal, Way>) -> BTreeMap<Decimal, Way> {
    let mut sums: BTreeMap<Decimal, Way> = BTreeMap::new();
    for (one, way) in ours {
        for (other, further) in theirs {
            let Some(sum) = one.checked_add(*other) else {
                continue;
            };
            let short = way.short + further.short;
            let is_better = sums.get(&sum).is_none_or(|known| short < known.short);
            if is_better && (sums.len() < MOST_SUMS || sums.contains_key(&sum)) {
                let rows = way.rows.iter().chain(&further.rows).copied().collect();
                sums.insert(sum.normalize(), Way { rows, short });
            }
        }
    }
    sums
}

/// What each number of points of an item can come from: a band before `không phát sinh`.
fn choices(item: &Item) -> BTreeMap<Decimal, Choice> {
    let mut choices = BTreeMap::new();
    match &item.scoring {
        Scoring::Flag { points, .. } | Scoring::When { points, .. } => {
            choices.insert(points.value.normalize(), Choice::Answer(true));
            choices
                .entry(Decimal::ZERO)
                .or_insert(Choice::Answer(false));
        }
        Scoring::Measure { scale, .. } => {
            for (place, band) in scale.bands.iter().enumerate() {
                let points = band.points.value.normalize();
                choices
                    .entry(points)
                    .or_insert(Choice::Row(Row::Band(place)));
            }
            if let Some(rule) = scale.no_case.first() {
                let points = rule.points.value.normalize();
                choices.entry(points).or_insert(Choice::Row(Row::NoCase));
            }
        }
    }
    choices
}

/// The least figures that put all items of a commune with these attributes into their rows at
/// once, and meet what the standard itself requires.
fn draft(standard: &Standard, way: &Way, attributes: &[(AttributeId, u16)]) -> Option<Draft> {
    let mut system = System::new();
    let variables = system.include(standard);
    let mut draft = Draft {
        attributes: attributes.to_vec(),
        ..Draft::default()
    };
    let mut conditions = Vec::new();
    let mut used: Vec<IndicatorId> = Vec::new();
    for (id, choice) in &way.rows {
        match (&standard.items[*id].scoring, choice) {
            (Scoring::Flag { indicator, .. }, Choice::Answer(answer)) => {
                draft
                    .figures
                    .push((*indicator, ExampleValue::Flag(*answer)));
            }
            (Scoring::When { condition, .. }, Choice::Answer(true)) => {
                conditions.push(condition.clone());
            }
            (Scoring::When { condition, .. }, Choice::Answer(false)) => {
                conditions.push(Condition::Not(Box::new(condition.clone())));
            }
            (Scoring::Measure { quantity, scale }, Choice::Row(row)) => {
                if !system.score_by(&variables, *quantity, scale, *row) {
                    return None;
                }
                match quantity {
                    Quantity::Ratio(ratio) => used.extend([ratio.numerator, ratio.denominator]),
                    Quantity::Count(id) | Quantity::Percent(id) => used.push(*id),
                    // Examples cannot give figures of the previous period.
                    Quantity::Change(_) => return None,
                }
            }
            _ => return None,
        }
    }
    let requirements = standard.recognition.requirements.iter();
    conditions.extend(requirements.map(|one| one.condition.clone()));
    let more = condition::together(standard, &conditions, &draft)?;
    // What conditions ask of numbers must go together with what the rows ask.
    for (id, value) in &more.figures {
        if let (ExampleValue::Number(number), Some(variable)) = (value, variables.of(*id)) {
            system.demand(Demand::Within(variable, exactly(*number)));
        }
    }
    for (id, value) in more.figures {
        if standard.indicators[id].is_calculated() {
            used.push(id);
        } else {
            draft.figures.push((id, value));
        }
    }
    let Solution::Least(found) = system.solve() else {
        return None;
    };
    // What is calculated is never given, but what it is calculated from.
    for id in used.into_iter().flat_map(|id| standard.reported(id)) {
        let value = found.value(variables.of(id)?).normalize();
        draft.figures.push((id, ExampleValue::Number(value)));
    }
    Some(draft)
}
