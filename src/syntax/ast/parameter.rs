//! Parameters: figures that bounds name, stated by date.

use super::{AmountDecl, Name, Spanned, Tail};
use crate::number::{Date, Decimal};
use crate::source::Span;

/// `tham số thấp_còi_toàn_tỉnh "…" (%)` and its values.
#[derive(Debug, Clone)]
pub struct ParameterDecl {
    /// Its name.
    pub name: Name,
    /// Its label.
    pub label: Spanned<String>,
    /// What is compared with it.
    pub unit: Spanned<ParameterUnit>,
    /// `căn cứ "…"` of all its values that name none themselves.
    pub citation: Option<Spanned<String>>,
    /// Its values, in the file's order.
    pub values: Vec<ValueDecl>,
    /// Whether one of them could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// What a parameter is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterUnit {
    /// `(%)`: a percentage, or a growth.
    Percent,
    /// `(điểm phần trăm)`: how a percentage has moved.
    Points,
    /// `(trên 1.000)`: a rate of that base.
    Rate(Decimal),
    /// `(trẻ em)`: a count of these.
    Count(String),
}

/// `giá trị 20,3% từ 01/01/2024`
#[derive(Debug, Clone)]
pub struct ValueDecl {
    /// The value.
    pub value: AmountDecl,
    /// On which days it holds; `None` for all.
    pub days: Option<DaysDecl>,
    /// Who stands behind it.
    pub tail: Tail,
    /// The whole line.
    pub span: Span,
}

/// `từ 01/01/2023 đến 31/12/2023`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DaysDecl {
    /// The first day.
    pub from: Spanned<Date>,
    /// The last day, included; `None` until the next value begins.
    pub to: Option<Spanned<Date>>,
}
