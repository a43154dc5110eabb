//! Moves of a ratio and of its inverse, which cannot both rise, nor both fall.
//!
//! Both values are above 0, for each is a denominator too. If one is at most a multiple of what it
//! was, and so is its inverse, the product of both multiples is at least 1; and at most 1 if they
//! are at least that.

use super::edge::Edge;
use super::moved::Move;
use super::rule::Rules;
use super::value::Value;
use crate::number::Fraction;

/// Whether some ratio and its inverse are to move in ways that exclude each other.
pub(super) fn is_impossible(rules: &Rules) -> bool {
    let count = rules.moves.len();
    if !rules.budget.spend(count * count) {
        return false;
    }
    let pairs = rules.moves.iter().enumerate().flat_map(|(at, one)| {
        let others = rules.moves.iter().skip(at + 1);
        others.map(move |other| (one, other))
    });
    let mut inverse = pairs.filter(|(one, other)| {
        is_inverse(one.now, other.now) && is_inverse(one.before, other.before)
    });
    inverse.any(|(one, other)| exclude(one, other) == Some(true))
}

fn is_inverse(one: Value, other: Value) -> bool {
    one.denominator == Some(other.numerator) && other.denominator == Some(one.numerator)
}

/// `None` where the numbers are too large.
fn exclude(one: &Move, other: &Move) -> Option<bool> {
    for edge in &one.edges {
        for inverse in &other.edges {
            let multiples = edge.multiple().zip(inverse.multiple());
            let Some(((times, strict), (by, also))) = multiples else {
                continue;
            };
            if edge.from_below != inverse.from_below {
                continue;
            }
            let product = times.times(by)?.order(Fraction::whole(1, 1))?;
            let beyond = if edge.from_below {
                product.is_gt()
            } else {
                product.is_lt()
            };
            if beyond || product.is_eq() && (strict || also) {
                return Some(true);
            }
        }
    }
    Some(false)
}

impl Edge {
    /// The multiple of the value before that it is at least, or at most, and whether it is never
    /// just that.
    fn multiple(&self) -> Option<(Fraction, bool)> {
        let plus = self.plus.parts().0 * if self.from_below { 1 } else { -1 };
        let holds = plus >= 0 && self.times.parts().0 > 0;
        holds.then_some((self.times, plus > 0 || !self.inclusive))
    }
}
