//! Parameters.

use super::paper::Paper;
use super::range::amount;
use super::value::{cited, quoted, tail};
use crate::number::{Date, format_date, format_number};
use crate::syntax::ast::{DaysDecl, ParameterDecl, ParameterUnit};
use crate::syntax::keyword::{ABOVE, FROM, PARAMETER, PERCENT_POINTS, TO, VALUE};

/// The heading, and one line a value.
pub(super) fn write(paper: &mut Paper, decl: &ParameterDecl) {
    let unit = parameter_unit(&decl.unit.node);
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    paper.line(0, &format!("{PARAMETER} {name} {label} ({unit})"));
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    for value in &decl.values {
        let (number, days) = (amount(&value.value), days(value.days.as_ref()));
        paper.line(1, &format!("{VALUE} {number}{days}{}", tail(&value.tail)));
    }
}

/// What stands in brackets behind a parameter: `%`, `điểm phần trăm`, `trên 1.000`, `trẻ em`.
pub fn parameter_unit(unit: &ParameterUnit) -> String {
    match unit {
        ParameterUnit::Percent => "%".to_owned(),
        ParameterUnit::Points => PERCENT_POINTS.to_owned(),
        ParameterUnit::Rate(base) => format!("{ABOVE} {}", format_number(*base)),
        ParameterUnit::Count(unit) => unit.clone(),
    }
}

pub(super) fn days(days: Option<&DaysDecl>) -> String {
    let to = days.and_then(|days| days.to.as_ref());
    between(days.map(|days| days.from.node), to.map(|to| to.node))
}

/// ` từ 01/01/2023 đến 31/12/2023`, set off from what stands before it; nothing for all days.
pub fn between(first: Option<Date>, last: Option<Date>) -> String {
    let days = [(FROM, first), (TO, last)].into_iter();
    let days = days.filter_map(|(word, day)| Some(format!(" {word} {}", format_date(day?))));
    days.collect()
}
