//! Values that one standard takes and the other refuses.

use super::rows::same_indicator;
use super::trial::{Both, Values, Which, Words, same_kind};
use super::{Apart, Finding, Part, Witness};
use crate::compare::spell;
use crate::data::record::Value;
use crate::engine::may_not_exceed;
use crate::exact::Decimal;
use crate::model::{Indicator, IndicatorId, Standard};
use crate::names::key;

/// An indicator of either standard.
#[derive(Clone, Copy)]
struct Column {
    old: Option<IndicatorId>,
    new: Option<IndicatorId>,
}

impl Column {
    fn of(self, which: Which) -> Option<IndicatorId> {
        match which {
            Which::Old => self.old,
            Which::New => self.new,
        }
    }
}

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    let shared = both.columns.both.iter().map(|(old, new)| Column {
        old: Some(*old),
        new: Some(*new),
    });
    let only_old = both.columns.old.iter().map(|id| Column {
        old: Some(*id),
        new: None,
    });
    let only_new = both.columns.new.iter().map(|id| Column {
        old: None,
        new: Some(*id),
    });
    let columns: Vec<Column> = shared.chain(only_old).chain(only_new).collect();
    for (at, column) in columns.iter().enumerate() {
        if open(both, *column, &columns) {
            apart.even_with_gaps = false;
            let found = [(both.new, column.new), (both.old, column.old)];
            let mut found = found.into_iter().filter_map(|(it, id)| indicator(it, id));
            let name = found.next().map(|it| it.name.clone()).unwrap_or_default();
            apart.undecided.push(Part::Reading(name));
            continue;
        }
        let witness = own(both, *column).or_else(|| {
            let others = columns.iter().enumerate().filter(|(other, _)| *other != at);
            let mut others = others.map(|(_, other)| limit(both, *column, *other));
            others.find_map(|witness| witness)
        });
        if let Some(witness) = witness {
            apart.even_with_gaps = false;
            apart.witnesses.push(witness);
        }
    }
}

fn indicator(standard: &Standard, id: Option<IndicatorId>) -> Option<&Indicator> {
    id.map(|id| &standard.indicators[id])
}

/// Whether standards differ in what they say of an indicator that is calculated, or of its limits
/// by one that is: what that makes of data is beyond the argument.
fn open(both: &Both<'_>, column: Column, columns: &[Column]) -> bool {
    let calculated = |column: Column| {
        let found = [(both.old, column.old), (both.new, column.new)];
        let mut found = found.into_iter().filter_map(|(it, id)| indicator(it, id));
        found.any(Indicator::is_calculated)
    };
    let limits = |which, other: Column| {
        let ids = column.of(which).zip(other.of(which));
        ids.is_some_and(|(one, most)| may_not_exceed(both.standard(which), one, most))
    };
    let own = calculated(column);
    let limited_otherwise = columns.iter().any(|other| {
        (own || calculated(*other)) && limits(Which::Old, *other) != limits(Which::New, *other)
    });
    let declared_otherwise = match (column.old, column.new) {
        (Some(old), Some(new)) => {
            let (one, other) = (&both.old.indicators[old], &both.new.indicators[new]);
            !same_indicator((both.old, old), (both.new, new))
                || !same_kind(&one.kind, &other.kind)
                || (one.at_least, one.at_most) != (other.at_least, other.at_most)
        }
        _ => true,
    };
    limited_otherwise || own && declared_otherwise
}

