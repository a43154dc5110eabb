//! Plans: what is to be reached over many units.

use super::{AmountDecl, Condition, Name, QuantityDecl, RangeDecl, Spanned, StandardDecl, Tail};
use crate::source::Span;

/// `kế hoạch quang-nam-2024 "…"` and its details.
#[derive(Debug, Clone)]
pub struct PlanDecl {
    /// Its heading and the details that a standard has too; it amends nothing and has no total.
    pub heading: StandardDecl,
    /// `đơn vị "…"`: whose plan it is.
    pub unit: Option<Spanned<String>>,
    /// `áp dụng …`: the standard that units are recognised by.
    pub applies: Option<Name>,
    /// `căn cứ "…"`, as often as it stands: the documents that it follows.
    pub citations: Vec<Spanned<String>>,
}

/// `mục tiêu 5 "…"` and what it asks.
#[derive(Debug, Clone)]
pub struct TargetDecl {
    /// Its number.
    pub number: Spanned<u32>,
    /// What it is called.
    pub label: Spanned<String>,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// `đạt khi …`, as often as it stands; all of them are asked.
    pub goals: Vec<GoalDecl>,
    /// Whether something of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`
#[derive(Debug, Clone)]
pub struct GoalDecl {
    /// What is held against a range.
    pub aggregate: AggregateDecl,
    /// The range; none for an answer, which is to be yes.
    pub range: Option<RangeDecl>,
    /// Who stands behind it.
    pub tail: Tail,
    /// `ví dụ …`: figures tried against it, in order.
    pub trials: Vec<TrialDecl>,
    /// The whole line.
    pub span: Span,
}

/// `79/100 không đạt`
#[derive(Debug, Clone)]
pub struct TrialDecl {
    /// The figure, or the part of a ratio.
    pub figure: AmountDecl,
    /// The whole of a ratio.
    pub whole: Option<AmountDecl>,
    /// Whether the figure reaches what is asked.
    pub is_met: bool,
    /// Where it stands.
    pub span: Span,
}

/// A figure of all units together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AggregateDecl {
    /// `tỷ lệ đơn vị được công nhận`
    Recognised,
    /// `tỷ lệ đơn vị có_ban_chỉ_đạo`: of which a condition holds.
    Units(Condition),
    /// `tỷ lệ a / b`, `tỷ suất a / b trên 1.000`: of the sums over all units.
    Ratio(QuantityDecl),
    /// `tổng a`
    Sum(Name),
    /// `có_kế_hoạch`: an answer of the plan's own unit.
    Answer(Name),
}
