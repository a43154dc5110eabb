//! Small standards and communes at random, as the checks let them through.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::data::{Record, Value};
use tieuchi::model::{
    AttributeDomain, AttributeId, Band, ByParameter, Change, ClassId, Condition, Direction, Fact,
    Id, IndicatorId, IndicatorKind, Interval, Is, Level, Linear, NoCase, Quantity, Rounding, Scale,
    Scoring, Standard,
};
use tieuchi::number::Decimal;

use crate::engine::support::{Draft, above, count, from, given, ratio, record, set, under, up_to};
use crate::engine::written;

/// A standard, a commune of which everything is known, and what of it is to be hidden.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) standard: Standard,
    pub(crate) whole: Record,
    pub(crate) hidden: Vec<IndicatorId>,
    pub(crate) hidden_attributes: Vec<AttributeId>,
}

impl Case {
    /// The commune with its gaps.
    pub(crate) fn with_gaps(&self) -> Record {
        let mut record = self.whole.clone();
        for id in &self.hidden {
            record.set_value(*id, None);
        }
        for id in &self.hidden_attributes {
            record.set_attribute(*id, None);
        }
        record
    }

    /// Whether an indicator is calculated by taking away what no limit keeps below the rest.
    pub(crate) fn is_difference(&self, id: IndicatorId) -> bool {
        let terms = &self.standard.indicators[id].terms;
        let limited = |minus: IndicatorId| {
            let limits = self.standard.limits(minus);
            terms
                .iter()
                .any(|term| !term.minus && limits.contains(&term.indicator))
        };
        (terms.iter()).any(|term| term.minus && !limited(term.indicator))
    }

    /// The commune with its gaps filled in every way that keeps what the standard declares.
    ///
    /// A percentage takes the multiples of 5, which fall in, between and on all bounds.
    pub(crate) fn completions(&self) -> Vec<Record> {
        let mut filled = self.filled(vec![self.with_gaps()]);
        for id in &self.hidden_attributes {
            let values: Vec<u16> = (0..self.standard.attributes[*id].domain.size()).collect();
            filled = extend(&filled, &values, |record, value| {
                record.set_attribute(*id, Some(given(value)));
            });
        }
        filled
    }

    fn filled(&self, mut filled: Vec<Record>) -> Vec<Record> {
        for id in &self.hidden {
            let values = domain(&self.standard, *id);
            filled = extend(&filled, &values, |record, value| {
                record.set_value(*id, Some(given(value)));
            });
        }
        filled.retain_mut(|record| {
            record.calculate(&self.standard).is_empty() && keeps_limits(&self.standard, record)
        });
        filled
    }

    /// Every commune that there can be, each known in full, with a previous period where that is
    /// compared; `None` where they are more than these.
    pub(crate) fn everyone(mut self, most: usize) -> Option<Vec<Record>> {
        let reported = self.standard.indicators.iter();
        let reported = reported.filter(|(_, indicator)| !indicator.is_calculated());
        self.hidden = reported.map(|(id, _)| id).collect();
        self.hidden_attributes = self.standard.attributes.ids().collect();
        let sizes = self.hidden.iter();
        let mut size: usize = sizes.map(|id| domain(&self.standard, *id).len()).product();
        if self.standard.compares() {
            size *= size;
        }
        for attribute in self.standard.attributes.values() {
            size *= usize::from(attribute.domain.size());
        }
        if size > most {
            return None;
        }
        let mut everyone = self.completions();
        if self.standard.compares() {
            let previous = self.filled(vec![record(&self.standard)]);
            let both = everyone.iter().flat_map(|now| {
                previous.iter().map(|previous| {
                    let mut both = now.clone();
                    both.set_previous(Some(previous.clone()));
                    both
                })
            });
            everyone = both.collect();
        }
        Some(everyone)
    }
}

fn extend<T: Copy>(records: &[Record], values: &[T], set: impl Fn(&mut Record, T)) -> Vec<Record> {
    let mut extended = Vec::new();
    for record in records {
        for value in values {
            let mut record = record.clone();
            set(&mut record, *value);
            extended.push(record);
        }
    }
    extended
}

