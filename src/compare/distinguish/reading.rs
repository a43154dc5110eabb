//! Data that one standard takes and the other refuses.
//!
//! What one of them declares is held against figures that the other takes: where none of these
//! breaks it, it refuses nothing more.

use std::collections::HashSet;

use super::both::{Both, Which, same_kind};
use super::breaking::{Rule, breaking};
use super::same::same_indicator;
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::model::{Indicator, IndicatorId, Standard, spell};
use crate::number::Decimal;
use crate::syntax::write;

/// An indicator of either standard.
#[derive(Clone, Copy, PartialEq, Eq)]
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

    fn is_shared(self) -> bool {
        self.old.is_some() && self.new.is_some()
    }
}

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
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
    for column in &columns {
        of_column(both, distinction, *column, &columns);
    }
}

fn of_column(both: &Both<'_>, distinction: &mut Distinction, column: Column, columns: &[Column]) {
    let declared_as = |which| {
        let id = column.of(which)?;
        Some((both.standard(which), id))
    };
    if let (Some(old), Some(new)) = (declared_as(Which::Old), declared_as(Which::New)) {
        let (one, other) = (&old.0.indicators[old.1], &new.0.indicators[new.1]);
        let read_alike = one.is_calculated() == other.is_calculated();
        if !same_kind(&one.kind, &other.kind) || !read_alike {
            distinction.even_with_gaps = false;
            distinction.witnesses.push(Witness {
                part: Part::Reading(other.name.clone()),
                figures: Vec::new(),
                old: kind(old.0, one),
                new: kind(new.0, other),
            });
            return;
        }
    }
    let mut sure = true;
    for strict in [Which::Old, Which::New] {
        let Some(part) = column.of(strict) else {
            continue;
        };
        for rule in rules(both, strict, column, columns) {
            distinction.even_with_gaps = false;
            match breaking(both, strict, part, rule) {
                Ok(None) => {}
                Ok(Some(facts)) => {
                    distinction
                        .witnesses
                        .push(witness(both, strict, column, rule, &facts));
                    return;
                }
                Err(()) => sure = false,
            }
        }
    }
    if !sure {
        let found = [declared_as(Which::New), declared_as(Which::Old)];
        let name = found.into_iter().flatten().next();
        let name = name.map(|(standard, id)| standard.indicators[id].name.clone());
        distinction.leave(Part::Reading(name.unwrap_or_default()), both.budget());
    }
}

/// What kind of figure is expected, and how it is calculated.
fn kind(standard: &Standard, indicator: &Indicator) -> Finding {
    let unit = spell::unit_text(&indicator.kind);
    Finding::Kind(match spell::sum_text(standard, indicator) {
        Some(sum) => format!("{unit} {} {sum}", write::EXACTLY),
        None => unit,
    })
}

/// What one standard declares of a column, and the other does not declare in the same words.
fn rules(both: &Both<'_>, strict: Which, column: Column, columns: &[Column]) -> Vec<Rule> {
    let lax = strict.other();
    let (standard, other) = (both.standard(strict), both.standard(lax));
    let Some(id) = column.of(strict) else {
        return Vec::new();
    };
    let own = &standard.indicators[id];
    let mut rules = Vec::new();
    if let Some(of_lax) = column.of(lax) {
        if own.is_calculated() && !same_indicator((standard, id), (other, of_lax)) {
            rules.push(Rule::NotNegative);
        }
        // What limits put above and below it counts as what it declares itself.
        let (range, others) = (standard.range(id), other.range(of_lax));
        if range.least.0 > others.least.0 {
            rules.push(Rule::Least(range.least.0));
        }
        if let Some((most, _)) = range.most
            && others.most.is_none_or(|(others, _)| others > most)
        {
            rules.push(Rule::Most(most));
        }
    } else if own.is_calculated() {
        // Nothing of it is read, and the other standard has nothing like it.
        return rules;
    }
    let above: HashSet<IndicatorId> = standard.limits(id).into_iter().collect();
    let theirs: HashSet<IndicatorId> = (column.of(lax).into_iter())
        .flat_map(|id| other.limits(id))
        .collect();
    for whole in columns.iter().filter(|whole| **whole != column) {
        let Some(limit) = whole.of(strict) else {
            continue;
        };
        // What only one standard has means something to the other only beside what both have.
        let matters = column.is_shared() || whole.is_shared();
        if matters && above.contains(&limit) && !standard.follows(id, limit) {
            let same = whole.of(lax).is_some_and(|limit| theirs.contains(&limit));
            if !same {
                rules.push(Rule::Limit(limit));
            }
        }
    }
    rules
}

fn witness(both: &Both<'_>, strict: Which, column: Column, rule: Rule, facts: &Facts) -> Witness {
    let standard = both.standard(strict);
    let refused = Finding::Refused(match rule {
        Rule::NotNegative => spell::at_least(Decimal::ZERO),
        Rule::Least(least) => spell::at_least(least),
        Rule::Most(most) => spell::at_most(most),
        Rule::Limit(whole) => spell::limit(&standard.indicators[whole].name),
    });
    let taken = match column.of(strict.other()) {
        Some(_) => Finding::Taken,
        None => Finding::Nothing,
    };
    let (old, new) = match strict {
        Which::Old => (refused, taken),
        Which::New => (taken, refused),
    };
    let name = column
        .of(strict)
        .map(|id| standard.indicators[id].name.clone());
    Witness {
        part: Part::Reading(name.unwrap_or_default()),
        figures: both.named(facts),
        old,
        new,
    }
}
