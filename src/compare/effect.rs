//! What becomes of communes when one standard takes the place of another.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::pairs::Numbers;
use crate::advise::{self, Summary};
use crate::analysis::Evaluator;
use crate::data::record::{Identity, Record};
use crate::engine::{ConditionKind, Outcome, PointsRange, Truth, Verdict};
use crate::model::{IndicatorId, ItemNumber, Standard};
use crate::names::key;
use crate::number::Decimal;
use crate::source::Position;

/// What becomes of communes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// Every commune that could be read by both standards, in the order of the data.
    pub communes: Vec<Commune>,
    /// Communes that only one of the two readings found: nothing can be said of them.
    pub unpaired: usize,
    /// The indicators that the old standard scores by and that no commune of the data has.
    pub lacking_before: Vec<IndicatorId>,
    /// Those of the new standard likewise.
    pub lacking_after: Vec<IndicatorId>,
    /// All communes by the old standard, against the target.
    pub before: Summary,
    /// All communes by the new one.
    pub after: Summary,
}

/// One commune by both standards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// Who it is.
    pub identity: Identity,
    /// What the old standard makes of it.
    pub before: Judged,
    /// What the new one makes of it.
    pub after: Judged,
    /// The items that give other points than before, in order.
    pub items: Vec<ItemChange>,
    /// Whether anything that a report says of it changed: its class, a condition, points.
    pub changed: bool,
}

/// What a standard makes of a commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// The total.
    pub points: PointsRange,
    /// The names of the classes that it may belong to.
    pub classes: Vec<String>,
}

impl Judged {
    /// What a standard made of a commune.
    pub fn of(standard: &Standard, outcome: &Outcome) -> Self {
        let classes = outcome.classes.iter();
        Self {
            verdict: outcome.verdict,
            points: outcome.points,
            classes: classes
                .map(|class| standard.classes[*class].name.clone())
                .collect(),
        }
    }
}

/// An item that gives other points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// Which, by its number in the new standard, or in the old one where only that has it.
    pub number: ItemNumber,
    /// What it gave; `None` where the old standard does not have it.
    pub before: Option<PointsRange>,
    /// What it gives; `None` where the new standard does not have it.
    pub after: Option<PointsRange>,
}

/// How the communes of a place fare by both standards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many there are.
    pub communes: usize,
    /// Recognised by the old standard.
    pub met_before: usize,
    /// Recognised by the new one.
    pub met_after: usize,
    /// Of which missing data decides, by the old standard.
    pub undetermined_before: usize,
    /// By the new one.
    pub undetermined_after: usize,
    /// Whose points, class or conditions changed, or whose verdict did.
    pub changed: usize,
}

impl Counts {
    fn add(&mut self, commune: &Commune) {
        let one = |holds: bool| usize::from(holds);
        self.communes += 1;
        self.met_before += one(commune.before.verdict == Verdict::Met);
        self.met_after += one(commune.after.verdict == Verdict::Met);
        self.undetermined_before += one(commune.before.verdict == Verdict::Undetermined);
        self.undetermined_after += one(commune.after.verdict == Verdict::Undetermined);
        self.changed += one(commune.changed);
    }
}

impl Effect {
    /// The communes that turned from one verdict to another, in the order of the data.
    pub fn turned(&self, from: Verdict, to: Verdict) -> impl Iterator<Item = &Commune> {
        self.communes
            .iter()
            .filter(move |it| it.before.verdict == from && it.after.verdict == to)
    }

    /// The communes that changed and kept their verdict.
    pub fn moved(&self) -> impl Iterator<Item = &Commune> {
        (self.communes.iter()).filter(|it| it.changed && it.before.verdict == it.after.verdict)
    }

    /// How many communes did not change at all.
    pub fn unchanged(&self) -> usize {
        self.communes.iter().filter(|it| !it.changed).count()
    }

    /// How the communes fare by province and district, in the order in which these first come.
    pub fn by_district(&self) -> Vec<(Option<&str>, Option<&str>, Counts)> {
        self.by(|identity| (identity.province.as_deref(), identity.district.as_deref()))
            .into_iter()
            .map(|((province, district), counts)| (province, district, counts))
            .collect()
    }

    /// How the communes fare by province.
    pub fn by_province(&self) -> Vec<(Option<&str>, Counts)> {
        self.by(|identity| identity.province.as_deref())
    }

    fn by<'a, K: Ord + Copy>(&'a self, place: impl Fn(&'a Identity) -> K) -> Vec<(K, Counts)> {
        let mut places: BTreeMap<K, usize> = BTreeMap::new();
        let mut counts: Vec<(K, Counts)> = Vec::new();
        for commune in &self.communes {
            let key = place(&commune.identity);
            let at = *places.entry(key).or_insert(counts.len());
            if at == counts.len() {
                counts.push((key, Counts::default()));
            }
            if let Some((_, counts)) = counts.get_mut(at) {
                counts.add(commune);
            }
        }
        counts
    }
}