fn domain(standard: &Standard, id: IndicatorId) -> Vec<Value> {
    let indicator = &standard.indicators[id];
    let step = match indicator.kind {
        IndicatorKind::Flag => return vec![Value::Flag(false), Value::Flag(true)],
        IndicatorKind::Percent => Decimal::from(5),
        IndicatorKind::Count { .. } => Decimal::ONE,
    };
    let most = indicator.at_most.unwrap();
    std::iter::successors(Some(indicator.at_least), |value| Some(value + step))
        .take_while(|value| *value <= most)
        .map(Value::Number)
        .collect()
}

pub(crate) fn keeps_limits(standard: &Standard, record: &Record) -> bool {
    standard.indicators.iter().all(|(id, indicator)| {
        (indicator.limits.iter()).all(|limit| record.number(id) <= record.number(*limit))
    })
}

/// Cases with at most three hidden figures, each of at most seven values.
pub(crate) fn case() -> impl Strategy<Value = Case> {
    sound(false)
}

/// Cases of few and small figures that may be calculated from each other, and compared with the
/// previous period.
pub(crate) fn compared() -> impl Strategy<Value = Case> {
    sound(true)
}

/// Cases whose standard the checks let through: nine in ten of those that are tried.
fn sound(wide: bool) -> impl Strategy<Value = Case> {
    vec(any::<u8>(), 0..120).prop_filter_map("not sound", move |bytes| {
        let mut choices = Choices(bytes.into_iter());
        make(&mut choices, wide)
    })
}

/// Random decisions, which shrink to the first of their options.
struct Choices(std::vec::IntoIter<u8>);

impl Choices {
    /// A number from `low` to `high`.
    fn number(&mut self, low: u32, high: u32) -> u32 {
        low + u32::from(self.0.next().unwrap_or(0)) % (high - low + 1)
    }

    fn chance(&mut self) -> bool {
        self.number(0, 1) == 1
    }

    fn of<T: Copy>(&mut self, options: &[T]) -> T {
        options[self.number(0, u32::try_from(options.len() - 1).unwrap()) as usize]
    }
}

fn make(choices: &mut Choices, wide: bool) -> Option<Case> {
    let mut draft = Draft::default();
    let counts = if wide {
        calculated(&mut draft, choices)
    } else {
        counts(&mut draft, choices)
    };
    classes(&mut draft, choices);
    for _ in 0..choices.number(1, 3) {
        let items = (0..choices.number(1, 2)).map(|_| {
            let mut scoring = if wide && choices.chance() {
                moved(&mut draft, choices, &counts)
            } else {
                scoring(&mut draft, choices, &counts)
            };
            if let Scoring::Measure { quantity, scale } = &mut scoring
                && scale.linear.is_none()
            {
                let whole = quantity.counted().is_some();
                if !whole && choices.number(0, 2) == 2 {
                    round(choices, scale);
                }
                if choices.number(0, 2) == 2 {
                    split_by_class(&mut draft, choices, scale);
                }
            }
            scoring
        });
        let items = items.collect();
        draft.criterion(items);
    }
    draft.parts.recognition.all_criteria_met = choices.chance();
    draft.parts.recognition.no_criterion_at_zero = choices.chance();
    if choices.number(0, 3) == 3 {
        let flag = draft.flag();
        let condition = asked(choices, flag, &counts, 2);
        draft.requirement(condition);
    }
    // Nobody could reach more than the total.
    let total = draft.parts.total.value;
    for threshold in &mut draft.parts.recognition.thresholds {
        threshold.at_least.value = threshold.at_least.value.min(total);
    }
    let standard = written::reachable(&mut draft.parts).ok()?;
    let whole = commune(&standard, choices);
    let ids: Vec<_> = standard.indicators.ids().collect();
    let mut hidden: Vec<_> = ids
        .into_iter()
        .filter(|_| choices.number(0, 2) > 0)
        .collect();
    hidden.truncate(3);
    let attributes: Vec<_> = standard.attributes.ids().collect();
    let hidden_attributes = attributes
        .into_iter()
        .filter(|_| choices.chance())
        .collect();
    Some(Case {
        standard,
        whole,
        hidden,
        hidden_attributes,
    })
}

