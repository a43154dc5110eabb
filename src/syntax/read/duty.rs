//! Duties, reports and lists of plans, who does them by when, and links.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::number;
use crate::syntax::ast::{
    DeadlineDecl, DueDecl, DutyDecl, DutyKind, Every, LinkDecl, PerformerDecl, Spanned, YearDay,
};
use crate::syntax::grammar::Rule;

/// A year that has every day that years have.
const LEAP_YEAR: &str = "2024";

/// The last day that every month has.
const LAST_OF_MONTHS: u32 = 28;

/// `nhiệm vụ …`, `báo cáo …`, `danh sách …`, still without who does it by when.
pub(super) fn heading(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<DutyDecl> {
    let kind = if parts.has(Rule::kw_report) {
        DutyKind::Report
    } else if parts.has(Rule::kw_list) {
        DutyKind::List
    } else {
        DutyKind::Task
    };
    let number = reader.whole_number(&parts.take(Rule::criterion_number)?);
    let label = reader.text(&parts.take(Rule::text)?);
    let tail = reader.tail(parts);
    Some(DutyDecl {
        kind,
        number: number?,
        label,
        tail,
        citation: None,
        performers: Vec::new(),
        recipients: Vec::new(),
        deadlines: Vec::new(),
        broken: false,
        span: reader.whole(),
    })
}

/// `thực hiện …`
pub(super) fn performers(
    reader: &Reader<'_>,
    parts: &mut Parts<'_>,
) -> Vec<Spanned<PerformerDecl>> {
    let mut found = Vec::new();
    while let Some(pair) = parts.take(Rule::performer) {
        let span = reader.span(&pair);
        let mut inside = Parts::of(pair);
        let node = if inside.has(Rule::kw_communes) {
            PerformerDecl::Communes
        } else if let Some(body) = inside.take(Rule::text) {
            PerformerDecl::Body(reader.text(&body).node)
        } else {
            PerformerDecl::Districts
        };
        found.push(Spanned { node, span });
    }
    found
}

/// `gửi …`
pub(super) fn recipients(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Vec<Spanned<String>> {
    let mut found = Vec::new();
    while let Some(pair) = parts.take(Rule::text) {
        found.push(reader.text(&pair));
    }
    found
}

/// `trước …`, `chậm nhất …`, `định kỳ …`, `ngay khi …`, `trong …`
pub(super) fn deadline(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<DeadlineDecl> {
    let rules = [Rule::by_day, Rule::regularly, Rule::at_once, Rule::within];
    let pair = rules.into_iter().find_map(|rule| parts.take(rule))?;
    let due = due(reader, pair);
    let tail = reader.tail(parts);
    Some(DeadlineDecl {
        due: due?,
        tail,
        span: reader.whole(),
    })
}

fn due(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<DueDecl> {
    let rule = pair.as_rule();
    let mut parts = Parts::of(pair);
    Some(match rule {
        Rule::by_day => return by_day(reader, &mut parts),
        Rule::regularly => {
            let periods = [
                (Rule::kw_monthly, Every::Month),
                (Rule::kw_quarterly, Every::Quarter),
                (Rule::kw_yearly, Every::Year),
            ];
            let said = periods.into_iter().find(|(rule, _)| parts.has(*rule));
            DueDecl::Regularly(said.map(|(_, every)| every))
        }
        _ => {
            let days = match parts.take(Rule::criterion_number) {
                Some(days) => Some(reader.whole_number(&days)?),
                None => None,
            };
            let event = reader.text(&parts.take(Rule::text)?);
            DueDecl::Event { days, event }
        }
    })
}

fn by_day(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<DueDecl> {
    let is_before = parts.has(Rule::kw_before);
    if let Some(pair) = parts.take(Rule::month_day) {
        let day = reader.whole_number(&pair)?;
        let (span, written) = (day.span, pair.as_str());
        let fits = (1..=LAST_OF_MONTHS).contains(&day.node);
        let Some(node) = u8::try_from(day.node).ok().filter(|_| fits) else {
            let finding = Diagnostic::new(Code::BadDate, span).arg("date", written);
            reader.report(finding.help("help-month-day"));
            return None;
        };
        let day = Spanned { node, span };
        return Some(DueDecl::Monthly { day, is_before });
    }
    let pair = parts.take(Rule::date)?;
    let has_year = pair.as_str().split(['/', '-', '.']).count() > 2;
    match (has_year, parts.has(Rule::kw_yearly)) {
        (true, false) => {
            let day = reader.date(&pair)?;
            Some(DueDecl::On { day, is_before })
        }
        (false, true) => {
            let span = reader.span(&pair);
            let written = pair.as_str();
            let Ok(date) = number::parse_date(&format!("{written}/{LEAP_YEAR}")) else {
                reader.report(Diagnostic::new(Code::BadDate, span).arg("date", written));
                return None;
            };
            let node = YearDay {
                month: u8::from(date.month()),
                day: date.day(),
            };
            let day = Spanned { node, span };
            Some(DueDecl::Yearly { day, is_before })
        }
        (has_year, _) => {
            let case = if has_year { "both" } else { "neither" };
            let finding = Diagnostic::new(Code::DayOfWhichYear, reader.span(&pair));
            reader.report(finding.arg("date", pair.as_str()).arg("case", case));
            None
        }
    }
}

/// `liên kết …`
pub(super) fn link(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<LinkDecl> {
    let number = reader.whole_number(&parts.take(Rule::criterion_number)?);
    let label = reader.text(&parts.take(Rule::text)?);
    let condition = reader.condition(parts.take(Rule::condition)?);
    let tail = reader.tail(parts);
    Some(LinkDecl {
        number: number?,
        label,
        condition: condition?,
        tail,
        citation: None,
        span: reader.whole(),
    })
}
