//! When a commune is recognised.

use super::{Condition, Name, Spanned, Tail};
use crate::number::Decimal;
use crate::source::Span;

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
