//! Whether what is missing can still change a verdict, exactly.
//!
//! Ranges of points are added up item by item, so that figures which several items share count as if
//! each item had its own. Here all items are asked together: is there a completion with which the
//! commune is recognised, and one with which it is not?

use super::doubt;
use super::query::{Alternative, Choice, Query, SumWithin};
use super::subject::Subject;
use super::tendency::Tendencies;
use crate::data::record::Record;
use crate::decision::{Answer, Budget};
use crate::model::{ClassId, Standard};
use crate::program::{Gives, Program, Row, RowOf, Values};

/// Each class is asked by itself; of standards with more classes nothing is settled.
const MOST_CLASSES: usize = 32;

/// What all completions of a commune's data share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// Whether the commune is recognised.
    pub is_recognised: bool,
    /// The least and the most total, in units of points.
    pub total: (i128, i128),
}

/// What all completions of a commune's data lead to. `None` where they differ in whether it is
/// recognised, or where that cannot be said within the budget.
///
/// A completion keeps what is declared, and has no numerator above 0 over a denominator of 0. A
/// denominator of 0 whose numerator is missing is believed no more than if it were missing.
pub fn settled(
    standard: &Standard,
    program: &Program,
    record: &Record,
    budget: &Budget,
) -> Option<Settled> {
    Incomplete::of(standard, program, record)?.settled(budget)
}

/// A commune of which something is missing.
pub(super) struct Incomplete<'p> {
    program: &'p Program,
    values: Values,
    subject: Subject,
}

impl<'p> Incomplete<'p> {
    /// `None` where nothing is missing, or nothing could be said of what is.
    pub(super) fn of(standard: &Standard, program: &'p Program, record: &Record) -> Option<Self> {
        if program.classes.len() > MOST_CLASSES {
            return None;
        }
        let record = doubt::believed(standard, record)?;
        let values = Values::of(program, &record).ok()?;
        let subject = Subject::new(program, &values)?;
        subject.is_open().then_some(Self {
            program,
            values,
            subject,
        })
    }

    /// Whether completions at hand differ in whether the commune is recognised. Then nothing is
    /// settled, and needs no search.
    pub(super) fn differs(&self, tendencies: &Tendencies, budget: &Budget) -> bool {
        tendencies.differ(self.program, &self.subject, &self.values, budget)
    }

    pub(super) fn settled(&self, budget: &Budget) -> Option<Settled> {
        let Self {
            program, subject, ..
        } = self;
        if may_break_a_sum(program, subject, budget)? {
            return None;
        }
        let mut can_be_recognised = false;
        let mut can_be_refused = false;
        let mut classes = Vec::new();
        for class in program.classes.ids() {
            let of_class = OfClass::new(program, subject, class)?;
            can_be_recognised |= of_class.can_be_recognised(budget)?;
            can_be_refused = can_be_refused || of_class.can_be_refused(budget)?;
            if can_be_recognised && can_be_refused {
                return None;
            }
            classes.push(of_class);
        }
        (can_be_recognised || can_be_refused).then(|| Settled {
            is_recognised: can_be_recognised,
            total: total(&classes, budget),
        })
    }
}

/// The least and the most total of all classes that are possible: not too narrow where the budget
/// does not suffice.
fn total(classes: &[OfClass<'_>], budget: &Budget) -> (i128, i128) {
    let ranges = classes.iter().filter_map(|class| class.total(budget));
    let ranges: Vec<_> = ranges.collect();
    let least = ranges.iter().map(|range| range.0).min();
    let most = ranges.iter().map(|range| range.1).max();
    (least.unwrap_or(0), most.unwrap_or(0))
}

fn is_sat(query: &Query, budget: &Budget) -> Option<bool> {
    match query.ask(budget) {
        Answer::Sat(_) => Some(true),
        Answer::Unsat => Some(false),
        Answer::Unknown => None,
    }
}

/// Whether what is missing may turn a calculated figure into what it cannot be.
fn may_break_a_sum(program: &Program, subject: &Subject, budget: &Budget) -> Option<bool> {
    for inequality in program.sums.iter().flat_map(|sum| &sum.declared) {
        let mut query = Query {
            bounds: subject.bounds.clone(),
            constraints: subject.declared.clone(),
            ..Query::default()
        };
        query
            .formulas
            .push(subject.inequality(inequality)?.negated()?);
        if is_sat(&query, budget)? {
            return Some(true);
        }
    }
    Some(false)
}

/// A commune, as one of a class.
struct OfClass<'a> {
    program: &'a Program,
    subject: &'a Subject,
    threshold: i128,
    /// That it is of the class, and the choices of its items' rows.
    query: Query,
    /// The items that lack a rule for what may be: they may give anything up to so much.
    unruled: Vec<(usize, usize, i128)>,
}

/// What points count where no rule gives any.
#[derive(Clone, Copy)]
enum Unruled {
    Fewest,
    Most,
}

