//! Values against what their indicators declare, once all of a commune's values are there.

use super::record::{Record, Value};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Decimal;
use crate::model::{Id, IndicatorId, Standard};
use crate::text::{Arg, Args};

/// The limits of a standard, in an order that comes to every indicator after those it may not
/// exceed.
///
/// A value that breaks its declaration is taken out, so it is never the measure of another.
/// Limits of limits count too: of three where each may not exceed the next, the first may not
/// exceed the third, even when the second is not known.
#[derive(Debug)]
pub(super) struct Limits {
    order: Vec<(IndicatorId, Vec<IndicatorId>)>,
}

impl Limits {
    /// Puts a standard's limits in order.
    pub(super) fn new(standard: &Standard) -> Self {
        let mut limits = Self { order: Vec::new() };
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
    pub(super) fn enforce(&self, standard: &Standard, record: &mut Record) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (id, above) in &self.order {
            let Some(given) = record.value(*id) else {
                continue;
            };
            let Value::Number(number) = given.value else {
                continue;
            };
            if let Some((code, limit)) = broken(standard, record, (*id, number), above) {
                let indicator = &standard.indicators[*id];
                let finding = Diagnostic::new(code, given.at)
                    .arg("name", indicator.name.as_str())
                    .arg("value", words::quantity(indicator, number))
                    .arg("limit", limit);
                findings.push(finding);
                record.set_value(*id, None);
            }
        }
        findings
    }
}

/// What a value breaks first, if anything.
fn broken(
    standard: &Standard,
    record: &Record,
    (id, number): (IndicatorId, Decimal),
    above: &[IndicatorId],
) -> Option<(Code, Arg)> {
    let indicator = &standard.indicators[id];
    if number < indicator.at_least {
        let least = words::quantity(indicator, indicator.at_least);
        return Some((Code::BelowLeast, least));
    }
    if let Some(most) = indicator.at_most.filter(|most| number > *most) {
        return Some((Code::AboveLimit, words::quantity(indicator, most)));
    }
    above.iter().find_map(|&limit| {
        let most = record.number(limit).filter(|most| number > *most)?;
        let limit = &standard.indicators[limit];
        let args = Args::new()
            .with("name", limit.name.as_str())
            .with("value", words::quantity(limit, most));
        Some((Code::AboveLimit, Arg::Message("data-limit", args)))
    })
}
