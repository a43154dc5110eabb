//! Conditions of recognition that hold by one standard and not by the other.

use super::classes;
use super::search::{Found, Wanted, search};
use super::trial::{Both, Which, Words};
use super::{Apart, Finding, Part, Witness};
use crate::engine::{ConditionKind, Outcome, Truth};
use crate::exact::Decimal;
use crate::model::{ClassId, Recognition};

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    let survey = classes::survey(both);
    for ((old, new), words) in &survey.reaching {
        threshold(both, apart, (*old, *new), words);
    }
    above_zero(both, apart, &survey);
}

/// What is asked of a search, and of what it finds.
struct Question<'a> {
    part: Part,
    words: &'a Words,
    /// Which condition is to differ.
    condition: fn(&ConditionKind) -> bool,
    /// Searches of which each finds whatever those before it do: the first are for figures that
    /// show more.
    searches: Vec<Wanted>,
}

/// A class whose threshold lies elsewhere: a total in between, best where nothing else fails.
fn threshold(both: &Both<'_>, apart: &mut Apart, (old, new): (ClassId, ClassId), words: &Words) {
    let (was, is) = (both.old.threshold(old), both.new.threshold(new));
    if was == is {
        return;
    }
    let wanted = |above_zero| Wanted {
        least: was.min(is),
        under: Some(was.max(is)),
        at_zero: None,
        above_zero,
    };
    let question = Question {
        part: Part::Threshold(both.new.classes[new].label.clone()),
        words: &classes::fewest(both, words.clone()),
        condition: |kind| matches!(kind, ConditionKind::Total { .. }),
        searches: vec![wanted(true), wanted(false)],
    };
    answer(both, apart, question);
}

/// Only one standard asks that every criterion score above 0: a criterion at 0, best with a total
/// that suffices.
fn above_zero(both: &Both<'_>, apart: &mut Apart, survey: &classes::Survey) {
    let asks = |recognition: &Recognition| {
        recognition.all_criteria_met || recognition.no_criterion_at_zero
    };
    if asks(&both.old.recognition) == asks(&both.new.recognition) {
        return;
    }
    let thresholds = survey.reaching.iter().map(|((old, new), words)| {
        let most = both.old.threshold(*old).max(both.new.threshold(*new));
        (most, words)
    });
    let easiest = thresholds.min_by_key(|(most, _)| *most);
    let nowhere = Words::new();
    let (enough, words) = easiest.unwrap_or((Decimal::ZERO, &nowhere));
    let mut searches = Vec::new();
    for least in [enough, Decimal::ZERO] {
        searches.extend(both.new.criteria.ids().map(|criterion| Wanted {
            least,
            under: None,
            at_zero: Some(criterion),
            above_zero: false,
        }));
    }
    let question = Question {
        part: Part::AboveZero,
        words: &classes::fewest(both, words.clone()),
        condition: |kind| {
            matches!(
                kind,
                ConditionKind::AllCriteriaMet | ConditionKind::NoCriterionAtZero
            )
        },
        searches,
    };
    answer(both, apart, question);
}

/// Looks for figures and takes what both standards make of them, if their conditions differ.
fn answer(both: &Both<'_>, apart: &mut Apart, question: Question<'_>) {
    // Where items differ, so do totals: there is a difference already, and this one is shown if
    // it shows.
    let items_differ = differs_elsewhere(apart);
    let mut undecided = false;
    let mut by_figures = false;
    for wanted in question.searches {
        match search(both, Which::New, question.words, wanted) {
            Found::Figures(values, words) => {
                let (was, is) = both.judge(&values, &words);
                let old = judged(&was, question.condition);
                let new = judged(&is, question.condition);
                if differ(&old, &new) && !both.breaks_sums(&values) {
                    apart.witnesses.push(Witness {
                        part: question.part,
                        figures: both.named(&values, &words),
                        old,
                        new,
                    });
                    return;
                }
                undecided = true;
            }
            Found::NoSum => {}
            Found::NoFigures => by_figures = true,
            Found::Undecided => undecided = true,
        }
    }
    if undecided && !items_differ {
        apart.undecided.push(question.part);
    }
    // Of communes with gaps it is the rows that count, whether figures lead to them or not.
    apart.even_with_gaps &= !by_figures;
}

fn differs_elsewhere(apart: &Apart) -> bool {
    let item = |part: &Part| matches!(part, Part::Item(_));
    apart.witnesses.iter().any(|witness| item(&witness.part)) || apart.undecided.iter().any(item)
}

/// Whether a condition holds by one and not by the other. One that is not asked for never fails.
fn differ(old: &Finding, new: &Finding) -> bool {
    let truth = |finding: &Finding| match finding {
        Finding::Judged { holds, verdict, .. } => Some((holds.unwrap_or(Truth::Holds), *verdict)),
        _ => None,
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