/// Counts of which each may not exceed some of those before it. None may have to be more than
/// what limits it.
fn counts(draft: &mut Draft, choices: &mut Choices) -> Vec<IndicatorId> {
    let mut counts: Vec<IndicatorId> = Vec::new();
    for _ in 0..choices.number(2, 4) {
        let limits: Vec<_> = counts
            .iter()
            .copied()
            .filter(|_| choices.chance())
            .collect();
        let least = limits.iter().map(|id| draft.parts.indicators[*id].at_least);
        let least = if least.min().is_none_or(|least| least > Decimal::ZERO) {
            choices.number(0, 1)
        } else {
            0
        };
        let most = choices.number(1, 6);
        counts.push(draft.indicator(count(), least, Some(most), &limits));
    }
    counts
}

/// Two small counts, and their sum or difference.
fn calculated(draft: &mut Draft, choices: &mut Choices) -> Vec<IndicatorId> {
    let mut counts: Vec<IndicatorId> = Vec::new();
    for at in 0..2 {
        let most = choices.number(1, 2);
        let limits = if at == 1 && choices.chance() {
            counts.clone()
        } else {
            Vec::new()
        };
        let least = u32::from(limits.is_empty() && choices.number(0, 3) == 3);
        counts.push(draft.indicator(count(), least, Some(most), &limits));
    }
    let minus = choices.chance();
    let least = choices.number(0, 3) / 3;
    let most = choices.chance().then(|| choices.number(2, 4));
    counts.push(draft.sum(counts[0], minus, counts[1], least, most));
    counts
}

/// Points by a change since the previous period.
fn moved(draft: &mut Draft, choices: &mut Choices, counts: &[IndicatorId]) -> Scoring {
    let level = if choices.chance() {
        Level::Count(choices.of(counts))
    } else {
        let (part, whole) = (choices.of(counts), choices.of(counts));
        ratio(part, whole, choices.of(&[100, 7])).level()
    };
    let change = Change {
        level,
        direction: choices.of(&[Direction::Rise, Direction::Fall]),
        relative: choices.chance(),
    };
    let base = match (change.relative, level) {
        (true, _) => 100,
        (_, Level::Ratio(ratio)) => u32::try_from(ratio.base).unwrap(),
        _ => 2,
    };
    let shift = Decimal::from(choices.number(0, 2) * base / 2);
    let mut bands = bands(choices, base * 2, false);
    if let [(_, points)] = bands[..] {
        // No row of the language is of every value, be it below 0.
        bands = vec![(under(base), points), (from(base), points)];
    }
    for (band, _) in &mut bands {
        for end in [&mut band.lower, &mut band.upper].into_iter().flatten() {
            end.value -= shift;
        }
    }
    let no_case = choices.chance().then(|| choices.number(0, 2) * 10);
    let no_case = no_case.filter(|_| change.relative || level.denominator().is_some());
    draft.measure(Quantity::Change(change), &bands, no_case)
}

fn scoring(draft: &mut Draft, choices: &mut Choices, counts: &[IndicatorId]) -> Scoring {
    let (quantity, most) = match choices.number(0, 7) {
        6 => return when(draft, choices, counts),
        7 => return by_steps(draft, choices, counts),
        0 => {
            let flag = draft.flag();
            let points = choices.number(0, 3) * 10;
            return draft.award(flag, points);
        }
        1 => (Quantity::Level(Level::Count(choices.of(counts))), 6),
        2 => {
            let (low, high) = (choices.number(0, 5) * 10, choices.number(5, 10) * 10);
            let percent = draft.indicator(IndicatorKind::Percent, low, Some(high), &[]);
            (Quantity::Level(Level::Percent(percent)), 100)
        }
        _ => {
            let base = choices.of(&[100, 12, 7]);
            let quantity = ratio(choices.of(counts), choices.of(counts), base);
            (quantity, base * 2)
        }
    };
    let bands = bands(choices, most, true);
    let no_case = choices.chance().then(|| choices.number(0, 2) * 10);
    let no_case = no_case.filter(|_| matches!(quantity, Quantity::Level(Level::Ratio(_))));
    let mut scoring = draft.measure(quantity, &bands, no_case);
    if let Scoring::Measure { scale, .. } = &mut scoring {
        for band in &mut scale.bands {
            if choices.chance() {
                band.points = draft.unverified(0);
            }
        }
        for (band, (_, points)) in scale.bands.iter_mut().zip(&bands) {
            band.points.value = (*points).into();
        }
    }
    scoring
}