impl<'a> OfClass<'a> {
    fn new(program: &'a Program, subject: &'a Subject, class: ClassId) -> Option<Self> {
        let mut query = Query {
            bounds: subject.bounds.clone(),
            constraints: subject.declared.clone(),
            ..Query::default()
        };
        for (id, other) in program.classes.iter() {
            let test = subject.test(&other.test)?;
            if id == class {
                query.formulas.push(test);
                break;
            }
            query.formulas.push(test.negated()?);
        }
        let mut unruled = Vec::new();
        for (place, item) in program.items.values().enumerate() {
            let rows = item.rows.iter().filter(|row| row.is_for(class));
            let mut alternatives = Vec::new();
            for row in rows.filter(|row| row.of != RowOf::NonzeroOverZero) {
                if points(row).is_none() {
                    let most = item.rows.iter().filter_map(points).max();
                    unruled.push((place, alternatives.len(), most.unwrap_or(0)));
                }
                alternatives.push(Alternative {
                    when: subject.test(&row.test)?,
                    gives: points(row).unwrap_or(0),
                });
            }
            query.choices.push(Choice { alternatives });
        }
        Some(Self {
            program,
            subject,
            threshold: program.classes[class].threshold,
            query,
            unruled,
        })
    }

    fn query(&self, unruled: Unruled) -> Query {
        let mut query = self.query.clone();
        if let Unruled::Most = unruled {
            for (choice, alternative, most) in &self.unruled {
                let choice = query.choices.get_mut(*choice);
                let alternative = choice.and_then(|it| it.alternatives.get_mut(*alternative));
                if let Some(alternative) = alternative {
                    alternative.gives = *most;
                }
            }
        }
        query
    }

    /// What all items give together.
    fn all_items(&self, least: Option<i128>, most: Option<i128>) -> SumWithin {
        SumWithin {
            choices: (0..self.program.items.len()).collect(),
            least,
            most,
        }
    }

    /// What the items of each criterion give.
    fn criteria(&self, least: Option<i128>, most: Option<i128>) -> impl Iterator<Item = SumWithin> {
        let criteria = self.program.criteria.values();
        let criteria = criteria.filter(|_| self.program.no_criterion_at_zero);
        criteria.map(move |places| SumWithin {
            choices: places.clone().collect(),
            least,
            most,
        })
    }

    fn can_be_recognised(&self, budget: &Budget) -> Option<bool> {
        let mut query = self.query(Unruled::Most);
        for requirement in &self.program.requirements {
            query.formulas.push(self.subject.test(requirement)?);
        }
        query.sums.extend(self.criteria(Some(1), None));
        query.sums.push(self.all_items(Some(self.threshold), None));
        is_sat(&query, budget)
    }

    /// Whether one of the conditions can fail.
    fn can_be_refused(&self, budget: &Budget) -> Option<bool> {
        let mut query = self.query(Unruled::Fewest);
        let short = self.all_items(None, Some(self.threshold.checked_sub(1)?));
        for sum in std::iter::once(short).chain(self.criteria(None, Some(0))) {
            query.sums = vec![sum];
            if is_sat(&query, budget)? {
                return Some(true);
            }
        }
        query.sums.clear();
        for requirement in &self.program.requirements {
            query
                .formulas
                .push(self.subject.test(requirement)?.negated()?);
            if is_sat(&query, budget)? {
                return Some(true);
            }
            query.formulas.pop();
        }
        Some(false)
    }

    /// The least and the most total; `None` where the commune cannot be of the class.
    fn total(&self, budget: &Budget) -> Option<(i128, i128)> {
        let (fewest, most) = (self.query(Unruled::Fewest), self.query(Unruled::Most));
        if is_sat(&fewest, budget) == Some(false) {
            return None;
        }
        let ends = |query: &Query| {
            let gives = |choice: &Choice| choice.alternatives.iter().map(|one| one.gives).max();
            query.choices.iter().filter_map(gives).sum::<i128>()
        };
        let (mut low, mut high) = (0, ends(&most));
        // Halved again and again: what cannot be said leaves an end where it is.
        let (mut from, mut to) = (low, high);
        while from < to {
            let middle = from + (to - from) / 2;
            let mut query = fewest.clone();
            query.sums.push(self.all_items(None, Some(middle)));
            match is_sat(&query, budget) {
                Some(true) => to = middle,
                Some(false) => (from, low) = (middle + 1, middle + 1),
                None => break,
            }
        }
        let (mut from, mut to) = (low, high);
        while from < to {
            let middle = to - (to - from) / 2;
            let mut query = most.clone();
            query.sums.push(self.all_items(Some(middle), None));
            match is_sat(&query, budget) {
                Some(true) => from = middle,
                Some(false) => (to, high) = (middle - 1, middle - 1),
                None => break,
            }
        }
        Some((low, high))
    }
}

/// The points of a row, if it gives any.
fn points(row: &Row) -> Option<i128> {
    match row.gives {
        Gives::Points(points) => Some(points),
        Gives::Nothing(_) => None,
    }
}
