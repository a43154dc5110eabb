//! Values against what their indicators declare, once all of a commune's values are there.

use super::record::{Record, Rejection, Value};
use super::{together, words};
use crate::decision::Budget;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::{Id, IndicatorId, Range, Standard};
use crate::number::Decimal;

/// The limits of a standard, in an order that comes to every indicator after those it may not
/// exceed.
///
/// Limits of limits count too: of three where each may not exceed the next, the first may not
/// exceed the third, even when the second is not known; nor may it exceed the most that any of them
/// can be.
#[derive(Debug)]
pub(super) struct Limits {
    order: Vec<(IndicatorId, Vec<IndicatorId>)>,
    /// What each indicator can be.
    ranges: Vec<Range>,
    /// What is left of the steps to find the fewest figures that contradict each other.
    pub(super) steps: Budget,
}

impl Limits {
    /// Puts a standard's limits in order.
    pub(super) fn new(standard: &Standard) -> Self {
        let mut order: Vec<(IndicatorId, Vec<IndicatorId>)> = Vec::new();
        // Of each indicator that stands in the order, where.
        let mut places = vec![None; standard.indicators.len()];
        for id in standard.by_limits() {
            let mut seen = vec![false; standard.indicators.len()];
            let mut above: Vec<IndicatorId> = Vec::new();
            for &limit in &standard.indicators[id].limits {
                let place = places.get(limit.place()).copied().flatten();
                let further = place.and_then(|place: usize| order.get(place));
                let further = further.map_or(&[][..], |(_, above)| above);
                for &one in std::iter::once(&limit).chain(further) {
                    let seen = seen.get_mut(one.place());
                    if seen.is_some_and(|seen| !std::mem::replace(seen, true)) {
                        above.push(one);
                    }
                }
            }
            if let Some(place) = places.get_mut(id.place()) {
                *place = Some(order.len());
            }
            order.push((id, above));
        }
        Self {
            order,
            ranges: standard.ranges(),
            steps: Budget::new(together::RUN_STEPS),
        }
    }

    /// Takes out the values that break their declaration and says which.
    ///
    /// Of values that contradict each other any may be the wrong one, so none of them is taken. A
    /// value that is wrong by itself contradicts no other.
    pub(super) fn enforce(&self, standard: &Standard, record: &mut Record) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (id, _) in &self.order {
            findings.extend(self.out_of_range(standard, record, *id));
        }
        let mut exceeding: Vec<(IndicatorId, Vec<IndicatorId>)> = Vec::new();
        for (id, above) in &self.order {
            let Some(number) = record.number(*id) else {
                continue;
            };
            let exceeds =
                |limit: &&IndicatorId| record.number(**limit).is_some_and(|most| number > most);
            let limits: Vec<IndicatorId> = above.iter().filter(exceeds).copied().collect();
            if !limits.is_empty() {
                exceeding.push((*id, limits));
            }
        }
        for (id, limits) in &exceeding {
            findings.extend(contradiction(standard, record, *id, limits));
        }
        let pairs = exceeding.iter();
        let pairs: Vec<(Figure, Figure)> = pairs
            .flat_map(|(id, limits)| limits.iter().map(|limit| (*id, *limit)))
            .filter_map(|(id, limit)| {
                let figure = |id| Some((id, record.number(id)?));
                Some((figure(id)?, figure(limit)?))
            })
            .collect();
        let turned: Vec<_> = pairs.iter().map(|(id, limit)| (*limit, *id)).collect();
        reject_all(standard, record, &pairs, Rejection::Above);
        reject_all(standard, record, &turned, Rejection::Below);
        findings
    }

    /// Takes out a value that its indicator cannot be, and says so.
    fn out_of_range(
        &self,
        standard: &Standard,
        record: &mut Record,
        id: IndicatorId,
    ) -> Option<Diagnostic> {
        let range = self.ranges.get(id.place())?;
        let given = record.value(id)?;
        let Value::Number(number) = given.value else {
            return None;
        };
        let indicator = &standard.indicators[id];
        let (code, why, end) = if number < range.least.0 {
            (Code::BelowLeast, Rejection::Least(range.least), range.least)
        } else {
            let most = range.most.filter(|(most, _)| number > *most)?;
            (Code::AboveLimit, Rejection::Most(most), most)
        };
        let finding = Diagnostic::new(code, given.at)
            .arg("name", indicator.label.as_str())
            .arg("value", words::quantity(indicator, number))
            .arg("limit", words::end(standard, id, end));
        record.reject(id, why);
        Some(match code {
            Code::AboveLimit => finding.help("help-number"),
            _ => finding,
        })
    }
}

/// An indicator with its value.
type Figure = (IndicatorId, Decimal);

/// Takes out the first of each pair, which cannot be together with the second. What is calculated
/// cannot be taken out, but what it is calculated from can.
fn reject_all(
    standard: &Standard,
    record: &mut Record,
    pairs: &[(Figure, Figure)],
    why: fn(Vec<Figure>) -> Rejection,
) {
    for ((id, _), _) in pairs {
        let own = pairs.iter().filter(|((one, _), _)| one == id);
        let others: Vec<Figure> = own.map(|(_, other)| *other).collect();
        for part in standard.reported(*id) {
            let is_itself = part == *id;
            record.reject(
                part,
                if is_itself {
                    why(others.clone())
                } else {
                    Rejection::PartOf(*id)
                },
            );
        }
    }
}

/// Says which limits a value exceeds.
fn contradiction(
    standard: &Standard,
    record: &Record,
    id: IndicatorId,
    limits: &[IndicatorId],
) -> Option<Diagnostic> {
    let (given, number) = (record.value(id)?, record.number(id)?);
    let indicator = &standard.indicators[id];
    let limits = limits.iter();
    let mut limits = limits.filter_map(|limit| Some((*limit, record.number(*limit)?)));
    let first = named(standard, limits.next()?);
    let all = limits.fold(first, |before, limit| {
        let args = Args::new()
            .with("before", before)
            .with("limit", named(standard, limit));
        Arg::Message("data-limits", args)
    });
    let finding = Diagnostic::new(Code::AboveLimit, given.at)
        .arg("name", indicator.label.as_str())
        .arg("value", words::quantity(indicator, number))
        .arg("limit", all);
    Some(finding)
}

/// An indicator with its value.
fn named(standard: &Standard, (id, number): (IndicatorId, Decimal)) -> Arg {
    let indicator = &standard.indicators[id];
    let args = Args::new()
        .with("name", indicator.label.as_str())
        .with("value", words::quantity(indicator, number));
    Arg::Message("data-limit", args)
}
