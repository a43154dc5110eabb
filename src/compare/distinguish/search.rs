//! Complete figures of a commune whose total lies in a range.

use super::both::{Both, Data, Which};
use super::smallest::{LookedAt, of_item};
use super::witness::Facts;
use crate::analysis::{self, Atom, Case, Commune, Part, Reached, TotalWithin, Wish};
use crate::data::record::Value;
use crate::model::{ClassId, CriterionId, Id, IndicatorKind};
use crate::names::key;
use crate::number::Decimal;

/// What is looked for: a total from `least` up and below `under`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// The classes of the commune, by the old standard and by the new.
    pub(super) classes: (ClassId, ClassId),
    pub(super) least: Decimal,
    pub(super) under: Option<Decimal>,
    /// A criterion that scores 0.
    pub(super) at_zero: Option<CriterionId>,
    /// Every criterion but that one scores above 0.
    pub(super) above_zero: bool,
    /// What an item counts that no row rules.
    pub(super) unruled: Unruled,
}

/// What an item counts that no row rules: it leaves a range of points, and a total with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unruled {
    /// There is no such item.
    Excluded,
    /// The least that it can give.
    Nothing,
    /// The most that it can give.
    Most,
}

/// Looks for complete figures by one of the standards, allowed by both: a row for each item, so
/// that the points add up and the figures exist, the most points first.
pub(super) fn search(both: &Both<'_>, which: Which, wanted: Wanted) -> Reached<Facts> {
    let mut found = Reached::NoSum;
    for data in both.data() {
        found = among(both, which, wanted, *data);
        if let Reached::Sat(_) | Reached::NoSum = found {
            break;
        }
    }
    found
}

fn among(both: &Both<'_>, which: Which, wanted: Wanted, data: Data) -> Reached<Facts> {
    let standard = both.standard(which);
    let mut conjunction = both.conjunction(data);
    // Both are to judge, so all that either looks at is a fact.
    let looked_at: LookedAt = [which, which.other()]
        .into_iter()
        .flat_map(|which| {
            let standard = both.standard(which);
            let items = standard.items.values();
            items.flat_map(move |item| of_item(which, standard, item))
        })
        .collect();
    for (which, quantity) in &looked_at {
        conjunction.look_at(both.variables(*which), *quantity);
    }
    let (old, new) = wanted.classes;
    both.ask(&mut conjunction, Which::Old, &[Atom::Class(old)]);
    both.ask(&mut conjunction, Which::New, &[Atom::Class(new)]);
    let mut ruled = true;
    let mut parts = Vec::new();
    for item in standard.items.values() {
        let Some(mut cases) = analysis::item_cases(standard, item, both.budget()) else {
            return Reached::Unknown;
        };
        ruled &= cases.iter().all(|case| case.points.is_some());
        match wanted.unruled {
            Unruled::Excluded => cases.retain(|case| case.points.is_some()),
            Unruled::Nothing => count(&mut cases, Decimal::ZERO),
            Unruled::Most => count(&mut cases, item.max),
        }
        parts.push(Part {
            group: item.criterion.place(),
            most: item.max,
            cases,
        });
    }
    if ruled && wanted.unruled != Unruled::Excluded {
        return Reached::NoSum;
    }
    let wish = |criterion| match wanted.at_zero {
        Some(zero) if zero == criterion => Wish::Zero,
        _ if wanted.above_zero => Wish::AboveZero,
        _ => Wish::Any,
    };
    let total = TotalWithin {
        least: wanted.least,
        under: wanted.under,
        wishes: standard.criteria.ids().map(wish).collect(),
    };
    // What is asked is put together anew for each choice: to keep it for each item would take memory by
    // the square of their number.
    let mut fit = |atoms: &[Atom]| {
        let mut conjunction = conjunction.clone();
        both.ask(&mut conjunction, which, atoms);
        conjunction.answer()
    };
    match total.reach(&parts, &mut fit, both.budget()) {
        Reached::Sat(commune) => Reached::Sat(facts(both, which, &looked_at, &commune)),
        Reached::NoSum => Reached::NoSum,
        Reached::Unsat => Reached::Unsat,
        Reached::Unknown => Reached::Unknown,
    }
}

/// Takes what no row rules for so many points.
fn count(cases: &mut [Case], points: Decimal) {
    for case in cases {
        case.points = case.points.or(Some(points));
    }
}

/// All that either standard's items need, so that both can judge: the least that was found, and no where
/// nothing was asked of an answer.
fn facts(both: &Both<'_>, own: Which, looked_at: &LookedAt, commune: &Commune) -> Facts {
    let mut facts = Facts {
        words: commune.words.clone(),
        ..Facts::default()
    };
    let answers = commune.answers.iter();
    (facts.values).extend(answers.map(|(name, answer)| (name.clone(), Value::Flag(*answer))));
    for (which, quantity) in looked_at {
        both.tell(&mut facts, commune, *which, *quantity);
    }
    for which in [own, own.other()] {
        let standard = both.standard(which);
        for id in (standard.items.values()).flat_map(|item| item.scoring.indicators()) {
            let indicator = &standard.indicators[id];
            if indicator.kind == IndicatorKind::Flag {
                let answer = facts.values.entry(key(&indicator.name));
                answer.or_insert(Value::Flag(false));
            }
        }
    }
    facts
}
