//! The smallest change of one fact by which a condition comes to hold.

use super::lever::Lever;
use super::next_step::Known;
use super::steps::Move;
use crate::data::record::Record;
use crate::engine::{Judged, Truth};
use crate::model::{Condition, Fact, IndicatorId};
use crate::number::{Decimal, Fraction};

/// A yes where there was a no, or a figure moved to where the condition holds, by which alone a
/// condition that fails comes to hold: those of answers first.
pub(super) fn moves(
    (standard, record): Known<'_>,
    condition: &Condition,
    judged: &Judged,
    points: Decimal,
) -> Vec<Move> {
    let facts = condition.facts();
    let mut moves = Vec::new();
    let mut figures: Vec<IndicatorId> = Vec::new();
    for fact in &facts {
        match *fact {
            // What a commune is cannot be changed by what it does.
            Fact::Is(..) => {}
            Fact::Answer(indicator) => {
                let change = Change::Yes(indicator);
                if record.flag(indicator) == Some(false)
                    && holds(condition, judged, &change) == Truth::Holds
                {
                    moves.push(Move::answer(indicator, points));
                }
            }
            Fact::Within(id, ..) => {
                let parts = standard.reported(id).into_iter();
                figures.extend(parts.filter(|part| record.number(*part).is_some()));
            }
        }
    }
    figures.sort_unstable();
    figures.dedup();
    for figure in figures {
        moves.extend(of_figure(
            (standard, record),
            condition,
            judged,
            (figure, points),
        ));
    }
    moves
}

/// The smallest moves of a figure to where the condition holds.
fn of_figure(
    (standard, record): Known<'_>,
    condition: &Condition,
    judged: &Judged,
    (figure, points): (IndicatorId, Decimal),
) -> Vec<Move> {
    let found = || {
        let lever = Lever::new(standard, record, figure)?;
        let mut ends = Vec::new();
        for fact in condition.facts() {
            let Fact::Within(id, interval, _) = fact else {
                continue;
            };
            let share = lever.share(id);
            let Some(value) = record.number(id).filter(|_| !share.is_zero()) else {
                continue;
            };
            for end in [interval.lower, interval.upper].into_iter().flatten() {
                let bound = Fraction::of(end.value)?.minus(Fraction::of(value)?)?;
                ends.push(over(bound, share)?);
            }
        }
        let tried = lever.allowed()?.tried(&ends, lever.is_whole());
        let hold = tried.into_iter().filter(|goal| {
            let moved = lever.moved(goal.sample);
            let moved = moved.map(|record| holds(condition, judged, &Change::Figures(&record)));
            moved == Some(Truth::Holds)
        });
        let moves = hold.filter_map(|goal| Move::of(&lever, goal, figure, points));
        Some(moves.collect())
    };
    found().unwrap_or_default()
}

/// One divided by another that may be below 0, but is not 0.
fn over(bound: Fraction, share: Fraction) -> Option<Fraction> {
    if share.parts().0 < 0 {
        bound.negated().over(share.negated())
    } else {
        bound.over(share)
    }
}

/// What would be otherwise.
enum Change<'a> {
    Yes(IndicatorId),
    Figures(&'a Record),
}

/// Whether the condition would hold after a change, all else the same.
fn holds(condition: &Condition, judged: &Judged, change: &Change<'_>) -> Truth {
    let parts = || {
        let parts = condition.parts().iter().zip(&judged.parts);
        parts.map(|(part, judged)| holds(part, judged, change))
    };
    let deciding = |truth: Truth, other: Truth| {
        if parts().any(|part| part == truth) {
            truth
        } else if parts().all(|part| part == other) {
            other
        } else {
            Truth::Open
        }
    };
    match (condition, change) {
        (Condition::Any(_), _) => deciding(Truth::Holds, Truth::Fails),
        (Condition::All(_), _) => deciding(Truth::Fails, Truth::Holds),
        (Condition::Not(_), _) => match parts().next() {
            Some(Truth::Holds) => Truth::Fails,
            Some(Truth::Fails) => Truth::Holds,
            Some(Truth::Open) | None => Truth::Open,
        },
        (Condition::Fact(Fact::Answer(id)), Change::Yes(changed)) if id == changed => Truth::Holds,
        (Condition::Fact(Fact::Within(id, interval, _)), Change::Figures(record)) => {
            match record.number(*id) {
                Some(value) if interval.contains(value) => Truth::Holds,
                Some(_) => Truth::Fails,
                None => judged.truth,
            }
        }
        (Condition::Fact(_), _) => judged.truth,
    }
}
