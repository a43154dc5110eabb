//! The time that figures are of, as a column or key `kỳ` gives it.

use std::collections::BTreeMap;

use super::raw::{Cell, Lost, Raw};
use super::record::Given;
use super::value::{self, Read};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Standard;
use crate::number::{Period, PeriodError, format_date, parse_period};
use crate::source::{Position, Sources};

/// Reads a period; a day of a sheet is one of a day.
pub(super) fn read(cell: &Cell<'_>, sources: &Sources) -> Read<Period> {
    if let Raw::Lost(Lost::Date(Some(day))) = cell.raw {
        return Ok(Some(Period::day(day)));
    }
    let Some(text) = value::text("kỳ", cell, sources)? else {
        return Ok(None);
    };
    let finding = match parse_period(&text) {
        Ok(period) => return Ok(Some(period)),
        Err(PeriodError::NotAPeriod) => Diagnostic::new(Code::BadPeriod, cell.at),
        Err(PeriodError::Backwards) => {
            Diagnostic::new(Code::BadPeriod, cell.at).help("help-backwards")
        }
    };
    Err(Box::new(finding.arg("value", words::excerpt(&text))))
}

/// Periods in the order in which they are first met.
pub(super) fn in_order(periods: BTreeMap<Period, Position>) -> Vec<Given<Period>> {
    let given = periods.into_iter().map(|(value, at)| Given { value, at });
    let mut periods: Vec<Given<Period>> = given.collect();
    periods.sort_by_key(|period| period.at);
    periods
}

/// What there is to say of periods that have no day in common: to bring their figures together
/// would make one commune of two years.
pub(super) fn apart(periods: &[Given<Period>], sources: &Sources) -> Option<Diagnostic> {
    let first = periods.first()?;
    let mut common = first.value;
    for other in periods {
        if let Some(both) = common.within(other.value) {
            common = both;
            continue;
        }
        // The one that it has no day in common with; where only all together have none, the first.
        let is_apart = |one: &&Given<Period>| one.value.within(other.value).is_none();
        let first = periods.iter().find(is_apart).unwrap_or(first);
        let finding = Diagnostic::new(Code::SeveralPeriods, other.at)
            .arg("period", other.value.to_string())
            .arg("first_period", first.value.to_string())
            .arg("first", words::place(sources, first.at, other.at.file));
        return Some(finding);
    }
    None
}

/// The periods whose last day is not one on which the standard is in force.
pub(super) fn out_of_force(standard: &Standard, periods: &[Given<Period>]) -> Vec<Diagnostic> {
    let out = |period: &&Given<Period>| standard.in_force_on(period.value.last) == Some(false);
    let finding = |period: &Given<Period>| {
        let day = |day: Option<_>| day.map_or_else(String::new, format_date);
        let ends = if standard.effective_to.is_some() {
            "yes"
        } else {
            "no"
        };
        Diagnostic::new(Code::PeriodOutOfForce, period.at)
            .arg("day", format_date(period.value.last))
            .arg("id", standard.id.as_str())
            .arg("from", day(standard.effective_from))
            .arg("to", day(standard.effective_to))
            .arg("ends", ends)
    };
    periods.iter().filter(out).map(finding).collect()
}
