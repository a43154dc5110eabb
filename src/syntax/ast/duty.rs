//! What a plan has done: duties, reports, lists, and the links of its results.

use super::{Condition, Spanned, Tail};
use crate::number::Date;
use crate::source::Span;

/// What kind of thing is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DutyKind {
    /// `nhiệm vụ`: something to do.
    Task,
    /// `báo cáo`: a report to send.
    Report,
    /// `danh sách`: a list to hand in.
    List,
}

/// `nhiệm vụ 1 "…"`, `báo cáo 1 "…"` or `danh sách 1 "…"`, and who does it by when.
#[derive(Debug, Clone)]
pub struct DutyDecl {
    /// What kind of thing.
    pub kind: DutyKind,
    /// Its number among those of its kind.
    pub number: Spanned<u32>,
    /// What it is called.
    pub label: Spanned<String>,
    /// Who stands behind it.
    pub tail: Tail,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// `thực hiện …`: who does it.
    pub performers: Vec<Spanned<PerformerDecl>>,
    /// `gửi …`: who gets it.
    pub recipients: Vec<Spanned<String>>,
    /// By when, as often as it stands.
    pub deadlines: Vec<DeadlineDecl>,
    /// Whether something of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PerformerDecl {
    /// `xã`: each unit of the data.
    Communes,
    /// `huyện`: each district of the data.
    Districts,
    /// A body that the plan names.
    Body(String),
}

/// A line that says by when.
#[derive(Debug, Clone)]
pub struct DeadlineDecl {
    /// By when.
    pub due: DueDecl,
    /// Who stands behind it.
    pub tail: Tail,
    /// The whole line.
    pub span: Span,
}

/// By when something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueDecl {
    /// `trước 30/3/2024`, `chậm nhất 30/3/2024`
    On {
        /// The day.
        day: Spanned<Date>,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// `trước 20/5 hằng năm`
    Yearly {
        /// The day of each year.
        day: Spanned<YearDay>,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// `trước ngày 5 hằng tháng`
    Monthly {
        /// The day of each month, from 1 to 28.
        day: Spanned<u8>,
        /// Whether the day itself is too late.
        is_before: bool,
    },
    /// `định kỳ hằng tháng`; without a period where the document says none.
    Regularly(Option<Every>),
    /// `ngay khi "…"`, `trong 3 ngày từ khi "…"`
    Event {
        /// Within how many days, if it says so.
        days: Option<Spanned<u32>>,
        /// What happens.
        event: Spanned<String>,
    },
}

/// How often something comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Every {
    /// Each month.
    Month,
    /// Each quarter of a year.
    Quarter,
    /// Each year.
    Year,
}

/// A day of any year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearDay {
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// `liên kết 1 "…" khi …`: of which units a condition holds that another assessment asks.
#[derive(Debug, Clone)]
pub struct LinkDecl {
    /// Its number.
    pub number: Spanned<u32>,
    /// What it is called.
    pub label: Spanned<String>,
    /// The condition.
    pub condition: Condition,
    /// Who stands behind it.
    pub tail: Tail,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// The whole statement.
    pub span: Span,
}
