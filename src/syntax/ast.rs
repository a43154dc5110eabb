//! A criteria file as it is written: blocks in their order, every piece with its place.
//!
//! Nothing is resolved or checked here. Two trees are equal when they say the same, wherever
//! their words stand: places do not count.

mod change;
mod example;
mod parameter;
mod same;

pub use change::{Change, ChangeDecl, OldBand, OldValue, Part, Verb};
pub use example::{
    ExampleDecl, ExpectationDecl, ExpectedDecl, GivenDecl, GivenValue, ResultDecl, Worth,
};
pub use parameter::{DaysDecl, ParameterDecl, ParameterUnit, ValueDecl};

use crate::exact::{Date, Decimal};
use crate::source::Span;

/// A piece of a file with its place.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// What stands there.
    pub node: T,
    /// Where it stands.
    pub span: Span,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// The headings of the texts that were amended to give this one, the first text first. Only
    /// a tree to which amendments were applied has any, and no text says them.
    pub amended: Vec<StandardDecl>,
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
    /// `ít nhất …`
    pub at_least: Option<Spanned<Decimal>>,
    /// `không quá …`, as often as it stands.
    pub at_most: Vec<Limit>,
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

/// What an indicator may not exceed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// Another indicator.
    Indicator(Name),
    /// A number.
    Number(Spanned<Decimal>),
}

/// `tiêu chí 1 "…" tối đa 100 điểm` with its items.
#[derive(Debug, Clone)]
pub struct CriterionDecl {
    /// Its number.
    pub number: Spanned<u32>,
    /// Its title.
    pub title: Spanned<String>,
    /// `tối đa …`
    pub max: Figure,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// Its items.
    pub items: Vec<ItemDecl>,
    /// Whether a part of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// The number of an item, such as `7.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemNumber {
    /// The criterion's number.
    pub criterion: u32,
    /// Its own number within the criterion.
    pub item: u32,
}

impl std::fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.criterion, self.item)
    }
}

/// `mục 7.1 "…"` with what scores it.
#[derive(Debug, Clone)]
pub struct ItemDecl {
    /// Its number.
    pub number: Spanned<ItemNumber>,
    /// Its title.
    pub title: Spanned<String>,
    /// `tối đa …`, where it is stated.
    pub max: Option<Figure>,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// What scores it: one, in a standard that is right.
    pub scorings: Vec<ScoringDecl>,
    /// Whether a part of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// What scores an item.
#[derive(Debug, Clone)]
pub enum ScoringDecl {
    /// `50 điểm khi có_…`
    Award {
        /// The points where the condition holds; where it fails there are none.
        points: Figure,
        /// The condition: a single yes/no indicator, most often.
        condition: Condition,
        /// The whole line.
        span: Span,
    },
    /// `theo …` and its bands.
    Measure {
        /// What is measured.
        quantity: QuantityDecl,
        /// `làm tròn … chữ số`: to how many digits after the comma the value is rounded.
        rounding: Option<Spanned<u32>>,
        /// The mark on the `theo` line covers every band that has none of its own.
        tail: Tail,
        /// `mỗi …` or `trừ …` in the place of bands: at most one, in a standard that is right.
        linear: Vec<LinearDecl>,
        /// The bands.
        bands: Vec<BandDecl>,
        /// `không phát sinh … điểm`: at most one, in a standard that is right.
        no_case: Vec<NoCaseDecl>,
        /// The `theo` line.
        span: Span,
    },
}

/// What an item measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuantityDecl {
    /// `theo tỷ lệ a / b`: per hundred.
    Share(Name, Name),
    /// `theo tỷ suất a / b trên 1.000`
    Rate(Name, Name, Spanned<Decimal>),
    /// `theo tỷ lệ a`: a percentage as reported.
    Percent(Name),
    /// `theo số a`: a count as reported.
    Count(Name),
    /// `theo mức tăng … so với kỳ trước`
    Change(Movement, Box<QuantityDecl>),
}

/// How a value is compared with that of the previous period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// `mức tăng`: by how much it is more.
    Rise,
    /// `mức giảm`: by how much it is less.
    Fall,
    /// `tốc độ tăng`: how many per cent of the previous value it is more.
    Growth,
    /// `tốc độ giảm`: how many per cent of the previous value it is less.
    Decline,
}

