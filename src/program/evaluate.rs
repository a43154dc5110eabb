//! A program run on one commune.

use super::inequality::Unanswered;
use super::values::Values;
use super::{Gives, Item, Program};
use crate::model::ClassId;

/// What a commune scores. Points are in units of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// Its class.
    pub class: Result<ClassId, Unanswered>,
    /// The points of each item.
    pub items: Vec<Result<i128, Unscored>>,
    /// The points of each criterion.
    pub criteria: Vec<Result<i128, Unscored>>,
    /// Its total.
    pub total: Result<i128, Unscored>,
    /// Whether it is recognised.
    pub is_recognised: Result<bool, Unscored>,
}

/// Why there are no points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unscored {
    /// A figure is missing.
    Missing,
    /// The denominator is 0 and the standard does not say what that gives.
    NoRule,
    /// The denominator is 0 and the numerator is not.
    NonzeroOverZero,
    /// The figures are too large to be multiplied.
    Overflow,
}

impl From<Unanswered> for Unscored {
    fn from(why: Unanswered) -> Self {
        match why {
            Unanswered::Missing => Self::Missing,
            Unanswered::Overflow => Self::Overflow,
        }
    }
}

impl Program {
    /// Scores one commune. There are no ranges: what lacks a figure has no points, unless what is
    /// known settles it by parts.
    pub fn score(&self, values: &Values) -> Scored {
        let class = self.class(values);
        let items = self.items.values();
        let items: Vec<_> = items.map(|item| item.points(class, values)).collect();
        let of_criteria =
            || (self.criteria.values()).filter_map(|places| items.get(places.clone()));
        let criteria: Vec<_> = of_criteria().map(sum).collect();
        let total = sum(&criteria);
        let mut conditions = Vec::new();
        if self.no_criterion_at_zero {
            conditions.extend(of_criteria().map(is_above_zero));
        }
        let requirements = self.requirements.iter();
        conditions.extend(requirements.map(|test| test.holds(values).map_err(Unscored::from)));
        conditions.push(
            class
                .map_err(Unscored::from)
                .and_then(|class| Ok(total? >= self.classes[class].threshold)),
        );
        Scored {
            class,
            criteria,
            total,
            is_recognised: all(&conditions),
            items,
        }
    }

    /// The class that a commune belongs to.
    ///
    /// # Errors
    ///
    /// Where it hangs on an attribute that is missing.
    pub fn class(&self, values: &Values) -> Result<ClassId, Unanswered> {
        for (id, class) in self.classes.iter() {
            if class.test.holds(values)? {
                return Ok(id);
            }
        }
        // The last class takes the rest.
        Err(Unanswered::Missing)
    }
}

impl Item {
    /// Its points for a commune of a class, if that is known.
    ///
    /// # Errors
    ///
    /// Where there are none, with why.
    pub fn points(
        &self,
        class: Result<ClassId, Unanswered>,
        values: &Values,
    ) -> Result<i128, Unscored> {
        let mut why = Unscored::Missing;
        for row in &self.rows {
            if class.is_ok_and(|class| !row.is_for(class)) {
                continue;
            }
            match row.test.holds(values) {
                Ok(true) if class.is_err() && !row.classes.is_empty() => {
                    return Err(Unscored::Missing);
                }
                Ok(true) => {
                    return match row.gives {
                        Gives::Points(points) => Ok(points),
                        Gives::Nothing(why) => Err(why),
                    };
                }
                Ok(false) => {}
                Err(unanswered) => why = why.max(unanswered.into()),
            }
        }
        Err(why)
    }
}

fn sum(points: &[Result<i128, Unscored>]) -> Result<i128, Unscored> {
    points.iter().try_fold(0_i128, |sum, points| {
        sum.checked_add((*points)?).ok_or(Unscored::Overflow)
    })
}

/// Whether the items of a criterion add up to more than 0.
fn is_above_zero(items: &[Result<i128, Unscored>]) -> Result<bool, Unscored> {
    if items
        .iter()
        .any(|points| points.is_ok_and(|points| points > 0))
    {
        return Ok(true);
    }
    sum(items).map(|sum| sum > 0)
}

/// Whether all conditions hold: not, if one fails, whatever is unanswered in the others.
fn all(conditions: &[Result<bool, Unscored>]) -> Result<bool, Unscored> {
    if conditions.contains(&Ok(false)) {
        return Ok(false);
    }
    conditions.iter().try_fold(true, |_, holds| *holds)
}