/// A value that breaks what one standard declares of an indicator alone.
fn own(both: &Both<'_>, column: Column) -> Option<Witness> {
    let (old, new) = (
        indicator(both.old, column.old)?,
        indicator(both.new, column.new)?,
    );
    // Of one that is calculated nothing is read, and both say the same.
    if old.is_calculated() || new.is_calculated() {
        return None;
    }
    if !same_kind(&old.kind, &new.kind) {
        let kind = |indicator: &Indicator| Finding::Kind(spell::unit_text(&indicator.kind));
        return Some(Witness {
            part: Part::Reading(new.name.clone()),
            figures: Vec::new(),
            old: kind(old),
            new: kind(new),
        });
    }
    let candidates = [low(old), low(new)].into_iter().chain(
        [(old, new), (new, old)]
            .into_iter()
            .filter_map(|(one, other)| beyond(one, other)),
    );
    let mut candidates: Vec<Decimal> = candidates.collect();
    candidates.sort();
    let value = candidates.into_iter().find(|value| {
        let refused = [old, new].map(|it| breaks(it, *value).is_some());
        refused == [true, false] || refused == [false, true]
    })?;
    let values = Values::from([(key(&new.name), Value::Number(value))]);
    let finding = |indicator| breaks(indicator, value).map_or(Finding::Taken, Finding::Refused);
    Some(Witness {
        part: Part::Reading(new.name.clone()),
        figures: both.named(&values, &Words::new()),
        old: finding(old),
        new: finding(new),
    })
}

/// The least value that an indicator can have.
fn low(indicator: &Indicator) -> Decimal {
    let low = indicator.at_least.max(Decimal::ZERO);
    if indicator.is_count() {
        low.ceil()
    } else {
        low
    }
}

/// A value above the largest of the first and not above that of the second.
fn beyond(one: &Indicator, other: &Indicator) -> Option<Decimal> {
    let most = one.at_most?;
    if one.is_count() {
        return most.floor().checked_add(Decimal::ONE);
    }
    other.at_most.or_else(|| most.checked_add(Decimal::ONE))
}

/// What a value breaks of an indicator's own declaration, in the language's words.
fn breaks(indicator: &Indicator, value: Decimal) -> Option<String> {
    if value < indicator.at_least {
        return Some(spell::at_least(indicator.at_least));
    }
    let most = indicator.at_most.filter(|most| value > *most)?;
    Some(spell::at_most(most))
}

/// Two values of which one standard says that the first may not exceed the second, and the other
/// does not.
fn limit(both: &Both<'_>, part: Column, whole: Column) -> Option<Witness> {
    // What only one standard has means something to the other only beside what both have.
    if part.old.zip(part.new).is_none() && whole.old.zip(whole.new).is_none() {
        return None;
    }
    let limits = |which| {
        let ids = part.of(which).zip(whole.of(which));
        ids.is_some_and(|(one, most)| may_not_exceed(both.standard(which), one, most))
    };
    let (strict, lax) = match (limits(Which::Old), limits(Which::New)) {
        (true, false) => (Which::Old, Which::New),
        (false, true) => (Which::New, Which::Old),
        _ => return None,
    };
    let at = |which, column: Column| indicator(both.standard(which), column.of(which));
    let (part_strict, whole_strict) = (at(strict, part)?, at(strict, whole)?);
    let part_lax = at(lax, part).unwrap_or(part_strict);
    let whole_lax = at(lax, whole).unwrap_or(whole_strict);
    let starts = [low(whole_lax).max(Decimal::ONE), low(whole_lax)];
    let (value, most) = starts.into_iter().find_map(|most| {
        let value = most.checked_add(Decimal::ONE)?.max(low(part_lax));
        let taken = breaks(part_lax, value).is_none() && breaks(whole_lax, most).is_none();
        taken.then_some((value, most))
    })?;
    let values = Values::from([
        (key(&part_strict.name), Value::Number(value)),
        (key(&whole_strict.name), Value::Number(most)),
    ]);
    let refused = Finding::Refused(spell::limit(&whole_strict.name));
    let taken = match at(lax, part) {
        Some(_) => Finding::Taken,
        None => Finding::Nothing,
    };
    let (old, new) = match strict {
        Which::Old => (refused, taken),
        Which::New => (taken, refused),
    };
    Some(Witness {
        part: Part::Reading(part_strict.name.clone()),
        figures: both.named(&values, &Words::new()),
        old,
        new,
    })
}
