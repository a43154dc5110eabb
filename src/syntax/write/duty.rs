//! Duties, reports, lists and links of plans.

use super::condition;
use super::paper::Paper;
use super::value::{cited, quote, quoted, tail};
use crate::number::format_date;
use crate::syntax::ast::{
    DueDecl, DutyDecl, DutyKind, Every, LinkDecl, PerformerDecl, Spanned, YearDay,
};
use crate::syntax::keyword::{
    AT_ONCE, BEFORE, COMMUNES, DAY, DISTRICTS, DUTY, LATEST, LINK, LIST, MONTHLY, PERFORMED,
    QUARTERLY, REGULARLY, REPORT, SENT, SINCE, WITHIN, YEARLY,
};

pub(super) fn write(paper: &mut Paper, decl: &DutyDecl) {
    let (number, label) = (decl.number.node, quoted(&decl.label));
    let keyword = duty_kind(decl.kind);
    paper.line(
        0,
        &format!("{keyword} {number} {label}{}", tail(&decl.tail)),
    );
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    if !decl.performers.is_empty() {
        let performers = decl.performers.iter().map(|one| performer(&one.node));
        paper.line(1, &format!("{PERFORMED} {}", joined(performers)));
    }
    if !decl.recipients.is_empty() {
        let recipients = decl.recipients.iter().map(quoted);
        paper.line(1, &format!("{SENT} {}", joined(recipients)));
    }
    for deadline in &decl.deadlines {
        paper.line(
            1,
            &format!("{}{}", due(&deadline.due), tail(&deadline.tail)),
        );
    }
}

pub(super) fn link(paper: &mut Paper, decl: &LinkDecl) {
    let (number, label) = (decl.number.node, quoted(&decl.label));
    paper.line(0, &format!("{LINK} {number} {label}"));
    condition::write(paper, 1, "", &decl.condition, &tail(&decl.tail));
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
}

/// `nhiệm vụ`, `báo cáo`, `danh sách`
pub fn duty_kind(kind: DutyKind) -> &'static str {
    match kind {
        DutyKind::Task => DUTY,
        DutyKind::Report => REPORT,
        DutyKind::List => LIST,
    }
}

/// `liên kết`
pub fn link_word() -> &'static str {
    LINK
}

fn performer(performer: &PerformerDecl) -> String {
    match performer {
        PerformerDecl::Communes => COMMUNES.to_owned(),
        PerformerDecl::Districts => DISTRICTS.to_owned(),
        PerformerDecl::Body(name) => quote(name),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// By when: `trước 20/5 hằng năm`
fn due(due: &DueDecl) -> String {
    match due {
        DueDecl::On { day, is_before } => {
            format!("{} {}", by(*is_before), format_date(day.node))
        }
        DueDecl::Yearly {
            day: Spanned { node, .. },
            is_before,
        } => {
            let YearDay { month, day } = node;
            format!("{} {day}/{month} {YEARLY}", by(*is_before))
        }
        DueDecl::Monthly { day, is_before } => {
            format!("{} {DAY} {} {MONTHLY}", by(*is_before), day.node)
        }
        DueDecl::Regularly(None) => REGULARLY.to_owned(),
        DueDecl::Regularly(Some(every)) => {
            let every = match every {
                Every::Month => MONTHLY,
                Every::Quarter => QUARTERLY,
                Every::Year => YEARLY,
            };
            format!("{REGULARLY} {every}")
        }
        DueDecl::Event { days: None, event } => format!("{AT_ONCE} {}", quoted(event)),
        DueDecl::Event {
            days: Some(days),
            event,
        } => format!("{WITHIN} {} {DAY} {SINCE} {}", days.node, quoted(event)),
    }
}

fn by(is_before: bool) -> &'static str {
    if is_before { BEFORE } else { LATEST }
}
