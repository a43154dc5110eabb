//! Calculated indicators, once all of a commune's reported values are there.

use super::limits::Limits;
use super::record::{Breaks, Miscalculated, Record};
use super::{together, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::Standard;

/// Works out what is calculated, says which results cannot be, and holds reported values that may
/// not exceed a result against it.
pub(super) fn calculate(
    standard: &Standard,
    limits: &Limits,
    record: &mut Record,
) -> Vec<Diagnostic> {
    let mut broken = record.calculate(standard);
    let mut findings: Vec<Diagnostic> = (broken.iter())
        .map(|result| finding(standard, record, result))
        .collect();
    let exceeding = limits.enforce(standard, record);
    // What was taken out is part of no sum any more, and what is said of it is enough.
    let mut kept = (broken.iter()).map(|result| record.gaps(standard, result.id).is_empty());
    findings.retain(|_| kept.next().unwrap_or_default());
    broken.retain(|result| record.gaps(standard, result.id).is_empty());
    record.reject_parts(standard, &broken);
    record.calculate(standard);
    findings.extend(exceeding);
    findings.extend(together::enforce(standard, &limits.steps, record));
    findings
}

fn finding(standard: &Standard, record: &Record, broken: &Miscalculated) -> Diagnostic {
    let indicator = &standard.indicators[broken.id];
    let value = words::quantity(indicator, broken.result.value);
    let finding = Diagnostic::new(Code::Miscalculated, broken.result.at)
        .arg("name", indicator.label.as_str())
        .arg("value", value)
        .arg("sum", sum(standard, record, broken));
    let (breaks, limit) = match broken.breaks {
        Breaks::Negative => ("negative", Arg::from("")),
        Breaks::Least(least) => ("least", words::end(standard, broken.id, least)),
        Breaks::Most(most) => ("most", words::end(standard, broken.id, most)),
        Breaks::Limit(id) => {
            let limit = &standard.indicators[id];
            let most = record.number(id).unwrap_or_default();
            let args = Args::new()
                .with("name", limit.label.as_str())
                .with("value", words::quantity(limit, most));
            ("most", Arg::Message("data-limit", args))
        }
    };
    finding.arg("breaks", breaks).arg("limit", limit)
}

/// `trẻ_em 10 - trẻ_em_được_khám 12`, with the sign of the language and of negative numbers.
fn sum(standard: &Standard, record: &Record, broken: &Miscalculated) -> Arg {
    let mut sum = Arg::from("");
    for (at, term) in standard.indicators[broken.id].terms.iter().enumerate() {
        let part = &standard.indicators[term.indicator];
        let value = record.number(term.indicator).unwrap_or_default();
        let own = Args::new()
            .with("name", part.label.as_str())
            .with("value", words::quantity(part, value));
        let own = Arg::Message("data-term", own);
        sum = if at == 0 {
            own
        } else {
            let args = Args::new()
                .with("before", sum)
                .with("sign", if term.minus { "-" } else { "+" })
                .with("term", own);
            Arg::Message("data-sum", args)
        };
    }
    sum
}
