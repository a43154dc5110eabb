//! Examples: figures, and what must follow from them.

use super::{ItemNumber, Name, Spanned};
use crate::number::{Date, Decimal};
use crate::source::Span;

/// `ví dụ "…"`: what is given, and what must follow.
#[derive(Debug, Clone)]
pub struct ExampleDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// `vào ngày …`: the day whose law it is about.
    pub day: Option<Spanned<Date>>,
    /// `như ví dụ "…"`: the name of the example that it starts from.
    pub base: Option<Spanned<String>>,
    /// What is given, or differs from its base, in order.
    pub given: Vec<GivenDecl>,
    /// What must follow, in order.
    pub expected: Vec<ExpectationDecl>,
    /// The whole example.
    pub span: Span,
}

/// `trẻ_em 98`, `trẻ_em kỳ trước 95`, `loại là xã`
#[derive(Debug, Clone)]
pub struct GivenDecl {
    /// The name of an indicator or an attribute.
    pub name: Name,
    /// Where `kỳ trước` stands: then the value is of the previous period.
    pub previous: Option<Span>,
    /// Its value.
    pub value: Spanned<GivenValue>,
    /// Whether it begins a line: which values stand side by side is the writer's choice, and
    /// says nothing.
    pub starts_line: bool,
}

/// A value of an indicator or an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenValue {
    /// `chưa có số liệu`: not known, whatever the base says.
    Unknown,
    /// `có` or `không`
    Flag(bool),
    /// `98`, `20,3%`
    Number {
        /// The number.
        value: Decimal,
        /// Whether `%` follows it.
        percent: bool,
    },
    /// `là xã`
    Choice(String),
}

/// One thing that must follow.
#[derive(Debug, Clone)]
pub struct ExpectationDecl {
    /// What.
    pub kind: ExpectedDecl,
    /// Where.
    pub span: Span,
}

/// What must follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectedDecl {
    /// `mục 7.1 được 30 điểm`
    Item(Spanned<ItemNumber>, Worth),
    /// `tiêu chí 7 được 30 điểm`
    Criterion(Spanned<u32>, Worth),
    /// `tổng điểm là 900`
    Total(Worth),
    /// `thuộc nhóm khó_khăn`: the classes that are possible; none for `?`.
    Class(Vec<Name>),
    /// `điều kiện "…" không đạt`
    Condition(Spanned<String>, ResultDecl),
    /// `đạt`
    Verdict(ResultDecl),
}

/// A number of points that must follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worth {
    /// `?`: nobody has confirmed a number yet.
    Unconfirmed,
    /// Exactly this many.
    Exactly(Spanned<Decimal>),
    /// `từ 0 đến 50`: anything between is possible, and nothing else.
    Between(Spanned<Decimal>, Spanned<Decimal>),
}

/// What a condition or the whole must come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultDecl {
    /// `?`: nobody has confirmed it yet.
    Unconfirmed,
    /// `đạt`
    Met,
    /// `không đạt`
    NotMet,
    /// `chưa xác định`
    Undetermined,
}
