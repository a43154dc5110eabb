//! Parameters.

use super::paper::Paper;
use super::scale::amount;
use super::value::{cited, quoted, tail};
use crate::exact::{format_date, format_number};
use crate::syntax::ast::{DaysDecl, ParameterDecl, ParameterUnit};

/// The heading, and one line a value.
pub(super) fn write(paper: &mut Paper, decl: &ParameterDecl) {
    let unit = match &decl.unit.node {
        ParameterUnit::Percent => "%".to_owned(),
        ParameterUnit::Points => "điểm phần trăm".to_owned(),
        ParameterUnit::Rate(base) => format!("trên {}", format_number(*base)),
        ParameterUnit::Count(unit) => unit.clone(),
    };
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    paper.line(0, &format!("tham số {name} {label} ({unit})"));
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    for value in &decl.values {
        let (number, days) = (amount(&value.value), days(value.days.as_ref()));
        paper.line(1, &format!("giá trị {number}{days}{}", tail(&value.tail)));
    }
}

/// ` từ 01/01/2023 đến 31/12/2023`, set off from what stands before it; nothing for all days.
pub(super) fn days(days: Option<&DaysDecl>) -> String {
    let Some(days) = days else {
        return String::new();
    };
    let to = days.to.as_ref().map(|to| format_date(to.node));
    let to = to.map_or_else(String::new, |to| format!(" đến {to}"));
    format!(" từ {}{to}", format_date(days.from.node))
}
