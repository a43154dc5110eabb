//! What can be asked of a standard's figures, and of its figures of the previous period.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::decision::{Over, Relation, Variable};
use crate::model::{
    Change, Endpoint, Id, Indicator, IndicatorId, Interval, Level, Quantity, Ratio,
};
use crate::number::Decimal;

/// Which row of a scale an item is to be scored by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// The band at this place, counted from 0.
    Band(usize),
    /// `không phát sinh`: the denominator is 0, and so is the numerator.
    NoCase,
}

/// The variables of a standard's indicators. A yes/no has none: it depends on nothing else.
#[derive(Debug, Clone, Default)]
pub struct Variables {
    pub(in crate::analysis) now: Period,
    /// Of a standard that compares.
    pub(in crate::analysis) previous: Period,
}

/// The variables of one period.
#[derive(Debug, Clone, Default)]
pub(in crate::analysis) struct Period {
    pub(super) variables: Vec<Option<Variable>>,
    /// The place of what is declared of them.
    pub(in crate::analysis) declarations: usize,
    /// By the keys of the names and whether they are counts.
    pub(super) reported: HashMap<(String, bool), Variable>,
    /// By what it comes to of what is reported.
    pub(super) sums: HashMap<Rc<Sum>, Variable>,
}

/// How often each reported figure is added, or taken away below 0.
pub(super) type Sum = BTreeMap<Variable, i64>;

/// What calculated figures come to; `None` where the numbers are too large.
pub(super) type Sums = HashMap<IndicatorId, Option<Rc<Sum>>>;

impl Period {
    pub(in crate::analysis) fn of(&self, id: IndicatorId) -> Option<Variable> {
        self.variables.get(id.place()).copied().flatten()
    }

    pub(super) fn set(&mut self, id: IndicatorId, variable: Variable) {
        if let Some(slot) = self.variables.get_mut(id.place()) {
            *slot = Some(variable);
        }
    }

    /// What a calculated indicator comes to of what is reported, once that is known of all that it
    /// is calculated from. `None` where the numbers are too large.
    pub(super) fn sum(&self, indicator: &Indicator, known: &Sums) -> Option<Sum> {
        let mut sum = Sum::new();
        let mut add = |variable: Variable, times: i64, minus: bool| {
            let times = if minus { times.checked_neg()? } else { times };
            let slot = sum.entry(variable).or_default();
            *slot = slot.checked_add(times)?;
            Some(())
        };
        for term in &indicator.terms {
            let Some(part) = known.get(&term.indicator) else {
                add(self.of(term.indicator)?, 1, term.minus)?;
                continue;
            };
            for (variable, times) in part.as_ref()?.iter() {
                add(*variable, *times, term.minus)?;
            }
        }
        sum.retain(|_, times| *times != 0);
        Some(sum)
    }

    fn level(&self, level: Level) -> Option<Over> {
        let numerator = self.of(level.numerator())?;
        Some(match level.denominator() {
            Some(denominator) => (numerator, Some(self.of(denominator)?)),
            None => (numerator, None),
        })
    }

    /// What puts a ratio where its denominator is 0 and its numerator is, or is not.
    fn without_base(&self, ratio: Ratio, cases: bool) -> Option<Vec<Relation>> {
        let (cases_of, base) = (self.of(ratio.numerator)?, self.of(ratio.denominator)?);
        let numerator = if cases {
            from_to(Some(Decimal::ONE), None)
        } else {
            from_to(None, Some(Decimal::ZERO))
        };
        let denominator = from_to(None, Some(Decimal::ZERO));
        Some(vec![
            Relation::Within(cases_of, numerator),
            Relation::Within(base, denominator),
        ])
    }

    fn has_base(&self, ratio: Ratio) -> Option<Vec<Relation>> {
        let base = self.of(ratio.denominator)?;
        Some(vec![Relation::Within(
            base,
            from_to(Some(Decimal::ONE), None),
        )])
    }
}

impl Variables {
    /// The variable of a count or percentage.
    pub fn of(&self, id: IndicatorId) -> Option<Variable> {
        self.now.of(id)
    }

    /// The variable of the same figure of the previous period, in a standard that compares.
    pub fn previous(&self, id: IndicatorId) -> Option<Variable> {
        self.previous.of(id)
    }

    /// What must be so for a measured quantity to lie within a range.
    pub fn within(&self, quantity: Quantity, within: Interval) -> Option<Relation> {
        Some(match quantity {
            Quantity::Level(Level::Ratio(ratio)) => Relation::Ratio {
                numerator: self.of(ratio.numerator)?,
                denominator: self.of(ratio.denominator)?,
                base: ratio.base,
                within,
            },
            Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
                Relation::Within(self.of(id)?, within)
            }
            Quantity::Change(change) => Relation::Change {
                now: self.now.level(change.level)?,
                before: self.previous.level(change.level)?,
                base: change.level.base(),
                direction: change.direction,
                relative: change.relative,
                within,
            },
        })
    }

    /// The ways in which nothing occurred: a ratio's denominator is 0, and so is its numerator. Of
    /// a change, that is so in either period, or the change is in per cent of nothing.
    pub fn no_case(&self, quantity: Quantity) -> Vec<Vec<Relation>> {
        let ways = match quantity {
            Quantity::Level(level) => {
                let ratio = level.ratio().into_iter();
                ratio
                    .map(|ratio| self.now.without_base(ratio, false))
                    .collect()
            }
            Quantity::Change(change) => self.no_change(change),
        };
        ways.into_iter().flatten().collect()
    }

    fn no_change(&self, change: Change) -> Vec<Option<Vec<Relation>>> {
        let nothing = |id| {
            let value = self.previous(id)?;
            Some(Relation::Within(value, from_to(None, Some(Decimal::ZERO))))
        };
        let Level::Ratio(ratio) = change.level else {
            let before = nothing(change.level.numerator());
            return vec![before.filter(|_| change.relative).map(|one| vec![one])];
        };
        let both = |now: Option<Vec<Relation>>, before: Option<Vec<Relation>>| {
            let mut constraints = now?;
            constraints.extend(before?);
            Some(constraints)
        };
        let (now, before) = (&self.now, &self.previous);
        let none = |period: &Period| period.without_base(ratio, false);
        let none_of_some = both(
            before.has_base(ratio),
            nothing(ratio.numerator).map(|it| vec![it]),
        );
        vec![
            both(none(now), none(before)),
            both(none(now), before.has_base(ratio)),
            both(now.has_base(ratio), none(before)),
            both(now.has_base(ratio), none_of_some).filter(|_| change.relative),
        ]
    }

    /// The ways in which a quantity has no value for a reason that is no rule's: there are cases
    /// where there is nothing that they could be of.
    pub fn cases_without_base(&self, quantity: Quantity) -> Vec<Vec<Relation>> {
        let ratio = quantity.level().ratio();
        let Some(ratio) = ratio.filter(|it| it.numerator != it.denominator) else {
            return Vec::new();
        };
        let before = quantity
            .compares()
            .then(|| self.previous.without_base(ratio, true));
        let ways = [self.now.without_base(ratio, true), before.flatten()];
        ways.into_iter().flatten().collect()
    }
}

/// A range with both ends in it.
pub(super) fn from_to(low: Option<Decimal>, high: Option<Decimal>) -> Interval {
    let end = |value| Endpoint {
        value,
        inclusive: true,
    };
    Interval {
        lower: low.map(end),
        upper: high.map(end),
    }
}
