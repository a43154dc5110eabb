//! How many communes are recognised, and how far that is from a target.

use super::lacks::lacks;
use crate::engine::{Outcome, Verdict};
use crate::number::Decimal;

/// How many communes are recognised, and how far that is from a target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// All communes.
    pub communes: usize,
    /// Recognised.
    pub met: usize,
    /// Not recognised.
    pub not_met: usize,
    /// Of which missing data decides.
    pub undetermined: usize,
    /// The share of communes to reach, in per cent.
    pub target: Decimal,
    /// The least number of recognised communes that reaches the target.
    pub required: usize,
    /// How many more are needed: `required` less `met`, not below 0.
    pub needed: usize,
    /// The places, in the order given, of the communes that are not recognised, the nearest to
    /// recognition first: fewest criteria at zero and requirements
    /// not met, then fewest points short of the threshold, then
    /// the order given. Communes of which missing data decides are not among them.
    pub nearest: Vec<usize>,
}

/// Counts outcomes against a target share in per cent.
pub fn summarise<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>, target: Decimal) -> Summary {
    let mut summary = Summary {
        target,
        ..Summary::default()
    };
    let mut failing = Vec::new();
    for (place, outcome) in outcomes.into_iter().enumerate() {
        summary.communes += 1;
        match outcome.verdict {
            Verdict::Met => summary.met += 1,
            Verdict::Undetermined => summary.undetermined += 1,
            Verdict::NotMet => {
                summary.not_met += 1;
                let lacks = lacks(outcome);
                let missed = lacks.at_zero.len() + lacks.requirements.len();
                failing.push((missed, lacks.points.min, place));
            }
        }
    }
    failing.sort_unstable();
    summary.nearest = failing.into_iter().map(|(.., place)| place).collect();
    summary.required = required(summary.communes, target);
    summary.needed = summary.required.saturating_sub(summary.met);
    summary
}

/// The least number whose share of all communes is not below the target: the least `n` with
/// `n × 100 ≥ target × communes`. A target above 100 asks for more than there are.
fn required(communes: usize, target: Decimal) -> usize {
    let least = || {
        let product = (target.mantissa()).checked_mul(i128::try_from(communes).ok()?)?;
        let hundred = 10_i128.checked_pow(target.scale() + 2)?;
        let floor = product.div_euclid(hundred);
        Some(floor + i128::from(product.rem_euclid(hundred) > 0))
    };
    least().map_or(usize::MAX, |least| {
        usize::try_from(least.max(0)).unwrap_or(usize::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_that_is_met_exactly_is_met() {
        for (communes, target, least) in [
            (17, "80", 14),
            (15, "80", 12),
            (241, "80", 193),
            (220, "47.73", 106),
            (220, "47.72", 105),
            (3, "33.3333333333333333333333333", 1),
            (0, "80", 0),
            (10, "0", 0),
            (10, "100", 10),
            (10, "-5", 0),
        ] {
            assert_eq!(
                required(communes, target.parse().unwrap()),
                least,
                "{target}% of {communes}"
            );
        }
    }
}