/// Scores the same communes by both standards. The records are two readings of the same files:
/// those that begin at the same place are of one commune. `step` is called for each commune.
pub fn effect(
    (old, before): (&Standard, &[Record]),
    (new, after): (&Standard, &[Record]),
    target: Decimal,
    mut step: impl FnMut(),
) -> Effect {
    let by_place: HashMap<Position, &Record> =
        after.iter().map(|record| (record.at, record)).collect();
    let numbers = Numbers::of(old, new);
    let (judge_old, judge_new) = (Evaluator::new(old), Evaluator::new(new));
    let mut communes = Vec::with_capacity(before.len());
    let (mut by_old, mut by_new) = (Vec::new(), Vec::new());
    for record in before {
        let Some(other) = by_place.get(&record.at) else {
            continue;
        };
        let (was, is) = (judge_old.evaluate(record), judge_new.evaluate(other));
        communes.push(commune((old, &was), (new, &is), &numbers, &record.identity));
        by_old.push(was);
        by_new.push(is);
        step();
    }
    Effect {
        unpaired: before.len() + after.len() - 2 * communes.len(),
        communes,
        lacking_before: lacking(old, before),
        lacking_after: lacking(new, after),
        before: advise::summarise(&by_old, target),
        after: advise::summarise(&by_new, target),
    }
}

/// The reported indicators that a standard scores by and that no record has a value of.
fn lacking(standard: &Standard, records: &[Record]) -> Vec<IndicatorId> {
    if records.is_empty() {
        return Vec::new();
    }
    let items = standard.items.values();
    let asked = items.flat_map(|item| item.scoring.indicators());
    let requirements = standard.recognition.requirements.iter();
    let required = requirements.flat_map(|one| one.condition.indicators());
    let reported = asked.chain(required).flat_map(|id| standard.reported(id));
    let lacking: BTreeSet<IndicatorId> = reported
        .filter(|id| records.iter().all(|record| record.value(*id).is_none()))
        .collect();
    lacking.into_iter().collect()
}

/// What two outcomes of a commune make of it, item by item.
pub(super) fn commune(
    (old, was): (&Standard, &Outcome),
    (new, is): (&Standard, &Outcome),
    numbers: &Numbers,
    identity: &Identity,
) -> Commune {
    let items = items((old, was), (new, is), numbers);
    let changed = was.verdict != is.verdict
        || was.points != is.points
        || !items.is_empty()
        || classes(old, was) != classes(new, is)
        || conditions(old, was) != conditions(new, is);
    Commune {
        identity: identity.clone(),
        before: Judged::of(old, was),
        after: Judged::of(new, is),
        items,
        changed,
    }
}

fn classes(standard: &Standard, outcome: &Outcome) -> Vec<String> {
    let names = (outcome.classes.iter()).map(|class| key(&standard.classes[*class].name));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The conditions of recognition that do not hold for certain: every criterion above 0,
/// requirements by their labels, the total. One that holds is as if it were not asked for.
fn conditions(standard: &Standard, outcome: &Outcome) -> Vec<(String, Truth)> {
    let mut conditions: Vec<(String, Truth)> = Vec::with_capacity(2);
    for condition in &outcome.conditions {
        let name = match &condition.kind {
            ConditionKind::AllCriteriaMet | ConditionKind::NoCriterionAtZero => String::new(),
            ConditionKind::Requirement { place, .. } => {
                let requirement = standard.recognition.requirements.get(*place);
                requirement.map_or_else(String::new, |it| format!("r{}", key(&it.label)))
            }
            ConditionKind::Total { .. } => "t".to_owned(),
        };
        let entry = (name, condition.truth);
        if condition.truth != Truth::Holds && !conditions.contains(&entry) {
            conditions.push(entry);
        }
    }
    conditions
}

pub(crate) fn items(
    (old, was): (&Standard, &Outcome),
    (new, is): (&Standard, &Outcome),
    numbers: &Numbers,
) -> Vec<ItemChange> {
    let points = |standard: &Standard, outcome: &Outcome| -> BTreeMap<ItemNumber, PointsRange> {
        let items = outcome.criteria.iter().flat_map(|it| &it.items);
        let items = items.map(|item| (standard.items[item.item].number, item.points));
        items.collect()
    };
    let (before, mut after) = (points(old, was), points(new, is));
    let mut changes = Vec::new();
    for (number, before) in before {
        let now = numbers.new_item(number);
        let after = now.and_then(|now| after.remove(&now));
        let number = now.unwrap_or(number);
        if after != Some(before) {
            let before = Some(before);
            changes.push(ItemChange {
                number,
                before,
                after,
            });
        }
    }
    changes.extend(after.into_iter().map(|(number, after)| ItemChange {
        number,
        before: None,
        after: Some(after),
    }));
    changes.sort_by_key(|change| change.number);
    changes
}