/// One row of a scale.
#[derive(Debug, Clone)]
pub struct BandDecl {
    /// The lower bound and whether it is included.
    pub lower: Option<(BoundDecl, bool)>,
    /// The upper bound and whether it is included.
    pub upper: Option<(BoundDecl, bool)>,
    /// The points.
    pub points: Figure,
    /// `với …`: the classes that it holds for; none, where it holds for all.
    pub classes: Vec<Name>,
    /// The words of the range.
    pub range_span: Span,
    /// The whole line.
    pub span: Span,
}

/// A bound as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BoundDecl {
    /// `98%`
    Number(AmountDecl),
    /// `thấp_còi_toàn_tỉnh`: the value that the parameter has on the day.
    Parameter(Name),
}

impl BoundDecl {
    /// Where it stands: of a number, without its sign.
    pub fn span(&self) -> Span {
        match self {
            BoundDecl::Number(amount) => amount.value.span,
            BoundDecl::Parameter(name) => name.span,
        }
    }

    /// The number, where it is one.
    pub fn number(&self) -> Option<&AmountDecl> {
        match self {
            BoundDecl::Number(amount) => Some(amount),
            BoundDecl::Parameter(_) => None,
        }
    }
}

/// A number as a bound, a step or a parameter's value has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountDecl {
    /// The number.
    pub value: Spanned<Decimal>,
    /// The `%` that follows it.
    pub percent: Option<Spanned<()>>,
    /// How it is said besides.
    pub form: BoundForm,
}

/// How a number is said besides its digits and `%`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BoundForm {
    /// As a number.
    #[default]
    Plain,
    /// `2 điểm phần trăm`
    Points,
    /// `không tăng`: it is 0, and the range ends with it.
    NoRise,
    /// `không giảm`, likewise.
    NoFall,
}

/// `mỗi 10 trẻ em được 1 điểm, tối đa 20 điểm`, or `trừ 5 điểm cho mỗi 1 trẻ em`
#[derive(Debug, Clone)]
pub struct LinearDecl {
    /// Whether points are taken away.
    pub deducts: bool,
    /// How much of the quantity is a step.
    pub step: AmountDecl,
    /// The unit of a step, where it is stated.
    pub unit: Option<Spanned<String>>,
    /// The points that a step gives or takes.
    pub each: Spanned<Decimal>,
    /// `tối đa …`; a deduction has its item's.
    pub most: Option<Spanned<Decimal>>,
    /// Who stands behind it.
    pub tail: Tail,
    /// The whole line.
    pub span: Span,
}

/// `không phát sinh 50 điểm`
#[derive(Debug, Clone)]
pub struct NoCaseDecl {
    /// The points when the denominator is 0.
    pub points: Figure,
    /// `với …`: the classes that it holds for; none, where it holds for all.
    pub classes: Vec<Name>,
    /// The whole line.
    pub span: Span,
}

/// `công nhận khi` and its conditions.
#[derive(Debug, Clone)]
pub struct RecognitionDecl {
    /// The conditions, in order.
    pub conditions: Vec<RecognitionConditionDecl>,
    /// Whether a condition could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// One condition of recognition.
#[derive(Debug, Clone)]
pub struct RecognitionConditionDecl {
    /// What it asks.
    pub kind: RecognitionKind,
    /// Who stands behind it.
    pub tail: Tail,
    /// Where.
    pub span: Span,
}

/// What a condition of recognition asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecognitionKind {
    /// `đạt cả 13 tiêu chí`: every criterion scores above 0; the count is checked.
    AllCriteriaMet(Spanned<u32>),
    /// `không tiêu chí nào 0 điểm`
    NoCriterionAtZero,
    /// `đáp ứng "…" khi có_quy_chế`
    Fulfils {
        /// What it is called.
        label: Spanned<String>,
        /// What must hold.
        condition: Condition,
    },
    /// `tổng điểm từ 900 trở lên với phường_trung_ương`
    Total {
        /// The least total.
        at_least: Spanned<Decimal>,
        /// The class it is asked of.
        class: Name,
    },
}
