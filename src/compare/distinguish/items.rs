//! Figures that an item of one standard scores otherwise than the other's.

use super::both::{Both, Which};
use super::decide::{self, Rule};
use super::same;
use super::smallest::{fewest, first, of_item, smallest};
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::analysis::{self, Atom, By, Case};
use crate::compare::pairs;
use crate::decision::Answer;
use crate::engine::{ItemOutcome, Outcome, PointsRange, Reading, Reason};
use crate::model::{Item, ItemId, Scoring, Standard};
use crate::number::Decimal;

/// Of so many pairs of rows it is asked whether figures lead to both.
const MOST_PAIRS: usize = 10_000;

/// To hold two rows against each other is as much work as to look at so many terms of a rule.
const A_PAIR: usize = 16;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    let pairs = pairs::items(both.old, both.new);
    for (old, new) in pairs.both {
        pair(both, distinction, (old, new));
    }
    for id in pairs.new {
        alone(both, distinction, Which::New, id);
    }
    for id in pairs.old {
        alone(both, distinction, Which::Old, id);
    }
}

/// An item that both have.
fn pair(both: &Both<'_>, distinction: &mut Distinction, (old, new): (ItemId, ItemId)) {
    let (before, after) = (&both.old.items[old], &both.new.items[new]);
    if same::same_rule((both.old, before), (both.new, after)) {
        return;
    }
    distinction.even_with_gaps = false;
    let of_one_kind = |which, item: &Item| {
        let mut needed = item.scoring.indicators().into_iter();
        needed.all(|id| both.is_of_one_kind(which, id))
    };
    if !of_one_kind(Which::Old, before) || !of_one_kind(Which::New, after) {
        // That the figure itself is read in two ways has been said.
        return;
    }
    let part = Part::Item(after.number);
    match least(both, before, after) {
        Answer::Unsat => {}
        Answer::Sat(facts) if both.spend_on_judging(2 + facts.things().len()) => {
            let found = |was: &Outcome, is: &Outcome| {
                (finding(both.old, was, old), finding(both.new, is, new))
            };
            let things = facts.things();
            let facts = fewest(both, facts, things, |was, is| {
                (points_in(was, old), points_in(is, new))
            });
            let (was, is) = both.judge(&facts);
            let (was, is) = found(&was, &is);
            if differ(&was, &is) {
                distinction.witnesses.push(Witness {
                    part,
                    figures: both.named(&facts),
                    old: was,
                    new: is,
                });
            } else {
                distinction.leave(part, both.budget());
            }
        }
        Answer::Sat(_) | Answer::Unknown => distinction.leave(part, both.budget()),
    }
}

fn differ(one: &Finding, other: &Finding) -> bool {
    match (one, other) {
        (Finding::Points { points: a, .. }, Finding::Points { points: b, .. }) => a != b,
        _ => true,
    }
}

fn item_cases(both: &Both<'_>, which: Which, item: &Item) -> Option<Vec<Case>> {
    analysis::item_cases(both.standard(which), item, both.budget())
}

/// The points that a way leaves: all that the item can give, where no row rules it.
fn points(item: &Item, way: &Case) -> PointsRange {
    way.points.map_or(all(item), PointsRange::exactly)
}

fn all(item: &Item) -> PointsRange {
    PointsRange {
        min: Decimal::ZERO,
        max: item.max,
    }
}

/// The smallest figures that two items score differently.
fn least(both: &Both<'_>, before: &Item, after: &Item) -> Answer<Facts> {
    let conditions = [before, after].map(|item| match &item.scoring {
        Scoring::When { condition, points } => {
            Some(Rule::When(condition, PointsRange::exactly(points.value)))
        }
        Scoring::Flag { .. } | Scoring::Measure { .. } => None,
    });
    if let [None, None] = conditions {
        return least_of_rows(both, before, after);
    }
    let [was, is] = conditions;
    let (of_old, of_new) = (
        item_cases(both, Which::Old, before),
        item_cases(both, Which::New, after),
    );
    let old = was.or_else(|| Some(Rule::Ways(of_old.as_deref()?, all(before))));
    let new = is.or_else(|| Some(Rule::Ways(of_new.as_deref()?, all(after))));
    let (Some(old), Some(new)) = (old, new) else {
        return Answer::Unknown;
    };
    let looked_at = of_item(Which::Old, both.old, before).into_iter();
    let looked_at = looked_at.chain(of_item(Which::New, both.new, after));
    first(both, &looked_at.collect(), |among| {
        decide::smallest(both, among, old, new)
    })
}

