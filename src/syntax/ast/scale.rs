//! What scores an item: an answer or a condition, or a measure with its rows.

use super::{Condition, Figure, Name, Spanned, Tail};
use crate::number::Decimal;
use crate::source::Span;

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
    /// `5 tỷ`, `300 triệu đồng`: the number is the whole of it, 5.000.000.000.
    Times(Magnitude),
}

/// Thousands, millions or milliards, as people write large numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Magnitude {
    /// By which power of ten the written number is multiplied: 3, 6 or 9.
    pub power: u32,
    /// Whether `đồng` follows.
    pub is_money: bool,
}

impl Magnitude {
    /// One of it: 1.000, 1.000.000 or 1.000.000.000.
    pub fn unit(self) -> Decimal {
        Decimal::from(10_u64.pow(self.power))
    }
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