/// Points for every whole step of a value, or a deduction.
fn by_steps(draft: &mut Draft, choices: &mut Choices, counts: &[IndicatorId]) -> Scoring {
    let (quantity, step) = if choices.chance() {
        (
            Quantity::Level(Level::Count(choices.of(counts))),
            choices.number(1, 2),
        )
    } else {
        (ratio(choices.of(counts), choices.of(counts), 100), 30)
    };
    let levels = choices.number(1, 4);
    let mut rule = Linear {
        deducts: choices.chance(),
        step: step.into(),
        each: draft.points(10),
        most: draft.points(levels * 10),
    };
    // The last step may give less than the others.
    rule.most.value -= Decimal::from(choices.number(0, 1) * 5);
    let no_case = choices.chance().then(|| choices.number(0, 2) * 10);
    let no_case = no_case.filter(|_| matches!(quantity, Quantity::Level(Level::Ratio(_))));
    let no_case = no_case.map(|points| points.min(levels * 10 - 5));
    let mut scoring = draft.measure(quantity, &[], no_case);
    if let Scoring::Measure { scale, .. } = &mut scoring {
        scale.linear = Some(rule);
    }
    scoring
}

/// Points where a condition over a yes/no, counts and attributes holds.
fn when(draft: &mut Draft, choices: &mut Choices, counts: &[IndicatorId]) -> Scoring {
    let flag = draft.flag();
    let condition = asked(choices, flag, counts, 3);
    let points = choices.number(0, 3) * 10;
    Scoring::When {
        condition,
        points: draft.points(points),
    }
}

fn asked(
    choices: &mut Choices,
    flag: IndicatorId,
    counts: &[IndicatorId],
    depth: u32,
) -> Condition {
    let two = |choices: &mut Choices| {
        (0..2)
            .map(|_| asked(choices, flag, counts, depth - 1))
            .collect()
    };
    match choices.number(0, if depth == 0 { 3 } else { 6 }) {
        0 => Condition::Fact(Fact::Answer(flag)),
        1 | 2 => {
            let (low, more) = (choices.number(0, 4), choices.number(0, 3));
            let within = [from(low), above(low), under(low + more), up_to(low + more)];
            let within = choices.of(&within);
            Condition::Fact(Fact::Within(
                choices.of(counts),
                within,
                ByParameter::default(),
            ))
        }
        3 => {
            // The attributes of `classes`: the second has three choices.
            let attribute = choices.number(0, 2);
            let value = choices.number(0, if attribute == 1 { 2 } else { 1 });
            let value = u16::try_from(value).unwrap();
            Condition::Fact(Fact::Is(Id::at(attribute), value))
        }
        4 => Condition::Not(Box::new(asked(choices, flag, counts, depth - 1))),
        5 => Condition::All(two(choices)),
        _ => Condition::Any(two(choices)),
    }
}

/// Rounds to whole numbers or to a tenth, which moves the bounds of every band.
fn round(choices: &mut Choices, scale: &mut Scale) {
    let rounding = Rounding::to_digits(choices.number(0, 1)).unwrap();
    scale.rounding = Some(rounding);
    for band in &mut scale.bands {
        band.interval = rounding.before(&band.written).unwrap();
    }
    // To whole numbers, nothing lies between a bound and its neighbour.
    scale.bands.retain(|band| {
        let (lower, upper) = (band.interval.lower, band.interval.upper);
        lower
            .zip(upper)
            .is_none_or(|(lower, upper)| lower.value < upper.value)
    });
}

