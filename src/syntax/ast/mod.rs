//! A criteria file as it is written: blocks in their order, every piece with its place.
//!
//! Nothing is resolved or checked here. Two trees are equal when they say the same, wherever
//! their words stand: places do not count.

mod change;
mod criterion;
mod duty;
mod example;
mod indicator;
mod parameter;
mod plan;
mod recognition;
mod same;
mod scale;
mod text;

use std::sync::Arc;

pub use change::{Change, ChangeDecl, OldBand, OldValue, Part, Verb};
pub use criterion::{CriterionDecl, ItemDecl, ItemNumber};
pub use duty::{
    DeadlineDecl, DueDecl, DutyDecl, DutyKind, Every, LinkDecl, PerformerDecl, YearDay,
};
pub use example::{
    ExampleDecl, ExpectationDecl, ExpectedDecl, GivenDecl, GivenValue, ResultDecl, Worth,
};
pub use indicator::{Adjustment, IndicatorDecl, Limit, SumDecl, TermDecl, Unit};
pub use parameter::{DaysDecl, ParameterDecl, ParameterUnit, ValueDecl};
pub use plan::{AggregateDecl, GoalDecl, PlanDecl, TargetDecl, TrialDecl};
pub use recognition::{RecognitionConditionDecl, RecognitionDecl, RecognitionKind};
pub use scale::{
    AmountDecl, BandDecl, BoundDecl, BoundForm, LinearDecl, Magnitude, Movement, NoCaseDecl,
    QuantityDecl, ScoringDecl,
};
pub use text::Text;

use crate::number::{Date, Decimal};
use crate::source::{FileId, Span};

/// A piece of a file with its place.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// What stands there.
    pub node: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A piece that was not read: it stands nowhere, and is only to be written.
    pub fn unplaced(file: FileId, node: T) -> Self {
        let (start, end) = (0, 0);
        let span = Span { file, start, end };
        Self { node, span }
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl<T: Eq> Eq for Spanned<T> {}

/// A name as it was written, such as `trẻ_em`.
pub type Name = Spanned<String>;

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ast {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Statements that could not be read. They are reported already; what they might have
    /// declared must not be reported again as missing.
    pub broken: Vec<Broken>,
}

/// One block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// `bộ tiêu chí …`
    Standard(StandardDecl),
    /// `đặc điểm …`
    Attribute(AttributeDecl),
    /// `nhóm …`
    Class(ClassDecl),
    /// `chỉ số …`
    Indicator(IndicatorDecl),
    /// `tham số …`
    Parameter(ParameterDecl),
    /// `tiêu chí …`
    Criterion(CriterionDecl),
    /// `công nhận khi …`
    Recognition(RecognitionDecl),
    /// `thay …`, `bổ sung …`, `bãi bỏ …`
    Change(ChangeDecl),
    /// `kế hoạch …`
    Plan(PlanDecl),
    /// `số liệu chung …`: a figure of the plan's own unit.
    OwnFigure(IndicatorDecl),
    /// `mục tiêu …`
    Target(TargetDecl),
    /// `nhiệm vụ …`, `báo cáo …`, `danh sách …`
    Duty(DutyDecl),
    /// `liên kết …`
    Link(LinkDecl),
    /// `ví dụ "…"`
    Example(ExampleDecl),
    /// `ví dụ cho …`: which standard the examples of this file are of.
    ExamplesFor(Name),
}

/// A statement that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// What it would have been.
    pub kind: BrokenKind,
    /// The name that it would have declared, where that could still be seen.
    pub name: Option<String>,
    /// Its first words, where the whole statement is not in the tree.
    pub lost: Option<Span>,
}

/// What a statement that could not be read would have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BrokenKind {
    /// A standard's heading or one of its details.
    Standard,
    /// An attribute.
    Attribute,
    /// A class.
    Class,
    /// An indicator.
    Indicator,
    /// A parameter, or one of its values.
    Parameter,
    /// A criterion's heading.
    Criterion,
    /// Part of an item: its heading, its measure or one of its bands.
    Item,
    /// A condition of recognition.
    Recognition,
    /// An example.
    Example,
    /// A target of a plan, or what it asks.
    Target,
    /// A duty, report, list or link of a plan.
    Duty,
    /// Something that starts with no known word.
    Unknown,
}

