//! Demands that drive each other up for ever, such as `a` above `b` and `b` at least twice `a`.
//!
//! Each rule says that one variable is at least (or more than) a fraction of another. Followed
//! round a circle, these fractions multiply to what a variable must be of itself: where that is
//! more than the whole, or the whole and strictly more, no values meet it. Every circle with such
//! a product passes through a ratio, whose denominator is above 0, so that 0 meets it neither.

use std::cmp::Ordering;

use super::rule::{Bound, Rules};

/// At least, or strictly more than, `above / below` of another variable.
#[derive(Debug, Clone, Copy)]
struct Share {
    above: i128,
    below: i128,
    strict: bool,
}

impl Share {
    fn times(self, other: Self) -> Option<Self> {
        let (above, below) = lowest(self.above, other.below);
        let (more, less) = lowest(other.above, self.below);
        Some(Self {
            above: above.checked_mul(more)?,
            below: less.checked_mul(below)?,
            strict: self.strict || other.strict,
        })
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        let ours = self.above.checked_mul(other.below)?;
        let theirs = other.above.checked_mul(self.below)?;
        Some(ours.cmp(&theirs).then(self.strict.cmp(&other.strict)))
    }

    /// Whether a variable cannot be this much of itself.
    fn is_contradiction(self) -> bool {
        self.above > self.below || self.above == self.below && self.strict
    }
}

fn lowest(above: i128, below: i128) -> (i128, i128) {
    let (mut a, mut b) = (above.unsigned_abs(), below.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    let divisor = i128::try_from(a).unwrap_or(1).max(1);
    (above / divisor, below / divisor)
}

/// Whether some rules drive each other up for ever. `false` also where the fractions are too
/// large to multiply.
pub(super) fn for_ever(rules: &Rules) -> bool {
    closes(rules).unwrap_or(false)
}

/// Looks for the largest share along each way between two variables, through ever more of the
/// others, until one of them is asked to exceed itself.
fn closes(rules: &Rules) -> Option<bool> {
    let size = rules.low.len();
    let mut shares: Vec<Vec<Option<Share>>> = vec![vec![None; size]; size];
    for rule in &rules.between {
        let share = match rule.bound {
            Bound::AtLeast => Share {
                above: 1,
                below: 1,
                strict: false,
            },
            Bound::Numerator(edge) => share_of(edge.parts()),
            Bound::Denominator(edge) => {
                let (bound, base, inclusive) = edge.parts();
                share_of((base, bound, inclusive))
            }
        };
        // A share of 0 drives nothing up.
        if share.above > 0 {
            let slot = shares.get_mut(rule.target)?.get_mut(rule.source)?;
            *slot = Some(larger(*slot, share)?);
        }
    }
    for through in 0..size {
        let onward = shares.get(through)?.clone();
        for row in &mut shares {
            let Some(first) = row.get(through).copied().flatten() else {
                continue;
            };
            for (slot, second) in row.iter_mut().zip(&onward) {
                if let Some(second) = second {
                    *slot = Some(larger(*slot, first.times(*second)?)?);
                }
            }
        }
        let itself = |(place, row): (usize, &Vec<Option<Share>>)| row.get(place).copied().flatten();
        if (shares.iter().enumerate().filter_map(itself)).any(Share::is_contradiction) {
            return Some(true);
        }
    }
    Some(false)
}

fn share_of((above, below, inclusive): (i128, i128, bool)) -> Share {
    let (above, below) = lowest(above, below);
    Share {
        above,
        below,
        strict: !inclusive,
    }
}

fn larger(one: Option<Share>, other: Share) -> Option<Share> {
    match one {
        Some(one) if one.compare(other)? != Ordering::Less => Some(one),
        _ => Some(other),
    }
}
