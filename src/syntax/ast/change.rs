//! What a text does to the one that it amends.

use super::{
    AmountDecl, AttributeDecl, BandDecl, BoundDecl, ClassDecl, CriterionDecl, DaysDecl, Figure,
    IndicatorDecl, ItemDecl, ItemNumber, Name, NoCaseDecl, ParameterDecl, RecognitionConditionDecl,
    Spanned, Tail, ValueDecl,
};
use crate::number::Date;
use crate::source::Span;

/// One change: `thay …`, `bổ sung …` or `bãi bỏ …`.
#[derive(Debug, Clone)]
pub struct ChangeDecl {
    /// What is done.
    pub verb: Verb,
    /// To what, or what comes.
    pub what: Change,
    /// `căn cứ "…"` of a change that brings no figures, or of all rows that it brings.
    pub citation: Option<Spanned<String>>,
    /// Its first statement.
    pub span: Span,
}

/// What a change does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `thay`: it takes the place of what has its name or number.
    Replace,
    /// `bổ sung`: it comes to what there is.
    Add,
    /// `bãi bỏ`: it is no more.
    Repeal,
}

/// What comes or goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// `đặc điểm …`
    Attribute(AttributeDecl),
    /// `nhóm …`
    Class(ClassDecl),
    /// `chỉ số …`
    Indicator(IndicatorDecl),
    /// `tham số …` with its values.
    Parameter(ParameterDecl),
    /// `giá trị … vào tham số x`: one more value.
    AddValue(Name, ValueDecl),
    /// `giá trị … của tham số x bằng …`: another figure in the place of one.
    ReplaceValue {
        /// The value that goes.
        old: OldValue,
        /// What comes.
        value: AmountDecl,
        /// On which days that holds; `None` for those of the old one.
        days: Option<DaysDecl>,
        /// Who stands behind it.
        tail: Tail,
    },
    /// `tiêu chí …` with its items.
    Criterion(CriterionDecl),
    /// `mục …` with what scores it.
    Item(ItemDecl),
    /// `tổng điểm …`
    Total(Figure),
    /// `điều kiện …`, a condition of recognition; also of a repeal.
    Condition(RecognitionConditionDecl),
    /// `điểm tối đa của tiêu chí 7 bằng 70 điểm`
    Max(Part, Figure),
    /// `mức … của mục 7.1` or `mức vào mục 7.1`, and the rows that come.
    Rows {
        /// The item.
        item: Spanned<ItemNumber>,
        /// The row that goes; `None` when rows are only added.
        old: Option<OldBand>,
        /// The bands that come.
        bands: Vec<BandDecl>,
        /// `không phát sinh …` that comes.
        no_case: Vec<NoCaseDecl>,
    },
    /// What a repeal names.
    Part(Part),
}

/// A part of a standard, by its name or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// An attribute.
    Attribute(Name),
    /// A class.
    Class(Name),
    /// An indicator.
    Indicator(Name),
    /// A parameter.
    Parameter(Name),
    /// A value of a parameter.
    Value(OldValue),
    /// A criterion.
    Criterion(Spanned<u32>),
    /// An item.
    Item(Spanned<ItemNumber>),
    /// A row of an item's scale.
    Row(Spanned<ItemNumber>, OldBand),
}

/// A value of a parameter as it is named by a change: by its first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldValue {
    /// The parameter.
    pub parameter: Name,
    /// The day from which the value holds; `None` for one that holds on every day.
    pub from: Option<Spanned<Date>>,
}

impl OldValue {
    /// Where it is named.
    pub fn span(&self) -> Span {
        let name = self.parameter.span;
        self.from.as_ref().map_or(name, |from| from.span.to(name))
    }
}

/// A row of a scale as it is named by a change.
#[derive(Debug, Clone)]
pub enum OldBand {
    /// By its range.
    Band {
        /// The lower bound and whether it is included.
        lower: Option<(BoundDecl, bool)>,
        /// The upper bound and whether it is included.
        upper: Option<(BoundDecl, bool)>,
        /// The classes that it holds for, where they are said.
        classes: Vec<Name>,
        /// Its words.
        span: Span,
    },
    /// `không phát sinh`
    NoCase {
        /// The classes that it holds for, where they are said.
        classes: Vec<Name>,
        /// Its words.
        span: Span,
    },
}

impl OldBand {
    /// Where it is named.
    pub fn span(&self) -> Span {
        match self {
            OldBand::Band { span, .. } | OldBand::NoCase { span, .. } => *span,
        }
    }
}

impl PartialEq for OldBand {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (OldBand::NoCase { classes, .. }, OldBand::NoCase { classes: other, .. }) => {
                classes == other
            }
            (
                OldBand::Band {
                    lower,
                    upper,
                    classes,
                    ..
                },
                OldBand::Band {
                    lower: other_lower,
                    upper: other_upper,
                    classes: other,
                    ..
                },
            ) => lower == other_lower && upper == other_upper && classes == other,
            _ => false,
        }
    }
}

impl Eq for OldBand {}