/// Who stands behind a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// `chưa đối chiếu`: nobody has compared it with the official text.
    Unverified,
    /// `đối chiếu theo "…"`: compared with the source named.
    VerifiedBy(String),
    /// `suy ra từ "…"`: follows by arithmetic from other figures.
    DerivedFrom(String),
}

/// What may follow a figure on its line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tail {
    /// Who stands behind the figure.
    pub mark: Option<Spanned<Mark>>,
    /// `căn cứ "…"`: the provision it comes from.
    pub citation: Option<Spanned<String>>,
}

/// A number of points (or a total) with its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The number.
    pub value: Spanned<Decimal>,
    /// Its mark and citation.
    pub tail: Tail,
}

/// `bộ tiêu chí qd-06-2019 "…"` or `sửa đổi qd-06-2019 thành … "…"`, and its details.
#[derive(Debug, Clone)]
pub struct StandardDecl {
    /// The id of the standard that it amends; `None` for one that is written out in full.
    pub amends: Option<Name>,
    /// Its id.
    pub id: Name,
    /// Its title.
    pub title: Spanned<String>,
    /// `văn bản "…"`
    pub legal_text: Option<Spanned<String>>,
    /// `ban hành …`
    pub issued: Option<Spanned<Date>>,
    /// `hiệu lực từ …`: the first day in force.
    pub effective_from: Option<Spanned<Date>>,
    /// `hiệu lực từ … đến …`: the last day in force, included; `None` without end.
    pub effective_to: Option<Spanned<Date>>,
    /// `tổng điểm …`
    pub total: Option<Figure>,
    /// The texts that were amended to give this one, the first text first. Only
    /// a tree to which amendments were applied has any, and no text says them.
    pub amended: Vec<Arc<Text>>,
    /// The heading.
    pub span: Span,
}

/// `đặc điểm miền_núi "…" (có/không)`
#[derive(Debug, Clone)]
pub struct AttributeDecl {
    /// Its name.
    pub name: Name,
    /// Its label.
    pub label: Spanned<String>,
    /// What it can be.
    pub domain: Domain,
    /// The whole block.
    pub span: Span,
}

/// What an attribute can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// `(có/không)`
    Flag,
    /// `(xã | phường | thị trấn)`: at least two.
    Choices(Vec<Spanned<String>>),
}

/// `nhóm khó_khăn "…" khi …`
#[derive(Debug, Clone)]
pub struct ClassDecl {
    /// Its name.
    pub name: Name,
    /// Its label.
    pub label: Spanned<String>,
    /// The class before which it is tried; only in a text that amends another.
    pub before: Option<Name>,
    /// When it holds; `None` for `các đơn vị còn lại`.
    pub condition: Option<Condition>,
    /// The whole block.
    pub span: Span,
}

/// A condition: of a class over attributes, of an item or of recognition also over indicators.
/// `và` binds closer than `hoặc`.
#[derive(Debug, Clone)]
pub struct Condition {
    /// What it says.
    pub kind: ConditionKind,
    /// Where.
    pub span: Span,
}

/// What a condition says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionKind {
    /// `a hoặc b …`: at least two.
    Any(Vec<Condition>),
    /// `a và b …`: at least two.
    All(Vec<Condition>),
    /// `không phải …`
    Not(Box<Condition>),
    /// `loại là phường`
    Is(Name, Spanned<String>),
    /// `miền_núi`
    Holds(Name),
    /// `số_cuộc_họp từ 4 trở lên`
    Within(Name, RangeDecl),
}

/// `từ 95% đến dưới 98%`
#[derive(Debug, Clone)]
pub struct RangeDecl {
    /// The lower bound and whether it is included.
    pub lower: Option<(BoundDecl, bool)>,
    /// The upper bound and whether it is included.
    pub upper: Option<(BoundDecl, bool)>,
    /// Its words.
    pub span: Span,
}
