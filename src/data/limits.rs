//! Values against what their indicators declare, once all of a commune's values are there.

use super::record::{Record, Value};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Decimal;
use crate::model::{Id, IndicatorId, Range, Standard};
use crate::text::{Arg, Args};

/// The limits of a standard, in an order that comes to every indicator after those it may not
/// exceed.
///
/// A value that breaks its declaration is taken out, so it is never the measure of another.
/// Limits of limits count too: of three where each may not exceed the next, the first may not
/// exceed the third, even when the second is not known; nor may it exceed the most that any of them
/// can be.
#[derive(Debug)]
pub(super) struct Limits {
    order: Vec<(IndicatorId, Vec<IndicatorId>)>,
    /// What each indicator can be.
    ranges: Vec<Range>,
}

impl Limits {
    /// Puts a standard's limits in order.
    pub(super) fn new(standard: &Standard) -> Self {
        let ids = standard.indicators.ids();
        let mut limits = Self {
            order: Vec::new(),
            ranges: ids.map(|id| standard.range(id)).collect(),
        };
        let mut seen = vec![false; standard.indicators.len()];
        for id in standard.indicators.ids() {
            limits.visit(standard, id, &mut seen);
        }
        limits
    }

    /// Adds an indicator after everything it may not exceed; the chains are as deep as the
    /// standard's own, which the model has found to end.
    fn visit(&mut self, standard: &Standard, id: IndicatorId, seen: &mut [bool]) {
        match seen.get_mut(id.place()) {
            Some(seen) if !*seen => *seen = true,
            _ => return,
        }
        let mut above: Vec<IndicatorId> = Vec::new();
        for &limit in &standard.indicators[id].limits {
            self.visit(standard, limit, seen);
            let further = self.order.iter().find(|(known, _)| *known == limit);
            let further = further.map_or(&[][..], |(_, above)| above);
            for &one in std::iter::once(&limit).chain(further) {
                if !above.contains(&one) {
                    above.push(one);
                }
            }
        }
        self.order.push((id, above));
    }

    /// Takes out the values that break their declaration and says which.
    ///
    /// Of two values that contradict each other either may be the wrong one. The limit is doubted
    /// too where that is more likely: when it is 0, from which "no cases" would follow, and when
    /// several values exceed it.
    pub(super) fn enforce(&self, standard: &Standard, record: &mut Record) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let mut exceeded: Vec<Exceeded> = Vec::new();
        for (id, above) in &self.order {
            let Some(given) = record.value(*id) else {
                continue;
            };
            let Value::Number(number) = given.value else {
                continue;
            };
            let Some(range) = self.ranges.get(id.place()) else {
                continue;
            };
            // Wrong by itself, it says nothing of others.
            let limits: Vec<IndicatorId> = above
                .iter()
                .copied()
                .filter(|_| range.contains(number))
                .filter(|limit| record.number(*limit).is_some_and(|most| number > most))
                .collect();
            let Some((code, limit)) = broken(standard, record, (*id, number), (range, &limits))
            else {
                continue;
            };
            let indicator = &standard.indicators[*id];
            let finding = Diagnostic::new(code, given.at)
                .arg("name", indicator.label.as_str())
                .arg("value", words::quantity(indicator, number))
                .arg("limit", limit);
            findings.push(match code {
                Code::AboveLimit if limits.is_empty() => {
                    finding.arg("side", "above").help("help-number")
                }
                Code::AboveLimit => finding.arg("side", "above"),
                _ => finding,
            });
            record.set_value(*id, None);
            for limit in limits {
                match exceeded.iter_mut().find(|known| known.limit == limit) {
                    Some(known) => known.times += 1,
                    None => exceeded.push(Exceeded {
                        limit,
                        times: 1,
                        first: (*id, number),
                    }),
                }
            }
        }
        findings.extend(
            exceeded
                .iter()
                .filter_map(|one| one.doubt(standard, record)),
        );
        findings
    }
}

/// A limit that values exceed.
struct Exceeded {
    limit: IndicatorId,
    times: usize,
    /// The first of them.
    first: (IndicatorId, Decimal),
}

impl Exceeded {
    /// Takes out the limit as well, if it may well be the wrong one.
    fn doubt(&self, standard: &Standard, record: &mut Record) -> Option<Diagnostic> {
        let given = record.value(self.limit)?;
        let number = record.number(self.limit)?;
        if self.times < 2 && !number.is_zero() {
            return None;
        }
        record.set_value(self.limit, None);
        let indicator = &standard.indicators[self.limit];
        let finding = Diagnostic::new(Code::AboveLimit, given.at)
            .arg("side", "below")
            .arg("name", indicator.label.as_str())
            .arg("value", words::quantity(indicator, number))
            .arg("limit", named(standard, self.first));
        Some(if self.times < 2 {
            finding.help("help-limit")
        } else {
            finding.arg("times", self.times).help("help-limit-several")
        })
    }
}

/// What a value breaks first, if anything: what it can be at all, or limits that it exceeds.
fn broken(
    standard: &Standard,
    record: &Record,
    (id, number): (IndicatorId, Decimal),
    (range, limits): (&Range, &[IndicatorId]),
) -> Option<(Code, Arg)> {
    if number < range.least.0 {
        return Some((Code::BelowLeast, words::end(standard, id, range.least)));
    }
    if let Some(most) = range.most.filter(|(most, _)| number > *most) {
        return Some((Code::AboveLimit, words::end(standard, id, most)));
    }
    let limit = *limits.first()?;
    let most = record.number(limit)?;
    Some((Code::AboveLimit, named(standard, (limit, most))))
}

/// An indicator with its value.
fn named(standard: &Standard, (id, number): (IndicatorId, Decimal)) -> Arg {
    let indicator = &standard.indicators[id];
    let args = Args::new()
        .with("name", indicator.label.as_str())
        .with("value", words::quantity(indicator, number));
    Arg::Message("data-limit", args)
}
