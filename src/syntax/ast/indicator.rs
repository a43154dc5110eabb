//! Indicators: what communes report, and what is calculated from it.

use super::{Name, Spanned};
use crate::number::Decimal;
use crate::source::Span;

/// `chỉ số trẻ_em "…" (trẻ em) ít nhất 1`
#[derive(Debug, Clone)]
pub struct IndicatorDecl {
    /// Its name.
    pub name: Name,
    /// Its label.
    pub label: Spanned<String>,
    /// What kind of figure it is.
    pub unit: Spanned<Unit>,
    /// `bằng a - b`: it is calculated, not reported.
    pub sum: Option<SumDecl>,
    /// `theo kết quả …`: the standard whose result it is; `None` of one that is reported.
    pub result: Option<Name>,
    /// `ít nhất …`
    pub at_least: Option<Spanned<Decimal>>,
    /// `không quá …`, as often as it stands.
    pub at_most: Vec<Limit>,
    /// What can be done about it, if that is said.
    pub adjustment: Option<Spanned<Adjustment>>,
    /// The whole block.
    pub span: Span,
}

/// `bằng a + b - c`: at least two terms.
#[derive(Debug, Clone)]
pub struct SumDecl {
    /// The terms, in order; the first is never taken away.
    pub terms: Vec<TermDecl>,
    /// All of it.
    pub span: Span,
}

/// One term of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermDecl {
    /// Whether it is taken away.
    pub minus: bool,
    /// The indicator.
    pub name: Name,
}

/// What kind of figure an indicator is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// `(có/không)`
    Flag,
    /// `(%)`: a percentage as reported, with decimals, from 0 to 100.
    Percent,
    /// `(trẻ em)`: a whole number of these.
    Count(String),
}

/// What can be done about a figure once it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adjustment {
    /// `không đổi được`: nothing, it is a fact.
    Fixed,
    /// `chỉ được tăng`
    OnlyRises,
    /// `chỉ được giảm`
    OnlyFalls,
}

/// What an indicator may not exceed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// Another indicator.
    Indicator(Name),
    /// A number.
    Number(Spanned<Decimal>),
}