/// The same of items without conditions.
fn least_of_rows(both: &Both<'_>, before: &Item, after: &Item) -> Answer<Facts> {
    let bases = same::same_but_for_base((both.old, before), (both.new, after));
    let (Some(old), Some(new)) = (
        item_cases(both, Which::Old, before),
        item_cases(both, Which::New, after),
    ) else {
        return Answer::Unknown;
    };
    if !both.budget().spend(A_PAIR * old.len() * new.len()) {
        return Answer::Unknown;
    }
    let pairs = old.iter().flat_map(|was| {
        let other = new.iter().filter(move |is| {
            points(before, was) != points(after, is)
                && bases.is_none_or(|bases| meet(was, is, bases))
        });
        other.map(move |is| (was.atoms.as_slice(), is.atoms.as_slice()))
    });
    let pairs: Vec<_> = pairs.take(MOST_PAIRS + 1).collect();
    // A way asks for all that is measured.
    match smallest(both, &pairs, &Vec::new()) {
        Answer::Unsat if pairs.len() > MOST_PAIRS => Answer::Unknown,
        found => found,
    }
}

/// Whether one value of a quantity can lead to both ways, as far as the rows themselves say.
fn meet(was: &Case, is: &Case, (old, new): (Decimal, Decimal)) -> bool {
    match (was.atoms.first(), is.atoms.first()) {
        (Some(Atom::Within(_, one)), Some(Atom::Within(_, other))) => {
            // Each as it would be to the product of both bases.
            let both = one.times(new).zip(other.times(old));
            both.is_none_or(|(one, other)| one.meets(&other))
        }
        _ => was.by == is.by || matches!((was.by, is.by), (By::Answer(_), By::Answer(_))),
    }
}

/// An item that only one standard has: figures that give it points.
fn alone(both: &Both<'_>, distinction: &mut Distinction, which: Which, id: ItemId) {
    distinction.even_with_gaps = false;
    let item = &both.standard(which).items[id];
    let ways = item_cases(both, which, item).unwrap_or_default();
    let ways = ways.iter().filter(|way| way.points > Some(Decimal::ZERO));
    let pairs: Vec<(&[Atom], &[Atom])> = ways
        .map(|way| match which {
            Which::Old => (way.atoms.as_slice(), &[][..]),
            Which::New => (&[][..], way.atoms.as_slice()),
        })
        .collect();
    if !both.spend_on_judging(2) {
        distinction.leave(Part::Item(item.number), both.budget());
        return;
    }
    // Without such figures the item is there all the same, and a total is out of other points.
    let facts = match smallest(both, &pairs, &of_item(which, both.standard(which), item)) {
        Answer::Sat(facts) if both.spend_on_judging(facts.things().len()) => {
            let things = facts.things();
            fewest(both, facts, things, |was, is| match which {
                Which::Old => points_in(was, id),
                Which::New => points_in(is, id),
            })
        }
        Answer::Sat(facts) => facts,
        Answer::Unsat | Answer::Unknown => Facts::default(),
    };
    let (was, is) = both.judge(&facts);
    let (old, new) = match which {
        Which::Old => (finding(both.old, &was, id), Finding::Nothing),
        Which::New => (Finding::Nothing, finding(both.new, &is, id)),
    };
    distinction.witnesses.push(Witness {
        part: Part::Item(item.number),
        figures: both.named(&facts),
        old,
        new,
    });
}

fn of_outcome(outcome: &Outcome, id: ItemId) -> Option<&ItemOutcome> {
    let mut items = outcome.criteria.iter().flat_map(|it| &it.items);
    items.find(|item| item.item == id)
}

fn points_in(outcome: &Outcome, id: ItemId) -> Option<PointsRange> {
    of_outcome(outcome, id).map(|item| item.points)
}

/// What a standard made of an item.
fn finding(standard: &Standard, outcome: &Outcome, id: ItemId) -> Finding {
    let Some(outcome) = of_outcome(outcome, id) else {
        return Finding::Nothing;
    };
    let band = match (&standard.items[id].scoring, &outcome.reason) {
        (Scoring::Measure { quantity, scale }, Reason::Measured(reading)) => match reading {
            Reading::Band(at) => scale
                .bands
                .get(*at)
                .map(|band| (band.written, quantity.wording())),
            Reading::NoCase | Reading::Open { .. } | Reading::Problem(_) => None,
        },
        _ => None,
    };
    let points: PointsRange = outcome.points;
    Finding::Points { points, band }
}