/// Gives one class other points than the rest, in one band and perhaps where nothing occurred;
/// the rest may be left without the latter.
fn split_by_class(draft: &mut Draft, choices: &mut Choices, scale: &mut Scale) {
    let classes: Vec<ClassId> = draft.parts.classes.ids().collect();
    let one = vec![choices.of(&classes)];
    let rest: Vec<_> = classes
        .into_iter()
        .filter(|class| *class != one[0])
        .collect();
    let at = choices.number(0, u32::try_from(scale.bands.len() - 1).unwrap()) as usize;
    let points = choices.number(0, 3) * 10;
    if !rest.is_empty() {
        scale.bands.push(Band {
            classes: rest.clone(),
            points: draft.points(points),
            ..scale.bands[at].clone()
        });
    }
    scale.bands[at].classes.clone_from(&one);
    if choices.chance() {
        for rule in &mut scale.no_case {
            rule.classes.clone_from(&one);
        }
        if !scale.no_case.is_empty() && !rest.is_empty() && choices.chance() {
            scale.no_case.push(NoCase {
                classes: rest,
                points: draft.points(points),
            });
        }
    }
}

/// Bands that meet at up to three bounds, each bound belonging to one of its neighbours, and
/// sometimes a band of a single value.
fn bands(choices: &mut Choices, most: u32, from_zero: bool) -> Vec<(Interval, u32)> {
    let step = if most == 100 { 10 } else { 1 };
    let mut cuts = BTreeMap::new();
    for _ in 0..choices.number(0, 3) {
        let at = choices.number(0, most / step) * step;
        cuts.insert(at, choices.number(0, 2));
    }
    let mut rows = Vec::new();
    let mut lower = Interval::default();
    for (at, kind) in cuts {
        let (below, exactly, next) = match kind {
            0 => (under(at), None, from(at)),
            1 => (up_to(at), None, above(at)),
            _ => (under(at), Some(at), above(at)),
        };
        rows.push(Interval {
            lower: lower.lower,
            ..below
        });
        rows.extend(exactly.map(|at| Interval {
            lower: from(at).lower,
            ..up_to(at)
        }));
        lower = next;
    }
    rows.push(lower);
    rows.retain(|row| !from_zero || row.upper != under(0).upper);
    (rows.into_iter())
        .map(|row| (row, choices.number(0, 3) * 10))
        .collect()
}

fn classes(draft: &mut Draft, choices: &mut Choices) {
    let domains = [
        AttributeDomain::Flag,
        AttributeDomain::Choices(["xã", "phường", "thị trấn"].into_iter().collect()),
        AttributeDomain::Flag,
    ];
    let attributes: Vec<_> = domains
        .into_iter()
        .map(|domain| draft.attribute(domain))
        .collect();
    for _ in 0..choices.number(0, 3) {
        let condition = condition(choices, &attributes, 3);
        let threshold = choices.number(0, 6) * 10;
        draft.class(Some(condition), threshold);
    }
    let threshold = choices.number(0, 6) * 10;
    draft.class(None, threshold);
}

fn condition(choices: &mut Choices, attributes: &[AttributeId], depth: u32) -> Condition<Is> {
    let two = |choices: &mut Choices| {
        (0..2)
            .map(|_| condition(choices, attributes, depth - 1))
            .collect()
    };
    match choices.number(0, if depth == 0 { 1 } else { 5 }) {
        0 => Condition::Fact(Is(attributes[1], 2)),
        1 => Condition::Fact(Is(choices.of(attributes), 1)),
        2 => Condition::Not(Box::new(condition(choices, attributes, depth - 1))),
        3 => Condition::All(two(choices)),
        _ => Condition::Any(two(choices)),
    }
}

/// A commune of which everything is known, within everything declared.
fn commune(standard: &Standard, choices: &mut Choices) -> Record {
    let mut record = record(standard);
    for (id, indicator) in standard.indicators.iter() {
        if indicator.is_calculated() {
            continue;
        }
        if indicator.kind == IndicatorKind::Flag {
            record.set_value(id, Some(given(Value::Flag(choices.chance()))));
            continue;
        }
        let limits = indicator
            .limits
            .iter()
            .filter_map(|limit| record.number(*limit));
        let most = limits.chain(indicator.at_most).min().unwrap();
        let room = u32::try_from(most - indicator.at_least).unwrap();
        let more = Decimal::from(choices.number(0, room));
        set(&mut record, id, indicator.at_least + more);
    }
    for (id, attribute) in standard.attributes.iter() {
        let value = choices.number(0, u32::from(attribute.domain.size()) - 1);
        record.set_attribute(id, Some(given(u16::try_from(value).unwrap())));
    }
    record
}
