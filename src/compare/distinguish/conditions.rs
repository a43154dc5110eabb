//! Conditions of recognition that hold by one standard and not by the other.

use super::both::{Both, Which};
use super::classes;
use super::search::{Unruled, Wanted, search};
use super::smallest::fewest;
use super::{Distinction, Finding, Part, Witness};
use crate::analysis::Reached;
use crate::engine::{ConditionKind, Outcome, Truth};
use crate::model::{ClassId, Standard};
use crate::number::Decimal;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    let shared = classes::shared(both);
    for classes in &shared {
        threshold(both, distinction, *classes);
    }
    above_zero(both, distinction, shared);
}

/// What is asked of a search, and of what it finds.
struct Question {
    part: Part,
    /// Which condition is to differ.
    condition: fn(&ConditionKind) -> bool,
    /// Searches of which each finds whatever those before it do: the first are for figures that
    /// show more.
    searches: Vec<Wanted>,
}

/// A class whose threshold lies elsewhere: a total in between, best where nothing else fails; or
/// where items are open, one end of what the total can be.
fn threshold(both: &Both<'_>, distinction: &mut Distinction, (old, new): (ClassId, ClassId)) {
    let (was, is) = (both.old.threshold(old), both.new.threshold(new));
    if was == is {
        return;
    }
    let wanted = |above_zero, unruled| Wanted {
        classes: (old, new),
        least: was.min(is),
        under: Some(was.max(is)),
        at_zero: None,
        above_zero,
        unruled,
    };
    let question = Question {
        part: Part::Threshold(both.new.classes[new].label.clone()),
        condition: |kind| matches!(kind, ConditionKind::Total { .. }),
        searches: vec![
            wanted(true, Unruled::Excluded),
            wanted(false, Unruled::Excluded),
            wanted(false, Unruled::Nothing),
            wanted(false, Unruled::Most),
        ],
    };
    answer(both, distinction, question);
}

/// Only one standard asks that every criterion score above 0: a criterion at 0, best with a total
/// that suffices, in the class of which the least is asked; or one that may be at 0.
fn above_zero(both: &Both<'_>, distinction: &mut Distinction, mut shared: Vec<(ClassId, ClassId)>) {
    let asks = |standard: &Standard| standard.recognition.asks_above_zero();
    if asks(both.old) == asks(both.new) {
        return;
    }
    let enough =
        |(old, new): (ClassId, ClassId)| both.old.threshold(old).max(both.new.threshold(new));
    shared.sort_by_key(|classes| enough(*classes));
    let mut searches = Vec::new();
    for (suffices, unruled) in [
        (true, Unruled::Excluded),
        (false, Unruled::Excluded),
        (false, Unruled::Nothing),
    ] {
        for classes in &shared {
            searches.extend(both.new.criteria.ids().map(|criterion| Wanted {
                classes: *classes,
                least: if suffices {
                    enough(*classes)
                } else {
                    Decimal::ZERO
                },
                under: None,
                at_zero: Some(criterion),
                above_zero: false,
                unruled,
            }));
        }
    }
    let question = Question {
        part: Part::AboveZero,
        condition: |kind| {
            matches!(
                kind,
                ConditionKind::AllCriteriaMet | ConditionKind::NoCriterionAtZero
            )
        },
        searches,
    };
    answer(both, distinction, question);
}

/// Looks for figures and takes what both standards make of them, if their conditions differ.
fn answer(both: &Both<'_>, distinction: &mut Distinction, question: Question) {
    // Where items differ, so do totals: there is a difference already, and this one is shown if
    // it shows.
    let items_differ = differs_elsewhere(distinction);
    let mut undecided = false;
    let mut by_figures = false;
    for wanted in question.searches {
        match search(both, Which::New, wanted) {
            Reached::Sat(facts) if !both.spend_on_judging(2 + facts.kinds().len()) => {
                undecided = true;
            }
            Reached::Sat(facts) => {
                let kinds = facts.kinds();
                let facts = fewest(both, facts, kinds, |was, is| {
                    let made = |it: &Outcome| (it.classes.clone(), it.points, it.verdict);
                    (made(was), made(is))
                });
                let (was, is) = both.judge(&facts);
                let old = judged(&was, question.condition);
                let new = judged(&is, question.condition);
                if differ(&old, &new) {
                    distinction.witnesses.push(Witness {
                        part: question.part,
                        figures: both.named(&facts),
                        old,
                        new,
                    });
                    return;
                }
                undecided = true;
            }
            Reached::NoSum => {}
            Reached::Unsat => by_figures = true,
            Reached::Unknown => undecided = true,
        }
    }
    if undecided && !items_differ {
        distinction.leave(question.part, both.budget());
    }
    // Of communes with gaps it is the rows that count, whether figures lead to them or not; and of
    // those whose figures contradict each other, any points.
    distinction.even_with_gaps &= !by_figures && !both.calculates();
}

fn differs_elsewhere(distinction: &Distinction) -> bool {
    let item = |part: &Part| matches!(part, Part::Item(_));
    distinction
        .witnesses
        .iter()
        .any(|witness| item(&witness.part))
        || distinction.undecided.iter().any(|it| item(&it.part))
}

/// Whether a condition holds by one and not by the other. One that is not asked for never fails.
fn differ(old: &Finding, new: &Finding) -> bool {
    let truth = |finding: &Finding| match finding {
        Finding::Judged { holds, .. } => holds.unwrap_or(Truth::Holds),
        _ => Truth::Holds,
    };
    truth(old) != truth(new)
}

fn judged(outcome: &Outcome, condition: fn(&ConditionKind) -> bool) -> Finding {
    let mut conditions = outcome.conditions.iter();
    let holds = conditions.find(|it| condition(&it.kind)).map(|it| it.truth);
    Finding::Judged {
        total: outcome.points,
        holds,
        verdict: outcome.verdict,
    }
}
