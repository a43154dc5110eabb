//! One reported figure that moves, all other reported ones as they are, and what is calculated from it
//! with it.

use super::moves::Moves;
use crate::data::record::Record;
use crate::model::{IndicatorId, Standard};
use crate::number::{Decimal, Fraction};

/// A figure that moves.
pub(super) struct Lever<'a> {
    standard: &'a Standard,
    record: &'a Record,
    /// The figure.
    pub(super) figure: IndicatorId,
    value: Decimal,
    /// By how much others move with it, for each one that it moves by.
    shares: Vec<(IndicatorId, i128)>,
}

impl<'a> Lever<'a> {
    /// A reported number that is known. What is calculated is up to date in the record.
    pub(super) fn new(
        standard: &'a Standard,
        record: &'a Record,
        figure: IndicatorId,
    ) -> Option<Self> {
        let value = record.number(figure)?;
        let mut lever = Self {
            standard,
            record,
            figure,
            value,
            shares: vec![(figure, 1)],
        };
        for id in standard.calculated() {
            let terms = standard.indicators[id].terms.iter();
            let share: i128 = terms
                .map(|term| {
                    let share = lever.whole_share(term.indicator);
                    if term.minus { -share } else { share }
                })
                .sum();
            if share != 0 {
                lever.shares.push((id, share));
            }
        }
        Some(lever)
    }

    fn whole_share(&self, id: IndicatorId) -> i128 {
        let mut shares = self.shares.iter();
        let found = shares.find(|(of, _)| *of == id);
        found.map_or(0, |(_, share)| *share)
    }

    /// By how much a figure moves for each one that this one moves by.
    pub(super) fn share(&self, id: IndicatorId) -> Fraction {
        Fraction::whole(self.whole_share(id), 1)
    }

    /// Whether it moves in whole numbers.
    pub(super) fn is_whole(&self) -> bool {
        self.standard.indicators[self.figure].is_count()
    }

    /// The moves that keep all that is declared of figures that are known. `None` when numbers are
    /// too large.
    pub(super) fn allowed(&self) -> Option<Moves> {
        let mut moves = Moves::default();
        for (id, _) in &self.shares {
            let Some(value) = self.record.number(*id) else {
                continue;
            };
            let (share, range) = (self.share(*id), self.standard.range(*id));
            let value = Fraction::of(value)?;
            let least = Fraction::of(range.least.0)?.minus(value)?;
            moves = moves.at_least(share, (least, true))?;
            if let Some((most, _)) = range.most {
                let most = Fraction::of(most)?.minus(value)?;
                moves = moves.at_most(share, (most, true))?;
            }
        }
        for id in self.standard.indicators.ids() {
            let Some(value) = self.record.number(id) else {
                continue;
            };
            for limit in self.standard.limits(id) {
                let share = self.share(id).minus(self.share(limit))?;
                let Some(most) = self.record.number(limit).filter(|_| !share.is_zero()) else {
                    continue;
                };
                let most = Fraction::of(most)?.minus(Fraction::of(value)?)?;
                moves = moves.at_most(share, (most, true))?;
            }
        }
        Some(moves)
    }

    /// What is known of a figure before the move.
    pub(super) fn told_value(&self, id: IndicatorId) -> Option<Decimal> {
        self.record.number(id)
    }

    /// The commune after a move, with what is calculated.
    pub(super) fn moved(&self, by: Decimal) -> Option<Record> {
        let mut record = self.record.clone();
        record.set_number(self.figure, self.value.checked_add(by)?);
        record.calculate(self.standard);
        Some(record)
    }
}
